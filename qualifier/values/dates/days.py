"""Recognizers of single days: written dates, day and month in words, weekdays, "the 15th", today and tomorrow."""

from datetime import timedelta
from typing import NamedTuple

from qualifier.values.dates.almanac import Range, add_days, day_in, months_in, one, week_of
from qualifier.values.dates.period import Period, spanning
from qualifier.values.dates.scene import (
    DAY_FIRST_LANGUAGES,
    MONTH_FIRST_COUNTRIES,
    Found,
    Scene,
    fixed,
    known,
    with_year,
)
from qualifier.values.dates.words.listed import listed

_BEFORE_DOTTED = listed("am zum den dem vom ab bis der oder und vorm zur des")
_ASIDES = listed(
    "that's that is which it's so ie i.e. meaning before after also das ist c'est soit est es sea o cioè è dat het dus davor"
    " vorher avant anterior prima ervoor"
)
_BETWEEN = frozenset({"comma", "art", "open"})
_LONGEST_LOOK = 190
"""Days within which a weekday with a number must agree with the calendar to tell the month."""
_JOINS = ("and", "or", "comma", "slash", "to", "dash")


def day(scene: Scene, index: int) -> Found | None:
    token = scene.tokens[index]
    senses = token.senses
    if "weekday" in senses:
        return weekday(scene, index)
    if "iso" in senses:
        return _iso(scene, index)
    if "written" in senses:
        return _written(scene, index)
    if "today" in senses:
        return _today(scene, index)
    if "month" in senses:
        return _month_first(scene, index)
    if "num" in senses or "ord" in senses:
        return day_and_month(scene, index) or _ordinal(scene, index)
    return None


def yearly_day(month: int, number: int) -> Period:
    return Period("day", known("month", "day"), series=lambda year: day_in(year, month, number))


def _iso(scene: Scene, index: int) -> Found | None:
    year, month, number = (int(piece) for piece in (scene.get(index, "iso") or "").split("|"))
    span = day_in(year, month, number)
    return Found(fixed("day", known("year", "month", "day"), span), index + 1) if span else None


def _written(scene: Scene, index: int) -> Found | None:
    mark, *numbers = (scene.get(index, "written") or "").split("|")
    first, second = int(numbers[0]), int(numbers[1])
    month, number = (second, first) if mark == "." or _day_first(scene, first) else (first, second)
    if number <= 12 < month:
        month, number = number, month
    if day_in(2024, month, number) is None:
        return None
    full = len(numbers) == 3
    weak = "" if full and (mark != "-" or len(numbers[2]) == 4) else "written"
    if mark == "." and (scene.has(index, "closed") or (full and len(numbers[2]) == 4)):
        weak = ""
    elif mark == "." and full:
        weak = "written"
    elif mark == "-" and not full:
        return None
    period = yearly_day(month, number)._replace(weak=weak)
    if full:
        return Found(period.in_year(int(numbers[2]) + (2000 if len(numbers[2]) == 2 else 0)), index + 1)
    return with_year(scene, period, index + 1)


def _day_first(scene: Scene, first: int) -> bool:
    if scene.country is not None:
        return scene.country not in MONTH_FIRST_COUNTRIES
    return first > 12 or scene.language in DAY_FIRST_LANGUAGES


def _today(scene: Scene, index: int) -> Found:
    offset = int(scene.get(index, "today") or 0)
    span = None
    if scene.said_on is not None and (found := add_days(scene.said_on, offset)):
        span = one(found)
    period = fixed("day", known("distance"), span, past=offset < 0)
    ahead = _weeks_ahead(scene, index + 1) if offset >= 0 else None
    return Found(_later(period, ahead.days), ahead.stop) if ahead else Found(period, index + 1)


def _day_number(scene: Scene, index: int) -> int | None:
    number = scene.number(index, "ord")
    if number is None and scene.low(index)[:1].isdigit():
        number = scene.number(index, "num")
    return number if number is not None and 1 <= number <= 31 else None


def day_and_month(scene: Scene, index: int) -> Found | None:
    """ "14 May", "the twenty-eighth of February", "5-9 May", and "14" in "14 or 15 May", whose month comes later."""
    number = _day_number(scene, index)
    if number is None:
        spelled = _spelled_day(scene, index)
        return _own_month(scene, index, spelled) if spelled else None
    return _own_month(scene, index, number) or _listed(scene, index, number)


def _spelled_day(scene: Scene, index: int) -> int | None:
    """ "trois février", "tres de febrero": languages that count their days with plain numbers."""
    number = scene.number(index, "num") if scene.language in ("fr", "es", "it", "nl") else None
    month_at = scene.skip(index + 1, "of", most=1)
    return number if number is not None and 1 <= number <= 31 and scene.has(month_at, "month") else None


def _own_month(scene: Scene, index: int, number: int) -> Found | None:
    at = scene.skip(index + 1, "dot", most=1)
    at = scene.skip(at, "of", "art", "dash", most=2) if not _day_number(scene, at + 1) else at
    month = scene.number(at, "month")
    if month is None or day_in(2024, month, number) is None:
        return None
    return with_year(scene, yearly_day(month, number), scene.skip(at + 1, "dot", most=1) if scene.has(at + 2, "year") else at + 1)


def _listed(scene: Scene, index: int, number: int) -> Found | None:
    """A number whose month stands behind a later one: "5-9 May" is a range, "14, 15 and 16 July" are three days."""
    at = scene.skip(index + 1, "dot", most=1)
    for _ in range(5):
        join = scene.skip(scene.skip(at, *_JOINS, most=2), "art", most=1)
        after = _day_number(scene, join)
        if join == at or after is None:
            return None
        last = _own_month(scene, join, after)
        if last is not None:
            return _with_month_of(scene, index, number, last)
        at = scene.skip(join + 1, "dot", most=1)
    return None


def _with_month_of(scene: Scene, index: int, number: int, last: Found) -> Found | None:
    month = next((found for at in range(last.stop - 1, index, -1) if (found := scene.number(at, "month")) is not None), None)
    if month is None or day_in(2024, month, number) is None:
        return None
    first = yearly_day(month, number)
    joined = scene.skip(index + 1, "dot", most=1)
    if scene.has(joined, "to") or scene.has(joined, "dash"):
        return Found(spanning(first, last.period), last.stop)
    return Found(first.in_year(last.period.fixed.first.year) if last.period.fixed else first, index + 1)


def _month_first(scene: Scene, index: int) -> Found | None:
    """ "May 14", "October thirty-first, 2027", "May 5-9"."""
    month = scene.number(index, "month") or 0
    at = scene.skip(index + 1, "dot", most=1)
    at = scene.skip(at, "art", most=1)
    number = _day_number(scene, at)
    if number is None or day_in(2024, month, number) is None or scene.has(at + 1, "clock") or scene.has(at + 1, "month"):
        return None
    if scene.low(at + 1) in (":", "%", "€", "$", "£"):
        return None
    period = yearly_day(month, number)
    stop = at + 1
    if scene.has(stop, "dash") or scene.has(stop, "to"):
        last = _day_number(scene, stop + 1)
        if last is not None and last > number and not scene.has(stop + 2, "month"):
            period, stop = spanning(period, yearly_day(month, last)), stop + 2
    return with_year(scene, period, stop)


def monthly_day(number: int, on_weekday: int | None = None) -> Period:
    """ "The 15th" of the month at hand or the next; with a weekday, of the month in which it falls on that day."""

    def find(index: int) -> Range | None:
        span = day_in(index // 12, index % 12 + 1, number)
        return span if span and on_weekday in (None, span.first.weekday()) else None

    return Period("day", known("day"), series=find, monthly=True)


def _ordinal(scene: Scene, index: int) -> Found | None:
    number = _day_number(scene, index)
    if number is None:
        return None
    said_ordinal = scene.has(index, "ord") or (
        scene.has(index + 1, "dot") and scene.low(index - 1).rpartition(" ")[2] in _BEFORE_DOTTED
    )
    if not said_ordinal and scene.language not in ("fr", "es", "it", "nl", None):
        return None
    stop = index + 2 if said_ordinal and not scene.has(index, "ord") else index + 1
    at = scene.skip(stop, "of", "art", most=2)
    turn = scene.get(at, "dir")
    if at > stop and turn in ("this", "next") and scene.get(at + 1, "unit") == "month" and scene.said_on:
        month = months_in(scene.said_on.year, scene.said_on.month + (turn == "next"))
        span = day_in(month.first.year, month.first.month, number) if month else None
        return Found(fixed("day", known("day"), span), at + 2)
    weak = "ordinal" if said_ordinal else "number"
    return Found(monthly_day(number)._replace(weak=weak), stop)


def weekday(scene: Scene, index: int) -> Found | None:
    """A weekday alone, with its date, or in a week that is named."""
    number = scene.number(index, "weekday") or 0
    at = scene.skip(index + 1, "dot", "comma", "open", most=2)
    dated = _weekday_date(scene, at, number)
    if dated is not None:
        return dated
    return _weekday_in_week(scene, index, number) or Found(_bare_weekday(scene, number), index + 1)


def _weekday_date(scene: Scene, at: int, number: int) -> Found | None:
    for place in {at, scene.skip(at, "rel", "art", "of", most=2), _behind_asides(scene, at)}:
        if place >= len(scene.tokens) or scene.has(place, "weekday"):
            continue
        found = day(scene, place)
        if found is None or found.period.grain != "day" or scene.has(place, "today"):
            continue
        if found.period.monthly:
            found = _weekday_of_month(scene, place, number, found)
        if found is not None:
            return found._replace(period=found.period._replace(weak="", known=found.period.known | {"weekday"}))
    return _weekday_number(scene, at, number)


def _behind_asides(scene: Scene, at: int) -> int:
    """ "The Wednesday, that's the 29th", "the Thursday before, the 25th": where the date itself begins."""
    place = at
    last = min(at + 5, len(scene.tokens))
    while place < last and (scene.low(place) in _ASIDES or not _BETWEEN.isdisjoint(scene.tokens[place].senses)):
        place += 1
    return place


def _weekday_of_month(scene: Scene, place: int, number: int, found: Found) -> Found | None:
    day_number = _day_number(scene, place) or 0
    if found.period.weak == "number":
        return _weekday_number(scene, place, number)
    if scene.said_on is None:
        return found
    fitting = monthly_day(day_number, number)
    near = next((span for span in fitting.occurrences(scene.said_on) if span.last >= scene.said_on), None)
    if near is None or (near.first - scene.said_on).days > _LONGEST_LOOK:
        return found
    return found._replace(period=found.period._replace(fixed=near, series=None))


def _weekday_number(scene: Scene, place: int, number: int) -> Found | None:
    """ "Wednesday 24": a bare number is a date only if the calendar agrees, for it may be an hour."""
    day_number = _day_number(scene, place)
    if day_number is None or scene.said_on is None or scene.has(place + 1, "clock") or scene.low(place + 1) == ":":
        return None
    for ahead in range(45):
        candidate = scene.said_on + timedelta(days=ahead) if scene.said_on.year < 9998 else scene.said_on
        if candidate.weekday() == number and candidate.day == day_number:
            return Found(fixed("day", known("day", "weekday"), one(candidate)), place + 1)
    return None


def _weekday_in_week(scene: Scene, index: int, number: int) -> Found | None:
    for at in {
        index + 1,
        scene.skip(index + 1, "comma", "of", "rel", "art", most=3),
        scene.skip(index + 1, "comma", "of", "rel", most=1),
    }:
        for turn_at, unit_at in ((at, at + 1), (at + 1, at)):
            turn = scene.get(turn_at, "dir")
            if turn and scene.get(unit_at, "unit") == "week":
                weeks = {"this": 0, "last": -1, "second": 2}.get(turn, 1)
                return _confirmed(scene, Found(_day_of_week(scene, number, weeks, past=turn == "last"), at + 2))
    turn = scene.get(index + 1, "dir")
    if turn and not scene.has(index + 2, "unit"):
        return Found(turned_weekday(scene, number, turn), index + 2)
    if scene.get(index + 1, "unit") == "week" and scene.low(index + 1) == "week" and scene.language in ("en", None):
        today = scene.said_on is not None and scene.said_on.weekday() == number
        return Found(_later(_bare_weekday(scene, number), 14 if today else 7), index + 2)
    return _weekday_ahead_by_weeks(scene, index, number)


def _weekday_ahead_by_weeks(scene: Scene, index: int, number: int) -> Found | None:
    """ "Friday in two weeks": so many weeks after the nearest Friday."""
    ahead = _weeks_ahead(scene, index + 1)
    return ahead and Found(_later(_bare_weekday(scene, number), ahead.days), ahead.stop)


class _Ahead(NamedTuple):
    days: int
    stop: int


def _weeks_ahead(scene: Scene, index: int) -> _Ahead | None:
    """ "In two weeks" behind a day that it is counted from."""
    weeks, unit = scene.number(index + 1, "num"), scene.get(index + 2, "unit")
    if scene.get(index, "rel") != "in" or weeks is None or unit not in ("week", "fortnight"):
        return None
    return _Ahead(weeks * (14 if unit == "fortnight" else 7), index + 3)


def _confirmed(scene: Scene, found: Found) -> Found:
    """ "Friday this week, the seventeenth": the number repeats what is known."""
    at = scene.skip(found.stop, "comma", "art", most=2)
    said = found.period.fixed
    return found._replace(stop=at + 1) if said and at > found.stop and _day_number(scene, at) == said.first.day else found


def turned_weekday(scene: Scene, number: int, turn: str) -> Period:
    """ "Next Friday" is the Friday of the following week; "this" and "coming" mean the nearest, "last" the one before."""
    if scene.said_on is None:
        return Period("day", known("weekday"), past=turn == "last")
    if turn == "next":
        return _day_of_week(scene, number, 1)
    if turn == "last":
        back = (scene.said_on.weekday() - number) % 7 or 7
        found = add_days(scene.said_on, -back)
        return fixed("day", known("weekday"), one(found) if found else None, past=True)
    return nearest_weekday(scene, number)


def nearest_weekday(scene: Scene, number: int) -> Period:
    if scene.said_on is None:
        return Period("day", known("weekday"))
    found = add_days(scene.said_on, (number - scene.said_on.weekday()) % 7)
    return fixed("day", known("weekday"), one(found) if found else None)


def _bare_weekday(scene: Scene, number: int) -> Period:
    """Marked ``weekday``: on that day itself, "Friday" alone means the one to come, "by Friday" today."""
    return nearest_weekday(scene, number)._replace(weak="weekday")


def _later(period: Period, days: int) -> Period:
    def shift(span: Range) -> Range | None:
        first, last = add_days(span.first, days), add_days(span.last, days)
        return Range(first, last) if first and last else None

    return period.changed(shift)._replace(weak="")


def _day_of_week(scene: Scene, number: int, weeks: int, *, past: bool = False) -> Period:
    if scene.said_on is None or not 2 < scene.said_on.year < 9998:
        return Period("day", known("weekday", "week"), past=past)
    monday = week_of(scene.said_on).first
    return fixed("day", known("weekday", "week"), one(monday + timedelta(days=7 * weeks + number)), past=past)


def shifted(period: Period, days: int) -> Period:
    return _later(period, days)
