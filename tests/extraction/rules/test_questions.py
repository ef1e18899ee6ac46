"""What stays open: questions with and without their mark, requests, answers still owed."""

import pytest

from qualifier.conversation import Channel, Piece, Side, assemble
from qualifier.extraction.rules.questions import find_questions
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.hearing import hear, index, profile
from tests.extraction.rules.talking import rows


def asked(reading: Reading) -> list[str]:
    return [question.text for question in find_questions(reading)]


def chat(*said: tuple[Side, str], channel: Channel = "chat", language: str = "en") -> Reading:
    pieces = [Piece(text, "Ida" if side == "seller" else "Ben", side) for side, text in said]
    return Reading(assemble(pieces, channel=channel, language=language), profile(), index())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Does it cope with hail?"),
        ("en", "can the drivers see it in welsh"),
        ("en", "Kindly submit your best offer with delivery terms."),
        ("en", "Please send me a drawing of the bracket."),
        ("de", "Bitte schicken Sie uns ein Datenblatt."),
        ("fr", "Je voudrais recevoir un exemple de rapport."),
        ("es", "Mándame un presupuesto para dos naves."),
        ("it", "- se il montaggio lo fate voi o serve un elettricista"),
        ("nl", "Graag een offerte voor twee locaties."),
    ],
)
def test_open_question(language: str, said: str) -> None:
    assert len(asked(hear(said, language))) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thanks for the demo on Tuesday, the drivers liked it."),
        ("en", "Right?"),
        ("en", "How are you?"),
        ("fr", "Merci pour la démo de lundi."),
        ("de", "Wir haben zwölf Fahrzeuge."),
    ],
)
def test_no_question(language: str, said: str) -> None:
    assert asked(hear(said, language)) == []


def test_answered_question_is_left_out() -> None:
    assert asked(chat(("prospect", "Does it cope with hail?"), ("seller", "It does, up to golf balls."))) == []


def test_owed_answer_keeps_the_question_open() -> None:
    reading = chat(("prospect", "Does it cope with hail?"), ("seller", "I'll find out and ring you back."))
    assert asked(reading) == ["Does it cope with hail?"]


def test_bullets_lose_their_marks() -> None:
    assert asked(hear("Q2 how many hours does the training take?")) == ["How many hours does the training take?"]


@pytest.mark.parametrize(("language", "said", "expected"), rows("questions_said.tsv"))
def test_what_is_asked(language: str, said: str, expected: str) -> None:
    """Wrapped questions are unwrapped, joined ones parted; look-alikes ask nothing."""
    assert asked(hear(said.replace("\\n", "\n"), language)) == ([] if expected == "-" else expected.split(" // "))


def test_a_promise_leaves_the_papers_owed() -> None:
    reading = chat(("prospect", "Send me the draft contract."), ("seller", "No problem."))
    assert asked(reading) == ["Send me the draft contract."]


def test_papers_that_came_are_not_owed() -> None:
    reading = chat(("prospect", "Can you send the data sheet?"), ("seller", "Will do."), ("seller", "Here it is, just sent it."))
    assert asked(reading) == []


def test_of_two_questions_the_delayed_one_stays_open() -> None:
    reading = chat(
        ("prospect", "Is theft covered? And what's the excess?"),
        ("seller", "Theft is covered if it was locked. The excess I'd have to check."),
    )
    assert asked(reading) == ["What's the excess?"]


def test_a_delay_about_neither_is_about_the_last() -> None:
    reading = chat(
        ("prospect", "Does it float? And do we sign for two years?"),
        ("seller", "It does. There may be some flexibility, I'd have to ask my boss."),
    )
    assert asked(reading) == ["Do we sign for two years?"]
