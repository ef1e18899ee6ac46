"""A time as it was said: fixed, or a series (each year's May, each month's 15th) of which the day of speaking picks one."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from qualifier.values.dates.almanac import Range, add_days, one
from qualifier.values.dates.mention import Grain, Part, Relation

Series = Callable[[int], Range | None]


class Period(NamedTuple):
    """``series`` is asked by year, or by month counted from year 0 if ``monthly``."""

    grain: Grain
    known: frozenset[Part]
    fixed: Range | None = None
    series: Series | None = None
    monthly: bool = False
    relation: Relation | None = None
    vague: bool = False
    past: bool = False
    weak: str = ""
    """Why the phrase needs support by other words before it may stand: ``year``, ``ordinal``, ``written``, ``unit``."""

    def changed(self, change: Callable[[Range], Range | None], grain: Grain | None = None) -> "Period":
        series = self.series

        def changed_series(index: int) -> Range | None:
            found = series(index) if series else None
            return change(found) if found else None

        return self._replace(
            grain=grain or self.grain,
            fixed=change(self.fixed) if self.fixed else None,
            series=changed_series if series else None,
        )

    def in_year(self, year: int) -> "Period":
        if self.series is None or self.monthly:
            return self
        return self._replace(fixed=self.series(year), series=None, known=self.known | {"year"})

    def occurrences(self, around: date) -> Iterator[Range]:
        if self.fixed or self.series is None:
            yield from (self.fixed,) if self.fixed else ()
            return
        base = around.year * 12 + around.month - 1 if self.monthly else around.year
        for index in range(base - 1, base + 14):
            found = self.series(index)
            if found:
                yield found


def pick(period: Period, said_on: date | None, *, relation: Relation | None = None, past: bool = False) -> Range | None:
    """The occurrence meant: the nearest that is not over, or with ``past`` the latest that has begun."""
    if period.fixed or said_on is None:
        return period.fixed
    if past:
        begun = [span for span in period.occurrences(said_on) if span.first <= said_on]
        return begun[-1] if begun else None
    for span in period.occurrences(said_on):
        if (span.first if relation == "before" else span.last + timedelta(days=1)) > said_on:
            return span
    return None


def applied(span: Range, relation: Relation) -> Range | None:
    """The guide's rule for the words before a time: by and until mean its last day, before the day ahead of it."""
    if relation in ("by", "until") or span.first > span.last:  # "the end until early May" runs backwards
        return one(span.last)
    shifted = add_days(span.first, -1) if relation == "before" else add_days(span.last, 1)
    if relation in ("before", "after"):
        return one(shifted) if shifted else None
    return span


def spanning(first: Period, last: Period) -> Period:
    """From one time to another, both included; a year said once belongs to both."""
    known = first.known | last.known
    if last.fixed and first.series:
        spans = [span for span in first.occurrences(last.fixed.first) if span.first <= last.fixed.last]
        first = first._replace(fixed=spans[-1] if spans else None, series=None)
    if first.fixed and last.series:
        later = [span for span in last.occurrences(first.fixed.first) if span.last >= first.fixed.first]
        last = last._replace(fixed=later[0] if later else None, series=None)
    if first.fixed and last.fixed:
        joined = Range(first.fixed.first, last.fixed.last) if first.fixed.first <= last.fixed.last else None
        return last._replace(fixed=joined, series=None, known=known)
    return last._replace(series=_joined_series(first, last), known=known)


def _joined_series(first: Period, last: Period) -> Series | None:
    begin, finish = first.series, last.series
    if begin is None or finish is None or first.monthly != last.monthly:
        return None
    back = 1

    def joined(index: int) -> Range | None:
        stop = finish(index)
        starts = [begin(index), begin(index - back)]
        return next((Range(span.first, stop.last) for span in starts if stop and span and span.first <= stop.last), None)

    return joined
