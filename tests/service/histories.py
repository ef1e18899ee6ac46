"""Conversations of one lead as they are kept, with records that a test writes by hand."""

from datetime import UTC, datetime
from typing import Any

from qualifier.conversation import Channel, Participant, Piece, assemble
from qualifier.records import Assessment, AxisScore, Evidence, Extraction, Provenance, Record, Score
from qualifier.records.stored import Correction, Stored

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
    **record: Any,
) -> Stored:
    """A kept conversation whose last turn is ``text``; a value ``words("...")`` in the record is proven by these words."""
    pieces = (*earlier, Piece(text, "Anna Berg", "prospect", sent))
    conversation = assemble(pieces, channel=channel, participants=participants, reference_time=sent, subject="Planning")
    found = _proven({"kind": "sales", **record}, conversation)
    axis = AxisScore(points=50, grade="B")
    return Stored(
        id=id, revision=1, created_at=sent, updated_at=sent, name="mail.eml", source="api", profile="default", profile_version=0,
        lead="acme", answered_at=answered, corrections=corrections,
        assessment=Assessment(
            id=id, conversation=conversation, extraction=Extraction(), record=Record.model_validate(found),
            score=Score(total=total, fit=axis, intent=axis, grade="B2"), temperature="warm",
            provenance=Provenance(engine="rules", definition="default-1", code="0"),
        ),
    )  # fmt: skip


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
