"""The corridor's pure middle: conversation in, assessment out. No clock, network, file or randomness of its own."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from qualifier import __version__
from qualifier.conversation import Conversation
from qualifier.drafting import check_draft, wants_draft
from qualifier.errors import LLMError
from qualifier.grounding import InjectionDetector, blanked, cleared, find_injections, ground
from qualifier.ports import Drafted, Drafter, Extracted, Extractor
from qualifier.profile import Profile
from qualifier.records import Assessment, Draft, Provenance, Record, Usage
from qualifier.scoring import Definition, score


class Corridor(NamedTuple):
    """The parts an assessment is made with; build one and keep it for many conversations."""

    extractor: Extractor
    drafter: Drafter | None
    """None: no drafts are wanted."""
    profile: Profile
    definition: Definition
    detector: InjectionDetector
    clock: Callable[[], float]
    """Seconds, for the provenance only."""


def assess(name: str, conversation: Conversation, corridor: Corridor, *, now: datetime | None = None) -> Assessment:
    """Extract, ground, score, draft, check.

    Raises:
        LLMError: the extractor is a model without fallback and gave no usable answer.
    """
    started = corridor.clock()
    read = as_read(conversation, corridor.detector)
    extracted = corridor.extractor.extract(read, corridor.profile)
    record = ground(extracted.extraction, conversation, corridor.detector)
    scored = score(record, corridor.profile, corridor.definition, conversation=read, now=now)
    drafted = _draft(read, record, scored.temperature, corridor)
    return Assessment(
        id=name,
        conversation=conversation,
        extraction=extracted.extraction,
        record=record,
        score=scored.score,
        temperature=scored.temperature,
        reasons=scored.reasons,
        missing=scored.missing,
        service=scored.service,
        draft=drafted.draft,
        provenance=_provenance(conversation, extracted, drafted, corridor, corridor.clock() - started),
    )


def as_read(conversation: Conversation, detector: InjectionDetector) -> Conversation:
    """What engines, rules and drafters see: orders to reading machines are blanked. Grounding shows them, from the whole text."""
    return cleared(blanked(conversation, find_injections(conversation, detector)), detector)


class _Reply(NamedTuple):
    """A checked draft, what making it cost, and what to tell the reader about it."""

    draft: Draft | None = None
    usage: Usage = Usage()
    notes: tuple[str, ...] = ()


def _draft(conversation: Conversation, record: Record, temperature: str, corridor: Corridor) -> _Reply:
    if corridor.drafter is None or not wants_draft(record, temperature):
        return _Reply()
    try:
        drafted: Drafted = corridor.drafter.draft(conversation, record, temperature, corridor.profile)
    except LLMError as error:
        return _Reply(notes=(f"no draft: {error}",))
    return _Reply(check_draft(drafted, conversation, record, corridor.profile), drafted.usage, drafted.notes)


def _provenance(
    conversation: Conversation, extracted: Extracted, reply: _Reply, corridor: Corridor, seconds: float
) -> Provenance:
    return Provenance(
        engine=extracted.engine,
        model=extracted.model,
        prompt=extracted.prompt,
        definition=corridor.definition.label,
        code=__version__,
        usage=sum_of(extracted.usage, reply.usage),
        seconds=round(seconds, 4),
        notes=(*_notes_on_sides(conversation), *extracted.notes, *reply.notes),
    )


def _notes_on_sides(conversation: Conversation) -> tuple[str, ...]:
    """A guess about who sells decides everything after it, so the reader is told of it."""
    if conversation.sides_by == "speech":
        sellers = dict.fromkeys(turn.speaker or "?" for turn in conversation.turns if turn.side == "seller")
        return (f"who sells was told from what is said: {', '.join(sellers) or 'nobody in this text'}; check it",)
    if conversation.turns and all(turn.side == "unknown" for turn in conversation.turns):
        return ("it could not be told who sells; name the seller's people under senders in the profile",)
    return ()


def sum_of(one: Usage, other: Usage) -> Usage:
    """What two calls cost together."""
    costs = [usage.cost for usage in (one, other) if usage.cost is not None]
    return Usage(
        input_tokens=one.input_tokens + other.input_tokens,
        cached_tokens=one.cached_tokens + other.cached_tokens,
        output_tokens=one.output_tokens + other.output_tokens,
        cost=sum(costs) if costs else None,
        calls=one.calls + other.calls,
    )
