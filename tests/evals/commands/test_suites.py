"""The commands of the derived suites: they print, write and judge."""

import json
from pathlib import Path

import pytest
import typer

from evals.commands.suite_tables import shown
from evals.commands.suites import hostile, metamorphic, negative
from evals.samples.writing import case_json
from qualifier.errors import ConfigError
from tests.evals.suites.cases import case

SELLER = {"northwind": {"company": {"name": "Northwind", "domain": ["northwind.example"]}, "senders": ["Jo Berg"]}}


@pytest.fixture
def suite(tmp_path: Path) -> str:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "sellers.json").write_text(json.dumps(SELLER), encoding="utf-8")
    for form in ("mail", "call"):
        (folder / f"{form}.case.json").write_text(case_json(case(form).case), encoding="utf-8")
    return str(folder)


def test_metamorphic_prints_writes_and_passes(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "report.json"
    metamorphic(suite, only=["label-roles", "no-budget"], json_out=out, fail_under=1.0, concurrency=1)
    printed = capsys.readouterr().out
    assert "label-roles" in printed
    document = json.loads(out.read_text(encoding="utf-8"))
    assert set(document["transformations"]) == {"label-roles", "no-budget"}
    assert document["transformations"]["label-roles"]["not_applicable"] == 1
    assert document["broken"] == []


def test_an_unknown_transformation_is_told_with_the_known_ones(suite: str) -> None:
    with pytest.raises(ConfigError, match="there are: names, sums"):
        metamorphic(suite, only=["nonsense"], concurrency=1)


def test_a_variant_is_shown(suite: str, capsys: pytest.CaptureFixture[str]) -> None:
    metamorphic(suite, show="call+label-capitals", concurrency=1)
    assert "<v IDA LUND>We need it live" in capsys.readouterr().out


def test_a_share_that_is_too_small_is_exit_code_1(suite: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as error:
        negative(suite, fail_under=0.98, concurrency=1)
    assert error.value.exit_code == 1
    assert "no-leads set aside: 0 of 0 is under 0.98" in capsys.readouterr().err


def test_an_attack_is_shown_and_an_unknown_one_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    hostile(show="en-chat-02")
    assert "http://evil.example" in capsys.readouterr().out
    with pytest.raises(ConfigError, match="no such attack"):
        hostile(show="nobody")


def test_what_is_shown_has_no_power_over_the_terminal() -> None:
    assert shown(b"a\x1b[31mb\r\n\xe2\x80\xaec") == "a\\u001b[31mb\n\\u202ec"
