"""The answer: record, score, temperature, what is missing, a checked draft, and how it all came about."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from qualifier.conversation import Conversation, Frozen
from qualifier.records.facts import Evidence, Extraction, Record
from qualifier.records.vocabulary import Temperature

Axis = Literal["fit", "intent"]


class Contribution(Frozen):
    """One rule that fired, what it gave and what proves it."""

    rule: str = Field(description="Identifier of the rule in the definition.")
    axis: Axis = Field(description="Which of the two axes it counts on.")
    points: float = Field(description="Points given or taken.")
    label: str = Field(description="The rule in words.")
    evidence: tuple[Evidence, ...] = Field((), description="Places in the text; empty where a profile fact decided.")


class AxisScore(Frozen):
    """One axis of the score."""

    points: float = Field(description="0 to 100.")
    grade: str = Field(description="Letter for fit (A best), number for intent (1 best), from the definition's steps.")


class Score(Frozen):
    """Fit and intent as two axes, with every point accounted for."""

    total: int = Field(description="0 to 100, weighted from both axes.")
    fit: AxisScore = Field(description="How near the customer is to the ideal profile.")
    intent: AxisScore = Field(description="How far the conversation is on its way to a purchase.")
    grade: str = Field(description="Both grades together, such as A1.")
    contributions: tuple[Contribution, ...] = Field((), description="Every rule that fired.")


class Missing(Frozen):
    """One fact that would make the lead hot, and how to ask for it."""

    fact: str = Field(description="Gate or field that is not met.")
    question: str = Field(description="The natural question to ask the prospect.")


class Check(Frozen):
    """The verdict on one sentence of a draft."""

    sentence: str = Field(description="The sentence as it stands in the body.")
    start: int = Field(description="First code point in the body.")
    end: int = Field(description="One past the last code point in the body.")
    verdict: Literal["supported", "unsupported", "fill"] = Field(
        description="supported by record, thread or profile; unsupported: states what nobody said; fill: a blank for a person."
    )
    reason: str = Field(description="What supports it, or what is missing.")


class Draft(Frozen):
    """A reply that a person may send. The machine never sends it."""

    subject: str = Field(description="Subject line.")
    body: str = Field(description="Plain text.")
    language: str = Field(description="ISO 639-1 code.")
    checks: tuple[Check, ...] = Field((), description="One a sentence, in order.")
    status: Literal["ready", "needs_fill"] = Field(description="needs_fill if any sentence is not supported.")


class Usage(Frozen):
    """What a model call cost."""

    input_tokens: int = Field(0, description="Tokens read, cached ones included.")
    cached_tokens: int = Field(0, description="Tokens read from the provider's prompt cache.")
    output_tokens: int = Field(0, description="Tokens written.")
    cost: float | None = Field(None, description="In the price table's currency; null if the model has no price there.")
    calls: int = Field(0, description="Requests answered by a provider; 0 when the answer came from our cache.")


class Provenance(Frozen):
    """Everything needed to tell how the answer came about, and to make it again."""

    engine: str = Field(description="rules or llm.")
    model: str | None = Field(None, description="Model that answered; null for rules.")
    prompt: str | None = Field(None, description="Prompt id and hash, such as extract/v1@3f2a...; null for rules.")
    definition: str = Field(description="Version and hash of the definition of hot.")
    code: str = Field(description="Version of this program.")
    usage: Usage = Field(default_factory=Usage, description="Tokens and cost; zeros for rules.")
    seconds: float = Field(0.0, description="Wall time from conversation to answer.")
    notes: tuple[str, ...] = Field((), description="What a reader must know: fallback and its reason, language limits.")


class ServiceTime(Frozen):
    """How fast the definition wants such a lead answered."""

    within_minutes: int = Field(description="Minutes from the last message.")
    due: datetime | None = Field(None, description="The moment; null if the time of the last message is not known.")


class Assessment(Frozen):
    """One conversation, assessed."""

    id: str = Field(description="Name of the input, unique within a run.")
    conversation: Conversation = Field(description="What was read.")
    extraction: Extraction = Field(description="What the engine said before grounding, kept for replay.")
    record: Record = Field(description="What the conversation proves.")
    score: Score = Field(description="Fit and intent.")
    temperature: Temperature = Field(description="hot, warm, cold or disqualified.")
    reasons: tuple[str, ...] = Field((), description="Why, in sentences a rep understands.")
    missing: tuple[Missing, ...] = Field((), description="The smallest set of facts that would make it hot.")
    service: ServiceTime | None = Field(None, description="How fast to answer; null if there is nothing to answer.")
    draft: Draft | None = Field(None, description="A checked reply draft; null if none is due.")
    provenance: Provenance = Field(description="How the answer came about.")
