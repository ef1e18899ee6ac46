"""Real worker processes over PostgreSQL: killed, cut off from the server, starting together."""

import random
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import OperationalError

from evals.benching.labour import open_marks
from evals.benching.surviving import Gang, survive, until
from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.adapters.store.engine import read_url
from qualifier.ports.jobs import JobOrder
from tests.real.worker.conftest import SERVER
from tests.worker.conftest import changing, utc_now

PREPARE = "import sys; from qualifier.adapters.jobs import prepare_jobs; prepare_jobs(sys.argv[1])"
CUT = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name AND pid <> pg_backend_pid()")

AT_WORK = text("SELECT count(DISTINCT executor_id) FROM dbos.workflow_status")
ENDED = text("SELECT count(*) FROM jobs WHERE status IN ('done', 'dead')")


@pytest.fixture
def empty(server: Engine) -> Iterator[str]:
    """The address of a new database with the store's tables."""
    name = f"qualifier_jobs_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    url = read_url(SERVER).set(database=name).render_as_string(hide_password=False)
    open_store(url, DbosOutbox(url), utc_now).close()
    yield url
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def test_every_job_is_done_once_in_effect_though_workers_are_killed_at_random(empty: str) -> None:
    tally = survive(empty, jobs=200, workers=3, kills=4, chance=random.Random(5))
    assert (tally.done, tally.effects, tally.lost, tally.dead) == (200, 200, 0, 0)


def test_several_processes_may_prepare_at_once(empty: str) -> None:
    processes = [subprocess.Popen([sys.executable, "-c", PREPARE, empty], stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, said
    with changing(empty) as connection:
        assert inspect(connection).has_table("workflow_status", "dbos")


def test_workers_outlive_a_server_that_cuts_them_off(empty: str, server: Engine) -> None:
    outbox = DbosOutbox(empty)
    outbox.prepare()
    open_marks(empty).dispose()
    store = open_store(empty, outbox, utc_now)
    for number in range(120):
        store.jobs.add(JobOrder(id=f"hard-{number}", kind="assess"), by="test")
    name = read_url(empty).database
    gang = Gang(empty, 2, 4)
    try:
        # one that is cut off while it starts gives up, and its supervisor tries again: not what is tested here
        until(partial(_all_at_work, empty, 2))
        for done in (30, 50, 70, 90):
            until(partial(_reached, empty, done))
            with server.connect() as connection:
                connection.execute(CUT, {"name": name})
        until(partial(_reached, empty, 120))
    finally:
        codes = gang.stop()
    assert list(codes) == [0, 0]
    assert store.jobs.counts()["done"] == 120
    store.close()


def _all_at_work(url: str, workers: int) -> bool:
    """Whether each has taken a ticket."""
    with changing(url) as connection:
        return int(connection.execute(AT_WORK).scalar_one()) == workers


def _reached(url: str, done: int) -> bool:
    """Whether so many jobs have ended, as seen through a connection of its own."""
    try:
        with changing(url) as connection:
            return int(connection.execute(ENDED).scalar_one()) >= done
    except OperationalError:
        return False
