"""The breaker: a model that does not answer is left alone, and tried again by one call."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta

import pytest

from qualifier.adapters.breaker import BreakerModel
from qualifier.adapters.patience import NotAsked, PatientModel
from qualifier.adapters.throttle import Limits, ThrottledModel
from qualifier.errors import ConfigError, LLMInvalidOutput, LLMRejected, LLMUnavailable, QualifierError
from tests.adapters.guarding import REQUEST, HandClock, WaitingModel
from tests.twins import RecordedSleep, ScriptedModel

DOWN = LLMUnavailable("out of reach")
BUSY = LLMUnavailable("slow down", retry_after=2, busy=True)


def breaker(*script: str | QualifierError, clock: HandClock | None = None) -> tuple[BreakerModel, ScriptedModel]:
    model = ScriptedModel(*script)
    return BreakerModel(model, failures=3, rest=30, longest_rest=100, clock=clock or HandClock()), model


def fail(guarded: BreakerModel, times: int) -> None:
    for _ in range(times):
        with pytest.raises(LLMUnavailable):
            guarded.complete(REQUEST)


def test_after_some_failures_in_a_row_nobody_asks() -> None:
    guarded, model = breaker(DOWN)
    fail(guarded, 3)
    with pytest.raises(NotAsked, match=r"^twin:scripted failed 3 times in a row; it is asked again at 14:03 UTC$") as refused:
        guarded.complete(REQUEST)
    assert refused.value.retry_after == 30
    assert len(model.requests) == 3
    with pytest.raises(NotAsked):
        guarded.check()


@pytest.mark.parametrize("answer", ["{}", LLMRejected("refused"), LLMInvalidOutput("cut off")])
def test_any_answer_between_ends_the_row(answer: str | QualifierError) -> None:
    guarded, model = breaker(DOWN, DOWN, answer, DOWN, DOWN, "{}")
    fail(guarded, 2)
    with suppress(LLMRejected, LLMInvalidOutput):
        guarded.complete(REQUEST)
    fail(guarded, 2)
    assert guarded.complete(REQUEST).text == "{}"
    assert len(model.requests) == 6


def test_a_server_that_asks_for_patience_is_alive() -> None:
    guarded, model = breaker(BUSY)
    fail(guarded, 10)
    assert len(model.requests) == 10


def test_after_the_rest_one_call_tries_and_an_answer_closes_it() -> None:
    clock = HandClock()
    guarded, model = breaker(DOWN, DOWN, DOWN, "{}", clock=clock)
    fail(guarded, 3)
    clock.sleep(29.9)
    fail(guarded, 1)
    clock.sleep(0.1)
    guarded.check()
    assert guarded.complete(REQUEST).text == "{}"
    assert guarded.complete(REQUEST).text == "{}"
    assert len(model.requests) == 5


def test_each_failed_trial_doubles_the_rest_up_to_a_limit() -> None:
    clock = HandClock()
    guarded, model = breaker(DOWN, clock=clock)
    fail(guarded, 3)
    for rest in (30, 60, 100, 100):
        clock.sleep(rest - 0.5)
        with pytest.raises(NotAsked):
            guarded.complete(REQUEST)
        clock.sleep(0.5)
        fail(guarded, 1)
    assert len(model.requests) == 3 + 4


def test_an_answer_makes_the_next_rest_short_again() -> None:
    clock = HandClock()
    guarded, _ = breaker(DOWN, DOWN, DOWN, DOWN, "{}", DOWN, DOWN, DOWN, "{}", clock=clock)
    fail(guarded, 3)
    clock.sleep(30)
    fail(guarded, 1)
    clock.sleep(60)
    guarded.complete(REQUEST)
    fail(guarded, 3)
    clock.sleep(30)
    assert guarded.complete(REQUEST).text == "{}"


def test_a_trial_that_is_told_to_wait_closes_it() -> None:
    clock = HandClock()
    guarded, _ = breaker(DOWN, DOWN, DOWN, BUSY, "{}", clock=clock)
    fail(guarded, 3)
    clock.sleep(30)
    fail(guarded, 1)
    assert guarded.complete(REQUEST).text == "{}"


def test_a_trial_that_we_end_ourselves_leaves_the_next_call_to_try() -> None:
    clock = HandClock()
    guarded, _ = breaker(DOWN, DOWN, DOWN, ConfigError("no such model"), "{}", clock=clock)
    fail(guarded, 3)
    clock.sleep(30)
    with pytest.raises(ConfigError):
        guarded.complete(REQUEST)
    assert guarded.complete(REQUEST).text == "{}"


def test_while_one_call_tries_the_others_are_refused() -> None:
    clock = HandClock()
    answers: list[str | QualifierError] = [DOWN, DOWN, DOWN, "{}"]
    model = WaitingModel(lambda: answers.pop(0))
    guarded = BreakerModel(model, failures=3, rest=30, clock=clock)
    model.let(3)
    fail(guarded, 3)
    clock.sleep(30)
    with ThreadPoolExecutor(1) as threads:
        trial = threads.submit(guarded.complete, REQUEST)
        model.wait_until(lambda one: one.inside == 1)
        with pytest.raises(NotAsked, match="being tried again just now"):
            guarded.complete(REQUEST)
        model.let(1)
        assert trial.result().text == "{}"
    assert model.calls == 4


def test_failures_of_calls_begun_before_it_opened_change_nothing() -> None:
    clock = HandClock()
    model = WaitingModel(lambda: DOWN)
    guarded = BreakerModel(model, failures=3, rest=30, clock=clock)
    with ThreadPoolExecutor(8) as threads:
        calls = [threads.submit(guarded.complete, REQUEST) for _ in range(8)]
        model.wait_until(lambda one: one.inside == 8)
        model.let(8)
        assert all(isinstance(one.exception(), LLMUnavailable) for one in calls)
    clock.now += timedelta(seconds=30)
    guarded.check()


def test_many_threads_on_a_dead_model_are_all_let_go_after_one_round() -> None:
    """Of a hundred callers as many as there are seats wait for the model, once; the others and all second attempts are spared."""
    model, clock, sleep = WaitingModel(lambda: DOWN), HandClock(), RecordedSleep()
    guarded = BreakerModel(model, failures=5, rest=30, clock=clock)
    patient = PatientModel(ThrottledModel(guarded, Limits(concurrency=8), check=guarded.check), 4, sleep=sleep)
    with ThreadPoolExecutor(100) as threads:
        calls = [threads.submit(patient.complete, REQUEST) for _ in range(100)]
        model.wait_until(lambda one: one.inside == 8)
        model.let(100)
        failures = [one.exception() for one in calls]
    assert all(isinstance(one, LLMUnavailable) for one in failures)
    # until the fifth failure is counted some more may slip in behind the first, none after that
    assert model.calls <= 8 + 5 * 2
    assert sum(isinstance(one, NotAsked) for one in failures) >= 90
