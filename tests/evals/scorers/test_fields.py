"""Each field's scorer: right, wrong, and what counts as the same."""

from datetime import date
from typing import Any

import pytest

from evals.scorers import SCORERS, score_sample
from evals.scorers.matching import close, same_amount
from qualifier.records import Amount
from tests.evals.makers import GOLD, answer, right_record, sample

FIELDS = [name for name in SCORERS if not name.startswith("draft")]


@pytest.mark.parametrize("name", [name for name in FIELDS if name != "ranking"])
def test_a_right_answer_is_right_in_every_field(name: str) -> None:
    assert score_sample(sample(), answer())[name].value == 1.0


@pytest.mark.parametrize("field", ["budget", "authority", "need", "timeline"])
def test_an_empty_record_is_wrong_in_every_status(field: str) -> None:
    score = score_sample(sample(), answer(kind="sales"))[field]
    assert (score.value, score.found) == (0.0, "unknown")


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ((20000, 20000, "USD"), (20100, 20100, "USD"), True),
        ((20000, 20000, "USD"), (21000, 21000, "USD"), False),
        ((None, 20000, "USD"), (20000, 20000, "USD"), False),
        ((20000, 20000, None), (20000, 20000, "EUR"), True),
        ((20000, 20000, "USD"), (20000, 20000, None), False),
    ],
)
def test_amounts_within_a_percent_are_the_same(gold: Any, found: Any, right: bool) -> None:
    one, other = (Amount(min=low, max=high, currency=currency) for low, high, currency in (gold, found))
    assert same_amount(one, other) is right


def test_a_wrong_amount_is_both_false_and_missed() -> None:
    record = right_record()
    record["budget"] = {**record["budget"], "amount": {"min": 5, "max": 5, "currency": "USD", "period": "unknown"}}
    score = score_sample(sample(), answer(**record))["amount"]
    assert (score.hits, score.false, score.missed) == (0, 1, 1)


def test_an_amount_that_nobody_named_is_unscored() -> None:
    budget: dict[str, Any] = {"status": "unknown", "amount": None, "evidence": []}
    assert score_sample(sample(budget=budget), answer(kind="sales"))["amount"].value is None


def test_names_that_share_half_their_words_are_close() -> None:
    assert close("Lund HVAC Inc.", "Lund HVAC")
    assert not close("Lund HVAC", "Berg Plumbing")
    assert not close(None, "Lund")


def test_a_deadline_of_another_kind_counts_for_the_day_alone() -> None:
    record = right_record()
    record["deadlines"] = [{**record["deadlines"][0], "kind": "decision"}]
    scores = score_sample(sample(), answer(**record))
    assert scores["deadline_date"].value == 1.0
    assert scores["deadline_kind"].value == 0.0


def test_a_near_deadline_counts_for_the_milder_measure_alone() -> None:
    record = right_record()
    record["deadlines"] = [{**record["deadlines"][0], "due": date(2026, 6, 5)}]
    scores = score_sample(sample(), answer(**record))
    assert scores["deadline_date"].value == 0.0
    assert scores["deadline_near"].value == 1.0


def test_each_found_thing_answers_one_expected_thing_only() -> None:
    gold = {**GOLD["deadlines"][0]}
    record = right_record()
    score = score_sample(sample(deadlines=[gold, gold]), answer(**record))["deadline_date"]
    assert (score.hits, score.missed) == (1, 1)


def test_signals_are_counted_one_by_one() -> None:
    record = right_record()
    record["signals"] = [{"name": "pricing_request", "evidence": []}, {"name": "opt_out", "evidence": []}]
    score = score_sample(sample(), answer(**record))["signals"]
    assert (score.hits, score.false, score.missed) == (1, 1, 1)


def test_hot_counts_misses_and_false_alarms_apart() -> None:
    missed = score_sample(sample(), answer(temperature="warm"))["hot"]
    wasted = score_sample(sample(temperature="cold"), answer(temperature="hot"))["hot"]
    assert (missed.value, missed.missed, missed.false) == (0.0, 1, 0)
    assert (wasted.value, wasted.missed, wasted.false) == (0.0, 0, 1)


def test_head_counts_within_a_fifth_are_the_same() -> None:
    record = right_record()
    record["prospect"] = {**record["prospect"], "employees": 47}
    near = score_sample(sample(), answer(**record))["prospect"]
    record["prospect"] = {**record["prospect"], "employees": 60}
    far = score_sample(sample(), answer(**record))["prospect"]
    assert (near.false, far.false) == (0, 1)
