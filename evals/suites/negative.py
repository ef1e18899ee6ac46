"""Mail that is no lead: how much is set aside rightly, whether a lead goes with it, and what asking a model costs.

What headers and words prove to be a machine's mail needs no model. That is counted with a stand-in that is asked in place of
a model and gives no answer, so that the rules read what it was asked for.
"""

from collections.abc import Sequence
from typing import NamedTuple

from evals.log import SampleError
from evals.samples import Sample
from evals.suites.answering import Answer, Bench, answer, answer_all
from evals.suites.shares import Share
from qualifier.errors import LLMRejected
from qualifier.pipeline import Corridor
from qualifier.ports import Completion, CompletionRequest, Heard
from qualifier.records import Assessment
from qualifier.wiring import Order, build_corridor, uses_model


class CountingModel:
    """A ``LanguageModel`` that counts how often it is asked and refuses every time."""

    def __init__(self) -> None:
        self.calls = 0

    @property
    def name(self) -> str:
        return "stand-in:counting"

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """Raises LLMRejected, always."""
        self.calls += 1
        raise LLMRejected(f"{request.task}: a stand-in gives no answers")


class Trial(NamedTuple):
    """One mail, judged."""

    sample: Sample
    answer: Answer
    calls: int
    """How often a model was asked about it."""

    @property
    def kind(self) -> str:
        return self.answer.record.kind if isinstance(self.answer, Assessment) else f"failed: {self.answer.message}"

    @property
    def is_lead(self) -> bool:
        """Whether the labels say so."""
        return self.sample.target.kind == "sales"

    @property
    def set_aside(self) -> bool:
        """Disqualified, as no buyer's conversation, and without a draft."""
        found = self.answer
        if isinstance(found, SampleError):
            return False
        return found.record.kind != "sales" and found.temperature == "disqualified" and found.draft is None

    @property
    def held(self) -> bool:
        return self.set_aside != self.is_lead and self.kind == self.sample.target.kind


class NegativeReport(NamedTuple):
    """What was set aside."""

    trials: tuple[Trial, ...]

    @property
    def found(self) -> Share:
        """No-leads that were set aside, of all no-leads."""
        return Share.of(trial.set_aside for trial in self.trials if not trial.is_lead)

    @property
    def precision(self) -> Share:
        """No-leads among what was set aside."""
        return Share.of(not trial.is_lead for trial in self.trials if trial.set_aside)

    @property
    def kinds(self) -> Share:
        """Whether the kind is the right one."""
        return Share.of(trial.kind == trial.sample.target.kind for trial in self.trials)

    @property
    def held(self) -> Share:
        """No-leads set aside as what they are, and leads kept."""
        return Share.of(trial.held for trial in self.trials)

    @property
    def lost_leads(self) -> tuple[Trial, ...]:
        return tuple(trial for trial in self.trials if trial.is_lead and trial.kind != "sales")

    def of_kind(self, kind: str) -> tuple[Trial, ...]:
        return tuple(trial for trial in self.trials if trial.sample.target.kind == kind)

    @property
    def labelled_kinds(self) -> tuple[str, ...]:
        return tuple(sorted({trial.sample.target.kind for trial in self.trials}))


def run_negative(samples: Sequence[Sample], bench: Bench) -> NegativeReport:
    """Answers every mail, and counts the calls that it would cost, or did cost, to ask a model."""
    tasks = [bench.task(sample) for sample in samples]
    answers = answer_all(tasks, bench)
    if any(uses_model(task.order, bench.settings) for task in tasks):
        calls = {sample.id: _calls_made(answers[sample.id]) for sample in samples}
    else:
        calls = _calls_needed(samples, bench)
    return NegativeReport(tuple(Trial(sample, answers[sample.id], calls[sample.id]) for sample in samples))


def _calls_made(found: Answer) -> int:
    return found.provenance.usage.calls if isinstance(found, Assessment) else 0


def _calls_needed(samples: Sequence[Sample], bench: Bench) -> dict[str, int]:
    """How often ``auto`` would ask a model about each mail."""
    model, settings = CountingModel(), bench.settings.model_copy(update={"cache": False})
    corridors: dict[str, Corridor] = {}
    calls: dict[str, int] = {}
    for sample in samples:
        order = Order(profile=sample.profile, engine="auto", draft=bench.plan.draft)
        if sample.case.seller not in corridors:
            corridors[sample.case.seller] = build_corridor(order, settings, model)
        before = model.calls
        answer(bench.task(sample), corridors[sample.case.seller])
        calls[sample.id] = model.calls - before
    return calls
