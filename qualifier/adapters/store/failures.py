"""What a database's own complaint means for the person who runs it: one plain sentence with the remedy.

Nothing of the statement's values goes into a message, since they may be somebody's words.
"""

from typing import NamedTuple

from sqlalchemy import exc

from qualifier.errors import StoreError, StoreUnavailable


class Complaint(NamedTuple):
    """How a driver says it, and what we say."""

    marks: tuple[str, ...]
    meaning: str


_SQLITE = (
    Complaint(("database is locked", "database table is locked", "database schema is locked"),
              "is locked by another program for too long; close what else writes to it, then try again"),
    Complaint(("disk is full",), "cannot grow: the disk is full; free some space, then try again"),
    Complaint(("readonly", "read-only"), "is read-only; give this program the right to write the file and its folder"),
    Complaint(("unable to open",), "cannot be opened; check that it exists and that this program may read and write its folder"),
    Complaint(("not a database", "malformed", "encrypted"),
              "is no database that can be read; restore it from a copy, or name another one"),
    Complaint(("disk i/o error",), "cannot be read or written: the disk reports an error; check the disk and the folder"),
    Complaint(("no such table", "no such column", "has no column"),
              "has not this program's tables; start the service once with this version so that they are made"),
)  # fmt: skip

_POSTGRES: dict[str, str] = {
    "08": "cannot be reached; check that the server runs and that host and port are right",
    "28": "refuses this user; check user name and password",
    "3D": "does not exist on the server; create it, then try again",
    "42P01": "has not this program's tables; start the service once with this version so that they are made",
    "42703": "has not this program's tables; start the service once with this version so that they are made",
    "42501": "does not give this user the rights it needs; grant them, then try again",
    "53100": "cannot grow: the server's disk is full; free some space, then try again",
    "53": "has no room for another connection; allow more, or use fewer workers",
    "25006": "is read-only; connect to the server that takes writes",
    "55P03": "is locked by another program for too long; try again",
    "57014": "took too long to answer; try again",
    "57": "is stopping or starting; try again in a moment",
    "40": "was asked for the same by too many at once; try again",
}
"""By SQLSTATE, whole or its class; the longest match counts."""

_UNREACHABLE = _POSTGRES["08"]


def translated(error: exc.SQLAlchemyError, where: str) -> StoreError:
    """Our error for this one; ``where`` names the database without password."""
    if isinstance(error, exc.TimeoutError):
        return StoreUnavailable(f"{where}: all connections are busy for too long; try again, or allow more connections")
    if isinstance(error, exc.DBAPIError) and error.orig is not None:
        return _of_driver(error, where)
    return StoreError(f"{where}: {type(error).__name__}")


def state_of(error: exc.SQLAlchemyError) -> str:
    """PostgreSQL's five letters for what went wrong; empty elsewhere."""
    return getattr(getattr(error, "orig", None), "sqlstate", None) or ""


def _of_driver(error: exc.DBAPIError, where: str) -> StoreError:
    state = state_of(error)
    if state:
        meaning = next((_POSTGRES[state[:length]] for length in (5, 2) if state[:length] in _POSTGRES), None)
        return StoreUnavailable(f"{where} {meaning}") if meaning else StoreError(f"{where}: database error {state}")
    said = str(error.orig).lower()
    for complaint in _SQLITE:
        if any(mark in said for mark in complaint.marks):
            return StoreUnavailable(f"{where} {complaint.meaning}")
    if isinstance(error, exc.OperationalError):
        return StoreUnavailable(f"{where} {_reached(said)}")
    return StoreError(f"{where}: {type(error.orig).__name__}")


def _reached(said: str) -> str:
    """psycopg gives no state when it could not connect, only the server's sentence."""
    for mark, state in (("password", "28"), ("role", "28"), ("does not exist", "3D"), ("too many", "53"), ("starting up", "57")):
        if mark in said:
            return _POSTGRES[state]
    return _UNREACHABLE
