"""The definition of hot: the shipped YAML with a company's own changes on top, checked before anything is scored."""

import copy
import hashlib
import importlib.resources
import json
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

import yaml
from pydantic import Field, JsonValue, ValidationError

from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.profile import first_flaw
from qualifier.records.assessment import Axis
from qualifier.records.vocabulary import DeadlineKind, SignalName, Temperature
from qualifier.scoring.conditions import Condition, read_condition

NAMED = ("rules", "disqualified", "hot", "cold")
"""Sections whose entries have names; an override may also list them as ``- id: ...``."""
WHOLE = frozenset({"when"})
"""Entries that an override replaces instead of blending."""


class RuleText(Frozen):
    """One rule as written."""

    axis: Axis = Field(description="fit or intent.")
    points: float = Field(ge=-100, le=100, description="Given when the condition holds.")
    when: JsonValue = Field(description="Condition.")
    label: str = Field(min_length=1, description="The rule in words; {words} is the deciding fact.")
    told: bool = Field(True, description="Whether a rep reads it among the reasons; explanations always show it.")


class GateText(Frozen):
    """One way into a temperature, as written."""

    when: JsonValue = Field(description="Condition.")
    reason: str = Field(description="Why, in words; {words} is the deciding fact.")


class DemandText(Frozen):
    """One of the conditions that all hold for hot, as written."""

    when: JsonValue = Field(description="Condition.")
    unmet: str = Field(description="What is wrong when it does not hold.")
    ask: dict[str, str] = Field(default_factory=dict, description="The natural question by language; empty: cannot be asked.")
    covers: tuple[str, ...] = Field((), description="Other conditions that the same answer settles.")


class Weights(Frozen):
    """Share of each axis in the total."""

    fit: float = Field(ge=0)
    intent: float = Field(ge=0)


class Grades(Frozen):
    """Lowest points of each grade."""

    fit: dict[str, float] = Field(min_length=1)
    intent: dict[str, float] = Field(min_length=1)


class Far(Frozen):
    """How much each departure from the ideal customer weighs."""

    size: float = Field(ge=0)
    industry: float = Field(ge=0)
    country: float = Field(ge=0)
    budget: float = Field(ge=0)


class Bounds(Frozen):
    """How far is far."""

    size_far_below: float = Field(ge=1)
    size_far_above: float = Field(ge=1)
    budget_far_below: float = Field(ge=1)
    far_from: float = Field(gt=0)
    far: Far


class Service(Frozen):
    """Minutes within which a lead is answered; null: nothing is owed."""

    hot: int | None = Field(None, gt=0)
    warm: int | None = Field(None, gt=0)
    cold: int | None = Field(None, gt=0)
    disqualified: int | None = Field(None, gt=0)


class DefinitionText(Frozen):
    """The definition as written."""

    version: str = Field(min_length=1)
    weights: Weights
    grades: Grades
    bounds: Bounds
    timeframe: tuple[tuple[DeadlineKind, ...], ...]
    returning: tuple[DeadlineKind, ...]
    buying: tuple[SignalName, ...]
    supporting: tuple[SignalName, ...]
    objections: tuple[SignalName, ...]
    no_customers: tuple[str, ...]
    rules: dict[str, RuleText]
    disqualified: dict[str, GateText]
    hot: dict[str, DemandText] = Field(min_length=1)
    cold: dict[str, GateText]
    otherwise: Temperature
    service: Service


@dataclass(frozen=True)
class Rule:
    """A rule, ready to be asked."""

    name: str
    text: RuleText
    when: Condition


@dataclass(frozen=True)
class Gate:
    """A way into a temperature, ready to be asked."""

    name: str
    temperature: Temperature
    text: GateText
    when: Condition


@dataclass(frozen=True)
class Demand:
    """A condition for hot, ready to be asked."""

    name: str
    text: DemandText
    when: Condition


@dataclass(frozen=True)
class Definition:
    """The company's own rules, gates and service times."""

    text: DefinitionText
    rules: tuple[Rule, ...]
    disqualified: tuple[Gate, ...]
    hot: tuple[Demand, ...]
    cold: tuple[Gate, ...]
    hash: str

    @property
    def version(self) -> str:
        return self.text.version

    @property
    def label(self) -> str:
        """Version and hash, such as default-1@3f2a91c0: what an answer names."""
        return f"{self.version}@{self.hash[:8]}"


def load_definition(overrides: Mapping[str, JsonValue] | None = None) -> Definition:
    """The shipped definition with a profile's changes on top.

    Raises:
        ConfigError: an unknown key or fact, an operator that does not fit, a value out of range; with its place.
    """
    shipped = importlib.resources.files("qualifier.scoring").joinpath("default.yaml").read_text(encoding="utf-8")
    raw: dict[str, JsonValue] = yaml.load(shipped, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if overrides:
        raw = _without_dropped(_merged(raw, _by_name(overrides), ""), raw)
    return read_definition(raw)


def read_definition(raw: Mapping[str, JsonValue]) -> Definition:
    """A whole definition from plain data.

    Raises:
        ConfigError: anything in it is wrong; with its place.
    """
    try:
        text = DefinitionText.model_validate(raw)
    except ValidationError as error:
        flaw = first_flaw(error, DefinitionText)
        raise ConfigError(flaw.reason, place=".".join(flaw.place)) from None
    _check_sense(text)
    return Definition(
        text=text,
        rules=tuple(Rule(name, rule, read_condition(rule.when, f"rules.{name}.when")) for name, rule in text.rules.items()),
        disqualified=_gates("disqualified", text.disqualified),
        hot=tuple(Demand(name, one, read_condition(one.when, f"hot.{name}.when")) for name, one in text.hot.items()),
        cold=_gates("cold", text.cold),
        hash=hashlib.sha256(json.dumps(raw, sort_keys=False, ensure_ascii=False).encode()).hexdigest(),
    )


def _gates(temperature: Temperature, written: dict[str, GateText]) -> tuple[Gate, ...]:
    return tuple(
        Gate(name, temperature, gate, read_condition(gate.when, f"{temperature}.{name}.when")) for name, gate in written.items()
    )


def _by_name(overrides: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The overrides with listed entries (``- id: x``) turned into named ones."""
    named: dict[str, JsonValue] = {}
    for section, entries in overrides.items():
        named[section] = _entries_by_name(section, entries) if section in NAMED and isinstance(entries, list) else entries
    return named


def _entries_by_name(section: str, entries: list[JsonValue]) -> dict[str, JsonValue]:
    named: dict[str, JsonValue] = {}
    for number, entry in enumerate(entries):
        name = entry.get("id") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(name, str):
            raise ConfigError("an entry of this list needs an id", place=f"{section}.{number}")
        named[name] = {key: value for key, value in entry.items() if key != "id"}
    return named


def _merged(base: Mapping[str, JsonValue], changes: Mapping[str, JsonValue], place: str) -> dict[str, JsonValue]:
    merged = copy.deepcopy(dict(base))
    for key, change in changes.items():
        here, old = f"{place}.{key}".lstrip("."), merged.get(key)
        if change is None and place:
            if key not in merged:
                raise ConfigError("set to null, but the shipped definition has no such entry", place=here)
            del merged[key]
        elif isinstance(old, dict) and isinstance(change, dict) and key not in WHOLE and not here.startswith("grades."):
            merged[key] = _merged(old, change, here)
        else:
            merged[key] = copy.deepcopy(change)
    return merged


def _without_dropped(merged: dict[str, JsonValue], shipped: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Forgets the names of dropped conditions where others cover them."""
    hot, before = merged.get("hot"), shipped["hot"]
    if isinstance(hot, dict) and isinstance(before, dict):
        dropped = before.keys() - hot.keys()
        for demand in hot.values():
            covers = demand.get("covers") if isinstance(demand, dict) else None
            if isinstance(demand, dict) and isinstance(covers, list):
                demand["covers"] = [name for name in covers if name not in dropped]
    return merged


def _check_sense(text: DefinitionText) -> None:
    """What a type cannot say: weights, steps from zero, labels with one known blank, names that exist."""
    if text.weights.fit + text.weights.intent <= 0:
        raise ConfigError("at least one axis needs a weight above 0", place="weights")
    for axis, steps in (("fit", text.grades.fit), ("intent", text.grades.intent)):
        if min(steps.values()) > 0:
            raise ConfigError("one grade must start at 0", place=f"grades.{axis}")
    for section, sentences in (
        ("rules", {name: ("label", rule.label) for name, rule in text.rules.items()}),
        ("disqualified", {name: ("reason", gate.reason) for name, gate in text.disqualified.items()}),
        ("cold", {name: ("reason", gate.reason) for name, gate in text.cold.items()}),
    ):
        for name, (key, sentence) in sentences.items():
            _check_blanks(sentence, f"{section}.{name}.{key}")
    for name, demand in text.hot.items():
        for other in demand.covers:
            if other not in text.hot:
                raise ConfigError(f"no condition named {other!r}", place=f"hot.{name}.covers")


def _check_blanks(sentence: str, place: str) -> None:
    try:
        blanks = {blank for _, blank, _, _ in Formatter().parse(sentence) if blank is not None}
    except ValueError as error:
        raise ConfigError(str(error), place=place) from None
    if blanks - {"words"}:
        raise ConfigError(f"only {{words}} may stand in braces, found {', '.join(sorted(blanks))}", place=place)
