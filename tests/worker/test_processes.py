"""Real worker processes that are told to leave, killed, frozen, orphaned."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from evals.benching.surviving import survive
from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Jobs
from tests.worker.conftest import prepared, utc_now
from tests.worker.yard import until


class Site:
    """A database, a folder of marks, and worker processes over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = prepared(f"sqlite:///{folder}/q.sqlite")
        self._store = open_store(self.url, DbosOutbox(self.url), utc_now)
        self.jobs: Jobs = self._store.jobs
        self._processes: list[subprocess.Popen[bytes]] = []

    def hire(self, *options: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "tests.worker.labourer", self.url, str(self.folder), *options]
        process = subprocess.Popen(command, stdin=subprocess.PIPE)
        self._processes.append(process)
        return process

    def order(self, id: str, do: str = "") -> None:
        self.jobs.add(JobOrder(id=id, kind="assess", payload={"do": do}), by="test")

    def begun(self, id: str) -> None:
        until(lambda: (self.folder / f"{id}.begun").exists(), 60)

    def freeze(self, worker: "subprocess.Popen[bytes]") -> None:
        """Stops it outside of a transaction: within one it would hold SQLite's lock, and everybody up."""
        file = sqlite3.connect(f"{self.folder}/q.sqlite", timeout=0.5, isolation_level=None)

        def free() -> bool:
            os.kill(worker.pid, signal.SIGSTOP)
            try:
                file.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                os.kill(worker.pid, signal.SIGCONT)
                return False
            file.execute("ROLLBACK")
            return True

        until(free, 60)
        file.close()

    def go(self, id: str) -> None:
        (self.folder / f"{id}.go").touch()

    def has(self, id: str, status: str) -> None:
        until(lambda: self.jobs.get(id).status == status, 60)

    def ended(self, id: str) -> list[int]:
        """Process ids of those who came to the end of it."""
        return [int(line) for line in (self.folder / f"{id}.ended").read_text().split()]

    def close(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.kill()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()
        self._store.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.close()


def test_every_job_is_done_once_in_effect_though_workers_are_killed_at_random(tmp_path: Path) -> None:
    tally = survive(f"sqlite:///{tmp_path}/q.sqlite", jobs=200, workers=2, kills=4, chance=random.Random(7))
    assert (tally.done, tally.effects, tally.lost, tally.dead) == (200, 200, 0, 0)


def test_a_worker_that_is_told_to_leave_ends_what_it_does(site: Site) -> None:
    worker = site.hire()
    site.order("short", "wait")
    site.begun("short")
    worker.send_signal(signal.SIGTERM)
    site.go("short")
    assert worker.wait(30) == 0
    assert site.jobs.get("short").status == "done"
    assert site.ended("short") == [worker.pid]


def test_a_worker_that_cannot_end_in_time_hands_back(site: Site) -> None:
    first = site.hire()
    site.order("long", "wait")
    site.begun("long")
    first.send_signal(signal.SIGINT)
    assert first.wait(30) == 0
    assert site.jobs.get("long").status == "queued"
    second = site.hire()
    site.go("long")
    site.has("long", "done")
    assert site.ended("long") == [second.pid]


def test_a_living_worker_takes_over_from_one_that_was_killed(site: Site) -> None:
    first = site.hire()
    site.order("long", "wait")
    site.begun("long")
    second = site.hire()
    site.order("other")
    first.kill()
    site.go("long")
    site.has("long", "done")
    assert site.ended("long") == [second.pid]


def test_a_frozen_worker_is_replaced_and_does_no_harm_when_it_wakes(site: Site) -> None:
    first = site.hire()
    site.order("long", "wait")
    site.begun("long")
    second = site.hire()
    site.freeze(first)
    site.go("long")
    site.has("long", "done")
    assert site.ended("long") == [second.pid]
    os.kill(first.pid, signal.SIGCONT)
    until(lambda: len(site.ended("long")) == 2)
    site.order("after")
    site.has("after", "done")
    assert site.jobs.get("long").status == "done"


def test_a_job_that_kills_its_process_again_and_again_ends_dead_and_takes_no_other_with_it(site: Site) -> None:
    for id in ("one", "two"):
        site.order(id, "wait")
    worker = site.hire()
    for id in ("one", "two"):
        site.begun(id)
    site.order("poison", "die")
    for id in ("one", "two"):
        site.go(id)
    deaths = 0

    def ended() -> bool:
        return worker.poll() is not None or site.jobs.get("poison").status == "dead"

    while site.jobs.get("poison").status != "dead":
        until(ended, 60)
        if worker.poll() is not None:
            deaths += 1
            worker = site.hire()
    for id in ("one", "two"):
        site.has(id, "done")
    assert deaths == 2
    assert "died 2 times" in str(site.jobs.get("poison").error)


def test_a_worker_ends_when_its_parent_is_gone(site: Site) -> None:
    worker = site.hire()
    site.order("first")
    site.has("first", "done")
    assert worker.stdin is not None
    worker.stdin.close()
    assert worker.wait(30) == 0


def test_a_worker_leaves_by_itself_when_nothing_is_left_to_do(site: Site) -> None:
    worker = site.hire("--leave")
    site.order("only")
    assert worker.wait(60) == 0
    assert site.jobs.get("only").status == "done"


def test_a_worker_stays_while_it_is_worth_keeping(site: Site) -> None:
    (site.folder / "stay").touch()
    worker = site.hire("--leave")
    site.order("first")
    site.has("first", "done")
    with pytest.raises(subprocess.TimeoutExpired):
        # twice as long as it would take to leave
        worker.wait(2.5)
    (site.folder / "stay").unlink()
    assert worker.wait(60) == 0
