"""Conversations of one lead as they are kept, with records that a test writes by hand."""

from datetime import UTC, datetime
from typing import Any

from qualifier.conversation import Channel, Participant, Piece, assemble
from qualifier.ports.store import Store
from qualifier.records import Assessment, AxisScore, Evidence, Extraction, Provenance, Record, Score, ServiceTime
from qualifier.records.stored import Correction, Intake, Stored
from qualifier.records.vocabulary import Temperature
from qualifier.service.making import written_down

ANNA = Participant(name="Anna Berg", address="anna@berg.example", side="prospect")


def at(day: int, month: int = 11, hour: int = 9) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def kept(
    id: str,
    text: str,
    sent: datetime,
    *,
    channel: Channel = "email",
    corrections: tuple[Correction, ...] = (),
    answered: datetime | None = None,
    earlier: tuple[Piece, ...] = (),
    participants: tuple[Participant, ...] = (ANNA,),
    total: int = 50,
    temperature: Temperature = "warm",
    due: datetime | None = None,
    subject: str | None = "Planning",
    **record: Any,
) -> Stored:
    """A kept conversation whose last turn is ``text``; a value ``words("...")`` in the record is proven by these words."""
    pieces = (*earlier, Piece(text, "Anna Berg", "prospect", sent))
    conversation = assemble(pieces, channel=channel, participants=participants, reference_time=sent, subject=subject)
    found = _proven({"kind": "sales", **record}, conversation)
    axis = AxisScore(points=50, grade="B")
    return Stored(
        id=id, revision=1, created_at=sent, updated_at=sent, name="mail.eml", source="api", profile="default", profile_version=0,
        lead="acme", answered_at=answered, corrections=corrections,
        assessment=Assessment(
            id=id, conversation=conversation, extraction=Extraction(), record=Record.model_validate(found),
            score=Score(total=total, fit=axis, intent=axis, grade="B2"), temperature=temperature,
            service=ServiceTime(within_minutes=60, due=due) if due else None,
            provenance=Provenance(engine="rules", definition="default-1", code="0"),
        ),
    )  # fmt: skip


def put(store: Store, *conversations: Stored) -> str:
    """Keeps these conversations in a store, each with its answer; the lead of the last one."""
    for one in conversations:
        intake = Intake(data=one.assessment.conversation.text.encode(), name=one.name)
        store.assessments.save(intake, written_down(one.assessment, 0), by="anna")
        if one.answered_at:
            store.assessments.answered(one.id, one.answered_at, by="anna")
    return store.assessments.get(conversations[-1].id).lead or ""


class words(str):
    """Stands for the evidence of these words."""


def correction(field: str, after: Any, *, before: Any = None, day: int = 20) -> Correction:
    return Correction(field=field, before=before, after=after, reason="I asked her", by="tom", at=at(day))


def _proven(value: Any, conversation: Any) -> Any:
    if isinstance(value, words):
        start = conversation.text.index(value)
        turn = conversation.turn_at(start)
        return Evidence(quote=str(value), turn=turn.index, start=start, end=start + len(value), match="exact").model_dump()
    if isinstance(value, dict):
        return {key: _proven(one, conversation) for key, one in value.items()}
    return [_proven(one, conversation) for one in value] if isinstance(value, list | tuple) else value
