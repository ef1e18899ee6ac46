"""A worker from its start to its end, and the process around it."""

import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from qualifier.adapters.jobs import DbosQueue, Roll, prepare_jobs
from qualifier.errors import StoreError
from qualifier.ports.store import Jobs
from qualifier.worker.chores import Chore, Housekeeping
from qualifier.worker.companion import work_waits
from qualifier.worker.identity import own_identity
from qualifier.worker.policy import Plan
from qualifier.worker.turns import Perform, Turns
from qualifier.worker.watch import Watch

_DEFAULT = Plan()
_TICKET_CHORE = "tickets.forget"
_BETWEEN_LOOKS = 1.0
"""Seconds between two looks at whether there is anything left to do."""
COMPANION_REST = 30.0
"""Seconds without work after which a worker that a server brought along leaves; the server starts another when there is some."""
_GRACE = 3.0
"""Seconds beyond its patience that a worker may take to leave before its process is ended."""
_STANDARD_INPUT = 0
_log = logging.getLogger("qualifier.jobs")


def _never() -> bool:
    return False


class Worker:
    """Takes jobs from the queue at ``url``, whose tables the store has made. One a process."""

    def __init__(
        self,
        url: str,
        jobs: Jobs,
        perform: Perform,
        *,
        plan: Plan = _DEFAULT,
        chores: Sequence[Chore] = (),
        stays: Callable[[], bool] = _never,
    ) -> None:
        """``stays``: whether it is not to leave by itself, though nothing is left to do."""
        me = own_identity()
        self.name = me.name
        self._url, self._plan, self._jobs, self._stays = url, plan, jobs, stays
        self._roll = Roll(url, me)
        self._queue = DbosQueue(url, me.name, plan.at_once)
        self._turns = Turns(jobs, self._queue, perform, plan.policy)
        self._watch = Watch(self._roll, self._queue, silence=plan.silence, busy=self._turns.busy)
        tickets = Chore(_TICKET_CHORE, 3600.0, lambda: self._queue.forget(time.time() - plan.keep_tickets))
        self._housekeeping = Housekeeping((*chores, tickets), self._roll)

    def work(self, end: threading.Event) -> bool:
        """Works until ``end`` is set; True if nothing is under way any more, False if threads are still busy with jobs that
        were handed back.

        Raises:
            StoreUnavailable: the database cannot be reached at the start.
        """
        prepare_jobs(self._url)
        self._roll.beat()
        self._queue.open(self._turns.run)
        _log.info("jobs.worker.started name=%s at_once=%d", self.name, self._plan.at_once)
        for work in (self._keep_watch, self._housekeeping.work):
            threading.Thread(target=work, args=(end,), name=f"jobs-{work.__name__}", daemon=True).start()
        self._stay(end)
        return self._leave()

    def _stay(self, end: threading.Event) -> None:
        """Waits for the end, which comes by itself where the plan says so and there is nothing to do."""
        patience = self._plan.leave_after
        if patience is None:
            end.wait()
            return
        busy = time.monotonic()
        while not end.wait(_BETWEEN_LOOKS):
            if not self._housekeeping.at_rest or work_waits(self._jobs) or self._stays():
                busy = time.monotonic()
            elif time.monotonic() - busy > patience:
                end.set()

    def _keep_watch(self, end: threading.Event) -> None:
        while not end.wait(self._plan.beat):
            self._watch.tick()

    def _leave(self) -> bool:
        """Ends what is under way or hands it back, so that others go on at once instead of after a silence."""
        self._turns.stop()
        self._queue.pause()
        clean = self._turns.wait(self._plan.patience)
        try:
            if not clean:
                self._turns.give_back()
            self._queue.take_over(self.name)
            self._roll.strike(self.name)
            # their threads would wait until another worker has done them
            clean = not self._turns.release() and clean
        except StoreError as error:
            # what this worker held is taken over like that of a dead one
            _log.warning("jobs.worker.unheard error=%s", type(error).__name__)
            clean = False
        self._queue.close()
        self._roll.close()
        _log.info("jobs.worker.stopped name=%s clean=%s", self.name, clean)
        return clean


def run_worker(
    url: str,
    jobs: Jobs,
    perform: Perform,
    *,
    plan: Plan = _DEFAULT,
    chores: Sequence[Chore] = (),
    with_parent: bool = False,
    stays: Callable[[], bool] = _never,
) -> None:
    """Works in this process until SIGTERM or SIGINT; with ``with_parent`` also until standard input or the work ends, the latter
    unless it ``stays``.

    It returns within ``plan.patience`` and a few seconds of the signal, or ends the process if a job would hold it up.

    Raises:
        StoreUnavailable: the database cannot be reached at the start.
    """
    end = threading.Event()
    _end_on_signals(end)
    if with_parent:
        plan = plan if plan.leave_after is not None else plan._replace(leave_after=COMPANION_REST)
        threading.Thread(target=_end_with_parent, args=(end,), name="jobs-parent", daemon=True).start()
    threading.Thread(target=_end_at_last, args=(end, plan.patience + _GRACE), name="jobs-deadline", daemon=True).start()
    if not Worker(url, jobs, perform, plan=plan, chores=chores, stays=stays).work(end):
        _end_now()


def _end_on_signals(end: threading.Event) -> None:
    """Lets a thread wait for the signals: a handler would interrupt the main thread, which may hold the very lock it needs."""
    wanted = (signal.SIGTERM, signal.SIGINT)
    if not hasattr(signal, "pthread_sigmask"):
        for one in wanted:
            signal.signal(one, lambda _number, _frame: end.set())
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, wanted)

    def listen() -> None:
        signal.sigwait(wanted)
        end.set()
        # whoever asks twice does not want to wait
        signal.sigwait(wanted)
        _end_now()

    threading.Thread(target=listen, name="jobs-signals", daemon=True).start()


def _end_with_parent(end: threading.Event) -> None:
    """The parent holds the other end and never writes; however it dies, the system closes it."""
    with suppress(OSError):
        while os.read(_STANDARD_INPUT, 1024):
            pass
    end.set()


def _end_at_last(end: threading.Event, seconds: float) -> None:
    end.wait()
    time.sleep(seconds)
    _end_now()


def _end_now() -> None:
    """Ends the process under threads that would hold it up; what they do will be done again."""
    logging.shutdown()
    os._exit(0)
