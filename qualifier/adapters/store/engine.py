"""Connections: how SQLite and PostgreSQL are opened so that both keep what they were told to keep.

SQLite: one private file in write-ahead mode with full synchronisation (a commit survives a power cut), foreign keys on, what is
deleted is overwritten, writers take the lock when they begin. PostgreSQL: by psycopg, with limits on waiting.
"""

import os
import sqlite3
import time
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from qualifier.errors import ConfigError, StoreUnavailable

WRITES = "qualifier_writes"
"""Execution option of connections that will write."""
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_POSTGRES_NAMES = ("postgresql", "postgres", "postgresql+psycopg")
_THREADS, _SERVER_CONNECTIONS = 64, 10
_PRAGMAS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -1024",  # KiB a connection; the system's own cache holds the rest for all of them
)


class Limits(NamedTuple):
    """How much of the database one process may take."""

    connections: int | None = None
    """Most connections at once; None: 64 on SQLite, where they cost nothing, 10 on PostgreSQL."""
    wait: float = 15.0
    """Seconds to wait for a lock or a free connection."""


def read_url(url: str) -> URL:
    """The address of the database; ``postgresql://`` means psycopg.

    Raises:
        ConfigError: it names no database that we can use.
    """
    try:
        read = make_url(url)
    except ArgumentError:
        read = None
    if read is not None and read.drivername in _POSTGRES_NAMES:
        return read.set(drivername="postgresql+psycopg")
    if read is None or read.drivername != "sqlite" or not read.database or read.database == ":memory:":
        raise ConfigError("give sqlite:///FILE or postgresql://USER@HOST/NAME", place="address of the database")
    return read


def shown(url: URL) -> str:
    """The address for messages: never with its password."""
    return str(url.database) if url.drivername == "sqlite" else url.render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """The database file; None on PostgreSQL."""
    return Path(str(url.database)) if url.drivername == "sqlite" else None


def make_file(path: Path) -> None:
    """An empty database file that only its owner may read, in a folder that only its owner may enter.

    Raises:
        StoreUnavailable: folder or file cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
        path.touch(mode=_PRIVATE_FILE, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(f"{path} cannot be made: {error.strerror}; name a place that can be written") from error


def open_engine(url: URL, limits: Limits) -> Engine:
    """An engine with its pool; nothing is connected yet."""
    return _open_file(url, limits) if url.drivername == "sqlite" else _open_server(url, limits)


def _open_server(url: URL, limits: Limits) -> Engine:
    milliseconds = int(limits.wait * 1000)
    return create_engine(
        url,
        pool_size=limits.connections or _SERVER_CONNECTIONS,
        max_overflow=0,
        pool_timeout=limits.wait,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "options": f"-c lock_timeout={milliseconds} -c timezone=UTC"},
    )


def _open_file(url: URL, limits: Limits) -> Engine:
    path = os.path.abspath(str(url.database))

    def connect() -> sqlite3.Connection:
        # mode=rw: a file that is gone must be an error, not a new empty database
        return sqlite3.connect(
            f"{Path(path).as_uri()}?mode=rw", uri=True, timeout=limits.wait, isolation_level=None, check_same_thread=False
        )

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_use_lifo=True,
        pool_size=limits.connections or _THREADS,
        max_overflow=0,
        pool_timeout=limits.wait,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def write_ahead(engine: Engine, wait: float) -> None:
    """Puts the file into write-ahead mode, which stays with it. While others do the same it is locked, however long they wait."""
    deadline = time.monotonic() + wait
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        while cursor.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            try:
                cursor.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if time.monotonic() > deadline or "locked" not in str(error):
                    raise
                time.sleep(0.01)


def _begin(connection: Connection) -> None:
    # a reader that turns into a writer halfway can fail at once with "locked": writers say so when they begin
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
