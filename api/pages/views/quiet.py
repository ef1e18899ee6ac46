"""What a reader may want to know, not at once: warnings, claims not believed, corrections, where the answer comes from."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from pydantic import JsonValue

from api.pages.filters import money, number
from api.pages.views.pieces import shortened
from api.pages.words import SETS
from qualifier.records import Amount, Provenance, Record
from qualifier.records.stored import Correction, Stored

_LONGEST = 400


class Doubt(NamedTuple):
    """A claim that was not believed, or an order to a reading machine."""

    field: str
    value: str
    quote: str
    reason: str


class Change(NamedTuple):
    """One value that a person put right."""

    field: str
    before: str
    after: str
    reason: str
    by: str
    at: datetime


class Quiet(NamedTuple):
    """All of it."""

    orders: tuple[Doubt, ...]
    doubts: tuple[Doubt, ...]
    changes: tuple[Change, ...]
    origin: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def quiet_of(stored: Stored) -> Quiet:
    """Warnings and provenance of a kept assessment."""
    record = stored.assessment.record
    return Quiet(
        orders=tuple(_doubts(record, orders=True)),
        doubts=tuple(_doubts(record, orders=False)),
        changes=tuple(_change(one) for one in reversed(stored.corrections)),
        origin=tuple(_origin(stored, stored.assessment.provenance)),
        notes=stored.assessment.provenance.notes,
    )


def _doubts(record: Record, *, orders: bool) -> Iterator[Doubt]:
    for one in record.rejected:
        if (one.field == "injection") == orders:
            yield Doubt(field_words(one.field), one.value, shortened(one.quote or "", _LONGEST), one.reason)


def _change(one: Correction) -> Change:
    before, after = (value_words(value, one.field) for value in (one.before, one.after))
    return Change(field_words(one.field), before, after, one.reason, one.by, one.at)


def field_words(place: str) -> str:
    """A place in the record for people: "budget, amount", "date 2, due"."""
    steps = place.replace("prospect.", "").replace("deadlines", "date").replace("contact.", "").split(".")
    words = [str(int(step) + 1) if step.isdecimal() else SETS["signal"].get(step, step.replace("_", " ")) for step in steps]
    return ", ".join(words).replace("date, ", "date ")


def value_words(value: JsonValue, place: str) -> str:
    """A value of the record for people."""
    steps = place.split(".")
    if value is None:
        return "nothing"
    if steps[-1] == "status" and isinstance(value, str):
        return SETS.get(steps[0], {}).get(value, value)
    if steps[:2] == ["budget", "amount"] and isinstance(value, dict):
        return money(Amount.model_validate(value)) or "nothing"
    if isinstance(value, dict):
        parts = [value_words(entry, f"{place}.{name}") for name, entry in value.items() if entry not in (None, "", [])]
        return ", ".join(parts)
    if isinstance(value, list):
        return ", ".join(value_words(entry, place) for entry in value) or "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return number(value)
    known = {"kind": "deadline" if steps[0] == "deadlines" else "kind", "stage": "stage", "name": "signal"}.get(steps[-1])
    return SETS[known].get(value, value) if known else value


def _origin(stored: Stored, made: Provenance) -> Iterator[tuple[str, str]]:
    yield "Read by", f"the model {made.model}" if made.engine == "llm" else "the rules, no model"
    if made.prompt:
        yield "Prompt", made.prompt
    yield "Definition of hot", made.definition
    yield (
        "Profile",
        f"{stored.profile}, version {stored.profile_version}" if stored.profile_version else f"{stored.profile}, still empty",
    )
    if made.usage.calls:
        tokens = f"{number(made.usage.input_tokens + made.usage.output_tokens)} tokens"
        yield "Asked", f"{tokens}, cost {made.usage.cost:.4f}" if made.usage.cost is not None else tokens
    yield "Took", f"{made.seconds:.2f} s" if made.seconds >= 0.095 else f"{made.seconds * 1000:.0f} ms"
    yield "Program", made.code
    yield "Handed in as", stored.name
