"""A list of jobs with its queue, and workers over it; and patience without sleeping."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from uuid import uuid4

from qualifier.ports.jobs import JobOrder, JobQueue
from qualifier.ports.store import Jobs
from qualifier.records.stored import Job, JobKind
from qualifier.worker.policy import Policy
from qualifier.worker.turns import Perform, Turns

QUICK = Policy(tries=3, deaths=2, first_delay=0.01, longest_delay=0.02)


class Yard(NamedTuple):
    """Where jobs are ordered, and how a worker's queue is opened."""

    jobs: Jobs
    hire: Callable[[str, int], JobQueue]

    def order(self, *, id: str | None = None, attempt: int = 0, kind: JobKind = "assess") -> str:
        """Orders a job; its id, new unless given."""
        id = id or f"job-{uuid4().hex}"
        self.jobs.add(JobOrder(id=id, kind=kind, payload={"assessment": id}, attempt=attempt), by="test")
        return id

    def ends(self, id: str, status: str = "done") -> Job:
        """The job, once it has that status."""
        until(lambda: self.jobs.get(id).status == status)
        return self.jobs.get(id)


class Crew(NamedTuple):
    """A worker at work."""

    name: str
    queue: JobQueue
    turns: Turns


@contextmanager
def at_work(yard: Yard, perform: Perform, *, policy: Policy = QUICK, at_once: int = 2) -> Iterator[Crew]:
    """A worker that leaves in order."""
    name = f"worker-{uuid4().hex}"
    queue = yard.hire(name, at_once)
    turns = Turns(yard.jobs, queue, perform, policy, chance=lambda: 0.0)
    queue.open(turns.run)
    try:
        yield Crew(name, queue, turns)
    finally:
        turns.stop()
        queue.pause()
        turns.wait(10)
        queue.take_over(name)
        turns.release()
        queue.close()


class Work:
    """A ``Perform`` that writes down what it is given and does what it is told to: raise, or wait."""

    def __init__(self, *script: Exception | None) -> None:
        self._script = list(script)
        self._lock = threading.Lock()
        self.begun: list[Job] = []
        self.moments: list[float] = []

    def __call__(self, job: Job, progress: Callable[[int, int], None]) -> None:
        with self._lock:
            self.begun.append(job)
            self.moments.append(time.monotonic())
            told = self._script.pop(0) if self._script else None
        if told is not None:
            raise told

    def count(self, id: str) -> int:
        return sum(job.id == id for job in self.begun)


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Returns as soon as the condition holds; fails after that long."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)
