"""Conversations handed in and the answers to them: each change with its lead, its jobs and its audit line, or not at all."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, tuple_, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.audit import note
from qualifier.adapters.store.cursors import moment_cursor, read_moment
from qualifier.adapters.store.database import Again, Database
from qualifier.adapters.store.erasing import erase_person, purge
from qualifier.adapters.store.jobs import queue
from qualifier.adapters.store.joining import drop_keys, hold, join, settle
from qualifier.adapters.store.payloads import CURRENT
from qualifier.adapters.store.rows import INTAKE, ROWS, WHOLE, intake_of, row_of, stored_of
from qualifier.adapters.store.searching import holds, search_text, words_of
from qualifier.adapters.store.tables import addresses, assessments, bodies, intakes
from qualifier.adapters.store.tables import corrections as righted
from qualifier.adapters.store.writing import insert_missing, insert_new
from qualifier.errors import NotFound, Stale
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.records.stored import AssessmentFilter, AuditEntry, Correction, Erased, Facets, Intake, Made, Page, Row, Stored

_LIST = "assessments"
_PART = 200
_NEWEST = (assessments.c.created_at.desc(), assessments.c.id.desc())
_REVISION = select(assessments.c.revision).where(assessments.c.id == bindparam("wanted"))
_STANDING = (
    select(*(assessments.c[name] for name in (
        "revision", "created_at", "name", "lead", "lead_keys", "answered_at", "last_at",
    )))
    .where(assessments.c.id == bindparam("wanted"))
    .with_for_update()
)  # fmt: skip
_CHANGE = update(assessments).where(assessments.c.id == bindparam("wanted"))
_CHANGE_INTAKE = update(intakes).where(intakes.c.id == bindparam("wanted"))
_CHANGE_BODY = update(bodies).where(bodies.c.id == bindparam("wanted"))
_OTHERS = (
    select(assessments.c.id).where(assessments.c.lead == bindparam("lead"), assessments.c.id != bindparam("wanted")).limit(1)
)
_NOT_COLUMNS = ("lead_keys", "addresses", "missing")


class SqlAssessments:
    """Implements ``ports.store.Assessments``."""

    def __init__(self, database: Database, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def accept(self, id: str, intake: Intake, order: JobOrder, *, by: str) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            if not insert_new(connection, intakes, _intake_row(id, intake, now)):
                return
            queue(connection, self._outbox, order, now)
            note(connection, AuditEntry(at=now, by=by, action="assessment.accept", subject=id, detail=intake.source))

        self._database.write(work)

    def save(self, intake: Intake, made: Made, *, by: str, outbox: Sequence[JobOrder] = ()) -> int:
        def work(connection: Connection) -> int:
            known: int | None = connection.execute(_REVISION, {"wanted": made.id}).scalar()
            if known is not None:
                return known
            now = self._clock()
            lead = join(connection, made.facets.lead_keys, new_id(now))
            self._add(connection, intake, made, lead, now)
            if lead is not None:
                settle(connection, lead)
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
            standing = _standing(connection, made.id)
            if standing["revision"] != revision:
                raise Stale(f"assessment {made.id} has changed since revision {revision}; look again and change that one")
            self._put(connection, made, standing, now)
            if sellers is not None:
                for change in (_CHANGE, _CHANGE_INTAKE):
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
            standing = _standing(connection, id)
            change = {
                "answered_at": at, "answer_minutes": _minutes(standing["last_at"], at), "revision": standing["revision"] + 1,
                "updated_at": now,
            }  # fmt: skip
            connection.execute(_CHANGE, {"wanted": id, **change})
            if standing["lead"] is not None:
                hold(connection, [standing["lead"]])
                settle(connection, standing["lead"])
            action = "assessment.answered" if at else "assessment.unanswered"
            note(connection, AuditEntry(at=now, by=by, action=action, subject=id))

        self._database.write(work)

    def erase_person(self, address: str, *, by: str) -> Erased:
        return erase_person(self._database, address, by=by, now=self._clock())

    def purge(self, before: datetime, *, by: str) -> Erased:
        return purge(self._database, before, by=by, now=self._clock())

    def _add(self, connection: Connection, intake: Intake, made: Made, lead: str | None, now: datetime) -> None:
        insert_new(connection, intakes, _intake_row(made.id, intake, now))
        row = {
            "id": made.id, "revision": 1, "created_at": now, "updated_at": now, "name": intake.name, "source": intake.source,
            "profile": intake.profile, "sellers": list(intake.sellers), "lead": lead, "week": _monday(now),
            **_columns(made, intake.name, now),
        }  # fmt: skip
        if not insert_new(connection, assessments, row):
            raise Again
        connection.execute(insert(bodies), {"id": made.id, "payload_version": CURRENT, "body": made.body})
        if rows := _address_rows(made):
            connection.execute(insert(addresses), rows)

    def _put(self, connection: Connection, made: Made, standing: RowMapping, now: datetime) -> None:
        before: str | None = standing["lead"]
        lead = self._lead_after(connection, made, standing, now)
        change = {
            "revision": standing["revision"] + 1, "updated_at": now, "lead": lead,
            **_columns(made, standing["name"], standing["created_at"]),
            "answer_minutes": _minutes(made.facets.last_at, standing["answered_at"]),
        }  # fmt: skip
        connection.execute(_CHANGE, {"wanted": made.id, **change})
        connection.execute(_CHANGE_BODY, {"wanted": made.id, "payload_version": CURRENT, "body": made.body})
        # never fewer: whoever stood in what was handed in still does
        insert_missing(connection, addresses, _address_rows(made), addresses.c.address)
        leads = sorted({one for one in (before, lead) if one is not None})
        hold(connection, leads)
        for touched in leads:
            if settle(connection, touched) and touched == before and list(made.facets.lead_keys) != standing["lead_keys"]:
                drop_keys(connection, touched)

    def _lead_after(self, connection: Connection, made: Made, standing: RowMapping, now: datetime) -> str | None:
        """A conversation that is alone with its lead keeps it under a new name, so that a corrected spelling loses no outcome."""
        before: str | None = standing["lead"]
        keys = made.facets.lead_keys
        if before is not None and list(keys) == standing["lead_keys"]:
            return before
        alone = before is not None and connection.execute(_OTHERS, {"lead": before, "wanted": made.id}).first() is None
        return join(connection, keys, before if before is not None and alone else new_id(now))

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


def _columns(made: Made, name: str, created_at: datetime) -> dict[str, object]:
    """What follows from the facets; ``created_at`` stands for the last message where its moment is not known."""
    facets: Facets = made.facets
    return {
        **{field: getattr(facets, field) for field in Facets.model_fields if field not in _NOT_COLUMNS},
        "profile_version": made.profile_version,
        "said_at": facets.last_at or created_at,
        "missing": list(facets.missing),
        "lead_keys": list(facets.lead_keys),
        "search": search_text(facets.company, facets.person, facets.address, facets.subject, name),
    }


def _intake_row(id: str, intake: Intake, now: datetime) -> dict[str, object]:
    return {"id": id, "created_at": now, **intake.model_dump(), "sellers": list(intake.sellers)}


def _address_rows(made: Made) -> list[dict[str, str]]:
    return [{"address": address, "assessment": made.id} for address in sorted({one.lower() for one in made.facets.addresses})]


def _standing(connection: Connection, id: str) -> RowMapping:
    found = connection.execute(_STANDING, {"wanted": id}).mappings().first()
    if found is None:
        raise _unknown(id)
    return found


def _minutes(last_at: datetime | None, answered_at: datetime | None) -> int | None:
    """Minutes from the last message to the answer; never less than none."""
    if last_at is None or answered_at is None:
        return None
    return max(0, (answered_at - last_at) // timedelta(minutes=1))


def _monday(moment: datetime) -> date:
    day = moment.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())


def _unknown(id: str) -> NotFound:
    return NotFound(f"there is no assessment {id}")
