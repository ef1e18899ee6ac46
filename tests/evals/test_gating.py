"""The gate: every demand has a verdict, and a fault of the demand itself is told as such."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from evals.gating import Demand, judge, write_junit
from evals.log import EvalLog
from evals.metrics import build_metrics, estimate_all
from qualifier.errors import ConfigError
from tests.evals.makers import answer, log_of, right_record, scored


def log(wrong: int = 0, n: int = 30) -> EvalLog:
    bad = {**right_record(), "budget": {"status": "unknown"}}
    samples = [scored(f"s{number:02}", answer(**(bad if number < wrong else right_record()))) for number in range(n)]
    return log_of(*samples).model_copy(update={"metrics": estimate_all(build_metrics(samples), n)})


def test_demands_are_met_or_not() -> None:
    verdicts = judge(
        log(wrong=15), [Demand.least("budget.accuracy=0.5"), Demand.least("budget.accuracy=0.51"), Demand.most("hot.cost=0")]
    )
    assert [one.passed for one in verdicts] == [True, False, True]
    assert verdicts[1].reason == "is 0.5000"


def test_what_was_not_measured_is_no_success() -> None:
    assert not judge(log(), [Demand.least("cost.mean=0")])[0].passed


def test_worse_than_the_baseline_by_more_than_noise_fails() -> None:
    failed = [one.name for one in judge(log(wrong=15), [], log()) if not one.passed]
    assert "budget.accuracy against the baseline" in failed
    assert all(one.passed for one in judge(log(wrong=1), [], log()))


@pytest.mark.parametrize("text", ["hot.f1", "=0.5", "hot.f1=high", "hot.f1=nan"])
def test_a_demand_that_cannot_be_read_says_how_to_write_it(text: str) -> None:
    with pytest.raises(ConfigError, match="write metric=value"):
        Demand.least(text)


def test_an_unknown_metric_names_the_known_ones() -> None:
    with pytest.raises(ConfigError, match=r"it has: record, "):
        judge(log(), [Demand.least("hot.f2=0.5")])


def test_nothing_to_judge_by_is_a_mistake() -> None:
    with pytest.raises(ConfigError, match="nothing to judge by"):
        judge(log(), [])


def test_junit_has_one_case_a_verdict(tmp_path: Path) -> None:
    verdicts = judge(log(wrong=15), [Demand.least("budget.accuracy=0.9"), Demand.least("record=0.5")])
    write_junit(verdicts, tmp_path / "gate.xml")
    suite = ET.parse(tmp_path / "gate.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert [one.find("failure") is not None for one in suite] == [True, False]
