"""What stays open: questions with and without their mark, requests, answers still owed."""

import pytest

from qualifier.conversation import Channel, Piece, Side, assemble
from qualifier.extraction.rules.questions import find_questions
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.hearing import hear, index, profile


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
