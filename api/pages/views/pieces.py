"""Small pieces that several parts of the result are made of: quotes, corrections as they are shown."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from api.pages.views.talk import Talk
from qualifier.conversation import Span
from qualifier.records import Evidence
from qualifier.records.stored import Correction

_LONGEST = 260


class Quoted(NamedTuple):
    """Words that prove something, with the mark in the conversation."""

    text: str
    proof: str


class Righted(NamedTuple):
    """What a person put right, and why."""

    by: str
    at: datetime
    reason: str
    fields: tuple[str, ...]


def quotes(evidence: Iterable[Evidence], talk: Talk) -> tuple[Quoted, ...]:
    """The quotes in one line each; long ones are cut, the mark shows the whole."""
    found = {Span(one.start, one.end): one for one in evidence if Span(one.start, one.end) in talk.proofs}
    return tuple(Quoted(shortened(one.quote), talk.proofs[span]) for span, one in found.items())


def shortened(text: str, longest: int = _LONGEST) -> str:
    """In one line, cut at a word with an ellipsis."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    return f"{plain[:longest].rsplit(' ', 1)[0].rstrip(',;:. ')} …"


def righted(corrections: Sequence[Correction], *prefixes: str) -> Righted | None:
    """The latest correction of one of these places or of what is inside them."""
    inside = [one for one in corrections if any(one.field == name or one.field.startswith(f"{name}.") for name in prefixes)]
    if not inside:
        return None
    last = inside[-1]
    together = dict.fromkeys(one.field for one in inside if (one.by, one.at) == (last.by, last.at))
    return Righted(last.by, last.at, last.reason, tuple(together))
