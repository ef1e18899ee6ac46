"""Yards without a server: the twin, and DBOS on SQLite in a temporary file."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection

from qualifier.adapters.jobs import DbosOutbox, DbosQueue
from qualifier.adapters.jobs.setup import open_place
from qualifier.adapters.store import open_store
from tests.twins import MemoryQueue, MemoryStore, MemoryTickets
from tests.worker.yard import Yard


def utc_now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a database with all tables."""
    return prepared(f"sqlite:///{tmp_path_factory.mktemp('jobs')}/q.sqlite")


@pytest.fixture(params=["memory", "sqlite"])
def yard(request: pytest.FixtureRequest) -> Iterator[Yard]:
    if request.param == "memory":
        tickets = MemoryTickets()
        yield Yard(MemoryStore(tickets, utc_now).jobs, lambda name, at_once: MemoryQueue(tickets, name, at_once))
    else:
        yield from dbos_yard(request.getfixturevalue("file"))


def prepared(url: str) -> str:
    outbox = DbosOutbox(url)
    open_store(url, outbox, utc_now).close()
    outbox.prepare()
    return url


def dbos_yard(url: str) -> Iterator[Yard]:
    store = open_store(url, DbosOutbox(url), utc_now)
    yield Yard(store.jobs, lambda name, at_once: DbosQueue(url, name, at_once))
    store.close()


@contextmanager
def changing(url: str) -> Iterator[Connection]:
    """One transaction in the database, past the store."""
    engine = open_place(url, 1)
    try:
        with engine.begin() as transaction:
            yield transaction
    finally:
        engine.dispose()
