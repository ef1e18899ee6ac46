"""How far two people who labelled the same cases agree, field by field, and where they do not.

Fields with a closed set of values get Cohen's kappa. Things that are found (sums, people, dates, names) have no closed
set; they get the F1 of one labeller measured by the other, with the same matching that measures the product, taken both
ways since a few matches hang on who is the measure. All pairs count, also those that are no sales conversation.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, get_args

import numpy as np
from pydantic import JsonValue

from evals.log import Estimate
from evals.metrics.intervals import DRAWS, SEED, estimate_all
from evals.metrics.kappa import kappa, label_tables
from evals.metrics.weighted import Counts, Floats, Statistic
from evals.samples.case import Gold, GoldDeadline
from evals.samples.labellings import Pair
from evals.scorers.matching import (
    amount_score,
    names_score,
    people_score,
    prospect_score,
    same_day,
    same_day_and_kind,
    sentences_score,
)
from evals.scorers.score import Score, counted_score, found_score
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    Kind,
    NeedStatus,
    SignalName,
    Stage,
    Temperature,
    TimelineStatus,
)

SIGNALS = get_args(SignalName)


class _Label(NamedTuple):
    """A field with a closed set of values."""

    values: tuple[str, ...]
    of: Callable[[Gold], str]
    in_steps: bool = False


class FieldAgreement(NamedTuple):
    """One row of the table."""

    field: str
    n: int
    """Judgements compared: cases; for signals each signal of each case; for things the cases in which either named one."""
    raw: float | None
    """Share of equal labels; None for things and where there is nothing."""
    kappa: Estimate | None
    """None for things; a value of null where it is undefined."""
    f1: Estimate | None
    """For things; a value of null where nobody named any."""


class Disagreement(NamedTuple):
    """A field of a case that the two labelled differently."""

    id: str
    field: str
    by: tuple[str, str]
    first: JsonValue
    second: JsonValue


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_LABELS: dict[str, _Label] = {
    "kind": _Label(get_args(Kind), lambda gold: gold.kind),
    "budget": _Label(get_args(BudgetStatus), lambda gold: gold.budget.status),
    "authority": _Label(get_args(AuthorityStatus), lambda gold: gold.authority.status),
    "need": _Label(get_args(NeedStatus), lambda gold: gold.need.status),
    "timeline": _Label(get_args(TimelineStatus), lambda gold: gold.timeline.status),
    "stage": _Label(get_args(Stage), lambda gold: gold.engagement.stage),
    "depth": _Label(("0", "1", "2", "3", "4"), lambda gold: str(gold.engagement.depth), in_steps=True),
    "temperature": _Label(get_args(Temperature), lambda gold: gold.temperature),
    "hot": _Label(("no", "yes"), lambda gold: _yes(gold.temperature == "hot")),
    "injection": _Label(("no", "yes"), lambda gold: _yes(gold.injection)),
}


def _deadlines(same: Callable[[GoldDeadline, GoldDeadline], bool]) -> Callable[[Gold, Gold], Score]:
    def score(first: Gold, second: Gold) -> Score:
        shown = tuple([f"{one.kind} {one.due}" for one in gold.deadlines] for gold in (first, second))
        return found_score(first.deadlines, second.deadlines, same, (shown[0], shown[1]))

    return score


_THINGS: dict[str, Callable[[Gold, Gold], Score]] = {
    "amount": lambda first, second: amount_score(first.budget.amount, second.budget.amount),
    "people": lambda first, second: people_score(first.authority.people, second.authority.people),
    "deadline_date": _deadlines(same_day),
    "deadline_kind": _deadlines(same_day_and_kind),
    "competitors": lambda first, second: names_score(first.competitors, second.competitors),
    "questions": lambda first, second: sentences_score(first.questions, second.questions),
    "prospect": lambda first, second: prospect_score(first.prospect, second.prospect),
}


def measure_agreement(pairs: Sequence[Pair], draws: int = DRAWS, seed: int = SEED) -> list[FieldAgreement]:
    """A row a field, with 95 % bootstrap intervals over cases."""
    tables = {name: _label_tables(pairs, label) for name, label in _LABELS.items()} | {"signals": _signal_tables(pairs)}
    scores = {name: [_both_ways(pair, score) for pair in pairs] for name, score in _THINGS.items()}
    stepped = {name for name, label in _LABELS.items() if label.in_steps}
    kappas: dict[str, Statistic] = {name: kappa(one, quadratic=name in stepped) for name, one in tables.items()}
    f1s: dict[str, Statistic] = {name: Counts.of(found).f1 for name, found in scores.items()}
    figures = estimate_all({**kappas, **f1s}, len(pairs), draws, seed)
    labels = [FieldAgreement(name, int(one.sum()), _raw(one), figures[name], None) for name, one in tables.items()]
    named = {name: sum(one.value is not None for one in found) for name, found in scores.items()}
    return labels + [FieldAgreement(name, named[name], None, None, figures[name]) for name in _THINGS]


def _label_tables(pairs: Sequence[Pair], label: _Label) -> Floats:
    return label_tables([label.of(one.first) for one in pairs], [label.of(one.second) for one in pairs], label.values)


def _signal_tables(pairs: Sequence[Pair]) -> Floats:
    """All signals of a case, each absent or present, in one table."""
    tables = np.zeros((len(pairs), 2, 2))
    for number, pair in enumerate(pairs):
        first, second = ([_yes(name in gold.signals) for name in SIGNALS] for gold in (pair.first, pair.second))
        tables[number] = label_tables(first, second, ("no", "yes")).sum(axis=0)
    return tables


def _raw(tables: Floats) -> float | None:
    """Share of equal labels."""
    return float(tables.trace(axis1=1, axis2=2).sum() / tables.sum()) if tables.size else None


def _both_ways(pair: Pair, score: Callable[[Gold, Gold], Score]) -> Score:
    """The first measured by the second and the other way round, added up."""
    one, other = score(pair.first, pair.second), score(pair.second, pair.first)
    return counted_score(one.hits + other.hits, one.false + other.false, one.missed + other.missed, (one.expected, one.found))


def find_disagreements(pairs: Sequence[Pair]) -> list[Disagreement]:
    """Every field of every case that somebody has to decide upon, in the order of cases and fields."""
    return [Disagreement(pair.id, field, pair.by, *said) for pair in pairs for field, said in _differences(pair)]


def _differences(pair: Pair) -> Iterator[tuple[str, tuple[JsonValue, JsonValue]]]:
    for name, label in _LABELS.items():
        first, second = label.of(pair.first), label.of(pair.second)
        if first != second and name != "hot":  # the temperature says it already
            yield name, (first, second)
    ours, theirs = ({str(name) for name in gold.signals} for gold in (pair.first, pair.second))
    if ours != theirs:
        yield "signals", ([*sorted(ours - theirs)], [*sorted(theirs - ours)])
    for name, score in _THINGS.items():
        both = _both_ways(pair, score)
        if both.false or both.missed:
            yield name, (both.expected, both.found)
