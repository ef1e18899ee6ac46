"""The queue's place in the store's database: the tables of DBOS and ours, made by whichever process comes first."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version

from sqlalchemy import Engine, inspect, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from qualifier.adapters.jobs.quiet import quieten_dbos
from qualifier.adapters.jobs.tables import MAKERS, METADATA, OURS
from qualifier.adapters.jobs.tickets import SCHEMA
from qualifier.adapters.store.engine import WRITES, Limits, open_engine, read_url, shown
from qualifier.adapters.store.failures import translated

_NOTE = text("INSERT INTO queue_makers (version) VALUES (:version) ON CONFLICT (version) DO NOTHING")
WAIT = 30.0
"""Seconds to wait for a lock, and for another process that prepares the same database."""


def open_place(url: str, connections: int) -> Engine:
    """An engine whose transactions all write.

    Raises:
        ConfigError: the address names no database that we can use.
    """
    limits = Limits(connections=connections, wait=WAIT)
    return open_engine(read_url(url), limits).execution_options(**{WRITES: True})


@contextmanager
def translating(url: str) -> Iterator[None]:
    """Says our own errors for the database's.

    Raises:
        StoreUnavailable: the database cannot be read or written.
    """
    try:
        yield
    except SQLAlchemyError as error:
        raise translated(error, shown(read_url(url))) from None


def prepare_jobs(url: str) -> None:
    """Makes or upgrades the tables of DBOS and ours in a database that the store has made; any number of processes at once.

    Raises:
        ConfigError: the address names no database that we can use.
        StoreUnavailable: the database cannot be reached or written.
    """
    engine = open_place(url, 1)
    try:
        with translating(url):
            if not _is_made(engine):
                _patiently(lambda: _make(engine, url))
    finally:
        engine.dispose()


def _is_made(engine: Engine) -> bool:
    """Whether the tables are there as this version of DBOS wants them; told without loading it, which most starts need not."""
    reading = engine.execution_options(**{WRITES: False})
    there = inspect(reading)
    schema = None if engine.dialect.name == "sqlite" else SCHEMA
    if not (there.has_table(MAKERS.name) and there.has_table("workflow_status", schema)):
        return False
    with reading.begin() as connection:
        return _maker() in connection.execute(select(MAKERS.c.version)).scalars()


def _make(engine: Engine, url: str) -> None:
    quieten_dbos()
    from dbos import DBOS

    METADATA.create_all(engine)
    DBOS.migrate(dbos_url(url), schema=SCHEMA)
    with engine.begin() as connection:
        connection.execute(_NOTE, {"version": _maker()})


def _maker() -> str:
    return f"{version('dbos')}/{OURS}"


def dbos_url(url: str) -> str:
    """The address as DBOS wants it, password included."""
    return read_url(url).render_as_string(hide_password=False)


def _patiently(step: Callable[[], None]) -> None:
    """Tries a step again while another process is at the same: once that one is done, there is nothing left to make."""
    deadline = time.monotonic() + WAIT
    wait = 0.02
    while True:
        try:
            return step()
        except DBAPIError as error:
            if error.connection_invalidated or time.monotonic() > deadline:
                raise
            time.sleep(wait)
            wait = min(wait * 2, 1.0)
