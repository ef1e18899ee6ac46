"""Logs in, everything that a page shows out, as plain values: nothing here knows of HTML."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from evals.log import EvalLog, EvalSpec, SampleError
from evals.metrics.ranking import Bin, Ranked
from evals.reporting.confusion import Matrix, matrices, metrics_shown
from evals.reporting.figures import Figure, figure, on_one_scale
from evals.reporting.showing import lines
from evals.reporting.slicing import Dimension, dimensions
from evals.reporting.tables import Table, field_tables
from evals.reporting.versus import Priced, Versus, letters, priced, versus
from evals.scorers.score import UNSCORED

HEADLINES = {
    "record": "mean over thirteen fields of the record",
    "hot.f1": "the flag that people act on",
    "hot.precision": "of those called hot, how many are",
    "hot.recall": "of the hot ones, how many were called so",
    "temperature.accuracy": "hot, warm, cold or disqualified",
    "deadline_date.f1": "the right day, whatever its kind",
    "amount.f1": "sums of money, with currency",
    "evidence_verbatim.share": "quotes that stand in the text",
    "answered": "samples that did not fail",
    "hot.cost": "in a hundred samples; less is better",
}
"""The first figures, each with what it is."""
_ROWS: dict[str, Callable[[EvalLog], str]] = {
    "Suite": lambda log: f"{log.spec.suite.name}, {log.spec.suite.samples:,} samples",
    "Suite digest": lambda log: log.spec.suite.digest,
    "Cases left out": lambda log: f"{len(log.spec.suite.left_out)}",
    "Engine": lambda log: log.spec.engine,
    "Model": lambda log: log.spec.model or "none",
    "Prompts": lambda log: ", ".join(f"{task}: {name}" for task, name in log.spec.prompts.items()) or "none",
    "Definition of hot": lambda log: log.spec.definition,
    "Profile": lambda log: log.spec.profile or "each seller's own",
    "Code": lambda log: f"{log.spec.code.get('version', '?')}, revision {log.spec.code.get('revision', '?')}",
    "Code fingerprint": lambda log: log.spec.code.get("fingerprint", "?"),
    "Run at": lambda log: f"{log.spec.created:%d %b %Y, %H:%M %Z}",
    "Took": lambda log: f"{log.seconds:,.1f} s",
    "Command": lambda log: " ".join(log.spec.argv) or "not kept",
    "Libraries": lambda log: ", ".join(f"{name} {version}" for name, version in log.spec.libraries.items()),
}


class Fact(NamedTuple):
    """One thing about the runs, a value a run."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1


class Card(NamedTuple):
    """One headline figure, a run after the other."""

    title: str
    what: str
    figures: tuple[Figure, ...]


class Failed(NamedTuple):
    """A sample without an answer."""

    id: str
    source: str
    type: str
    message: str


class RunContent(NamedTuple):
    """One run in detail."""

    letter: str
    label: str
    spec: EvalSpec
    samples: int
    tables: tuple[Table, ...]
    matrices: tuple[Matrix, ...]
    bins: tuple[Bin, ...]
    calibration: tuple[Figure, ...]
    dimensions: tuple[Dimension, ...]
    failed: tuple[Failed, ...]
    further: tuple[tuple[str, tuple[str, ...]], ...]
    """What a suite of its own kind adds, in lines."""


class Content(NamedTuple):
    """The whole report."""

    runs: tuple[RunContent, ...]
    cards: tuple[Card, ...]
    facts: tuple[Fact, ...]
    left_out: tuple[str, ...]
    versus: tuple[Versus, ...]
    priced: tuple[Priced, ...]
    one_suite: bool
    """Whether all runs are of the same samples."""


def build_content(logs: Sequence[EvalLog]) -> Content:
    """A report over one or more runs; the first is what the others are compared with."""
    names = letters(len(logs))
    several = len(logs) > 1
    return Content(
        runs=tuple(_run(log, letter) for log, letter in zip(logs, names, strict=True)),
        cards=tuple(_card(logs, metric, what) for metric, what in HEADLINES.items()),
        facts=tuple(Fact(name, tuple(said(log) for log in logs)) for name, said in _ROWS.items()),
        left_out=tuple(dict.fromkeys(one for log in logs for one in log.spec.suite.left_out)),
        versus=tuple(versus(logs[0], log, letter) for log, letter in zip(logs[1:], names[1:], strict=True)),
        priced=priced(logs) if several else (),
        one_suite=len({log.spec.suite.digest for log in logs}) == 1,
    )


def _card(logs: Sequence[EvalLog], metric: str, what: str) -> Card:
    figures = on_one_scale([figure(log, metric) for log in logs])
    return Card(figures[0].title, what, tuple(figures))


def _run(log: EvalLog, letter: str) -> RunContent:
    ranked = Ranked([one.scores.get("ranking", UNSCORED) for one in log.samples])
    return RunContent(
        letter=letter,
        label=log.spec.label,
        spec=log.spec,
        samples=len(log.samples),
        tables=field_tables(log, metrics_shown(log)),
        matrices=matrices(log),
        bins=tuple(ranked.curve()),
        calibration=(figure(log, "calibration.ece"), figure(log, "calibration.brier")),
        dimensions=dimensions(log.samples),
        failed=tuple(_failed(log)),
        further=tuple((name, tuple(lines(value))) for name, value in log.details.items()),
    )


def _failed(log: EvalLog) -> list[Failed]:
    silent = SampleError(type="no answer", message="the log does not say why")
    found = [(one, one.error or silent) for one in log.samples if one.answer is None]
    return [Failed(one.id, f"{one.channel}, {one.format}, {one.language}", why.type, why.message) for one, why in found]


__all__ = ["HEADLINES", "Card", "Content", "Fact", "Failed", "RunContent", "build_content"]
