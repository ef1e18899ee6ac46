"""The definition in force, as people read it: what makes hot, what rules out, how many points a rule gives, how fast to answer.

Each entry says where it departs from the shipped definition. Pure.
"""

from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple

from api.pages.filters import roughly
from api.pages.views.conditions import in_words
from api.pages.words import SETS
from qualifier.records.assessment import Axis
from qualifier.scoring import Definition, load_definition
from qualifier.scoring.definition import Demand, Gate, Rule
from qualifier.scoring.sentences import fill

Change = Literal["", "new", "changed"]
AXES: dict[Axis, str] = {
    "intent": "Intent: how far they are on the way to a purchase",
    "fit": "Fit: how near they are to whom we want",
}


class ShownRule(NamedTuple):
    """A rule and what it gives."""

    name: str
    label: str
    asks: str
    points: float
    shipped: float | None
    """Points that the shipped definition gives, where they differ."""
    change: Change


class ShownGate(NamedTuple):
    """A condition of a temperature."""

    name: str
    label: str
    asks: str
    change: Change


class ShownAxis(NamedTuple):
    """The rules of an axis, and its grades."""

    name: Axis
    label: str
    share: int
    """Percent of the total."""
    grades: tuple[tuple[str, float], ...]
    rules: tuple[ShownRule, ...]


class ShownDefinition(NamedTuple):
    """The whole definition."""

    label: str
    hot: tuple[ShownGate, ...]
    disqualified: tuple[ShownGate, ...]
    cold: tuple[ShownGate, ...]
    otherwise: str
    axes: tuple[ShownAxis, ...]
    service: tuple[tuple[str, str], ...]
    """Temperature and time to answer."""
    dropped: tuple[str, ...]
    """Shipped rules and gates that this definition leaves out."""
    most: float
    """The largest number of points of any rule, for the bars."""

    @property
    def changes(self) -> int:
        """Entries that depart from the shipped definition."""
        gates = sum(bool(gate.change) for gate in (*self.hot, *self.disqualified, *self.cold))
        return gates + sum(bool(rule.change) for axis in self.axes for rule in axis.rules) + len(self.dropped)


def shown_definition(definition: Definition) -> ShownDefinition:
    """What the page says of a definition."""
    shipped = _shipped()
    service = definition.text.service
    minutes = {"hot": service.hot, "warm": service.warm, "cold": service.cold, "disqualified": service.disqualified}
    return ShownDefinition(
        label=definition.label,
        hot=tuple(_demand(one, shipped) for one in definition.hot),
        disqualified=_gates(definition.disqualified, shipped.disqualified),
        cold=_gates(definition.cold, shipped.cold),
        otherwise=definition.text.otherwise,
        axes=tuple(_axis(axis, definition, shipped) for axis in AXES),
        service=tuple((name, roughly(within)) for name, within in minutes.items() if within),
        dropped=_dropped(definition, shipped),
        most=max((abs(rule.text.points) for rule in definition.rules), default=1) or 1,
    )


@cache
def _shipped() -> Definition:
    """It never changes while the program runs, and reading it takes longer than the rest of the page."""
    return load_definition()


def _axis(axis: Axis, definition: Definition, shipped: Definition) -> ShownAxis:
    weights = definition.text.weights
    share = {"fit": weights.fit, "intent": weights.intent}[axis] / (weights.fit + weights.intent)
    steps = {"fit": definition.text.grades.fit, "intent": definition.text.grades.intent}[axis]
    rules = tuple(_rule(rule, shipped) for rule in definition.rules if rule.text.axis == axis)
    grades = tuple(sorted(steps.items(), key=lambda step: -step[1]))
    return ShownAxis(axis, AXES[axis], round(share * 100), grades, tuple(sorted(rules, key=lambda rule: -rule.points)))


def _rule(rule: Rule, shipped: Definition) -> ShownRule:
    known = next((one for one in shipped.rules if one.name == rule.name), None)
    differs = known is not None and known.text.points != rule.text.points
    change: Change = "new" if known is None else "" if known.text == rule.text else "changed"
    label = fill(rule.text.label, "")
    return ShownRule(
        rule.name, label, in_words(rule.when), rule.text.points, known.text.points if known and differs else None, change
    )


def _demand(demand: Demand, shipped: Definition) -> ShownGate:
    known = next((one for one in shipped.hot if one.name == demand.name), None)
    change: Change = "new" if known is None else "" if known.when == demand.when else "changed"
    return ShownGate(demand.name, _named(demand.name), in_words(demand.when), change)


def _gates(gates: Iterable[Gate], shipped: Iterable[Gate]) -> tuple[ShownGate, ...]:
    known = {one.name: one for one in shipped}
    return tuple(
        ShownGate(
            gate.name, fill(gate.text.reason, ""), in_words(gate.when),
            "new" if gate.name not in known else "" if known[gate.name].when == gate.when else "changed",
        )
        for gate in gates
    )  # fmt: skip


def _dropped(definition: Definition, shipped: Definition) -> tuple[str, ...]:
    here = {one.name for group in (definition.rules, definition.hot, definition.disqualified, definition.cold) for one in group}
    rules = (fill(one.text.label, "") for one in shipped.rules if one.name not in here)
    demands = (_named(one.name) for one in shipped.hot if one.name not in here)
    gates = (fill(one.text.reason, "") for one in (*shipped.disqualified, *shipped.cold) if one.name not in here)
    return (*demands, *gates, *rules)


def _named(name: str) -> str:
    return SETS["gate"].get(name) or name.replace("_", " ").capitalize()
