"""Which lead a conversation belongs to, and what the lead looks like from its conversations.

A lead is known by keys. A conversation joins the lead of its strongest known key, and its other keys name that lead from then on.
The row of a lead is computed from its conversations whenever one comes, changes or goes; nothing else writes it, but the outcome.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.database import Again
from qualifier.adapters.store.searching import search_text
from qualifier.adapters.store.tables import assessments, lead_keys, leads
from qualifier.adapters.store.writing import insert_missing
from qualifier.records.vocabulary import Temperature

RANKS: dict[str, int] = {"hot": 0, "warm": 1, "cold": 2, "disqualified": 3}
"""The order of temperatures in the list of leads."""

_BEGINNING = datetime(1, 1, 1, tzinfo=UTC)
_DIGITS = 18
_NEVER = 10**_DIGITS - 1

_KNOWN = select(lead_keys.c.key, lead_keys.c.lead).where(lead_keys.c.key.in_(bindparam("keys", expanding=True)))
_HOLD = select(leads.c.id).where(leads.c.id == bindparam("wanted")).with_for_update()
_TALKS = select(
    *(assessments.c[name] for name in (
        "id", "company", "person", "address", "temperature", "total", "grade", "stage", "due", "answered_at", "next_date",
        "next_date_kind", "missing", "said_at",
    ))
).where(assessments.c.lead == bindparam("wanted")).order_by(
    assessments.c.said_at.desc(), assessments.c.created_at.desc(), assessments.c.id.desc()
)  # fmt: skip
_LATEST_TWO = _TALKS.limit(2)
_LATEST_COMPANY = _TALKS.where(assessments.c.company.is_not(None)).limit(1)
_SUMS = select(func.count(), func.min(assessments.c.said_at), func.max(assessments.c.created_at)).where(
    assessments.c.lead == bindparam("wanted")
)
_KEYS_OF_TALKS = select(assessments.c.lead_keys).where(assessments.c.lead == bindparam("wanted"))
_CHANGE = update(leads).where(leads.c.id == bindparam("wanted"))


def place_of(temperature: Temperature, due: datetime | None, last_at: datetime, id: str) -> str:
    """Where a lead stands in the list, as one word: hot first, soonest due first, latest message first."""
    until = _ticks(due) if due else _NEVER
    return f"{RANKS[temperature]}{until:0{_DIGITS}}{_NEVER - _ticks(last_at):0{_DIGITS}}{id}"


def join(connection: Connection, keys: Sequence[str], candidate: str) -> str | None:
    """The lead that these keys (strongest first) name from now on, ``candidate`` if none is known; None without keys.

    Raises:
        Again: the lead was erased at this moment.
    """
    if not keys:
        return None
    known = _known(connection, keys)
    lead = _strongest(keys, known, candidate)
    missing = sorted(set(keys) - known.keys())
    rows = [{"key": key, "lead": lead} for key in missing]
    added: set[str] = insert_missing(connection, lead_keys, rows, lead_keys.c.key)
    if len(added) < len(missing):
        lead = _agreed(connection, keys, added, lead)
    if lead != candidate and connection.execute(_HOLD, {"wanted": lead}).first() is None:
        raise Again
    return lead


def hold(connection: Connection, wanted: Iterable[str]) -> None:
    """Keeps others from joining or leaving these leads until the end. SQLite needs no telling: it has one writer at a time."""
    if connection.dialect.name == "postgresql":
        for lead in sorted(wanted):
            connection.execute(_HOLD, {"wanted": lead})


def settle(connection: Connection, lead: str) -> bool:
    """Computes the lead's row from its conversations; False if it has none left and is gone. It must be held, or new."""
    talks = connection.execute(_LATEST_TWO, {"wanted": lead}).mappings().all()
    if not talks:
        connection.execute(delete(lead_keys).where(lead_keys.c.lead == lead))
        connection.execute(delete(leads).where(leads.c.id == lead))
        return False
    row = _row(connection, lead, talks)
    if not connection.execute(_CHANGE, {"wanted": lead, **row}).rowcount:
        connection.execute(insert(leads), {"id": lead, "is_open": 1, **row})
    return True


def drop_keys(connection: Connection, lead: str) -> None:
    """Takes away the lead's keys that none of its conversations gives any more."""
    found = connection.execute(_KEYS_OF_TALKS, {"wanted": lead}).scalars()
    given = sorted({key for keys in found for key in keys})
    connection.execute(delete(lead_keys).where(lead_keys.c.lead == lead, lead_keys.c.key.not_in(given)))


def _known(connection: Connection, keys: Sequence[str]) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute(_KNOWN, {"keys": list(keys)})}


def _strongest(keys: Sequence[str], known: dict[str, str], otherwise: str) -> str:
    return next((known[key] for key in keys if key in known), otherwise)


def _agreed(connection: Connection, keys: Sequence[str], added: set[str], lead: str) -> str:
    """Another process named a lead by one of these keys a moment ago: what we added goes to the lead that counts now."""
    known = _known(connection, keys)
    agreed = _strongest(keys, known, lead)
    if agreed != lead:
        connection.execute(update(lead_keys).where(lead_keys.c.key.in_(sorted(added))).values(lead=agreed))
    return agreed


def _row(connection: Connection, lead: str, talks: Sequence[RowMapping]) -> dict[str, object]:
    latest = talks[0]
    count, first_at, saved_at = connection.execute(_SUMS, {"wanted": lead}).one()
    company = latest["company"] or _company(connection, lead)
    due = None if latest["answered_at"] else latest["due"]
    kept = (
        "person",
        "address",
        "temperature",
        "total",
        "grade",
        "stage",
        "answered_at",
        "next_date",
        "next_date_kind",
        "missing",
    )
    return {
        **{name: latest[name] for name in kept},
        "place": place_of(latest["temperature"], due, latest["said_at"], lead),
        "waiting": int(due is not None),
        "company": company,
        "previous_total": talks[1]["total"] if len(talks) > 1 else None,
        "conversations": count,
        "first_at": first_at,
        "last_at": latest["said_at"],
        "saved_at": saved_at,
        "due": due,
        "latest": latest["id"],
        "search": search_text(company, latest["person"], latest["address"]),
    }


def _company(connection: Connection, lead: str) -> str | None:
    row = connection.execute(_LATEST_COMPANY, {"wanted": lead}).mappings().first()
    return row["company"] if row else None


def _ticks(moment: datetime) -> int:
    """Microseconds since the year 1: never negative, at most 18 digits."""
    return (moment - _BEGINNING) // timedelta(microseconds=1)
