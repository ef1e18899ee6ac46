"""The figures of one run as tables: a table a kind of field, and whatever other metric the log holds."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from evals.log import EvalLog
from evals.reporting.figures import Figure, figure
from evals.reporting.words import SCORER_TITLES, metric_title, scorer_title
from evals.scorers import SCORERS, Measure


class Row(NamedTuple):
    """One field."""

    title: str
    scored: int
    figures: tuple[Figure, ...]


class Table(NamedTuple):
    """Fields that are measured alike."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    folded: bool = False
    """Shown when asked for."""


class _Kind(NamedTuple):
    """How fields of one measure are shown."""

    title: str
    note: str
    statistics: dict[str, str]
    measures: tuple[Measure, ...]


_KINDS = (
    _Kind(
        "One value of a closed set",
        "With one value a sample, micro precision, recall and F1 all equal the accuracy. Macro figures are means over the values "
        "that the gold holds. Abstention is the share of answers that say unknown, other or none.",
        {
            "accuracy": "Accuracy = micro F1", "macro_f1": "Macro F1", "macro_precision": "Macro precision",
            "macro_recall": "Macro recall", "abstention": "Abstention",
        },
        ("label",),
    ),
    _Kind(
        "Any number of things",
        "Micro: right, false and missed things are counted over all samples. Where nothing was there and nothing was found, "
        "a sample is not scored.",
        {"f1": "F1", "precision": "Precision", "recall": "Recall"},
        ("found",),
    ),
    _Kind(
        "Shares",
        "Of all pieces (quotes, sentences, questions), those that are as they should be; or the mean over samples.",
        {"share": "Share", "mean": "Mean"},
        ("share", "rate"),
    ),
)  # fmt: skip


def field_tables(log: EvalLog, elsewhere: frozenset[str]) -> tuple[Table, ...]:
    """Every metric of the log but those that are shown ``elsewhere``."""
    tables = [_by_field(log, kind) for kind in _KINDS]
    shown = elsewhere | {one.metric for table in tables for row in table.rows for one in row.figures}
    left = [name for name in log.metrics if name not in shown]
    plain, single = [name for name in left if "[" not in name], [name for name in left if "[" in name]
    tables.append(_by_metric(log, "Other figures", "Ranking, calibration, and what an answer took.", plain))
    tables.append(_by_metric(log, "Each signal and label by itself", "One against all others.", single)._replace(folded=True))
    return tuple(table for table in tables if table.rows)


def _by_field(log: EvalLog, kind: _Kind) -> Table:
    names = [name for name in in_order(SCORERS) if SCORERS[name].measure in kind.measures]
    present = [name for name in names if any(f"{name}.{one}" in log.metrics for one in kind.statistics)]
    if kind.measures == ("share", "rate"):
        return Table(kind.title, kind.note, ("Share",), tuple(_row(log, name, _only(log, name)) for name in present))
    rows = tuple(_row(log, name, [f"{name}.{one}" for one in kind.statistics]) for name in present)
    return Table(kind.title, kind.note, tuple(kind.statistics.values()), rows)


def _only(log: EvalLog, name: str) -> list[str]:
    return [f"{name}.share" if f"{name}.share" in log.metrics else f"{name}.mean"]


def _row(log: EvalLog, name: str, metrics: Sequence[str]) -> Row:
    figures = tuple(figure(log, one) for one in metrics)
    return Row(scorer_title(name), max(one.n for one in figures), figures)


def _by_metric(log: EvalLog, title: str, note: str, metrics: Sequence[str]) -> Table:
    figures = [figure(log, name) for name in metrics]
    return Table(title, note, ("Value",), tuple(Row(metric_title(one.metric), one.n, (one,)) for one in figures))


def in_order(names: Iterable[str]) -> list[str]:
    """Scorers in the order of the report, new ones last."""
    known = list(SCORER_TITLES)
    return sorted(names, key=lambda name: (known.index(name) if name in known else len(known), name))
