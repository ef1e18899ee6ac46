"""What a recognizer sees: the tokens of one text, who wrote it and when. And what it answers: a period and where to go on."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from qualifier.values.dates.almanac import Range, months_in
from qualifier.values.dates.lexer import Token
from qualifier.values.dates.mention import Grain, Part
from qualifier.values.dates.period import Period

DAY_FIRST_LANGUAGES = frozenset({"de", "fr", "es", "it", "nl"})
MONTH_FIRST_COUNTRIES = frozenset({"US", "PH"})


class Scene(NamedTuple):
    tokens: Sequence[Token]
    said_on: date | None
    country: str | None
    language: str | None
    fiscal_year_start: int | None

    def get(self, index: int, kind: str) -> str | None:
        return self.tokens[index].senses.get(kind) if 0 <= index < len(self.tokens) else None

    def has(self, index: int, kind: str) -> bool:
        return 0 <= index < len(self.tokens) and kind in self.tokens[index].senses

    def number(self, index: int, kind: str) -> int | None:
        value = self.get(index, kind)
        return int(value) if value is not None else None

    def low(self, index: int) -> str:
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def skip(self, index: int, *kinds: str, most: int = 2) -> int:
        """The index after at most ``most`` tokens of the kinds."""
        tokens = self.tokens
        last = min(len(tokens), index + most)
        while 0 <= index < last and not tokens[index].senses.keys().isdisjoint(kinds):
            index += 1
        return index


class Found(NamedTuple):
    """A recognizer's answer; ``stop`` is the first token that it did not use."""

    period: Period
    stop: int


class YearSaid(NamedTuple):
    year: int | None
    stop: int
    past: bool = False


def known(*parts: Part) -> frozenset[Part]:
    return frozenset(parts)


def year_said(scene: Scene, index: int) -> YearSaid | None:
    """ "2027", "next year", "of the new year", "l'année prochaine": a year that belongs to what stands before it."""
    at = scene.skip(index, "comma", "of", "art", "open", most=3)
    if (year := scene.number(at, "year")) is not None:
        return YearSaid(year, at + 1)
    return _relative_year(scene, at) or _relative_year(scene, at - 1 if at > index else at)


def _relative_year(scene: Scene, at: int) -> YearSaid | None:
    if scene.has(at, "newyear"):
        return YearSaid(scene.said_on.year + 1 if scene.said_on else None, at + 1)
    for order in ((at, at + 1), (at + 1, at)):
        if scene.get(order[1], "unit") == "year" and (turn := direction(scene, order[0])) is not None:
            steps = {"this": 0, "last": -1, "second": 2}.get(turn, 1)
            return YearSaid(scene.said_on.year + steps if scene.said_on else None, at + 2, turn == "last")
    return None


def with_year(scene: Scene, period: Period, index: int) -> Found:
    """Adds a year that follows, if one does."""
    if period.series is None or period.monthly:
        return Found(period, index)
    said = year_said(scene, index)
    if said is None:
        return Found(period, index)
    if said.year is None:
        return Found(period._replace(series=None, fixed=None), said.stop)
    return Found(period.in_year(said.year)._replace(past=period.past or said.past), said.stop)


def direction(scene: Scene, index: int) -> str | None:
    value = scene.get(index, "dir")
    return "next" if value == "coming" else value


def month_period(month: int) -> Period:
    return Period("month", known("month"), series=lambda year: months_in(year, month))


def fixed(grain: Grain, parts: frozenset[Part], span: Range | None, *, past: bool = False, weak: str = "") -> Period:
    return Period(grain, parts, fixed=span, past=past, weak=weak)
