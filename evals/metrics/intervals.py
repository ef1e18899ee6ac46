"""Point values with bootstrap intervals: samples are drawn with replacement, percentiles of the draws bound the figure."""

from collections.abc import Mapping

import numpy as np

from evals.log import Estimate
from evals.metrics.weighted import Floats, Statistic

DRAWS = 1_000
SEED = 20_260_101
_CONFIDENCE = 0.95


def resampled(n: int, draws: int = DRAWS, seed: int = SEED) -> Floats:
    """How often each of n samples was drawn, a row a draw."""
    generator = np.random.default_rng(seed)
    return generator.multinomial(n, np.full(n, 1 / n), size=draws).astype(float) if n else np.zeros((draws, 0))


def estimate_all(metrics: Mapping[str, Statistic], n: int, draws: int = DRAWS, seed: int = SEED) -> dict[str, Estimate]:
    """Every metric over n samples with its 95 % interval."""
    weights, whole = resampled(n, draws, seed), np.ones((1, n))
    return {
        name: _estimate(statistic(whole)[0], statistic(weights), _rests_on(statistic, n)) for name, statistic in metrics.items()
    }


def _rests_on(statistic: Statistic, n: int) -> int:
    """Samples that have a figure by themselves; all, for what only many have together (a ranking)."""
    return int(np.count_nonzero(~np.isnan(statistic(np.eye(n))))) or n


def _estimate(value: float, drawn: Floats, n: int) -> Estimate:
    known = drawn[~np.isnan(drawn)]
    if np.isnan(value) or not len(known):
        return Estimate(value=None, n=n)
    tail = (1 - _CONFIDENCE) / 2
    low, high = np.quantile(known, [tail, 1 - tail])
    return Estimate(value=float(value), low=float(low), high=float(high), n=n)
