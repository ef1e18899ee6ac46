"""Dates that other words complete."""

import pytest

from qualifier.extraction.rules.deadlines import find_deadlines
from tests.extraction.rules.talking import heard


def found(said: str, language: str) -> list[str]:
    return [f"{one.kind}:{one.due}" for one in find_deadlines(heard(said, language), None)]


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "We move house on 20 May. It should all work by then.", ["go_live:2026-05-20"]),
        ("de", "Die Messe ist im September, bis dahin brauchen wir das.", ["go_live:2026-09-30"]),
        ("es", "Abrimos el 1 de junio y para entonces lo necesitamos.", ["go_live:2026-06-01"]),
        (
            "fr",
            "Nous ouvrons en juin, d'ici la fin du mois il nous faut un devis.",
            ["proposal_due:2026-03-31", "event:2026-06-30"],
        ),
    ],
)
def test_by_then(language: str, said: str, expected: list[str]) -> None:
    assert found(said, language) == expected


def test_by_then_needs_a_want() -> None:
    assert found("Ring me on Tuesday, we'll be in by then.", "en") == ["meeting:2026-03-17"]


def test_a_day_takes_the_month_named_before_it() -> None:
    assert found("April is quiet for a visit, the week of the 20th for example.", "en") == ["meeting:2026-04-26"]


def test_a_day_that_the_month_has_not_stays_as_it_is() -> None:
    assert found("June is quiet, a call on the 31st would suit.", "en") == ["meeting:2026-03-31"]
