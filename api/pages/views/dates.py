"""Deadlines in order, and the line on which they lie: from the last message, or today, to the last of them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from api.pages.filters import plural
from api.pages.views.forms import NEW_DATE, Fix, Typed, fix_of
from api.pages.views.pieces import Quoted, Righted, quotes, righted
from api.pages.views.talk import Talk
from api.pages.words import called
from qualifier.records.stored import Stored

_MONTHS_APART = 9
"""Names of months closer than this (percent of the line) would run into each other."""
_LONGEST_LINE = timedelta(days=3 * 366)
_EDGE = 2.0
"""Percent of the line kept free at both ends, so that marks are whole."""


class ShownDate(NamedTuple):
    """One deadline."""

    anchor: str
    kind: str
    start: date | None
    """Set for a period only."""
    due: date | None
    distance: str
    """From today: "in 16 days"."""
    past: bool
    phrase: str
    quotes: tuple[Quoted, ...]
    righted: Righted | None
    fix: Fix


class Mark(NamedTuple):
    """A deadline on the line, in percent of its length."""

    at: float
    width: float
    anchor: str
    label: str
    past: bool


class Month(NamedTuple):
    """The first of a month on the line."""

    at: float
    name: str
    """Empty where there is no room for it."""


class Line(NamedTuple):
    """The line of time."""

    marks: tuple[Mark, ...]
    months: tuple[Month, ...]
    today: float | None
    """Where today is; None: outside."""


class Dates(NamedTuple):
    """All deadlines."""

    shown: tuple[ShownDate, ...]
    line: Line | None
    """None: nothing to lay on a line."""
    dated: bool
    """Whether any has a day, so that a calendar can hold it."""
    new: Fix


def dates_of(stored: Stored, talk: Talk, today: date, typed: Typed | None) -> Dates:
    """The deadlines, soonest first; those without a day come last."""
    record = stored.assessment.record
    shown = tuple(
        ShownDate(
            anchor=f"date-{number}",
            kind=called(one.kind, "deadline"),
            start=one.start if one.start != one.due else None,
            due=one.due,
            distance=distance(one.due, today) if one.due else "",
            past=bool(one.due and one.due < today),
            phrase=one.phrase or "",
            quotes=quotes(one.evidence, talk),
            righted=righted(stored.corrections, f"deadlines.{number}"),
            fix=fix_of(f"deadlines.{number}", record, typed),
        )
        for number, one in enumerate(record.deadlines)
    )
    ordered = tuple(sorted(shown, key=lambda one: (one.due is None, one.due or date.max)))
    last = stored.assessment.conversation.reference_time
    return Dates(
        shown=ordered,
        line=_line(ordered, last.date() if last else today, today),
        dated=any(one.due for one in ordered),
        new=fix_of(NEW_DATE, record, typed),
    )


def distance(day: date, today: date) -> str:
    """ "today", "tomorrow", "in 16 days", "8 months ago"."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    count = abs(days)
    words = plural(count, "day") if count < 60 else plural(round(count / 30.4), "month")
    return f"in {words}" if days > 0 else f"{words} ago"


def _line(shown: Sequence[ShownDate], last_message: date, today: date) -> Line | None:
    """From the first to the last day that matters. Today is on it unless it is far off."""
    dated = [one for one in shown if one.due]
    if len(dated) < 2:
        return None
    days = [day for one in dated for day in (one.start, one.due) if day] + [last_message]
    first, last = min(days), max(days)
    whole = (last - first).days
    if not 0 < whole <= _LONGEST_LINE.days:
        return None

    def at(day: date) -> float:
        return round(_EDGE + (100 - 2 * _EDGE) * (day - first).days / whole, 2)

    marks = tuple(
        Mark(
            at=at(one.start or one.due),
            width=round(at(one.due) - at(one.start), 2) if one.start else 0,
            anchor=one.anchor,
            label=f"{one.kind}, {one.due:%d %b %Y}",
            past=one.past,
        )
        for one in dated
        if one.due
    )
    months = tuple(_months(first, last, at))
    return Line(marks, months, at(today) if first <= today <= last else None)


def _months(first: date, last: date, at: Callable[[date], float]) -> Iterator[Month]:
    day, named = first.replace(day=1), -100.0
    while day <= last:
        if day >= first:
            room = at(day) - named >= _MONTHS_APART and at(day) <= 100 - _MONTHS_APART
            named = at(day) if room else named
            yield Month(at(day), f"{day:%b}" if room else "")
        day = (day + timedelta(days=32)).replace(day=1)
