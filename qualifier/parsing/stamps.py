"""Reads the date that a mail client wrote above quoted mail: eight languages, with or without year, weekday, zone.

Deadlines in sentences are the business of ``values``; here a date is when something was sent, so it lies in the past of
the message around it, and a missing year or zone is taken from there.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from qualifier.parsing.mail_words import MONTHS, ROAMING_ZONES, TIME_ZONES, WEEKDAYS
from qualifier.values.folding import fold

YEARS = range(1990, 2101)
"""Outside of these a date is a defect of the sender's clock or an attack, not a date."""

_CJK = re.compile(r"(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_ISO = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])")
_NUMERIC_YEARLESS = re.compile(r"(?<![\d.:/-])(\d{1,2})([./])(\d{1,2})(?![\d/:])\.?")
_DAY_MONTH = re.compile(
    r"(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s-]{1,2}(?:de |of |d')?([^\W\d_]{3,12})\b\.?"
    r"(?:,?[\s-]{1,2}(?:de |del )?(\d{4}|'\d{2})(?![\d:]))?"
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d)(?:,?\s{1,2}(\d{4})(?![\d:]))?")
_TIME = re.compile(
    r"(?<![\d.:/-])(\d{1,2})(?::|h|\s?時\s?)(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?:\s?分)?\s?([ap])?(?:\.?\s?m\b\.?)?(?![\d/])"
)
_DOTTED_TIME = re.compile(r"\b(?:um|kl|alle|ore|om|at)\s+(\d{1,2})\.(\d{2})(?![\d.])")
_HOUR = re.compile(r"(?<![\d.:/-])(\d{1,2})\s?([ap])\.?m\b\.?")
_OFFSET = re.compile(r"(?:\b(?:utc|gmt))?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)\)?")
_ZONE = re.compile(r"\b([a-z]{1,4})\b")
_WEEKDAY = re.compile(r"[^\W\d_]{2,12}(?:-feira)?")
_AMERICAS = range(-600, -180)


class Stamp(NamedTuple):
    """A date found in a header line, and the part of the line it takes."""

    when: datetime
    start: int
    end: int
    has_time: bool


class _Day(NamedTuple):
    year: int | None
    month: int
    day: int
    start: int
    end: int
    swappable: bool = False


class _Time(NamedTuple):
    hour: int
    minute: int
    second: int
    twelve_hour: bool
    start: int
    end: int


def parse_stamp(text: str, *, near: datetime | None = None) -> datetime | None:
    """The moment a header line names; ``near`` is when the message around it was sent."""
    stamp = find_stamp(text, near=near)
    return stamp.when if stamp else None


def find_stamp(text: str, *, near: datetime | None = None) -> Stamp | None:
    """The first date in the line with the time and zone beside it."""
    folded = fold(text[:400])
    day = _find_day(folded)
    if day is None:
        return None
    time = _find_time(folded, day)
    zone, zone_end = _find_zone(folded, time.end if time else day.end, bool(time))
    when = _build(day, time, zone, near, _weekday_before(folded, day))
    if when is None:
        return None
    start = min(day.start, time.start) if time else day.start
    return Stamp(when, start, max(day.end, time.end if time else 0, zone_end), time is not None)


def _find_day(text: str) -> _Day | None:
    if found := _CJK.search(text):
        year, month, day = found.groups()
        return _Day(int(year) if year else None, int(month), int(day), *found.span())
    if found := _ISO.search(text):
        return _Day(int(found[1]), int(found[3]), int(found[4]), *found.span())
    if found := _NUMERIC.search(text):
        return _numeric_day(found, int(found[4]) if len(found[4]) == 4 else 2000 + int(found[4]))
    return _named_day(text) or _yearless_day(text)


def _named_day(text: str) -> _Day | None:
    for found in _DAY_MONTH.finditer(text):
        month = MONTHS.get(found[2])
        if month:
            year = found[3]
            return _Day(_year(year), month, int(found[1]), *found.span())
    for found in _MONTH_DAY.finditer(text):
        month = MONTHS.get(found[1])
        if month:
            return _Day(_year(found[3]), month, int(found[2]), *found.span())
    return None


def _yearless_day(text: str) -> _Day | None:
    found = _NUMERIC_YEARLESS.search(text)
    if found is None or (found[2] == "." and not found[0].endswith(".")):
        return None
    return _numeric_day(found, None)


def _numeric_day(found: re.Match[str], year: int | None) -> _Day:
    first, second = int(found[1]), int(found[3])
    if second > 12:
        return _Day(year, first, second, *found.span())
    return _Day(year, second, first, *found.span(), swappable=found[2] == "/" and first <= 12)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return 2000 + int(text[1:]) if text.startswith("'") else int(text)


def _find_time(text: str, day: _Day) -> _Time | None:
    for pattern in (_TIME, _DOTTED_TIME, _HOUR):
        for found in pattern.finditer(text):
            if found.start() < day.end and found.end() > day.start:
                continue
            if min(abs(found.start() - day.end), abs(day.start - found.end())) > 40:
                continue
            time = _time(found, pattern)
            if time is not None:
                return time
    return None


def _time(found: re.Match[str], pattern: re.Pattern[str]) -> _Time | None:
    hour = int(found[1])
    minute = int(found[2]) if pattern is not _HOUR else 0
    second = int(found[3]) if pattern is _TIME and found[3] else 0
    half = {_TIME: 4, _HOUR: 2}.get(pattern)
    letter = found[half] if half else None
    if letter and hour <= 12:
        hour = hour % 12 + (12 if letter == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return _Time(hour, minute, second, bool(letter), *found.span())


def _find_zone(text: str, after: int, has_time: bool) -> tuple[tzinfo | tuple[int, int] | None, int]:
    rest = text[after : after + 16]
    if has_time and (found := _OFFSET.match(rest.lstrip())):
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        if minutes <= 14 * 60:
            sign = -1 if found[1] == "-" else 1
            return timezone(sign * timedelta(minutes=minutes)), after + len(rest) - len(rest.lstrip()) + found.end()
    word = _ZONE.match(rest.lstrip(" (,"))
    if word is None or not has_time:
        return None, 0
    end = after + (len(rest) - len(rest.lstrip(" (,"))) + word.end()
    if word[1] in TIME_ZONES:
        return timezone(timedelta(minutes=TIME_ZONES[word[1]])), end
    if word[1] in ROAMING_ZONES:
        return ROAMING_ZONES[word[1]], end
    return None, 0


def _weekday_before(text: str, day: _Day) -> int | None:
    words = _WEEKDAY.findall(text[max(0, day.start - 16) : day.start])
    return WEEKDAYS.get(words[-1]) if words else None


def _build(
    day: _Day, time: _Time | None, zone: tzinfo | tuple[int, int] | None, near: datetime | None, weekday: int | None
) -> datetime | None:
    month, number = _ordered(day, time, near, weekday)
    if day.year is not None:
        return _moment(day.year, month, number, time, zone, near)
    if near is None:
        return None
    for year in (near.year, near.year - 1):
        when = _moment(year, month, number, time, zone, near)
        if when is not None and _instant(when) <= _instant(near) + timedelta(days=1):
            return when
    return None


def _ordered(day: _Day, time: _Time | None, near: datetime | None, weekday: int | None) -> tuple[int, int]:
    """Month and day; for 3/4/2026 the weekday decides, then the future, then the clock's and the zone's habits."""
    if not day.swappable or day.month == day.day:
        return day.month, day.day
    year = day.year or (near.year if near else 2000)
    european, american = (day.month, day.day), (day.day, day.month)
    if weekday is not None:
        fits = [order for order in (european, american) if _weekday(year, *order) == weekday]
        if len(fits) == 1:
            return fits[0]
    if near is not None and day.year is not None:
        past = [order for order in (european, american) if _not_after(year, order, near)]
        if len(past) == 1:
            return past[0]
    offset = near.utcoffset() if near is not None else None
    in_americas = offset is not None and int(offset.total_seconds() // 60) in _AMERICAS
    return american if in_americas or (time is not None and time.twelve_hour) else european


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return datetime(year, month, day).weekday()
    except ValueError:
        return None


def _not_after(year: int, order: tuple[int, int], near: datetime) -> bool:
    try:
        return datetime(year, *order) <= near.replace(tzinfo=None) + timedelta(days=1)
    except (ValueError, OverflowError):
        return False


def _moment(
    year: int, month: int, day: int, time: _Time | None, zone: tzinfo | tuple[int, int] | None, near: datetime | None
) -> datetime | None:
    if year not in YEARS:
        return None
    clock = (time.hour, time.minute, time.second) if time else (0, 0, 0)
    try:
        when = datetime(year, month, day, *clock)
    except ValueError:
        return None
    if isinstance(zone, tuple):
        zone = timezone(timedelta(minutes=zone[1] if _is_american_summer(when) else zone[0]))
    return when.replace(tzinfo=zone or (near.tzinfo if near else None))


def _is_american_summer(when: datetime) -> bool:
    """Between the second Sunday of March and the first Sunday of November."""
    march, november = datetime(when.year, 3, 8), datetime(when.year, 11, 1)
    start = march + timedelta(days=(6 - march.weekday()) % 7, hours=2)
    end = november + timedelta(days=(6 - november.weekday()) % 7, hours=2)
    return start <= when < end


def _instant(when: datetime) -> datetime:
    """Comparable also when one of two has no zone."""
    return when if when.tzinfo else when.replace(tzinfo=UTC)
