"""When a job is tried again."""

import pytest

from qualifier.worker.policy import Policy


@pytest.mark.parametrize(
    ("failed", "wish", "chance", "seconds"),
    [
        (1, None, 0.0, 2.0),
        (2, None, 0.0, 4.0),
        (3, None, 0.0, 8.0),
        (20, None, 0.0, 300.0),
        (5_000, None, 0.0, 300.0),
        (1, None, 1.0, 3.0),
        (1, 30.0, 0.0, 30.0),
        (4, 3.0, 0.0, 16.0),
        (1, 1e9, 0.0, 3600.0),
    ],
    ids=str,
)
def test_delays_double_up_to_a_longest_and_are_spread_and_a_wish_is_honoured_within_reason(
    failed: int, wish: float | None, chance: float, seconds: float
) -> None:
    assert Policy().delay(failed, wish, chance) == pytest.approx(seconds)
