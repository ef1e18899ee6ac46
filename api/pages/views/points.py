"""The score, rule by rule: what each gave or took, on one scale for both axes."""

from collections.abc import Sequence
from typing import NamedTuple

from api.pages.views.pieces import Quoted, quotes
from api.pages.views.talk import Talk
from qualifier.records import Assessment, Contribution


class ShownRule(NamedTuple):
    """One rule that fired. The bar goes from ``x`` over ``width``, in percent of the scale."""

    anchor: str
    label: str
    points: float
    x: float
    width: float
    quotes: tuple[Quoted, ...]


class Side(NamedTuple):
    """One axis with its rules, the weightiest first."""

    name: str
    grade: str
    points: float
    rules: tuple[ShownRule, ...]


class Points(NamedTuple):
    """Both axes."""

    sides: tuple[Side, Side]
    zero: float
    """Where nothing is, in percent of the scale."""


def points_of(assessment: Assessment, talk: Talk) -> Points:
    """Every contribution as a bar; those that lower the score go to the left of zero."""
    score = assessment.score
    most = max((one.points for one in score.contributions if one.points > 0), default=1.0)
    least = max((-one.points for one in score.contributions if one.points < 0), default=0.0)
    zero = round(100 * least / (most + least), 2)

    def shown(contributions: Sequence[Contribution]) -> tuple[ShownRule, ...]:
        ordered = sorted(contributions, key=lambda one: -one.points)
        return tuple(_shown(one, zero, 100 / (most + least), talk) for one in ordered)

    fit = [one for one in score.contributions if one.axis == "fit"]
    intent = [one for one in score.contributions if one.axis == "intent"]
    return Points(
        (
            Side("Fit", score.fit.grade, score.fit.points, shown(fit)),
            Side("Intent", score.intent.grade, score.intent.points, shown(intent)),
        ),
        zero,
    )


def _shown(one: Contribution, zero: float, scale: float, talk: Talk) -> ShownRule:
    width = round(abs(one.points) * scale, 2)
    return ShownRule(
        anchor=f"rule-{one.rule}",
        label=one.label,
        points=one.points,
        x=zero if one.points >= 0 else round(zero - width, 2),
        width=width,
        quotes=quotes(one.evidence, talk),
    )
