"""What dates are for, sentence by sentence and over small conversations."""

from datetime import date

import pytest

from qualifier.extraction.rules.deadlines import find_deadlines
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.talking import heard, rows, talk


def found(reading: Reading) -> list[str]:
    return [f"{one.kind}:{one.due}" for one in find_deadlines(reading, None)]


@pytest.mark.parametrize(("language", "said", "expected"), rows("deadlines_said.tsv"))
def test_purpose_of_a_date(language: str, said: str, expected: str) -> None:
    assert (", ".join(found(heard(said, language))) or "-") == expected


def test_the_later_go_live_overrules_the_earlier_one() -> None:
    reading = talk(
        [
            ("prospect", "We want to start in May."),
            ("seller", "Fine."),
            ("prospect", "Sorry, the builders are late, we can only start in July."),
        ]
    )
    assert found(reading) == ["go_live:2026-07-31"]


def test_the_seller_s_date_is_not_theirs() -> None:
    reading = talk([("seller", "We could install on 4 May if you sign by 20 March."), ("prospect", "I'll think about it.")])
    assert found(reading) == []


def test_a_slot_that_the_seller_cannot_make_is_dropped() -> None:
    reading = talk(
        [
            ("prospect", "Could we meet on Monday at nine?"),
            ("seller", "Monday is impossible for me, sorry."),
            ("prospect", "Then Tuesday at nine."),
        ]
    )
    assert found(reading) == ["meeting:2026-03-17"]


def test_agreement_is_proved_by_both_sides() -> None:
    reading = talk([("seller", "Shall we talk on Friday at 10?"), ("prospect", "Perfect, speak then.")])
    (meeting,) = find_deadlines(reading, None)
    assert (meeting.due, [quote.turn for quote in meeting.evidence]) == (date(2026, 3, 13), [0, 1])


def test_what_was_taken_back_is_left_out() -> None:
    reading = talk(
        [("prospect", "We need it running by June."), ("seller", "Good."), ("prospect", "Forget June, the board said no.")]
    )
    assert found(reading) == []
