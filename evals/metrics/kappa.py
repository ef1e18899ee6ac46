"""Cohen's kappa as a function of weights over cases: agreement of two labellers beyond what chance would give.

Each case brings its own small table of first label by second label, so that a field with one label a case and one with
many (a signal, present or absent) are the same sum. The figures are those of ``sklearn.metrics.cohen_kappa_score``, which
takes a millisecond a call; an interval needs a thousand.
"""

from collections.abc import Sequence

import numpy as np

from evals.metrics.weighted import Floats, Statistic, ratio


def label_tables(first: Sequence[str], second: Sequence[str], labels: Sequence[str]) -> Floats:
    """One table a case with a single one in it."""
    place = {label: number for number, label in enumerate(labels)}
    tables = np.zeros((len(first), len(labels), len(labels)))
    for number, (one, other) in enumerate(zip(first, second, strict=True)):
        tables[number, place[one], place[other]] = 1
    return tables


def kappa(tables: Floats, *, quadratic: bool = False) -> Statistic:
    """1 for full agreement, 0 for chance; NaN where both used one and the same label alone, and chance explains all.

    ``quadratic``: labels are steps in their order, and a disagreement counts with the square of its distance.
    """
    steps = np.arange(tables.shape[-1])
    apart = (steps[:, None] - steps[None, :]) ** 2 if quadratic else (steps[:, None] != steps[None, :]).astype(int)

    def statistic(weights: Floats) -> Floats:
        drawn = np.tensordot(weights, tables, axes=1)
        chance = drawn.sum(axis=2)[:, :, None] * drawn.sum(axis=1)[:, None, :]
        seen, expected = (drawn * apart).sum(axis=(1, 2)) * drawn.sum(axis=(1, 2)), (chance * apart).sum(axis=(1, 2))
        return 1 - ratio(seen, expected)

    return statistic
