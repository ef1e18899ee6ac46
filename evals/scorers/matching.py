"""When two statements of the same fact agree: pieces of two records in, hits, false ones and misses out.

What counts as the same thing (a sum within about one percent, a head count within a fifth, names that share half their
words) follows the scorer that the development conversations came with, so that figures can be compared. The first
statement is the measure of the second; either may be a gold's or an answer's.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from pydantic import JsonValue

from evals.scorers.score import Score, counted_score, found_score
from qualifier.records import Amount, Contact

MONEY_TOLERANCE = 0.011
HEADCOUNT_TOLERANCE = 0.2
SHARED_WORDS, SHARED_QUESTION_WORDS = 0.5, 0.3


class Named(Protocol):
    """Somebody, by name or role."""

    @property
    def name(self) -> str | None: ...
    @property
    def title(self) -> str | None: ...
    @property
    def part(self) -> str: ...


class Dated(Protocol):
    """A deadline."""

    @property
    def kind(self) -> str: ...
    @property
    def due(self) -> date | None: ...


class Described(Protocol):
    """A company and its contact."""

    @property
    def company(self) -> str | None: ...
    @property
    def country(self) -> str | None: ...
    @property
    def employees(self) -> int | None: ...
    @property
    def contact(self) -> Contact: ...


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))


def close(one: str | None, other: str | None) -> bool:
    """Whether two names share half the words of the shorter."""
    ours, theirs = _words(one), _words(other)
    return bool(ours and theirs) and len(ours & theirs) / min(len(ours), len(theirs)) >= SHARED_WORDS


def similar(one: str, other: str) -> bool:
    """Whether two sentences share three in ten of all their words."""
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) / max(1, len(ours | theirs)) >= SHARED_QUESTION_WORDS


def same_amount(expected: Amount, found: Amount) -> bool:
    """Same ends within tolerance; the currency counts where the first knows it."""
    ends = _same_end(expected.min, found.min) and _same_end(expected.max, found.max)
    return ends and (expected.currency is None or expected.currency == found.currency)


def _same_end(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= MONEY_TOLERANCE * max(abs(one), 1)


def same_person(expected: Named, found: Named) -> bool:
    """Close names; where one has none, close titles."""
    if expected.name and found.name:
        return close(expected.name, found.name)
    return close(expected.title, found.title)


def same_day(expected: Dated, found: Dated) -> bool:
    return expected.due == found.due


def same_day_and_kind(expected: Dated, found: Dated) -> bool:
    return same_day(expected, found) and expected.kind == found.kind


def amount_score(expected: Amount | None, found: Amount | None) -> Score:
    right = expected is not None and found is not None and same_amount(expected, found)
    shown = (expected.model_dump() if expected else None, found.model_dump() if found else None)
    return counted_score(int(right), int(found is not None and not right), int(expected is not None and not right), shown)


def people_score(expected: Sequence[Named], found: Sequence[Named]) -> Score:
    return found_score(expected, found, same_person, (_people(expected), _people(found)))


def _people(people: Sequence[Named]) -> list[JsonValue]:
    return [{"name": one.name, "title": one.title, "part": one.part} for one in people]


def names_score(expected: Sequence[str], found: Sequence[str]) -> Score:
    return found_score(expected, found, close, (list(expected), list(found)))


def sentences_score(expected: Sequence[str], found: Sequence[str]) -> Score:
    return found_score(expected, found, similar, (list(expected), list(found)))


class _Detail(NamedTuple):
    """One slot of the prospect, on both sides."""

    expected: str | int | None
    found: str | int | None
    same: Callable[[str | int, str | int], bool]


def _equal(one: str | int, other: str | int) -> bool:
    return one == other


def _close(one: str | int, other: str | int) -> bool:
    return close(str(one), str(other))


def _near(one: str | int, other: str | int) -> bool:
    return abs(float(one) - float(other)) <= HEADCOUNT_TOLERANCE * float(one)


def _details(expected: Described, found: Described) -> dict[str, _Detail]:
    return {
        "company": _Detail(expected.company, found.company, _close),
        "country": _Detail(expected.country, found.country, _equal),
        "employees": _Detail(expected.employees, found.employees, _near),
        "contact name": _Detail(expected.contact.name, found.contact.name, _close),
        "contact title": _Detail(expected.contact.title, found.contact.title, _close),
        "seniority": _Detail(expected.contact.seniority, found.contact.seniority, _equal),
        "department": _Detail(expected.contact.department, found.contact.department, _equal),
    }


def prospect_score(expected: Described, found: Described) -> Score:
    """Each detail of company and contact that either side knows."""
    hits = false = missed = 0
    details = _details(expected, found)
    for one in details.values():
        right = one.expected is not None and one.found is not None and one.same(one.expected, one.found)
        hits += right
        false += one.found is not None and not right
        missed += one.expected is not None and not right
    first: JsonValue = {name: one.expected for name, one in details.items() if one.expected is not None}
    second: JsonValue = {name: one.found for name, one in details.items() if one.found is not None}
    return counted_score(hits, false, missed, (first, second))
