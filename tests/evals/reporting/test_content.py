"""What a report says is what the log says, and what was not measured is said not to be."""

import pytest

from evals.log import Estimate, EvalLog, EvalSample
from evals.reporting.confusion import STEPS, matrices, metrics_shown
from evals.reporting.content import HEADLINES, build_content
from evals.reporting.slicing import dimensions
from evals.reporting.words import NOTHING, number
from tests.evals.makers import answer, right_record, scored
from tests.evals.reporting.pages import measured, page_of

UNKNOWN_BUDGET = {**right_record(), "budget": {"status": "unknown"}}


def samples(right: int = 9, wrong: int = 3, failed: int = 1) -> list[EvalSample]:
    good = [scored(f"good{number:02}", answer(**right_record())) for number in range(right)]
    bad = [scored(f"bad{number:02}", answer(temperature="warm", total=40, **UNKNOWN_BUDGET)) for number in range(wrong)]
    return [*good, *bad, *(scored(f"failed{number:02}", None) for number in range(failed))]


@pytest.fixture(scope="module")
def log() -> EvalLog:
    return measured(*samples())


def test_every_metric_of_the_log_is_somewhere_with_its_value(log: EvalLog) -> None:
    run = build_content([log]).runs[0]
    shown = {one.metric: one for table in run.tables for row in table.rows for one in row.figures}
    shown |= {line.f1.metric: line.f1 for matrix in run.matrices for line in matrix.lines}
    assert shown.keys() >= log.metrics.keys()
    for name, estimate in log.metrics.items():
        assert (shown[name].value, shown[name].low, shown[name].high) == (estimate.value, estimate.low, estimate.high), name


def test_the_headlines_are_those_of_the_log(log: EvalLog) -> None:
    for card, metric in zip(build_content([log]).cards, HEADLINES, strict=True):
        assert card.figures[0].value == log.metrics[metric].value


def spelled(one: Estimate) -> str:
    return f"{one.value:.3f} {one.low:.3f} to {one.high:.3f}"


def test_the_page_spells_the_figures_of_the_log(log: EvalLog) -> None:
    page, metrics = page_of(log), log.metrics
    assert page.row("Budget")[1:4] == ["12", spelled(metrics["budget.accuracy"]), spelled(metrics["budget.macro_f1"])]
    names = ("amount.f1", "amount.precision", "amount.recall")
    assert page.row("Amounts")[1:] == ["12", *(spelled(metrics[name]) for name in names)]
    assert page.row("Evidence verbatim")[1:] == ["12", spelled(metrics["evidence_verbatim.share"])]
    assert page.row("Brier score")[2] == spelled(metrics["calibration.brier"])


def test_samples_without_anything_to_score_are_not_counted(log: EvalLog) -> None:
    page = page_of(log)
    assert page.row("Draft language") == ["Draft language", "0", *[NOTHING] * 5]
    assert page.row("Price a sample")[1:] == ["0", NOTHING]
    drafts = [scorer["name"] for scorer in page.data["scorers"]].index("draft_language")
    assert page.data["runs"][0]["samples"][0]["scores"][drafts] is None


def test_confusion_counts_every_scored_sample(log: EvalLog) -> None:
    budget = next(one for one in matrices(log) if one.scorer == "budget")
    assert (budget.labels, budget.n) == (("approved", "unknown"), 12)
    assert [(cell.samples, cell.right) for cell in budget.lines[0].cells] == [(9, True), (3, False)]
    assert [cell.shade for cell in budget.lines[0].cells] == [7, 3]
    assert max(cell.shade for one in matrices(log) for line in one.lines for cell in line.cells) == STEPS
    assert "budget[approved].f1" in metrics_shown(log)


def test_small_slices_are_said_to_be_small() -> None:
    few = measured(*samples(right=3, wrong=0, failed=1))
    language = next(one for one in dimensions(few.samples) if one.name == "language").slices[0]
    assert (language.name, language.n, language.failed, language.small) == ("en", 4, 1, True)
    assert {one.low for one in language.figures} == {None}
    page = page_of(few)
    assert page.row("en few")[1] == "4 1 failed"
    assert "no interval" in page.row("en few")[2]


def test_large_slices_have_intervals_and_no_mark() -> None:
    many = dimensions(tuple(samples(right=18, wrong=4)))
    language = next(one for one in many if one.name == "language").slices[0]
    assert not language.small
    assert all(one.low is not None for one in language.figures)


def test_failures_are_listed_with_their_errors(log: EvalLog) -> None:
    assert page_of(log).row("failed00") == ["failed00", "email, txt, en", "LLMUnavailable", "busy"]


def test_a_run_that_only_failed_has_no_record(log: EvalLog) -> None:
    failed = measured(*samples(right=0, wrong=0, failed=3))
    content = build_content([failed])
    assert content.cards[0].figures[0].value is None
    page = page_of(failed)
    assert page.row("Answered")[2].startswith("0.000")
    assert page.row("Record")[2] == NOTHING
    assert "3 of 3 samples have no answer" in page.text
    assert [one["error"] for one in page.data["runs"][0]["samples"]] == [["LLMUnavailable", "busy"]] * 3


def test_an_empty_run_makes_a_page() -> None:
    page = page_of(measured())
    assert "There are no samples." in page.text
    assert page.data["runs"][0]["samples"] == []


def test_a_log_without_metrics_makes_a_page() -> None:
    page = page_of(measured(*samples(right=1, wrong=0)).model_copy(update={"metrics": {}}))
    assert "Nothing was measured." in page.text


def test_metrics_and_results_of_other_suites_are_shown_too(log: EvalLog) -> None:
    other = log.model_copy(
        update={"metrics": {"judge.mean": log.metrics["answered"]}, "details": {"attacks": {"found": 7, "of": 9}}}
    )
    page = page_of(other)
    assert page.row("Judge")[1] == "13"
    assert page.row("attacks") == ["attacks", "found: 7of: 9"]


@pytest.mark.parametrize(
    ("value", "beside", "said"),
    [
        (0.87865, None, "0.879"),
        (None, None, NOTHING),
        (21.875, None, "21.9"),
        (7.03, 21.9, "7.0"),
        (12_345.6, None, "12,346"),
        (0.00012, None, "1.2e-04"),
    ],
)
def test_numbers(value: float | None, beside: float | None, said: str) -> None:
    assert number(value, beside) == said
