"""Arithmetic of the calendar: months, quarters, weeks, seasons, moveable feasts. Nothing here has read a text."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

MONDAY, THURSDAY, SATURDAY = 0, 3, 5
SOUTHERN = frozenset({"AU", "NZ", "ZA", "AR", "CL", "UY", "PY", "BR", "BO", "PE"})
SEASON_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


class Range(NamedTuple):
    """Whole days, both ends included."""

    first: date
    last: date


def one(day: date) -> Range:
    return Range(day, day)


def day_in(year: int, month: int, day: int) -> Range | None:
    if not (MINYEAR < year < MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return one(date(year, month, day))


def months_in(year: int, month: int, count: int = 1) -> Range | None:
    """``count`` whole months from the given one; the month may run over twelve or under one."""
    start, stop = year * 12 + month - 1, year * 12 + month - 2 + count
    if not (start // 12 > MINYEAR and stop // 12 < MAXYEAR):
        return None
    last_year, last_month = stop // 12, stop % 12 + 1
    return Range(date(start // 12, start % 12 + 1, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]))


def quarter_in(year: int, quarter: int, year_start: int = 1) -> Range | None:
    """A quarter of the year that ends in ``year``, if years begin in month ``year_start``."""
    return months_in(year - (year_start > 1), year_start + 3 * (quarter - 1), 3)


def season_in(year: int, season: str, country: str | None) -> Range | None:
    month = SEASON_MONTHS[season]
    if country in SOUTHERN:
        month = (month + 5) % 12 + 1
    return months_in(year, month, 3)


def week_of(day: date) -> Range:
    monday = day - timedelta(days=day.weekday())
    return Range(monday, monday + timedelta(days=6))


def numbered_week(year: int, week: int) -> Range | None:
    if not (MINYEAR < year < MAXYEAR and 1 <= week <= date(year, 12, 28).isocalendar().week):
        return None
    return week_of(date.fromisocalendar(year, week, 1))


def add_days(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    index = day.year * 12 + day.month - 1 + months
    if not MINYEAR < index // 12 < MAXYEAR:
        return None
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_working_days(day: date, days: int) -> date | None:
    weeks, rest = divmod(days, 5)
    found = add_days(day, weeks * 7)
    while found is not None and (rest > 0 or found.weekday() >= SATURDAY):
        found = add_days(found, 1)
        if found is not None and found.weekday() < SATURDAY:
            rest -= 1
    return found


def nth_weekday(span: Range, weekday: int, nth: int) -> Range | None:
    """The nth such weekday inside a span; -1 is the last one."""
    if nth < 0:
        return one(span.last - timedelta(days=(span.last.weekday() - weekday) % 7))
    found = span.first + timedelta(days=(weekday - span.first.weekday()) % 7 + 7 * (nth - 1))
    return one(found) if found <= span.last else None


def nth_week(span: Range, nth: int) -> Range | None:
    """The nth week whose larger half lies in the span, as calendars count weeks; -1 is the last one."""
    thursday = nth_weekday(span, THURSDAY, nth)
    return week_of(thursday.first) if thursday else None


def part_of(span: Range, part: str) -> Range:
    """Early, mid, late, start or end of a span, by the guide's thirds of a month and ends of a quarter."""
    days = (span.last - span.first).days + 1
    if part in ("end", "start"):
        return one(span.last if part == "end" else span.first)
    if days <= 7:
        return _part_of_week(span, part)
    if days <= 31:
        return _part_of_month(span, part)
    months = {"early": 0, "mid": 1, "late": 2}[part] if days <= 93 else {"early": 0, "mid": 5, "late": 9}[part]
    count = 1 if days <= 93 else {"early": 3, "mid": 2, "late": 3}[part]
    if 93 < days <= 184:
        months, count = {"early": 0, "mid": 2, "late": 4}[part], 2
    return months_in(span.first.year, span.first.month + months, count) or span


def _part_of_week(span: Range, part: str) -> Range:
    start, stop = {"early": (0, 1), "mid": (2, 2), "late": (3, 4)}[part]
    return Range(span.first + timedelta(days=start), span.first + timedelta(days=stop))


def _part_of_month(span: Range, part: str) -> Range:
    start, stop = {"early": (0, 9), "mid": (10, 19), "late": (20, 30)}[part]
    return Range(span.first + timedelta(days=start), min(span.first + timedelta(days=stop), span.last))


def half_of(span: Range, half: int) -> Range:
    """First or second half of a month, quarter or year."""
    days = (span.last - span.first).days + 1
    if days > 31:
        middle = months_in(span.first.year, span.first.month, round(days / 30.4) // 2)
        cut = middle.last if middle else span.last
    else:
        cut = span.first + timedelta(days=(days // 2 if days < 28 else 15) - 1)
    return Range(span.first, cut) if half == 1 else Range(cut + timedelta(days=1), span.last)


def easter(year: int) -> date:
    """Western Easter Sunday by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _weekday_of(month: int, weekday: int, nth: int) -> Callable[[int], Range | None]:
    def find(year: int) -> Range | None:
        span = months_in(year, month)
        return nth_weekday(span, weekday, nth) if span else None

    return find


def _from_easter(first: int, last: int | None = None) -> Callable[[int], Range | None]:
    def find(year: int) -> Range | None:
        sunday = easter(year)
        return Range(sunday + timedelta(days=first), sunday + timedelta(days=first if last is None else last))

    return find


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Range | None]:
    def find(year: int) -> Range | None:
        span = day_in(year, month, day)
        return Range(span.first, span.first + timedelta(days=days - 1)) if span else None

    return find


_THANKSGIVING = _weekday_of(11, THURSDAY, 4)


def _black_friday(year: int) -> Range | None:
    thanksgiving = _THANKSGIVING(year)
    return one(thanksgiving.first + timedelta(days=1)) if thanksgiving else None


FEASTS: dict[str, Callable[[int], Range | None]] = {
    "christmas": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "holidays": _fixed(12, 25, 8),
    "new year": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "easter": _from_easter(0),
    "good friday": _from_easter(-2),
    "easter monday": _from_easter(1),
    "holy week": _from_easter(-7, 0),
    "carnival": _from_easter(-47),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "corpus christi": _from_easter(60),
    "thanksgiving": _THANKSGIVING,
    "thanksgiving CA": _weekday_of(10, MONDAY, 2),
    "black friday": _black_friday,
    "memorial day": _weekday_of(5, MONDAY, -1),
    "labor day": _weekday_of(9, MONDAY, 1),
    "may day": _fixed(5, 1),
    "independence day": _fixed(7, 4),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "australia day": _fixed(1, 26),
    "anzac day": _fixed(4, 25),
    "waitangi day": _fixed(2, 6),
    "halloween": _fixed(10, 31),
    "valentine": _fixed(2, 14),
    "st patrick": _fixed(3, 17),
    "king's day": _fixed(4, 27),
    "sinterklaas": _fixed(12, 5),
    "assumption": _fixed(8, 15),
    "all saints": _fixed(11, 1),
    "german unity": _fixed(10, 3),
    "back to school": _fixed(9, 1),
}
