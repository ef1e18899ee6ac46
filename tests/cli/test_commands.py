"""The other commands: explain, profile, prompts, version, help."""

import json
import subprocess
import sys
from pathlib import Path

from qualifier import __version__
from tests.cli.commands import EXAMPLE, PROFILE, CommandLine


def test_version(line: CommandLine) -> None:
    assert line.run("--version").out == f"qualifier {__version__}\n"


def test_help_names_every_command(line: CommandLine) -> None:
    out = line.run("--help").out
    for command in ("assess", "explain", "profile", "prompts"):
        assert command in out


def test_python_dash_m_runs_the_same_command() -> None:
    done = subprocess.run([sys.executable, "-m", "qualifier", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"qualifier {__version__}\n"


def test_explain_shows_points_rejections_and_the_conversation(line: CommandLine) -> None:
    out = line.run("explain", EXAMPLE, "--profile", PROFILE).out
    assert "Points" in out
    assert "not believed" in out or "Every claim was believed" in out
    assert "last week Ilkley baked" in out
    assert "Marta Lindqvist (prospect, body)" in out


def test_explain_reads_a_stored_assessment_as_it_was(line: CommandLine, tmp_path: Path) -> None:
    stored = tmp_path / "answer.json"
    shown = json.loads(line.run("assess", EXAMPLE, "--profile", PROFILE, "--json").out)
    shown["reasons"] = ["A reason only the stored file has."]
    stored.write_text(json.dumps(shown))
    assert "A reason only the stored file has." in line.run("explain", str(stored)).out


def test_explain_refuses_an_assessment_of_another_version(line: CommandLine, tmp_path: Path) -> None:
    stored = tmp_path / "old.json"
    stored.write_text(json.dumps({"id": "x", "record": {}, "score": {}, "provenance": {}}))
    left = line.run("explain", str(stored))
    assert left.code == 1
    assert "another version" in left.err


def test_profile_init_writes_a_file_that_check_accepts(line: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    words = ("--name", "Acme: Tools", "--domain", "acme.example", "--offer", 'Saws "and" more', "--industry", "joinery")
    assert line.run("profile", "init", str(path), *words).code == 0
    left = line.run("profile", "check", str(path))
    assert left.code == 0
    assert "Acme: Tools (acme.example)" in left.out
    assert "joinery" in left.out


def test_profile_init_never_overwrites_unasked(line: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("company: {name: Old}\n")
    left = line.run("profile", "init", str(path), "--name", "New")
    assert left.code == 2
    assert "--force" in left.err
    assert path.read_text() == "company: {name: Old}\n"
    assert line.run("profile", "init", str(path), "--name", "New", "--force").code == 0
    assert "New" in path.read_text()


def test_profile_check_names_the_place_in_the_definition(line: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    rule = "{axis: intent, points: 5, when: {fact: no.such.fact, is: 1}, label: x}"
    path.write_text(f"definition:\n  rules:\n    my_rule: {rule}\n")
    left = line.run("profile", "check", str(path))
    assert left.code == 2
    assert "mine.yaml" in left.err
    assert "my_rule" in left.err


def test_prompts_list_and_show(line: CommandLine) -> None:
    listed = line.run("prompts", "list").out
    assert "extract/v1@" in listed
    assert "live" in listed
    shown = line.run("prompts", "show", "extract").out
    assert "verbatim" in shown
    left = line.run("prompts", "show", "nothing")
    assert left.code == 2
    assert "nothing" in left.err
