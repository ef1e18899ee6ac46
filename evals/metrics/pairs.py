"""Two runs of the same samples, compared pair by pair: what changed, whether it is more than noise, and what would have shown.

Both runs get the same resampled weights, so what is hard for both cancels out. Right-or-wrong scorers are tested by
McNemar's exact test on the samples that flipped, all other metrics by the paired bootstrap; p-values are corrected by
Holm's step-down over all metrics tested. The smallest detectable effect has 80 % power at 5 % (z 1.96 and 0.84).
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from scipy.stats import binomtest, norm

from evals.log import EvalLog, EvalSample
from evals.metrics.catalog import RECORD, build_metrics
from evals.metrics.intervals import SEED, resampled
from evals.metrics.weighted import Floats
from evals.scorers import SCORERS
from evals.scorers.score import UNSCORED
from qualifier.errors import ConfigError

TESTED = (
    "record", "hot.f1", "hot.accuracy", "temperature.accuracy", *RECORD, "evidence_verbatim.share", "ranking.auc",
    "calibration.brier", "draft_questions.share", "draft_supported.share",
)  # fmt: skip
LESS_IS_BETTER = frozenset({"hot.cost", "calibration.ece", "calibration.brier", "seconds.mean", "tokens.mean", "cost.mean"})
SIGNIFICANT, POWER = 0.05, 0.8
COMPARED_DRAWS = 4_000
"""The smallest p that so many draws can show is 0.0005: small enough to stand a correction for some thirty metrics."""
_FEWEST = 2

Verdict = Literal["better", "worse", "noise"]


class Comparison(NamedTuple):
    """One metric of two runs."""

    metric: str
    before: float
    after: float
    low: float
    """Lower end of the 95 % interval of the difference."""
    high: float
    p: float
    """Holm-corrected over all metrics of the comparison."""
    detectable: float
    """Smallest true difference that a sample of this size shows four times in five."""
    test: Literal["mcnemar", "bootstrap"]

    @property
    def difference(self) -> float:
        return self.after - self.before

    @property
    def verdict(self) -> Verdict:
        if self.p >= SIGNIFICANT or self.difference == 0:
            return "noise"
        return "better" if (self.difference > 0) != (self.metric in LESS_IS_BETTER) else "worse"


class Flip(NamedTuple):
    """A sample on which a scorer's verdict changed sides."""

    id: str
    scorer: str
    expected: object
    before: object
    after: object
    better: bool


class Pairs(NamedTuple):
    """The samples that both runs answered, in one order; and those that only one did."""

    before: list[EvalSample]
    after: list[EvalSample]
    unpaired: list[str]


def compare_logs(before: EvalLog, after: EvalLog, draws: int = COMPARED_DRAWS, seed: int = SEED) -> list[Comparison]:
    """Every tested metric over the samples that both runs answered.

    Raises:
        ConfigError: the runs share fewer than two answered samples.
    """
    pairs = pair(before, after)
    if len(pairs.before) < _FEWEST:
        raise ConfigError("the two runs share fewer than two answered samples; compare runs of the same suite")
    weights, whole = resampled(len(pairs.before), draws, seed), np.ones((1, len(pairs.before)))
    ours, theirs = build_metrics(pairs.before), build_metrics(pairs.after)
    rows = []
    for name in dict.fromkeys(TESTED):
        if name in ours and name in theirs:
            values = float(ours[name](whole)[0]), float(theirs[name](whole)[0])
            if not any(map(np.isnan, values)):
                rows.append(_row(name, values, theirs[name](weights) - ours[name](weights), pairs))
    return _holm(rows)


def pair(before: EvalLog, after: EvalLog) -> Pairs:
    """Aligns two runs by sample id."""
    ours = {one.id: one for one in before.samples if one.answer}
    theirs = {one.id: one for one in after.samples if one.answer}
    shared = sorted(ours.keys() & theirs.keys())
    everybody = {one.id for one in (*before.samples, *after.samples)}
    return Pairs([ours[name] for name in shared], [theirs[name] for name in shared], sorted(everybody - set(shared)))


def flips(before: EvalLog, after: EvalLog) -> list[Flip]:
    """Every label that was right in one run and wrong in the other."""
    found = []
    pairs = pair(before, after)
    for one, other in zip(pairs.before, pairs.after, strict=True):
        for name in _right_or_wrong():
            old, new = one.scores.get(name, UNSCORED), other.scores.get(name, UNSCORED)
            if None not in (old.value, new.value) and old.value != new.value:
                found.append(Flip(one.id, name, new.expected, old.found, new.found, (new.value or 0) > (old.value or 0)))
    return found


def _right_or_wrong() -> list[str]:
    return [name for name, scorer in SCORERS.items() if scorer.measure == "label" and not name.startswith("draft")] + ["hot"]


def _row(name: str, values: tuple[float, float], drawn: Floats, pairs: Pairs) -> Comparison:
    known = drawn[~np.isnan(drawn)]
    low, high = np.quantile(known, [0.025, 0.975])
    spread = float(known.std())
    detectable = float((norm.ppf(1 - SIGNIFICANT / 2) + norm.ppf(POWER)) * spread)
    scorer, _, statistic = name.partition(".")
    binary = statistic == "accuracy"
    p = _mcnemar(scorer, pairs) if binary else _bootstrap_p(known)
    return Comparison(name, *values, float(low), float(high), p, detectable, "mcnemar" if binary else "bootstrap")


def _mcnemar(scorer: str, pairs: Pairs) -> float:
    """Exact: under no difference a flip is as likely for the better as for the worse."""
    won = lost = 0
    for one, other in zip(pairs.before, pairs.after, strict=True):
        old, new = one.scores.get(scorer, UNSCORED).value, other.scores.get(scorer, UNSCORED).value
        if old is not None and new is not None:
            won, lost = won + (new > old), lost + (new < old)
    return float(binomtest(won, won + lost).pvalue) if won + lost else 1.0


def _bootstrap_p(drawn: Floats) -> float:
    """Two-sided: twice the smaller tail at zero, ties shared, never quite zero with finite draws."""
    below = (np.sum(drawn < 0) + np.sum(drawn == 0) / 2 + 1) / (len(drawn) + 2)
    return float(min(1.0, 2 * min(below, 1 - below)))


def _holm(rows: Sequence[Comparison]) -> list[Comparison]:
    """Step-down: the k-th smallest of m p-values counts (m - k + 1) times, and never less than the one before."""
    order = sorted(range(len(rows)), key=lambda number: rows[number].p)
    corrected, highest = list(rows), 0.0
    for rank, number in enumerate(order):
        highest = max(highest, min(1.0, rows[number].p * (len(rows) - rank)))
        corrected[number] = rows[number]._replace(p=highest)
    return corrected
