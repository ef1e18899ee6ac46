"""How well the score ranks and means: AUC, NDCG, Brier, calibration error, and the cost of wrong calls."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from sklearn.metrics import ndcg_score

from evals.metrics.weighted import Floats, Statistic, each_draw, ratio
from evals.scorers import Score

GAIN = {"hot": 3.0, "warm": 2.0, "cold": 1.0, "disqualified": 0.0}
"""Worth of a lead for NDCG."""
BINS = 10


class Bin(NamedTuple):
    """One step of the reliability curve."""

    low: float
    high: float
    mean_score: float
    hot_share: float
    n: int


class Ranked:
    """The samples' scores (0 to 1) beside what they are."""

    def __init__(self, scores: Sequence[Score]) -> None:
        known = [one for one in scores if one.value is not None]
        self._index = np.array([number for number, one in enumerate(scores) if one.value is not None], dtype=int)
        self._score = np.array([one.value for one in known], dtype=float)
        self._hot = np.array([one.expected == "hot" for one in known], dtype=float)
        self._gain = np.array([GAIN[str(one.expected)] for one in known], dtype=float)
        self._bin = np.minimum((self._score * BINS).astype(int), BINS - 1)

    def auc(self) -> Statistic:
        """Chance that a hot lead scores above another, ties half; NaN unless there are both."""
        level = np.unique(self._score, return_inverse=True)[1]
        member = np.eye(len(set(level)))[level] if len(level) else np.zeros((0, 0))

        def statistic(weights: Floats) -> Floats:
            drawn = weights[:, self._index]
            hot, other = drawn @ (member * self._hot[:, None]), drawn @ (member * (1 - self._hot)[:, None])
            below = np.cumsum(other, axis=1) - other / 2
            return ratio((hot * below).sum(axis=1), hot.sum(axis=1) * other.sum(axis=1))

        return statistic

    def ndcg(self, k: int) -> Statistic:
        """Normalised discounted gain of the first k leads; a resampled lead stands as often as it was drawn."""
        return each_draw(lambda draw: self._ndcg(draw, k))

    def _ndcg(self, draw: Floats, k: int) -> float:
        times = draw[self._index].astype(int)
        gain, score = np.repeat(self._gain, times), np.repeat(self._score, times)
        return float(ndcg_score([gain], [score], k=k)) if len(gain) > 1 and gain.any() else float("nan")

    def brier(self) -> Statistic:
        """Mean square distance of the score from hot or not."""
        error = (self._score - self._hot) ** 2
        return lambda weights: ratio(weights[:, self._index] @ error, weights[:, self._index].sum(axis=1))

    def ece(self) -> Statistic:
        """Expected calibration error over ten equal bins: how far the score, read as percent, is from the share of hot leads."""
        member = np.eye(BINS)[self._bin] if len(self._bin) else np.zeros((0, BINS))

        def statistic(weights: Floats) -> Floats:
            drawn = weights[:, self._index]
            gaps = np.abs(drawn @ (member * (self._score - self._hot)[:, None]))
            return ratio(gaps.sum(axis=1), drawn.sum(axis=1))

        return statistic

    def curve(self) -> list[Bin]:
        """The reliability curve; empty bins are left out."""
        bins = []
        for number in range(BINS):
            inside = self._bin == number
            if inside.any():
                mean, share = float(self._score[inside].mean()), float(self._hot[inside].mean())
                bins.append(Bin(number / BINS, (number + 1) / BINS, mean, share, int(inside.sum())))
        return bins


def wrong_calls_cost(hot: Sequence[Score], missed_cost: float, wasted_cost: float) -> Statistic:
    """Cost of wrong calls in a hundred conversations: a missed hot lead against one wrongly called hot."""
    known = np.array([one.value is not None for one in hot], dtype=float)
    costs = np.array([missed_cost * one.missed + wasted_cost * one.false for one in hot], dtype=float)
    return lambda weights: 100 * ratio(weights @ costs, weights @ known)
