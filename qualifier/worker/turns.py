"""One turn of a job: what the list of jobs says decides, so that a ticket that comes twice does no harm.

A job is queued, begun (which counts an attempt), and then done, queued again, or dead. A process may die anywhere in between:
the same ticket then comes again, here or at another worker, and the count tells how often that happened.
"""

import logging
import random
import threading
import time
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from qualifier.errors import (
    LLMUnavailable,
    MailboxUnavailable,
    NotFound,
    NotifyHeld,
    NotifyUnavailable,
    QualifierError,
    Stale,
    StoreError,
    StoreUnavailable,
)
from qualifier.ports.jobs import JobQueue, Ticket, rank_of
from qualifier.ports.store import Jobs
from qualifier.records.stored import Job
from qualifier.worker.policy import Policy

Perform = Callable[[Job, Callable[[int, int], None]], str | None]
"""Does a job and tells how far it is (done, to do); why there was nothing left to do, if so. It may be called again for the same
job: its effects go by identifiers.
"""

PASSING = (LLMUnavailable, MailboxUnavailable, NotifyUnavailable, StoreUnavailable, Stale)
"""Failures that another try later may not meet."""
_LONGEST_REASON = 500
_BETWEEN_NOTES = 0.5
"""Seconds between two notes of how far a job is."""
_INSIST = (0.1, 15.0)
"""Seconds between tries to reach the list of jobs: the first wait, doubled up to the second."""
_DEFAULT = Policy()
_log = logging.getLogger("qualifier.jobs")
Result = TypeVar("Result")


class _Run(NamedTuple):
    """A job under way."""

    ticket: Ticket
    job: Job


class Turns:
    """Takes tickets, many at a time, each in a thread of its own."""

    def __init__(
        self,
        jobs: Jobs,
        queue: JobQueue,
        perform: Perform,
        policy: Policy = _DEFAULT,
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._jobs, self._queue, self._perform, self._policy, self._chance = jobs, queue, perform, policy, chance
        self._changed = threading.Condition()
        self._under_way: dict[int, _Run] = {}
        self._settling: set[int] = set()
        self._entering = self._turned_away = 0
        self._suspects = threading.Lock()
        self._stopping = threading.Event()
        self._released = threading.Event()

    def run(self, ticket: Ticket) -> None:
        """A ticket's whole turn. It returns when the list of jobs says how it ended; else the ticket must come again."""
        try:
            self._take(ticket)
        except Exception as error:  # noqa: BLE001 (whatever it is: a job must not vanish from the queue and stay on the list)
            self._bury(ticket.job, "-", _fault(error), type(error).__name__)

    def wait(self, seconds: float) -> bool:
        """Waits until no job is under way; whether that came to be."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._under_way and not self._entering, seconds)

    def busy(self) -> bool:
        """Whether any job is under way."""
        with self._changed:
            return bool(self._under_way or self._entering)

    def stop(self) -> None:
        """Begins no more jobs. Tickets that still come wait for ``release``."""
        with self._changed:
            self._stopping.set()

    def give_back(self) -> int:
        """Queues what is still under way anew, so that the end of this process is not taken for a death; how many."""
        with self._changed:
            left = {key: run for key, run in self._under_way.items() if key not in self._settling}
            for key in left:
                del self._under_way[key]
        for ticket, job in left.values():
            self._jobs.fail(job.id, "the worker was stopped", dead=False)
            self._queue.again(_next_turn(job, ticket.tries), 0.0)
            _log.info("jobs.run.returned id=%s kind=%s", job.id, job.kind)
        return len(left)

    def release(self) -> int:
        """Lets the tickets go that wait here, to be called once they are somebody else's; how many."""
        with self._changed:
            self._released.set()
            return self._turned_away

    def _take(self, ticket: Ticket) -> None:
        job = self._insist(lambda: self._jobs.get(ticket.job))
        if job is None or job.status in ("done", "dead"):
            return
        if job.status == "queued" and job.attempts > ticket.attempt:
            # its failure was noted, but whether its next turn was queued is not known: the process died in between
            self._queue_again(ticket, job, self._policy.delay(ticket.tries + 1, None, self._chance()))
            return
        deaths = job.attempts - ticket.attempt
        if deaths >= self._policy.deaths:
            reason = f"its process died {deaths} times while it ran; find the cause before you retry it"
            self._bury(job.id, job.kind, reason, "ProcessDied")
        elif deaths > 0:
            # what ran when a process died runs with no other such job beside it: a bystander is not hit again and again
            with self._suspects:
                self._begin(ticket)
        else:
            self._begin(ticket)

    def _begin(self, ticket: Ticket) -> None:
        if not self._enter():
            self._released.wait()
            return
        job = None
        try:
            job = self._insist(lambda: self._jobs.begin(ticket.job))
        finally:
            self._entered(ticket, job)
        if job is None:
            return
        key = id(job)
        started = time.monotonic()
        try:
            word = self._perform(job, self._progress(job.id))
        except QualifierError as error:
            self._settle(key, self._failed, ticket, job, error)
        except Exception as error:  # noqa: BLE001 (a fault of ours ends one job, not the worker)
            self._settle(key, self._faulted, job, error)
        else:
            self._settle(key, self._done, job, word, time.monotonic() - started)

    def _enter(self) -> bool:
        """Whether another job may be begun; who stops waits for those that were let in."""
        with self._changed:
            if self._stopping.is_set():
                self._turned_away += 1
                return False
            self._entering += 1
            return True

    def _entered(self, ticket: Ticket, job: Job | None) -> None:
        with self._changed:
            self._entering -= 1
            if job is not None:
                self._under_way[id(job)] = _Run(ticket, job)
            self._changed.notify_all()

    def _settle(self, key: int, note: Callable[..., None], *what: object) -> None:
        """Notes how a job ended, unless it was given back meanwhile."""
        with self._changed:
            if key not in self._under_way:
                return
            self._settling.add(key)
        try:
            note(*what)
        finally:
            with self._changed:
                self._settling.discard(key)
                self._under_way.pop(key, None)
                self._changed.notify_all()

    def _done(self, job: Job, word: str | None, seconds: float) -> None:
        self._insist(lambda: self._jobs.finish(job.id, word))
        _log.info("jobs.run.done id=%s kind=%s attempt=%d seconds=%.3f", job.id, job.kind, job.attempts, seconds)

    def _failed(self, ticket: Ticket, job: Job, error: QualifierError) -> None:
        reason, kind = _sentence(error), type(error).__name__
        if self._done_elsewhere(job):
            return
        if isinstance(error, NotifyHeld):
            self._held(ticket, job, error)
            return
        outside = isinstance(error, NotifyUnavailable | MailboxUnavailable)
        most = self._policy.notify_tries if outside else self._policy.tries
        if not isinstance(error, PASSING) or ticket.tries + 1 >= most:
            self._bury(job.id, job.kind, reason, kind)
            return
        wish = error.retry_after if isinstance(error, LLMUnavailable | NotifyUnavailable | MailboxUnavailable) else None
        delay = self._policy.delay(ticket.tries + 1, wish, self._chance())
        self._insist(lambda: self._jobs.fail(job.id, reason, dead=False))
        self._queue_again(ticket, job, delay)
        _log.info("jobs.run.again id=%s kind=%s attempt=%d error=%s delay=%.1f", job.id, job.kind, job.attempts, kind, delay)

    def _held(self, ticket: Ticket, job: Job, error: NotifyHeld) -> None:
        """Waiting for the time to tell is no failed try."""
        self._insist(lambda: self._jobs.fail(job.id, _sentence(error), dead=False))
        self._insist(lambda: self._queue.again(_next_turn(job, ticket.tries), max(error.seconds, 0.0)))
        _log.info("jobs.run.held id=%s kind=%s delay=%.1f", job.id, job.kind, error.seconds)

    def _faulted(self, job: Job, error: Exception) -> None:
        if not self._done_elsewhere(job):
            self._bury(job.id, job.kind, _fault(error), type(error).__name__)

    def _done_elsewhere(self, job: Job) -> bool:
        """Whether the same job came to its end in another turn, which then counts."""
        now = self._insist(lambda: self._jobs.get(job.id))
        return now is None or now.status == "done"

    def _queue_again(self, ticket: Ticket, job: Job, delay: float) -> None:
        self._insist(lambda: self._queue.again(_next_turn(job, ticket.tries + 1), delay))

    def _bury(self, id: str, kind: str, reason: str, error: str) -> None:
        self._insist(lambda: self._jobs.fail(id, reason, dead=True))
        _log.warning("jobs.run.dead id=%s kind=%s error=%s", id, kind, error)

    def _progress(self, id: str) -> Callable[[int, int], None]:
        noted = time.monotonic()

        def note(done: int, total: int) -> None:
            nonlocal noted
            if done < total and time.monotonic() - noted < _BETWEEN_NOTES:
                return
            noted = time.monotonic()
            try:
                self._jobs.advance(id, done, total)
            except StoreError as error:
                _log.info("jobs.run.unnoted id=%s error=%s", id, type(error).__name__)

        return note

    def _insist(self, step: Callable[[], Result]) -> Result | None:
        """Does what needs the database, as often as it takes; None if it cannot be done because the job is gone or changed."""
        wait, longest = _INSIST
        while True:
            try:
                return step()
            except (NotFound, Stale):
                return None
            except StoreError as error:
                _log.warning("jobs.store.unavailable error=%s wait=%.1f", type(error).__name__, wait)
            if self._released.wait(wait):
                return None
            wait = min(wait * 2, longest)


def _next_turn(job: Job, tries: int) -> Ticket:
    return Ticket(job=job.id, attempt=job.attempts, tries=tries, rank=rank_of(job.kind))


def _sentence(error: QualifierError) -> str:
    """The message, which is meant for people's eyes."""
    return (str(error) or type(error).__name__)[:_LONGEST_REASON]


def _fault(error: Exception) -> str:
    """Kind and place of an unforeseen error; its words might quote a conversation."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_name}, line {place.tb_lineno}" if place else ""
    return f"fault of the program: {type(error).__name__}{where}"
