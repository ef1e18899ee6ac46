"""The inner parts of DBOS that we use. If one of these fails after an upgrade, ``adapters/jobs/queue.py`` says what it is for."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from qualifier.adapters.jobs import DbosOutbox, DbosQueue
from qualifier.adapters.jobs.queue import Pace
from qualifier.ports.jobs import Ticket
from tests.worker.conftest import changing, prepared
from tests.worker.yard import until


@pytest.fixture
def url(tmp_path: Path) -> str:
    return prepared(f"sqlite:///{tmp_path}/q.sqlite")


@pytest.fixture
def queue(url: str) -> Iterator[DbosQueue]:
    made = DbosQueue(url, "me", 2, Pace(idle=0.05, busy=0.01, rest=0.2))
    yield made
    made.close()


def _write(url: str, statement: str) -> None:
    with changing(url) as connection:
        connection.execute(text(statement))


def _fetches(thread: threading.Thread) -> bool:
    return thread.name == "queue-worker-qualifier.jobs" and thread.is_alive()


def test_what_a_dead_worker_held_comes_again_in_the_same_queue(url: str, queue: DbosQueue) -> None:
    with changing(url) as transaction:
        DbosOutbox(url).queue(transaction, Ticket(job="a", attempt=3, tries=1))
    _write(url, "UPDATE workflow_status SET status = 'PENDING', executor_id = 'dead', owner_xid = 'x', recovery_attempts = 1")
    came: list[Ticket] = []
    queue.open(came.append)
    assert queue.holders() == {"dead"}
    assert queue.take_over("dead") == 1
    assert queue.take_over("dead") == 0
    until(lambda: came == [Ticket(job="a", attempt=3, tries=1)])
    with changing(url) as connection:
        assert connection.execute(text("SELECT queue_name FROM workflow_status")).scalar_one() == "qualifier.jobs"


def test_however_often_its_worker_died_the_library_does_not_give_a_ticket_up(url: str, queue: DbosQueue) -> None:
    """That is for the list of jobs to say."""
    with changing(url) as transaction:
        DbosOutbox(url).queue(transaction, Ticket(job="a"))
    _write(url, "UPDATE workflow_status SET recovery_attempts = 1000")
    came: list[Ticket] = []
    queue.open(came.append)
    until(lambda: len(came) == 1)


def test_limits_are_this_process_own(url: str, queue: DbosQueue) -> None:
    """Nothing of them is written where other workers would read it."""
    gate, lock = threading.Event(), threading.Lock()
    inside: list[str] = []

    def run(ticket: Ticket) -> None:
        with lock:
            inside.append(ticket.job)
        gate.wait(30)

    for number in range(5):
        queue.again(Ticket(job=str(number)), 0.0)
    queue.open(run)
    until(lambda: len(inside) == 2)
    with changing(url) as connection:
        assert connection.execute(text("SELECT count(*) FROM queues")).scalar_one() == 0
        assert connection.execute(text("SELECT count(*) FROM workflow_status WHERE status = 'PENDING'")).scalar_one() == 2
    gate.set()
    until(lambda: len(inside) == 5)


def test_a_paused_queue_hands_out_nothing(queue: DbosQueue) -> None:
    came: list[Ticket] = []
    queue.open(came.append)
    queue.again(Ticket(job="first"), 0.0)
    until(lambda: len(came) == 1)
    queue.pause()
    queue.again(Ticket(job="second"), 0.0)
    time.sleep(0.3)
    assert len(came) == 1


def test_nothing_is_fetched_any_more_once_a_queue_is_paused(queue: DbosQueue) -> None:
    queue.open(lambda ticket: None)
    until(lambda: any(_fetches(thread) for thread in threading.enumerate()))
    queue.pause()
    assert not any(_fetches(thread) for thread in threading.enumerate())


def test_a_queue_can_be_paused_while_its_thread_is_only_being_started(
    queue: DbosQueue, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    queue.open(lambda ticket: None)
    with monkeypatch.context() as patched:
        # as Python lists it between its making and its first step; nothing else brings that moment about at will
        patched.setattr(threading, "enumerate", lambda: [threading.Thread(name="queue-worker-qualifier.jobs")])
        queue.pause()
    until(lambda: not any(_fetches(thread) for thread in threading.enumerate()))


def test_a_queue_is_looked_at_often_while_tickets_come_and_seldom_when_none_do(queue: DbosQueue) -> None:
    came: list[Ticket] = []
    queue.open(came.append)
    inner = queue._queue
    assert inner is not None
    until(lambda: inner._polling_interval_sec == 0.05)
    queue.again(Ticket(job="first"), 0.0)
    until(lambda: inner._polling_interval_sec == 0.01)
    until(lambda: inner._polling_interval_sec == 0.05)


def test_a_queue_can_be_closed_before_it_was_opened(url: str) -> None:
    DbosQueue(url, "me", 1).close()
