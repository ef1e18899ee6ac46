"""What of an answer is held against another answer: plain values by name, without places in the text."""

from typing import NamedTuple

from pydantic import JsonValue

from qualifier.records import Amount, Assessment, Evidence

Facts = dict[str, JsonValue]

INVARIANTS = ("kind", "budget", "amount", "authority", "need", "timeline", "deadlines", "temperature")
"""What no harmless change of the words may move."""


class Moved(NamedTuple):
    """One value that is not what it was."""

    field: str
    before: JsonValue
    after: JsonValue


def judged(answer: Assessment) -> Facts:
    """The values that harmless changes leave alone."""
    record = answer.record
    return {
        "kind": record.kind,
        "budget": record.budget.status,
        "amount": _amount(record.budget.amount),
        "authority": record.authority.status,
        "need": record.need.status,
        "timeline": record.timeline.status,
        "deadlines": " ".join(sorted({str(one.due) for one in record.deadlines if one.due})),
        "temperature": answer.temperature,
    }


def moved(before: Facts, after: Facts) -> tuple[Moved, ...]:
    """Every value that differs, by its name in ``before``."""
    return tuple(Moved(name, value, after.get(name)) for name, value in before.items() if after.get(name) != value)


def proofs(answer: Assessment, field: str) -> tuple[Evidence, ...]:
    """What proves a field of the record."""
    record = answer.record
    if field == "amount":
        return record.budget.evidence
    if field == "deadlines":
        return tuple(evidence for one in record.deadlines for evidence in one.evidence)
    if field in ("budget", "authority", "need", "timeline"):
        evidence: tuple[Evidence, ...] = getattr(record, field).evidence
        return evidence
    return ()


def _amount(amount: Amount | None) -> JsonValue:
    if amount is None:
        return None
    ends = f"{amount.min:g}" if amount.min is not None else "", f"{amount.max:g}" if amount.max is not None else ""
    return f"{ends[0]}..{ends[1]} {amount.currency or '?'} {amount.period}"
