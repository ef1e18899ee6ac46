"""Numbers to the places of marks, for charts drawn on the server; ``templates/charts.html`` draws what is computed here.

Across, places are in percent, so that a chart fills any width and its text keeps its size on a phone; down, they are in
pixels. Nothing here knows a colour: a mark has a ``tone``, the name of a CSS class.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from api.pages.filters import roughly

_GAP = 1.5
"""Pixels of paper between the parts of a column."""
_LEAST = 2.0
"""Pixels of the smallest part that is drawn: one of a thousand is not nothing."""
_STEPS = (1, 2, 5, 10)


class Tick(NamedTuple):
    """A line across the chart, and its number."""

    value: int
    y: float

    @property
    def label(self) -> str:
        """Thousands in short: there is little room beside a chart."""
        return f"{self.value / 1000:g}k" if self.value >= 1000 else str(self.value)


class Part(NamedTuple):
    """A piece of a column or bar."""

    tone: str
    value: int
    start: float
    """From the top in pixels, for columns; from the left in percent, for bars."""
    length: float


class Column(NamedTuple):
    """A column of parts, the first at the bottom."""

    label: str
    x: float
    width: float
    total: int
    parts: tuple[Part, ...]
    words: str
    """What it says, for those who do not see it."""

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


class Columns(NamedTuple):
    """A chart of columns."""

    height: float
    columns: tuple[Column, ...]
    ticks: tuple[Tick, ...]
    every: int
    """Each how-manieth column is labelled, counted from the last."""
    every_narrow: int
    """The same on a phone."""

    def labelled(self, number: int) -> str:
        """Where the label of this column is shown: ``wide``, ``both`` or nowhere."""
        back = len(self.columns) - 1 - number
        return "" if back % self.every else "wide" if back % self.every_narrow else "both"


class Point(NamedTuple):
    """A point of a line."""

    x: float
    y: float
    value: int
    tone: str
    words: str


class Line(NamedTuple):
    """A line through points; ``stretches`` are its straight parts, as the places of their ends."""

    height: float
    points: tuple[Point, ...]
    ticks: tuple[Tick, ...]

    @property
    def stretches(self) -> tuple[tuple[Point, Point], ...]:
        return tuple(pairwise(self.points))


class Mark(NamedTuple):
    """A line down the chart, between columns."""

    x: float
    words: str


class Dot(NamedTuple):
    """One value of a line before it has a place."""

    at: datetime
    value: int
    tone: str
    words: str


class Stack(NamedTuple):
    """One column before it has a place: its parts from the bottom, as tone and value."""

    label: str
    parts: tuple[tuple[str, int], ...]
    words: str


def columns(stacks: Sequence[Stack], *, height: float = 180, fill: float = 0.64, labels: int = 6) -> Columns:
    """Columns of equal width; ``fill`` is the share of its place that a column takes, ``labels`` how many fit a phone."""
    every = max(1, -(-len(stacks) // (2 * labels + 2)))
    narrow = max(1, -(-len(stacks) // labels))
    ticks = scale(max((sum(value for _, value in one.parts) for one in stacks), default=0), height)
    top = ticks[-1].value
    place = 100 / max(len(stacks), 1)
    drawn = tuple(
        Column(
            label=one.label,
            x=round(place * (number + (1 - fill) / 2), 3),
            width=round(place * fill, 3),
            total=sum(value for _, value in one.parts),
            parts=_piled(one.parts, top, height),
            words=one.words,
        )
        for number, one in enumerate(stacks)
    )
    return Columns(height, drawn, ticks, every, -(-narrow // every) * every)


def scale(most: int, height: float, *, lines: int = 4) -> tuple[Tick, ...]:
    """Ticks from 0 to a round number at or above ``most``, at most ``lines`` above the base."""
    step = next(step * 10**power for power in range(12) for step in _STEPS if step * 10**power * lines >= most)
    count = max(1, -(-most // step))
    return tuple(Tick(step * number, round(height * (1 - number / count), 2)) for number in range(count + 1))


def _piled(parts: Sequence[tuple[str, int]], top: int, height: float) -> tuple[Part, ...]:
    piled: list[Part] = []
    base = height
    for tone, value in parts:
        if value <= 0:
            continue
        tall = max(_LEAST, height * value / top - (_GAP if piled else 0))
        base -= tall + (_GAP if piled else 0)
        piled.append(Part(tone, value, round(base, 2), round(tall, 2)))
    return tuple(piled)


def split_bar(parts: Sequence[tuple[str, int]]) -> tuple[Part, ...]:
    """The parts of a whole, side by side; what is nothing is left out."""
    whole = sum(value for _, value in parts)
    start, drawn = 0.0, []
    for tone, value in parts:
        if value > 0:
            share = 100 * value / whole
            drawn.append(Part(tone, value, round(start, 3), round(share, 3)))
            start += share
    return tuple(drawn)


def line(dots: Sequence[Dot], *, top: int = 100, height: float = 120, apart: float = 5.0) -> Line:
    """Values in the course of time, none nearer to the one before than ``apart`` percent (or their even share)."""
    ordered = sorted(dots, key=lambda one: one.at)
    places = _spread([one.at.timestamp() for one in ordered], apart)
    points = tuple(
        Point(x, round(height * (1 - min(max(one.value, 0), top) / top), 2), one.value, one.tone, one.words)
        for x, one in zip(places, ordered, strict=True)
    )
    return Line(height, points, tuple(Tick(value, round(height * (1 - value / top), 2)) for value in (0, top // 2, top)))


def _spread(moments: Sequence[float], apart: float) -> list[float]:
    """Moments to percent: in proportion, but kept apart, since two mails of one day are two points."""
    if len(moments) < 2:
        return [50.0] * len(moments)
    least = min(apart, 100 / (len(moments) - 1))
    whole = (moments[-1] - moments[0]) or 1.0
    gaps = [max(least, 100 * (after - before) / whole) for before, after in pairwise(moments)]
    # the gaps that were widened take from those that can give
    spare = sum(gaps) - least * len(gaps)
    wanted = 100 - least * len(gaps)
    places = [0.0]
    for gap in gaps:
        places.append(places[-1] + least + ((gap - least) * wanted / spare if spare else 0))
    return [round(min(100.0, place * 100 / places[-1]), 3) for place in places]


class Bins(NamedTuple):
    """How many answers took how long: a chart of columns, with the service times as lines between them."""

    chart: Columns
    marks: tuple[Mark, ...]

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The same in words and numbers."""
        return tuple((column.label, str(column.total)) for column in self.chart.columns)


_EDGES = (15, 60, 240, 480, 1440, 2880, 4320, 10080)
"""Minutes at which a new bin begins, unless a service time is near."""


def answer_bins(minutes: Sequence[int], promised: Mapping[str, int]) -> Bins:
    """``promised`` are service times in minutes by what they are for; each becomes the edge of a bin, so that a mark can
    stand between columns and everything left of it is in time.
    """
    edges = _edges(sorted(set(promised.values())))
    counts = [0] * (len(edges) + 1)
    for one in minutes:
        counts[bisect_left(edges, one)] += 1
    labels = [f"≤ {roughly(edge)}" for edge in edges] + [f"> {roughly(edges[-1])}"]
    stacks = [Stack(label, (("accent", count),), f"{label}: {count}") for label, count in zip(labels, counts, strict=True)]
    place = 100 / len(stacks)
    marks = tuple(
        Mark(round(place * (edges.index(due) + 1), 3), name) for name, due in sorted(promised.items(), key=lambda one: one[1])
    )
    return Bins(columns(stacks, fill=0.8, labels=len(stacks)), _joined(marks))


def _edges(promised: list[int]) -> list[int]:
    """The usual edges, but for those within a third of a promised one, which takes their place."""
    usual = [edge for edge in _EDGES if not any(2 / 3 < edge / due < 3 / 2 for due in promised)]
    return sorted({*usual, *promised})


def _joined(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks at one place are one mark."""
    joined: dict[float, str] = {}
    for mark in marks:
        joined[mark.x] = f"{joined[mark.x]}, {mark.words}" if mark.x in joined else mark.words
    return tuple(Mark(x, words) for x, words in joined.items())


def shade(share: float, steps: int = 5) -> int:
    """0 (nothing) to ``steps`` (all): the depth of a cell's colour."""
    return 0 if share <= 0 else min(steps, 1 + int(share * steps))
