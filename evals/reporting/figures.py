"""One metric as a report shows it: value, interval, the samples that had something to be scored, the end of its scale."""

from typing import NamedTuple

from evals.log import Estimate, EvalLog, EvalSample
from evals.reporting.words import metric_title
from evals.scorers import SCORERS

_UNSCALED = ("hot.cost", "seconds.mean", "tokens.mean", "cost.mean")
"""Metrics that may exceed one."""
_MISSING = Estimate(value=None, n=0)


class Figure(NamedTuple):
    """One metric's figure; ``value`` is None where nothing was there to be measured."""

    metric: str
    value: float | None
    low: float | None
    high: float | None
    n: int
    """Samples that were scored for it."""
    top: float = 1.0
    """Where its scale ends; it begins at 0."""

    @property
    def title(self) -> str:
        return metric_title(self.metric)


def figure(log: EvalLog, metric: str) -> Figure:
    """The log's figure."""
    return from_estimate(log.metrics.get(metric, _MISSING), metric, log.samples)


def from_estimate(estimate: Estimate, metric: str, samples: tuple[EvalSample, ...]) -> Figure:
    """A figure over these samples. Without any answer there is no record, whatever the mean of nothing comes to."""
    n = _scored(samples, metric, estimate.n)
    if not n:
        return Figure(metric, None, None, None, 0)
    top = max(filter(None, (estimate.high, estimate.value)), default=1.0) * 1.1 if metric in _UNSCALED else 1.0
    return Figure(metric, estimate.value, estimate.low, estimate.high, n, top)


def _scored(samples: tuple[EvalSample, ...], metric: str, otherwise: int) -> int:
    """How many samples the metric rests on; ``otherwise`` where that cannot be told from their scores."""
    scorer = metric.partition(".")[0].partition("[")[0]
    if scorer in ("record", "seconds", "tokens"):
        return sum(one.answer is not None for one in samples)
    if scorer == "cost":
        return sum(one.answer is not None and one.usage.cost is not None for one in samples)
    name = "ranking" if scorer == "calibration" else scorer
    if name not in SCORERS:
        return otherwise
    return sum(name in one.scores and one.scores[name].value is not None for one in samples)


def on_one_scale(figures: list[Figure]) -> list[Figure]:
    """The same figures with the longest scale among them."""
    top = max((one.top for one in figures), default=1.0)
    return [one._replace(top=top) for one in figures]
