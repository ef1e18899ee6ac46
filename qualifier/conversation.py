"""The conversation: one canonical text, cut into turns, with everybody's side.

Parsers deliver ``Piece``s in the order of time; ``assemble`` lays them into one text and computes every span.
Positions are half-open ranges of code points in ``Conversation.text``; there is no other coordinate system.
"""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

Side = Literal["prospect", "seller", "unknown"]
TurnKind = Literal["body", "quoted", "signature", "disclaimer"]
Channel = Literal["email", "call", "chat"]
Trait = Literal["auto_submitted", "bulk", "delivery_report", "calendar"]
SidesBy = Literal["profile", "role", "speech", "direction", "none"]

SEPARATOR = "\n\n"
"""What stands between two turns in the canonical text."""


class Frozen(BaseModel):
    """Base of every record of the product: immutable, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(NamedTuple):
    """A half-open range of code points in ``Conversation.text``."""

    start: int
    end: int


class Seller(Frozen):
    """Who "we" are, as far as sides can be told from it. All comparisons ignore case."""

    names: tuple[str, ...] = ()
    """Company names and people's names on the seller's side."""
    domains: tuple[str, ...] = ()
    """Mail domains of the seller; subdomains count."""
    addresses: tuple[str, ...] = ()
    """Single addresses on the seller's side, for freemail senders."""


class Participant(Frozen):
    """One person, role or machine that speaks or is addressed."""

    name: str | None = Field(None, description="Display name as written; null if only an address is known.")
    address: str | None = Field(None, description="Mail address, lower case.")
    title: str | None = Field(None, description="Job title, if the source's metadata names one.")
    company: str | None = Field(None, description="Company, if the source's metadata names one.")
    side: Side = Field("unknown", description="Which side of the sale the participant is on.")


class Turn(Frozen):
    """One uninterrupted statement of one speaker, or one labelled part of a message."""

    index: int = Field(description="Position in the conversation, from 0, in the order of time.")
    speaker: str | None = Field(description="Who says it, as displayed; null if nobody can be named.")
    side: Side = Field(description="Side of the speaker.")
    sent_at: datetime | None = Field(description="When it was sent or said; null if the source does not tell.")
    start: int = Field(description="First code point in the canonical text.")
    end: int = Field(description="One past the last code point.")
    kind: TurnKind = Field(description="Body, quoted history, signature or disclaimer.")

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Piece(NamedTuple):
    """A turn before it has a place: what parsers hand to ``assemble``."""

    text: str
    speaker: str | None = None
    side: Side = "unknown"
    sent_at: datetime | None = None
    kind: TurnKind = "body"


class Conversation(Frozen):
    """A sales conversation as data: the only input of every later room."""

    text: str = Field(description="The canonical text: all turns in the order of time, one blank line between them.")
    turns: tuple[Turn, ...] = Field(description="Turns in the order of time; their spans do not overlap.")
    participants: tuple[Participant, ...] = Field((), description="Everybody who speaks or is addressed.")
    channel: Channel = Field(description="E-mail, call or chat.")
    subject: str | None = Field(None, description="Subject or title, without reply prefixes.")
    reference_time: datetime | None = Field(None, description="When the last message was sent or the call took place.")
    language: str | None = Field(None, description="ISO 639-1 code of the prospect's words; null if it cannot be told.")
    traits: frozenset[Trait] = Field(frozenset(), description="What the source's headers say of the message.")
    attachments: tuple[str, ...] = Field((), description="Names of attachments; their content is not read.")
    asides: tuple[str, ...] = Field(
        (),
        description="Words that came with the source and are no part of the talk, such as comments and calendar entries. "
        "Looked through for orders to machines; no engine reads them.",
    )
    sides_by: SidesBy = Field(
        "none", description="How the sides were told; speech means from what is said, and should be checked."
    )

    def text_of(self, turn: Turn) -> str:
        return self.text[turn.start : turn.end]

    def said_at(self, turn: Turn) -> datetime | None:
        """The moment against which the turn's relative dates resolve; None for quoted history of unknown date."""
        if turn.sent_at is not None or turn.kind == "quoted":
            return turn.sent_at
        return self.reference_time

    def turn_at(self, position: int) -> Turn | None:
        """The turn that holds this code point; None between turns."""
        return next((turn for turn in self.turns if turn.start <= position < turn.end), None)

    def participant(self, name: str | None) -> Participant | None:
        """The participant with this display name or address, if there is one."""
        if name is None:
            return None
        wanted = name.casefold()
        return next(
            (one for one in self.participants if wanted in ((one.name or "").casefold(), (one.address or "").casefold())),
            None,
        )

    @property
    def fingerprint(self) -> str:
        """SHA-256 over what was said, by whom and when: equal for two copies of the same conversation."""
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass"))
        for turn in self.turns:
            digest.update(f"|{turn.speaker}|{turn.side}|{turn.sent_at}|{turn.start}|{turn.kind}".encode())
        digest.update(f"|{self.reference_time}|{self.subject}".encode())
        return digest.hexdigest()


def assemble(  # noqa: PLR0913
    pieces: Iterable[Piece],
    *,
    channel: Channel,
    participants: Sequence[Participant] = (),
    subject: str | None = None,
    reference_time: datetime | None = None,
    language: str | None = None,
    traits: frozenset[Trait] = frozenset(),
    attachments: Sequence[str] = (),
    asides: Sequence[str] = (),
    sides_by: SidesBy = "none",
) -> Conversation:
    """Lays the pieces, already in the order of time, into one text. Pieces without visible text are dropped."""
    turns: list[Turn] = []
    texts: list[str] = []
    position = 0
    for piece in pieces:
        text = piece.text.strip()
        if not text:
            continue
        if texts:
            position += len(SEPARATOR)
        end = position + len(text)
        turns.append(
            Turn(index=len(turns), speaker=piece.speaker, side=piece.side, sent_at=piece.sent_at,
                 start=position, end=end, kind=piece.kind)
        )  # fmt: skip
        texts.append(text)
        position = end
    return Conversation(
        text=SEPARATOR.join(texts), turns=tuple(turns), participants=tuple(participants), channel=channel,
        subject=subject, reference_time=reference_time, language=language, traits=traits, attachments=tuple(attachments),
        asides=tuple(asides), sides_by=sides_by,
    )  # fmt: skip
