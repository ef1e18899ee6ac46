"""Recognizers of times at a distance: "in six weeks", "within 30 days", "two weeks from Monday", "vor drei Monaten"."""

from datetime import date
from typing import NamedTuple

from qualifier.values.dates.almanac import Range, add_days, add_months, add_working_days
from qualifier.values.dates.days import day, nearest_weekday, shifted
from qualifier.values.dates.mention import Grain
from qualifier.values.dates.period import Period
from qualifier.values.dates.scene import Found, Scene, fixed, known
from qualifier.values.dates.words.listed import divided, listed

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "fy": 12}
_BEFORE_IT = divided(
    "in|within|over|during|in the|dans|d' ici|d' ici à|sous|en|dentro de|en un plazo de|en el|por|en menos de|tra|fra"
    "|entro|entro le|entro il|nel|nei|nelle|binnen|innerhalb|innerhalb von|in spätestens"
)
_REFERS = listed(
    "of after before from following prior nach vor ab seit après avant de dès después antes desde del dopo prima da"
    " dalla dal na voor vanaf notice ahead vóór kündigungsfrist earlier dalla dall' delle"
)


_COUNTS = frozenset({"days", "num"})


class Amount(NamedTuple):
    least: int
    most: int
    unit: str
    stop: int


def amount(scene: Scene, index: int) -> Amount | None:
    """ "Six weeks", "two to three months", "a fortnight", "sechs bis acht Wochen"."""
    at = scene.skip(index, "art", "rel", "dir", most=2) if scene.has(index, "dir") or scene.has(index, "art") else index
    if at >= len(scene.tokens) or scene.tokens[at].senses.keys().isdisjoint(_COUNTS):
        return None
    if (number := scene.get(at, "days")) is not None:
        return Amount(int(number), int(number), "day", at + 1)
    least = scene.number(at, "num")
    if least is None:
        return None
    at += 1
    most = least
    joined = scene.skip(at, "to", "dash", "or", most=1)
    if joined > at and (last := scene.number(joined, "num")) is not None and last >= least:
        most, at = last, joined + 1
    at = scene.skip(at, "dir", "dash", "of", most=1)
    name = scene.get(at, "unit")
    if name is None or name == "none" or name == "workweek":
        return None
    stop = at + 1
    if name == "hour":
        if least % 24 or most % 24:
            return None
        least, most, name = least // 24, most // 24, "day"
    if scene.has(stop, "dir") and scene.language not in ("en", "de", "nl"):
        stop += 1
    return Amount(least, most, name, stop)


def in_distance(scene: Scene, index: int, preposition: str) -> Found | None:
    """After "in", "within" and their like; a time counted from something else is none."""
    if preposition not in _BEFORE_IT:
        return None
    at = scene.skip(index, "art", most=1)
    at = at + 1 if scene.get(at, "rel") == "around" else at
    if scene.get(at, "dir") in ("last", "this") or (at > index and scene.low(at) == "one"):
        return None
    found = amount(scene, at)
    if found is None or found.least == 0:
        return None
    stop = found.stop
    if scene.has(stop, "hence") or scene.low(stop) in ("time", "'"):
        stop += 1
    elif _refers_elsewhere(scene, stop):
        return None
    return Found(_ahead(scene, found, 1), stop)


def _refers_elsewhere(scene: Scene, stop: int) -> bool:
    low = scene.low(stop)
    if low.split(" ")[0] not in _REFERS and low not in ("ago",):
        return False
    return not (scene.has(stop + 1, "today") or scene.low(stop + 1) in ("now", "jetzt", "ahora", "oggi", "nu"))


def free_distance(scene: Scene, index: int) -> Found | None:
    """Without a word before it: "three weeks ago", "two weeks from now", "a week on Tuesday", "a week tomorrow"."""
    found = amount(scene, index)
    if found is None:
        return None
    if scene.has(found.stop, "ago"):
        return Found(_ahead(scene, found, -1)._replace(past=True), found.stop + 1)
    if scene.has(found.stop, "hence") and scene.low(found.stop) != "time":
        return Found(_ahead(scene, found, 1), found.stop + 1)
    return _counted_from(scene, found)


def ago(scene: Scene, index: int) -> Found | None:
    """ "Vor drei Wochen", "il y a deux mois", "hace un año"."""
    found = amount(scene, index + 1)
    if found is None:
        return None
    return Found(_ahead(scene, found, -1)._replace(past=True), found.stop)


def _counted_from(scene: Scene, counted: Amount) -> Found | None:
    if counted.unit not in _DAYS or counted.least > 12:
        return None
    at = counted.stop
    if scene.low(at) in ("on", "from", "this", "next", "coming") or scene.has(at, "today"):
        at = at if scene.has(at, "today") else at + 1
    else:
        return None
    at = scene.skip(at, "dir", most=1)
    days = counted.least * _DAYS[counted.unit]
    if (number := scene.number(at, "weekday")) is not None:
        return Found(shifted(nearest_weekday(scene, number), days), at + 1)
    if scene.has(at, "today"):
        base = day(scene, at)
        return Found(shifted(base.period, days), base.stop) if base else None
    return None


def _ahead(scene: Scene, counted: Amount, sign: int) -> Period:
    grain: Grain = "day"
    if scene.said_on is None:
        return Period(grain, known("distance"), relation="in")
    first, last = (_moved(scene, sign * count, counted.unit) for count in (counted.least, counted.most))
    span = Range(min(first, last), max(first, last)) if first and last else None
    return fixed(grain, known("distance"), span)._replace(relation="in")


def _moved(scene: Scene, count: int, unit: str) -> date | None:
    said = scene.said_on
    if said is None:
        return None
    if unit == "workday":
        return add_working_days(said, count) if count > 0 else add_days(said, round(count * 1.4))
    if unit in _DAYS:
        return add_days(said, count * _DAYS[unit])
    return add_months(said, count * _MONTHS[unit])
