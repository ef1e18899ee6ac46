# ruff: noqa: E501
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from qualifier.conversation import Participant, Piece, Seller
from qualifier.parsing.side_identity import role_side, side_of
from qualifier.parsing.sides import settle_sides

US = Seller(
    names=("Corda Payroll GmbH", "Ailbhe Roche", "Zoë Müller"),
    domains=("corda-payroll.example",),
    addresses=("corda.sales@mail.example",),
)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        (None, "info@corda-payroll.example"),
        (None, "x@eu.corda-payroll.example"),
        (None, "Corda.Sales@mail.example"),
        ("Ailbhe (Corda)", None),
        ("Corda (Ailbhe)", None),
        ("CORDA SUPPORT (Priti)", None),
        ("Corda bot", None),
        ("Corda Payroll", None),
        ("Ailbhe Roche", None),
        ("Ailbhe", None),
        ("zoe muller", None),
        ("Ailbhe Roche", "ailbhe@home.example"),
    ],
)
def test_ours(name: str | None, address: str | None) -> None:
    assert side_of(name, address, US) == "seller"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        (None, None),
        ("", None),
        ("Ailbhe Murphy", None),
        ("Cordana Foods", None),
        ("Accorda", None),
        ("Payroll Team", None),
        ("Corda Hotel", "info@corda-hotel.example"),
        (None, "info@notcorda-payroll.example"),
        (None, "info@corda-payroll.example.evil.example"),
    ],
)
def test_not_ours(name: str | None, address: str | None) -> None:
    assert side_of(name, address, US) is None


def test_a_common_first_word_does_not_stand_for_the_company() -> None:
    seller = Seller(names=("Blue Harbour Software",), domains=("blueharbour.example",))
    assert side_of("Blue Ridge Dental", None, seller) is None
    assert side_of("Tom (Blue Harbour Software)", None, seller) == "seller"


@pytest.mark.parametrize(
    ("label", "side"),
    [
        ("Rep", "seller"),
        ("Agent 2", "seller"),
        ("Verkäufer", "seller"),
        ("PROSPECT", "prospect"),
        ("Visitor", "prospect"),
        ("Kunde", "prospect"),
        ("Reporter", None),
    ],
)
def test_role_labels(label: str, side: str | None) -> None:
    assert role_side(label) == side


def settled(*turns: tuple[str, str], seller: Seller = US) -> list[str]:
    return [
        piece.side for piece in settle_sides([Piece(text, speaker) for speaker, text in turns], (), seller, channel="call").pieces
    ]


def test_one_seller_makes_the_others_prospects() -> None:
    assert settled(("Ailbhe (Corda)", "Hi."), ("Tom", "Hi."), ("Sue", "Hi.")) == ["seller", "prospect", "prospect"]


@pytest.mark.parametrize(
    "words",
    [
        "Hello, this is Melanie from Corda, is this Doug?",
        "I'm with Corda Payroll, we do payslips.",
        "Hier ist Jana von Corda.",
        "Hi Tane, Leanne from Corda, you filled in our form.",
    ],
)
def test_an_introduction_is_evidence(words: str) -> None:
    assert settled(("Mel", words), ("Doug", "Yeah, Doug here.")) == ["seller", "prospect"]


@pytest.mark.parametrize(
    "words", ["Are you with Corda?", "I'm with Corda since 2019.", "I got a call from Corda.", "Corda, right?"]
)
def test_talking_of_us_is_no_introduction(words: str) -> None:
    assert settled(("Doug", words), ("Mel", "Yes."))[0] != "seller"


def test_who_is_asked_for_by_our_name_is_ours() -> None:
    assert settled(("Doug", "Hi Mel, Corda, right?"), ("Mel", "That's me.")) == ["prospect", "seller"]
    assert settled(("Doug", "Is this Melanie from Corda?"), ("Melanie", "Yes.")) == ["prospect", "seller"]


def test_a_title_that_places_a_speaker_with_us_tells_the_side() -> None:
    pieces = [Piece("Morning.", "Mel Shaw"), Piece("Hi.", "Doug Reyes")]
    found = settle_sides(pieces, (), US, channel="call", context="Reyes Roofing <> Mel Shaw (Corda), intro")
    assert [piece.side for piece in found.pieces] == ["seller", "prospect"]
    assert found.by == "profile"


def test_a_mailbox_of_ours_names_its_owner() -> None:
    people = (Participant(address="mel.shaw@corda-payroll.example"),)
    found = settle_sides([Piece("Hello.", "Mel Shaw"), Piece("Hi.", "Doug")], people, US, channel="email")
    assert [piece.side for piece in found.pieces] == ["seller", "prospect"]


@pytest.mark.parametrize(
    ("turns", "by"),
    [
        ((("Ailbhe (Corda)", "Hi."), ("Tom", "Hi.")), "profile"),
        ((("Rep", "Hi."), ("Tom", "Hi.")), "role"),
        ((("Ann", "How many vans do you run today?"), ("Bob", "We have 14 vans. How much is it?")), "speech"),
        ((("Ann", "We need a quote for 14 vans."),), "direction"),
        ((("Ann", "How was the weekend?"), ("Bob", "Good, and yours?")), "none"),
    ],
)
def test_the_kind_of_evidence_is_told(turns: tuple[tuple[str, str], ...], by: str) -> None:
    assert settle_sides([Piece(text, speaker) for speaker, text in turns], (), US, channel="call").by == by


def test_nobody_known_stays_unknown() -> None:
    assert settled(("Ann", "How was the weekend?"), ("Bob", "Good, and yours?")) == ["unknown", "unknown"]


def test_organiser_who_does_not_speak_proves_nothing() -> None:
    people = (Participant(address="info@corda-payroll.example"),)
    found = settle_sides([Piece("Hello.", "Speaker 1"), Piece("Hi.", "Speaker 2")], people, US, channel="call")
    assert [piece.side for piece in found.pieces] == ["unknown", "unknown"]


def test_a_colleague_who_is_introduced_is_on_the_same_side() -> None:
    sides = settled(
        ("Ailbhe Roche", "With me is Declan, he runs our takeovers. Declan leads our setup."), ("Declan", "Hello."), ("Pip", "Hi."),
    )  # fmt: skip
    assert sides == ["seller", "seller", "prospect"]


class Call(NamedTuple):
    id: str
    sellers: list[str]
    settled: bool
    turns: list[list[str]]


CALLS = [Call(**entry) for entry in json.loads((Path(__file__).parent / "side_calls.json").read_text(encoding="utf-8"))]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)
def test_calls_of_names_only_never_flip(call: Call) -> None:
    pieces = [Piece(text, speaker) for speaker, text in call.turns]
    for piece in settle_sides(pieces, (), Seller(), channel="call").pieces:
        right = "seller" if piece.speaker in call.sellers else "prospect"
        assert piece.side == right or (piece.side == "unknown" and not call.settled), piece
