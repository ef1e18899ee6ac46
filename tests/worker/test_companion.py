"""The worker that a server brings along: started, kept, ended, and never left behind."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qualifier.ports.jobs import JobOrder
from qualifier.worker.companion import CompanionWorker, work_waits
from tests.twins import MemoryStore
from tests.worker.yard import until

READS = "import sys; open({0!r}, 'a').write('x'); sys.stdin.read()"
"""Writes that it lives, and ends with its standard input, as a worker does with its parent."""
LEAVES = "open({0!r}, 'a').write('x')"
DEAF = "import sys, time; open({0!r}, 'a').write('x'); time.sleep(600)"
DIES = "import sys; open({0!r}, 'a').write('x'); sys.exit(3)"
PARENT = """
import sys, time
from qualifier.worker.companion import CompanionWorker
companion = CompanionWorker([sys.executable, "-c", sys.argv[1]], lambda: True)
companion.start()
while companion.pid is None:
    time.sleep(0.01)
print(companion.pid, flush=True)
time.sleep(600)
"""


@contextmanager
def kept(
    script: str, mark: Path, *, waits: Callable[[], bool] = lambda: True, patience: float = 10.0
) -> Iterator[CompanionWorker]:
    companion = CompanionWorker([sys.executable, "-c", script.format(str(mark))], waits, patience=patience)
    companion.start()
    try:
        yield companion
    finally:
        companion.stop()


def _lives(mark: Path, times: int = 1) -> bool:
    return mark.exists() and len(mark.read_text()) >= times


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


def test_it_runs_beside_the_server_and_ends_with_it(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with kept(READS, mark) as companion:
        until(lambda: _lives(mark))
        pid = companion.pid
        assert pid is not None
        assert _runs(pid)
    assert not _runs(pid)
    assert companion.pid is None


def test_it_is_not_there_while_there_is_nothing_to_do(tmp_path: Path) -> None:
    mark, work, asked = tmp_path / "mark", threading.Event(), threading.Semaphore(0)

    def waits() -> bool:
        asked.release()
        return work.is_set()

    with kept(READS, mark, waits=waits) as companion:
        for _ in range(3):
            assert asked.acquire(timeout=30)
        assert companion.pid is None
        work.set()
        until(lambda: _lives(mark))
    assert len(mark.read_text()) == 1


def test_one_that_left_because_nothing_was_left_to_do_is_started_for_new_work(tmp_path: Path) -> None:
    mark, work = tmp_path / "mark", threading.Event()
    work.set()
    with kept(LEAVES, mark, waits=work.is_set) as companion:
        until(lambda: _lives(mark, 3))
        work.clear()
        until(lambda: companion.pid is None)


def test_work_waits_while_a_job_is_queued_or_runs(tmp_path: Path) -> None:
    jobs = MemoryStore().jobs
    assert not work_waits(jobs)
    jobs.add(JobOrder(id="a", kind="assess"), by="test")
    assert work_waits(jobs)
    jobs.begin("a")
    assert work_waits(jobs)
    jobs.fail("a", "broken", dead=True)
    assert not work_waits(jobs)


def test_it_is_started_again_when_it_is_killed(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with kept(READS, mark) as companion:
        until(lambda: _lives(mark))
        pid = companion.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        until(lambda: _lives(mark, 2))
        until(lambda: companion.pid not in (None, pid))


def test_one_that_dies_young_is_started_again_but_not_without_pause(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with kept(DIES, mark):
        until(lambda: _lives(mark, 2))
    assert len(mark.read_text()) < 5


def test_one_that_does_not_listen_is_killed(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with kept(DEAF, mark, patience=0.2) as companion:
        until(lambda: _lives(mark))
        pid = companion.pid
        assert pid is not None
    assert not _runs(pid)


def test_a_command_that_is_not_there_does_not_harm_the_server() -> None:
    companion = CompanionWorker(["/there/is/no/such/program"], lambda: True)
    companion.start()
    companion.stop()
    assert companion.pid is None


def test_it_ends_when_the_server_is_killed(tmp_path: Path) -> None:
    script = READS.format(str(tmp_path / "mark"))
    parent = subprocess.Popen([sys.executable, "-c", PARENT, script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    until(lambda: _lives(tmp_path / "mark"))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until(lambda: not _runs(pid))
