"""Turns the times beside chat lines and transcript lines into moments, as far as the text tells the day.

A stamp may be a place in the recording (``0:12``), a clock time (``8:41 AM``), or a full date. Which one it is, and
whether 3/4 is March or April, is decided over all stamps of the text: values over 12, then the order of time, then
the American habit (no leading zeros, capital AM/PM); else the day comes first.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from qualifier.parsing.stamps import YEARS, find_stamp

_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,3})?(?: ?([AaPp])\.? ?[Mm])?")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_LATE_HOUR = 6
"""A first stamp below 6:00 without AM or PM is a place in the recording: few people chat at that hour."""


class Reading(NamedTuple):
    """What the stamps of a text are."""

    moments: tuple[datetime | None, ...]
    offsets: bool
    """The stamps count from the start of the recording."""
    dated: bool
    """The stamps themselves name a day."""


class _Clock(NamedTuple):
    first: int
    second: int
    third: int | None
    half: str

    @property
    def seconds_into(self) -> int:
        if self.third is None:
            return self.first * 60 + self.second
        return self.first * 3600 + self.second * 60 + self.third

    def time(self) -> time | None:
        hour = self.first
        if self.half and hour <= 12:
            hour = hour % 12 + (12 if self.half == "p" else 0)
        valid = hour < 24 and self.second < 60 and (self.third or 0) < 60
        return time(hour, self.second, self.third or 0) if valid else None


def read_stamps(stamps: Sequence[str | None], *, days: Sequence[datetime | None], last: datetime | None, chat: bool) -> Reading:
    """``days`` are what lines around the stamps name as their date; ``last`` is the time of the last message, or of the call."""
    clocks = [_clock(stamp) for stamp in stamps]
    near = last or next((day for day in days if day is not None), None)
    dates = _dates(stamps, near)
    dated = any(one is not None for one in dates)
    if not dated and not chat and _are_offsets(clocks):
        return Reading(tuple(_after(near, clock) for clock in clocks), True, False)
    dates = [one or (day.date() if day else None) for one, day in zip(dates, _changes(days), strict=True)]
    return Reading(_moments(clocks, dates, last, near.tzinfo if near else None), False, dated)


def _changes(days: Sequence[datetime | None]) -> list[datetime | None]:
    """Each day where it begins, None while it goes on."""
    return [day if at == 0 or day != days[at - 1] else None for at, day in enumerate(days)]


def _clock(stamp: str | None) -> _Clock | None:
    times = list(_TIME.finditer((stamp or "")[:200]))
    if not times:
        return None
    found = times[-1]
    third = int(found[3]) if found[3] else None
    return _Clock(int(found[1]), int(found[2]), third, (found[4] or "").lower())


def _are_offsets(clocks: Sequence[_Clock | None]) -> bool:
    known = [clock for clock in clocks if clock is not None]
    if not known or any(clock.half for clock in known):
        return False
    if any(clock.first > 23 for clock in known):
        return True
    first = known[0]
    return first.first == 0 if first.third is not None else first.first < _LATE_HOUR


def _after(start: datetime | None, clock: _Clock | None) -> datetime | None:
    if start is None or clock is None:
        return start
    try:
        return start + timedelta(seconds=clock.seconds_into)
    except OverflowError:
        return start


def _dates(stamps: Sequence[str | None], near: datetime | None) -> list[date | None]:
    day_first = _day_first(stamps)
    return [_date(stamp, day_first, near) if stamp else None for stamp in stamps]


def _date(stamp: str, day_first: bool, near: datetime | None) -> date | None:
    if found := _NUMERIC.search(stamp):
        return _numeric(found, day_first)
    if len(stamp) < 9:
        return None
    named = find_stamp(stamp, near=near)
    return named.when.date() if named else None


def _numeric(found: re.Match[str], day_first: bool) -> date | None:
    first, second = int(found[1]), int(found[3])
    year = int(found[4]) if len(found[4]) == 4 else 2000 + int(found[4])
    day, month = (first, second) if day_first else (second, first)
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _day_first(stamps: Sequence[str | None]) -> bool:
    found = [match for stamp in stamps if stamp and (match := _NUMERIC.search(stamp))]
    if not found or any(match[2] == "." or int(match[1]) > 12 for match in found):
        return True
    if any(int(match[3]) > 12 for match in found):
        return False
    rising = {order: _rises([_numeric(match, order) for match in found]) for order in (True, False)}
    if rising[True] != rising[False]:
        return rising[True]
    american = all(match[1][0] != "0" and match[3][0] != "0" for match in found)
    return not (american and any(re.search(r"[AP]M", stamp or "") for stamp in stamps))


def _rises(days: Sequence[date | None]) -> bool:
    known = [day for day in days if day is not None]
    return len(known) == len(days) and all(first <= second for first, second in pairwise(known))


def _moments(
    clocks: Sequence[_Clock | None], dates: Sequence[date | None], last: datetime | None, zone: tzinfo | None
) -> tuple[datetime | None, ...]:
    current: date | None = None
    if last is not None and not any(dates):
        current = last.date() - timedelta(days=_midnights(clocks))
    moments: list[datetime | None] = []
    before: time | None = None
    for clock, named in zip(clocks, dates, strict=True):
        said = clock.time() if clock is not None else None
        if named is not None:
            current = named
        elif current is not None and said is not None and before is not None and _past_midnight(before, said):
            current = _next_day(current)
        moments.append(datetime.combine(current, said, zone) if current is not None and said is not None else None)
        before = said or before
    return tuple(moments)


def _midnights(clocks: Sequence[_Clock | None]) -> int:
    times = [said for clock in clocks if clock is not None and (said := clock.time()) is not None]
    return sum(1 for first, second in pairwise(times) if _past_midnight(first, second))


def _past_midnight(before: time, after: time) -> bool:
    """Only a long way back is a new day; a few minutes back are untidy order."""
    return after < before and (before.hour - after.hour) >= 3


def _next_day(day: date) -> date:
    try:
        return day + timedelta(days=1)
    except OverflowError:
        return day
