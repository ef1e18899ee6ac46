"""Every metric by name, built for the samples of a run. Names are ``scorer.statistic`` and never change their meaning."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from evals.log import EvalSample
from evals.metrics.ranking import Ranked, wrong_calls_cost
from evals.metrics.weighted import Counts, Floats, Statistic, macro, mean, pooled_share
from evals.scorers import SCORERS, Score
from evals.scorers.score import UNSCORED

RECORD = (
    "kind.accuracy", "budget.accuracy", "amount.f1", "authority.accuracy", "people.f1", "need.accuracy",
    "timeline.accuracy", "deadline_date.f1", "stage.accuracy", "depth.mean", "signals.f1", "competitors.f1", "prospect.f1",
)  # fmt: skip
"""The fields whose mean is the headline figure ``record``, as in the scorer that the development conversations came with."""
HEADLINES = ("record", "hot.f1", "hot.precision", "hot.recall", "temperature.accuracy", "evidence_verbatim.share", "answered")
ABSTAINED = frozenset({"unknown", "other", "none"})
"""Label values that say "nothing found"."""
TOP = (5, 10)


class Costs(NamedTuple):
    """What wrong calls cost, in any unit."""

    missed: float = 5.0
    wasted: float = 1.0


def build_metrics(samples: Sequence[EvalSample], costs: Costs = Costs()) -> dict[str, Statistic]:  # noqa: B008
    """Each metric as a function of weights over these samples, in their order."""
    metrics: dict[str, Statistic] = {"answered": mean([float(one.answer is not None) for one in samples])}
    for name, scorer in SCORERS.items():
        scores = [one.scores.get(name, UNSCORED) for one in samples]
        if scorer.measure == "label":
            metrics.update(_label_metrics(name, scores))
        elif scorer.measure == "found":
            counts = Counts.of(scores)
            metrics |= {f"{name}.f1": counts.f1, f"{name}.precision": counts.precision, f"{name}.recall": counts.recall}
        elif scorer.measure == "share":
            metrics[f"{name}.share"] = pooled_share(scores)
        elif name != "ranking":
            metrics[f"{name}.mean"] = mean([one.value for one in scores])
    metrics.update(_signal_metrics(samples))
    metrics.update(_hot_metrics(samples, costs))
    metrics.update(_effort_metrics(samples))
    return {"record": _record(metrics), **metrics}


def _label_metrics(name: str, scores: Sequence[Score]) -> dict[str, Statistic]:
    labels = sorted({str(one.expected) for one in scores if one.value is not None})
    by_label = {label: Counts.of_label(scores, label) for label in labels}
    metrics: dict[str, Statistic] = {f"{name}.accuracy": mean([one.value for one in scores])}
    if by_label:
        metrics |= {
            f"{name}.macro_f1": macro([one.f1 for one in by_label.values()]),
            f"{name}.macro_precision": macro([one.precision for one in by_label.values()]),
            f"{name}.macro_recall": macro([one.recall for one in by_label.values()]),
        }
    metrics |= {f"{name}[{label}].f1": counts.f1 for label, counts in by_label.items()}
    found = [float(one.found in ABSTAINED) if one.value is not None else None for one in scores]
    return {**metrics, f"{name}.abstention": mean(found)}


def _signal_metrics(samples: Sequence[EvalSample]) -> dict[str, Statistic]:
    """Each signal by itself, and the mean over them."""
    pairs = [
        (_names(one.scores.get("signals", UNSCORED).expected), _names(one.scores.get("signals", UNSCORED).found))
        for one in samples
    ]
    names = sorted(set().union(*(gold for gold, _ in pairs))) if pairs else []
    by_name = {
        name: Counts(
            [float(name in gold and name in found) for gold, found in pairs],
            [float(name in found and name not in gold) for gold, found in pairs],
            [float(name in gold and name not in found) for gold, found in pairs],
        )
        for name in names
    }
    metrics = {f"signals[{name}].f1": counts.f1 for name, counts in by_name.items()}
    return {"signals.macro_f1": macro([one.f1 for one in by_name.values()]), **metrics} if by_name else {}


def _names(shown: object) -> set[str]:
    return {str(one) for one in shown} if isinstance(shown, list) else set()


def _hot_metrics(samples: Sequence[EvalSample], costs: Costs) -> dict[str, Statistic]:
    ranked = Ranked([one.scores.get("ranking", UNSCORED) for one in samples])
    hot = [one.scores.get("hot", UNSCORED) for one in samples]
    return {
        "hot.accuracy": mean([one.value for one in hot]),
        "hot.cost": wrong_calls_cost(hot, costs.missed, costs.wasted),
        "ranking.auc": ranked.auc(),
        **{f"ranking.ndcg_{k}": ranked.ndcg(k) for k in TOP},
        "calibration.ece": ranked.ece(),
        "calibration.brier": ranked.brier(),
    }


def _effort_metrics(samples: Sequence[EvalSample]) -> dict[str, Statistic]:
    """What an answer took; kept answers count with what they took when they were made."""
    answered = [one for one in samples if one.answer]
    priced = [one.usage.cost if one.answer else None for one in samples]
    if not answered:
        return {}
    return {
        "seconds.mean": mean([one.seconds if one.answer else None for one in samples]),
        "tokens.mean": mean([float(one.usage.input_tokens + one.usage.output_tokens) if one.answer else None for one in samples]),
        "cost.mean": mean(priced),
    }


def _record(metrics: dict[str, Statistic]) -> Statistic:
    """Mean over the fields; nothing where a field has no label at all, since then the suite is labelled in part only."""
    parts = {name: metrics[name] for name in RECORD if name in metrics}

    def statistic(weights: Floats) -> Floats:
        values = {name: part(weights) for name, part in parts.items()}
        # things of which a draw holds none count as right, as in the scorer it follows
        filled = [np.nan_to_num(one, nan=1.0) if name.endswith(".f1") else one for name, one in values.items()]
        result: Floats = np.mean(filled, axis=0)
        return result

    return statistic
