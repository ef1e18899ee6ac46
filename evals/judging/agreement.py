"""Is the judge to be trusted? Drafts that people have labelled, judged again: agreement for each failure, as Cohen's kappa."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, ValidationError
from sklearn.metrics import cohen_kappa_score

from evals.judging.judge import DraftJudge
from evals.judging.verdict import FAILURES, Failure, Judgement
from evals.samples import Problem, Sample, Suite
from qualifier.conversation import Frozen
from qualifier.errors import LLMError
from qualifier.parsing import parse


class LabelledDraft(Frozen):
    """A draft for a sample of a suite, with what a reader found wrong."""

    id: str
    sample: str = Field(description="Id of the sample that the draft answers.")
    subject: str
    body: str
    failures: tuple[Failure, ...] = ()
    usable: bool
    by: str = Field("", description="Who labelled it.")


class Agreement(NamedTuple):
    """How far judge and reader agree on one question."""

    question: str
    n: int
    reader_yes: int
    judge_yes: int
    agreed: float
    kappa: float | None
    """None where one of them always says the same."""


class Drafts(NamedTuple):
    """What could be read, and what could not."""

    drafts: tuple[LabelledDraft, ...]
    problems: tuple[Problem, ...]


class Verdicts(NamedTuple):
    """Agreement over the drafts that the judge answered, and the failed calls."""

    rows: tuple[Agreement, ...]
    failed: tuple[str, ...]


def read_drafts(file: Path) -> Drafts:
    """Labelled drafts from JSON lines."""
    drafts, problems = [], []
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            drafts.append(LabelledDraft.model_validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            problems.append(Problem(file, number, ".".join(map(str, first["loc"])), first["msg"]))
    return Drafts(tuple(drafts), tuple(problems))


def judge_agreement(drafts: Sequence[LabelledDraft], suite: Suite, judge: DraftJudge) -> Verdicts:
    """Judges every draft whose sample is in the suite."""
    samples = {sample.id: sample for sample in suite.samples}
    pairs: list[tuple[LabelledDraft, Judgement]] = []
    failed = []
    for draft in drafts:
        if draft.sample not in samples:
            failed.append(f"{draft.id}: the suite has no sample {draft.sample}")
            continue
        try:
            pairs.append((draft, _judged(draft, samples[draft.sample], judge)))
        except LLMError as error:
            failed.append(f"{draft.id}: {error}")
    rows = [_row(name, [(name in one.failures, name in other.failures) for one, other in pairs]) for name in FAILURES]
    rows.append(_row("usable", [(one.usable, other.usable) for one, other in pairs]))
    return Verdicts(tuple(rows), tuple(failed))


def _judged(draft: LabelledDraft, sample: Sample, judge: DraftJudge) -> Judgement:
    conversation = parse(sample.input, seller=sample.profile.seller, reference_time=sample.case.reference_time)
    return judge.judge(conversation, draft.subject, draft.body, sample.case.language, sample.profile.company).judgement


def _row(question: str, pairs: Sequence[tuple[bool, bool]]) -> Agreement:
    reader, judge = [one for one, _ in pairs], [other for _, other in pairs]
    agreed = sum(one == other for one, other in pairs) / len(pairs) if pairs else 0.0
    varied = len(set(reader)) == 2 and len(set(judge)) == 2
    kappa = float(cohen_kappa_score(reader, judge)) if varied else None
    return Agreement(question, len(pairs), sum(reader), sum(judge), agreed, kappa)
