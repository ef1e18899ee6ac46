"""Rules asked one by one: each that holds gives its points, by name and with its proof; two axes and a total come out."""

from collections.abc import Iterable, Mapping

from qualifier.records import AxisScore, Contribution, Evidence, Score
from qualifier.records.assessment import Axis
from qualifier.scoring.conditions import Table
from qualifier.scoring.definition import Definition
from qualifier.scoring.sentences import fill

_MOST_PROOFS = 3


def add_up(definition: Definition, table: Table) -> Score:
    """The score with every point accounted for."""
    contributions = tuple(_contributions(definition, table))
    weights = definition.text.weights
    fit = _axis("fit", contributions, definition.text.grades.fit)
    intent = _axis("intent", contributions, definition.text.grades.intent)
    total = (fit.points * weights.fit + intent.points * weights.intent) / (weights.fit + weights.intent)
    return Score(total=round(total), fit=fit, intent=intent, grade=fit.grade + intent.grade, contributions=contributions)


def _contributions(definition: Definition, table: Table) -> Iterable[Contribution]:
    for rule in definition.rules:
        verdict = rule.when.ask(table)
        if verdict.holds:
            yield Contribution(
                rule=rule.name, axis=rule.text.axis, points=rule.text.points,
                label=fill(rule.text.label, words_for(table, verdict.facts)), evidence=proof_for(table, verdict.facts),
            )  # fmt: skip


def words_for(table: Table, facts: Iterable[str]) -> str:
    """The first deciding fact that can be put in words."""
    return next((table[name].words for name in facts if table[name].words), "")


def proof_for(table: Table, facts: Iterable[str]) -> tuple[Evidence, ...]:
    """The first few distinct proofs of the deciding facts."""
    return tuple(dict.fromkeys(one for name in facts for one in table[name].evidence))[:_MOST_PROOFS]


def _axis(axis: Axis, contributions: Iterable[Contribution], steps: Mapping[str, float]) -> AxisScore:
    points = min(100.0, max(0.0, sum(one.points for one in contributions if one.axis == axis)))
    reached = [(least, grade) for grade, least in steps.items() if points >= least]
    return AxisScore(points=points, grade=max(reached, key=lambda step: step[0])[1])
