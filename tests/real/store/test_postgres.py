"""What only a server can do: start empty for several processes, be of another version, cut connections, take no writes."""

from collections.abc import Iterator
from typing import cast
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, make_url, text

from qualifier.adapters.store import Limits, SqlStore, open_store
from qualifier.adapters.store.migrate import VERSION_TABLE, VERSIONS
from qualifier.adapters.store.tables import metadata
from qualifier.errors import StoreUnavailable
from qualifier.ports.store import Store
from tests.adapters.store.makers import Kept, ids_of, lead_of, made, save
from tests.adapters.store.test_migrate import PROCESSES, started_at_once
from tests.twins import RecordingOutbox, SteppingClock


@pytest.fixture
def empty(server: Engine) -> Iterator[str]:
    """The address of a new database without tables."""
    name = f"qualifier_test_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def opened(address: str, *, migrate: bool = True, limits: Limits | None = None) -> Store:
    return open_store(address, RecordingOutbox(), SteppingClock(), migrate=migrate, limits=limits)


def execute(address: str, statement: str) -> None:
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_the_revisions_make_the_tables(database: str) -> None:
    opened(database).close()
    engine = create_engine(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_several_processes_may_start_at_once(empty: str) -> None:
    assert started_at_once(empty) == [""] * PROCESSES
    store = opened(empty)
    assert sorted(ids_of(store)) == [f"a{number}" for number in range(PROCESSES)]
    assert len({lead_of(store, f"a{number}") for number in range(PROCESSES)}) == 1
    store.close()


def test_an_empty_database_is_refused_where_nobody_may_make_tables(empty: str) -> None:
    with pytest.raises(StoreUnavailable, match="has no tables yet"):
        opened(empty, migrate=False)


def test_a_database_of_a_newer_program_is_refused(empty: str) -> None:
    opened(empty).close()
    execute(empty, f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    with pytest.raises(StoreUnavailable, match="newer version"):
        opened(empty)
    execute(empty, f"UPDATE {VERSION_TABLE} SET version_num = '{VERSIONS[-1]}'")
    opened(empty).close()


def test_a_database_that_is_not_there_is_told(server: Engine) -> None:
    address = server.url.set(database="qualifier_test_none").render_as_string(hide_password=False)
    with pytest.raises(StoreUnavailable, match="does not exist"):
        opened(address)


def test_connections_that_the_server_cut_are_made_anew(kept: Kept, server: Engine) -> None:
    save(kept.store, made("a1"))
    store = cast(SqlStore, kept.store)
    store.check()
    name = make_url(str(store.assessments._database.engine.url)).database
    with server.connect() as connection:
        cut = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        connection.execute(cut, {"name": name})
    save(kept.store, made("a2"))
    assert ids_of(kept.store) == ["a2", "a1"]


def test_a_server_that_takes_no_writes_is_told(empty: str) -> None:
    opened(empty).close()
    name = make_url(empty).database
    execute(empty, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    store = opened(empty, migrate=False)
    with pytest.raises(StoreUnavailable, match="is read-only"):
        save(store, made("a1"))
    assert ids_of(store) == []
    store.close()


def test_a_lock_that_others_hold_is_told(kept: Kept, database: str) -> None:
    store = opened(database, limits=Limits(connections=1, wait=0.2))
    engine = create_engine(database)
    with engine.begin() as connection:
        connection.execute(text("LOCK TABLE assessments IN EXCLUSIVE MODE"))
        with pytest.raises(StoreUnavailable, match="is locked"):
            save(store, made("a1"))
    save(store, made("a1"))
    engine.dispose()
    store.close()
