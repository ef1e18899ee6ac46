"""Case files are written whole, and say after writing what they said before."""

import os
from pathlib import Path

import pytest

from evals.samples import Case, find_suite, read_suite
from evals.samples.writing import case_json, write_case, write_whole
from tests.evals.samples.suites import raw_case


def test_every_shipped_case_is_read_again_as_it_was() -> None:
    for sample in read_suite(find_suite("dev")).samples:
        assert Case.model_validate_json(case_json(sample.case)) == sample.case


def test_whole_sums_have_no_point_and_empty_sources_are_left_out() -> None:
    text = case_json(Case.model_validate(raw_case("a")))
    assert '"max": 20000,' in text
    assert '"text"' not in text
    assert '"labelled"' not in text


def test_a_file_keeps_its_mode_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert (path.read_bytes(), oct(path.stat().st_mode & 0o777)) == (b"new", oct(0o640))
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.mkdir()
    (path / "inside").write_text("x")
    with pytest.raises(OSError, match="directory"):
        write_whole(path, b"new")
    assert os.listdir(tmp_path) == ["a.json"]


def test_cases_never_take_one_anothers_files(tmp_path: Path) -> None:
    for name in ("a/b", "a:b", "a-b"):
        write_case(tmp_path, Case.model_validate(raw_case("x", id=name)), name.encode())
    assert sorted(os.listdir(tmp_path)) == [
        "a-b-2.case.json", "a-b-2.txt", "a-b-3.case.json", "a-b-3.txt", "a-b.case.json", "a-b.txt",
    ]  # fmt: skip
