"""What they said: budget, authority, need, timeline, and beside them engagement, people, questions, signals, other vendors."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from api.pages.filters import money
from api.pages.views.forms import Fix, Typed, fix_of
from api.pages.views.pieces import Quoted, Righted, quotes, righted
from api.pages.views.talk import Talk
from api.pages.words import SETS, called
from qualifier.conversation import Conversation, Participant
from qualifier.records import Record
from qualifier.records.stored import Stored

STAGES = ("awareness", "interest", "evaluation", "decision")
_DEPTHS = 4


class Card(NamedTuple):
    """One of the four questions every seller asks."""

    anchor: str
    name: str
    status: str
    known: bool
    value: str
    """A sum, a day, or nothing."""
    lines: tuple[str, ...]
    quotes: tuple[Quoted, ...]
    righted: Righted | None
    fix: Fix


class Step(NamedTuple):
    """A stage of the purchase: past, present or still to come."""

    name: str
    state: str


class Engagement(NamedTuple):
    """How far and how deep."""

    stage: str
    steps: tuple[Step, ...]
    depth: int
    depths: int
    depth_name: str
    righted: Righted | None
    fix: Fix


class ShownPerson(NamedTuple):
    """Somebody who matters for the purchase, or who only takes part."""

    anchor: str
    name: str
    title: str
    part: str
    """Empty: takes part, nothing is known of what he or she decides."""
    address: str
    quotes: tuple[Quoted, ...]


class Said(NamedTuple):
    """A question, a signal, another vendor: a word or sentence and its proof."""

    anchor: str
    text: str
    quotes: tuple[Quoted, ...]


class Who(NamedTuple):
    """The prospect."""

    contact: str
    title: str
    company: str
    line: tuple[str, ...]
    """Trade, size, country."""
    quotes: tuple[Quoted, ...]
    righted: Righted | None
    fix: Fix


def cards_of(stored: Stored, talk: Talk, today: date, typed: Typed | None) -> tuple[Card, ...]:
    """Budget, authority, need, timeline."""
    record = stored.assessment.record
    return tuple(
        Card(
            anchor=block,
            name=block.capitalize(),
            status=called(facts.status, block),
            known=facts.status != "unknown",
            value=money(record.budget.amount) if block == "budget" else _by_when(record, today) if block == "timeline" else "",
            lines=_pains(record) if block == "need" else (),
            quotes=quotes(facts.evidence, talk),
            righted=righted(stored.corrections, block),
            fix=fix_of(block, record, typed),
        )
        for block, facts in (
            ("budget", record.budget),
            ("authority", record.authority),
            ("need", record.need),
            ("timeline", record.timeline),
        )
    )


def _by_when(record: Record, today: date) -> str:
    """The nearest date that the same words prove as the timeline."""
    ruling = [(one.start, one.end) for one in record.timeline.evidence]
    days = [
        deadline.due
        for deadline in record.deadlines
        if deadline.due and any(start < one.end and one.start < end for one in deadline.evidence for start, end in ruling)
    ]
    day = min((one for one in days if one >= today), default=max(days, default=None))
    if day is None or record.timeline.status != "dated":
        return ""
    return f"by {day.day} {day:%b}" if day.year == today.year else f"by {day.day} {day:%b %Y}"


def _pains(record: Record) -> tuple[str, ...]:
    """Those that are more than the quoted words again."""
    quoted = [_plain(one.quote) for one in record.need.evidence]
    return tuple(pain for pain in record.need.pains if not any(_plain(pain) in words for words in quoted))


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".!?").casefold()


def engagement_of(stored: Stored, typed: Typed | None) -> Engagement:
    """Stage and depth."""
    record = stored.assessment.record
    stage, depth = record.engagement.stage, record.engagement.depth
    reached = STAGES.index(stage) if stage in STAGES else -1
    steps = tuple(
        Step(called(name, "stage"), "now" if at == reached else "past" if at < reached else "ahead")
        for at, name in enumerate(STAGES)
    )
    return Engagement(
        called(stage, "stage"), steps, depth, _DEPTHS, called(depth, "depth"), righted(stored.corrections, "engagement"),
        fix_of("engagement", record, typed),
    )  # fmt: skip


def who_of(stored: Stored, talk: Talk, typed: Typed | None) -> Who:
    """The prospect's contact and company."""
    record = stored.assessment.record
    prospect, contact = record.prospect, record.prospect.contact
    people = f"{prospect.employees:,} people" if prospect.employees else None
    return Who(
        contact=contact.name or "",
        title=contact.title or "",
        company=prospect.company or "",
        line=tuple(filter(None, (prospect.industry, people, prospect.country))),
        quotes=quotes(prospect.evidence, talk),
        righted=righted(stored.corrections, "prospect"),
        fix=fix_of("who", record, typed),
    )


def people_of(record: Record, conversation: Conversation, talk: Talk) -> tuple[ShownPerson, ...]:
    """Who matters and how; then who else takes part on their side."""
    named = tuple(
        ShownPerson(
            anchor=f"person-{number}",
            name=person.name or person.title or "Somebody",
            title=(person.title or "") if person.name else "",
            part=called(person.part, "part"),
            address=_address(conversation.participant(person.name)),
            quotes=quotes(person.evidence, talk),
        )
        for number, person in enumerate(record.authority.people)
    )
    return (*named, *_others(record, conversation))


def _others(record: Record, conversation: Conversation) -> Iterator[ShownPerson]:
    known = {(person.name or "").casefold() for person in record.authority.people}
    for number, one in enumerate(conversation.participants):
        name = one.name or one.address or ""
        if one.side == "prospect" and name and name.casefold() not in known:
            contact = record.prospect.contact
            title = one.title or (contact.title if contact.name and contact.name.casefold() == name.casefold() else None)
            yield ShownPerson(f"guest-{number}", name, title or "", "", _address(one), ())


def _address(one: Participant | None) -> str:
    return (one.address or "") if one and one.address != one.name else ""


def questions_of(record: Record, talk: Talk) -> tuple[Said, ...]:
    """What they asked and nobody has answered."""
    return tuple(Said(f"question-{at}", one.text, quotes(one.evidence, talk)) for at, one in enumerate(record.questions))


def signals_of(record: Record, talk: Talk) -> tuple[Said, ...]:
    """What they do that tells how serious it is."""
    return tuple(
        Said(f"signal-{one.name}", SETS["signal"].get(one.name, one.name), quotes(one.evidence, talk)) for one in record.signals
    )


def rivals_of(record: Record, talk: Talk) -> tuple[Said, ...]:
    """Other vendors and products."""
    return tuple(Said(f"rival-{at}", one.name, quotes(one.evidence, talk)) for at, one in enumerate(record.competitors))
