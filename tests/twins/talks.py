"""The half of ``MemoryStore`` that is about conversations: what was handed in, the answers, their leads, the look back."""

import hashlib
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import get_args

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.cursors import moment_cursor, read_moment, read_word, word_cursor
from qualifier.errors import BadCursor, NotFound, Stale
from qualifier.ports.jobs import JobOrder
from qualifier.records import Assessment
from qualifier.records.stored import (
    AssessmentFilter,
    AuditEntry,
    Conversion,
    Correction,
    Erased,
    Intake,
    Lead,
    LeadFilter,
    LeadOutcome,
    Made,
    OutcomeName,
    Page,
    Replay,
    Review,
    Row,
    Stored,
    WeekCount,
)
from qualifier.records.vocabulary import Kind, Stage, Temperature
from qualifier.values.folding import fold
from tests.twins.mail import MemoryMail

TEMPERATURES = get_args(Temperature)
_NEVER = float("inf")
_IN_FACETS = set(Row.model_fields) - {"id", "revision", "created_at", "name", "profile", "lead", "answered_at"}


@dataclass
class Talk:
    """One assessment and what happened to it."""

    made: Made
    intake: Intake
    created_at: datetime
    updated_at: datetime
    lead: str | None
    revision: int = 1
    answered_at: datetime | None = None
    corrections: list[Correction] = field(default_factory=list)

    @property
    def said(self) -> tuple[datetime, datetime, str]:
        """The order of a lead's conversations."""
        return self.made.facets.last_at or self.created_at, self.created_at, self.made.id

    @property
    def saved(self) -> tuple[datetime, str]:
        """The order of the list, backwards."""
        return self.created_at, self.made.id


@dataclass
class Memory:
    """Everything that the twin keeps; all calls hold ``lock``."""

    clock: Callable[[], datetime]
    queue: Callable[[JobOrder, datetime], bool]
    lock: threading.RLock = field(default_factory=threading.RLock)
    intakes: dict[str, tuple[datetime, Intake]] = field(default_factory=dict)
    talks: dict[str, Talk] = field(default_factory=dict)
    lead_keys: dict[str, str] = field(default_factory=dict)
    outcomes: dict[str, LeadOutcome] = field(default_factory=dict)
    lines: list[AuditEntry] = field(default_factory=list)
    answers: dict[str, tuple[str, datetime, Replay | None]] = field(default_factory=dict)
    ended_jobs_before: Callable[[datetime], None] = lambda before: None
    mail: MemoryMail = field(default_factory=MemoryMail)

    def note(self, by: str, action: str, subject: str = "", detail: str = "", at: datetime | None = None) -> None:
        self.lines.append(AuditEntry(at=at or self.clock(), by=by, action=action, subject=subject, detail=detail))

    def of_lead(self, id: str) -> list[Talk]:
        """Its conversations, latest first."""
        return sorted((talk for talk in self.talks.values() if talk.lead == id), key=lambda talk: talk.said, reverse=True)

    def leads(self) -> list[Lead]:
        return [self.lead(id) for id in {talk.lead for talk in self.talks.values() if talk.lead}]

    def lead(self, id: str) -> Lead:
        talks = self.of_lead(id)
        if not talks:
            raise NotFound(f"there is no lead {id}")
        latest, facets = talks[0], talks[0].made.facets
        return Lead(
            id=id,
            company=next((talk.made.facets.company for talk in talks if talk.made.facets.company), facets.company),
            person=facets.person,
            address=facets.address,
            temperature=facets.temperature,
            total=facets.total,
            grade=facets.grade,
            previous_total=talks[1].made.facets.total if len(talks) > 1 else None,
            stage=facets.stage,
            conversations=len(talks),
            first_at=talks[-1].said[0],
            last_at=latest.said[0],
            due=None if latest.answered_at else facets.due,
            answered_at=latest.answered_at,
            next_date=facets.next_date,
            next_date_kind=facets.next_date_kind,
            latest=latest.made.id,
            outcome=self.outcomes.get(id),
        )

    def join(self, keys: Sequence[str], candidate: str) -> str | None:
        if not keys:
            return None
        lead = next((self.lead_keys[key] for key in keys if key in self.lead_keys), candidate)
        for key in keys:
            self.lead_keys.setdefault(key, lead)
        return lead

    def settle(self, lead: str) -> bool:
        """Forgets a lead without conversations, or keys that none of them gives; whether the lead is left."""
        talks = self.of_lead(lead)
        given = {key for talk in talks for key in talk.made.facets.lead_keys}
        self.lead_keys = {key: one for key, one in self.lead_keys.items() if one != lead or key in given}
        if not talks:
            self.outcomes.pop(lead, None)
        return bool(talks)

    def put(self, talk: Talk, made: Made, now: datetime) -> None:
        """A new answer in the place of one, under the next revision; one alone with its lead keeps it under a new name."""
        before = talk.lead
        if made.facets.lead_keys != talk.made.facets.lead_keys:
            alone = before and len(self.of_lead(before)) == 1
            talk.lead = self.join(made.facets.lead_keys, before if before and alone else new_id(now))
        addresses = (*talk.made.facets.addresses, *made.facets.addresses)
        facets = made.facets.model_copy(update={"addresses": addresses})
        talk.made, talk.revision, talk.updated_at = made.model_copy(update={"facets": facets}), talk.revision + 1, now
        if before:
            self.settle(before)


class MemoryAssessments:
    """``ports.store.Assessments`` in dicts."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def accept(self, id: str, intake: Intake, order: JobOrder, *, by: str) -> None:
        with self._memory.lock:
            if id in self._memory.intakes:
                return
            now = self._memory.clock()
            self._memory.queue(order, now)
            self._memory.intakes[id] = (now, intake)
            self._memory.note(by, "assessment.accept", id, intake.source, now)

    def save(self, intake: Intake, made: Made, *, by: str, outbox: Sequence[JobOrder] = ()) -> int:
        with self._memory.lock:
            if made.id in self._memory.talks:
                return self._memory.talks[made.id].revision
            now = self._memory.clock()
            self._queue(outbox, now)
            self._memory.intakes.setdefault(made.id, (now, intake))
            lead = self._memory.join(made.facets.lead_keys, new_id(now))
            self._memory.talks[made.id] = Talk(made, intake, now, now, lead)
            self._memory.note(by, "assessment.create", made.id, intake.source, now)
            return 1

    def replace(
        self,
        made: Made,
        revision: int,
        *,
        by: str,
        action: str,
        corrections: Sequence[Correction] = (),
        sellers: tuple[str, ...] | None = None,
        outbox: Sequence[JobOrder] = (),
    ) -> int:
        with self._memory.lock:
            talk = self._talk(made.id)
            if talk.revision != revision:
                raise Stale(f"assessment {made.id} has changed since revision {revision}")
            now = self._memory.clock()
            self._queue(outbox, now)
            self._memory.put(talk, made, now)
            if sellers is not None:
                talk.intake = talk.intake.model_copy(update={"sellers": sellers})
                self._memory.intakes[made.id] = (talk.created_at, talk.intake)
            talk.corrections.extend(corrections)
            self._memory.note(by, action, made.id, ", ".join(one.field for one in corrections), now)
            return talk.revision

    def get(self, id: str) -> Stored:
        with self._memory.lock:
            return _stored(self._talk(id))

    def intake(self, id: str) -> Intake:
        with self._memory.lock:
            if id not in self._memory.intakes:
                raise NotFound(f"there is no conversation {id}")
            return self._memory.intakes[id][1]

    def page(self, chosen: AssessmentFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Row]:
        before = read_moment("assessments", cursor) if cursor is not None else None
        found = [_row(talk) for talk in self._chosen(chosen) if before is None or talk.saved < before]
        last = found[limit - 1] if len(found) > limit else None
        following = moment_cursor("assessments", last.created_at, last.id) if last else None
        return Page[Row](items=tuple(found[:limit]), next=following)

    def scan(self, chosen: AssessmentFilter, *, limit: int | None = None) -> Iterator[Stored]:
        yield from [_stored(talk) for talk in self._chosen(chosen)][:limit]

    def count(self, chosen: AssessmentFilter) -> int:
        return len(self._chosen(chosen))

    def known(self, fingerprint: str, before: datetime) -> str | None:
        chosen = self._chosen(AssessmentFilter(until=before))
        return next((talk.made.id for talk in chosen if talk.made.facets.fingerprint == fingerprint), None)

    def answered(self, id: str, at: datetime | None, *, by: str) -> None:
        with self._memory.lock:
            talk = self._talk(id)
            now = self._memory.clock()
            talk.answered_at, talk.revision, talk.updated_at = at, talk.revision + 1, now
            self._memory.note(by, "assessment.answered" if at else "assessment.unanswered", id, at=now)

    def erase_person(self, address: str, *, by: str) -> Erased:
        wanted = address.strip().lower()
        with self._memory.lock:
            now = self._memory.clock()
            ids = {talk.made.id for talk in self._memory.talks.values() if wanted in _lower(talk.made.facets.addresses)}
            waiting = self._memory.intakes.keys() - self._memory.talks.keys()
            ids |= {id for id in waiting if wanted.encode() in self._memory.intakes[id][1].data.lower()}
            ids |= self._memory.mail.with_address(wanted)
            erased = self._erase(ids, wanted)
            digest = hashlib.sha256(wanted.encode()).hexdigest()
            self._memory.note(by, "person.erase", digest, _told(erased), now)
            return erased

    def purge(self, before: datetime, *, by: str) -> Erased:
        with self._memory.lock:
            now = self._memory.clock()
            ids = {talk.made.id for talk in self._memory.talks.values() if talk.created_at < before}
            ids |= {id for id, (at, _) in self._memory.intakes.items() if id not in self._memory.talks and at < before}
            ids |= self._memory.mail.before(before, set(self._memory.talks))
            erased = self._erase(ids)
            if ids:
                self._memory.note(by, "store.purge", before.date().isoformat(), _told(erased), now)
            self._memory.answers = {key: one for key, one in self._memory.answers.items() if one[1] >= before}
            self._memory.ended_jobs_before(before)
            return erased

    def _erase(self, ids: set[str], address: str = "") -> Erased:
        leads = {self._memory.talks[id].lead for id in ids if id in self._memory.talks}
        messages, talks = self._memory.mail.drop(ids, buried=bool(address)), len(ids & self._memory.intakes.keys())
        for id in ids:
            self._memory.talks.pop(id, None)
            self._memory.intakes.pop(id, None)
        gone = [lead for lead in leads if lead and not self._memory.settle(lead)]
        self._memory.answers = {
            key: one for key, one in self._memory.answers.items() if one[2] is None or not _names(one[2], ids, address)
        }
        return Erased(assessments=talks, leads=len(gone), messages=messages)

    def _queue(self, orders: Iterable[JobOrder], now: datetime) -> None:
        for order in orders:
            self._memory.queue(order, now)

    def _talk(self, id: str) -> Talk:
        if id not in self._memory.talks:
            raise NotFound(f"there is no assessment {id}")
        return self._memory.talks[id]

    def _chosen(self, chosen: AssessmentFilter) -> list[Talk]:
        """What matches, newest first."""
        with self._memory.lock:
            found = [talk for talk in self._memory.talks.values() if _matches(talk, chosen)]
        return sorted(found, key=lambda talk: talk.saved, reverse=True)


class MemoryLeads:
    """``ports.store.Leads``, computed from the conversations each time."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def page(self, chosen: LeadFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Lead]:
        after = _read_place(cursor) if cursor is not None else None
        with self._memory.lock:
            found = sorted((lead for lead in self._memory.leads() if _fits(lead, chosen)), key=_place)
        found = [lead for lead in found if after is None or _place(lead) > after]
        last = found[limit - 1] if len(found) > limit else None
        following = word_cursor("leads", json.dumps(_place(last))) if last else None
        return Page[Lead](items=tuple(found[:limit]), next=following)

    def get(self, id: str) -> Lead:
        with self._memory.lock:
            return self._memory.lead(id)

    def history(self, id: str, *, limit: int = 200) -> tuple[Stored, ...]:
        with self._memory.lock:
            return tuple(_stored(talk) for talk in reversed(self._memory.of_lead(id)[:limit]))

    def counts(self) -> dict[str, int]:
        with self._memory.lock:
            open_leads = [lead for lead in self._memory.leads() if lead.outcome is None]
        counted = Counter(lead.temperature for lead in open_leads)
        return {name: counted[name] for name in TEMPERATURES} | {"due": sum(lead.due is not None for lead in open_leads)}

    def record_outcome(self, id: str, outcome: LeadOutcome | None, *, by: str | None = None) -> None:
        with self._memory.lock:
            self._memory.lead(id)
            if outcome:
                self._memory.outcomes[id] = outcome
            else:
                self._memory.outcomes.pop(id, None)
            asks = by or (outcome.by if outcome else "system")
            self._memory.note(asks, "outcome.record", id, outcome.outcome if outcome else "open")

    def review(self, *, since: datetime, now: datetime) -> Review:
        with self._memory.lock:
            talks = [talk for talk in self._memory.talks.values() if talk.created_at >= since]
            leads = [self._memory.lead(id) for id in {talk.lead for talk in talks if talk.lead}]
            missing = Counter(gate for lead in leads for gate in self._memory.talks[lead.latest].made.facets.missing)
        ends = [lead.outcome.outcome for lead in leads if lead.outcome]
        answered = [(talk.made.facets.last_at, talk.made.facets.due, talk.answered_at) for talk in talks]
        return Review(
            leads=_all(TEMPERATURES, (lead.temperature for lead in leads)),
            stages=_all(get_args(Stage), (lead.stage for lead in leads)),
            kinds=_all(get_args(Kind), (talk.made.facets.kind for talk in talks)),
            weeks=tuple(_weeks([talk for talk in talks if talk.made.facets.kind == "sales"], now)),
            answer_minutes=tuple(sorted(max(0, (at - last) // timedelta(minutes=1)) for last, _, at in answered if at and last)),
            in_time=sum(1 for _, due, at in answered if at and due and at <= due),
            late=sum(1 for _, due, at in answered if due and (at or now) > due),
            missing=dict(sorted(missing.items(), key=lambda item: (-item[1], item[0]))),
            outcomes=_all(get_args(OutcomeName), ends),
            conversion=tuple(_conversion(grade, leads) for grade in sorted({lead.grade for lead in leads})),
        )


def _stored(talk: Talk) -> Stored:
    return Stored(
        id=talk.made.id, revision=talk.revision, created_at=talk.created_at, updated_at=talk.updated_at, name=talk.intake.name,
        source=talk.intake.source, profile=talk.intake.profile, profile_version=talk.made.profile_version,
        sellers=talk.intake.sellers, lead=talk.lead, answered_at=talk.answered_at, corrections=tuple(talk.corrections),
        assessment=Assessment.model_validate_json(talk.made.body),
    )  # fmt: skip


def _row(talk: Talk) -> Row:
    return Row(
        id=talk.made.id, revision=talk.revision, created_at=talk.created_at, name=talk.intake.name, profile=talk.intake.profile,
        lead=talk.lead, answered_at=talk.answered_at, **talk.made.facets.model_dump(include=_IN_FACETS),
    )  # fmt: skip


def _matches(talk: Talk, chosen: AssessmentFilter) -> bool:
    facets = talk.made.facets
    return (
        chosen.temperature in (None, facets.temperature)
        and chosen.kind in (None, facets.kind)
        and chosen.lead in (None, talk.lead)
        and chosen.profile in (None, talk.intake.profile)
        and (chosen.since is None or talk.created_at >= chosen.since)
        and (chosen.until is None or talk.created_at < chosen.until)
        and _found(chosen.search, facets.company, facets.person, facets.address, facets.subject, talk.intake.name)
    )


def _fits(lead: Lead, chosen: LeadFilter) -> bool:
    return (
        chosen.temperature in (None, lead.temperature)
        and chosen.open in (None, lead.outcome is None)
        and chosen.unanswered in (None, lead.due is not None)
        and _found(chosen.search, lead.company, lead.person, lead.address)
    )


def _found(search: str | None, *fields: str | None) -> bool:
    return all(any(word in fold(field) for field in fields if field) for word in fold(search or "").split())


def _place(lead: Lead) -> list[float | str]:
    due = lead.due.timestamp() if lead.due else _NEVER
    return [TEMPERATURES.index(lead.temperature), due, -lead.last_at.timestamp(), lead.id]


def _read_place(cursor: str) -> list[float | str]:
    try:
        rank, due, last, id = json.loads(read_word("leads", cursor))
        return [float(rank), float(due), float(last), str(id)]
    except (ValueError, TypeError):
        raise BadCursor("this cursor is none of the list of leads") from None


def _weeks(sales: Sequence[Talk], now: datetime) -> Iterator[WeekCount]:
    mondays = [(_monday(talk.created_at), talk.made.facets.temperature) for talk in sales]
    week = min((monday for monday, _ in mondays), default=date.max)
    while week <= now.astimezone(UTC).date():
        yield WeekCount(week=week, counts=_all(TEMPERATURES, (temperature for monday, temperature in mondays if monday == week)))
        week += timedelta(days=7)


def _conversion(grade: str, leads: Sequence[Lead]) -> Conversion:
    ends = [lead.outcome for lead in leads if lead.grade == grade]
    return Conversion(
        grade=grade, outcomes=_all(get_args(OutcomeName), (one.outcome for one in ends if one)), open=ends.count(None)
    )


def _all(names, found):
    """Every name with how often it was found."""
    counted = Counter(found)
    return {name: counted[name] for name in names}


def _names(replay: Replay, ids: set[str], address: str) -> bool:
    said = f"{replay.headers} {replay.body!r}".lower()
    return bool(address and address in said) or any(id.lower() in said for id in ids)


def _lower(addresses: Iterable[str]) -> set[str]:
    return {one.lower() for one in addresses}


def _told(erased: Erased) -> str:
    mail = f", messages {erased.messages}" if erased.messages else ""
    return f"assessments {erased.assessments}, leads {erased.leads}{mail}"


def _monday(moment: datetime) -> date:
    day = moment.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())
