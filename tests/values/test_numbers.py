from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.values.numbers import find_numbers

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent / "numbers.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "phrase", "value"), LINES)
def test_number_is_read(language: str, phrase: str, value: str) -> None:
    found = find_numbers(f"({phrase})", language=language)
    assert [mention.value for mention in found] == [float(value)]
    assert f"({phrase})"[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize(
    "text",
    [
        "v2.3.1", "440-555-0148", "1st", "24/7", "25-0719", "FN-2231", "10:30", "30%", "16.12.2026", "one of us", "a couple of",
        "+44 20 7946 0958", "B2B", "A4", "a grand opening", "192.168.0.1", "no one", "ISO-27001", "007", "2025-10-01",
    ],
)  # fmt: skip
def test_codes_and_times_are_no_numbers(text: str) -> None:
    assert find_numbers(text, language="en") == ()


def test_spoken_figures_tell_their_second_reading() -> None:
    (mention,) = find_numbers("eight fifty", language="en")
    assert (mention.value, mention.alternative, mention.ambiguous) == (850, 8.5, True)
    (plain,) = find_numbers("forty", language="en")
    assert not plain.ambiguous


def test_separators_follow_the_country() -> None:
    assert find_numbers("1,460", country="DE")[0].value == 1.46
    assert find_numbers("1,460", country="US")[0].value == 1460


@given(st.integers(min_value=0, max_value=10**9))
@settings(max_examples=200, deadline=None)
def test_grouped_digits_read_back(value: int) -> None:
    assert find_numbers(f"{value:,}", language="en")[0].value == value
    assert find_numbers(f"{value:,}".replace(",", "."), language="de")[0].value == value
    assert find_numbers(f"{value:,}".replace(",", "'"), language="de")[0].value == value


@pytest.mark.parametrize("piece", ["1,", "one and ", "1 ", "111 ", "zweihundert", "9", "1.1", "a half ", "+1 "])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    for language in ("en", "de"):
        find_numbers(piece * (20_000 // len(piece)), language=language)
