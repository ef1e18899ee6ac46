from itertools import pairwise
from pathlib import Path

import pytest
from babel.numbers import format_currency
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.values.money import find_money

HERE = Path(__file__).parent


def _lines(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _number(text: str) -> float | None:
    return None if text == "-" else float(text)


@pytest.mark.parametrize(("phrase", "low", "high", "currency", "period", "hints"), _lines("money_found.tsv"))
def test_amount_is_found(phrase: str, low: str, high: str, currency: str, period: str, hints: str) -> None:
    options = dict(hint.split("=") for hint in hints.split() if "=" in hint)
    found = find_money(
        phrase, bare="bare" in hints.split(), currency=options.get("currency"), country=options.get("country"),
        language=options.get("language"),
    )  # fmt: skip
    assert len(found) == 1, found
    one = found[0]
    assert (one.min, one.max) == (_number(low), _number(high))
    assert one.currency == (None if currency == "-" else currency)
    assert one.period == period
    assert one.per_unit == (period == "per_unit")
    assert phrase[one.start : one.end] == one.text


@pytest.mark.parametrize("line", _lines("money_absent.tsv"), ids=lambda line: line[0])
def test_no_money_is_found(line: list[str]) -> None:
    assert find_money(line[0], bare="bare" in line[1:], currency="EUR") == ()


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "nl_NL", "en_CA", "fr_CA"])
@given(cents=st.integers(min_value=100, max_value=999_999_999), currency=st.sampled_from(["USD", "EUR", "GBP", "CHF"]))
@settings(max_examples=25, deadline=None)
def test_formatted_amounts_read_back(locale: str, cents: int, currency: str) -> None:
    language, country = locale.split("_")
    written = format_currency(cents / 100, currency, locale=locale)
    found = find_money(f"xx {written} xx", language=language, country=country, currency=currency)
    assert [(one.min, one.currency) for one in found] == [(cents / 100, currency)], written


@given(st.text(alphabet="0123456789.,' -k€$andtohreun\n", max_size=200))
@settings(max_examples=150, deadline=None)
def test_spans_are_exact_and_ordered(text: str) -> None:
    found = find_money(text, bare=True)
    for one in found:
        assert text[one.start : one.end] == one.text
    assert all(left.end <= right.start for left, right in pairwise(found))


def test_two_amounts_keep_their_own_bounds_and_periods() -> None:
    found = find_money("You said $49 per user, we pay at most $900 a month today and $2,000 upfront back then.")
    assert [(one.min, one.max, one.period) for one in found] == [
        (49, 49, "per_unit"),
        (None, 900, "month"),
        (2000, 2000, "one_time"),
    ]


def test_approximate_and_marked_are_told() -> None:
    assert find_money("around $40k")[0].approximate
    assert find_money("$40k or so")[0].approximate
    assert not find_money("$40k")[0].approximate
    assert find_money("about forty", bare=True)[0].marked is False
    assert find_money("$40")[0].marked


@pytest.mark.parametrize("piece", ["1,", "$1 ", "one and ", "9", "between 1 and ", "a half ", "up to ", "zweihundert", "€"])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    find_money(piece * (20_000 // len(piece)), bare=True)
