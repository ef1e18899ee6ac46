"""Shapes of chats: a name with its time before a colon, and guests that a chat window counts."""

from datetime import UTC, datetime

import pytest

from qualifier.conversation import Seller
from qualifier.parsing import parse

_DAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Anke Visser 11:02: Hi Ruud, still thinking of it?\nRuud Heijboer 11:20: nope, not now\nAnke Visser 11:21: Fine!\n",
            ["Anke Visser", "Ruud Heijboer", "Anke Visser"],
        ),
        (
            "18:22 Ospite 4471: salve quanto costa\n18:23 Assistente: Buonasera! Da 690 EUR\n18:24 Ospite 4471: ho 95 metri\n",
            ["Ospite 4471", "Assistente", "Ospite 4471"],
        ),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    conversation = parse(text.encode(), seller=Seller(), reference_time=_DAY)
    assert [turn.speaker for turn in conversation.turns] == speakers


def test_a_time_in_a_sentence_names_nobody() -> None:
    text = "We are open until 18:30: ring the bell.\nThe van comes at 7:15: be there.\n"
    conversation = parse(text.encode(), seller=Seller(), reference_time=_DAY)
    assert len(conversation.turns) == 1
