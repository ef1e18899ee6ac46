"""run, matrix, compare and gate from the command line: files, exit codes, one line for each fault."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from evals.__main__ import app, main
from evals.log import read_log
from tests.evals.makers import TEXT, sample

SAID = f"Sam (Northwind): Hi Ida, how can we help?\nIda Lund: {TEXT}\n"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A suite of three cases, one of them broken."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "sellers.json").write_text('{"northwind": {"company": {"name": "Northwind", "domain": "northwind.example"}}}')
    for name in ("a", "b"):
        case = json.loads(sample(name, SAID).case.model_dump_json())
        (folder / f"{name}.case.json").write_text(json.dumps(case, indent=1))
    (folder / "c.case.json").write_text('{\n "id": "c",\n}')
    return folder


def evals(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def run(gold: Path, out: Path, *words: str | Path) -> Result:
    return evals("run", gold, "-o", out, "--store", gold.parent / "kept.sqlite", "--concurrency", "1", "--no-draft", *words)


def test_a_run_writes_its_log_and_names_what_it_left_out(gold: Path) -> None:
    done = run(gold, gold.parent / "one.json")
    assert done.exit_code == 0
    assert "c.case.json:3: is no JSON" in done.stderr
    log = read_log(gold.parent / "one.json")
    assert [one.id for one in log.samples] == ["a", "b"]
    assert len(log.spec.suite.left_out) == 1


def test_a_second_run_takes_the_kept_answers(gold: Path) -> None:
    run(gold, gold.parent / "one.json")
    run(gold, gold.parent / "two.json")
    assert all(one.cached for one in read_log(gold.parent / "two.json").samples)


def test_another_definition_is_another_run_and_shows_in_the_comparison(gold: Path) -> None:
    strict = gold.parent / "strict.yaml"
    strict.write_text("weights: {fit: 0.9, intent: 0.1}\n")
    run(gold, gold.parent / "one.json")
    run(gold, gold.parent / "two.json", "--definition", strict)
    shown = evals("compare", gold.parent / "one.json", gold.parent / "two.json")
    assert shown.exit_code == 0
    assert "definition: default-1@" in shown.stdout
    assert "record" in shown.stdout


def test_the_gate_decides_by_its_exit_code(gold: Path) -> None:
    log = gold.parent / "one.json"
    run(gold, log)
    assert evals("gate", log, "--fail-under", "kind.accuracy=1").exit_code == 0
    failed = evals("gate", log, "--fail-over", "kind.accuracy=0.5", "--junit", gold.parent / "gate.xml")
    assert failed.exit_code == 1
    assert "FAIL kind.accuracy <= 0.5: is 1.0000" in failed.stdout
    assert (gold.parent / "gate.xml").read_text().count("<failure") == 1


def test_a_matrix_writes_a_log_a_combination(gold: Path) -> None:
    (gold.parent / "strict.yaml").write_text("weights: {fit: 0.9, intent: 0.1}\n")
    file = gold.parent / "matrix.yaml"
    file.write_text(f"suite: {gold}\nmodels: [rules]\ndefinitions: [default, strict.yaml]\ndraft: false\n")
    done = evals("matrix", file, "-o", gold.parent / "runs", "--no-store", "--concurrency", "1")
    assert done.exit_code == 0, done.output
    assert sorted(one.name for one in (gold.parent / "runs").iterdir()) == ["rules-strict.json", "rules.json"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "nowhere"), "is neither a path nor a shipped suite"),
        (("run", "dev", "--prompt", "v1"), "write task/version"),
        (("run", "dev", "--definition", "nowhere.yaml"), "nowhere.yaml: no such file"),
        (("compare", "nowhere.json", "nowhere.json"), "cannot be read"),
        (("gate", "nowhere.json"), "cannot be read"),
    ],
)
def test_a_fault_is_one_line_and_exit_code_two(
    words: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["evals", *words])
    with pytest.raises(SystemExit) as left:
        main()
    err = capsys.readouterr().err
    assert left.value.code == 2
    assert said in err
    assert err.count("\n") == 1
