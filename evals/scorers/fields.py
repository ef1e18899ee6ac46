"""Scorers of the record and the verdict, field by field.

What counts as the same thing (a sum within about one percent, a head count within a fifth, names that share half their
words) follows the scorer that the development conversations came with, so that figures can be compared.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from pydantic import JsonValue

from evals.samples import Sample
from evals.samples.case import GoldDeadline, GoldPerson
from evals.scorers.score import Score, Scorer, Shown, counted_score, found_score, label_score
from qualifier.records import Amount, Assessment, Deadline, Person

MONEY_TOLERANCE = 0.011
HEADCOUNT_TOLERANCE = 0.2
SHARED_WORDS, SHARED_QUESTION_WORDS = 0.5, 0.3
NEAR_DAYS = 7
"""For the milder date measure: due dates this close count as found."""


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))


def close(one: str | None, other: str | None) -> bool:
    """Whether two names share half the words of the shorter."""
    ours, theirs = _words(one), _words(other)
    return bool(ours and theirs) and len(ours & theirs) / min(len(ours), len(theirs)) >= SHARED_WORDS


def _similar(one: str, other: str) -> bool:
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) / max(1, len(ours | theirs)) >= SHARED_QUESTION_WORDS


def same_amount(expected: Amount, found: Amount) -> bool:
    """Same ends within tolerance; the currency counts where the gold knows it."""
    ends = _same_end(expected.min, found.min) and _same_end(expected.max, found.max)
    return ends and (expected.currency is None or expected.currency == found.currency)


def _same_end(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= MONEY_TOLERANCE * max(abs(one), 1)


def _amount(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.budget.amount, answer.record.budget.amount
    right = expected is not None and found is not None and same_amount(expected, found)
    shown = (_dump(expected), _dump(found))
    return counted_score(int(right), int(found is not None and not right), int(expected is not None and not right), shown)


def _dump(amount: Amount | None) -> JsonValue:
    return amount.model_dump() if amount else None


def _same_person(expected: GoldPerson, found: Person) -> bool:  # type: ignore[type-arg]
    if expected.name and found.name:
        return close(expected.name, found.name)
    return close(expected.title, found.title)


def _people(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.authority.people, answer.record.authority.people
    shown = ([one.model_dump() for one in expected], [one.model_dump(exclude={"evidence"}) for one in found])
    return found_score(expected, found, _same_person, shown)


def _deadlines(same: Callable[[GoldDeadline, Deadline], bool]) -> Scorer:  # type: ignore[type-arg]
    def score(sample: Sample, answer: Assessment) -> Score:
        expected, found = sample.target.deadlines, answer.record.deadlines
        shown: Shown = (
            [f"{one.kind} {one.due}" for one in expected],
            [f"{one.kind} {one.due or one.phrase}" for one in found],
        )
        return found_score(expected, found, same, shown)

    return Scorer("found", score)


def _same_day(expected: GoldDeadline, found: Deadline) -> bool:  # type: ignore[type-arg]
    return expected.due == found.due


def _same_day_and_kind(expected: GoldDeadline, found: Deadline) -> bool:  # type: ignore[type-arg]
    return _same_day(expected, found) and expected.kind == found.kind


def _near_day(expected: GoldDeadline, found: Deadline) -> bool:  # type: ignore[type-arg]
    return found.due is not None and abs((expected.due - found.due).days) <= NEAR_DAYS


def _depth(within: int) -> Scorer:
    def score(sample: Sample, answer: Assessment) -> Score:
        expected, found = sample.target.engagement.depth, answer.record.engagement.depth
        return Score(value=float(abs(expected - found) <= within), expected=expected, found=found)

    return Scorer("rate", score)


def _signals(sample: Sample, answer: Assessment) -> Score:
    expected, found = set(sample.target.signals), {one.name for one in answer.record.signals}
    shown: Shown = (sorted(expected), sorted(found))
    return counted_score(len(expected & found), len(found - expected), len(expected - found), shown)


def _competitors(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.competitors, [one.name for one in answer.record.competitors]
    return found_score(expected, found, close, (list(expected), list(found)))


def _questions(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.questions, [one.text for one in answer.record.questions]
    return found_score(expected, found, _similar, (list(expected), list(found)))


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


def _details(sample: Sample, answer: Assessment) -> dict[str, _Detail]:
    gold, said = sample.target.prospect, answer.record.prospect
    return {
        "company": _Detail(gold.company, said.company, _close),
        "country": _Detail(gold.country, said.country, _equal),
        "employees": _Detail(gold.employees, said.employees, _near),
        "contact name": _Detail(gold.contact.name, said.contact.name, _close),
        "contact title": _Detail(gold.contact.title, said.contact.title, _close),
        "seniority": _Detail(gold.contact.seniority, said.contact.seniority, _equal),
        "department": _Detail(gold.contact.department, said.contact.department, _equal),
    }


def _prospect(sample: Sample, answer: Assessment) -> Score:
    hits = false = missed = 0
    details = _details(sample, answer)
    for one in details.values():
        right = one.expected is not None and one.found is not None and one.same(one.expected, one.found)
        hits += right
        false += one.found is not None and not right
        missed += one.expected is not None and not right
    expected: JsonValue = {name: one.expected for name, one in details.items() if one.expected is not None}
    found: JsonValue = {name: one.found for name, one in details.items() if one.found is not None}
    return counted_score(hits, false, missed, (expected, found))


def _hot(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.temperature == "hot", answer.temperature == "hot"
    shown = (sample.target.temperature, answer.temperature)
    score = counted_score(int(expected and found), int(found and not expected), int(expected and not found), shown)
    return score.model_copy(update={"value": float(expected == found)})


def _ranking(sample: Sample, answer: Assessment) -> Score:
    """The score that ranks leads, beside what they are; AUC, NDCG and calibration are made of it."""
    return Score(value=answer.score.total / 100, expected=sample.target.temperature, found=answer.score.total)


def _injection(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.injection, answer.record.injection
    return Score(value=float(expected == found), expected=expected, found=found)


def _status(name: str) -> Scorer:
    def score(sample: Sample, answer: Assessment) -> Score:
        return label_score(getattr(sample.target, name).status, getattr(answer.record, name).status)

    return Scorer("label", score)


def _label(expected: Callable[[Sample], str], found: Callable[[Assessment], str]) -> Scorer:
    return Scorer("label", lambda sample, answer: label_score(expected(sample), found(answer)))


FIELD_SCORERS: dict[str, Scorer] = {
    "kind": _label(lambda sample: sample.target.kind, lambda answer: answer.record.kind),
    "budget": _status("budget"),
    "amount": Scorer("found", _amount),
    "authority": _status("authority"),
    "people": Scorer("found", _people),
    "need": _status("need"),
    "timeline": _status("timeline"),
    "deadline_date": _deadlines(_same_day),
    "deadline_kind": _deadlines(_same_day_and_kind),
    "deadline_near": _deadlines(_near_day),
    "stage": _label(lambda sample: sample.target.engagement.stage, lambda answer: answer.record.engagement.stage),
    "depth": _depth(1),
    "depth_exact": _depth(0),
    "signals": Scorer("found", _signals),
    "competitors": Scorer("found", _competitors),
    "questions": Scorer("found", _questions),
    "prospect": Scorer("found", _prospect),
    "temperature": _label(lambda sample: sample.target.temperature, lambda answer: answer.temperature),
    "hot": Scorer("found", _hot),
    "ranking": Scorer("rate", _ranking),
    "injection": Scorer("rate", _injection),
}
