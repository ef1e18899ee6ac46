"""Explicit dates as a letter writes them, with the weekday beside them, in six languages: what weekday checks need.

Relative dates ("next week") are the business of ``values.dates``; here each date names its day and month itself.
"""

import re
from datetime import date
from typing import NamedTuple

from qualifier.drafting.phrases import PHRASES
from qualifier.values.folding import fold

_EXTRA_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "okt": 10, "nov": 11,
    "dec": 12, "dez": 12, "janner": 1, "janv": 1, "fevr": 2, "avr": 4, "juil": 7, "setiembre": 9, "mrt": 3,
}  # fmt: skip
_EXTRA_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6, "sonnabend": 5,
}  # fmt: skip
MONTHS = _EXTRA_MONTHS | {
    fold(name): number for phrases in PHRASES.values() for number, name in enumerate(phrases.calendar.months, start=1)
}
WEEKDAYS = _EXTRA_WEEKDAYS | {
    fold(name): number for phrases in PHRASES.values() for number, name in enumerate(phrases.calendar.weekdays)
}


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_WEEKDAY = rf"(?:(?P<weekday>{_either(WEEKDAYS)})\.?,? ?(?:(?:the|den|dem|le|el|il|de) )?)?"
_MONTH = rf"(?P<month>{_either(MONTHS)})\b\.?"
_YEAR = r"(?:,? (?:(?:de|del|of|van) )?(?P<year>(?:19|20)\d{2})\b)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|e|\.|º|°)?"
_PATTERNS = (
    re.compile(rf"\b{_WEEKDAY}{_DAY} (?:(?:of|de|di) )?{_MONTH}{_YEAR}"),
    re.compile(rf"\b{_WEEKDAY}{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,]?\d){_YEAR}"),
    re.compile(r"(?<![\d.])(?P<year>(?:19|20)\d{2})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b"),
)
_NUMERIC = re.compile(
    rf"\b(?:(?P<weekday>{_either(WEEKDAYS)})\.?,? ?(?:(?:the|den|dem|le|el|il|de) )?)?"
    r"(?<![\d./])(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?:(?P=mark)(?P<year>\d{4}|\d{2})?)?(?![\d/])"
)


class WrittenDay(NamedTuple):
    """A date in a text: its readings (two for 3/4), the year and weekday if named, and where it stands."""

    start: int
    end: int
    readings: tuple[tuple[int, int], ...]
    year: int | None
    weekday: int | None

    def fits(self, day: date) -> bool:
        return (day.month, day.day) in self.readings and self.year in (None, day.year)

    def near(self, today: date | None) -> date | None:
        """The day meant, where the words leave no choice but the year: the next one, seen from today."""
        month, day = self.readings[0]
        if len(self.readings) > 1:
            return None
        if self.year is not None:
            return _day(self.year, month, day)
        if today is None:
            return None
        found = (_day(today.year + more, month, day) for more in (0, 1))
        return next((one for one in found if one is not None and one >= today), None)


def find_written_days(text: str) -> tuple[WrittenDay, ...]:
    """The explicit dates of a text in order, without overlaps."""
    folded = fold(text)
    found = [day for pattern in _PATTERNS for match in pattern.finditer(folded) if (day := _named(match))]
    found += [day for match in _NUMERIC.finditer(folded) if (day := _numeric(match))]
    kept: list[WrittenDay] = []
    for one in sorted(found, key=lambda day: (day.start, -day.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _named(match: re.Match[str]) -> WrittenDay | None:
    groups = match.groupdict()
    month = MONTHS.get(groups["month"]) or int(groups["month"])
    day = int(groups["day"])
    if not 1 <= day <= 31 or not 1 <= month <= 12:
        return None
    year = int(groups["year"]) if groups["year"] else None
    return WrittenDay(match.start(), match.end(), ((month, day),), year, WEEKDAYS.get(groups.get("weekday") or ""))


def _numeric(match: re.Match[str]) -> WrittenDay | None:
    one, two, mark, year = int(match["one"]), int(match["two"]), match["mark"], match["year"]
    closed = match.end() > match.end("two")
    if mark == "-" or (mark == "." and not closed and match["weekday"] is None):
        return None
    pairs = ((two, one),) if mark == "." else ((two, one), (one, two))
    readings = tuple(dict.fromkeys((month, day) for month, day in pairs if 1 <= month <= 12 and 1 <= day <= 31))
    if not readings:
        return None
    full = None if not year else int(year) + (2000 if len(year) == 2 else 0)
    return WrittenDay(match.start(), match.end(), readings, full, WEEKDAYS.get(match["weekday"] or ""))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
