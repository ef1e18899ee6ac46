import pytest

from evals.suites.shares import Share


@pytest.mark.parametrize(
    ("held", "n", "low", "high"),
    [(8, 10, 0.490, 0.943), (10, 10, 0.722, 1.0), (0, 10, 0.0, 0.278), (50, 100, 0.404, 0.596)],
)
def test_interval_after_wilson(held: int, n: int, low: float, high: float) -> None:
    assert Share(held, n).interval == pytest.approx((low, high), abs=0.001)


def test_nothing_measured_is_no_share_and_reaches_nothing() -> None:
    assert (Share(0, 0).value, Share(0, 0).interval) == (None, None)
    assert not Share(0, 0).reaches(0.0)


def test_a_share_reaches_what_it_equals() -> None:
    assert Share.of([True, True, False, True]) == Share(3, 4)
    assert Share(3, 4).reaches(0.75)
    assert not Share(3, 4).reaches(0.76)
