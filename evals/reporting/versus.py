"""Several runs beside each other: each against the first, and quality against price."""

from collections.abc import Sequence
from itertools import count, product
from string import ascii_uppercase
from typing import NamedTuple

from evals.log import EvalLog
from evals.metrics import Comparison, compare_logs
from evals.metrics.pairs import Flip, flips, pair
from evals.reporting.figures import Figure, figure
from evals.reporting.words import metric_title
from qualifier.errors import ConfigError

VERDICTS = {"better": "better", "worse": "worse", "noise": "no more than noise"}
QUALITIES = ("record", "hot.f1")
SAME = "the same"
NO_PRICE, NO_MODEL = "price not known", "no model, no price"


def letters(n: int) -> list[str]:
    """Short names of runs: A to Z, then AA, AB and so on."""
    endless = ("".join(one) for size in count(1) for one in product(ascii_uppercase, repeat=size))
    return [next(endless) for _ in range(n)]


class Compared(NamedTuple):
    """One metric of two runs."""

    title: str
    row: Comparison

    @property
    def verdict(self) -> str:
        same = self.row.low == self.row.high == self.row.difference == 0
        return SAME if same else VERDICTS[self.row.verdict]


class Versus(NamedTuple):
    """A run against the first."""

    letter: str
    label: str
    rows: tuple[Compared, ...]
    paired: int
    unpaired: int
    better: int
    """Labels that turned right."""
    worse: int
    refused: str
    """Why the two cannot be compared; empty if they can."""

    @property
    def reach(self) -> float:
        """How far the differences and their intervals go from zero."""
        return max((abs(end) for one in self.rows for end in (one.row.low, one.row.high, one.row.difference)), default=0.0) or 1.0


def versus(first: EvalLog, other: EvalLog, letter: str) -> Versus:
    """The other run compared with the first."""
    pairs, flipped = pair(first, other), flips(first, other)
    counts = len(pairs.before), len(pairs.unpaired), *_turned(flipped)
    try:
        rows = tuple(Compared(metric_title(one.metric), one) for one in compare_logs(first, other))
    except ConfigError as error:
        return Versus(letter, other.spec.label, (), *counts, refused=error.reason)
    return Versus(letter, other.spec.label, rows, *counts, refused="")


def _turned(flipped: Sequence[Flip]) -> tuple[int, int]:
    better = sum(one.better for one in flipped)
    return better, len(flipped) - better


def overview(rows: Sequence[Versus]) -> list[tuple[str, float, list[Compared | None]]]:
    """Metric by metric, its first value and each run's difference; None where a run has none.

    The first value is that of the first run which was compared in it: runs may share different samples.
    """
    titles = dict.fromkeys(one.title for each in rows for one in each.rows)
    found = {title: [next((one for one in each.rows if one.title == title), None) for each in rows] for title in titles}
    return [(title, next(one.row.before for one in cells if one), cells) for title, cells in found.items()]


class Priced(NamedTuple):
    """One run by what it costs."""

    letter: str
    label: str
    cost: float
    """A sample's mean price; 0 where there is none."""
    note: str
    """Why the price is 0, where it is not one."""
    total: float
    qualities: tuple[Figure, ...]
    front: tuple[bool, ...]
    """By quality: whether no other run is as good for less, or better for the same."""

    @property
    def comparable(self) -> bool:
        return self.note != NO_PRICE


def priced(logs: Sequence[EvalLog]) -> tuple[Priced, ...]:
    """Every run; those of unknown price stand at zero and are never on the front."""
    runs = [_priced(log, letter) for log, letter in zip(logs, letters(len(logs)), strict=True)]
    return tuple(one._replace(front=tuple(_on_front(one, runs, number) for number in range(len(QUALITIES)))) for one in runs)


def _priced(log: EvalLog, letter: str) -> Priced:
    cost = figure(log, "cost.mean").value
    note = "" if cost is not None else NO_MODEL if log.spec.engine == "rules" else NO_PRICE
    total = sum(one.usage.cost or 0.0 for one in log.samples)
    return Priced(letter, log.spec.label, cost or 0.0, note, total, tuple(figure(log, one) for one in QUALITIES), ())


def _on_front(one: Priced, runs: Sequence[Priced], quality: int) -> bool:
    value = one.qualities[quality].value
    if value is None or not one.comparable:
        return False
    others = ((other.cost, other.qualities[quality].value) for other in runs if other.comparable)
    return not any(
        worth is not None and cost <= one.cost and worth >= value and (cost < one.cost or worth > value) for cost, worth in others
    )
