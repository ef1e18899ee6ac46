"""The headline fields by channel, format, language, length, seller and tag; slices that are small are said to be."""

from typing import NamedTuple

from evals.log import EvalSample
from evals.metrics import build_metrics, estimate_all, slices_of
from evals.metrics.slices import DIMENSIONS
from evals.reporting.figures import Figure, from_estimate

METRICS = ("record", "temperature.accuracy", "hot.f1", "deadline_date.f1", "amount.f1", "evidence_verbatim.share")
SMALL = 20
"""Below so many samples a figure says little."""
NO_INTERVAL = 5
"""Below so many, resampling knows nothing of the spread."""


class Slice(NamedTuple):
    """The samples that share one property."""

    name: str
    n: int
    failed: int
    figures: tuple[Figure, ...]

    @property
    def small(self) -> bool:
        return self.n < SMALL


class Dimension(NamedTuple):
    """One property."""

    name: str
    slices: tuple[Slice, ...]


def dimensions(samples: tuple[EvalSample, ...]) -> tuple[Dimension, ...]:
    """Every dimension; one that no sample has anything in (such as tags) is without slices."""
    return tuple(_dimension(samples, name) for name in DIMENSIONS)


def _dimension(samples: tuple[EvalSample, ...], name: str) -> Dimension:
    slices = slices_of(samples, name)
    return Dimension(name, tuple(_slice(key, tuple(samples[one] for one in slices[key])) for key in slices))


def _slice(name: str, samples: tuple[EvalSample, ...]) -> Slice:
    metrics = build_metrics(samples)
    estimates = estimate_all({one: metrics[one] for one in METRICS if one in metrics}, len(samples))
    figures = tuple(from_estimate(estimates[one], one, samples) for one in METRICS if one in estimates)
    if len(samples) < NO_INTERVAL:
        figures = tuple(one._replace(low=None, high=None) for one in figures)
    return Slice(name, len(samples), sum(one.answer is None for one in samples), figures)
