"""A yard over DBOS on a real PostgreSQL server, in a database of its own."""

import os
from collections.abc import Iterator
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import OperationalError

from qualifier.adapters.store.engine import read_url
from tests.worker.conftest import dbos_yard, prepared
from tests.worker.yard import Yard

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


@pytest.fixture(scope="module")
def database(server: Engine) -> Iterator[str]:
    """The address of a new database with all tables."""
    name = f"qualifier_jobs_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield prepared(read_url(SERVER).set(database=name).render_as_string(hide_password=False))
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def yard(database: str) -> Iterator[Yard]:
    yield from dbos_yard(database)
