"""Queueing in the caller's transaction: both are kept, or neither."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.errors import StoreUnavailable
from qualifier.ports.jobs import JobOrder, Ticket
from tests.worker.conftest import changing, prepared, utc_now

ORDER = JobOrder(id="job-1", kind="assess", payload={"assessment": "job-1"})


@pytest.fixture
def url(tmp_path: Path) -> str:
    return prepared(f"sqlite:///{tmp_path}/q.sqlite")


def _queued(url: str) -> list[tuple[str, str]]:
    with changing(url) as connection:
        rows = connection.execute(text("SELECT workflow_uuid, status FROM workflow_status ORDER BY 1")).all()
    return [(row[0], row[1]) for row in rows]


def test_it_is_queued_when_the_transaction_commits(url: str) -> None:
    with changing(url) as transaction:
        DbosOutbox(url).enqueue(transaction, ORDER)
    assert _queued(url) == [("job-1.0", "ENQUEUED")]


def test_it_is_not_queued_when_the_transaction_is_undone(url: str) -> None:

    def fail(transaction: Connection) -> None:
        DbosOutbox(url).enqueue(transaction, ORDER)
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError), changing(url) as transaction:
        fail(transaction)
    assert _queued(url) == []


def test_the_same_turn_is_queued_once_and_the_next_attempt_anew(url: str) -> None:
    outbox = DbosOutbox(url)
    for attempt in (0, 0, 4):
        with changing(url) as transaction:
            outbox.enqueue(transaction, ORDER.model_copy(update={"attempt": attempt}))
    assert _queued(url) == [("job-1.0", "ENQUEUED"), ("job-1.4", "ENQUEUED")]


def test_a_delayed_turn_waits(url: str) -> None:
    with changing(url) as transaction:
        DbosOutbox(url).queue(transaction, Ticket(job="job-1", attempt=2), 60.0)
    assert _queued(url) == [("job-1.2", "DELAYED")]


def test_one_outbox_serves_the_transactions_of_several_engines(url: str) -> None:
    outbox = DbosOutbox(url)
    for number in range(4):
        with changing(url) as transaction:
            outbox.enqueue(transaction, ORDER.model_copy(update={"id": f"job-{number}"}))
    assert len(_queued(url)) == 4


def test_only_identifiers_are_written_and_no_pickles(url: str) -> None:
    with changing(url) as transaction:
        DbosOutbox(url).enqueue(transaction, ORDER)
    with changing(url) as connection:
        inputs = connection.execute(text("SELECT inputs FROM workflow_input")).scalar_one()
    assert inputs == '{"namedArgs":{},"positionalArgs":["job-1",0,0]}'


def test_a_queue_without_tables_says_what_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    outbox = DbosOutbox(url)
    store = open_store(url, outbox, utc_now)
    with pytest.raises(StoreUnavailable, match="start the service once"):
        store.jobs.add(ORDER, by="test")
    assert store.jobs.counts()["queued"] == 0
    store.close()
