"""The queue of jobs: what ordering costs, how soon and how quickly work is done, and whether it outlives killed workers."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer
from sqlalchemy import Connection

from evals.benching.figures import Figure, Out, publish
from evals.benching.serving import processor_seconds
from evals.benching.surviving import Gang, Tally, survive, until
from qualifier.adapters.jobs import DbosOutbox, prepare_jobs
from qualifier.adapters.store import open_store
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.ports.store import Jobs

_ORDERS, _WAITS = 400, 10
_IDLE = 10.0
"""Seconds over which an idle worker's use of the processor is measured."""


def jobs(
    out: Out = None,
    database: Annotated[str | None, typer.Option(help="Address of an empty database; default: SQLite in a new folder.")] = None,
    count: Annotated[int, typer.Option(min=2, help="Jobs that must outlive the kills.")] = 1_000,
    workers: Annotated[int, typer.Option(min=1, help="Worker processes.")] = 3,
    kills: Annotated[int, typer.Option(min=0, help="How often one of them is killed.")] = 10,
    seed: Annotated[int, typer.Option(help="Seed of chance.")] = 1,
) -> None:
    """Measure the queue of jobs, and kill workers at random while they work."""
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{Path(folder) / 'bench.sqlite'}"
        figures = [*_ordering(url), *_working(url)]
        tally = survive(url, jobs=count, workers=workers, kills=kills, chance=random.Random(seed))
    publish([*figures, *_survived(tally)], out)
    if tally.lost or tally.dead or tally.done != count:
        raise typer.Exit(1)


def _survived(tally: Tally) -> list[Figure]:
    return [
        Figure("workers killed", tally.kills, "", ""),
        Figure("jobs ordered while they were killed", tally.wanted, "", ""),
        Figure("done", tally.done, "", f"{tally.wanted:,}"),
        Figure("effects", tally.effects, "", f"{tally.wanted:,}"),
        Figure("lost", tally.lost, "", "0"),
        Figure("given up", tally.dead, "", "0"),
        Figure("runs begun (one job in ten fails once)", tally.begun, "", ""),
        Figure("runs that ended again after a kill", tally.ended - tally.wanted, "", ""),
        Figure("time", tally.seconds, "s", ""),
    ]


class _Timed:
    """The outbox, with the seconds that each order takes in it."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self.seconds: list[float] = []

    def enqueue(self, transaction: Connection, order: JobOrder) -> None:
        started = time.perf_counter()
        self._outbox.enqueue(transaction, order)
        self.seconds.append(time.perf_counter() - started)


def _ordering(url: str) -> list[Figure]:
    """What the queue adds to the transaction that stores a job."""
    outbox = _Timed(DbosOutbox(url))
    store = open_store(url, outbox, _now)
    prepare_jobs(url)
    whole = [_timed(lambda: _order(store.jobs)) for _ in range(_ORDERS)]
    store.close()
    return [
        Figure("storing and queueing a job, one transaction, median", statistics.median(whole) * 1000, "ms", ""),
        Figure("of this queueing", statistics.median(outbox.seconds) * 1000, "ms", ""),
        Figure("the first one, loading the queue's library", outbox.seconds[0] * 1000, "ms", ""),
    ]


def _working(url: str) -> list[Figure]:
    """One worker: its start, its speed with jobs of no length, and what it takes when there is nothing to do."""
    store = open_store(url, DbosOutbox(url), _now)

    def done(count: int) -> None:
        until(lambda: store.jobs.counts()["done"] >= count)

    started = time.perf_counter()
    gang = Gang(url, 1, 4)
    done(1)
    first = time.perf_counter()
    done(_ORDERS)
    speed = (_ORDERS - 1) / (time.perf_counter() - first)
    waits = [_waited(store.jobs) for _ in range(_WAITS)]
    before = processor_seconds(gang.pids[0])
    time.sleep(_IDLE)
    idle = (processor_seconds(gang.pids[0]) - before) / _IDLE * 100
    memory = _megabytes(gang.pids[0])
    end = _timed(gang.stop)
    store.close()
    return [
        Figure("a worker's start, to its first job done", first - started, "s", ""),
        Figure("one worker, jobs of no length", speed, "jobs/s", ""),
        Figure("order to done, idle worker, median", statistics.median(waits) * 1000, "ms", ""),
        Figure("idle worker's use of a processor", idle, "%", ""),
        Figure("idle worker's memory, without the product's engines", memory, "MB", ""),
        Figure("a worker's end", end, "s", ""),
    ]


def _order(jobs: Jobs) -> str:
    id = f"short-{uuid4().hex}"
    jobs.add(JobOrder(id=id, kind="assess"), by="bench")
    return id


def _waited(jobs: Jobs) -> float:
    """Seconds from order to done, once the worker has come to rest."""
    time.sleep(random.uniform(0.7, 1.0))
    started = time.perf_counter()
    id = _order(jobs)
    while jobs.get(id).status != "done":
        time.sleep(0.002)
    return time.perf_counter() - started


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _megabytes(pid: int) -> float:
    """Memory of a process, what it shares divided by those who share it; Linux only, elsewhere not a number."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return float("nan")
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def _now() -> datetime:
    return datetime.now(UTC)
