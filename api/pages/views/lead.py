"""One lead as its page shows it: what is known today and what it replaced, in words, with the way to the proof."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar
from urllib.parse import quote

from babel import Locale

from api.pages.charts import Dot, Line, line
from api.pages.filters import money, number, plural
from api.pages.views.talk import proofs_of
from api.pages.words import called
from qualifier.records.stored import Correction, Lead, Stored
from qualifier.records.vocabulary import DeadlineKind, Temperature
from qualifier.service.chronicle import Chronicle, Day, DeadlineLine, Money, Needed, chronicle
from qualifier.service.facets import contact_of
from qualifier.service.persons import PersonLine, Role
from qualifier.service.weaving import Proof, Told, moment_of
from qualifier.values.folding import fold

Value = TypeVar("Value")
_COUNTRIES = Locale("en").territories
_RULING: tuple[DeadlineKind, ...] = ("decision", "go_live", "contract_end", "budget", "event")
"""Kinds of dates that a purchase is ruled by; meetings and papers are on the way to it."""
_LONGEST_SCORES = 40
"""Points of the score's line: more say nothing on a phone."""


class Source(NamedTuple):
    """The conversation that tells something."""

    address: str
    at: datetime
    channel: str
    quote: str | None
    correction: Correction | None


class Saying(NamedTuple):
    """One value of a fact."""

    value: str
    detail: str
    points: tuple[str, ...]
    source: Source
    more: tuple[Source, ...]
    """Where else it was told."""


class Fact(NamedTuple):
    """A fact of the lead."""

    name: str
    now: Saying | None
    before: tuple[Saying, ...]


class When(NamedTuple):
    """A date that bears on the purchase."""

    kind: DeadlineKind
    day: date | None
    until: date | None
    """The last day of a period; None for one day."""
    over: bool
    phrase: str
    source: Source
    moved_from: tuple[tuple[str, date | None, Source], ...]
    """Words and first day as told before."""


class Who(NamedTuple):
    """Somebody on their side."""

    name: str
    title: str
    part: str
    address: str | None
    mailto: str
    erase: str | None
    """Where the person can be erased; None where no address is known."""
    source: Source
    before: tuple[tuple[str, Source], ...]


class Talked(NamedTuple):
    """One conversation of the lead."""

    id: str
    at: datetime
    channel: str
    subject: str
    who: str
    temperature: Temperature
    grade: str
    total: int
    previous: int | None
    answered_at: datetime | None


class LeadView(NamedTuple):
    """Everything the page says."""

    mailto: str
    about: tuple[str, ...]
    """Who they are in a few words each: trade, size, country."""
    facts: tuple[Fact, ...]
    dates: tuple[When, ...]
    people: tuple[Who, ...]
    competitors: tuple[Saying, ...]
    questions: tuple[Saying, ...]
    asked_before: tuple[Saying, ...]
    talks: tuple[Talked, ...]
    """Newest first."""
    scores: Line | None


class _Ways(NamedTuple):
    """Where on the pages of the conversations the proofs stand."""

    lead: str
    anchors: dict[str, dict[int, str]]

    def source(self, proof: Proof) -> Source:
        anchor = self.anchors.get(proof.assessment, {}).get(proof.start if proof.start is not None else -1)
        address = f"/assessments/{proof.assessment}" + (f"#{anchor}" if anchor else "")
        return Source(address, proof.at, called(proof.channel, "channel"), proof.quote, proof.correction)

    def erase(self, address: str | None) -> str | None:
        return f"/leads/{self.lead}/erase/{digest_of(address)}" if address else None


def digest_of(address: str) -> str:
    """Stands for a person in an address of ours: a mail address would end up in logs and histories."""
    return hashlib.sha256(address.strip().lower().encode("utf-8", "surrogatepass")).hexdigest()[:16]


def mail_link(address: str) -> str:
    """Opens a mail to this address and to nobody else: an address may come with ``?bcc=``."""
    return f"mailto:{quote(address, safe='@')}"


def lead_view(lead: Lead, history: Sequence[Stored], today: date) -> LeadView:
    """The view of a lead with its conversations, oldest first."""
    known = chronicle(history)
    ways = _Ways(lead.id, {one.id: {proof.start: proof.id for proof in proofs_of(one.assessment)} for one in history})
    dates = _dates(known.deadlines, ways, today)
    return LeadView(
        mailto=mail_link(lead.address or ""),
        about=_about(known),
        facts=_facts(known, ways, dates, today),
        dates=dates,
        people=tuple(_who(one, ways) for one in known.people),
        competitors=_plain(known.competitors, ways),
        questions=_plain(known.questions, ways),
        asked_before=_plain(known.asked_before, ways),
        talks=_talks(history),
        scores=_scores(history),
    )


def _about(known: Chronicle) -> tuple[str, ...]:
    parts = (
        known.industry[0].value if known.industry else "",
        plural(known.employees[0].value, "person", "people") if known.employees else "",
        _COUNTRIES.get(known.country[0].value, known.country[0].value) if known.country else "",
    )
    return tuple(part for part in parts if part)


def _facts(known: Chronicle, ways: _Ways, dates: Sequence[When], today: date) -> tuple[Fact, ...]:
    timeline = [_saying(called(one.value, "timeline"), "", (), one, ways) for one in known.timeline]
    return (
        _fact("Budget", [_saying(*_budget_words(one.value), one, ways) for one in known.budget]),
        _fact("Authority", [_saying(called(one.value, "authority"), "", (), one, ways) for one in known.authority]),
        _fact("Need", [_saying(*_need_words(one), one, ways) for one in known.need]),
        _fact(
            "Timeline", _with_date(timeline, dates, today) if known.timeline and known.timeline[0].value == "dated" else timeline
        ),
    )


def _with_date(timeline: list[Saying], dates: Sequence[When], today: date) -> list[Saying]:
    """The present timeline says which date is meant: the next of those that rule a purchase."""
    following = next((one for one in dates if one.kind in _RULING and not one.over), None)
    day = following and (following.until or following.day)
    if following is None or day is None:
        return timeline
    written = f"{day:%a} {day.day} {day:%b}{'' if day.year == today.year else f' {day.year}'}"
    return [timeline[0]._replace(detail=f"{called(following.kind, 'deadline').lower()} {written}"), *timeline[1:]]


def _fact(name: str, sayings: list[Saying]) -> Fact:
    return Fact(name, sayings[0] if sayings else None, tuple(sayings[1:]))


def _saying(value: str, detail: str, points: tuple[str, ...], told: Told[Value], ways: _Ways) -> Saying:
    first, *more = (ways.source(proof) for proof in told.proofs)
    return Saying(value, detail, points, first, tuple(more))


def _budget_words(value: Money) -> tuple[str, str, tuple[str, ...]]:
    figure, status = money(value.amount), called(value.status, "budget")
    return (figure, status.lower() if value.status != "stated" else "named", ()) if figure else (status, "", ())


def _need_words(told: Told[Needed]) -> tuple[str, str, tuple[str, ...]]:
    """A pain in the words of the quote below it need not be said twice."""
    quoted = fold(told.proofs[0].quote or "")
    return (
        called(told.value.status, "need"),
        "",
        tuple(pain for pain in told.value.pains if fold(pain).strip(" .!") not in quoted),
    )


def _plain(lines: Iterable[Told[str]], ways: _Ways) -> tuple[Saying, ...]:
    return tuple(_saying(one.value, "", (), one, ways) for one in lines)


def _dates(lines: Sequence[DeadlineLine], ways: _Ways, today: date) -> tuple[When, ...]:
    """Those to come first; then those without a day; then what is over, the latest first."""
    dates = [_when(one, ways, today) for one in lines]
    coming = [one for one in dates if one.day and not one.over]
    over = sorted((one for one in dates if one.over), key=lambda one: one.day or today, reverse=True)
    return (*coming, *(one for one in dates if one.day is None), *over)


def _when(one: DeadlineLine, ways: _Ways, today: date) -> When:
    now, *before = one.told
    day = _nearest(now.value, today)
    last = day.due or day.start
    return When(
        kind=one.kind,
        day=day.start or day.due,
        until=day.due if day.start and day.due and day.due > day.start else None,
        over=last is not None and last < today,
        phrase=day.phrase or "",
        source=ways.source(now.proofs[0]),
        moved_from=tuple((_words(told.value), told.value[0].due, ways.source(told.proofs[0])) for told in before),
    )


def _nearest(days: Sequence[Day], today: date) -> Day:
    """Of several days told at once the first that is not over."""
    return next((one for one in days if one.due and one.due >= today), days[-1])


def _words(days: Sequence[Day]) -> str:
    return days[0].phrase or ""


def _who(one: PersonLine, ways: _Ways) -> Who:
    now = one.told[0]
    return Who(
        name=now.value.name or now.value.title or "",
        title=now.value.title or "" if now.value.name else "",
        part=_part(now.value),
        address=one.address,
        mailto=mail_link(one.address or ""),
        erase=ways.erase(one.address),
        source=ways.source(now.proofs[0]),
        before=tuple(
            (_part(told.value), ways.source(told.proofs[0])) for told in one.told[1:] if told.value.part != now.value.part
        ),
    )


def _part(role: Role) -> str:
    return called(role.part, "part") if role.part else "Contact"


def _talks(history: Sequence[Stored]) -> tuple[Talked, ...]:
    talks: list[Talked] = []
    for stored in history:
        assessment = stored.assessment
        contact = contact_of(assessment)
        talks.append(
            Talked(
                id=stored.id,
                at=moment_of(stored),
                channel=assessment.conversation.channel,
                subject=assessment.conversation.subject or stored.name,
                who=assessment.record.prospect.contact.name or (contact.name or contact.address or "" if contact else ""),
                temperature=assessment.temperature,
                grade=assessment.score.grade,
                total=assessment.score.total,
                previous=talks[-1].total if talks else None,
                answered_at=stored.answered_at,
            )
        )
    return tuple(reversed(talks))


def _scores(history: Sequence[Stored]) -> Line | None:
    """The score in the course of time; a single one is no course."""
    if len(history) < 2:
        return None
    dots = (_dot(one) for one in history[-_LONGEST_SCORES:])
    return line(list(dots), height=96)


def _dot(stored: Stored) -> Dot:
    at, assessment = moment_of(stored), stored.assessment
    total, temperature = assessment.score.total, assessment.temperature
    words = f"{at:%d %b %Y}: {number(total)}, {called(temperature, 'temperature').lower()}"
    return Dot(at, total, temperature, words)
