"""The head of the result: temperature, the two axes, the sentence why, until when to answer."""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from api.pages.filters import aware, roughly
from qualifier.records import Assessment, AxisScore
from qualifier.records.stored import Stored
from qualifier.scoring.definition import Grades

_LONG_OVER = timedelta(days=14)
"""After that a clock that counts hours over says nothing any more."""
SIZE = 100.0
"""The plot is a square of this size."""


class Cell(NamedTuple):
    """The field of the plot in which the lead lies."""

    x: float
    y: float
    width: float
    height: float


class Plot(NamedTuple):
    """Fit upwards, intent to the right; the lines are where the definition's grades begin."""

    x: float
    y: float
    cell: Cell
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    column_names: tuple[tuple[float, str], ...]
    row_names: tuple[tuple[float, str], ...]


class AxisWords(NamedTuple):
    """One axis in words."""

    name: str
    grade: str
    points: int


class Clock(NamedTuple):
    """Until when to answer."""

    within: str
    """ "1 h"."""
    due: datetime | None
    answered_at: datetime | None
    long_over: bool


class Verdict(NamedTuple):
    """What the assessment comes to."""

    temperature: str
    total: int
    grade: str
    why: str
    reasons: tuple[str, ...]
    axes: tuple[AxisWords, AxisWords]
    plot: Plot
    clock: Clock | None
    """None: nothing to answer."""


def verdict_of(stored: Stored, grades: Grades, now: datetime) -> Verdict:
    """The verdict of a kept assessment."""
    assessment = stored.assessment
    score, reasons = assessment.score, assessment.reasons
    return Verdict(
        temperature=assessment.temperature,
        total=score.total,
        grade=score.grade,
        why=reasons[0] if reasons else "",
        reasons=reasons[1:],
        axes=(_axis("Fit", score.fit), _axis("Intent", score.intent)),
        plot=plot_of(assessment, grades),
        clock=_clock(stored, now),
    )


def plot_of(assessment: Assessment, grades: Grades) -> Plot:
    """Where the lead lies among the grades."""
    fit, intent = assessment.score.fit, assessment.score.intent
    rows, columns = _bounds(grades.fit), _bounds(grades.intent)
    left, right = _around(intent.points, columns)
    low, high = _around(fit.points, rows)
    return Plot(
        x=_inside(intent.points),
        y=SIZE - _inside(fit.points),
        cell=Cell(left, SIZE - high, right - left, high - low),
        columns=columns[1:-1],
        rows=tuple(SIZE - one for one in rows[1:-1]),
        column_names=_names(grades.intent, columns),
        row_names=tuple((SIZE - at, name) for at, name in _names(grades.fit, rows)),
    )


def _bounds(steps: Mapping[str, float]) -> tuple[float, ...]:
    return (0.0, *sorted(step for step in steps.values() if 0 < step < SIZE), SIZE)


def _around(points: float, bounds: tuple[float, ...]) -> tuple[float, float]:
    """The bounds between which the points lie."""
    high = next((one for one in bounds[1:] if points < one), bounds[-1])
    return bounds[bounds.index(high) - 1], high


def _names(steps: Mapping[str, float], bounds: tuple[float, ...]) -> tuple[tuple[float, str], ...]:
    """The middle of each step, and its name."""
    by_start = {max(0.0, start): name for name, start in steps.items()}
    return tuple(((low + high) / 2, by_start[low]) for low, high in pairwise(bounds) if low in by_start)


def _inside(points: float) -> float:
    """Kept so far from the edge that the mark is whole."""
    return round(min(max(points, 4.0), SIZE - 4.0), 1)


def _axis(name: str, score: AxisScore) -> AxisWords:
    return AxisWords(name, score.grade, math.floor(score.points + 0.5))


def _clock(stored: Stored, now: datetime) -> Clock | None:
    service = stored.assessment.service
    if service is None:
        return None
    due = aware(service.due) if service.due else None
    return Clock(roughly(service.within_minutes), due, stored.answered_at, bool(due and now - due > _LONG_OVER))
