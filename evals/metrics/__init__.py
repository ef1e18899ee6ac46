"""Metrics: many samples' scores in, figures with intervals out. Pure; the randomness is a seed in the arguments.

A metric is a function of weights over samples, so that the point value (all ones), the bootstrap interval (resampled
weights) and the paired comparison of two runs (the same weights for both) are one piece of code.
"""

from evals.metrics.catalog import HEADLINES, build_metrics
from evals.metrics.intervals import DRAWS, SEED, estimate_all
from evals.metrics.pairs import Comparison, Flip, compare_logs
from evals.metrics.slices import slices_of

__all__ = [
    "DRAWS", "HEADLINES", "SEED", "Comparison", "Flip", "build_metrics", "compare_logs", "estimate_all", "slices_of",
]  # fmt: skip
