"""Adding rows that may be there already, on either database."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

Value = TypeVar("Value")


def insert_new(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Adds the row, unless one of its key is there; whether it was added."""
    return connection.execute(_unless_there(connection.dialect.name, table), row).rowcount > 0


def insert_missing(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, object]], returning: ColumnElement[Value]
) -> set[Value]:
    """Adds those rows whose key is not there; the named column of those that were added."""
    if not rows:
        return set()
    # rows as parameters, not as VALUES: the statement is then compiled once, not for each call
    added = _insert(connection.dialect.name, table).returning(returning)
    return set(connection.execute(added, list(rows)).scalars())


@cache
def _unless_there(dialect: str, table: Table) -> Insert:
    # inline: the key is known, so nothing need come back but how many rows were added
    return _insert(dialect, table).inline().execution_options(preserve_rowcount=True)


def _insert(dialect: str, table: Table) -> Insert:
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()
