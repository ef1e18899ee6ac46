import sqlite3

import pytest
from sqlalchemy import exc

from qualifier.adapters.store.failures import state_of, translated
from qualifier.errors import StoreError, StoreUnavailable


class ServerError(Exception):
    """As psycopg's errors: a sentence, and perhaps a state."""

    def __init__(self, said: str, sqlstate: str | None = None) -> None:
        self.sqlstate = sqlstate
        super().__init__(said)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("database is locked", "locked by another program"),
        ("database or disk is full", "disk is full; free some space"),
        ("attempt to write a readonly database", "read-only; give this program the right"),
        ("unable to open database file", "cannot be opened"),
        ("disk I/O error", "check the disk"),
        ("no such table: leads", "start the service once"),
    ],
)
def test_what_sqlite_says_is_told_with_the_remedy(said: str, meant: str) -> None:
    error = exc.OperationalError("SELECT secret", None, sqlite3.OperationalError(said))
    told = translated(error, "q.sqlite")
    assert isinstance(told, StoreUnavailable)
    assert str(told).startswith("q.sqlite ")
    assert meant in str(told)
    assert "secret" not in str(told)


@pytest.mark.parametrize(
    ("state", "meant"),
    [
        ("08006", "cannot be reached"),
        ("28P01", "user name and password"),
        ("3D000", "does not exist"),
        ("42P01", "start the service once"),
        ("42501", "rights"),
        ("53100", "disk is full"),
        ("53300", "another connection"),
        ("25006", "read-only"),
        ("55P03", "locked"),
        ("57014", "too long"),
        ("57P03", "stopping or starting"),
        ("40001", "too many at once"),
    ],
)
def test_what_postgresql_says_is_told_by_its_state(state: str, meant: str) -> None:
    error = exc.OperationalError("SELECT secret", None, ServerError("DETAIL: ida@lund.example", state))
    told = translated(error, "postgresql://x")
    assert isinstance(told, StoreUnavailable)
    assert meant in str(told)
    assert "ida" not in str(told)
    assert state_of(error) == state


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("connection failed: Connection refused", "cannot be reached"),
        ('FATAL: password authentication failed for user "ida"', "user name and password"),
        ('FATAL: database "q" does not exist', "does not exist"),
        ('FATAL: role "ida" does not exist', "user name and password"),
        ("FATAL: sorry, too many clients already", "another connection"),
        ("FATAL: the database system is starting up", "stopping or starting"),
    ],
)
def test_a_server_that_cannot_be_reached_is_told_by_its_sentence(said: str, meant: str) -> None:
    assert meant in str(translated(exc.OperationalError("", None, ServerError(said)), "postgresql://x"))


def test_what_we_do_not_know_quotes_nothing() -> None:
    for error in (
        exc.IntegrityError("INSERT secret", None, ServerError("Key (address)=(ida@lund.example) exists", "23505")),
        exc.IntegrityError("INSERT secret", None, sqlite3.IntegrityError("UNIQUE constraint failed: ida@lund.example")),
        exc.InvalidRequestError("ida@lund.example"),
    ):
        told = translated(error, "q")
        assert type(told) is StoreError
        assert "ida" not in str(told)


def test_busy_connections_are_told() -> None:
    assert "all connections are busy" in str(translated(exc.TimeoutError(), "q"))
