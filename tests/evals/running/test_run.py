"""Runs: every sample has an outcome, kept answers cost nothing, and a stopped run goes on where it was."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from evals.log import EvalLog
from evals.running import Plan, plan_spec, run_suite
from evals.running.kept import KeptAnswers, answer_key
from evals.running.run import Progress, Run
from evals.samples import Suite, read_suite
from qualifier.errors import ConfigError, StoreError
from qualifier.settings import Settings
from tests.evals.makers import TEXT, sample

SETTINGS = Settings(chosen_model=None, base_url=None, openai_api_key=None, providers=frozenset(), cache=False)
RULES = Plan(draft=False)
SAID = f"Sam (Northwind): Hi Ida, how can we help?\nIda Lund: {TEXT}\n"


def suite(count: int = 3) -> Suite:
    samples = tuple(sample(f"s{number}", SAID) for number in range(count))
    return Suite("tiny", Path("tiny"), samples, ())


def run(given: Suite, plan: Plan = RULES, store: KeptAnswers | None = None, concurrency: int = 1) -> EvalLog:
    spec = plan_spec(given, plan, SETTINGS, datetime(2026, 1, 1, tzinfo=UTC))
    return run_suite(given, plan, Run(spec, SETTINGS, store, concurrency))


def test_every_sample_is_assessed_and_scored() -> None:
    log = run(suite())
    assert [one.id for one in log.samples] == ["s0", "s1", "s2"]
    assert all(one.answer and one.scores["amount"].value == 1.0 for one in log.samples)
    assert log.metrics["amount.f1"].value == 1.0
    assert log.spec.engine == "rules"
    assert log.spec.code["fingerprint"]


def test_processes_give_the_same_as_one() -> None:
    one, two = run(suite()), run(suite(), concurrency=2)
    assert [given.scores for given in one.samples] == [given.scores for given in two.samples]


def test_a_sample_that_cannot_be_read_is_data() -> None:
    given = suite()
    broken = given._replace(samples=(*given.samples, sample("s9", text="   ")))
    failed = run(broken).samples[-1]
    assert (failed.answer, failed.error and failed.error.type) == (None, "EmptyInput")
    assert failed.scores == {}


def test_an_unchanged_sample_is_not_assessed_again(tmp_path: Path) -> None:
    store = KeptAnswers(tmp_path / "kept.sqlite")
    first, second = run(suite(), store=store), run(suite(), store=store)
    assert [one.cached for one in first.samples] == [False, False, False]
    assert [one.cached for one in second.samples] == [True, True, True]
    assert [one.scores for one in first.samples] == [one.scores for one in second.samples]


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path) -> None:
    store = KeptAnswers(tmp_path / "kept.sqlite")
    spec = plan_spec(suite(), RULES, SETTINGS, datetime(2026, 1, 1, tzinfo=UTC))

    def stop(progress: Progress) -> None:
        if progress.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_suite(suite(), RULES, Run(spec, SETTINGS, store, 1, stop))
    assert [one.cached for one in run(suite(), store=store).samples] == [True, True, False]


@pytest.mark.parametrize(
    "plan",
    [
        Plan(),
        Plan(draft=False, definition={"weights": {"fit": 0.5, "intent": 0.5}}),
        Plan(draft=False, prompts={"extract": "v1"}),
    ],
)
def test_another_plan_asks_for_other_answers(plan: Plan) -> None:
    one = sample()
    assert answer_key(one, plan, None, plan.prompts) != answer_key(one, RULES, None, {})


def test_another_text_or_moment_asks_for_other_answers() -> None:
    keys = {answer_key(one, RULES, None, {}) for one in (sample(), sample(text="Hello?"), sample("two"))}
    assert len(keys) == 3


def test_a_store_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="--no-store"):
        KeptAnswers(tmp_path / "file" / "kept.sqlite")


def test_a_model_that_is_not_configured_is_told_before_the_first_sample() -> None:
    with pytest.raises(ConfigError, match="no model is configured"):
        run(suite(), Plan(engine="llm"))


def test_a_wrong_definition_is_told_before_the_first_sample() -> None:
    seen: list[Progress] = []
    plan = Plan(definition={"weigths": {}})
    with pytest.raises(ConfigError):
        run_suite(
            suite(),
            plan,
            Run(plan_spec(suite(), RULES, SETTINGS, datetime(2026, 1, 1, tzinfo=UTC)), SETTINGS, None, 1, seen.append),
        )
    assert seen == []


def test_progress_counts_failures() -> None:
    seen: list[Progress] = []
    given = Suite("tiny", Path("tiny"), (sample("a"), sample("b", text=" ")), ())
    spec = plan_spec(given, RULES, SETTINGS, datetime(2026, 1, 1, tzinfo=UTC))
    run_suite(given, RULES, Run(spec, SETTINGS, None, 1, seen.append))
    assert [(one.done, one.total, one.failed) for one in seen] == [(1, 2, 0), (2, 2, 1)]


@pytest.fixture(scope="module")
def shipped() -> Suite:
    return read_suite(Path("evals/datasets/dev"))


def test_one_run_of_shipped_cases_is_the_same_twice(shipped: Suite) -> None:
    few = shipped._replace(samples=shipped.samples[:6])
    one, two = run(few, Plan()), run(few, Plan())
    assert {given.id: given.scores for given in one.samples} == {given.id: given.scores for given in two.samples}


def test_a_model_out_of_reach_fails_its_samples_and_not_the_run() -> None:
    settings = SETTINGS.model_copy(update={"base_url": "http://127.0.0.1:9/v1", "attempts": 1, "timeout": 2.0})
    plan = Plan(engine="llm", model="openai:none", draft=False)
    spec = plan_spec(suite(2), plan, settings, datetime(2026, 1, 1, tzinfo=UTC))
    log = run_suite(suite(2), plan, Run(spec, settings, None, 2))
    assert [one.error and one.error.type for one in log.samples] == ["LLMUnavailable", "LLMUnavailable"]
    assert (log.metrics["answered"].value, log.metrics["record"].value) == (0.0, None)
    assert log.spec.prompts["extract"].startswith("extract/")
