"""Statistics as functions of sample weights: ``weights`` is (draws, samples), the result one figure a draw.

NaN stands for "nothing to measure" in a draw and is left out of intervals.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from evals.scorers import Score

Floats = NDArray[np.float64]
Statistic = Callable[[Floats], Floats]


def ratio(above: Floats, below: Floats) -> Floats:
    """NaN where there is nothing below."""
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = np.where(below > 0, above / below, np.nan)
    return result


def mean(values: Sequence[float | None]) -> Statistic:
    """Weighted mean over the scored."""
    known = np.array([one is not None for one in values], dtype=float)
    filled = np.array([one if one is not None else 0.0 for one in values], dtype=float)
    return lambda weights: ratio(weights @ filled, weights @ known)


def pooled_share(scores: Sequence[Score]) -> Statistic:
    """Hits of all pieces, pooled over samples."""
    hits = np.array([one.hits for one in scores], dtype=float)
    pieces = np.array([one.hits + one.false for one in scores], dtype=float)
    return lambda weights: ratio(weights @ hits, weights @ pieces)


class Counts:
    """True and false positives and misses a sample; precision, recall and F1 over all (micro)."""

    def __init__(self, hits: Sequence[float], false: Sequence[float], missed: Sequence[float]) -> None:
        self._hits, self._false, self._missed = (np.array(one, dtype=float) for one in (hits, false, missed))

    @classmethod
    def of(cls, scores: Sequence[Score]) -> "Counts":
        return cls([one.hits for one in scores], [one.false for one in scores], [one.missed for one in scores])

    @classmethod
    def of_label(cls, scores: Sequence[Score], label: str) -> "Counts":
        """One class of a label against all others."""
        pairs = [(one.expected == label, one.found == label) for one in scores]
        return cls(
            [float(gold and found) for gold, found in pairs],
            [float(found and not gold) for gold, found in pairs],
            [float(gold and not found) for gold, found in pairs],
        )

    def precision(self, weights: Floats) -> Floats:
        return ratio(weights @ self._hits, weights @ (self._hits + self._false))

    def recall(self, weights: Floats) -> Floats:
        return ratio(weights @ self._hits, weights @ (self._hits + self._missed))

    def f1(self, weights: Floats) -> Floats:
        """Two hits against all that was found or was there; NaN where there was nothing at all."""
        return ratio(2 * (weights @ self._hits), weights @ (2 * self._hits + self._false + self._missed))


def macro(parts: Sequence[Statistic]) -> Statistic:
    """Mean over the parts that can be measured in a draw."""

    def statistic(weights: Floats) -> Floats:
        values = np.stack([part(weights) for part in parts])
        known = ~np.isnan(values)
        return ratio(np.where(known, values, 0.0).sum(axis=0), known.sum(axis=0).astype(float))

    return statistic


def each_draw(single: Callable[[Floats], float]) -> Statistic:
    """For what cannot be summed: one call a draw."""
    return lambda weights: np.array([single(draw) for draw in weights])
