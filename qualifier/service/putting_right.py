"""A record with some of its values put right by a person: pure, from the old record and the changes to the new one.

What hangs together stays together: an amount makes a budget stated, a budget that is unknown has no amount, a single day moves as
a whole. Such followers are changes of their own and are named as such.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pydantic import Field, JsonValue, ValidationError

from qualifier.conversation import Conversation, Frozen
from qualifier.errors import ConfigError
from qualifier.profile import MOST_EMPLOYEES, first_flaw
from qualifier.records import Evidence, Facts, Record
from qualifier.service.places import NOT_BY_HAND, Data, form_at, put, read_place, value_at
from qualifier.service.proofs import Prover, without_proof

_STATUSES = ("budget", "authority", "need", "timeline")
_TOLD_BY = (("budget", "amount", "stated"), ("need", "pains", "explicit"))
"""What makes a status known that was not, and which one it is then."""
_LONGEST = 2_000
_MOST_ENTRIES = 200
_UNSAID = ("unknown", None)
_MOST_MONEY = 1e15
_COUNTRY, _CURRENCY = re.compile(r"[A-Z]{2}"), re.compile(r"[A-Z]{3}")


class Change(Frozen):
    """One value that is to be put right."""

    field: str = Field(
        min_length=1,
        max_length=200,
        description="Place in the record, dotted: budget.status, deadlines.0.due, signals.opt_out, prospect.contact.name, ...",
        examples=["budget.status"],
    )
    value: JsonValue = Field(
        description="The value that is right. null takes an entry out of a list; the number after the last one adds one. "
        "Evidence may be given as words of the conversation.",
        examples=["approved"],
    )
    reason: str = Field(min_length=1, max_length=1_000, description="Why, in a few words.", examples=["Said so on the phone."])


class Righted(NamedTuple):
    """One value that has changed."""

    field: str
    before: JsonValue
    after: JsonValue
    reason: str


class Outcome(NamedTuple):
    """The new record, and every value that is another one now."""

    record: Record
    changed: tuple[Righted, ...]


def put_right(record: Record, changes: Sequence[Change], conversation: Conversation) -> Outcome:
    """The record with all the changes, or none of them.

    Raises:
        ConfigError: a field that the record does not have, or a value that cannot stand there; says which and what may.
    """
    prover, righted, changed = Prover(conversation), record, list[Righted]()
    for change in changes:
        righted, moved = _one_put_right(righted, change, prover)
        changed += moved
    _check_sense(righted)
    return Outcome(righted, tuple(changed))


def _one_put_right(record: Record, change: Change, prover: Prover) -> tuple[Record, list[Righted]]:
    steps = read_place(change.field)
    _check_size(change.value, change.field)
    data: Data = record.model_dump(mode="json")
    before = value_at(data, steps)
    proof = steps[-1] == "evidence"
    meant = _meant(change.value, steps, before)
    put(data, steps, prover.quoted(meant, change.field) if proof else prover.proven(meant, form_at(steps), before, change.field))
    followers = [Righted(*one, change.reason) for one in _followers(data, steps, before)]
    righted = _validated(data, record)
    after = (
        None if meant is None and steps[-2:-1] and form_at(steps[:-1]).many else value_at(righted.model_dump(mode="json"), steps)
    )
    shown = (before, after) if proof else (without_proof(before), without_proof(after))
    return righted, [one for one in (Righted(change.field, *shown, change.reason), *followers) if one.before != one.after]


def _meant(value: JsonValue, steps: Sequence[str], before: JsonValue) -> JsonValue:
    """The value as the record writes it: a bare sum is one figure, ``true`` names a signal that is there."""
    if steps == ("budget", "amount") and isinstance(value, int | float) and not isinstance(value, bool):
        return {**(before if isinstance(before, dict) else {}), "min": value, "max": value}
    if len(steps) == 2 and steps[0] in ("signals", "competitors") and not steps[1].isdigit():
        return {"name": steps[1]} if value is True else None if value is False else value
    if steps[-1] in ("country", "currency") and isinstance(value, str):
        return value.strip().upper()
    return value.strip() or None if isinstance(value, str) else value


class _Follower(NamedTuple):
    field: str
    before: JsonValue
    after: JsonValue


def _followers(data: Data, steps: Sequence[str], before: JsonValue) -> Iterator[_Follower]:
    """What must move along with the value that was just put there, in place."""
    block, rest = steps[0], steps[1:]
    if block == "kind" and data["kind"] != "sales":
        data |= Record(kind="other").model_dump(mode="json", exclude={"kind", *NOT_BY_HAND})
    if block == "deadlines" and rest[1:] in (("due",), ("start",)):
        yield from _day_along(data, steps, before)
    for name, content, status in _TOLD_BY:
        if block != name or not isinstance(data[name], dict):
            continue
        known = value_at(data, (name, "status")) not in _UNSAID
        if not known and rest[:1] != ("status",) and value_at(data, (name, content)):
            yield from _moved(data, (name, "status"), status)
        elif not known:
            yield from _moved(data, (name, content), [] if content == "pains" else None)
    if block in _STATUSES and value_at(data, (block, "status")) in _UNSAID:
        # what nobody knows has no proof either
        put(data, (block, "evidence"), [])


def _day_along(data: Data, steps: Sequence[str], before: JsonValue) -> Iterator[_Follower]:
    """The other end of a deadline: a single day moves as a whole, and an open end is closed."""
    other = (*steps[:2], "start" if steps[2] == "due" else "due")
    moved = value_at(data, steps)
    if value_at(data, other) in (before, None) or moved is None:
        yield from _moved(data, other, moved)


def _moved(data: Data, steps: Sequence[str], value: JsonValue) -> Iterator[_Follower]:
    before = value_at(data, steps)
    if before != value:
        put(data, steps, value)
        yield _Follower(".".join(steps), without_proof(before), value)


def _validated(data: Data, old: Record) -> Record:
    """The record in its types; what the machine found suspicious is taken over as it was."""
    kept = {"injection": old.injection, "rejected": old.rejected}
    try:
        facts = Facts[Evidence].model_validate({name: value for name, value in data.items() if name not in NOT_BY_HAND})
    except ValidationError as error:
        flaw = first_flaw(error, Facts[Evidence])
        raise ConfigError(flaw.reason, place=".".join(flaw.place)) from None
    return Record.model_validate({**dict(facts), **kept})


def _check_sense(record: Record) -> None:
    """What a type cannot say."""
    for place, reason in _nonsense(record):
        raise ConfigError(reason, place=place)


def _nonsense(record: Record) -> Iterator[tuple[str, str]]:
    amount, prospect = record.budget.amount, record.prospect
    if amount and (amount.min is not None or amount.max is not None):
        low, high = amount.min or 0, amount.max if amount.max is not None else amount.min or 0
        if not 0 <= low <= high < _MOST_MONEY:
            yield "budget.amount", "min and max are sums from 0 on, the smaller one first"
    elif amount:
        yield "budget.amount", "an amount needs min or max; write null for no amount"
    if amount and amount.currency and not _CURRENCY.fullmatch(amount.currency):
        yield "budget.amount.currency", "write the three letters of ISO 4217, such as EUR"
    if prospect.country and not _COUNTRY.fullmatch(prospect.country):
        yield "prospect.country", "write two letters such as DE or US"
    if prospect.employees is not None and not 0 < prospect.employees <= MOST_EMPLOYEES:
        yield "prospect.employees", f"a head count lies between 1 and {MOST_EMPLOYEES}"
    for number, one in enumerate(record.deadlines):
        if one.start and one.due and one.start > one.due:
            yield f"deadlines.{number}", f"it starts on {one.start}, after it is due on {one.due}"
    names = [signal.name for signal in record.signals]
    if doubled := next((name for name in names if names.count(name) > 1), None):
        yield "signals", f"{doubled} stands there twice"


def _check_size(value: JsonValue, place: str) -> None:
    """Values are words and lists of them, not papers."""
    if isinstance(value, str) and len(value) > _LONGEST:
        raise ConfigError(f"longer than {_LONGEST} characters", place=place)
    if isinstance(value, list | dict):
        if len(value) > _MOST_ENTRIES:
            raise ConfigError(f"more than {_MOST_ENTRIES} entries", place=place)
        for entry in value.values() if isinstance(value, dict) else value:
            _check_size(entry, place)
