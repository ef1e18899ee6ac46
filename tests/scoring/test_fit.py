"""Trades in six languages, sizes and phrases that rule people out."""

import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from qualifier.profile import Profile
from qualifier.scoring import load_definition
from qualifier.scoring.fit import fit_facts
from qualifier.scoring.phrases import descriptions, head_count, matching_phrase
from tests.scoring.makers import record, said

BOUNDS = load_definition().text.bounds


def level(fact: str, ideal: Mapping[str, object], **prospect: object) -> object:
    profile = Profile.model_validate({"ideal_customer": ideal})
    return fit_facts(record(**prospect), profile, BOUNDS)[fact].value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wished", "said_trade", "expected"),
    [
        ("hvac", "Heizungsbau", "match"),
        ("hvac", "heating and air conditioning", "match"),
        ("plumbing", "plomberie", "match"),
        ("plumbing", "Sanitärinstallation", "match"),
        ("electrical", "Elektriker", "match"),
        ("elevators", "lift maintenance", "match"),
        ("manufacturing", "Zerspanungstechnik", "match"),
        ("manufacturing", "machine shop, metalworking", "match"),
        ("logistics", "haulage", "match"),
        ("logistics", "Spedition", "match"),
        ("hospitality", "horeca", "match"),
        ("retail", "garden centres", "match"),
        ("healthcare", "Pflegeheim", "match"),
        ("professional services", "law firm", "match"),
        ("professional services", "architects", "match"),
        ("law firms", "accounting", "related"),
        ("dental clinics", "dental clinic", "match"),
        ("breweries", "brewery", "match"),
        ("medical equipment service", "medical imaging services", "match"),
        ("plumbing", "electrical", "related"),
        ("plumbing", "restaurant", "outside"),
        ("facility services", "financial services", "outside"),
        ("manufacturing", "something quite new", "unknown"),
        ("quantum gardening", "restaurant", "outside"),
        ("zeppelins", "restaurant", "unknown"),
    ],
)
def test_trades(wished: str, said_trade: str, expected: str) -> None:
    assert level("fit.industry", {"industries": [wished]}, industry=said_trade) == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [(None, "unknown"), (30, "in"), (300, "in"), (29, "near"), (10, "near"), (9, "far"), (1200, "near"), (1201, "far")],
)
def test_sizes(count: int | None, expected: str) -> None:
    assert level("fit.employees", {"employees": [30, 300]}, employees=count) == expected


def test_no_wish_is_no_departure() -> None:
    assert level("fit.distance", {}, employees=1, industry="bank", country="BR") == "inside"
    assert level("fit.distance", {"employees": [10, None]}, employees=90_000) == "inside"


def test_one_departure_is_near_two_are_far() -> None:
    ideal = {"industries": ["logistics"], "countries": ["DE"]}
    assert level("fit.distance", ideal, industry="logistics", country="FR") == "near"
    assert level("fit.distance", ideal, industry="bank", country="FR") == "far"
    assert level("fit.distance", ideal, industry=None, country="FR") == "near"


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("fewer than 15 employees", 0, 14),
        ("companies with under ten people", 0, 9),
        ("Unternehmen unter 10 Mitarbeitern", 0, 9),
        ("moins de 20 salariés", 0, 19),
        ("menos de 5 empleados", 0, 4),
        ("meno di 8 dipendenti", 0, 7),
        ("minder dan 12 medewerkers", 0, 11),
        ("more than 5,000 employees", 5001, 10**9),
        ("9 or fewer", 0, 9),
        ("up to 3 people", 0, 3),
    ],
)
def test_head_counts(phrase: str, low: int, high: int) -> None:
    assert head_count(phrase) == (low, high)


def _rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def _matches(phrase: str, field: str, value: str) -> bool:
    prospect = {field: int(value) if field == "employees" else value} if field != "text" else {}
    conversation = said(value if field == "text" else "Hello")
    known = record(**prospect)  # type: ignore[arg-type]
    return matching_phrase([phrase], known, descriptions(known, conversation)) is not None


@pytest.mark.parametrize("row", _rows("ruled_out.txt"), ids=" ".join)
def test_ruled_out(row: list[str]) -> None:
    assert _matches(*row)


@pytest.mark.parametrize("row", _rows("not_ruled_out.txt"), ids=" ".join)
def test_not_ruled_out(row: list[str]) -> None:
    assert not _matches(*row)


def test_what_people_say_of_themselves_is_the_proof() -> None:
    conversation = said("Good morning. We are a small software reseller in Leeds.")
    found = matching_phrase(["software resellers"], record(), descriptions(record(), conversation))
    assert found is not None
    proof = found.evidence[0]
    assert proof.quote == conversation.text[proof.start : proof.end] == "We are a small software reseller"


@pytest.mark.parametrize("text", ["we are " * 60_000, "if i am x " * 40_000, "i am " + "a" * 300_000, "as a " * 60_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    started = time.perf_counter()
    assert matching_phrase(["students", "software resellers"], record(), descriptions(record(), said(text))) is None
    assert time.perf_counter() - started < 2


def test_all_that_a_phrase_says_must_hold() -> None:
    phrase = ["restaurants in Spain with fewer than 5 people"]
    small = record(industry="restaurant", country="ES", employees=4)
    assert matching_phrase(phrase, small, descriptions(small, said())) is not None
    for other in ({"industry": "hotel"}, {"country": "FR"}, {"employees": 5}):
        changed = small.model_copy(update={"prospect": small.prospect.model_copy(update=other)})
        assert matching_phrase(phrase, changed, descriptions(changed, said())) is None
