"""Suites in a team's own tests: as plain functions, and as a plugin."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from evals.testing import assert_metrics, evaluate
from qualifier.errors import ConfigError
from tests.evals.makers import TEXT, sample

SAID = f"Sam (Northwind): Hi Ida, how can we help?\nIda Lund: {TEXT}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sellers.json").write_text('{"northwind": {"company": {"name": "Northwind", "domain": "northwind.example"}}}')
    write(tmp_path, "good", kind="sales")
    return tmp_path


def write(folder: Path, name: str, **changes: str) -> None:
    case = json.loads(sample(name, SAID).case.model_dump_json())
    case["gold"] |= {key: value for key, value in changes.items() if key != "status"}
    case["status"] = changes.get("status", "reviewed")
    (folder / f"{name}.case.json").write_text(json.dumps(case, indent=1))


def test_a_suite_is_held_to_bounds(folder: Path) -> None:
    log = evaluate(str(folder))
    assert_metrics(log, at_least={"kind.accuracy": 1.0, "answered": 1.0})
    with pytest.raises(AssertionError, match=r"kind.accuracy <= 0.5: is 1.0"):
        assert_metrics(log, at_most={"kind.accuracy": 0.5})


def test_a_broken_case_is_no_lower_figure_but_an_error(folder: Path) -> None:
    (folder / "bad.case.json").write_text("{")
    with pytest.raises(ConfigError, match=r"bad.case.json:1: is no JSON"):
        evaluate(str(folder))


def test_each_case_is_a_test_with_the_plugin(folder: Path) -> None:
    write(folder, "wrong", kind="newsletter")
    write(folder, "waiting", status="unreviewed")
    (folder / "bad.case.json").write_text("{\n")
    (folder / "test_nothing.py").write_text("")
    words = ("-m", "pytest", "-p", "evals.pytest_plugin", "--cases", str(folder), "--case-fields", "kind", "-rA", "-q")
    done = subprocess.run(
        [sys.executable, *words, "-c", "/dev/null", "--rootdir", str(folder), str(folder / "test_nothing.py")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "2 failed, 1 passed, 1 skipped" in done.stdout, done.stdout + done.stderr
    assert "kind: expected newsletter, found sales" in done.stdout
    assert "nobody has accepted this case yet" in done.stdout
    assert done.returncode == 1
