"""Which value was taken for which: the confusion matrix of a field, in the order of its vocabulary."""

from collections import Counter
from typing import NamedTuple, get_args

from evals.log import EvalLog
from evals.reporting.figures import Figure, figure
from evals.reporting.words import label_title, scorer_title
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    Kind,
    NeedStatus,
    Stage,
    Temperature,
    TimelineStatus,
)

LABELS: dict[str, tuple[str, ...]] = {
    "temperature": get_args(Temperature),
    "budget": get_args(BudgetStatus),
    "authority": get_args(AuthorityStatus),
    "need": get_args(NeedStatus),
    "timeline": get_args(TimelineStatus),
    "stage": get_args(Stage),
    "kind": get_args(Kind),
}
STEPS = 9
"""Depth of shade of a cell that holds its whole row."""


class Cell(NamedTuple):
    """So many samples of one value that were taken for another, or for what they are."""

    label: str
    samples: int
    shade: int
    right: bool


class Line(NamedTuple):
    """The samples of one gold value."""

    label: str
    total: int
    cells: tuple[Cell, ...]
    f1: Figure


class Matrix(NamedTuple):
    """One field."""

    scorer: str
    title: str
    labels: tuple[str, ...]
    """Values found or expected; the others are left out."""
    lines: tuple[Line, ...]
    n: int


def matrices(log: EvalLog) -> tuple[Matrix, ...]:
    """Every field that has something to show."""
    found = (_matrix(log, scorer) for scorer in LABELS)
    return tuple(one for one in found if one.n)


def metrics_shown(log: EvalLog) -> frozenset[str]:
    """The metrics that stand beside the matrices."""
    return frozenset(name for name in log.metrics if name.partition("[")[0] in LABELS and "[" in name)


def _matrix(log: EvalLog, scorer: str) -> Matrix:
    counts: Counter[tuple[str, str]] = Counter()
    for sample in log.samples:
        score = sample.scores.get(scorer)
        if score and score.value is not None:
            counts[str(score.expected), str(score.found)] += 1
    labels = _used(scorer, counts)
    lines = tuple(_line(log, scorer, gold, labels, counts) for gold in labels if any(counts[gold, one] for one in labels))
    return Matrix(scorer, scorer_title(scorer), labels, lines, counts.total())


def _used(scorer: str, counts: Counter[tuple[str, str]]) -> tuple[str, ...]:
    used = {label for pair in counts for label in pair}
    return (*(one for one in LABELS[scorer] if one in used), *sorted(used - set(LABELS[scorer])))


def _line(log: EvalLog, scorer: str, gold: str, labels: tuple[str, ...], counts: Counter[tuple[str, str]]) -> Line:
    total = sum(counts[gold, one] for one in labels)
    cells = tuple(Cell(one, counts[gold, one], -(-STEPS * counts[gold, one] // total), one == gold) for one in labels)
    return Line(gold, total, cells, figure(log, f"{scorer}[{gold}].f1"))


__all__ = ["LABELS", "Cell", "Line", "Matrix", "label_title", "matrices", "metrics_shown"]
