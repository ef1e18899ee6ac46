"""Matrix files: every combination once, and faults with their place."""

from pathlib import Path

import pytest

from evals.running.matrix import read_matrix
from qualifier.errors import ConfigError


def matrix(folder: Path, text: str) -> Path:
    file = folder / "matrix.yaml"
    file.write_text(text)
    return file


def test_every_combination_becomes_a_plan(tmp_path: Path) -> None:
    (tmp_path / "strict.yaml").write_text("weights: {fit: 0.5, intent: 0.5}\n")
    text = "suite: dev\nmodels: [rules, 'openai:gpt-5-mini']\nprompts: [v1, live]\ndefinitions: [default, strict.yaml]\n"
    found = read_matrix(matrix(tmp_path, text))
    assert sorted(found.plans) == sorted(
        [
            "rules",
            "rules-strict",
            "openai-gpt-5-mini-v1",
            "openai-gpt-5-mini-v1-strict",
            "openai-gpt-5-mini",
            "openai-gpt-5-mini-strict",
        ]
    )
    plan = found.plans["openai-gpt-5-mini-v1-strict"]
    assert (plan.engine, plan.model, plan.prompts) == ("llm", "openai:gpt-5-mini", {"extract": "v1"})
    assert plan.definition == {"weights": {"fit": 0.5, "intent": 0.5}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("models: [rules]", "suite"),
        ("suite: dev\nmodels: []", "models"),
        ("suite: dev\nmodel: rules", "model"),
        ("suite: [", "is no YAML"),
        ("suite: dev\ndefinitions: [none.yaml]", "no such file"),
    ],
)
def test_faults_are_told_with_their_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        read_matrix(matrix(tmp_path, text))
