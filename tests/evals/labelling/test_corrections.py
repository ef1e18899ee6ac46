"""Corrections become cases that wait; nothing that stands is touched."""

from pathlib import Path

import pytest

from evals.labelling import file_correction
from evals.samples import Case, read_suite
from evals.samples.locking import write_lock
from qualifier.errors import ConfigError
from tests.evals.samples.suites import SAID, raw_case, write_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path, raw_case("a"))


def test_a_correction_is_added_unreviewed_with_its_conversation(folder: Path) -> None:
    case = Case.model_validate(raw_case("id/of it", file=None, text="replaced by the bytes"))
    written = file_correction(folder, case, SAID.encode())
    suite = read_suite(folder)
    assert suite.problems == ()
    added = next(one for one in suite.samples if one.id == "id/of it")
    assert (added.case.status, added.input, added.source.file) == ("unreviewed", SAID.encode(), written)
    assert [one.id for one in suite.counted.samples] == ["a"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({}, "has a case 'a' already"), ({"id": "b", "seller": "globex"}, "does not know the seller 'globex'")],
)
def test_a_correction_that_does_not_fit_is_refused(folder: Path, changes: dict[str, str], reason: str) -> None:
    before = sorted(one.name for one in folder.iterdir())
    with pytest.raises(ConfigError, match=reason):
        file_correction(folder, Case.model_validate({**raw_case("a"), **changes}), b"x")
    assert sorted(one.name for one in folder.iterdir()) == before


def test_a_locked_suite_takes_no_corrections(folder: Path) -> None:
    write_lock(folder)
    with pytest.raises(ConfigError, match="is locked"):
        file_correction(folder, Case.model_validate(raw_case("b")), b"x")


def test_a_folder_without_sellers_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"sellers\.json"):
        file_correction(tmp_path, Case.model_validate(raw_case("b")), b"x")
