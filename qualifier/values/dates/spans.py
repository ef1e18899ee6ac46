"""Recognizers of longer times: months, quarters, halves, weeks, seasons, feasts, years, and the parts of each."""

from datetime import timedelta

from qualifier.values.dates.almanac import (
    FEASTS,
    Range,
    add_days,
    half_of,
    months_in,
    nth_week,
    nth_weekday,
    numbered_week,
    one,
    part_of,
    quarter_in,
    season_in,
    week_of,
)
from qualifier.values.dates.days import day, turned_weekday
from qualifier.values.dates.mention import Grain
from qualifier.values.dates.period import Period, spanning
from qualifier.values.dates.scene import Found, Scene, direction, fixed, known, month_period, with_year, year_said
from qualifier.values.dates.units import unit_span
from qualifier.values.dates.words.listed import listed

_GRAINS: dict[str, Grain] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "half": "half", "year": "year", "fy": "year",
    "weekend": "week", "workweek": "week",
}  # fmt: skip
_YEARLESS = ("month", "quarter", "trimester", "half", "season", "feast", "num", "ord", "written")
_WEEK_WORDS = listed("week woche semaine semana settimana kw kalenderwoche wk sem") | {"calendar week"}


def span(scene: Scene, index: int) -> Found | None:
    """Any period longer than a day, and feasts. The first recognizer that knows the token answers."""
    senses = scene.tokens[index].senses
    if _KINDS.isdisjoint(senses):
        return None
    for kind, recognize in _BY_KIND:
        if kind in senses:
            found = recognize(scene, index)
            if found is not None:
                return found
    return None


def month(scene: Scene, index: int) -> Found | None:
    number = scene.number(index, "month") or 0
    turn = direction(scene, index + 1)
    if turn is not None and scene.language not in ("en", "de", "nl") and not scene.has(index + 2, "unit"):
        return Found(turned_series(scene, month_period(number), turn), index + 2)
    found = with_year(
        scene, month_period(number), scene.skip(index + 1, "dot", most=1) if scene.has(index + 2, "year") else index + 1
    )
    return _next_months(scene, found, number)


def _next_months(scene: Scene, found: Found, number: int) -> Found:
    """ "January, February": months in a row are one time."""
    for _ in range(11):
        at = scene.skip(found.stop, "comma", most=1)
        at = scene.skip(at, "and", "or", "slash", most=1)
        following = scene.number(at, "month")
        if at == found.stop or following != number % 12 + 1 or found.period.fixed:
            return found
        if day(scene, at) is not None:
            return found
        last = with_year(scene, month_period(following), at + 1)
        found = Found(spanning(found.period, last.period), last.stop)
        number = following
    return found


def quarter(scene: Scene, index: int) -> Found | None:
    number = scene.number(index, "quarter") or scene.number(index, "trimester") or 0
    found = _fiscal_quarter(scene, number, index + 1)
    if found is not None:
        return found
    period = Period("quarter", known("quarter"), series=lambda year: quarter_in(year, number))
    if (year := scene.number(index, "inyear")) is not None:
        return Found(period.in_year(year), index + 1)
    found = with_year(scene, period, index + 1)
    at = scene.skip(found.stop, "slash", "and", "or", "dash", "to", most=1)
    following = scene.number(at, "quarter")
    if at > found.stop and following is not None and following > number and not found.period.fixed:
        last = quarter(scene, at)
        if last is not None:
            return Found(spanning(period, last.period), last.stop)
    return found


def _fiscal_quarter(scene: Scene, number: int, index: int) -> Found | None:
    at = scene.skip(index, "of", "art", "comma", most=2)
    if not scene.has(at, "fiscal"):
        return None
    year = fiscal_year(scene, at)
    if year is None or scene.fiscal_year_start is None:
        return Found(Period("quarter", known("quarter", "year")), at + 1)
    start = scene.fiscal_year_start
    return Found(fixed("quarter", known("quarter", "year"), quarter_in(year, number, start)), at + 1)


def fiscal_year(scene: Scene, index: int) -> int | None:
    digits = scene.get(index, "fiscal")
    return 2000 + int(digits) if digits is not None else None


def fiscal(scene: Scene, index: int) -> Found | None:
    """FY27 is the year that ends in 2027; without a known start it stays open."""
    year, start = fiscal_year(scene, index), scene.fiscal_year_start
    if year is None or start is None:
        return Found(Period("year", known("year")), index + 1)
    return Found(fixed("year", known("year"), months_in(year - (start > 1), start, 12)), index + 1)


def half(scene: Scene, index: int) -> Found | None:
    number = scene.number(index, "half") or 1
    period = Period("half", known("half"), series=lambda year: months_in(year, 6 * number - 5, 6))
    if (year := scene.number(index, "inyear")) is not None:
        return Found(period.in_year(year), index + 1)
    return with_year(scene, period, index + 1)


def year(scene: Scene, index: int) -> Found | None:
    number = scene.number(index, "year") or 0
    return Found(fixed("year", known("year"), months_in(number, 1, 12), weak="year"), index + 1)


def season(scene: Scene, index: int) -> Found | None:
    name = scene.get(index, "season") or ""
    period = Period("season", known("season"), series=lambda year: season_in(year, name, scene.country))
    turn = scene.get(index + 1, "dir")
    if turn is not None and not scene.has(index + 2, "unit") and scene.language not in ("en", "de", "nl"):
        return Found(turned_series(scene, period, turn), index + 2)
    return with_year(scene, period, index + 1)


def feast(scene: Scene, index: int) -> Found | None:
    name = scene.get(index, "feast") or ""
    if name == "thanksgiving" and scene.country == "CA":
        name = "thanksgiving CA"
    if name == "holidays" and scene.said_on is not None and scene.said_on.month < 9:
        return None
    found = with_year(scene, Period("day", known("holiday"), series=FEASTS[name]), index + 1)
    return found


def new_year(scene: Scene, index: int) -> Found | None:
    """ "The new year" is the coming one as a whole: too wide for a deadline, unless it is a bound."""
    span_ = months_in(scene.said_on.year + 1, 1, 12) if scene.said_on else None
    found = Found(fixed("year", known("year"), span_, weak="new year"), index + 1)
    inner = _inside_year(scene, index + 1, scene.said_on.year + 1 if scene.said_on else None)
    return inner or found


def _inside_year(scene: Scene, index: int, year_number: int | None) -> Found | None:
    """ "Next year in May": a time of a year that was named before it."""
    at = scene.skip(index, "comma", "rel", "of", "art", most=2)
    if at == index or at >= len(scene.tokens) or year_number is None:
        return None
    core = scene.skip(at, "part", "dash", "of", "art", most=3)
    if not any(scene.has(core, kind) for kind in _YEARLESS):
        return None
    found = day(scene, at) or part(scene, at) or ordered(scene, at) or span(scene, at)
    if found is None or found.period.series is None or found.period.monthly:
        return None
    return Found(found.period.in_year(year_number), found.stop)


def unit(scene: Scene, index: int) -> Found | None:
    """Units that name a time by a number or a date: "week 38", "the week of the 14th", "Quartal 3"."""
    name = scene.get(index, "unit") or ""
    turn = scene.get(index + 1, "dir")
    if turn is not None and name in _GRAINS and scene.language not in ("en", "de", "nl"):
        return turned_unit(scene, name, turn, index + 2)
    number = scene.number(index + 1, "num")
    if name in _GRAINS and scene.low(index + 1) == "after" and scene.get(index + 2, "dir") == "next":
        return turned_unit(scene, name, "second", index + 3)
    if name == "weekend" and scene.said_on and (scene.has(index - 1, "rel") or scene.has(index - 1, "art")):
        return Found(fixed("week", known("distance"), unit_span(scene, name, 0)), index + 1)
    if name == "week":
        return _numbered(scene, index, number) or _week_with_date(scene, index)
    if name == "quarter" and number in (1, 2, 3, 4) and scene.low(index) in ("quarter", "quartal", "trimestre", "kwartaal"):
        return with_year(scene, Period("quarter", known("quarter"), series=lambda year: quarter_in(year, number or 1)), index + 2)
    if name == "fy" and (digits := scene.number(index + 1, "year")) is not None:
        start = scene.fiscal_year_start
        span_ = months_in(digits - (start > 1), start, 12) if start else None
        return Found(fixed("year", known("year"), span_), index + 2)
    return None


def _numbered(scene: Scene, index: int, number: int | None) -> Found | None:
    if scene.has(index, "weekno"):
        number, stop = scene.number(index, "weekno"), index + 1
    else:
        stop = index + 2
    if number is None or not 1 <= number <= 53 or not (scene.has(index, "weekno") or scene.low(index) in _WEEK_WORDS):
        return None
    if scene.has(stop, "unit") or scene.has(stop, "month"):
        return None
    return with_year(scene, Period("week", known("week"), series=lambda year: numbered_week(year, number or 1)), stop)


def week_number(scene: Scene, index: int) -> Found | None:
    return _numbered(scene, index, None)


def _week_with_date(scene: Scene, index: int) -> Found | None:
    at = scene.skip(index + 1, "of", "rel", "art", "dash", most=3)
    if at >= len(scene.tokens) or scene.low(at) == "that":
        return None
    if at == index + 1 and scene.low(index) in _WEEK_WORDS:
        return None
    found = day(scene, at)
    if found is None or found.period.grain != "day" or scene.has(at, "today"):
        return None
    if found.period.weak == "number" and scene.low(index + 1) not in ("du", "del", "van", "de", "dell'"):
        return None
    period = found.period.changed(lambda span_: week_of(span_.first), "week")
    return Found(period._replace(weak="", known=period.known | {"week"}), found.stop)


def turn(scene: Scene, index: int) -> Found | None:
    """ "Next month", "this Friday", "last May", "next two weeks"."""
    way = scene.get(index, "dir") or ""
    if way == "last" and scene.low(index + 1) in ("day",):
        return None
    at = index + 1
    if (name := scene.get(at, "unit")) is not None and name in _GRAINS:
        return turned_unit(scene, name, way, at + 1)
    if (number := scene.number(at, "weekday")) is not None:
        dated = day(scene, at)
        if dated is not None and "day" in dated.period.known:
            return dated
        return Found(turned_weekday(scene, number, way), at + 1)
    if scene.has(at, "month") and day(scene, at) is None:
        found = month(scene, at)
    elif scene.has(at, "season"):
        found = season(scene, at)
    elif scene.has(at, "feast"):
        found = feast(scene, at)
    elif scene.has(at, "endof"):
        return None
    else:
        return None
    if found is None or found.period.series is None:
        return found
    return Found(turned_series(scene, found.period, way), found.stop)


def turned_series(scene: Scene, period: Period, way: str) -> Period:
    """Next May, this summer, last Easter."""
    if scene.said_on is None or period.series is None:
        return period._replace(past=way == "last")
    spans = list(period.occurrences(scene.said_on))
    if way == "last":
        over = [span_ for span_ in spans if span_.last < scene.said_on]
        return period._replace(fixed=over[-1] if over else None, series=None, past=True)
    if way == "this":
        ahead = [span_ for span_ in spans if span_.last >= scene.said_on]
    else:
        ahead = [span_ for span_ in spans if span_.first > scene.said_on]
    return period._replace(fixed=ahead[0] if ahead else None, series=None)


def turned_unit(scene: Scene, name: str, way: str, stop: int) -> Found | None:
    steps = {"this": 0, "last": -1, "second": 2}.get(way, 1)
    span_ = unit_span(scene, name, steps)
    vague = name in ("year", "fy") and steps > 0
    period = fixed(_GRAINS[name], known("distance"), span_, past=way == "last")._replace(vague=vague)
    if name == "year":
        inner = _inside_year(scene, stop, scene.said_on.year + steps if scene.said_on else None)
        if inner is not None:
            return inner
    if name == "week":
        found = _weekday_after(scene, stop, span_)
        if found is not None:
            return found
    return Found(period, stop)


def _weekday_after(scene: Scene, index: int, week: Range | None) -> Found | None:
    """ "Next week Thursday", "next week on Thursday"."""
    for at in (index, scene.skip(index, "comma", "rel", "art", most=2)):
        number = scene.number(at, "weekday")
        if number is not None:
            dated = day(scene, at)
            if dated is not None and "day" in dated.period.known:
                return dated
            span_ = one(week.first + timedelta(days=number)) if week else None
            return Found(fixed("day", known("weekday", "week"), span_), at + 1)
    return None


def bare_unit(scene: Scene, index: int) -> Found | None:
    """ "The month", "the year" after "end of" or "first week of": the one that runs."""
    name = scene.get(index, "unit")
    if name is None or name not in _GRAINS or name == "day":
        return None
    if name == "year" and scene.fiscal_year_start and scene.low(index) != "calendar year":
        name = "fy"
    return Found(fixed(_GRAINS[name], known("distance"), unit_span(scene, name, 0)), index + 1)


def part(scene: Scene, index: int) -> Found | None:
    """ "Early May", "end of Q3", "mid to late June", "Ende dieser Woche"."""
    name = scene.get(index, "part")
    if name is None:
        return _half_part(scene, index)
    at = index + 1
    until: str | None = None
    joined = scene.skip(at, "dash", most=1)
    joined = scene.skip(joined, "to", "or", "slash", "and", most=1)
    joined = scene.skip(joined, "dash", most=1)
    if joined > at and scene.has(joined, "part"):
        until, at = scene.get(joined, "part"), joined + 1
    inner = part_body(scene, at)
    if inner is None or (inner.period.grain == "day" and "holiday" not in inner.period.known):
        return None
    period = _cut(inner.period, name, until)
    return Found(period, inner.stop)


def _cut(period: Period, name: str, until: str | None) -> Period:
    def cut(span_: Range) -> Range | None:
        if until is None:
            return part_of(span_, name)
        return Range(part_of(span_, name).first, part_of(span_, until).last)

    edge = name in ("end", "start")
    parts = period.known | known("edge") if edge else period.known
    return period.changed(cut, "day" if edge else period.grain)._replace(weak="", vague=False, known=parts)


def part_body(scene: Scene, index: int) -> Found | None:
    """The period of which something is a part."""
    for at in (index, scene.skip(index, "dash", "of", "art", most=3)):
        if at < len(scene.tokens):
            if scene.has(at, "month") and _looks_like_day(scene, at):
                continue
            found = ordered(scene, at, shares_only=True) or span(scene, at) or bare_unit(scene, at)
            if found is not None:
                return found
    return None


def _looks_like_day(scene: Scene, index: int) -> bool:
    return scene.number(index + 1, "ord") is not None and not scene.has(index + 2, "unit")


def _half_part(scene: Scene, index: int) -> Found | None:
    number = 1 if scene.has(index, "firsthalf") else 2 if scene.has(index, "secondhalf") else 0
    if not number:
        return None
    inner = part_body(scene, index + 1)
    if inner is None:
        if scene.low(index).split()[-1] in ("of", "de", "di", "van", "du", "d'"):
            return None
        period = Period("half", known("half"), series=lambda year: months_in(year, 6 * number - 5, 6))
        return Found(period._replace(weak="half"), index + 1)
    grain: Grain = "half" if inner.period.grain == "year" else inner.period.grain
    return Found(inner.period.changed(lambda span_: half_of(span_, number), grain)._replace(vague=False, weak=""), inner.stop)


def ordered(scene: Scene, index: int, *, shares_only: bool = False) -> Found | None:
    """ "First quarter", "3. Quartal", "last week of June", "first Monday in May", "erste Juniwoche".

    ``shares_only`` keeps a phrase finite: a week is counted in a quarter, never in a week of a week.
    """
    nth = scene.number(index, "ord") or scene.number(index, "num")
    at = index + 1
    if scene.has(at, "dot") and scene.has(index, "num"):
        at += 1
    elif not scene.has(index, "ord"):
        nth = None
    if nth is None and scene.has(index, "ordlast"):
        nth, at = -1, index + 1
    if nth is None:
        return None
    name = scene.get(at, "unit")
    if name in ("quarter", "half") and 1 <= nth <= (4 if name == "quarter" else 2):
        return _ordered_share(scene, nth, name, at + 1)
    return None if shares_only else _ordered_unit(scene, nth, at)


def _ordered_unit(scene: Scene, nth: int, at: int) -> Found | None:
    if (number := scene.number(at, "monthweek")) is not None:
        return _with_week(scene, with_year(scene, month_period(number), at + 1), nth)
    if (number := scene.number(at, "monthhalf")) is not None:
        found = with_year(scene, month_period(number), at + 1)
        return Found(found.period.changed(lambda span_: half_of(span_, nth)), found.stop)
    name = scene.get(at, "unit")
    if name in ("week", "day") or scene.has(at, "weekday"):
        if not (scene.has(at + 1, "of") or scene.has(at + 1, "art") or scene.has(at + 1, "rel")):
            return None
        inner = part_body(scene, at + 1)
        if inner is None or inner.period.grain == "day":
            return None
        if name == "week":
            return _with_week(scene, inner, nth)
        return _nth_day(scene, inner, nth, scene.number(at, "weekday"))
    return None


def _with_week(scene: Scene, inner: Found, nth: int) -> Found:
    period = inner.period.changed(lambda span_: nth_week(span_, nth), "week")
    return Found(period._replace(weak="", vague=False, known=period.known | {"week"}), inner.stop)


def _nth_day(scene: Scene, inner: Found, nth: int, weekday_number: int | None) -> Found:
    def find(span_: Range) -> Range | None:
        if weekday_number is not None:
            return nth_weekday(span_, weekday_number, nth)
        moved = add_days(span_.first, nth - 1) if nth > 0 else span_.last
        return one(moved) if moved and moved <= span_.last else None

    return Found(inner.period.changed(find, "day")._replace(weak="", vague=False), inner.stop)


def _ordered_share(scene: Scene, nth: int, name: str, stop: int) -> Found | None:
    size = 3 if name == "quarter" else 6
    grain: Grain = "quarter" if name == "quarter" else "half"
    found = _fiscal_quarter(scene, nth, stop) if name == "quarter" else None
    if found is not None:
        return found
    period = Period(
        grain,
        known("quarter" if name == "quarter" else "half"),
        series=lambda year_: months_in(year_, size * (nth - 1) + 1, size),
    )
    said = with_year(scene, period, stop)
    if said.stop > stop:
        return said
    at = scene.skip(stop, "of", "art", most=2)
    whole = scene.get(at, "unit")
    if whole in ("year", "fy") and at > stop:
        year_span = unit_span(scene, whole, 0)
        share = months_in(year_span.first.year, year_span.first.month + size * (nth - 1), size) if year_span else None
        return Found(fixed(grain, period.known, share), at + 1)
    return said


def compound(scene: Scene, index: int) -> Found | None:
    """ "Jahresende", "EOM", "month-end", "quarter end", "Jahresmitte"."""
    kind = next(kind for kind in ("endof", "midof", "startof") if scene.has(index, kind))
    name, which = scene.get(index, kind) or "", {"endof": "end", "midof": "mid", "startof": "early"}[kind]
    if name == "day":
        return _day_end(scene, index)
    if name == "year" and scene.fiscal_year_start:
        name = "fy"
    said = year_said(scene, index + 1) if name == "year" else None
    if said is not None and said.year is not None:
        return Found(_cut(fixed("year", known("year"), months_in(said.year, 1, 12)), which, None), said.stop)
    return Found(_cut(fixed(_GRAINS[name], known("distance"), unit_span(scene, name, 0)), which, None), index + 1)


def _day_end(scene: Scene, index: int) -> Found:
    """ "Close of play tomorrow": the day that follows; alone it is today."""
    for at in {index + 1, scene.skip(index + 1, "rel", "comma", "of", "art", most=2)}:
        if at < len(scene.tokens):
            found = day(scene, at) or (turn(scene, at) if scene.has(at, "dir") else None)
            if found is not None and found.period.grain == "day":
                weak = "" if found.period.weak == "weekday" else found.period.weak
                return Found(found.period._replace(weak=weak, relation=found.period.relation or "by"), found.stop)
    span_ = one(scene.said_on) if scene.said_on else None
    return Found(fixed("day", known("distance"), span_, weak="day end"), index + 1)


def turn_of(scene: Scene, index: int) -> Found | None:
    """ "At the turn of the quarter", "Quartalswechsel": the first day of the next one."""
    span_ = unit_span(scene, scene.get(index, "turn") or "quarter", 1)
    return Found(fixed("day", known("distance"), one(span_.first) if span_ else None), index + 1)


def vague(scene: Scene, index: int) -> Found | None:
    return Found(Period("year", known(), vague=True), index + 1)


_BY_KIND = (
    ("month", month),
    ("quarter", quarter),
    ("trimester", quarter),
    ("half", half),
    ("fiscal", fiscal),
    ("season", season),
    ("feast", feast),
    ("newyear", new_year),
    ("endof", compound),
    ("midof", compound),
    ("startof", compound),
    ("turn", turn_of),
    ("weekno", week_number),
    ("dir", turn),
    ("unit", unit),
    ("year", year),
    ("vague", vague),
)
_KINDS = frozenset(kind for kind, _ in _BY_KIND)
