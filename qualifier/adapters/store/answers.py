"""Writing an answer: the rows of an assessment with those of its lead, for the first time or in the place of another.

Whoever saves answers (``assessments``, ``post_answers``) does it here, in his own transaction and with his own audit line.
"""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.database import Again
from qualifier.adapters.store.joining import drop_keys, hold, join, settle
from qualifier.adapters.store.payloads import CURRENT
from qualifier.adapters.store.searching import search_text
from qualifier.adapters.store.tables import addresses, assessments, bodies, intakes
from qualifier.adapters.store.writing import insert_missing, insert_new
from qualifier.records.stored import Facets, Intake, Made


class Standing(NamedTuple):
    """What stands where a new answer goes; named as the columns are."""

    revision: int
    created_at: datetime
    name: str
    lead: str | None
    lead_keys: list[str]
    answered_at: datetime | None
    last_at: datetime | None


CHANGE = update(assessments).where(assessments.c.id == bindparam("wanted"))
CHANGE_INTAKE = update(intakes).where(intakes.c.id == bindparam("wanted"))
_CHANGE_BODY = update(bodies).where(bodies.c.id == bindparam("wanted"))
_REVISION = select(assessments.c.revision).where(assessments.c.id == bindparam("wanted"))
_STANDING = (
    select(*(assessments.c[name] for name in Standing._fields))
    .where(assessments.c.id == bindparam("wanted"))
    .with_for_update()
)  # fmt: skip
_OTHERS = (
    select(assessments.c.id).where(assessments.c.lead == bindparam("lead"), assessments.c.id != bindparam("wanted")).limit(1)
)
_NOT_COLUMNS = ("lead_keys", "addresses", "missing")


def revision_of(connection: Connection, id: str) -> int | None:
    """The revision that stands; None if there is no such assessment."""
    revision: int | None = connection.execute(_REVISION, {"wanted": id}).scalar()
    return revision


def standing_of(connection: Connection, id: str) -> Standing | None:
    """What stands, held until the end of the transaction; None if there is no such assessment."""
    found = connection.execute(_STANDING, {"wanted": id}).first()
    return Standing(*found) if found else None


def add_answer(connection: Connection, intake: Intake, made: Made, now: datetime) -> None:
    """Keeps a new answer, what it was made from (unless that is kept already), and its lead.

    Raises:
        Again: somebody else saved it at this moment.
    """
    lead = join(connection, made.facets.lead_keys, new_id(now))
    insert_new(connection, intakes, intake_row(made.id, intake, now))
    row = {
        "id": made.id, "revision": 1, "created_at": now, "updated_at": now, "name": intake.name, "source": intake.source,
        "profile": intake.profile, "sellers": list(intake.sellers), "lead": lead, "week": _monday(now),
        **_columns(made, intake.name, now),
    }  # fmt: skip
    if not insert_new(connection, assessments, row):
        raise Again
    connection.execute(insert(bodies), {"id": made.id, "payload_version": CURRENT, "body": made.body})
    _add_addresses(connection, made)
    if lead is not None:
        settle(connection, lead)


def put_answer(connection: Connection, made: Made, standing: Standing, now: datetime) -> None:
    """Puts a new answer where one stands, under the next revision, and settles the leads that it leaves and joins."""
    before = standing.lead
    lead = _lead_after(connection, made, standing, now)
    change = {
        "revision": standing.revision + 1, "updated_at": now, "lead": lead, "answered_at": standing.answered_at,
        **_columns(made, standing.name, standing.created_at),
        "answer_minutes": minutes_between(made.facets.last_at, standing.answered_at),
    }  # fmt: skip
    connection.execute(CHANGE, {"wanted": made.id, **change})
    connection.execute(_CHANGE_BODY, {"wanted": made.id, "payload_version": CURRENT, "body": made.body})
    # never fewer: whoever stood in what was handed in still does
    _add_addresses(connection, made)
    leads = sorted({one for one in (before, lead) if one is not None})
    hold(connection, leads)
    for touched in leads:
        if settle(connection, touched) and touched == before and list(made.facets.lead_keys) != standing.lead_keys:
            drop_keys(connection, touched)


def put_intake(connection: Connection, intake: Intake, made: Made) -> None:
    """Puts what a standing answer was made from in the place of what was handed in before."""
    row = {**intake.model_dump(), "sellers": list(intake.sellers)}
    connection.execute(CHANGE_INTAKE, {"wanted": made.id, **row})
    connection.execute(CHANGE, {"wanted": made.id, **{name: row[name] for name in ("name", "source", "profile", "sellers")}})


def intake_row(id: str, intake: Intake, now: datetime) -> dict[str, object]:
    """The row of what was handed in."""
    return {"id": id, "created_at": now, **intake.model_dump(), "sellers": list(intake.sellers)}


def minutes_between(last_at: datetime | None, answered_at: datetime | None) -> int | None:
    """Minutes from the last message to the answer; never less than none."""
    if last_at is None or answered_at is None:
        return None
    return max(0, (answered_at - last_at) // timedelta(minutes=1))


def _lead_after(connection: Connection, made: Made, standing: Standing, now: datetime) -> str | None:
    """A conversation that is alone with its lead keeps it under a new name, so that a corrected spelling loses no outcome."""
    before, keys = standing.lead, made.facets.lead_keys
    if before is not None and list(keys) == standing.lead_keys:
        return before
    alone = before is not None and connection.execute(_OTHERS, {"lead": before, "wanted": made.id}).first() is None
    return join(connection, keys, before if before is not None and alone else new_id(now))


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


def _add_addresses(connection: Connection, made: Made) -> None:
    rows = [{"address": address, "assessment": made.id} for address in sorted({one.lower() for one in made.facets.addresses})]
    insert_missing(connection, addresses, rows, addresses.c.address)


def _monday(moment: datetime) -> date:
    day = moment.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())
