"""A worker process for measuring the queue of jobs: its jobs wait a little, fail now and then, and leave a mark in the database.

Run as ``python -m evals.benching.labour ADDRESS AT_ONCE``.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Column, Engine, Integer, MetaData, Table, Text, text

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.jobs.setup import open_place, translating
from qualifier.adapters.store import open_store
from qualifier.errors import LLMUnavailable
from qualifier.records.stored import Job
from qualifier.worker import Plan, Policy, run_worker

MARKS = MetaData()
effects = Table("bench_effects", MARKS, Column("job", Text, primary_key=True))
runs = Table("bench_runs", MARKS, Column("number", Integer, primary_key=True), Column("job", Text), Column("what", Text))
_EFFECT = text("INSERT INTO bench_effects (job) VALUES (:job) ON CONFLICT DO NOTHING")
_RUN = text("INSERT INTO bench_runs (job, what) VALUES (:job, :what)")
HARD = "hard-"
"""How the ids of jobs begin that take some time and may fail; others are done at once."""
FAILS_FIRST = 10
"""One job in so many meets a model that is down, the first time."""
PLAN = Plan(at_once=4, beat=0.25, silence=5.0, patience=2.0, policy=Policy(first_delay=0.2, deaths=4))


def open_marks(url: str) -> Engine:
    """Where the marks are left; made if they are not there."""
    engine = open_place(url, 8)
    MARKS.create_all(engine)
    return engine


def labour(url: str, at_once: int) -> None:
    """Works until told to stop. A job of a number leaves one effect, however often it runs."""
    marks = open_marks(url)
    store = open_store(url, DbosOutbox(url), lambda: datetime.now(UTC))
    chance = random.Random()

    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        if not job.id.startswith(HARD):
            return
        with translating(url), marks.begin() as connection:
            connection.execute(_RUN, {"job": job.id, "what": "begun"})
        if job.attempts == 1 and int(job.id.rpartition("-")[2]) % FAILS_FIRST == 0:
            raise LLMUnavailable("the model is down")
        time.sleep(chance.uniform(0.0, 0.02))
        with translating(url), marks.begin() as connection:
            connection.execute(_EFFECT, {"job": job.id})
            connection.execute(_RUN, {"job": job.id, "what": "ended"})

    run_worker(url, store.jobs, perform, plan=PLAN._replace(at_once=at_once))


if __name__ == "__main__":
    labour(sys.argv[1], int(sys.argv[2]))
