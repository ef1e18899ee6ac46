"""Quantities that a profile rules out, and what people say of themselves."""

import pytest

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.records import Amount, Budget, Evidence, Record
from qualifier.scoring.quantities import proof_of, quantity_of


def said(*words: str, side: str = "prospect") -> Conversation:
    return assemble([Piece(text, "Ann", side) for text in words], channel="email")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phrase", "words", "proof"),
    [
        ("fewer than 5 vehicles", "We have two vans and a bakery.", "two vans"),
        ("fewer than 5 vehicles", "Somos una floristería con 3 furgonetas.", "3 furgonetas"),
        ("floors under 800 square metres", "The yard is 350 square metres.", "350 square metres"),
        ("Flächen unter 800 Quadratmeter", "Unsere Halle hat 500 qm.", "500 qm"),
        ("car parks under 30 spaces", "Nous avons 18 places de parking.", "18 places de parking"),
        ("more than 50 sites", "We run 64 sites in the north.", "64 sites"),
    ],
)
def test_ruled_out_by_their_own_count(phrase: str, words: str, proof: str) -> None:
    quantity = quantity_of(phrase)
    assert quantity is not None
    assert [one.quote for one in proof_of(quantity, Record(kind="sales"), said(words))] == [proof]


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("fewer than 5 vehicles", "We have forty vans."),
        ("fewer than 5 vehicles", "Two vans broke down, and we run 40 trucks in all."),
        ("fewer than 5 vehicles", "There are 3 of us. Vans are rented."),
        ("fewer than 5 vehicles", "We need it in 3 weeks."),
        ("floors under 800 square metres", "About 14,000 square metres."),
        ("car parks under 30 spaces", "We have 12 buses."),
    ],
)
def test_kept_in_doubt(phrase: str, words: str) -> None:
    quantity = quantity_of(phrase)
    assert quantity is not None
    assert proof_of(quantity, Record(kind="sales"), said(words)) == ()


def test_the_sellers_words_rule_nobody_out() -> None:
    quantity = quantity_of("fewer than 5 vehicles")
    assert quantity is not None
    assert proof_of(quantity, Record(kind="sales"), said("You have two vans, right?", side="seller")) == ()


@pytest.mark.parametrize(
    ("amount", "ruled_out"),
    [
        (Amount(max=2000, currency="EUR", period="one_time"), True),
        (Amount(min=1000, max=5000, currency="EUR", period="year"), False),
        (Amount(max=2000, currency="USD", period="one_time"), False),
        (Amount(max=20, currency="EUR", period="per_unit"), False),
        (Amount(min=2000, currency="EUR", period="year"), False),
    ],
)
def test_orders_below_a_sum(amount: Amount, ruled_out: bool) -> None:
    evidence = Evidence(quote="up to two thousand", turn=0, start=0, end=18, match="exact")
    record = Record(kind="sales", budget=Budget[Evidence](status="stated", amount=amount, evidence=(evidence,)))
    quantity = quantity_of("orders under 3,000 EUR")
    assert quantity is not None
    assert bool(proof_of(quantity, record, said("up to two thousand"))) is ruled_out


@pytest.mark.parametrize(
    "phrase", ["software resellers", "students", "private households", "outside Europe", "under new management"]
)
def test_other_phrases_are_no_quantities(phrase: str) -> None:
    assert quantity_of(phrase) is None
