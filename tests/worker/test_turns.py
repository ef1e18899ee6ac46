"""Turns over a list of jobs that fails, changes or is gone; and what they write in the log."""

import logging
import threading
from collections.abc import Callable

import pytest

from qualifier.errors import LLMUnavailable, NotFound, ParseError, StoreUnavailable
from qualifier.ports.jobs import JobOrder, Ticket
from qualifier.records.stored import Job, JobStatus, Page
from qualifier.worker.turns import Perform, Turns
from tests.twins import MemoryQueue, MemoryStore, MemoryTickets
from tests.worker.yard import QUICK, Work, until


class FailingJobs:
    """A list of jobs that raises what the test says, call by call, before it does its work."""

    def __init__(self, tickets: MemoryTickets) -> None:
        self._jobs = MemoryStore(tickets).jobs
        self.errors: dict[str, list[Exception]] = {}
        self.gate: threading.Event | None = None
        self.beginning = threading.Event()

    def add(self, order: JobOrder, *, by: str) -> None:
        self._jobs.add(order, by=by)

    def get(self, id: str) -> Job:
        self._fail("get")
        return self._jobs.get(id)

    def page(self, status: JobStatus | None = None, *, cursor: str | None = None, limit: int = 50) -> Page[Job]:
        return self._jobs.page(status, cursor=cursor, limit=limit)

    def counts(self) -> dict[JobStatus, int]:
        return self._jobs.counts()

    def begin(self, id: str) -> Job:
        self._fail("begin")
        if self.gate:
            self.beginning.set()
            self.gate.wait(30)
        return self._jobs.begin(id)

    def advance(self, id: str, progress: int, total: int) -> None:
        self._fail("advance")
        self._jobs.advance(id, progress, total)

    def finish(self, id: str, word: str | None = None) -> None:
        self._fail("finish")
        self._jobs.finish(id, word)

    def fail(self, id: str, error: str, *, dead: bool) -> None:
        self._fail("fail")
        self._jobs.fail(id, error, dead=dead)

    def retry(self, id: str, *, by: str) -> None:
        self._jobs.retry(id, by=by)

    def _fail(self, call: str) -> None:
        if errors := self.errors.get(call):
            raise errors.pop(0)


class Desk:
    """Turns over a failing list; a ticket is handed in by hand."""

    def __init__(self, perform: Perform) -> None:
        self.tickets = MemoryTickets()
        self.jobs = FailingJobs(self.tickets)
        self.turns = Turns(self.jobs, MemoryQueue(self.tickets, "me", 1), perform, QUICK, chance=lambda: 0.0)
        self.jobs.add(JobOrder(id="a", kind="rescore"), by="test")

    def run(self) -> Job:
        self.turns.run(Ticket(job="a"))
        return self.jobs.get("a")


@pytest.mark.parametrize("call", ["get", "begin", "finish"])
def test_a_list_that_cannot_be_reached_is_asked_again(call: str) -> None:
    work = Work()
    desk = Desk(work)
    desk.jobs.errors[call] = [StoreUnavailable("away")] * 2
    assert desk.run().status == "done"
    assert len(work.begun) == 1


def test_a_job_that_had_nothing_left_to_do_says_why() -> None:
    job = Desk(lambda job, progress: "somebody has answered").run()
    assert (job.status, job.error) == ("done", "somebody has answered")


def test_a_failure_is_noted_though_the_list_cannot_be_reached_at_first() -> None:
    desk = Desk(Work(ParseError("broken")))
    desk.jobs.errors["fail"] = [StoreUnavailable("away")]
    assert (desk.run().status, desk.jobs.get("a").error) == ("dead", "broken")


def test_a_job_that_is_on_the_list_no_more_is_not_begun() -> None:
    work = Work()
    desk = Desk(work)
    desk.turns.run(Ticket(job="erased"))
    assert work.begun == []


def test_a_job_that_is_erased_just_before_it_begins_is_not_begun() -> None:
    work = Work()
    desk = Desk(work)
    desk.jobs.errors["begin"] = [NotFound("gone")]
    desk.run()
    assert work.begun == []


def test_a_fault_of_the_list_itself_does_not_leave_the_job_waiting_for_ever() -> None:
    desk = Desk(Work())
    desk.jobs.errors["get"] = [KeyError("Anna said: 20k")]
    job = desk.run()
    assert job.status == "dead"
    assert "Anna" not in str(job.error)


def test_how_far_a_job_is_need_not_be_noted() -> None:
    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        progress(3, 3)

    desk = Desk(perform)
    desk.jobs.errors["advance"] = [StoreUnavailable("away")]
    assert desk.run().status == "done"


def test_how_far_a_job_is_is_not_noted_for_each_of_many_things() -> None:
    noted: list[int] = []

    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        for done in range(10_000):
            progress(done, 10_000)
        noted.append(desk.jobs.get("a").progress)

    desk = Desk(perform)
    desk.jobs.errors["advance"] = [StoreUnavailable("away")] * 5_000
    desk.run()
    assert len(desk.jobs.errors["advance"]) > 4_900


@pytest.mark.parametrize("failure", [ParseError("broken"), LLMUnavailable("away"), ValueError("fault")])
def test_a_failure_does_not_undo_what_another_turn_of_the_same_job_has_done(failure: Exception) -> None:
    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        desk.jobs.finish("a")
        raise failure

    desk = Desk(perform)
    assert desk.run().status == "done"


def test_who_stops_waits_for_a_job_that_is_just_being_begun() -> None:
    work = Work()
    desk = Desk(work)
    desk.jobs.gate = threading.Event()
    thread = threading.Thread(target=desk.run)
    thread.start()
    desk.jobs.beginning.wait(30)
    desk.turns.stop()
    assert not desk.turns.wait(0.01)
    desk.jobs.gate.set()
    assert desk.turns.wait(30)
    thread.join(30)
    assert desk.jobs.get("a").status == "done"


def test_a_ticket_that_comes_while_a_worker_leaves_begins_nothing_and_waits_until_it_is_another_worker_s() -> None:
    work = Work()
    desk = Desk(work)
    desk.turns.stop()
    thread = threading.Thread(target=desk.run)
    thread.start()
    assert desk.turns.wait(0.01)
    assert thread.is_alive()
    desk.turns.release()
    until(lambda: not thread.is_alive())
    assert (work.begun, desk.jobs.get("a").status) == ([], "queued")


def test_the_log_says_which_job_and_of_what_kind_and_never_why_in_words(caplog: pytest.LogCaptureFixture) -> None:
    desk = Desk(Work(LLMUnavailable("Anna said: 20k"), ParseError("Anna said: 20k")))
    with caplog.at_level(logging.INFO, "qualifier.jobs"):
        desk.run()
        desk.turns.run(Ticket(job="a", attempt=1, tries=1))
        desk.jobs.retry("a", by="test")
        desk.turns.run(Ticket(job="a", attempt=2))
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0] == "jobs.run.again id=a kind=rescore attempt=1 error=LLMUnavailable delay=0.0"
    assert lines[1] == "jobs.run.dead id=a kind=rescore error=ParseError"
    assert lines[2].startswith("jobs.run.done id=a kind=rescore attempt=3 seconds=")
    assert "Anna" not in caplog.text
