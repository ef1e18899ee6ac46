"""The conversation as the page shows it: turns, each cut where quotes begin and end."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from evals.samples import Gold, Sample
from evals.scorers.places import find_quote
from qualifier.conversation import Conversation, Turn
from qualifier.errors import ParseError
from qualifier.parsing import parse


class Piece(NamedTuple):
    """Text that the same fields quote."""

    text: str
    fields: tuple[str, ...]


class Said(NamedTuple):
    """One turn."""

    speaker: str
    side: str
    at: datetime | None
    kind: str
    pieces: tuple[Piece, ...]


class Talk(NamedTuple):
    """What there is to read."""

    subject: str | None
    turns: tuple[Said, ...]
    failure: str | None = None
    """Why it is shown as it lies in the file."""


class _Mark(NamedTuple):
    """A quote's place."""

    start: int
    end: int
    field: str


def read_talk(sample: Sample, gold: Gold) -> Talk:
    """The parsed conversation with the gold's quotes marked; the raw text where it cannot be parsed."""
    try:
        conversation = parse(sample.input, seller=sample.profile.seller, reference_time=sample.case.reference_time)
    except ParseError as error:
        raw = Said("", "unknown", None, "body", (Piece(sample.input.decode("utf-8", "replace"), ()),))
        return Talk(None, (raw,), str(error))
    marks = _marks(conversation.text, gold)
    return Talk(conversation.subject, tuple(_said(conversation, turn, marks) for turn in conversation.turns))


def _marks(text: str, gold: Gold) -> list[_Mark]:
    found = [(place.partition(".")[0], find_quote(text, quote)) for place, quote in gold.quotes]
    return [_Mark(span.start, span.end, field) for field, span in found if span]


def _said(conversation: Conversation, turn: Turn, marks: Sequence[_Mark]) -> Said:
    pieces = _pieces(conversation.text, turn, [one for one in marks if one.start < turn.end and one.end > turn.start])
    return Said(turn.speaker or "?", turn.side, turn.sent_at, turn.kind, pieces)


def _pieces(text: str, turn: Turn, marks: Sequence[_Mark]) -> tuple[Piece, ...]:
    inner = {edge for one in marks for edge in (one.start, one.end) if turn.start < edge < turn.end}
    edges = [turn.start, *sorted(inner), turn.end]
    return tuple(
        Piece(text[start:end], tuple(dict.fromkeys(one.field for one in marks if one.start <= start and one.end >= end)))
        for start, end in pairwise(edges)
    )
