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


def test_a_no_to_the_whole_takes_the_earlier_plans_along() -> None:
    reading = talk(
        [
            ("prospect", "We would like to start in May."),
            ("seller", "Any news?"),
            ("prospect", "We decided that we are not going ahead, please close our file."),
        ]
    )
    assert found(reading) == []


def test_a_condition_of_the_seller_asks_for_no_start() -> None:
    reading = talk(
        [
            ("seller", "If you signed before Easter you could start whenever you like."),
            ("prospect", "If the discount is there in May then it is there."),
        ]
    )
    assert found(reading) == []


def test_a_day_proposed_by_the_seller_and_refused_after_a_side_remark() -> None:
    reading = talk(
        [
            ("seller", "Das Aufmaß könnten wir am Dienstag machen."),
            ("prospect", "Der Dienstag, den Sie genannt haben, geht leider nicht. Donnerstag um neun ginge."),
        ],
        "de",
    )
    assert found(reading) == ["meeting:2026-03-12"]


def test_what_others_need_first_stands_beside_the_go_live() -> None:
    reading = talk(
        [
            (
                "prospect",
                "Die Regale müssen bis 29. Mai stehen. Unser Architekt braucht sie bis Mittwoch, 18.03.",
            )
        ],
        "de",
    )
    assert found(reading) == ["proposal_due:2026-03-18", "go_live:2026-05-29"]


def test_a_day_before_what_was_named_in_the_sentence_before() -> None:
    reading = talk([("prospect", "The fair is on Saturday 11 July. So the stand has to be working before then.")])
    assert found(reading) == ["go_live:2026-07-10", "event:2026-07-11"]


def test_a_paper_asked_for_just_now_is_due() -> None:
    reading = talk([("prospect", "Could you send me the price in two halves? I'd need that by the end of March.")])
    assert found(reading) == ["proposal_due:2026-03-31"]
