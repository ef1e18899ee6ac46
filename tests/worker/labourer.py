"""A real worker process for tests. Run as ``python -m tests.worker.labourer ADDRESS FOLDER [--leave]``.

With ``--leave`` it leaves by itself, but not while ``FOLDER/stay`` is there.

What it is to do stands in the job. It touches ``FOLDER/ID.begun`` when a job begins. A job of payload ``{"do": "wait"}`` ends
when ``FOLDER/ID.go`` is there, ``{"do": "die"}`` kills its process, others are done at once. Signs of life are quick, so that
tests are.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.records.stored import Job
from qualifier.worker import Plan, Policy, run_worker

PLAN = Plan(at_once=3, beat=0.1, silence=2.0, patience=1.0, policy=Policy(deaths=2))


def main(url: str, folder: Path, plan: Plan) -> None:
    store = open_store(url, DbosOutbox(url), lambda: datetime.now(UTC))

    def perform(job: Job, progress: Callable[[int, int], None]) -> None:
        (folder / f"{job.id}.begun").touch()
        if job.payload.get("do") == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        while job.payload.get("do") == "wait" and not (folder / f"{job.id}.go").exists():
            time.sleep(0.01)
        with (folder / f"{job.id}.ended").open("a") as out:
            out.write(f"{os.getpid()}\n")

    run_worker(url, store.jobs, perform, plan=plan, with_parent=True, stays=(folder / "stay").exists)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), PLAN._replace(leave_after=1.0) if "--leave" in sys.argv else PLAN)
