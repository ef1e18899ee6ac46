"""Wilson's interval against published values."""

import pytest

from evals.metrics.binomial import wilson


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"), [(15, 148, 0.0624, 0.1605), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (1, 2, 0.0945, 0.9055)]
)
def test_intervals(hits: int, n: int, low: float, high: float) -> None:
    assert wilson(hits, n) == pytest.approx((low, high), abs=5e-4)


def test_nothing_tells_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
