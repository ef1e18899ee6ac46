"""The commands that look after suites: what they print, and how they leave."""

import json
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner, Result

from evals.commands import data, label
from qualifier.errors import ConfigError
from tests.evals.samples.suites import SAID, gold, raw_case, write_folder

APP = Typer()
for _command in (data.check, data.lock, data.agreement, label.label):
    APP.command()(_command)
APP.command("import")(data.import_)


MAPPING = "text: x\nchannel: {value: chat}\nlanguage: {value: en}\nreference_time: {value: 2026-03-10}\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(APP, [*map(str, words)])


def test_check_of_suites_in_order_leaves_well(tmp_path: Path) -> None:
    one, two = (write_folder(tmp_path / name, raw_case("a")) for name in ("one", "two"))
    result = run("check", one, two)
    assert (result.exit_code, result.output) == (0, f"{one}: 1 case, no problems\n{two}: 1 case, no problems\n")


def test_check_tells_every_problem_of_every_suite(tmp_path: Path) -> None:
    one = write_folder(tmp_path / "one", raw_case("a", seller="globex"), raw_case("b"))
    two = write_folder(tmp_path / "two", raw_case("a"), text="nothing of it")
    run("lock", one)
    (one / "b.txt").write_text(f"{SAID} and more")
    result = run("check", one, two)
    assert result.exit_code == 1
    told = result.stderr.splitlines()
    assert told[0] == f"{one}/a.case.json:7: seller: 'globex' is not in sellers.json"
    assert told[1].endswith("SHA256SUMS:4: b.txt: was changed since the suite was locked")
    assert len(told) == 2 + 5
    assert result.stdout.splitlines() == [f"{one}: 1 case, 2 problems", f"{two}: 1 case, 5 problems"]


def test_lock_is_for_folders(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "one", raw_case("a"))
    assert run("lock", folder).output == f"{folder}: 3 files locked\n"
    lines = tmp_path / "one.jsonl"
    lines.write_text("")
    assert isinstance(run("lock", lines).exception, ConfigError)


def test_import_tells_rows_that_do_not_fit(tmp_path: Path) -> None:
    table, mapping = tmp_path / "t.csv", tmp_path / "m.yaml"
    table.write_text("Text,T\nHello,hot\nHello,boiling\n")
    mapping.write_text(f"{MAPPING.replace('text: x', 'text: Text')}labels: {{temperature: T}}\n")
    result = run("import", table, mapping, tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{table}:3: temperature (column T): Input should be 'hot'")
    assert result.stdout == f"{tmp_path / 'out'}: 1 case imported, 1 problem told\n"
    assert run("check", tmp_path / "out").exit_code == 0


def test_import_of_nothing_says_so(tmp_path: Path) -> None:
    table, mapping = tmp_path / "t.jsonl", tmp_path / "m.yaml"
    table.write_text('{"x": 1}\n')
    mapping.write_text(MAPPING.replace("chat", "fax"))
    result = run("import", table, mapping, tmp_path / "out")
    assert (result.exit_code, result.stdout) == (1, "nothing was imported\n")
    assert not (tmp_path / "out").exists()


@pytest.fixture
def twice(tmp_path: Path) -> Path:
    folder = write_folder(tmp_path, raw_case("a"), raw_case("b"))
    lines = [{"id": name, "by": by, "gold": gold()} for name in ("a", "b") for by in ("ann", "ben")]
    lines[3]["gold"] = gold(temperature="warm", competitors=["[red]SAP"])
    (folder / "labellings.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return folder


def test_agreement_is_shown_by_field(twice: Path) -> None:
    result = run("agreement", twice)
    assert result.exit_code == 0
    rows = {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines() if line.strip()}
    assert rows["temperature"][:4] == ["2", "0.500", "kappa", "0.000"]
    assert rows["need"] == ["2", "1.000", "kappa", "n/a"]
    assert rows["people"] == ["0", "F1", "n/a"]
    assert "2 cases labelled twice; 2 fields of 1 case differ" in result.stdout
    assert "ben:" not in result.stdout


def test_differences_are_listed_on_demand_and_are_no_markup(twice: Path) -> None:
    out = run("agreement", twice, "--differences").stdout
    assert "ben: warm" in out
    assert "ben: [red]SAP" in out


def test_agreement_with_a_wrong_line_tells_it_and_fails(twice: Path) -> None:
    with (twice / "labellings.jsonl").open("a") as out:
        out.write("\n{oops\n")
    result = run("agreement", twice)
    assert result.exit_code == 1
    assert "labellings.jsonl:5: is no JSON" in result.stderr
    assert "kappa" in result.stdout


def test_only_folders_can_be_labelled(tmp_path: Path) -> None:
    lines = tmp_path / "one.jsonl"
    lines.write_text("")
    result = run("label", lines)
    assert isinstance(result.exception, ConfigError)
    assert "only a folder of cases can be labelled" in str(result.exception)
