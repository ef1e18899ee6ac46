"""The same command with a model: a scripted stand-in on loopback, which proves the protocol and no model's quality."""

import json
from pathlib import Path

import pytest

from qualifier.records import Extraction
from tests.cli.commands import EXAMPLE, PROFILE, CommandLine
from tests.stub.server import fails, page, says, serving

CLAIMS = Extraction.model_validate(
    {
        "kind": "sales",
        "budget": {
            "status": "approved",
            "amount": {"min": 18000, "max": 18000, "currency": "GBP", "period": "year"},
            "evidence": [{"quote": "The board approved £18,000 for this on Monday", "turn": 3}],
        },
        "need": {
            "status": "explicit",
            "pains": ["no overview of the day's orders"],
            "evidence": [{"quote": "our bakers cry every night", "turn": 0}],
        },
    }
).model_dump_json()
REPLY = json.dumps({"subject": "Re: Planning", "body": "Hi Marta,\n\nthank you for your message.\n\nBest wishes"})


@pytest.fixture
def with_model(line: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> CommandLine:
    """The command line with a model configured; ``OPENAI_BASE_URL`` is the test's to set."""
    monkeypatch.setenv("QUALIFIER_ATTEMPTS", "1")
    monkeypatch.setenv("QUALIFIER_MODEL", "stub")
    monkeypatch.setenv("OPENAI_API_KEY", "not-a-real-key")
    monkeypatch.setenv("QUALIFIER_CACHE_PATH", str(tmp_path / "answers.sqlite"))
    return line


def test_the_model_is_used_named_and_believed_only_with_proof(with_model: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(says(CLAIMS), says(REPLY)) as stub:
        monkeypatch.setenv("OPENAI_BASE_URL", stub.base_url)
        shown = json.loads(with_model.run("assess", EXAMPLE, "--profile", PROFILE, "--json").out)
        again = json.loads(with_model.run("assess", EXAMPLE, "--profile", PROFILE, "--json").out)
    assert shown["provenance"]["engine"] == "llm"
    assert shown["provenance"]["model"] == "openai:stub"
    assert shown["provenance"]["prompt"].startswith("extract/v1@")
    assert shown["record"]["budget"]["amount"]["max"] == 18000
    assert shown["record"]["need"]["status"] == "unknown"
    assert [one["field"] for one in shown["record"]["rejected"]] == ["need.status"]
    assert shown["draft"]["subject"] == "Re: Planning"
    assert shown["provenance"]["usage"]["calls"] == 2
    assert again["provenance"]["usage"]["calls"] == 0
    assert len(stub.requests) == 2


@pytest.mark.parametrize("reply", [fails(503), fails(401), page(), says("I cannot help with that."), says("")])
def test_auto_falls_back_to_the_rules_and_says_why(
    with_model: CommandLine, monkeypatch: pytest.MonkeyPatch, reply: object
) -> None:
    with serving(reply) as stub:  # type: ignore[arg-type]
        monkeypatch.setenv("OPENAI_BASE_URL", stub.base_url)
        shown = json.loads(with_model.run("assess", EXAMPLE, "--profile", PROFILE, "--json", "--no-draft").out)
    assert shown["provenance"]["engine"] == "rules"
    assert "the rules engine read instead" in shown["provenance"]["notes"][0]
    assert shown["record"]["budget"]["status"] == "approved"


def test_the_model_engine_fails_clearly_instead(with_model: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(fails(503)) as stub:
        monkeypatch.setenv("OPENAI_BASE_URL", stub.base_url)
        left = with_model.run("assess", EXAMPLE, "--engine", "llm")
    assert left.code == 1
    assert "503" in left.err
    assert "not-a-real-key" not in left.err


def test_rules_never_call_a_model(with_model: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(fails(500)) as stub:
        monkeypatch.setenv("OPENAI_BASE_URL", stub.base_url)
        shown = json.loads(with_model.run("assess", EXAMPLE, "--engine", "rules", "--json").out)
    assert shown["provenance"]["engine"] == "rules"
    assert stub.requests == []
