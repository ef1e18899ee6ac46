"""The catalogue of metrics on a few samples; names are pinned, since logs and gates rest on them."""

import numpy as np

from evals.metrics import HEADLINES, build_metrics, estimate_all
from evals.metrics.catalog import RECORD, Costs
from evals.metrics.pairs import TESTED
from tests.evals.makers import answer, scored

SAMPLES = [scored("a", answer()), scored("b", answer(temperature="warm")), scored("c", None)]


def test_every_named_metric_exists() -> None:
    metrics = build_metrics(SAMPLES)
    for name in (*HEADLINES, *RECORD, *TESTED):
        assert name in metrics, name


def test_a_failed_sample_lowers_answered_and_nothing_else() -> None:
    estimates = estimate_all(build_metrics(SAMPLES), 3)
    assert estimates["answered"].value == 2 / 3
    assert estimates["budget.accuracy"].value == 1.0
    assert estimates["record"].value == 1.0
    assert estimates["temperature.accuracy"].value == 0.5


def test_intervals_hold_their_value_and_repeat() -> None:
    once, again = (estimate_all(build_metrics(SAMPLES), 3) for _ in range(2))
    assert once == again
    for name, one in once.items():
        if one.value is not None:
            assert one.low is not None, name
            assert one.high is not None, name
            assert one.low <= one.value <= one.high, name


def test_the_cost_of_wrong_calls_takes_a_teams_own_prices() -> None:
    cheap = build_metrics(SAMPLES, Costs(missed=1, wasted=1))["hot.cost"](np.ones((1, 3)))[0]
    dear = build_metrics(SAMPLES, Costs(missed=10, wasted=1))["hot.cost"](np.ones((1, 3)))[0]
    assert (cheap, dear) == (50.0, 500.0)


def test_a_figure_says_on_how_many_samples_it_rests() -> None:
    estimates = estimate_all(build_metrics(SAMPLES), 3)
    assert (estimates["answered"].n, estimates["budget.accuracy"].n, estimates["draft_length.mean"].n) == (3, 2, 3)


def test_a_run_in_which_all_failed_has_no_headline() -> None:
    assert estimate_all(build_metrics([scored("c", None)]), 1)["record"].value is None


def test_nothing_can_be_measured_on_nothing() -> None:
    assert estimate_all(build_metrics([]), 0)["answered"].value is None
