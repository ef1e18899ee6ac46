"""Depth and stage, judged from the other recognizers' findings."""

from pathlib import Path

import pytest

from qualifier.extraction.rules.engagement import judge_engagement
from qualifier.extraction.rules.need import find_need
from qualifier.extraction.rules.signals import find_signals
from qualifier.records import Deadline, Engagement, Extraction, Quote
from tests.extraction.rules.hearing import hear

SAID = [line.split("\t") for line in (Path(__file__).parent / "decides_on_said.tsv").read_text("utf-8").splitlines() if line]


def judged(said: str, language: str = "en", deadlines: tuple[Deadline[Quote], ...] = ()) -> Engagement:
    reading = hear(said, language)
    claims = Extraction(kind="sales", need=find_need(reading), signals=find_signals(reading, deadlines, ()), deadlines=deadlines)
    return judge_engagement(reading, claims)


@pytest.mark.parametrize(("decides", "language", "said"), SAID)
def test_naming_the_day_of_choice_is_decision(decides: str, language: str, said: str) -> None:
    assert (judged(said, language).stage == "decision") == (decides == "yes")


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("Could you send your contract so our lawyers can read it?", "decision"),
        ("How much is it for two vans? The old ones break down every week.", "evaluation"),
        ("The delivery notes get lost every week and my clerk is in tears.", "interest"),
        ("We're happy with our present people and have no reason to change.", "awareness"),
        ("We're not interested, please take us off your list.", "none"),
        ("You've got the wrong person for that.", "none"),
        ("Good morning from Lund.", "awareness"),
    ],
)
def test_stage(said: str, stage: str) -> None:
    assert judged(said).stage == stage


def test_decision_day_alone_suffices() -> None:
    far = Deadline[Quote].model_validate({"kind": "decision", "start": "2028-05-01", "due": "2028-05-31"})
    assert judged("We run two ferries.", deadlines=(far,)).stage == "decision"


def test_depth_grows_with_what_they_tell() -> None:
    shallow = judged("Hello, do you do boats?")
    deep = judged(
        "How much is it for two vans? Does it talk to our Sage ledger? Who trains the night shift? "
        "The delivery notes get lost every week."
    )
    assert shallow.depth == 1
    assert deep.depth >= 3
