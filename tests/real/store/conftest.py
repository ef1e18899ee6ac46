"""A database of its own on a real PostgreSQL server, emptied before each test.

``QUALIFIER_TEST_POSTGRES`` names the server; without it the one on this machine is tried. ``.ci/run`` installs and starts it, and
fails if these tests are skipped.
"""

import os
from collections.abc import Iterator
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import OperationalError

from qualifier.adapters.store import open_store
from qualifier.adapters.store.engine import read_url
from qualifier.adapters.store.tables import metadata
from tests.adapters.store.makers import Kept
from tests.twins import RecordingOutbox, SteppingClock

SERVER = os.environ.get("QUALIFIER_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")


@pytest.fixture(scope="session")
def server() -> Iterator[Engine]:
    engine = create_engine(read_url(SERVER), isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 3})
    try:
        engine.connect().close()
    except OperationalError:
        engine.dispose()
        pytest.skip("no PostgreSQL server answers; .ci/run installs and starts one")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def database(server: Engine) -> Iterator[str]:
    """The address of a new database."""
    name = f"qualifier_test_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield read_url(SERVER).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def kept(database: str) -> Iterator[Kept]:
    outbox, clock = RecordingOutbox(), SteppingClock()
    store = open_store(database, outbox, clock)
    engine = create_engine(database)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY"))
    engine.dispose()
    yield Kept(store, outbox, clock)
    store.close()
