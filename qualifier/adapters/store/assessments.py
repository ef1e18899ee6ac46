"""Conversations handed in and the answers to them: each change with its lead, its jobs and its audit line, or not at all."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, tuple_

from qualifier.adapters.store.answers import (
    CHANGE,
    CHANGE_INTAKE,
    add_answer,
    intake_row,
    minutes_between,
    put_answer,
    revision_of,
    standing_of,
)
from qualifier.adapters.store.audit import note
from qualifier.adapters.store.cursors import moment_cursor, read_moment
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.erasing import erase_person, purge
from qualifier.adapters.store.jobs import queue
from qualifier.adapters.store.joining import hold, settle
from qualifier.adapters.store.rows import INTAKE, ROWS, WHOLE, intake_of, row_of, stored_of
from qualifier.adapters.store.searching import holds, words_of
from qualifier.adapters.store.tables import assessments, intakes
from qualifier.adapters.store.tables import corrections as righted
from qualifier.adapters.store.writing import insert_new
from qualifier.errors import NotFound, Stale
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.records.stored import AssessmentFilter, AuditEntry, Correction, Erased, Intake, Made, Page, Row, Stored

_LIST = "assessments"
_PART = 200
_NEWEST = (assessments.c.created_at.desc(), assessments.c.id.desc())


class SqlAssessments:
    """Implements ``ports.store.Assessments``."""

    def __init__(self, database: Database, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def accept(self, id: str, intake: Intake, order: JobOrder, *, by: str) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            if not insert_new(connection, intakes, intake_row(id, intake, now)):
                return
            queue(connection, self._outbox, order, now)
            note(connection, AuditEntry(at=now, by=by, action="assessment.accept", subject=id, detail=intake.source))

        self._database.write(work)

    def save(self, intake: Intake, made: Made, *, by: str, outbox: Sequence[JobOrder] = ()) -> int:
        def work(connection: Connection) -> int:
            known = revision_of(connection, made.id)
            if known is not None:
                return known
            now = self._clock()
            add_answer(connection, intake, made, now)
            note(connection, AuditEntry(at=now, by=by, action="assessment.create", subject=made.id, detail=intake.source))
            self._queue(connection, outbox, now)
            return 1

        return self._database.write(work)

    def replace(
        self,
        made: Made,
        revision: int,
        *,
        by: str,
        action: str,
        corrections: Sequence[Correction] = (),
        sellers: tuple[str, ...] | None = None,
        outbox: Sequence[JobOrder] = (),
    ) -> int:
        def work(connection: Connection) -> int:
            now = self._clock()
            standing = standing_of(connection, made.id)
            if standing is None:
                raise _unknown(made.id)
            if standing.revision != revision:
                raise Stale(f"assessment {made.id} has changed since revision {revision}; look again and change that one")
            put_answer(connection, made, standing, now)
            if sellers is not None:
                for change in (CHANGE, CHANGE_INTAKE):
                    connection.execute(change.values(sellers=list(sellers)), {"wanted": made.id})
            for one in corrections:
                connection.execute(insert(righted), {"assessment": made.id, **one.model_dump()})
            detail = ", ".join(one.field for one in corrections)
            note(connection, AuditEntry(at=now, by=by, action=action, subject=made.id, detail=detail))
            self._queue(connection, outbox, now)
            return revision + 1

        return self._database.write(work)

    def get(self, id: str) -> Stored:
        with self._database.reading() as connection:
            found = connection.execute(WHOLE.where(assessments.c.id == id)).mappings().all()
            if not found:
                raise _unknown(id)
            return stored_of(connection, found)[0]

    def intake(self, id: str) -> Intake:
        with self._database.reading() as connection:
            found = connection.execute(INTAKE, {"wanted": id}).mappings().first()
        if found is None:
            raise NotFound(f"there is no conversation {id}")
        return intake_of(found)

    def page(self, chosen: AssessmentFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Row]:
        wanted = ROWS.where(*_conditions(chosen)).order_by(*_NEWEST).limit(limit + 1)
        if cursor is not None:
            wanted = wanted.where(_older(*read_moment(_LIST, cursor)))
        with self._database.reading() as connection:
            found = [row_of(row) for row in connection.execute(wanted).mappings()]
        last = found[limit - 1] if len(found) > limit else None
        return Page[Row](items=tuple(found[:limit]), next=moment_cursor(_LIST, last.created_at, last.id) if last else None)

    def scan(self, chosen: AssessmentFilter, *, limit: int | None = None) -> Iterator[Stored]:
        wanted = WHOLE.where(*_conditions(chosen)).order_by(*_NEWEST)
        left = limit
        part = wanted
        while left is None or left > 0:
            size = _PART if left is None else min(_PART, left)
            with self._database.reading() as connection:
                found = stored_of(connection, connection.execute(part.limit(size)).mappings().all())
            yield from found
            if len(found) < size:
                return
            left = None if left is None else left - size
            part = wanted.where(_older(found[-1].created_at, found[-1].id))

    def count(self, chosen: AssessmentFilter) -> int:
        wanted = select(func.count()).select_from(assessments).where(*_conditions(chosen))
        with self._database.reading() as connection:
            return connection.execute(wanted).scalar_one()

    def known(self, fingerprint: str, before: datetime) -> str | None:
        same = (assessments.c.fingerprint == fingerprint, assessments.c.created_at < before)
        wanted = select(assessments.c.id).where(*same).order_by(*_NEWEST).limit(1)
        with self._database.reading() as connection:
            return connection.execute(wanted).scalar()

    def answered(self, id: str, at: datetime | None, *, by: str) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            standing = standing_of(connection, id)
            if standing is None:
                raise _unknown(id)
            change = {
                "answered_at": at, "answer_minutes": minutes_between(standing.last_at, at), "revision": standing.revision + 1,
                "updated_at": now,
            }  # fmt: skip
            connection.execute(CHANGE, {"wanted": id, **change})
            if standing.lead is not None:
                hold(connection, [standing.lead])
                settle(connection, standing.lead)
            action = "assessment.answered" if at else "assessment.unanswered"
            note(connection, AuditEntry(at=now, by=by, action=action, subject=id))

        self._database.write(work)

    def erase_person(self, address: str, *, by: str) -> Erased:
        return erase_person(self._database, address, by=by, now=self._clock())

    def purge(self, before: datetime, *, by: str) -> Erased:
        return purge(self._database, before, by=by, now=self._clock())

    def _queue(self, connection: Connection, orders: Sequence[JobOrder], now: datetime) -> None:
        for order in orders:
            queue(connection, self._outbox, order, now)


def _conditions(chosen: AssessmentFilter) -> list[ColumnElement[bool]]:
    table = assessments.c
    equal = {"temperature": chosen.temperature, "kind": chosen.kind, "lead": chosen.lead, "profile": chosen.profile}
    conditions = [table[name] == value for name, value in equal.items() if value is not None]
    if chosen.since is not None:
        conditions.append(table.created_at >= chosen.since)
    if chosen.until is not None:
        conditions.append(table.created_at < chosen.until)
    return conditions + holds(table.search, words_of(chosen.search))


def _older(at: datetime, id: str) -> ColumnElement[bool]:
    return tuple_(assessments.c.created_at, assessments.c.id) < tuple_(at, id)


def _unknown(id: str) -> NotFound:
    return NotFound(f"there is no assessment {id}")
