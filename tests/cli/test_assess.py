"""``qualifier assess`` as a user calls it."""

import json
from pathlib import Path

import pytest

from qualifier.records import Assessment
from tests.cli.commands import EXAMPLE, PROFILE, CommandLine

CHAT = b"""Website chat, 25 November 2025

11:01 Visitor: hello, what would it cost for 40 people?
11:02 Seller (Ann): From 8 EUR each. When would you start?
11:03 Visitor: we need it by 1 February, our spreadsheet breaks every week
"""


def test_the_shipped_example_is_hot_and_every_value_has_its_quote(line: CommandLine) -> None:
    left = line.run("assess", EXAMPLE, "--profile", PROFILE)
    assert left.code == 0
    assert left.err == ""
    assert left.out.startswith("HOT")
    for part in ("18,000 GBP", "The board approved £18,000", "30 Apr 2026", "We want to decide by 30 April"):
        assert part in left.out
    assert "Reply draft" in left.out
    assert "engine rules" in left.out


def test_json_is_one_object_that_reads_back(line: CommandLine) -> None:
    left = line.run("assess", EXAMPLE, "--profile", PROFILE, "--json")
    answer = Assessment.model_validate_json(left.out)
    assert answer.id == "thread"
    assert answer.temperature == "hot"
    shown = json.loads(left.out)
    assert {"id", "conversation", "record", "score", "temperature", "reasons", "missing", "draft", "provenance"} <= shown.keys()
    assert {"index", "speaker", "side", "sent_at", "start", "end", "kind"} == shown["conversation"]["turns"][0].keys()
    evidence = shown["record"]["budget"]["evidence"][0]
    assert {"quote", "turn", "start", "end", "match"} == evidence.keys()
    assert shown["conversation"]["text"][evidence["start"] : evidence["end"]] == evidence["quote"]
    assert {"engine", "model", "prompt", "definition", "code", "usage", "seconds"} <= shown["provenance"].keys()


def test_standard_input_and_reference_time(line: CommandLine) -> None:
    left = line.run("assess", "-", "--json", "--reference-time", "2025-11-25T11:09:00+00:00", stdin=CHAT)
    shown = json.loads(left.out)
    assert shown["id"] == "stdin"
    assert [one["due"] for one in shown["record"]["deadlines"]] == ["2026-02-01"]


def test_without_a_draft(line: CommandLine) -> None:
    assert json.loads(line.run("assess", EXAMPLE, "--json", "--no-draft").out)["draft"] is None


def test_many_files_one_bad_one(line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "good.eml").write_bytes(Path(EXAMPLE).read_bytes())
    (tmp_path / "chat.txt").write_bytes(CHAT)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    out = tmp_path.parent / "out.jsonl"
    left = line.run("assess", str(tmp_path), "--jsonl", str(out), "--profile", PROFILE)
    assert left.code == 1
    lines = {one["id"]: one for one in map(json.loads, out.read_text().splitlines())}
    assert lines.keys() == {"good", "chat", "picture"}
    assert lines["good"]["temperature"] == "hot"
    assert lines["picture"]["error"]["type"] == "UnsupportedFormat"
    assert left.err.startswith("qualifier: picture:")


def test_many_files_as_a_table(line: CommandLine, tmp_path: Path) -> None:
    for name in ("a.eml", "b.eml"):
        (tmp_path / name).write_bytes(Path(EXAMPLE).read_bytes())
    left = line.run("assess", str(tmp_path), "--profile", PROFILE)
    assert left.code == 0
    assert "2 hot · 0 warm · 0 cold · 0 disqualified · 0 failed" in left.out


def test_workers_give_the_same_answers_as_one_process(line: CommandLine, tmp_path: Path) -> None:
    for number in range(12):
        text = Path(EXAMPLE).read_bytes().replace(b"18,000", f"{18 + number},000".encode())
        (tmp_path / f"{number:02}.eml").write_bytes(text)

    def answers(workers: str) -> list[tuple[str, str, object]]:
        left = line.run("assess", str(tmp_path), "--jsonl", "-", "--workers", workers)
        lines = [json.loads(one) for one in left.out.splitlines()]
        return [(one["id"], one["temperature"], one["record"]) for one in lines]

    one, two = answers("1"), answers("2")
    assert [entry[0] for entry in one] == [f"{number:02}" for number in range(12)]
    assert one == two


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("assess", "no-such-file.eml"), 1, "no-such-file.eml"),
        (("assess", EXAMPLE, "--reference-time", "tomorrow"), 2, "--reference-time"),
        (("assess", EXAMPLE, "--engine", "llm"), 2, "no model is configured"),
        (("assess", EXAMPLE, "--engine", "magic"), 2, "magic"),
        (("assess", EXAMPLE, EXAMPLE, "--json"), 2, "--jsonl"),
        (("assess", EXAMPLE, "--json", "--jsonl", "x"), 2, "--json and --jsonl"),
        (("assess", EXAMPLE, "--profile", "no-such-profile.yaml"), 2, "no-such-profile.yaml"),
        (("assess",), 2, "PATH"),
    ],
)
def test_bad_usage_and_bad_input(line: CommandLine, words: tuple[str, ...], code: int, says: str) -> None:
    left = line.run(*words)
    assert left.code == code
    assert says in left.err
    assert "Traceback" not in left.err


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"   \n\t\n", "empty"),
        (b"\x00\x01\x02\x03" * 100, ""),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b'{"foo": 1, "bar": []}', "foo"),
        (b"WEBVTT\n\n", ""),
    ],
)
def test_broken_input_is_one_clear_line(line: CommandLine, data: bytes, says: str) -> None:
    left = line.run("assess", "-", stdin=data)
    assert left.code == 1
    assert left.out == ""
    assert len(left.err.splitlines()) == 1
    assert left.err.startswith("qualifier: stdin: ")
    assert says in left.err


def test_a_wrong_profile_is_refused_with_file_place_and_reason(line: CommandLine, tmp_path: Path) -> None:
    profile = tmp_path / "mine.yaml"
    profile.write_text("company:\n  name: A\n  offre: B\n")
    left = line.run("assess", EXAMPLE, "--profile", str(profile))
    assert left.code == 2
    assert "mine.yaml" in left.err
    assert "line 3" in left.err
    assert "did you mean 'offer'" in left.err


def test_escape_sequences_in_a_conversation_never_reach_the_terminal(line: CommandLine) -> None:
    left = line.run("assess", "-", stdin=CHAT.replace(b"breaks", b"\x1b[31mbreaks\x1b]0;title\x07"))
    assert "\x1b" not in left.out
    assert "\x07" not in left.out
