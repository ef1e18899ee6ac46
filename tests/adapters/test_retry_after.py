"""How long a server wants to be left alone."""

import pytest

from qualifier.adapters.retry_after import seconds_asked

NOON, LATER = "Sat, 28 Nov 2026 12:00:00 GMT", "Sat, 28 Nov 2026 12:02:00 GMT"


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("7", 7.0), (" 0 ", 0.0), ("99999", 3600.0), ("soon", None), ("-1", None), ("1.5", None), ("", None), ("٣", None),
        (LATER, 120.0), ("Saturday, 28-Nov-26 12:02:00 GMT", 120.0), ("Sat, 28 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 30 Nov 2026 12:00:00 GMT", 3600.0), ("Sat, 99 Nov 2026 12:00:00 GMT", None),
    ],
)  # fmt: skip
def test_a_number_or_a_moment_by_the_servers_own_clock(given: str, seconds: float | None) -> None:
    assert seconds_asked(given, NOON, clock=lambda: 0.0) == seconds


def test_without_its_clock_ours_counts() -> None:
    noon = 1_795_867_200.0
    assert seconds_asked(LATER, "", clock=lambda: noon) == 120.0
    assert seconds_asked(LATER, "no date", clock=lambda: noon + 100) == 20.0
