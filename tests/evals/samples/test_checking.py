"""Quotes must stand in what a person reads of the conversation, in whatever format it lies."""

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from evals.samples import check_suite, read_suite
from evals.samples.checking import readable_text
from evals.samples.locking import write_lock
from tests.evals.samples.suites import gold, raw_case, write_folder


def told(folder: Path) -> list[str]:
    return [f"{problem.place}: {problem.reason}" for problem in check_suite(read_suite(folder))]


def test_a_case_whose_quotes_stand_in_its_text_has_no_problem(tmp_path: Path) -> None:
    assert told(write_folder(tmp_path, raw_case("a"))) == []


def test_white_space_and_case_do_not_count(tmp_path: Path) -> None:
    text = "OUR BUDGET\n  IS APPROVED: $20,000 a year, we lose\nhours on routes. I sign\tmyself. decide by 31\nMarch 2026"
    assert told(write_folder(tmp_path, raw_case("a"), text=text)) == []


def test_a_quote_that_is_not_there_is_told_with_its_line(tmp_path: Path) -> None:
    budget = {"status": "approved", "evidence": ["budget is approved", "budget was granted"]}
    write_folder(tmp_path, raw_case("a", gold=gold(budget=budget)))
    (problem,) = check_suite(read_suite(tmp_path))
    line = (tmp_path / "a.case.json").read_text().splitlines()[problem.line - 1]
    assert '"evidence"' in line
    assert (problem.place, problem.reason) == ("gold.budget.evidence", "the text does not hold 'budget was granted'")


def test_the_quote_of_a_deadline_is_checked_in_its_place(tmp_path: Path) -> None:
    deadlines = [
        {"kind": "other", "start": "2026-03-31", "due": "2026-03-31", "evidence": quote}
        for quote in ("by 31 march", "", "by May")
    ]
    assert told(write_folder(tmp_path, raw_case("a", gold=gold(deadlines=deadlines)))) == [
        "gold.deadlines.1: the quote is empty and proves nothing",
        "gold.deadlines.2: the text does not hold 'by May'",
    ]


def test_a_status_needs_proof_unless_it_is_unknown_or_the_team_labels_none(tmp_path: Path) -> None:
    bare = gold(budget={"status": "stated"}, need={"status": "unknown"})
    problem = "gold.budget.evidence: budget is stated and nothing proves it"
    assert told(write_folder(tmp_path / "all", raw_case("a", gold=bare))) == [problem]
    assert told(write_folder(tmp_path / "some", raw_case("a", gold=bare, labelled=["budget.status"]))) == []
    assert told(write_folder(tmp_path / "proofs", raw_case("a", gold=bare, labelled=["budget.evidence"]))) == [problem]


def test_problems_of_reading_and_of_the_lock_are_told_too(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a"))
    write_lock(tmp_path)
    (tmp_path / "b.case.json").write_text("{")
    assert [one.partition(":")[0] for one in told(tmp_path)] == ["", "b.case.json"]


def mail(**parts: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Übersicht der Preise"
    message["From"] = "Ida Lund <ida@lund.example>"
    message.set_content(parts["plain"])
    message.add_alternative(parts["html"], subtype="html")
    return message.as_bytes()


CAPTIONS = b"WEBVTT\n\n1\n00:00.000 --> 00:02.000\n<v Ida>we have\n\n2\n00:02.000 --> 00:04.000\nthe money"


@pytest.mark.parametrize(
    ("form", "data", "words"),
    [
        ("eml", mail(plain="we have €20k", html="<p>a <b>demo</b> &amp; more</p>"), ["€20k", "Übersicht", "demo & more"]),
        ("eml", b"Content-Type: text/plain; charset=klingon\n\ngr\xfcn", ["grün"]),
        ("eml", b"Subject: x\n\n> on Monday\n>> we\n>> agreed", ["on Monday we agreed"]),
        ("vtt", CAPTIONS, ["we have the money"]),
        ("json", json.dumps({"turns": [{"text": "we have"}, {"n": 3}]}).encode(), ["we have"]),
        ("json", b"{no json", ["no json"]),
        ("txt", "\ufeff> caf\u00e9".encode(), ["café"]),
        ("txt", b"\xff\xfe broken", ["broken"]),
    ],
)
def test_what_a_person_reads_of_each_format(tmp_path: Path, form: str, data: bytes, words: list[str]) -> None:
    raw: dict[str, Any] = raw_case("a", format=form)
    write_folder(tmp_path, raw)
    (tmp_path / "a.txt").write_bytes(data)
    text = " ".join(readable_text(read_suite(tmp_path).samples[0]).split())
    assert [word for word in words if word not in text] == []
