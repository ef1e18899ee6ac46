"""How readings of one fact in several conversations become one line of values, newest first; what ``chronicle`` is made with.

A reading is what one conversation says of one fact. Three laws: nothing said never replaces something said (``blend``
fills it up from before); the moment that counts is when the words were said, not when the mail that quotes them came;
and what a person put right rules every reading of the same words, in whichever conversation they stand.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Generic, NamedTuple, TypeVar

from pydantic import Field

from qualifier.conversation import Channel, Frozen
from qualifier.records import Evidence
from qualifier.records.stored import Correction, Stored
from qualifier.service.facets import in_utc
from qualifier.values.folding import fold

Value = TypeVar("Value")


class Proof(Frozen):
    """One conversation in which a value was told."""

    quote: str | None = Field(description="The words; null where a person put the value right without any.")
    assessment: str = Field(description="The assessment of that conversation.")
    at: datetime = Field(description="When the words were said; the conversation's own moment where that is not known.")
    channel: Channel = Field(description="E-mail, call or chat.")
    start: int | None = Field(None, description="First code point of the words in that conversation's text.")
    correction: Correction | None = Field(None, description="Who put the value right there, and why.")


class Told(Frozen, Generic[Value]):
    """A value that stood for a time."""

    value: Value = Field(description="The value.")
    proofs: tuple[Proof, ...] = Field(description="Where it was told, newest first; at least one.")

    @property
    def at(self) -> datetime:
        """When it was last told."""
        return self.proofs[0].at

    @property
    def since(self) -> datetime:
        """When it was first told."""
        return min(proof.at for proof in self.proofs)


class Reading(NamedTuple, Generic[Value]):
    """What one conversation says of one fact; ``value`` is None where it says nothing."""

    value: Value | None
    evidence: tuple[Evidence, ...]
    stored: Stored
    correction: Correction | None = None
    """The last correction of this fact in this conversation."""

    @property
    def at(self) -> datetime:
        said = [moment for one in self.evidence if (moment := _said_at(self.stored, one))]
        return max(said) if said else moment_of(self.stored)

    def proof(self) -> Proof:
        """Of several quotes the first of those said last: it is what the value rests on today."""
        last = [one for one in self.evidence if _said_at(self.stored, one) == self.at] or list(self.evidence)
        first = last[0] if last else None
        return Proof(
            quote=first.quote if first else None,
            assessment=self.stored.id,
            at=self.at,
            channel=self.stored.assessment.conversation.channel,
            start=first.start if first else None,
            correction=self.correction,
        )


def moment_of(stored: Stored) -> datetime:
    """The last message of a conversation, or when it was first saved."""
    return in_utc(stored.assessment.conversation.reference_time) or stored.created_at.astimezone(UTC)


def correction_of(stored: Stored, *places: str) -> Correction | None:
    """The latest correction of one of these places of the record, of anything below it, or of the whole that holds it."""
    return next((one for one in reversed(stored.corrections) if any(_touches(one.field, place) for place in places)), None)


def _touches(field: str, place: str) -> bool:
    return f"{field}.".startswith(f"{place}.") or f"{place}.".startswith(f"{field}.")


def weave(
    readings: Iterable[Reading[Value]],
    *,
    same: Callable[[Value], Hashable] = repr,
    blend: Callable[[Value, Value], Value] = lambda before, now: now,
) -> tuple[Told[Value], ...]:
    """The values in the order in which they were told, newest first.

    ``same`` names what makes two values equal; ``blend(before, now)`` fills up what the newer one leaves open.
    """
    line: list[Told[Value]] = []
    for reading in sorted(ruled(list(readings)), key=lambda one: (one.at, moment_of(one.stored), one.stored.id)):
        if reading.value is None:
            continue
        before = line[-1] if line else None
        value = blend(before.value, reading.value) if before else reading.value
        if before is None or same(value) != same(before.value):
            carried = before.proofs if before and same(value) != same(reading.value) else ()
            line.append(Told(value=value, proofs=(reading.proof(), *carried)))
        elif same(reading.value) == same(value):
            line[-1] = Told(value=value, proofs=(reading.proof(), *before.proofs))
    return tuple(reversed(line))


def ruled(readings: Sequence[Reading[Value]]) -> list[Reading[Value]]:
    """The readings without those that rest on words which a person has put right elsewhere."""
    right = {one.stored.id: _plain(one.stored.assessment.conversation.text) for one in readings if one.correction}
    return [one for one in readings if one.correction or not any(_rests_on(one, text) for text in right.values())]


def _rests_on(reading: Reading[Value], text: str) -> bool:
    return bool(reading.evidence) and all(_plain(one.quote) in text for one in reading.evidence)


def _plain(text: str) -> str:
    """Without case and line breaks: quoted history is wrapped anew."""
    return " ".join(fold(text).replace("> ", " ").split())


def _said_at(stored: Stored, evidence: Evidence) -> datetime | None:
    conversation = stored.assessment.conversation
    if not 0 <= evidence.turn < len(conversation.turns):
        return None
    return in_utc(conversation.said_at(conversation.turns[evidence.turn]))
