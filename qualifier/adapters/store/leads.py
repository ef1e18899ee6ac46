"""The list of leads, quick at any size: each lead's place in it stands in one indexed word."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.cursors import read_word, word_cursor
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.joining import RANKS
from qualifier.adapters.store.review import review
from qualifier.adapters.store.rows import LEADS, WHOLE, lead_of, stored_of
from qualifier.adapters.store.searching import holds, words_of
from qualifier.adapters.store.tables import assessments, leads
from qualifier.errors import NotFound
from qualifier.records.stored import AuditEntry, Lead, LeadFilter, LeadOutcome, Page, Review, Stored

_LIST = "leads"
_COUNTS = (
    select(leads.c.temperature, leads.c.waiting, func.count())
    .where(leads.c.is_open == 1)
    .group_by(leads.c.temperature, leads.c.waiting)
)
_LATEST = WHOLE.order_by(assessments.c.said_at.desc(), assessments.c.created_at.desc(), assessments.c.id.desc())


class SqlLeads:
    """Implements ``ports.store.Leads``."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def page(self, chosen: LeadFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Lead]:
        wanted = LEADS.where(*_conditions(chosen)).order_by(_order(chosen)).limit(limit + 1)
        if cursor is not None:
            wanted = wanted.where(leads.c.place > read_word(_LIST, cursor))
        with self._database.reading() as connection:
            found = connection.execute(wanted).mappings().all()
        following = word_cursor(_LIST, found[limit - 1]["place"]) if len(found) > limit else None
        return Page[Lead](items=tuple(lead_of(row) for row in found[:limit]), next=following)

    def get(self, id: str) -> Lead:
        with self._database.reading() as connection:
            found = connection.execute(LEADS.where(leads.c.id == id)).mappings().first()
        if found is None:
            raise _unknown(id)
        return lead_of(found)

    def history(self, id: str, *, limit: int = 200) -> tuple[Stored, ...]:
        with self._database.reading() as connection:
            found = connection.execute(_LATEST.where(assessments.c.lead == id).limit(limit)).mappings().all()
            return tuple(reversed(stored_of(connection, found)))

    def counts(self) -> dict[str, int]:
        counted = {**dict.fromkeys(RANKS, 0), "due": 0}
        with self._database.reading() as connection:
            for temperature, waiting, count in connection.execute(_COUNTS):
                counted[temperature] += count
                counted["due"] += count if waiting else 0
        return counted

    def record_outcome(self, id: str, outcome: LeadOutcome | None, *, by: str | None = None) -> None:
        def work(connection: Connection) -> None:
            change = update(leads).where(leads.c.id == id).values(is_open=int(outcome is None), **_columns(outcome))
            if not connection.execute(change).rowcount:
                raise _unknown(id)
            asks = by or (outcome.by if outcome else "system")
            detail = outcome.outcome if outcome else "open"
            note(connection, AuditEntry(at=self._clock(), by=asks, action="outcome.record", subject=id, detail=detail))

        self._database.write(work)

    def review(self, *, since: datetime, now: datetime) -> Review:
        with self._database.reading() as connection:
            return review(connection, since=since, now=now)


def _conditions(chosen: LeadFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.temperature is not None:
        rank = RANKS[chosen.temperature]
        conditions += [leads.c.place >= str(rank), leads.c.place < str(rank + 1)]
    if chosen.open is not None:
        conditions.append(leads.c.is_open == int(chosen.open))
    if chosen.unanswered is not None:
        conditions.append(leads.c.waiting == int(chosen.unanswered))
    return conditions + holds(leads.c.search, words_of(chosen.search))


def _order(chosen: LeadFilter) -> ColumnElement[str]:
    """By place. A search that finds little must not walk the index and fetch each row: reading all and sorting is quicker."""
    return leads.c.place.concat("") if words_of(chosen.search) else leads.c.place


def _columns(outcome: LeadOutcome | None) -> dict[str, object]:
    if outcome is None:
        return {"outcome": None, "outcome_note": None, "outcome_by": None, "outcome_at": None}
    return {
        "outcome": outcome.outcome, "outcome_note": outcome.note, "outcome_by": outcome.by, "outcome_at": outcome.at,
    }  # fmt: skip


def _unknown(id: str) -> NotFound:
    return NotFound(f"there is no lead {id}")
