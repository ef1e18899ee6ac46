"""Days and periods in the words of a letter: "Thursday 12 March", "the week of Monday 8 June", "the first quarter of 2026"."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from qualifier.drafting.phrases import Calendar

_WEEKEND = 5
_NEAR = timedelta(days=75)
"""Within this distance people think in weekdays; beyond it the date alone reads better."""
_ALWAYS_WEEKDAY = frozenset({"it"})
"""Italian needs an article before a bare date, none before a weekday."""
_AMERICAN = frozenset({"US", "CA"})


class Period(NamedTuple):
    """A day (both ends equal) or a stretch of days."""

    first: date
    last: date


class DayWriter(NamedTuple):
    """Writes periods in one language, seen from the day of the conversation."""

    calendar: Calendar
    today: date | None
    country: str | None = None
    language: str = "en"

    def values(self, period: Period) -> dict[str, str]:
        """Both ways to name the period, as phrase values."""
        return {"bare": self.bare(period), "placed": self.placed(period)}

    def bare(self, period: Period) -> str:
        return self._render(self.calendar.bare, period)

    def placed(self, period: Period) -> str:
        return self._render(self.calendar.placed, period)

    def day(self, day: date) -> str:
        month = self.calendar.months[day.month - 1]
        weekday = self.calendar.weekdays[day.weekday()]
        return self._pattern(day).format(weekday=weekday, day=self._ordinal(day.day), month=month) + self._year(day)

    def _ordinal(self, number: int) -> str:
        return "1er" if self.language == "fr" and number == 1 else str(number)

    def _pattern(self, day: date) -> str:
        near = self.today is not None and abs(day - self.today) <= _NEAR
        if self.language == "en" and self.country in _AMERICAN:
            return "{weekday}, {month} {day}" if near else "{month} {day}"
        if near or self.language in _ALWAYS_WEEKDAY:
            return self.calendar.day
        return self.calendar.day.removeprefix("{weekday},").removeprefix("{weekday}").lstrip()

    def _year(self, day: date) -> str:
        if self.today is not None and day.year == self.today.year:
            return ""
        american = self.language == "en" and self.country in _AMERICAN
        return f", {day.year}" if american else self.calendar.year.format(year=day.year)

    def _render(self, patterns: Mapping[str, str], period: Period) -> str:
        first, last = period
        values = {
            "day": self.day(first),
            "end": self.day(last),
            "month": self.calendar.months[first.month - 1],
            "end_month": self.calendar.months[last.month - 1],
            "year": str(first.year),
            "nth": self.calendar.quarters[(first.month - 1) // 3],
        }
        return patterns[shape_of(period)].format(**values)


def shape_of(period: Period) -> str:
    """day, week, month, quarter, months or range."""
    first, last = period
    if first == last:
        return "day"
    if first.weekday() == 0 and last - first == timedelta(days=6):
        return "week"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1] and first.year == last.year:
        if first.month == last.month:
            return "month"
        if first.month % 3 == 1 and last.month == first.month + 2:
            return "quarter"
        return "months"
    return "range"


def business_days_after(day: date, count: int) -> date:
    """The working day ``count`` working days on; weekends are skipped, holidays are the rep's to see."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _WEEKEND
    return day
