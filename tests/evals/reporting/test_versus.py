"""Several runs: who is compared with whom, in what words, and which are worth their price."""

import re

from evals.log import EvalLog
from evals.reporting.plots import nice_steps, scatter
from evals.reporting.versus import NO_MODEL, NO_PRICE, SAME, letters, priced, versus
from qualifier.records import Usage
from tests.evals.makers import answer, right_record, scored
from tests.evals.reporting.pages import measured, page_of

BAD = {**right_record(), "budget": {"status": "unknown"}}


def run(wrong: int, cost: float | None = None, n: int = 30, **spec: str) -> EvalLog:
    samples = [scored(f"s{number:02}", answer(**(BAD if number < wrong else right_record()))) for number in range(n)]
    return measured(*(one.model_copy(update={"usage": Usage(cost=cost)}) for one in samples), **spec)


def verdicts(first: EvalLog, other: EvalLog) -> dict[str, str]:
    return {one.title: one.verdict for one in versus(first, other, "B").rows}


def test_verdicts_are_words() -> None:
    assert verdicts(run(15), run(0))["Budget accuracy"] == "better"
    assert verdicts(run(0), run(15))["Budget accuracy"] == "worse"
    assert verdicts(run(2), run(1))["Budget accuracy"] == "no more than noise"
    assert verdicts(run(2), run(1))["Need accuracy"] == SAME


def test_the_comparison_stands_on_the_page_with_its_numbers() -> None:
    page = page_of(run(15), run(0))
    row = next(one for one in page.rows if one and one[0] == "Budget accuracy")
    found = versus(run(15), run(0), "B")
    budget = next(one.row for one in found.rows if one.title == "Budget accuracy")
    assert row[1:3] == ["0.500", "1.000"]
    assert " ".join(row[3].split()) == f"+0.500 {budget.low:+.3f} to {budget.high:+.3f}"
    assert row[4] == f"{budget.p:.3f}"
    assert row[6] == "▲ better"
    assert (found.paired, found.better, found.worse) == (30, 15, 0)


def test_three_runs_have_an_overview() -> None:
    page = page_of(run(15), run(0), run(16))
    row = next(" ".join(" ".join(one).split()) for one in page.rows if one and one[0] == "Budget accuracy" and len(one) == 4)
    assert row == "Budget accuracy 0.500 ▲ +0.500 better -0.033"


def test_runs_that_cannot_be_compared_say_why() -> None:
    failed = measured(*(scored(f"s{number:02}", None) for number in range(3)))
    found = versus(run(0), failed, "B")
    assert found.rows == ()
    assert "fewer than two" in found.refused
    assert "Not compared: the two runs share fewer than two" in page_of(run(0), failed).text


def test_runs_of_other_suites_are_warned_of() -> None:
    first = run(1)
    suite = first.spec.suite.model_copy(update={"digest": "e" * 64})
    other = first.model_copy(update={"spec": first.spec.model_copy(update={"suite": suite})})
    assert "not of the same suite" in page_of(first, other).text
    assert "not of the same suite" not in page_of(first, first).text


def test_what_differs_between_runs_is_marked() -> None:
    page = page_of(run(1), run(1, model="openai:small", engine="llm"))
    assert page.row("Model differs")[1:] == ["none", "openai:small"]
    assert page.row("Suite")[1:] == ["tiny, 30 samples"] * 2


def test_the_front_holds_what_is_worth_its_price() -> None:
    logs = [
        run(9), run(3, cost=0.01, engine="llm", model="small"), run(6, cost=0.02, engine="llm", model="dear and worse"),
        run(0, cost=0.05, engine="llm", model="best"), run(0, engine="llm", model="unpriced"),
    ]  # fmt: skip
    found = priced(logs)
    assert [one.front[0] for one in found] == [True, True, False, True, False]
    assert [one.note for one in found] == [NO_MODEL, "", "", "", NO_PRICE]
    assert [round(one.total, 6) for one in found] == [0, 0.3, 0.6, 1.5, 0]
    drawn = scatter(found, 0)
    assert re.findall(r'class="letter"[^>]*>(\w)', drawn) == list("ABCDE")
    assert drawn.count('class="unpriced"') == 1
    assert "on the front: A, B, D" in drawn
    page = page_of(*logs)
    assert page.row("E unpriced default-1")[1:3] == [NO_PRICE, "–"]


def test_nothing_measured_draws_nothing() -> None:
    failed = measured(scored("one", None))
    assert scatter(priced([failed, failed]), 0) == ""


def test_letters_go_on_after_z() -> None:
    assert letters(28)[24:] == ["Y", "Z", "AA", "AB"]


def test_steps_are_round_and_reach_the_top() -> None:
    for top in (0.0, 0.00013, 0.0135, 0.9, 7, 1234):
        steps = nice_steps(top)
        assert steps[0] == 0
        assert steps[-1] >= top
        assert 2 <= len(steps) <= 7
    assert nice_steps(0.0135) == [0.0, 0.005, 0.01, 0.015]
