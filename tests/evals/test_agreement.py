"""Two labellers against each other: kappa as scikit-learn has it, things matched as the product's are, differences listed."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

from evals.agreement import SIGNALS, FieldAgreement, find_disagreements, measure_agreement
from evals.metrics.kappa import kappa, label_tables
from evals.samples import Gold, read_suite
from evals.samples.labellings import Labellings, Pair, read_labellings
from qualifier.errors import ConfigError
from tests.evals.samples.suites import gold, raw_case, write_folder

STEPS = ("0", "1", "2", "3", "4")


def pair(name: str, first: dict[str, Any], second: dict[str, Any]) -> Pair:
    return Pair(name, ("ann", "ben"), Gold.model_validate(gold(**first)), Gold.model_validate(gold(**second)))


def row(pairs: list[Pair], field: str) -> FieldAgreement:
    return next(one for one in measure_agreement(pairs, draws=200) if one.field == field)


@pytest.mark.parametrize("quadratic", [False, True])
def test_kappa_is_that_of_scikit_learn(quadratic: bool) -> None:
    random = np.random.default_rng(3)
    first = random.choice(STEPS, 60)
    second = np.where(random.random(60) < 0.6, first, random.choice(STEPS, 60))
    draws = random.multinomial(60, np.full(60, 1 / 60), size=5).astype(float)
    ours = kappa(label_tables([*first], [*second], STEPS), quadratic=quadratic)(draws)
    theirs = [
        cohen_kappa_score(first, second, labels=[*STEPS], weights="quadratic" if quadratic else None, sample_weight=draw)
        for draw in draws
    ]
    assert ours == pytest.approx(theirs, abs=1e-12)


def test_kappa_of_one_class_is_undefined_and_of_two_is_not() -> None:
    once = np.ones((1, 3))
    assert np.isnan(kappa(label_tables(["a"] * 3, ["a"] * 3, ("a", "b")))(once)).all()
    assert kappa(label_tables(["a", "a", "a"], ["a", "a", "b"], ("a", "b")))(once) == pytest.approx(0)


def test_labels_have_raw_agreement_and_kappa_with_an_interval() -> None:
    kinds = [("hot", "hot"), ("hot", "warm"), ("cold", "cold"), ("warm", "warm"), ("cold", "warm"), ("hot", "hot")]
    pairs = [pair(str(number), {"temperature": one}, {"temperature": two}) for number, (one, two) in enumerate(kinds)]
    found = row(pairs, "temperature")
    assert (found.n, found.f1) == (6, None)
    assert found.raw == pytest.approx(4 / 6)
    assert found.kappa is not None
    assert found.kappa.value == pytest.approx(cohen_kappa_score(*zip(*kinds, strict=True)))
    assert found.kappa.value is not None
    assert found.kappa.low is not None
    assert found.kappa.high is not None
    assert found.kappa.low < found.kappa.value < found.kappa.high
    assert measure_agreement(pairs, draws=200) == measure_agreement(pairs, draws=200)
    hot = row(pairs, "hot")
    assert hot.raw == pytest.approx(5 / 6)


def test_depth_counts_near_misses_less_than_far_ones() -> None:
    def at(depths: list[tuple[int, int]]) -> float:
        pairs = [
            pair(str(number), *({"engagement": {"depth": depth, "stage": "interest"}} for depth in both))
            for number, both in enumerate(depths)
        ]
        estimate = row(pairs, "depth").kappa
        assert estimate is not None
        assert estimate.value is not None
        return estimate.value

    assert at([(0, 0), (4, 4), (2, 3)]) > at([(0, 0), (4, 4), (0, 4)])


def test_signals_are_pooled_over_cases_and_names() -> None:
    pairs = [
        pair("a", {"signals": ["demo_request", "opt_out"]}, {"signals": ["demo_request"]}),
        pair("b", {"signals": []}, {"signals": ["trial_request"]}),
    ]
    flat = [
        [name in one.first.signals for one in pairs for name in SIGNALS],
        [name in one.second.signals for one in pairs for name in SIGNALS],
    ]
    found = row(pairs, "signals")
    assert found.n == 2 * len(SIGNALS)
    assert found.raw == pytest.approx(1 - 2 / found.n)
    assert found.kappa is not None
    assert found.kappa.value == pytest.approx(cohen_kappa_score(*flat))


def test_a_label_that_nobody_varies_has_no_kappa() -> None:
    found = row([pair("a", {}, {}), pair("b", {}, {})], "need")
    assert found.raw == 1
    assert found.kappa is not None
    assert found.kappa.value is None


def test_things_are_matched_as_the_products_are() -> None:
    one = {"competitors": ["ServiceTrade Inc", "Excel"], "questions": ["What does it cost?"]}
    two = {"competitors": ["ServiceTrade", "Jobber", "SAP"], "questions": []}
    pairs = [pair("a", one, two), pair("b", {}, {})]
    rivals, asked, people = row(pairs, "competitors"), row(pairs, "questions"), row(pairs, "people")
    assert rivals.f1 is not None
    assert rivals.f1.value == pytest.approx(2 / 5)
    assert (rivals.n, rivals.kappa, rivals.raw) == (1, None, None)
    assert asked.f1 is not None
    assert asked.f1.value == 0
    assert people.f1 is not None
    assert (people.n, people.f1.value) == (0, None)


def test_f1_does_not_hang_on_who_stands_first() -> None:
    known = {"status": "stated", "amount": {"min": 10, "max": 10, "currency": "USD"}}
    bare = {"status": "stated", "amount": {"min": 10, "max": 10, "currency": None}}
    ways = [
        row([pair("a", {"budget": first}, {"budget": second})], "amount").f1 for first, second in [(known, bare), (bare, known)]
    ]
    assert ways[0] == ways[1]
    assert ways[0] is not None
    assert ways[0].value == pytest.approx(0.5)


def test_no_pairs_at_all_are_measured_as_nothing() -> None:
    assert {(one.n, one.raw) for one in measure_agreement([])} == {(0, None)}


def test_differences_are_listed_for_a_third_person() -> None:
    later = [{"kind": "decision", "start": "2026-03-31", "due": "2026-04-30", "evidence": "x"}]
    pairs = [pair("a", {}, {"temperature": "warm", "signals": ["demo_request"], "deadlines": later}), pair("b", {}, {})]
    told = [(one.id, one.field, one.first, one.second) for one in find_disagreements(pairs)]
    assert told == [
        ("a", "temperature", "hot", "warm"),
        ("a", "signals", ["pricing_request"], ["demo_request"]),
        ("a", "deadline_date", ["decision 2026-03-31"], ["decision 2026-04-30"]),
        ("a", "deadline_kind", ["decision 2026-03-31"], ["decision 2026-04-30"]),
    ]


def read(folder: Path, *lines: object) -> Labellings:
    write_folder(folder, raw_case("a"), raw_case("b"), raw_case("c"))
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    (folder / "labellings.jsonl").write_text(text + "\n")
    return read_labellings(read_suite(folder))


def line(name: str, by: str, **changes: object) -> dict[str, Any]:
    return {"id": name, "by": by, "gold": gold(**changes)}


def test_who_stands_first_in_the_file_is_the_first(tmp_path: Path) -> None:
    found = read(tmp_path, line("b", "zoe"), line("a", "ben"), line("b", "ann", temperature="warm"), line("a", "ann"))
    assert found.problems == ()
    assert [(one.id, one.by) for one in found.pairs] == [("a", ("ben", "ann")), ("b", ("zoe", "ann"))]
    assert found.pairs[1].second.temperature == "warm"


def test_every_wrong_line_is_told_and_the_rest_is_paired(tmp_path: Path) -> None:
    found = read(
        tmp_path, line("a", "ann"), line("a", "ben"), line("b", "ann"), line("c", "ann"), line("c", "ben"), line("c", "cy"),
        "{oops", line("x", "ann"), line("x", "ben"), line("a", "cy") | {"gold": {"kind": "sales"}}, "", line("b", "ann"),
    )  # fmt: skip
    assert [one.id for one in found.pairs] == ["a"]
    told = [(problem.line, problem.reason) for problem in found.problems]
    assert (6, "c is labelled 3 times; exactly two labellings make a pair") in told
    assert (7, "is no JSON: Expecting property name enclosed in double quotes") in told
    assert (9, "x is no case of the suite that can be read") in told
    assert (10, "Field required") in told
    assert (12, "both labellings of b are by ann; two people are needed") in told
    assert {line for line, _ in told} == {6, 7, 9, 10, 12}


def test_a_suite_without_labellings_says_what_they_are(tmp_path: Path) -> None:
    write_folder(tmp_path, raw_case("a"))
    with pytest.raises(ConfigError, match="what two people labelled"):
        read_labellings(read_suite(tmp_path))
