"""Adding rows that may be there already, on either database."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

Value = TypeVar("Value")


def insert_new(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Adds the row, unless one of its key is there; whether it was added."""
    return connection.execute(_unless_there(connection, table), row).rowcount > 0


def insert_missing(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, object]], returning: ColumnElement[Value]
) -> set[Value]:
    """Adds those rows whose key is not there; the named column of those that were added."""
    return set(connection.execute(_many_unless_there(connection, table, rows).returning(returning)).scalars()) if rows else set()


def _unless_there(connection: Connection, table: Table) -> Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def _many_unless_there(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).values(rows).on_conflict_do_nothing()
    return sqlite.insert(table).values(rows).on_conflict_do_nothing()
