import hashlib
from pathlib import Path

import pytest

from qualifier.errors import ConfigError
from qualifier.prompting import check_manifest, list_prompts, load_prompt, parse_prompt, render

GOOD = """---
task: greet
version: v1
description: Greets.
front: [house]
body: [name]
---
Welcome to {{ house }}.
<!-- body -->
Hello {{ name }}.
"""


def folder(root: Path, text: str = GOOD, *, manifest: str = "greet: {live: v1}\n") -> Path:
    (root / "greet").mkdir()
    (root / "greet" / "v1.md").write_text(text, encoding="utf-8")
    (root / "manifest.yaml").write_text(manifest, encoding="utf-8")
    return root


def test_front_and_body_are_rendered_apart(tmp_path: Path) -> None:
    prompt = load_prompt("greet", root=folder(tmp_path))
    assert render(prompt, house="the inn", name="Ada") == ("Welcome to the inn.\n", "Hello Ada.\n")


def test_the_id_names_task_version_and_the_hash_of_the_file(tmp_path: Path) -> None:
    prompt = load_prompt("greet", "v1", root=folder(tmp_path))
    assert prompt.id == f"greet/v1@{hashlib.sha256(GOOD.encode()).hexdigest()[:8]}"


def test_line_ends_of_the_checkout_do_not_change_the_id() -> None:
    windows = parse_prompt(GOOD.replace("\n", "\r\n"), task="greet", version="v1")
    assert windows == parse_prompt(GOOD, task="greet", version="v1")


def test_all_missing_variables_are_named_and_unknown_ones_refused(tmp_path: Path) -> None:
    prompt = load_prompt("greet", root=folder(tmp_path))
    with pytest.raises(ConfigError, match="variables are missing: house, name"):
        render(prompt)
    with pytest.raises(ConfigError, match="no such variables: nmae"):
        render(prompt, house="", name="", nmae="")


def test_values_are_never_read_as_templates(tmp_path: Path) -> None:
    prompt = load_prompt("greet", root=folder(tmp_path))
    assert render(prompt, house="{{ name }}", name="{% raw %}") == ("Welcome to {{ name }}.\n", "Hello {% raw %}.\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (GOOD.replace("description: Greets.", "description: Greets.\ncolour: red"), "colour: Extra inputs"),
        (GOOD.replace("task: greet", "task: other"), "task, version: says other/v1"),
        (GOOD.replace("front: [house]", "front: [house"), "front matter: is no YAML"),
        (GOOD.replace("front: [house]", "front: []"), "does not declare the variables house"),
        (GOOD.replace("body: [name]", "body: [name, age]"), "declares variables that it does not use: age"),
        (GOOD.replace("<!-- body -->", ""), "between front and body is missing"),
        (GOOD.replace("{{ name }}", "{{ name"), "body: expected name"),
        (GOOD[4:], "must begin with front matter"),
        ("", "must begin with front matter"),
    ],
)
def test_a_wrong_file_is_refused_with_file_place_and_reason(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load_prompt("greet", root=folder(tmp_path, text))
    assert str(refused.value).startswith("prompts/greet/v1.md: ")
    assert reason in str(refused.value)


@pytest.mark.parametrize("trick", ["{{ name.__class__.__mro__ }}", "{{ name.nothing }}", "{{ name.upper.__globals__ }}"])
def test_templates_run_in_a_sandbox_and_unknown_attributes_fail(tmp_path: Path, trick: str) -> None:
    prompt = load_prompt("greet", root=folder(tmp_path, GOOD.replace("{{ name }}", trick)))
    with pytest.raises(ConfigError, match="greet/v1@"):
        render(prompt, house="", name="Ada")


@pytest.mark.parametrize(("task", "version"), [("nothing", "v1"), ("greet", "v9"), ("../greet", "v1"), ("greet", "../../v1")])
def test_an_unknown_prompt_is_refused_and_the_known_ones_named(tmp_path: Path, task: str, version: str) -> None:
    with pytest.raises(ConfigError, match="there are: greet/v1"):
        load_prompt(task, version, root=folder(tmp_path))


def test_a_task_outside_the_manifest_has_no_live_version(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"prompts/manifest\.yaml: other: names no live version; it knows: greet"):
        load_prompt("other", root=folder(tmp_path))


@pytest.mark.parametrize("manifest", ["greet: {live: v1, colour: red}", "[1]", "greet: [", ""])
def test_a_wrong_manifest_is_refused(tmp_path: Path, manifest: str) -> None:
    with pytest.raises(ConfigError, match=r"prompts/manifest\.yaml: cannot be read"):
        load_prompt("greet", root=folder(tmp_path, manifest=manifest))


def test_the_shipped_manifest_and_files_agree() -> None:
    assert check_manifest() == ()


def test_a_changed_released_file_is_reported_with_the_remedy(tmp_path: Path) -> None:
    released = hashlib.sha256(GOOD.encode()).hexdigest()
    root = folder(tmp_path, manifest=f"greet: {{live: v1, released: {{v1: {released}}}}}\n")
    assert check_manifest(root=root) == ()
    (root / "greet" / "v1.md").write_text(GOOD + "More.\n", encoding="utf-8")
    (problem,) = check_manifest(root=root)
    assert "prompts/greet/v1.md was released and has changed" in problem
    assert "new version file" in problem


def test_missing_files_are_reported(tmp_path: Path) -> None:
    root = folder(tmp_path, manifest="greet: {live: v2, released: {v0: abc}}\n")
    assert len(check_manifest(root=root)) == 2


def test_every_shipped_prompt_can_be_loaded() -> None:
    assert "extract/v1" in {f"{prompt.task}/{prompt.version}" for prompt in list_prompts()}
