"""Statistics over weights agree with plain arithmetic and with scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score, precision_score, recall_score

from evals.metrics.weighted import Counts, macro, mean, pooled_share
from tests.evals.makers import score

LABELS = ("hot", "warm", "cold")
PAIRS = st.lists(st.tuples(st.sampled_from(LABELS), st.sampled_from(LABELS)), min_size=1, max_size=40)


def value(statistic, n: int) -> float:
    return float(statistic(np.ones((1, n)))[0])


@given(PAIRS)
def test_label_counts_agree_with_scikit_learn(pairs: list[tuple[str, str]]) -> None:
    scores = [score(float(gold == found), expected=gold, found=found) for gold, found in pairs]
    gold, found = [one for one, _ in pairs], [other for _, other in pairs]
    labels = sorted(set(gold))
    counts = [Counts.of_label(scores, label) for label in labels]
    ours = value(macro([one.f1 for one in counts]), len(pairs))
    assert ours == pytest.approx(f1_score(gold, found, labels=labels, average="macro", zero_division=0.0))
    for label, one in zip(labels, counts, strict=True):
        assert value(one.recall, len(pairs)) == pytest.approx(recall_score(gold, found, labels=[label], average="macro"))
        if label in found:
            assert value(one.precision, len(pairs)) == pytest.approx(
                precision_score(gold, found, labels=[label], average="macro")
            )


def test_the_unscored_is_not_a_zero() -> None:
    assert value(mean([1.0, None, None]), 3) == 1.0
    assert np.isnan(value(mean([None, None]), 2))


def test_counts_are_pooled_over_samples() -> None:
    counts = Counts.of([score(None, 1, 0, 1), score(None, 3, 1, 0), score()])
    assert value(counts.precision, 3) == 0.8
    assert value(counts.recall, 3) == 0.8
    assert value(counts.f1, 3) == pytest.approx(0.8)


def test_a_sample_drawn_twice_counts_twice() -> None:
    statistic = mean([1.0, 0.0])
    assert statistic(np.array([[2.0, 0.0], [1.0, 3.0]])).tolist() == [1.0, 0.25]


def test_pieces_are_pooled() -> None:
    assert value(pooled_share([score(None, 1, 1), score(None, 8, 0)]), 2) == 0.9
