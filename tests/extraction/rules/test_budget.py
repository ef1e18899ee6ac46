"""Their own money, told apart from prices, costs and limits of signature."""

import pytest

from qualifier.extraction.rules.budget import find_budget
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.talking import heard, rows, talk


def told(reading: Reading) -> str:
    budget = find_budget(reading, None)
    amount = budget.amount
    if amount is None:
        return budget.status
    low, high = ("" if one is None else f"{one:g}" for one in (amount.min, amount.max))
    return f"{budget.status} {low}..{high} {amount.currency or ''}".rstrip()


@pytest.mark.parametrize(("language", "said", "expected"), rows("budget_said.tsv"))
def test_budget(language: str, said: str, expected: str) -> None:
    assert told(heard(said, language)) == expected


def test_an_own_ceiling_outweighs_a_price_objection() -> None:
    reading = talk(
        [
            ("prospect", "We can spend 4,000 euros at most."),
            ("seller", "It is 5,000 euros."),
            ("prospect", "That's too expensive for us."),
        ]
    )
    assert told(reading) == "stated ..4000 EUR"


def test_a_freeze_said_later_rules() -> None:
    reading = talk(
        [
            ("prospect", "The board approved 40,000 dollars for this."),
            ("seller", "Great."),
            ("prospect", "Bad news, all spending is frozen."),
        ]
    )
    assert told(reading) == "constrained"


def test_the_seller_s_price_gives_the_currency_of_a_bare_number() -> None:
    reading = talk(
        [("seller", "That is 9,000 euros. What is your budget?"), ("prospect", "Seven thousand, that's what we have.")]
    )
    assert told(reading) == "stated 7000..7000 EUR"


def test_a_bare_number_is_in_the_scale_of_the_talk() -> None:
    reading = talk(
        [("seller", "I'd be thinking nineteen thousand euros. Would that be a shock?"), ("prospect", "They'd go to eighteen.")]
    )
    assert told(reading) == "stated ..18000 EUR"


def test_the_share_of_a_granted_sum_is_the_amount() -> None:
    reading = talk([("prospect", "The bank released 4,000 euros for the office. So for you, between 2,000 and 2,500 euros.")])
    assert told(reading) == "approved 2000..2500 EUR"


def test_what_proves_it_stands_in_the_order_of_the_talk() -> None:
    for said in (
        "The money has been set aside. My limit is five hundred.",
        "My limit is five hundred. The money has been set aside.",
    ):
        budget = find_budget(talk([("prospect", said)]), None)
        assert budget.status == "approved"
        assert [said.index(one.quote) for one in budget.evidence] == sorted(said.index(one.quote) for one in budget.evidence)
        assert len(budget.evidence) == 2
