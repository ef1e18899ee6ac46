"""What a case file may say and what not."""

from typing import Any

import pytest
from pydantic import ValidationError

from evals.samples import Case, Gold
from tests.evals.samples.suites import gold, raw_case


def flaw(raw: dict[str, Any]) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        Case.model_validate(raw)
    (only,) = caught.value.errors()
    return ".".join(map(str, only["loc"])), only["msg"].removeprefix("Value error, ")


def test_a_plain_case_is_reviewed_and_labelled_throughout() -> None:
    case = Case.model_validate(raw_case())
    assert (case.status, case.labelled, case.is_labelled("need.status")) == ("reviewed", None, True)
    assert case.gold.prospect.contact.name is None


def test_null_stands_for_an_unknown_prospect() -> None:
    assert Gold.model_validate(gold(prospect=None)).prospect.company is None
    assert Gold.model_validate(gold(prospect={"contact": None})).prospect.contact.name is None


def test_only_what_is_named_or_lies_in_it_is_labelled() -> None:
    case = Case.model_validate(raw_case(labelled=["budget.status", "prospect"]))
    told = [case.is_labelled(field) for field in ("budget.status", "budget", "budget.amount", "prospect.company", "prospects")]
    assert told == [True, False, False, True, False]


def test_quotes_know_the_field_they_prove() -> None:
    places = [place for place, _ in Gold.model_validate(gold()).quotes]
    assert places == ["budget.evidence", "authority.evidence", "need.evidence", "timeline.evidence", "deadlines.0"]


LATE = {"kind": "decision", "start": "2026-04-02", "due": "2026-04-01", "evidence": "x"}


@pytest.mark.parametrize(
    ("changes", "place", "reason"),
    [
        ({"text": "x"}, "", "a case has either a file or a text"),
        ({"file": None}, "", "a case has either a file or a text"),
        ({"file": "../one.txt"}, "", "'../one.txt': the file must lie beside the case"),
        ({"file": "..\\one.txt"}, "", "'..\\\\one.txt': the file must lie beside the case"),
        ({"file": ".hidden"}, "", "'.hidden': the file must lie beside the case"),
        ({"id": ""}, "id", "String should have at least 1 character"),
        ({"language": "english"}, "language", "String should match pattern '^[a-z]{2}$'"),
        ({"channel": "fax"}, "channel", "Input should be 'email', 'call' or 'chat'"),
        ({"mood": "good"}, "mood", "Extra inputs are not permitted"),
        ({"gold": gold(deadlines=[LATE])}, "gold.deadlines.0", "due 2026-04-01 lies before start 2026-04-02"),
        (
            {"gold": gold(budget={"status": "stated", "amount": {"currency": "EUR"}})},
            "gold.budget",
            "an amount needs min or max; write null for no amount",
        ),
        ({"gold": gold(prospect={"country": "usa"})}, "gold.prospect.country", "String should match pattern '^[A-Z]{2}$'"),
        (
            {"gold": gold(engagement={"depth": 5, "stage": "none"})},
            "gold.engagement.depth",
            "Input should be less than or equal to 4",
        ),
    ],
)
def test_what_a_case_must_not_say(changes: dict[str, object], place: str, reason: str) -> None:
    assert flaw({**raw_case(), **changes}) == (place, reason)
