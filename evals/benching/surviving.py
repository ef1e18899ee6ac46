"""kill -9 at random while jobs run: is each done, and once in effect? Below the service: the queue and its workers alone."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import func, select

from evals.benching.labour import HARD, effects, open_marks, runs
from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Jobs

_PATIENCE = 300.0


class Tally(NamedTuple):
    """What is there at the end."""

    wanted: int
    done: int
    """On the list of jobs."""
    effects: int
    begun: int
    """Runs that were begun: jobs, those that failed first, and those whose process was killed."""
    ended: int
    """Runs that came to their end: above the jobs only where a process was killed between the effect and the note of it."""
    dead: int
    kills: int
    seconds: float

    @property
    def lost(self) -> int:
        return self.wanted - self.effects


class Gang:
    """Worker processes; one that is killed is replaced at once."""

    def __init__(self, url: str, count: int, at_once: int) -> None:
        self._command = [sys.executable, "-m", "evals.benching.labour", url, str(at_once)]
        self._processes = [self._start() for _ in range(count)]

    @property
    def pids(self) -> list[int]:
        return [one.pid for one in self._processes]

    def kill(self, chance: random.Random) -> None:
        """Kills one, and starts another in its place."""
        place = chance.randrange(len(self._processes))
        self._processes[place].kill()
        self._processes[place].wait()
        self._processes[place] = self._start()

    def stop(self) -> Sequence[int]:
        """Tells all to leave; their exit codes."""
        for one in self._processes:
            one.terminate()
        return [one.wait(30) for one in self._processes]

    def _start(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(self._command, stdin=subprocess.DEVNULL)


def survive(url: str, *, jobs: int, workers: int, kills: int, chance: random.Random, at_once: int = 4) -> Tally:
    """Orders the jobs while the workers work, and kills a worker each time that so many more are done."""
    outbox = DbosOutbox(url)
    store = open_store(url, outbox, lambda: datetime.now(UTC))
    outbox.prepare()
    marks = open_marks(url)
    prefix = f"{HARD}{uuid4().hex[:8]}"
    gang = Gang(url, workers, at_once)
    before = store.jobs.counts()["done"]
    started = time.perf_counter()
    ordering = _Ordering(store.jobs, prefix, jobs)
    try:
        ordering.start()
        for done in sorted(chance.sample(range(1, jobs), kills)):
            until(partial(_reached, store.jobs, before + done))
            gang.kill(chance)
        ordering.join()
        until(lambda: store.jobs.counts()["done"] + store.jobs.counts()["dead"] >= before + jobs)
    finally:
        seconds = time.perf_counter() - started
        gang.stop()
    with marks.begin() as connection:
        left = connection.execute(select(func.count()).select_from(effects).where(effects.c.job.startswith(prefix))).scalar_one()
        ran = Counter(connection.execute(select(runs.c.what).where(runs.c.job.startswith(prefix))).scalars())
    counts = store.jobs.counts()
    marks.dispose()
    store.close()
    return Tally(jobs, counts["done"] - before, left, ran["begun"], ran["ended"], counts["dead"], kills, seconds)


class _Ordering(threading.Thread):
    """Orders jobs, one transaction each."""

    def __init__(self, jobs: Jobs, prefix: str, count: int) -> None:
        super().__init__(name="ordering", daemon=True)
        self._jobs, self._prefix, self._count = jobs, prefix, count

    def run(self) -> None:
        for number in range(self._count):
            self._jobs.add(JobOrder(id=f"{self._prefix}-{number}", kind="assess"), by="bench")


def _reached(jobs: Jobs, done: int) -> bool:
    return jobs.counts()["done"] >= done


def until(condition: Callable[[], bool]) -> None:
    """Returns as soon as the condition holds.

    Raises:
        TimeoutError: it does not come to hold.
    """
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the jobs do not come to an end")
        time.sleep(0.02)
