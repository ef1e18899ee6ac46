"""Ranking and calibration against values worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from evals.metrics.ranking import Ranked, wrong_calls_cost
from tests.evals.makers import score


def ranked(*leads: tuple[float, str]) -> Ranked:
    return Ranked([score(value, expected=what) for value, what in leads])


def value(statistic, n: int) -> float:
    return float(statistic(np.ones((1, n)))[0])


LEADS = ((0.9, "hot"), (0.8, "warm"), (0.4, "hot"), (0.1, "disqualified"))


def test_auc_is_the_share_of_pairs_in_order() -> None:
    assert value(ranked(*LEADS).auc(), 4) == 0.75


@given(st.lists(st.tuples(st.integers(0, 10), st.booleans(), st.integers(0, 3)), min_size=1, max_size=30))
def test_auc_agrees_with_scikit_learn(leads: list[tuple[int, bool, int]]) -> None:
    hot = np.array([one for _, one, _ in leads])
    weights = np.array([float(times) for _, _, times in leads])
    ours = ranked(*((points / 10, "hot" if one else "cold") for points, one, _ in leads)).auc()(weights[None])[0]
    if weights[hot].sum() and weights[~hot].sum():
        assert ours == pytest.approx(roc_auc_score(hot, [points for points, _, _ in leads], sample_weight=weights))
    else:
        assert np.isnan(ours)


def test_auc_of_hot_leads_alone_cannot_be_measured() -> None:
    assert np.isnan(value(ranked((0.9, "hot"), (0.2, "hot")).auc(), 2))


def test_ndcg_is_one_only_in_the_best_order() -> None:
    best = ranked((0.9, "hot"), (0.5, "warm"), (0.2, "cold"))
    worst = ranked((0.2, "hot"), (0.5, "warm"), (0.9, "cold"))
    assert value(best.ndcg(3), 3) == pytest.approx(1.0)
    assert value(worst.ndcg(3), 3) < 0.9


def test_brier_and_calibration_of_a_sure_and_right_score_are_zero() -> None:
    sure = ranked((1.0, "hot"), (0.0, "cold"))
    assert value(sure.brier(), 2) == 0.0
    assert value(sure.ece(), 2) == 0.0


def test_calibration_error_is_the_gap_between_score_and_share() -> None:
    off = ranked((0.75, "hot"), (0.75, "cold"))
    assert value(off.ece(), 2) == pytest.approx(0.25)
    assert value(off.brier(), 2) == pytest.approx((0.0625 + 0.5625) / 2)


def test_the_curve_leaves_empty_bins_out() -> None:
    curve = ranked(*LEADS).curve()
    assert [(round(one.low, 1), one.n, one.hot_share) for one in curve] == [
        (0.1, 1, 0.0),
        (0.4, 1, 1.0),
        (0.8, 1, 0.0),
        (0.9, 1, 1.0),
    ]


def test_cost_weighs_missed_against_wasted() -> None:
    hot = [score(0.0, 0, 0, 1), score(0.0, 0, 1, 0), score(1.0, 1), score()]
    assert value(wrong_calls_cost(hot, 5, 1), 4) == pytest.approx(200.0)
