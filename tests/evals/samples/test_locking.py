"""A locked suite that is not what it was says so, file by file."""

import shutil
import subprocess
from pathlib import Path

import pytest

from evals.samples import read_suite
from evals.samples.locking import LOCK, check_lock, write_lock
from tests.evals.samples.suites import raw_case, write_folder


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    write_folder(tmp_path, raw_case("a"), raw_case("b"))
    assert write_lock(tmp_path) == 5
    return tmp_path


def told(folder: Path) -> list[tuple[str, str]]:
    return [(problem.place, problem.reason) for problem in check_lock(read_suite(folder))]


def test_a_suite_without_a_lock_owes_nothing(tmp_path: Path) -> None:
    assert told(write_folder(tmp_path, raw_case("a"))) == []


def test_an_untouched_suite_is_in_order(locked: Path) -> None:
    assert told(locked) == []


def test_a_changed_file_is_named_with_its_line_in_the_lock(locked: Path) -> None:
    (locked / "b.txt").write_text("another text")
    (problem,) = check_lock(read_suite(locked))
    assert (problem.file.name, problem.place, problem.reason) == (LOCK, "b.txt", "was changed since the suite was locked")
    assert (locked / LOCK).read_text().splitlines()[problem.line - 1].endswith("  b.txt")


def test_a_removed_and_an_added_file_are_named(locked: Path) -> None:
    (locked / "b.txt").rename(locked / "c.txt")
    assert told(locked) == [("b.txt", "was removed since the suite was locked"), ("c.txt", "is not in the lock")]


def test_hidden_files_are_nobodys_business(locked: Path) -> None:
    (locked / ".DS_Store").write_bytes(b"x")
    assert told(locked) == []


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the system has no sha256sum")
def test_the_lock_is_one_that_sha256sum_reads(locked: Path) -> None:
    done = subprocess.run(["sha256sum", "-c", "--strict", LOCK], cwd=locked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
