"""What the date room hands out: a phrase of the text, and the days that it means by the label guide's rules."""

from datetime import date
from typing import Literal, NamedTuple

Relation = Literal["on", "by", "before", "until", "after", "from", "in", "around"]
Grain = Literal["day", "week", "month", "quarter", "half", "year", "season"]
Part = Literal["year", "half", "quarter", "season", "month", "week", "weekday", "day", "holiday", "distance", "edge"]
""" ``edge``: the first or last day of a longer time, which nobody names to meet on."""


class DateMention(NamedTuple):
    """One phrase that names a time. ``start`` and ``end`` are half-open positions in the given text."""

    text: str
    start: int
    end: int
    first: date | None
    last: date | None
    relation: Relation
    grain: Grain
    known: frozenset[Part]
    vague: bool = False
    past: bool = False
