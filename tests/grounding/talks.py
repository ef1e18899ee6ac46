"""Conversations for the tests of grounding, the corridor and the contract."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel

from qualifier.conversation import Conversation, Piece, Side, assemble
from qualifier.grounding.agreement import agreement_after
from qualifier.profile import Company, IdealCustomer, Profile
from qualifier.records import Evidence, Record

HERE = Path(__file__).parent
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PROFILE = Profile(
    company=Company(
        name="Northwind",
        domain=("northwind.example",),
        offer="Dispatch software for field service.",
        pricing="49 USD per technician and month.",
    ),
    ideal_customer=IdealCustomer(industries=("hvac",), employees=(10, 500), countries=("US",), departments=("operations",)),
)


def lines(name: str) -> list[str]:
    """The entries of a data file: one a line, comments left out."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.replace("\\n", "\n") for line in text.splitlines() if line and not line.startswith("# ")]


def talk(*said: tuple[Side, str] | Piece, reference_time: datetime | None = MONDAY, language: str | None = "en") -> Conversation:
    """A thread of one message an hour; the speakers are Jo for us and Ida Lund for them."""
    names = {"seller": "Jo", "prospect": "Ida Lund", "unknown": None}
    pieces = [
        one if isinstance(one, Piece) else Piece(one[1], names[one[0]], one[0], MONDAY.replace(hour=9 + index % 12))
        for index, one in enumerate(said)
    ]
    return assemble(pieces, channel="email", reference_time=reference_time, language=language)


def evidence_of(part: object) -> Iterator[tuple[Evidence, ...]]:
    """Each group of evidence in a record or a part of it."""
    if isinstance(part, BaseModel):
        for value in (getattr(part, name) for name in type(part).model_fields):
            if isinstance(value, tuple) and value and isinstance(value[0], Evidence):
                yield value
            else:
                yield from evidence_of(value)
    elif isinstance(part, tuple):
        for one in part:
            yield from evidence_of(one)


def assert_proven(record: Record, said: Conversation) -> None:
    """The laws of grounding, on any record: verbatim, in its turn, on the prospect's side or agreed to."""
    assert record.budget.status == "unknown" or record.budget.evidence
    assert record.authority.status == "unknown" or record.authority.evidence
    assert record.need.status == "unknown" or record.need.evidence
    assert record.timeline.status == "unknown" or record.timeline.evidence
    assert all(one.evidence for one in record.deadlines)
    assert all(one.evidence for one in record.signals)
    assert all(one.evidence for one in record.competitors)
    assert all(one.evidence for one in record.questions)
    for group in evidence_of(record):
        assert len({(one.start, one.end) for one in group}) == len(group)
        for one in group:
            turn = said.turns[one.turn]
            assert turn.start <= one.start < one.end <= turn.end
            assert said.text[one.start : one.end] == one.quote
            assert turn.kind != "disclaimer"
            if turn.side != "prospect":
                assert turn.side == "seller"
                assert agreement_after(one, said) in group
