"""Comparing two runs: real changes show, chance does not, and the correction is Holm's."""

import pytest

from evals.log import EvalLog
from evals.metrics import compare_logs
from evals.metrics.pairs import Comparison, _holm, flips
from qualifier.errors import ConfigError
from tests.evals.makers import answer, log_of, right_record, scored


def run_with(wrong: set[int], n: int = 40) -> EvalLog:
    """Budget is wrong on the given samples."""
    bad = {**right_record(), "budget": {"status": "unknown"}}
    return log_of(*(scored(f"s{number:03}", answer(**(bad if number in wrong else right_record()))) for number in range(n)))


def row(rows: list[Comparison], metric: str) -> Comparison:
    return next(one for one in rows if one.metric == metric)


def test_many_flips_one_way_are_better() -> None:
    rows = compare_logs(run_with(set(range(20))), run_with(set()))
    budget = row(rows, "budget.accuracy")
    assert (budget.before, budget.after, budget.verdict, budget.test) == (0.5, 1.0, "better", "mcnemar")
    assert budget.low > 0
    assert row(rows, "record").verdict == "better"


def test_the_other_way_round_it_is_worse() -> None:
    assert row(compare_logs(run_with(set()), run_with(set(range(20)))), "budget.accuracy").verdict == "worse"


def test_two_flips_are_noise() -> None:
    budget = row(compare_logs(run_with({1, 2}), run_with({3})), "budget.accuracy")
    assert budget.verdict == "noise"
    assert budget.detectable > abs(budget.difference)


def test_a_run_against_itself_is_noise_everywhere() -> None:
    log = run_with({1, 5})
    assert {one.verdict for one in compare_logs(log, log)} == {"noise"}
    assert flips(log, log) == []


def test_flips_name_the_samples() -> None:
    found = flips(run_with({1}), run_with({2}))
    assert [(one.id, one.scorer, one.better) for one in found] == [("s001", "budget", True), ("s002", "budget", False)]


def test_holm_multiplies_the_smallest_by_all_and_never_falls() -> None:
    rows = [Comparison(str(p), 0, 0, 0, 0, p, 0, "bootstrap") for p in (0.04, 0.01, 0.03)]
    assert [round(one.p, 4) for one in _holm(rows)] == [0.06, 0.03, 0.06]


def test_only_what_both_answered_is_compared() -> None:
    one = log_of(scored("a", answer()), scored("b", answer()), scored("c", None))
    other = log_of(scored("a", answer()), scored("b", answer()), scored("c", answer(temperature="cold")))
    assert row(compare_logs(one, other), "temperature.accuracy").after == 1.0


def test_runs_of_different_suites_cannot_be_compared() -> None:
    with pytest.raises(ConfigError, match="share fewer than two"):
        compare_logs(log_of(scored("a", answer())), log_of(scored("b", answer())))
