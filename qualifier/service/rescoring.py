"""A definition of hot held against what is kept, at no model's cost: what it would change, and the change itself."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime

from pydantic import Field

from qualifier.adapters.ids import new_id
from qualifier.adapters.profiles import read_profile
from qualifier.conversation import Frozen
from qualifier.errors import NotFound, Stale
from qualifier.pipeline import Corridor
from qualifier.ports.jobs import JobOrder
from qualifier.records import Assessment
from qualifier.records.stored import AssessmentFilter, Stored
from qualifier.records.vocabulary import Temperature
from qualifier.scoring import Scored
from qualifier.service.making import written_down
from qualifier.service.parts import Service
from qualifier.service.profiles import KnownProfile
from qualifier.service.rejudging import corridor_of, judged_again, scored_again

ACTION = "assessment.rescore"
SYSTEM = "system"
_LOOKED_THROUGH = 4
"""How many conversations are read at most for each that is wanted, in search of the latest of each lead."""
_TRIES = 5
_STEP = 25
Progress = Callable[[int, int], None]
"""Told how many are done, of how many."""


class RuleChange(Frozen):
    """A rule that counts other than before."""

    rule: str = Field(description="Name of the rule.")
    label: str = Field(description="The rule in words.")
    before: float = Field(description="Points it gave; 0 if it did not hold or was not there.")
    after: float = Field(description="Points it would give.")


class Verdict(Frozen):
    """What one definition makes of a conversation."""

    temperature: Temperature = Field(description="hot, warm, cold or disqualified.")
    total: int = Field(description="0 to 100.")
    grade: str = Field(description="Such as A1.")
    reason: str = Field(description="The gate that decided, in a sentence.")


class Flip(Frozen):
    """A conversation whose temperature would change."""

    id: str = Field(description="The assessment.")
    lead: str | None = Field(description="The lead it belongs to.")
    company: str | None = Field(description="The prospect's company.")
    person: str | None = Field(description="The prospect's contact.")
    name: str = Field(description="File name, or what stands for it.")
    last_at: datetime | None = Field(description="Moment of the last message, if known.")
    before: Verdict = Field(description="As it stands.")
    after: Verdict = Field(description="As it would be.")
    rules: tuple[RuleChange, ...] = Field(description="The rules that count other than before, the heaviest first.")


class Move(Frozen):
    """How many would go from one temperature to another."""

    before: Temperature = Field(description="As they stand.")
    after: Temperature = Field(description="As they would be.")
    count: int = Field(description="Conversations.")


class Preview(Frozen):
    """What a definition would change."""

    profile: str = Field(description="Name of the profile.")
    looked_at: int = Field(description="Sales conversations that were scored, the latest of each lead first.")
    kept: int = Field(description="Sales conversations that are kept with this profile.")
    same: int = Field(description="Of those looked at, the ones whose score and temperature stay.")
    moves: tuple[Move, ...] = Field(description="Changes of temperature, the most frequent first.")
    flips: tuple[Flip, ...] = Field(description="Each change of temperature, biggest change of the total first.")
    seconds: float = Field(description="How long it took.")


def preview(service: Service, profile_name: str, text: str, *, limit: int = 500) -> Preview:
    """What the profile in ``text``, which is not saved, would make of what is kept under this name.

    Raises:
        ConfigError: the text is no profile; with line and place.
        StoreError: what is kept cannot be read.
    """
    corridor = corridor_of(service, read_profile(text, profile_name))
    started, now = time.perf_counter(), service.clock()
    chosen = AssessmentFilter(kind="sales", profile=profile_name)
    flips, same, looked_at = list[Flip](), 0, 0
    for stored in _latest_first(service, chosen, limit):
        answer = stored.assessment
        scored = scored_again(answer.record, answer.conversation, corridor, now)
        looked_at += 1
        same += (scored.temperature, scored.score.total) == (answer.temperature, answer.score.total)
        if scored.temperature != answer.temperature:
            flips.append(_flip(stored, scored))
    return Preview(
        profile=profile_name,
        looked_at=looked_at,
        kept=service.store.assessments.count(chosen),
        same=same,
        moves=_moves(flips),
        flips=tuple(sorted(flips, key=lambda one: -abs(one.after.total - one.before.total))),
        seconds=round(time.perf_counter() - started, 3),
    )


def order_rescoring(service: Service, profile_name: str, *, by: str) -> str:
    """Orders the job that scores all again; its identifier.

    Raises:
        NotFound: no profile of that name.
        StoreError: it could not be kept.
    """
    known = service.profiles.current(profile_name)
    id = f"rescore-{new_id(service.clock())}"
    service.store.jobs.add(JobOrder(id=id, kind="rescore", payload={"profile": profile_name, "version": known.version}), by=by)
    return id


def apply(service: Service, profile_name: str, progress: Progress) -> int:
    """Scores all that is kept with this profile by its latest version; how many it was. Begun again, it goes on.

    Raises:
        NotFound: no profile of that name.
        StoreError: what is kept cannot be read or written.
    """
    known = service.profiles.current(profile_name)
    corridor = corridor_of(service, known.profile)
    chosen = AssessmentFilter(profile=profile_name)
    total, changed = service.store.assessments.count(chosen), 0
    for done, stored in enumerate(service.store.assessments.scan(chosen), 1):
        changed += _bring_up(service, stored, known, corridor)
        if done % _STEP == 0:
            progress(min(done, total), total)
    progress(total, total)
    return changed


def _bring_up(service: Service, stored: Stored, known: KnownProfile, corridor: Corridor) -> bool:
    """Scores one again, unless it is at this version; what somebody else changed meanwhile is read anew."""
    for _ in range(_TRIES):
        if stored.profile_version == known.version:
            return False
        judged = judged_again(stored, stored.assessment.record, corridor, now=service.clock())
        try:
            service.store.assessments.replace(written_down(judged, known.version), stored.revision, by=SYSTEM, action=ACTION)
            return True
        except Stale:
            stored = service.store.assessments.get(stored.id)
        except NotFound:
            return False
    raise Stale(f"assessment {stored.id} changes faster than it can be scored; retry the job")


def _latest_first(service: Service, chosen: AssessmentFilter, limit: int) -> Iterator[Stored]:
    """The latest conversation of each lead, then older ones, together at most ``limit``."""
    seen: set[str] = set()
    older: list[Stored] = []
    given = 0
    for stored in service.store.assessments.scan(chosen, limit=limit * _LOOKED_THROUGH):
        if given == limit:
            return
        if stored.lead is None or stored.lead not in seen:
            seen.add(stored.lead or stored.id)
            given += 1
            yield stored
        elif len(older) < limit:
            older.append(stored)
    yield from older[: limit - given]


def _flip(stored: Stored, scored: Scored) -> Flip:
    answer = stored.assessment
    prospect = answer.record.prospect
    after = Verdict(
        temperature=scored.temperature, total=scored.score.total, grade=scored.score.grade, reason=_first(scored.reasons)
    )
    return Flip(
        id=stored.id,
        lead=stored.lead,
        company=prospect.company,
        person=prospect.contact.name,
        name=stored.name,
        last_at=answer.conversation.reference_time,
        before=verdict_of(answer),
        after=after,
        rules=_rule_changes(answer, scored),
    )


def verdict_of(answer: Assessment) -> Verdict:
    """An answer in a line."""
    return Verdict(
        temperature=answer.temperature, total=answer.score.total, grade=answer.score.grade, reason=_first(answer.reasons)
    )


def _rule_changes(answer: Assessment, scored: Scored) -> tuple[RuleChange, ...]:
    before = {one.rule: one for one in answer.score.contributions}
    after = {one.rule: one for one in scored.score.contributions}
    changes = [
        RuleChange(
            rule=rule,
            label=(after.get(rule) or before[rule]).label,
            before=before[rule].points if rule in before else 0,
            after=after[rule].points if rule in after else 0,
        )
        for rule in {**before, **after}
    ]
    return tuple(sorted((one for one in changes if one.before != one.after), key=lambda one: -abs(one.after - one.before)))


def _moves(flips: list[Flip]) -> tuple[Move, ...]:
    counted = Counter((one.before.temperature, one.after.temperature) for one in flips)
    return tuple(Move(before=before, after=after, count=count) for (before, after), count in counted.most_common())


def _first(reasons: tuple[str, ...]) -> str:
    return reasons[0] if reasons else ""
