"""Metamorphic tests: each case is varied in ways that must not change the answer, or must change it in one known way.

Answer is held against answer, so that no label is needed and a wrong one does no harm. A transformation that does not apply
to a case is counted as such, never as passed.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evals.log import SampleError
from evals.samples import Sample
from evals.suites import labelling, naming, noise, ordering, removal, rewording, sums
from evals.suites.answering import Answer, Bench, answer_all
from evals.suites.facts import INVARIANTS, Moved
from evals.suites.shares import Share
from evals.suites.variant import Transformation, Variant, forgotten, unchanged, unheard
from qualifier.errors import ConfigError
from qualifier.records import Assessment

TRANSFORMATIONS: tuple[Transformation, ...] = (
    Transformation("names", "other names of people and company", naming.rename, unchanged),
    Transformation("sums", "sums in another form", sums.reformat_sums, unchanged),
    Transformation("opening", "a courteous sentence first", rewording.add_opening, unchanged),
    Transformation("closing", "a courteous sentence last", rewording.add_closing, unchanged),
    Transformation("greeting", "no greeting", rewording.drop_greeting, unchanged),
    Transformation("history", "history below instead of above, or above", ordering.swap_history, unchanged),
    Transformation("label-capitals", "speakers in capitals", labelling.shout_labels, unchanged),
    Transformation("label-roles", "a role behind each speaker", labelling.add_roles, unchanged),
    Transformation("label-blanks", "blanks around each speaker", labelling.space_labels, unchanged),
    Transformation("noise", "noise of transcription", noise.add_speech_noise, unchanged),
    Transformation("no-budget", "budget sentences cut out", removal.drop_budget, forgotten),
    Transformation("seller-budget", "budget said by the seller", removal.give_budget_away, unheard("budget")),
    Transformation("seller-decision", "decision said by the seller", removal.give_decision_away, unheard("authority")),
)


class Trial(NamedTuple):
    """One variant, judged."""

    case: str
    transformation: str
    variant: Variant
    moved: tuple[Moved, ...]
    error: str = ""

    @property
    def id(self) -> str:
        return f"{self.case}+{self.transformation}"

    @property
    def held(self) -> bool:
        return not self.moved and not self.error


class Row(NamedTuple):
    """One transformation over all cases."""

    transformation: Transformation
    trials: tuple[Trial, ...]
    not_applicable: int

    @property
    def share(self) -> Share:
        return Share.of(trial.held for trial in self.trials)

    def field(self, name: str) -> Share:
        """How often this field held."""
        return Share.of(name not in {one.field for one in trial.moved} for trial in self.trials if not trial.error)


class MetamorphicReport(NamedTuple):
    """What held and what did not."""

    suite: str
    cases: int
    rows: tuple[Row, ...]
    unanswered: tuple[str, ...]
    """Cases that had no answer to begin with."""

    @property
    def share(self) -> Share:
        return Share.of(trial.held for row in self.rows for trial in row.trials)

    @property
    def broken(self) -> tuple[Trial, ...]:
        return tuple(trial for row in self.rows for trial in row.trials if not trial.held)

    def field(self, name: str) -> Share:
        parts = [row.field(name) for row in self.rows if row.transformation.law is unchanged]
        return Share(sum(one.held for one in parts), sum(one.n for one in parts))


class _Made(NamedTuple):
    """A variant before it is answered."""

    sample: Sample
    transformation: Transformation
    variant: Variant

    @property
    def id(self) -> str:
        return f"{self.sample.id}+{self.transformation.name}"


def run_metamorphic(
    name: str, samples: Sequence[Sample], bench: Bench, transformations: Sequence[Transformation] = TRANSFORMATIONS
) -> MetamorphicReport:
    """Answers every case and every variant of it, and compares."""
    before = answer_all([bench.task(sample) for sample in samples], bench)
    made = list(_made(samples, before, transformations))
    after = answer_all([bench.task(one.sample)._replace(id=one.id, data=one.variant.data) for one in made], bench)
    trials = [trial for one in made if (trial := _trial(one, before[one.sample.id], after[one.id])) is not None]
    rows = [_row(transformation, trials, len(samples)) for transformation in transformations]
    unanswered = tuple(sample.id for sample in samples if isinstance(before[sample.id], SampleError))
    return MetamorphicReport(name, len(samples), tuple(rows), unanswered)


def make_variant(wanted: str, samples: Sequence[Sample], bench: Bench) -> bytes:
    """The variant of this id, ``CASE+TRANSFORMATION``, as bytes.

    Raises:
        ConfigError: there is no such case or transformation, or it does not apply to the case.
    """
    case, _, name = wanted.rpartition("+")
    chosen = [sample for sample in samples if sample.id == case]
    before = answer_all([bench.task(sample) for sample in chosen], bench)
    made = list(_made(chosen, before, [one for one in TRANSFORMATIONS if one.name == name]))
    if not made:
        raise ConfigError("no such variant: the id is CASE+TRANSFORMATION, and it must apply to the case", place=wanted)
    return made[0].variant.data


def _made(samples: Sequence[Sample], before: dict[str, Answer], transformations: Sequence[Transformation]) -> Iterator[_Made]:
    for sample in samples:
        answer = before[sample.id]
        for transformation in transformations:
            variant = transformation.vary(sample, answer.conversation) if isinstance(answer, Assessment) else None
            if variant is not None:
                yield _Made(sample, transformation, variant)


def _trial(made: _Made, before: Answer, after: Answer) -> Trial | None:
    """None where the original's answer holds nothing that could have gone."""
    assert isinstance(before, Assessment)
    trial = Trial(made.sample.id, made.transformation.name, made.variant, ())
    if isinstance(after, SampleError):
        return trial._replace(error=f"{after.type}: {after.message}")
    found = made.transformation.law(before, after, made.variant)
    return None if found is None else trial._replace(moved=found)


def _row(transformation: Transformation, trials: Sequence[Trial], cases: int) -> Row:
    own = tuple(trial for trial in trials if trial.transformation == transformation.name)
    return Row(transformation, own, cases - len(own))


__all__ = ["INVARIANTS", "TRANSFORMATIONS", "MetamorphicReport", "Row", "Trial", "make_variant", "run_metamorphic"]
