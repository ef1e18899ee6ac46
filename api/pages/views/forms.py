"""The small forms with which a person puts values right in place, and what their fields mean for the record.

One form is one block of the record: its fields say where each value stands, so that showing a form and reading it are the same
table. Only what differs from the record becomes a change.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from pydantic import JsonValue, ValidationError

from api.pages.words import SETS
from qualifier.errors import ConfigError
from qualifier.records import Record
from qualifier.service.corrections import Change
from qualifier.service.places import value_at

Control = Literal["select", "text", "number", "date", "checks"]
Values = Mapping[str, Sequence[str]]
"""What was typed, by the name of the field."""
NEW_DATE = "deadlines.new"
REMOVE = "remove"


class Field(NamedTuple):
    """One value of a form: its place in the record and how it is typed."""

    place: str
    label: str
    control: Control
    of: str = ""
    """The closed set of a select."""


class Input(NamedTuple):
    """A field with what stands in it."""

    name: str
    label: str
    control: Control
    value: str
    options: tuple[tuple[str, str], ...] = ()
    chosen: frozenset[str] = frozenset()


class Typed(NamedTuple):
    """A form as it was sent, with what is wrong with it: shown again, so that nothing typed is lost."""

    block: str
    values: Values
    flaw: str


class Fix(NamedTuple):
    """A form, ready to be shown."""

    block: str
    inputs: tuple[Input, ...]
    removable: bool = False
    open: bool = False
    reason: str = ""
    flaw: str = ""


_DATE = (
    Field("kind", "What", "select", "deadline"),
    Field("start", "From", "date"),
    Field("due", "On, or until", "date"),
)
_FORMS: Mapping[str, tuple[Field, ...]] = {
    "kind": (Field("kind", "It is", "select", "kind"),),
    "budget": (
        Field("budget.status", "Status", "select", "budget"),
        Field("budget.amount.min", "From", "number"),
        Field("budget.amount.max", "Up to", "number"),
        Field("budget.amount.currency", "Currency", "text"),
        Field("budget.amount.period", "Per", "select", "period"),
    ),
    "authority": (Field("authority.status", "Status", "select", "authority"),),
    "need": (Field("need.status", "Status", "select", "need"),),
    "timeline": (Field("timeline.status", "Status", "select", "timeline"),),
    "engagement": (Field("engagement.stage", "Stage", "select", "stage"), Field("engagement.depth", "Depth", "select", "depth")),
    "who": (
        Field("prospect.contact.name", "Contact", "text"),
        Field("prospect.contact.title", "Title", "text"),
        Field("prospect.company", "Company", "text"),
        Field("prospect.industry", "Trade", "text"),
        Field("prospect.employees", "Employees", "number"),
        Field("prospect.country", "Country (two letters)", "text"),
    ),
    "signals": (Field("signals", "What they do", "checks", "signal"),),
}
_WORDS_FOR_NOTHING = {"period": "not said"}
_AMOUNT = "budget.amount"


def fix_of(block: str, record: Record, typed: Typed | None) -> Fix:
    """The form of a block: what was typed if it was sent and refused, else what stands in the record."""
    sent = typed if typed and typed.block == block else None
    data: JsonValue = record.model_dump(mode="json")
    inputs = tuple(_input(field, data, sent.values if sent else None) for field in _fields(block))
    removable = block.startswith("deadlines.") and block != NEW_DATE
    if sent is None:
        return Fix(block, inputs, removable)
    return Fix(block, inputs, removable, True, _first(sent.values, "reason"), sent.flaw)


def changes_of(record: Record, block: str, values: Values) -> tuple[Change, ...]:
    """What the form puts right, with its one reason.

    Raises:
        ConfigError: no such form, something in it cannot be read, the reason is missing, or nothing differs.
    """
    reason = _first(values, "reason")
    if not reason:
        raise ConfigError("Say why in a few words: the next reader wants to know.", place="reason")
    wanted = tuple(_wanted(record, block, values))
    if not wanted:
        raise ConfigError("Nothing here differs from what stands there already.", place=block)
    try:
        return tuple(Change(field=field, value=value, reason=reason) for field, value in wanted)
    except ValidationError as error:
        raise ConfigError(error.errors()[0]["msg"], place="reason") from None


def _wanted(record: Record, block: str, values: Values) -> Iterator[tuple[str, JsonValue]]:
    data: JsonValue = record.model_dump(mode="json")
    if block == NEW_DATE:
        fresh = {field.place.removeprefix(f"{NEW_DATE}."): _read(field, values) for field in _fields(block)}
        if not fresh["due"]:
            raise ConfigError("Say which day it is.", place=block)
        yield f"deadlines.{len(record.deadlines)}", {**fresh, "start": fresh["start"] or fresh["due"]}
    elif REMOVE in values and block.startswith("deadlines."):
        yield block, None
    elif block == "signals":
        chosen, present = set(values.get("signals", ())), {one.name for one in record.signals}
        yield from ((f"signals.{name}", name in chosen) for name in SETS["signal"] if (name in chosen) != (name in present))
    else:
        yield from _differing(_together(block, values), data)


def _differing(fresh: Mapping[str, JsonValue], data: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    for place, value in fresh.items():
        if value != value_at({"": data}, ("", *place.split("."))):
            yield place, value


def _together(block: str, values: Values) -> dict[str, JsonValue]:
    """The values by place; a sum is one value, put there before the status that it would otherwise decide."""
    fresh = {field.place: _read(field, values) for field in _fields(block)}
    parts = {place.removeprefix(f"{_AMOUNT}."): fresh.pop(place) for place in tuple(fresh) if place.startswith(f"{_AMOUNT}.")}
    if not parts:
        return fresh
    low, high = parts["min"], parts["max"]
    amount: JsonValue = None if low is None and high is None else {**parts, "period": parts["period"] or "unknown"}
    if fresh["budget.status"] == "unknown":
        return fresh if amount is None else {**fresh, _AMOUNT: amount}
    return {_AMOUNT: amount, **fresh}


def _fields(block: str) -> tuple[Field, ...]:
    if block in _FORMS:
        return _FORMS[block]
    name, dot, number = block.partition(".")
    if name == "deadlines" and dot and (number.isdecimal() or block == NEW_DATE):
        return tuple(field._replace(place=f"{block}.{field.place}") for field in _DATE)
    raise ConfigError("there is no such form", place=block)


def _read(field: Field, values: Values) -> JsonValue:
    """The value as the record writes it; None for an empty field."""
    text = _first(values, field.place)
    if not text:
        return None
    if field.of == "depth":
        return int(text) if text in SETS["depth"] else None
    if field.control == "number":
        return _number(text, field)
    if field.control == "date":
        return _day(text, field)
    return text


def _number(text: str, field: Field) -> JsonValue:
    try:
        value = float(text)
    except ValueError:
        raise ConfigError(f"{field.label}: {text!r} is no number; write digits only, such as 18000.", place=field.place) from None
    return int(value) if field.place == "prospect.employees" and value == value // 1 else value


def _day(text: str, field: Field) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ConfigError(f"{field.label}: {text!r} is no day; write it like 2026-04-30.", place=field.place) from None


def _input(field: Field, data: JsonValue, sent: Values | None) -> Input:
    options = tuple(SETS[field.of].items()) if field.of else ()
    if empty := _WORDS_FOR_NOTHING.get(field.of):
        options = tuple((value, words or empty) for value, words in options)
    if field.control == "checks":
        present = value_at({"": data}, ("", field.place))
        names = [str(one["name"]) for one in present if isinstance(one, dict)] if isinstance(present, list) else []
        chosen = frozenset(sent.get(field.place, ()) if sent is not None else names)
        return Input(field.place, field.label, "checks", "", options, chosen)
    value = _first(sent, field.place) if sent is not None else _written(value_at({"": data}, ("", *field.place.split("."))))
    return Input(field.place, field.label, field.control, value or _default(field), options)


def _default(field: Field) -> str:
    return {"period": "unknown", "deadline": "decision"}.get(field.of, "")


def _written(value: JsonValue) -> str:
    if value is None:
        return ""
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _first(values: Values, name: str) -> str:
    return next(iter(values.get(name, ())), "").strip()
