"""Conditions of the definition: ``{fact, operator}`` leaves under ``all``, ``any`` and ``not``, read once, asked often."""

import difflib
from collections.abc import Mapping
from typing import NamedTuple

from pydantic import JsonValue

from qualifier.errors import ConfigError
from qualifier.records import Evidence
from qualifier.scoring.catalog import CATALOG, OPERATORS, UNSAID, FactForm

Value = str | float | bool | None


class Fact(NamedTuple):
    """What the record and the profile say under one name, what proves it, and how to say it in a sentence."""

    value: Value
    evidence: tuple[Evidence, ...] = ()
    words: str = ""


Table = Mapping[str, Fact]


class Verdict(NamedTuple):
    """Whether a condition holds, and the names of the facts that made it hold."""

    holds: bool
    facts: tuple[str, ...] = ()


class Leaf(NamedTuple):
    """One question to one fact."""

    fact: str
    operator: str
    operand: JsonValue

    def ask(self, table: Table) -> Verdict:
        value = table[self.fact].value
        holds = _holds(value, self.operator, self.operand)
        return Verdict(holds, (self.fact,) if holds else ())


class Group(NamedTuple):
    """Several conditions of which all, any or none must hold."""

    mode: str
    parts: tuple["Condition", ...]

    def ask(self, table: Table) -> Verdict:
        verdicts = [part.ask(table) for part in self.parts]
        if self.mode == "not":
            return Verdict(not verdicts[0].holds)
        holds = all(v.holds for v in verdicts) if self.mode == "all" else any(v.holds for v in verdicts)
        named = dict.fromkeys(fact for verdict in verdicts if verdict.holds for fact in verdict.facts)
        return Verdict(holds, tuple(named) if holds else ())


Condition = Leaf | Group


def read_condition(raw: JsonValue, place: str) -> Condition:
    """The condition that a definition states.

    Raises:
        ConfigError: unknown fact, an operator that does not fit it, or another shape.
    """
    if not isinstance(raw, dict) or not raw:
        raise ConfigError("a condition is {fact: ..., is: ...}, {all: [...]}, {any: [...]} or {not: {...}}", place=place)
    if "fact" in raw:
        return _leaf(raw, place)
    if len(raw) != 1 or next(iter(raw)) not in ("all", "any", "not"):
        raise ConfigError(f"expected fact, or one of all, any, not; found {', '.join(raw)}", place=place)
    mode, inner = next(iter(raw.items()))
    if mode == "not":
        return Group("not", (read_condition(inner, f"{place}.not"),))
    if not isinstance(inner, list) or not inner:
        raise ConfigError("needs a list of conditions", place=f"{place}.{mode}")
    return Group(mode, tuple(read_condition(part, f"{place}.{mode}.{number}") for number, part in enumerate(inner)))


def _leaf(raw: dict[str, JsonValue], place: str) -> Leaf:
    name = raw["fact"]
    form = CATALOG.get(name) if isinstance(name, str) else None
    if form is None or not isinstance(name, str):
        near = difflib.get_close_matches(str(name), CATALOG, 1, 0.5)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ConfigError(f"unknown fact {name!r}{hint}", place=f"{place}.fact")
    used = [key for key in raw if key != "fact"]
    if len(used) != 1 or used[0] not in OPERATORS:
        raise ConfigError(f"needs exactly one of {', '.join(OPERATORS)} beside fact", place=place)
    operator = used[0]
    if operator not in form.operators:
        raise ConfigError(f"{operator} does not fit {name!r}; use {', '.join(form.operators)}", place=f"{place}.{operator}")
    _check_operand(form, operator, raw[operator], f"{place}.{operator}")
    return Leaf(name, operator, raw[operator])


def _check_operand(form: FactForm, operator: str, operand: JsonValue, place: str) -> None:
    if operator in ("present", "absent"):
        if operand is not True:
            raise ConfigError(f"write {operator}: true", place=place)
        return
    values = operand if operator == "in" and isinstance(operand, list) else [operand]
    if operator == "in" and not isinstance(operand, list):
        raise ConfigError("needs a list of values", place=place)
    for value in values:
        _check_value(form, value, place)


def _check_value(form: FactForm, value: JsonValue, place: str) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if form.form == "number" and not number:
        raise ConfigError(f"{value!r} is no number", place=place)
    if form.form == "flag" and not isinstance(value, bool):
        raise ConfigError(f"{value!r} is neither true nor false", place=place)
    if form.form == "choice" and value not in form.choices:
        raise ConfigError(f"{value!r} is none of {', '.join(form.choices)}", place=place)


def _holds(value: Value, operator: str, operand: JsonValue) -> bool:
    if operator in ("present", "absent"):
        return _said(value) is (operator == "present")
    if operator == "is":
        return value == operand
    if operator == "in":
        return isinstance(operand, list) and value in operand
    if not isinstance(value, int | float) or not isinstance(operand, int | float):
        return False
    return value >= operand if operator == "at_least" else value <= operand


def _said(value: Value) -> bool:
    return value is not None and value is not False and value not in UNSAID
