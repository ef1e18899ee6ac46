"""Small pieces that several parts of the result are made of: quotes, corrections as they are shown."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from pydantic import JsonValue

from api.pages.views.talk import Talk
from qualifier.conversation import Span
from qualifier.records import Evidence
from qualifier.records.stored import Correction, Stored
from qualifier.service.places import value_at
from qualifier.service.proofs import without_proof

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


def standing(stored: Stored) -> tuple[Correction, ...]:
    """The corrections whose value still stands, under the place where it stands now.

    Entries of a list move up when one before them is removed; a conversation that was read again has values of its own.
    """
    moved: list[Correction] = []
    for one in stored.corrections:
        block, _, entry = one.field.partition(".")
        if entry.isdecimal() and one.after is None:
            moved = [later for before in moved for later in _moved_up(before, block, int(entry))]
        else:
            moved.append(one)
    data: JsonValue = stored.assessment.record.model_dump(mode="json")
    return tuple(one for one in moved if without_proof(value_at({"": data}, ("", *one.field.split(".")))) == one.after)


def _moved_up(one: Correction, block: str, removed: int) -> Iterator[Correction]:
    """The correction after an entry of a list was removed; none if it was of that entry."""
    name, _, rest = one.field.partition(".")
    number, dot, inner = rest.partition(".")
    if name != block or not number.isdecimal() or int(number) < removed:
        yield one
    elif int(number) > removed:
        yield one.model_copy(update={"field": f"{name}.{int(number) - 1}{dot}{inner}"})


def righted(corrections: Sequence[Correction], *prefixes: str) -> Righted | None:
    """The latest correction of one of these places or of what is inside them."""
    inside = [one for one in corrections if any(one.field == name or one.field.startswith(f"{name}.") for name in prefixes)]
    if not inside:
        return None
    last = inside[-1]
    together = dict.fromkeys(one.field for one in inside if (one.by, one.at) == (last.by, last.at))
    return Righted(last.by, last.at, last.reason, tuple(together))
