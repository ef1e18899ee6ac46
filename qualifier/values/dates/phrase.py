"""Reads one whole phrase: the words before a time ("by", "not before", "since"), the time, and one that closes a range."""

from datetime import timedelta
from typing import NamedTuple, cast

from qualifier.values.dates.almanac import Range
from qualifier.values.dates.days import day
from qualifier.values.dates.distance import ago, free_distance, in_distance
from qualifier.values.dates.mention import Relation
from qualifier.values.dates.period import Period, spanning
from qualifier.values.dates.scene import Found, Scene
from qualifier.values.dates.spans import ordered, part, span
from qualifier.values.dates.words.listed import listed

_SOFT = frozenset({"on", "in", "around"})
_OPENERS = listed(
    "rel since part month weekday num ord year iso written quarter trimester half fiscal dir unit today ago agopre"
    " season feast newyear endof midof startof turn weekno firsthalf secondhalf vague days ordlast art"
)
_CORES = _OPENERS - {"rel", "since", "part", "num", "art", "agopre", "dir", "ordlast", "firsthalf"} | {"monthweek", "monthhalf"}
_REACH = 8
_FILLERS = listed("like um uh er erm äh ähm euh eh ehm say")
"""What speakers put before a time while they think."""
_RETURNING = listed(
    "be is are am 're 's they're we're he's she's i'm you're it's come comes coming go goes going get gets getting"
)
""" "They are back on the 22nd" lies ahead; "we did it back on the 22nd" does not."""


class Draft(NamedTuple):
    """A proposal; token positions, so that refiners can look around it. ``core`` is where the time itself begins."""

    period: Period
    relation: Relation | None
    start: int
    core: int
    stop: int
    past: bool = False


class _Lead(NamedTuple):
    relation: Relation | None
    between: bool
    past: bool
    stop: int
    last_word: str


def starts(scene: Scene) -> list[int]:
    """Where a phrase may begin: a word of date talk with the name of a time not far behind it."""
    found: list[int] = []
    reach = -1
    for index in range(len(scene.tokens) - 1, -1, -1):
        token = scene.tokens[index]
        if not token.senses:
            continue
        if not _CORES.isdisjoint(token.senses) or (token.low[0].isdigit() and "num" in token.senses):
            reach = index
        if reach >= 0 and reach - index <= _REACH and not _OPENERS.isdisjoint(token.senses):
            found.append(index)
    return found[::-1]


def phrase(scene: Scene, index: int) -> Draft | None:
    lead = _Lead(None, False, False, index, "")
    for _ in range(5):
        found = _body(scene, lead)
        if found is not None:
            return _draft(scene, index, lead, found)
        step = _lead_on(scene, lead)
        if step is None:
            return None
        lead = step
    return None


def _lead_on(scene: Scene, lead: _Lead) -> _Lead | None:
    """One more word before the time."""
    at = lead.stop
    if at >= len(scene.tokens):
        return None
    word = scene.low(at)
    if scene.has(at, "since") and word.startswith("back ") and scene.low(at - 1) in _RETURNING:
        return lead._replace(relation=lead.relation or "on", stop=at + 1, last_word="on")
    if scene.has(at, "since"):
        return lead._replace(past=True, stop=at + 1, last_word=word)
    value = scene.get(at, "rel")
    if value == "between":
        return lead._replace(between=True, stop=at + 1, last_word=word)
    if value is not None:
        keep = lead.relation is not None and value in _SOFT
        return lead._replace(relation=lead.relation if keep else cast(Relation, value), stop=at + 1, last_word=word)
    if word in _FILLERS and lead.relation is not None:
        return lead._replace(stop=at + 1)
    if scene.has(at, "art") or (lead.stop > 0 and scene.has(at, "comma") and lead.relation is not None):
        return lead._replace(stop=at + 1)
    return None


def _body(scene: Scene, lead: _Lead) -> Found | None:
    at = lead.stop
    if at >= len(scene.tokens):
        return None
    token = scene.tokens[at]
    if not token.senses:
        return None
    if scene.has(at, "agopre") and (found := ago(scene, at)) is not None:
        return found
    if lead.last_word and (found := in_distance(scene, at, lead.last_word)) is not None:
        return found
    if "dir" in token.senses and "num" in (scene.tokens[at + 1].senses if at + 1 < len(scene.tokens) else {}):
        found = in_distance(scene, at, "in")
        if found is not None:
            return found
    if "rel" in token.senses and not ({"dir", "part", "ord", "num", "month"} & token.senses.keys()):
        return None
    return free_distance(scene, at) or part(scene, at) or ordered(scene, at) or day(scene, at) or span(scene, at)


def _draft(scene: Scene, index: int, lead: _Lead, found: Found) -> Draft | None:
    ranged = _range(scene, lead, found)
    if lead.between and ranged is None:
        return None
    relation = lead.relation
    if ranged is not None:
        found, relation = ranged, "in"
    return Draft(found.period, relation or found.period.relation, index, lead.stop, found.stop, lead.past or found.period.past)


def _range(scene: Scene, lead: _Lead, found: Found) -> Found | None:
    if lead.relation in ("by", "before", "until", "after") or found.period.vague:
        return None
    at = found.stop
    joins = (
        scene.has(at, "and") if lead.between else scene.has(at, "to") or scene.has(at, "dash") or scene.get(at, "rel") == "until"
    )
    if not joins:
        return None
    at = scene.skip(at + 1, "art", "rel", most=2)
    if at >= len(scene.tokens):
        return None
    last = part(scene, at) or ordered(scene, at) or day(scene, at) or span(scene, at)
    if last is None or last.period.weak in ("year", "number") or last.period.vague:
        return None
    first_period, last_period = found.period, last.period
    if first_period.fixed and last_period.fixed and last_period.fixed.first < first_period.fixed.first:
        last_period = _week_on(last_period)
    return Found(spanning(first_period, last_period)._replace(weak=""), last.stop)


def _week_on(period: Period) -> Period:
    """ "Thursday to Tuesday" ends in the week after."""
    if period.weak != "weekday" or period.fixed is None:
        return period
    days = timedelta(days=7)
    return period._replace(fixed=Range(period.fixed.first + days, period.fixed.last + days))
