from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.parsing.stamps import find_stamp, parse_stamp

BERLIN = timezone(timedelta(hours=2))
NEAR = datetime(2026, 10, 22, 9, 5, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mittwoch, 14. Oktober 2026 11:40", "2026-10-14T11:40+02:00"),
        ("do 4 dec 2025 om 09:20", "2025-12-04T09:20+02:00"),
        ("13 mai 2026 16:05", "2026-05-13T16:05+02:00"),
        ("lun. 2 mars 2026 à 10h15", "2026-03-02T10:15+02:00"),
        ("Monday, 4 August 2025 3:12 PM", "2025-08-04T15:12+02:00"),
        ("2026年3月2日(月) 10:15", "2026-03-02T10:15+02:00"),
        ("seg., 2 de mar. de 2026 às 10:15", "2026-03-02T10:15+02:00"),
        ("martes 8 de septiembre de 2026, 12:10", "2026-09-08T12:10+02:00"),
        ("12. März 2026 um 9.15 Uhr", "2026-03-12T09:15+02:00"),
        ("Mon 1 Sept", "2026-09-01T00:00+02:00"),
        ("3 December", "2025-12-03T00:00+02:00"),
        ("Freitag, 30.10.", "2025-10-30T00:00+02:00"),
        ("Tue 10/13/2026 3:04 PM", "2026-10-13T15:04+02:00"),
        ("Tuesday 05/12/2026 08:00", "2026-05-12T08:00+02:00"),
        ("12/05/2026 08:00", "2026-05-12T08:00+02:00"),
        ("Monday July 20, 2026 10:05 MT", "2026-07-20T10:05-06:00"),
        ("14 Oct 2026 11:40:00 -0500 (CDT)", "2026-10-14T11:40-05:00"),
        ("2026-03-02T10:15:00Z", "2026-03-02T10:15+00:00"),
    ],
)
def test_dates_of_header_lines(text: str, expected: str) -> None:
    assert parse_stamp(text, near=NEAR) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "text", ["", "no date", "31 Dec 9999", "version 2.1", "12 apples", "30 February 2026", "555-0148", "99.99.2026"]
)
def test_no_date(text: str) -> None:
    assert parse_stamp(text, near=NEAR) is None


def test_without_a_date_around_it_a_missing_year_stays_unknown() -> None:
    assert parse_stamp("3 December") is None
    assert parse_stamp("3 December 2025 10:00") == datetime(2025, 12, 3, 10, 0)


@given(st.text(max_size=80))
def test_any_text_is_safe_and_spans_are_inside(text: str) -> None:
    found = find_stamp(text, near=NEAR)
    assert found is None or 0 <= found.start < found.end <= len(text)


@given(st.datetimes(datetime(1995, 1, 1), datetime(2026, 10, 1)))
def test_written_out_dates_come_back(when: datetime) -> None:
    when = when.replace(second=0, microsecond=0, tzinfo=BERLIN)
    for pattern in ("%A, %B %d, %Y %I:%M %p", "%d %b %Y at %H:%M", "%d.%m.%Y %H:%M", "%Y/%m/%d %H:%M"):
        assert parse_stamp(when.strftime(pattern), near=NEAR) == when
