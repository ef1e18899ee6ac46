"""What holds for any text: spans lie inside, days are in order, a term is never over, and hostile length costs linear time."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.values.dates import find_dates, find_fiscal_year_start
from qualifier.values.dates.almanac import FEASTS, SEASON_MONTHS, easter, months_in, part_of

WORDS = [
    *"""
    by before until end of early mid late next last this the May april Q3 H2 FY27 week weeks month year 15 15th 3 2027
    Friday Monday tomorrow in within two six and or to - / , . ( ) 30.10. 4/12 2026-05-04 Ende Anfang bis zum nächste
    Woche fin mai début d'ici la semaine du prochaine a finales de mayo entro fine maggio vóór eind maart Christmas
    Easter summer first second half quarter EOW COB ago since a few new year Quartalswechsel KW 38 working days Jan Feb
    sat may from after not
    """.split(),  # noqa: SIM905
    "\n\n",
]
SAYINGS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
TERMS = st.sampled_from(
    [
        "by Friday",
        "by May",
        "by the 15th",
        "by end of June",
        "by Q3",
        "by Christmas",
        "by 4/12",
        "by next week",
        "by the end of the month",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(SAYINGS, st.text(max_size=120)),
    said_on=st.one_of(st.none(), DAYS),
    country=st.sampled_from([None, "US", "DE", "AU"]),
)
def test_spans_lie_inside_and_days_are_in_order(text: str, said_on: date | None, country: str | None) -> None:
    end = 0
    for mention in find_dates(text, said_on=said_on, country=country):
        assert 0 <= end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert (mention.first is None) == (mention.last is None)
        if mention.first and mention.last:
            assert mention.first <= mention.last
            assert said_on is None or mention.past or mention.last >= said_on
        end = mention.end


@settings(max_examples=100, deadline=None)
@given(text=TERMS, said_on=DAYS)
def test_a_term_is_never_over(text: str, said_on: date) -> None:
    (mention,) = find_dates(text, said_on=said_on, language="en")
    assert mention.first == mention.last
    assert mention.last is not None
    assert mention.last >= said_on


@settings(max_examples=50, deadline=None)
@given(said_on=st.sampled_from([date.min, date.max, date(9999, 12, 1), date(1, 1, 3)]), text=SAYINGS)
def test_the_ends_of_the_calendar_raise_nothing(said_on: date, text: str) -> None:
    find_dates(text, said_on=said_on)
    find_fiscal_year_start(text)


@settings(max_examples=100, deadline=None)
@given(year=st.integers(1900, 2199), month=st.integers(1, 12), part=st.sampled_from(["early", "mid", "late", "end", "start"]))
def test_a_part_lies_inside_its_month(year: int, month: int, part: str) -> None:
    whole = months_in(year, month)
    assert whole is not None
    found = part_of(whole, part)
    assert whole.first <= found.first <= found.last <= whole.last


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, day: date) -> None:
    assert easter(year) == day


def test_every_feast_and_season_has_a_day() -> None:
    assert all(find(2027) for find in FEASTS.values())
    assert set(SEASON_MONTHS.values()) == {3, 6, 9, 12}


@pytest.mark.parametrize(
    "piece",
    [
        "May ",
        "by ",
        "1-",
        "1/",
        "the end of ",
        "14, ",
        "January, ",
        "next ",
        "0",
        "a",
        "'",
        "first week of ",
        "d'",
        "Monday to ",
        "\n",
        "in two ",
        "the ",
    ],
)
def test_hostile_length_costs_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        begun = time.process_time()  # the processor's time: another program on the machine must not fail the test
        find_dates(text, said_on=date(2026, 3, 10))
        return time.process_time() - begun

    seconds(1000)
    assert min(seconds(40_000) for _ in range(2)) < 40 * max(seconds(4_000), 0.002)
