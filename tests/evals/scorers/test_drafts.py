"""A draft is judged without a judge as far as that goes."""

from typing import Any

import pytest

from evals.scorers import score_sample
from qualifier.records import Assessment, Check, Draft
from tests.evals.makers import answer, sample

BODY = """Hi Ida,

the demo itself costs nothing, and we can hold it before your date of 1 June.

Would Thursday at ten suit you for a first look at the dispatch board?

Sam"""


def with_draft(body: str = BODY, verdict: Any = "supported") -> Assessment:
    checks = (Check(sentence=body[:10], start=0, end=10, verdict=verdict, reason="x"),)
    draft = Draft(subject="Re: demo", body=body, language="en", checks=checks, status="ready")
    return answer().model_copy(update={"draft": draft})


@pytest.mark.parametrize(
    "name", ["draft_due", "draft_questions", "draft_supported", "draft_next_step", "draft_language", "draft_length"]
)
def test_a_good_draft_is_good(name: str) -> None:
    assert score_sample(sample(), with_draft())[name].value == 1.0


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        (
            "draft_questions",
            with_draft("Thanks for your message, we will be in touch about everything in due time, promised. " * 3),
        ),
        ("draft_supported", with_draft(verdict="unsupported")),
        ("draft_next_step", with_draft("Thank you for your kind words about our product. " * 5)),
        (
            "draft_language",
            with_draft("Guten Tag Frau Lund, vielen Dank für Ihre Nachricht. Wann passt es Ihnen denn am besten? " * 3),
        ),
        ("draft_length", with_draft("Ok?")),
        ("draft_due", answer()),
    ],
)
def test_each_fault_shows_in_its_scorer(name: str, draft: Assessment) -> None:
    assert score_sample(sample(), draft)[name].value == 0.0


def test_no_draft_leaves_its_qualities_unscored() -> None:
    scores = score_sample(sample(), answer())
    assert scores["draft_length"].value is None
    assert scores["draft_supported"].value is None


def test_a_draft_for_no_lead_is_wrong() -> None:
    assert score_sample(sample(kind="newsletter", temperature="disqualified"), with_draft())["draft_due"].value == 0.0
