"""What is known of a lead today, over all its conversations, and what each fact replaced. Pure.

The newest known value of a fact stands first; what nobody said replaces nothing; a weaker reading does not replace a stronger
one of the same kind (somebody who asks for a price has not taken back the problem he described). See ``weaving`` for the laws.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from pydantic import Field

from qualifier.conversation import Frozen
from qualifier.records import Amount, Deadline, Evidence
from qualifier.records.stored import Stored
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    DeadlineKind,
    NeedStatus,
    Stage,
    TimelineStatus,
)
from qualifier.service.persons import PersonLine, person_lines
from qualifier.service.weaving import Reading, Told, correction_of, moment_of, ruled, weave
from qualifier.values.folding import fold

SINGLE: frozenset[DeadlineKind] = frozenset({"decision", "go_live", "contract_end", "proposal_due", "budget"})
"""Kinds of which a purchase has one: a newer date takes the place of an older. Of the others each date is a matter of its own."""


class Money(Frozen):
    """The prospect's money."""

    status: BudgetStatus = Field(description="approved, stated or constrained.")
    amount: Amount | None = Field(description="How much, where it was said.")


class Needed(Frozen):
    """The problem."""

    status: NeedStatus = Field(description="explicit, implied or none.")
    pains: tuple[str, ...] = Field(description="In short phrases.")


class Day(Frozen):
    """A day or a period, and the words that name it."""

    start: date | None = Field(description="First day.")
    due: date | None = Field(description="Last day; null if the words name no day.")
    phrase: str | None = Field(description="The words.")


class DeadlineLine(Frozen):
    """One date that bears on the purchase, and how it moved."""

    kind: DeadlineKind = Field(description="What kind of date.")
    told: tuple[Told[tuple[Day, ...]], ...] = Field(description="The days, newest telling first; at least one.")

    @property
    def due(self) -> date | None:
        """The first of its days, as told last."""
        return min((one.due for one in self.told[0].value if one.due), default=None)


class Chronicle(Frozen):
    """The facts of a lead; each a line of values, newest first, empty where nothing is known."""

    budget: tuple[Told[Money], ...] = Field(description="Money.")
    authority: tuple[Told[AuthorityStatus], ...] = Field(description="Who decides.")
    need: tuple[Told[Needed], ...] = Field(description="The problem.")
    timeline: tuple[Told[TimelineStatus], ...] = Field(description="When they want it.")
    stage: tuple[Told[Stage], ...] = Field(description="How far the purchase is.")
    industry: tuple[Told[str], ...] = Field(description="Their trade.")
    employees: tuple[Told[int], ...] = Field(description="Their head count.")
    country: tuple[Told[str], ...] = Field(description="ISO 3166 code.")
    deadlines: tuple[DeadlineLine, ...] = Field(description="Dates, the nearest first, those without a day last.")
    people: tuple[PersonLine, ...] = Field(description="People on their side, who decides first.")
    competitors: tuple[Told[str], ...] = Field(description="Other vendors, last named first; each once.")
    questions: tuple[Told[str], ...] = Field(description="Asked since the last answer, newest first; each once.")
    asked_before: tuple[Told[str], ...] = Field(description="Asked before that and not answered in the same conversation.")


def chronicle(history: Sequence[Stored]) -> Chronicle:
    """The facts of all conversations of one lead, in any order."""
    sales = sorted((one for one in history if one.assessment.record.kind == "sales"), key=lambda one: (moment_of(one), one.id))
    open_now, before = _questions(sales)
    return Chronicle(
        budget=weave(map(_money, sales), blend=_blend_money),
        authority=weave(map(_authority, sales)),
        need=weave(map(_need, sales), blend=_blend_need),
        timeline=weave(map(_timeline, sales)),
        stage=weave(map(_stage, sales)),
        industry=weave(map(_industry, sales), same=fold),
        employees=weave(map(_employees, sales)),
        country=weave(map(_country, sales)),
        deadlines=_deadlines(sales),
        people=person_lines(sales),
        competitors=_competitors(sales),
        questions=open_now,
        asked_before=before,
    )


def _money(stored: Stored) -> Reading[Money]:
    budget = stored.assessment.record.budget
    value = None if budget.status == "unknown" else Money(status=budget.status, amount=budget.amount)
    return Reading(value, budget.evidence, stored, correction_of(stored, "budget"))


def _blend_money(before: Money, now: Money) -> Money:
    """Money that is granted without a figure has the figure named before; money that is frozen has none."""
    if now.amount is None and now.status != "constrained" and before.status != "constrained":
        return Money(status=now.status, amount=before.amount)
    return now


def _authority(stored: Stored) -> Reading[AuthorityStatus]:
    authority = stored.assessment.record.authority
    value = None if authority.status == "unknown" else authority.status
    return Reading(value, authority.evidence, stored, correction_of(stored, "authority.status"))


def _need(stored: Stored) -> Reading[Needed]:
    need = stored.assessment.record.need
    value = None if need.status == "unknown" else Needed(status=need.status, pains=need.pains)
    return Reading(value, need.evidence, stored, correction_of(stored, "need"))


def _blend_need(before: Needed, now: Needed) -> Needed:
    if before.status == "explicit" and now.status == "implied":
        return before
    if before.status == now.status and not now.pains:
        return before
    return now


def _timeline(stored: Stored) -> Reading[TimelineStatus]:
    timeline = stored.assessment.record.timeline
    value = None if timeline.status == "unknown" else timeline.status
    return Reading(value, timeline.evidence, stored, correction_of(stored, "timeline"))


def _stage(stored: Stored) -> Reading[Stage]:
    """``none`` is said only by a refusal; else it is nothing said."""
    record = stored.assessment.record
    refused = tuple(one for signal in record.signals if signal.name in ("not_interested", "opt_out") for one in signal.evidence)
    value = record.engagement.stage if record.engagement.stage != "none" or refused else None
    evidence = refused if value == "none" else ()
    return Reading(value, evidence, stored, correction_of(stored, "engagement.stage"))


def _industry(stored: Stored) -> Reading[str]:
    value = stored.assessment.record.prospect.industry
    return Reading(value, _bearing(stored, value), stored, correction_of(stored, "prospect.industry"))


def _employees(stored: Stored) -> Reading[int]:
    value = stored.assessment.record.prospect.employees
    written = (str(value), f"{value:,}", f"{value:,}".replace(",", ".")) if value else ()
    return Reading(value, _bearing(stored, *written), stored, correction_of(stored, "prospect.employees"))


def _country(stored: Stored) -> Reading[str]:
    return Reading(stored.assessment.record.prospect.country, (), stored, correction_of(stored, "prospect.country"))


def _bearing(stored: Stored, *words: str | None) -> tuple[Evidence, ...]:
    """The prospect's proofs that hold one of these words; the record keeps one set of proofs for all that tells who they are."""
    wanted = [fold(word) for word in words if word]
    return tuple(one for one in stored.assessment.record.prospect.evidence if any(word in fold(one.quote) for word in wanted))


class _Matter(NamedTuple):
    """What makes deadlines of several conversations one: the kind, and the day where each day is a matter of its own."""

    kind: DeadlineKind
    day: str


def _deadlines(sales: Sequence[Stored]) -> tuple[DeadlineLine, ...]:
    gathered: dict[_Matter, list[Reading[tuple[Day, ...]]]] = {}
    for stored in sales:
        for matter, reading in _deadlines_of(stored).items():
            gathered.setdefault(matter, []).append(reading)
    blanks = [Reading[tuple[Day, ...]](None, (), one, correction_of(one, "deadlines")) for one in sales]
    corrected = [one for one in blanks if one.correction]
    lines = []
    for matter, readings in gathered.items():
        struck = [one for one in corrected if one.stored.id not in {reading.stored.id for reading in readings}]
        if told := weave([*readings, *struck], same=_same_days, blend=_blend_days):
            lines.append(DeadlineLine(kind=matter.kind, told=told))
    return tuple(sorted(lines, key=lambda one: (one.due is None, one.due or date.max, one.kind)))


def _deadlines_of(stored: Stored) -> dict[_Matter, Reading[tuple[Day, ...]]]:
    grouped: dict[_Matter, list[Deadline[Evidence]]] = {}
    for one in stored.assessment.record.deadlines:
        grouped.setdefault(_matter(one), []).append(one)
    correction = correction_of(stored, "deadlines")
    return {
        matter: Reading(
            tuple(sorted({Day(start=one.start, due=one.due, phrase=one.phrase) for one in group}, key=_by_day)),
            tuple(proof for one in group for proof in one.evidence),
            stored,
            correction,
        )
        for matter, group in grouped.items()
    }


def _matter(deadline: Deadline[Evidence]) -> _Matter:
    if deadline.kind in SINGLE:
        return _Matter(deadline.kind, "")
    return _Matter(deadline.kind, str(deadline.due or fold(deadline.phrase or "")))


def _by_day(day: Day) -> tuple[date, str]:
    return day.due or date.max, day.phrase or ""


def _same_days(days: tuple[Day, ...]) -> tuple[tuple[object, ...], ...]:
    """The same day in other words is the same; without a day the words count."""
    return tuple((one.start, one.due) if one.due else (None, fold(one.phrase or "")) for one in days)


def _blend_days(before: tuple[Day, ...], now: tuple[Day, ...]) -> tuple[Day, ...]:
    """Words that name no day do not replace a day."""
    return before if any(one.due for one in before) and not any(one.due for one in now) else now


def _competitors(sales: Sequence[Stored]) -> tuple[Told[str], ...]:
    return _each_once(
        Reading(other.name, other.evidence, one, correction_of(one, "competitors"))
        for one in sales
        for other in one.assessment.record.competitors
    )


def _questions(sales: Sequence[Stored]) -> tuple[tuple[Told[str], ...], tuple[Told[str], ...]]:
    """Those asked since the last conversation that was answered, and those before."""
    answered = max((place for place, one in enumerate(sales) if one.answered_at), default=-1)
    now = _each_once(_asked(sales[answered + 1 :]))
    known = {fold(one.value) for one in now}
    return now, tuple(one for one in _each_once(_asked(sales[: answered + 1])) if fold(one.value) not in known)


def _asked(sales: Sequence[Stored]) -> Iterable[Reading[str]]:
    for one in sales:
        for question in one.assessment.record.questions:
            yield Reading(question.text, question.evidence, one, correction_of(one, "questions"))


def _each_once(readings: Iterable[Reading[str]]) -> tuple[Told[str], ...]:
    """One line a name or sentence, the last told first, in its latest spelling."""
    grouped: dict[str, list[Reading[str]]] = {}
    for reading in ruled(list(readings)):
        if reading.value:
            grouped.setdefault(fold(reading.value), []).append(reading)
    lines = [weave(group, same=fold)[0] for group in grouped.values()]
    return tuple(sorted(lines, key=lambda one: one.at, reverse=True))
