"""What is masked before a model reads, and what must not be: files of cases, and properties."""

import itertools
import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.values.confidential import MASK, find_confidential, masked
from qualifier.values.confidential_numbers import IBAN_LENGTHS

HERE = Path(__file__).parent
_MARKS = re.compile("([⟦⟧])")


def lines(name: str) -> list[str]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]


def marked(line: str) -> tuple[str, list[str]]:
    """The text without its marks, and what stands between them."""
    parts = _MARKS.split(line.replace("⏎", "\n"))
    text = "".join(part for part in parts if part not in "⟦⟧")
    return text, [parts[index + 1] for index, part in enumerate(parts) if part == "⟦"]


@pytest.mark.parametrize("line", lines("confidential_masked.txt"))
def test_what_is_masked(line: str) -> None:
    text, hidden = marked(line)
    assert [text[one.start : one.end] for one in find_confidential(text)] == hidden


@pytest.mark.parametrize("line", lines("confidential_plain.txt"))
def test_what_is_left_alone(line: str) -> None:
    assert masked(line) == line


def test_there_are_many_cases_of_both() -> None:
    assert len(lines("confidential_masked.txt")) >= 80
    assert len(lines("confidential_plain.txt")) >= 80


def _with_check_digit(digits: str) -> str:
    for last in "0123456789":
        doubled = [int(one) * (1 + place % 2) for place, one in enumerate(reversed(digits + last))]
        if sum(one - 9 if one > 9 else one for one in doubled) % 10 == 0:
            return digits + last
    raise AssertionError(digits)


@given(
    st.sampled_from(["4", "51", "55", "2221", "6011", "65", "3528", "62"]),
    st.randoms(use_true_random=False),
    st.sampled_from([" ", "-", ""]),
)
def test_every_card_of_sixteen_digits_is_masked(issuer: str, chance: random.Random, separator: str) -> None:
    rest = "".join(chance.choice("0123456789") for _ in range(15 - len(issuer)))
    digits = _with_check_digit(issuer + rest)
    card = separator.join(digits[place : place + 4] for place in range(0, 16, 4))
    assert masked(f"Please charge {card} today.") == f"Please charge {re.sub(r'[^ ]', MASK, card)} today."
    wrong = card[:-1] + str((int(card[-1]) + 1) % 10)
    assert masked(f"Please charge {wrong} today.") == f"Please charge {wrong} today."


@given(st.sampled_from(sorted(IBAN_LENGTHS)), st.randoms(use_true_random=False), st.booleans(), st.booleans())
def test_every_iban_is_masked(country: str, chance: random.Random, spaced: bool, lower: bool) -> None:
    account = "".join(chance.choice("0123456789") for _ in range(IBAN_LENGTHS[country] - 4))
    remainder = int("".join(str(int(sign, 36)) for sign in f"{account}{country}00")) % 97
    iban = f"{country}{98 - remainder:02}{account}"
    shown = " ".join(iban[place : place + 4] for place in range(0, len(iban), 4)) if spaced else iban
    shown = shown.lower() if lower else shown
    assert masked(f"Pay to {shown} please") == f"Pay to {re.sub(r'[^ ]', MASK, shown)} please"


MONEY = st.builds(
    lambda amount, form: form.format(amount), st.integers(0, 10**9),
    st.sampled_from(["{:,} EUR", "€{:,}.00", "$ {:,}", "{} USD a year", "CHF {:,}.–", "EUR {:,},00", "{:_} pounds"]),
)  # fmt: skip
PHONES = st.builds(
    lambda country, area, number: f"+{country} {area} {number}",
    st.integers(1, 99),
    st.integers(10, 9999),
    st.integers(10**5, 10**8),
)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31)).flatmap(
    lambda day: st.sampled_from(
        [f"{day:%Y-%m-%d}", f"{day:%d.%m.%Y}", f"{day:%m/%d/%y}", f"{day:%d-%m-%y}", f"{day:%Y%m%d} 10:30:00"]
    )
)
TAX = st.builds(
    lambda country, number: f"{country}{number:09}", st.sampled_from(["DE", "ATU", "PL", "GB", "EL"]), st.integers(0, 10**9 - 1)
)


@given(st.lists(st.one_of(MONEY, PHONES, DAYS, TAX), min_size=1, max_size=5), st.sampled_from([", ", "; ", " and ", "\n"]))
def test_sums_telephones_days_and_tax_numbers_are_left_alone(said: list[str], between: str) -> None:
    text = between.join(said)
    assert masked(text) == text


def texts() -> Iterator[str]:
    for name in ("confidential_masked.txt", "confidential_plain.txt"):
        yield from (marked(line)[0] for line in lines(name))


@given(st.lists(st.one_of(st.sampled_from(list(texts())), st.text(max_size=20)), max_size=6))
def test_a_masked_text_is_as_long_and_holds_nothing_more(said: list[str]) -> None:
    text = " / ".join(said)
    hidden = masked(text)
    assert len(hidden) == len(text)
    assert all(after in (before, MASK) for before, after in zip(text, hidden, strict=True))
    assert [place for place, sign in enumerate(hidden) if sign.isspace()] == [
        place for place, sign in enumerate(text) if sign.isspace()
    ]
    places = find_confidential(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(places))
    assert masked(hidden) == hidden
