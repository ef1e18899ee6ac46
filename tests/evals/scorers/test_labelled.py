"""Scorers leave alone what nobody labelled."""

import pytest

from evals.metrics import build_metrics, estimate_all
from evals.samples import Case
from evals.scorers import SCORERS, score_sample
from evals.scorers.labelled import READS, has_target
from tests.evals.makers import answer, sample, scored
from tests.evals.samples.suites import raw_case

NO_GOLD = {
    "evidence_verbatim", "speaker_law", "draft_supported", "draft_next_step", "draft_language", "draft_length",
}  # fmt: skip
"""Scorers that look at the answer, the text and the case's own facts alone."""


def test_every_scorer_is_known_to_read_gold_or_not() -> None:
    assert set(READS) | NO_GOLD == set(SCORERS)
    assert not set(READS) & NO_GOLD


@pytest.mark.parametrize(
    ("labelled", "due", "left"),
    [
        (["temperature"], {"temperature", "hot", "ranking"}, {"kind", "budget", "draft_due", "evidence_overlap"}),
        (["budget.amount", "kind"], {"amount", "kind"}, {"budget", "draft_due"}),
        (["prospect"], {"prospect"}, {"people"}),
        (["prospect.company"], set(), {"prospect"}),
        ([], NO_GOLD, set(READS)),
        (None, set(SCORERS), set()),
    ],
)
def test_a_scorer_is_due_where_all_that_it_reads_is_labelled(labelled: list[str] | None, due: set[str], left: set[str]) -> None:
    case = Case.model_validate(raw_case(labelled=labelled))
    assert {name for name in due if not has_target(name, case)} == set()
    assert {name for name in left if has_target(name, case)} == set()


def test_a_suite_labelled_in_part_is_judged_on_that_part_and_has_no_headline() -> None:
    whole = sample()
    part = whole._replace(case=whole.case.model_copy(update={"labelled": ("temperature", "need.status")}))
    scores = score_sample(part, answer(temperature="warm"))
    assert (scores["temperature"].value, scores["need"].value) == (0, 1)
    assert {scores[name].value for name in ("kind", "budget", "people", "deadline_date", "injection")} == {None}
    logged = scored("one", answer()).model_copy(update={"scores": scores})
    estimates = estimate_all(build_metrics([logged]), 1, draws=10)
    assert (estimates["need.accuracy"].value, estimates["budget.accuracy"].value, estimates["record"].value) == (1, None, None)
