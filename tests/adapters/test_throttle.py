"""The throttle: the turn of each call, over processes by the allowance and within one by seats."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from qualifier.adapters.patience import NotAsked
from qualifier.adapters.throttle import Limits, ThrottledModel, guess_tokens
from qualifier.errors import LLMInvalidOutput, LLMUnavailable, StoreUnavailable
from qualifier.ports.store import Allowance
from tests.adapters.guarding import GUESS, REQUEST, HandClock, WaitingModel
from tests.twins import MemoryStore, RecordedSleep, ScriptedModel


class Ledger:
    """An ``Allowance`` that keeps what was taken and always says the same wait."""

    def __init__(self, wait: float = 0.0) -> None:
        self.wait, self.taken = wait, list[tuple[str, int, int]]()

    def take(self, name: str, amount: int, per_minute: int, at: datetime) -> timedelta:
        self.taken.append((name, amount, per_minute))
        return timedelta(seconds=self.wait)

    def sum(self, name: str) -> int:
        return sum(amount for taken, amount, _ in self.taken if taken == name)


def throttled(model: ScriptedModel, limits: Limits, allowance: Allowance | None, clock: HandClock) -> ThrottledModel:
    return ThrottledModel(model, limits, allowance, clock=clock, sleep=clock.sleep)


def test_the_guess_counts_what_is_sent_and_what_may_come() -> None:
    assert guess_tokens(REQUEST) == GUESS
    assert guess_tokens(REQUEST.model_copy(update={"repair": ("a" * 70, "b" * 70)})) == GUESS + 40


def test_tokens_are_guessed_before_and_set_right_afterwards() -> None:
    ledger = Ledger()
    throttled(ScriptedModel("{}"), Limits(requests=60, tokens=9_000), ledger, HandClock()).complete(REQUEST)
    assert ledger.taken == [
        ("twin:scripted requests", 1, 60),
        ("twin:scripted tokens", GUESS, 9_000),
        ("twin:scripted tokens", 15 - GUESS, 9_000),
    ]


def test_without_limits_nothing_is_taken() -> None:
    ledger = Ledger()
    throttled(ScriptedModel("{}"), Limits(), ledger, HandClock()).complete(REQUEST)
    throttled(ScriptedModel("{}"), Limits(requests=1, tokens=1), None, HandClock()).complete(REQUEST)
    assert ledger.taken == []


def test_calls_beyond_the_allowance_wait_for_their_turn() -> None:
    clock, model = HandClock(), ScriptedModel("{}")
    turn = throttled(model, Limits(requests=6), MemoryStore().allowance, clock)
    begun = clock.now
    moments = []
    for _ in range(9):
        turn.complete(REQUEST)
        moments.append((clock.now - begun).total_seconds())
    assert moments == pytest.approx([0, 0, 0, 0, 0, 0, 10, 20, 30])


def test_two_processes_share_one_allowance() -> None:
    clock, shared = HandClock(), MemoryStore().allowance
    one, other = (throttled(ScriptedModel("{}"), Limits(tokens=2 * GUESS), shared, clock) for _ in range(2))
    begun = clock.now
    for model in (one, other, one, other):
        model.complete(REQUEST)
    # what was guessed too high has come back
    assert clock.now == begun
    for _ in range(2):
        shared.take("twin:scripted tokens", GUESS, 2 * GUESS, clock.now)
    other.complete(REQUEST)
    assert (clock.now - begun).total_seconds() > 10


def test_a_wait_that_is_too_long_is_refused_and_costs_nothing() -> None:
    ledger, model = Ledger(wait=61), ScriptedModel("{}")
    said = "60 requests and 9,000 tokens that are allowed in a minute are used up for the next 61 s"
    with pytest.raises(NotAsked, match=said) as failed:
        throttled(model, Limits(requests=60, tokens=9_000), ledger, HandClock()).complete(REQUEST)
    assert failed.value.retry_after == 61
    assert (ledger.sum("twin:scripted requests"), ledger.sum("twin:scripted tokens")) == (0, 0)
    assert model.requests == []


def test_a_model_out_of_reach_has_read_no_tokens() -> None:
    ledger = Ledger()
    model = ScriptedModel(LLMUnavailable("down"), LLMInvalidOutput("cut off"))
    turn = throttled(model, Limits(requests=60, tokens=9_000), ledger, HandClock())
    with pytest.raises(LLMUnavailable):
        turn.complete(REQUEST)
    assert (ledger.sum("twin:scripted requests"), ledger.sum("twin:scripted tokens")) == (1, 0)
    with pytest.raises(LLMInvalidOutput):
        turn.complete(REQUEST)
    assert (ledger.sum("twin:scripted requests"), ledger.sum("twin:scripted tokens")) == (2, GUESS)


def test_waiting_ends_as_soon_as_it_makes_no_sense() -> None:
    ledger, sleep, looks = Ledger(wait=30), RecordedSleep(), list[int]()

    def check() -> None:
        looks.append(1)
        if len(looks) > 3:
            raise NotAsked("dead by now")

    model = ScriptedModel("{}")
    with pytest.raises(NotAsked, match="dead by now"):
        ThrottledModel(model, Limits(requests=60), ledger, check=check, sleep=sleep).complete(REQUEST)
    assert sleep.waits == [1.0, 1.0, 1.0]
    assert ledger.sum("twin:scripted requests") == 0
    assert model.requests == []


def test_a_store_out_of_reach_does_not_cost_the_answer() -> None:
    class Gone:
        def take(self, name: str, amount: int, per_minute: int, at: datetime) -> timedelta:
            raise StoreUnavailable("locked")

    assert throttled(ScriptedModel("{}"), Limits(requests=60), Gone(), HandClock()).complete(REQUEST).text == "{}"


def test_no_more_calls_at_once_than_there_are_seats() -> None:
    model = WaitingModel()
    turn = ThrottledModel(model, Limits(concurrency=3))
    with ThreadPoolExecutor(10) as threads:
        answers = [threads.submit(turn.complete, REQUEST) for _ in range(10)]
        model.wait_until(lambda one: one.inside == 3)
        model.let(10)
        assert [one.result().text for one in answers] == ["{}"] * 10
    assert model.most_inside == 3


def test_a_seat_that_does_not_come_free_in_time() -> None:
    model = WaitingModel()
    turn = ThrottledModel(model, Limits(concurrency=1, longest_wait=0.05))
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(turn.complete, REQUEST)
        model.wait_until(lambda one: one.inside == 1)
        with pytest.raises(NotAsked, match="1 calls are under way"):
            turn.complete(REQUEST)
        model.let(1)
        first.result()
    model.let(1)
    assert turn.complete(REQUEST).text == "{}"


def test_what_is_heard_passes_through() -> None:
    said: list[str] = []
    throttled(ScriptedModel("{}"), Limits(), None, HandClock()).complete(REQUEST, said.append)
    assert said == ["{", "{}"]
