"""The statement about time that rules the purchase."""

import pytest

from qualifier.extraction.rules.deadlines import find_deadlines
from qualifier.extraction.rules.timeline import find_timeline
from tests.extraction.rules.talking import heard, rows, talk


@pytest.mark.parametrize(("language", "said", "expected"), rows("timeline_said.tsv"))
def test_status(language: str, said: str, expected: str) -> None:
    reading = heard(said, language)
    assert find_timeline(reading, find_deadlines(reading, None)).status == expected


def test_a_date_named_after_a_pause_rules() -> None:
    reading = talk(
        [
            ("prospect", "Everything is on hold since the fire."),
            ("seller", "Understood."),
            ("prospect", "Good news, the insurance paid. We have to be running by the end of June."),
        ]
    )
    assert find_timeline(reading, find_deadlines(reading, None)).status == "dated"


def test_a_pause_after_a_date_rules() -> None:
    reading = talk(
        [
            ("prospect", "We want to start in June."),
            ("seller", "Good."),
            ("prospect", "I have to put this on hold, the owner is selling."),
        ]
    )
    assert find_timeline(reading, find_deadlines(reading, None)).status == "deferred"
