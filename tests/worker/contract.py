"""What every queue of jobs must do with a worker's turns: imported by the tests of each, which say what a ``yard`` is."""

import threading
import time
from collections.abc import Callable

from qualifier.errors import LLMUnavailable, NotifyHeld, NotifyUnavailable, ParseError
from qualifier.ports.jobs import Ticket
from qualifier.records.stored import Job
from tests.worker.yard import QUICK, Work, Yard, at_work, until


def test_an_ordered_job_is_done_once(yard: Yard) -> None:
    work = Work()
    with at_work(yard, work):
        id = yard.order()
        done = yard.ends(id)
    assert (done.attempts, done.error, work.count(id)) == (1, None, 1)


def test_what_was_ordered_before_a_worker_came_is_done(yard: Yard) -> None:
    ids = [yard.order() for _ in range(5)]
    work = Work()
    with at_work(yard, work):
        for id in ids:
            yard.ends(id)
    assert sorted(job.id for job in work.begun) == sorted(ids)


def test_an_alert_does_not_wait_for_the_messages_that_came_before_it(yard: Yard) -> None:
    messages = [yard.order(kind="message") for _ in range(3)]
    ids = [*messages, yard.order(kind="notify"), yard.order(kind="rescore"), yard.order(kind="message")]
    work = Work()
    with at_work(yard, work, at_once=1):
        for id in ids:
            yard.ends(id)
    assert [job.kind for job in work.begun] == ["notify", "message", "message", "message", "message", "rescore"]


def test_a_turn_that_is_queued_twice_comes_once(yard: Yard) -> None:
    work = Work()
    id = yard.order()
    with at_work(yard, work) as crew:
        crew.queue.again(Ticket(job=id), 0.0)
        yard.ends(id)
        crew.queue.again(Ticket(job=id), 0.0)
        yard.ends(yard.order())
    assert work.count(id) == 1


def test_a_ticket_for_a_done_job_changes_nothing(yard: Yard) -> None:
    work = Work()
    id = yard.order()
    with at_work(yard, work) as crew:
        yard.ends(id)
        crew.queue.again(Ticket(job=id, attempt=7), 0.0)
        yard.ends(yard.order())
        assert yard.jobs.get(id).status == "done"
    assert work.count(id) == 1


def test_a_failure_that_will_not_pass_makes_the_job_dead_and_says_why(yard: Yard) -> None:
    work = Work(ParseError("page 3 cannot be read"))
    with at_work(yard, work):
        dead = yard.ends(yard.order(), "dead")
    assert (dead.error, dead.attempts) == ("page 3 cannot be read", 1)


def test_a_fault_of_the_program_makes_the_job_dead_without_quoting_anything(yard: Yard) -> None:
    work = Work(ValueError("Anna said: our budget is 20k"))
    with at_work(yard, work):
        dead = yard.ends(yard.order(), "dead")
    assert dead.error is not None
    assert dead.error.startswith("fault of the program: ValueError in ")
    assert "Anna" not in dead.error


def test_a_failure_that_may_pass_is_tried_again(yard: Yard) -> None:
    work = Work(LLMUnavailable("time-out"))
    with at_work(yard, work):
        done = yard.ends(yard.order())
    assert (done.attempts, done.error) == (2, None)


def test_what_waits_for_its_time_says_so_and_has_failed_no_try(yard: Yard) -> None:
    """Here it waits more often than it may fail, and then fails as often as it may."""
    waits = [NotifyHeld("quiet hours until 07:00", seconds=0.01) for _ in range(QUICK.tries + 2)]
    work = Work(*waits, *[LLMUnavailable("time-out") for _ in range(QUICK.tries - 1)])
    with at_work(yard, work):
        id = yard.order()
        done = yard.ends(id)
    assert (done.attempts, done.error) == (len(waits) + QUICK.tries, None)


def test_what_waits_for_its_time_does_not_come_before_it(yard: Yard) -> None:
    work = Work(NotifyHeld("quiet hours until 07:00", seconds=0.4))
    with at_work(yard, work):
        id = yard.order()
        until(lambda: yard.jobs.get(id).error is not None)
        assert (yard.jobs.get(id).status, yard.jobs.get(id).error) == ("queued", "quiet hours until 07:00")
        yard.ends(id)
    assert work.moments[1] - work.moments[0] >= 0.4


def test_a_message_to_others_has_more_tries(yard: Yard) -> None:
    work = Work(*[NotifyUnavailable("mail server away") for _ in range(QUICK.tries + 1)])
    with at_work(yard, work):
        assert yard.ends(yard.order()).attempts == QUICK.tries + 2


def test_a_job_is_dead_after_the_last_try_and_can_be_retried(yard: Yard) -> None:
    work = Work(*[LLMUnavailable("time-out") for _ in range(QUICK.tries)])
    with at_work(yard, work):
        id = yard.order()
        dead = yard.ends(id, "dead")
        assert (dead.attempts, dead.error) == (QUICK.tries, "time-out")
        yard.jobs.retry(id, by="test")
        assert yard.ends(id).attempts == QUICK.tries + 1


def test_a_retried_job_has_all_its_tries_again(yard: Yard) -> None:
    work = Work(*[LLMUnavailable("time-out") for _ in range(QUICK.tries + 1)])
    with at_work(yard, work):
        id = yard.order()
        yard.ends(id, "dead")
        yard.jobs.retry(id, by="test")
        assert yard.ends(id).attempts == QUICK.tries + 2


def test_a_model_that_asks_to_be_left_alone_is(yard: Yard) -> None:
    work = Work(LLMUnavailable("too many requests", retry_after=0.6))
    with at_work(yard, work):
        yard.ends(yard.order())
    first, second = work.moments
    assert second - first >= 0.6


def test_a_job_whose_process_died_is_done_by_the_next_one(yard: Yard) -> None:
    id = yard.order()
    yard.jobs.begin(id)
    work = Work()
    with at_work(yard, work):
        assert yard.ends(id).attempts == 2


def test_a_job_that_kills_its_process_again_and_again_is_not_begun_once_more(yard: Yard) -> None:
    id = yard.order()
    for _ in range(QUICK.deaths):
        yard.jobs.begin(id)
    work = Work()
    with at_work(yard, work):
        dead = yard.ends(id, "dead")
    assert work.begun == []
    assert dead.error is not None
    assert f"died {QUICK.deaths} times" in dead.error


def test_a_job_whose_process_died_between_its_failure_and_its_next_turn_goes_on(yard: Yard) -> None:
    id = yard.order()
    yard.jobs.begin(id)
    yard.jobs.fail(id, "time-out", dead=False)
    work = Work()
    with at_work(yard, work):
        assert yard.ends(id).attempts == 2


def test_what_ran_when_a_process_died_runs_without_another_such_job_beside_it(yard: Yard) -> None:
    suspects = [yard.order() for _ in range(4)]
    for id in suspects:
        yard.jobs.begin(id)
    beside = _Beside()
    with at_work(yard, beside, at_once=4):
        for id in suspects:
            yard.ends(id)
    assert beside.most == 1


def test_no_more_jobs_run_at_once_than_was_said(yard: Yard) -> None:
    ids = [yard.order() for _ in range(9)]
    beside = _Beside()
    with at_work(yard, beside, at_once=3):
        for id in ids:
            yard.ends(id)
    assert 1 <= beside.most <= 3


def test_how_far_a_job_is_can_be_seen(yard: Yard) -> None:
    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        for done in range(1, 101):
            progress(done, 100)

    with at_work(yard, perform):
        done = yard.ends(yard.order())
    assert (done.progress, done.total) == (100, 100)


def test_what_is_under_way_when_a_worker_leaves_is_done_by_the_next_one(yard: Yard) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def stuck(job: Job, progress: Callable[[int, int], None]) -> None:
        begun.set()
        go_on.wait(30)

    id = yard.order()
    with at_work(yard, stuck) as crew:
        begun.wait(30)
        crew.turns.stop()
        crew.queue.pause()
        assert not crew.turns.wait(0.01)
        assert crew.turns.give_back() == 1
        crew.queue.take_over(crew.name)
        go_on.set()
    work = Work()
    with at_work(yard, work):
        done = yard.ends(id)
    assert (done.attempts, work.count(id)) == (2, 1)


def test_leaving_is_not_taken_for_dying(yard: Yard) -> None:
    """However often workers are stopped, a long job is not given up."""
    id = yard.order()
    for _ in range(QUICK.deaths + 1):
        begun, go_on = threading.Event(), threading.Event()

        def stuck(job: Job, progress: Callable[[int, int], None], begun=begun, go_on=go_on) -> None:
            begun.set()
            go_on.wait(30)

        with at_work(yard, stuck) as crew:
            begun.wait(30)
            crew.turns.stop()
            crew.queue.pause()
            crew.turns.give_back()
            crew.queue.take_over(crew.name)
            go_on.set()
    with at_work(yard, Work()):
        assert yard.ends(id).attempts == QUICK.deaths + 2


def test_a_worker_that_holds_a_job_is_seen(yard: Yard) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def stuck(job: Job, progress: Callable[[int, int], None]) -> None:
        begun.set()
        go_on.wait(30)

    with at_work(yard, stuck) as crew:
        id = yard.order()
        begun.wait(30)
        assert crew.queue.holders() == {crew.name}
        go_on.set()
        yard.ends(id)
        until(lambda: not crew.queue.holders())


def test_used_tickets_are_forgotten_once_they_are_old(yard: Yard) -> None:
    with at_work(yard, Work()) as crew:
        yard.ends(yard.order())
        until(lambda: not crew.queue.holders())
        assert crew.queue.forget(time.time() - 3600) == 0
        assert crew.queue.forget(time.time() + 3600) >= 1
        assert crew.queue.forget(time.time() + 3600) == 0


def test_taking_over_from_nobody_takes_nothing(yard: Yard) -> None:
    with at_work(yard, Work()) as crew:
        assert crew.queue.take_over("somebody-who-never-was") == 0


class _Beside:
    """A ``Perform`` that counts how many of its kind run beside it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = 0
        self.most = 0

    def __call__(self, job: Job, progress: Callable[[int, int], None]) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.02)
        with self._lock:
            self._now -= 1
