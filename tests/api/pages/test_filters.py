from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from api.pages.filters import money, plural, roughly, signed, time_left
from api.pages.rendering import environment
from qualifier.records import Amount

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


def written(source: str, zone: tzinfo | None = UTC, **values: object) -> str:
    return environment().from_string(source).render(now=NOW, zone=zone, **values)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (47, "47 min"), (60, "1 h"), (125, "2 h 5 min"), (400, "6 h"), (1440, "1 day"), (4320, "3 days")],
)
def test_durations_are_told_in_at_most_two_units(minutes: int, words: str) -> None:
    assert roughly(minutes) == words


def test_nobody_is_called_local() -> None:
    assert written("Saved{{ 'anna'|by }}, {{ 'local'|by }}.") == "Saved by anna, ."


def test_a_clock_says_what_is_left_and_what_is_over() -> None:
    assert time_left(NOW + timedelta(minutes=47), NOW) == "47 min left"
    assert time_left(NOW - timedelta(hours=2), NOW) == "2 h over"


def test_days_name_the_year_only_if_it_is_another() -> None:
    assert written("{{ at|day }}", at=datetime(2026, 12, 5, tzinfo=UTC)) == "Sat 5 Dec"
    assert written("{{ at|day }}", at=datetime(2025, 12, 5, tzinfo=UTC)) == "Fri 5 Dec 2025"
    assert written("{{ at|day }}", at=datetime(2026, 12, 5, tzinfo=UTC).date()) == "Sat 5 Dec"


def test_moments_are_shown_in_the_readers_zone() -> None:
    at = datetime(2026, 11, 28, 23, 30, tzinfo=UTC)
    assert written("{{ at|moment }}", ZoneInfo("Asia/Tokyo"), at=at) == "Sun 29 Nov, 08:30"
    assert written("{{ at|moment }}", at=at.replace(tzinfo=None)) == "Sat 28 Nov, 23:30"


def test_what_was_long_ago_is_told_by_its_day() -> None:
    assert written("{{ at|ago }}", at=NOW - timedelta(seconds=20)) == "just now"
    assert written("{{ at|ago }}", at=NOW - timedelta(hours=3)) == "3 h ago"
    assert written("{{ at|ago }}", at=NOW - timedelta(days=20)) == "Sun 8 Nov"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(min=18000, max=18000, currency="GBP", period="year"), "£18,000 a year"),
        (Amount(min=None, max=20000, currency="EUR", period="unknown"), "up to €20,000"),
        (Amount(min=500.5, max=None, currency="USD", period="month"), "from $500.5 a month"),
        (Amount(min=5000, max=9000, currency=None, period="one_time"), "5,000 to 9,000 once"),
        (Amount(min=1, max=1, currency="XQZ", period="unknown"), "XQZ1"),
        (Amount(min=None, max=None, currency="USD", period="unknown"), ""),
        (None, ""),
    ],
)
def test_sums_read_as_people_write_them(amount: Amount | None, words: str) -> None:
    assert money(amount).replace("\xa0", "") == words


def test_counts_and_points() -> None:
    assert (plural(1, "lead"), plural(1204, "lead"), plural(2, "company", "companies")) == (
        "1 lead",
        "1,204 leads",
        "2 companies",
    )
    assert (signed(15), signed(-5.5), signed(0)) == ("+15", "−5.5", "0")
