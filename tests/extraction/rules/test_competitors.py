"""Rivals named by the prospect, told apart from what is only to be connected, from people and from places."""

from pathlib import Path

import pytest

from qualifier.extraction.rules.competitors import find_competitors
from qualifier.extraction.rules.prospect import find_prospect
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.hearing import hear


def named(reading: Reading) -> list[str]:
    return [one.name for one in find_competitors(reading, find_prospect(reading))]


def rows() -> list[list[str]]:
    return [line.split("\t") for line in (Path(__file__).parent / "competitors_said.tsv").read_text("utf-8").splitlines() if line]


@pytest.mark.parametrize(("language", "names", "said"), rows())
def test_rivals_in_one_sentence(language: str, names: str, said: str) -> None:
    assert named(hear(said, language)) == [name for name in names.split("|") if name]


@pytest.mark.parametrize(
    ("question", "said", "names"),
    [
        ("Are you using Trackman today?", "Yes, since 2020.", ["Trackman"]),
        ("Are you using Trackman today?", "No, nothing at all.", []),
        ("Who do you use at the moment?", "Clearline. They're fine.", ["Clearline"]),
        ("What accounting package are you on?", "Sage.", []),
    ],
)
def test_the_sellers_question_and_its_answer(question: str, said: str, names: list[str]) -> None:
    assert named(hear(said, question=question)) == names


def test_each_rival_once_by_its_longer_name() -> None:
    assert named(hear("We use Marlin Payroll today. Marlin wanted 4,000 more this year.")) == ["Marlin Payroll"]


def test_our_own_products_are_no_rivals() -> None:
    assert named(hear("We're looking at Q7 and we've seen Brightwater at the fair.")) == []


def test_chats_in_small_letters() -> None:
    assert named(hear("we're with paytown. they charge us 7 a head")) == ["paytown"]
