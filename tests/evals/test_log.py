"""Logs survive a round trip; what cannot be read says why, and a failed write leaves the old file."""

import json
from pathlib import Path
from typing import Any

import pytest

from evals import log as logs
from evals.log import LOG_VERSION, EvalLog, read_log, write_log
from qualifier.errors import ConfigError
from tests.evals.makers import answer, log_of, scored


@pytest.fixture
def log() -> EvalLog:
    return log_of(scored("a", answer()), scored("b", None))


def test_a_log_is_read_as_it_was_written(log: EvalLog, tmp_path: Path) -> None:
    path = tmp_path / "runs" / "one.json"
    write_log(log, path)
    assert read_log(path) == log
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is no JSON"),
        ("[]", "is no log of a run"),
        ('{"version": 1}', "is no log of a run: Field required"),
        ('{"version": "1"}', "is no log of a run"),
        (f'{{"version": {LOG_VERSION + 1}}}', "written by a newer program"),
        ('{"version": 0}', "no way to"),
    ],
)
def test_what_is_no_log_says_so(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match=said) as caught:
        read_log(path)
    assert caught.value.file == str(path)


def test_a_missing_log_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_log(tmp_path / "none.json")


def test_an_older_log_is_upgraded_step_by_step(log: EvalLog, tmp_path: Path) -> None:
    raw = json.loads(log.model_dump_json())
    raw["version"], raw["spec"]["machine"] = LOG_VERSION - 2, raw["spec"].pop("engine")

    def rename(old: dict[str, Any]) -> dict[str, Any]:
        spec = {**old["spec"], "engine": old["spec"]["machine"]}
        del spec["machine"]
        return {**old, "version": LOG_VERSION - 1, "spec": spec}

    upgrades = {LOG_VERSION - 2: rename, LOG_VERSION - 1: lambda old: {**old, "version": LOG_VERSION}}
    path = tmp_path / "old.json"
    path.write_text(json.dumps(raw))
    assert read_log(path, upgrades=upgrades) == log
    assert set(logs.UPGRADES) == set(range(1, LOG_VERSION))


def test_a_log_that_cannot_be_written_leaves_the_old_one(log: EvalLog, tmp_path: Path) -> None:
    path = tmp_path / "full"
    path.mkdir()
    with pytest.raises(ConfigError, match="cannot be written"):
        write_log(log, path)
    assert list(tmp_path.iterdir()) == [path]
