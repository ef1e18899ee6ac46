"""Where a value of the record stands, as a person names it: ``budget.status``, ``deadlines.0.due``, ``signals.opt_out``.

In: plain data of a record and a dotted place. Out: the value there, or the data with another value in its stead. What may
stand where is read off the record's own model, so that a new field of the record can be corrected without a line here.
"""

import types
from collections.abc import Sequence
from typing import NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, JsonValue

from qualifier.errors import ConfigError
from qualifier.records import Competitor, Evidence, Question, Record, Signal

NOT_BY_HAND = frozenset({"rejected", "injection"})
"""What the machine found suspicious stays on record whatever a person thinks of it."""
_SPOKEN: dict[type[BaseModel], str] = {Signal[Evidence]: "name", Competitor[Evidence]: "name", Question[Evidence]: "text"}
"""Entries that a single word or sentence stands for, and the field it fills."""

Data = dict[str, JsonValue]


class Form(NamedTuple):
    """What may stand at a place."""

    model: type[BaseModel] | None
    """The block that stands there, or each entry of the list; None: a single value."""
    many: bool
    optional: bool = False
    """Whether null may stand there."""

    @property
    def spoken(self) -> str | None:
        """The field that a plain word fills."""
        return _SPOKEN.get(self.model) if self.model else None

    @property
    def fields(self) -> tuple[str, ...]:
        names = tuple(self.model.model_fields) if self.model else ()
        return tuple(name for name in names if name not in NOT_BY_HAND) if self.model is Record else names

    def part(self, name: str) -> "Form":
        assert self.model is not None
        return _form_of(self.model.model_fields[name].annotation)


RECORD = Form(Record, False)


def read_place(field: str) -> tuple[str, ...]:
    """The steps to a value.

    Raises:
        ConfigError: the record has no such field, or it is not for people to correct.
    """
    steps = tuple(field.split("."))
    form = RECORD
    for number, step in enumerate(steps):
        if form.many:
            if not (step.isdigit() and step.isascii()) and form.spoken != "name":
                raise ConfigError("the entries of this list are numbered from 0", place=field)
            form = form._replace(many=False)
        elif step in form.fields:
            form = form.part(step)
        else:
            raise ConfigError(_unknown(steps[:number], step, form), place=field)
    return steps


def _unknown(before: Sequence[str], step: str, form: Form) -> str:
    if not before and step in NOT_BY_HAND:
        return "cannot be corrected: it shows what the machine found, and stays as it is"
    if form.model is None:
        return f"{'.'.join(before)} is a single value and has no parts"
    return f"there is no field {step!r}; known here: {', '.join(form.fields)}"


def value_at(data: Data, steps: Sequence[str]) -> JsonValue:
    """The value that stands there; None where nothing does."""
    here: JsonValue = data
    for step in steps:
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list):
            number = _number(here, step)
            here = here[number] if number < len(here) else None
        else:
            return None
    return here


def form_at(steps: Sequence[str]) -> Form:
    """What may stand at a place that ``read_place`` has read."""
    form = RECORD
    for step in steps:
        form = form._replace(many=False, optional=True) if form.many else form.part(step)
    return form


def put(data: Data, steps: Sequence[str], value: JsonValue) -> None:
    """Puts the value there, in place. None takes an entry out of a list; the number after the last one adds an entry.

    Raises:
        ConfigError: the list has no entry of that number.
    """
    here: JsonValue = data
    for number, step in enumerate(steps[:-1]):
        inner = value_at({"": here}, ("", step))
        if isinstance(inner, dict | list):
            here = inner
        else:
            made: JsonValue = [] if form_at(steps[: number + 1]).many else {}
            _set(here, step, made, steps)
            here = made
    _set(here, steps[-1], value, steps)


def _set(here: JsonValue, step: str, value: JsonValue, steps: Sequence[str]) -> None:
    if isinstance(here, dict):
        here[step] = value
        return
    assert isinstance(here, list)
    number = _number(here, step)
    if number > len(here) or (value is None and number == len(here)):
        there = f"there are {len(here)}, numbered from 0" if here else "there are none"
        raise ConfigError(f"no such entry; {there}", place=".".join(steps))
    here[number : number + 1] = [] if value is None else [value]


def _number(entries: list[JsonValue], step: str) -> int:
    """The number of an entry, also by its name; one past the last where nothing has that name."""
    if step.isdigit():
        return int(step)
    names = [entry.get("name") if isinstance(entry, dict) else None for entry in entries]
    return names.index(step) if step in names else len(entries)


def _form_of(annotation: object) -> Form:
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _form_of(next(one for one in get_args(annotation) if one is not type(None)))._replace(optional=True)
    if origin is tuple:
        return _form_of(get_args(annotation)[0])._replace(many=True)
    return Form(annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None, False)
