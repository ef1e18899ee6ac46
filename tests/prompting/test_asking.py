import pytest
from pydantic import BaseModel

from qualifier.errors import LLMInvalidOutput, LLMUnavailable, StoreError
from qualifier.ports import Completion, CompletionRequest
from qualifier.prompting import ask, cache_key
from tests.twins import MemoryCompletionCache, ScriptedModel


class Reply(BaseModel):
    word: str


REQUEST = CompletionRequest(task="t/v1@0", front="front", body="body", output_schema={"type": "object"}, schema_name="reply")
GOOD = '{"word": "yes"}'


def test_a_good_answer_costs_one_call() -> None:
    model = ScriptedModel(GOOD)
    answer = ask(model, REQUEST, Reply)
    assert answer.value == Reply(word="yes")
    assert (answer.usage.calls, answer.usage.cost, answer.model) == (1, 0.5, "twin:scripted")
    assert model.requests == [REQUEST]


def test_the_same_question_is_free_the_second_time() -> None:
    model, cache = ScriptedModel(GOOD), MemoryCompletionCache()
    ask(model, REQUEST, Reply, cache)
    second = ask(model, REQUEST, Reply, cache)
    assert second.value == Reply(word="yes")
    assert (second.usage.calls, second.usage.cost, second.usage.input_tokens) == (0, 0.0, 0)
    assert len(model.requests) == 1


def test_the_repair_shows_the_model_its_own_answer_and_the_reason() -> None:
    model, cache = ScriptedModel('{"wort": "ja"}', GOOD), MemoryCompletionCache()
    answer = ask(model, REQUEST, Reply, cache)
    assert answer.value == Reply(word="yes")
    assert answer.usage.calls == 2
    assert answer.usage.cost == 1.0
    repair = model.requests[1].repair
    assert repair is not None
    assert repair[0] == '{"wort": "ja"}'
    assert "lacks word" in repair[1]
    assert ask(model, REQUEST, Reply, cache).usage.calls == 0


def test_only_one_repair_is_tried_and_nothing_bad_is_cached() -> None:
    model, cache = ScriptedModel("nonsense", "more nonsense", GOOD), MemoryCompletionCache()
    with pytest.raises(LLMInvalidOutput, match="even after the repair attempt: there is no JSON object") as failed:
        ask(model, REQUEST, Reply, cache)
    assert failed.value.raw == "more nonsense"
    assert len(model.requests) == 2
    assert not cache.stored


def test_other_failures_pass_through_without_a_repair() -> None:
    model = ScriptedModel(LLMUnavailable("down"))
    with pytest.raises(LLMUnavailable, match="down"):
        ask(model, REQUEST, Reply)
    assert len(model.requests) == 1


@pytest.mark.parametrize(
    "other", [{"task": "t/v1@1"}, {"front": "fron", "body": "tbody"}, {"body": "b"}, {"output_schema": {"type": "array"}}]
)
def test_everything_that_bears_on_the_answer_is_in_the_key(other: dict[str, object]) -> None:
    assert cache_key("m", REQUEST) != cache_key("m", REQUEST.model_copy(update=other))
    assert cache_key("m", REQUEST) != cache_key("n", REQUEST)


def test_a_key_is_made_of_text_that_cannot_be_encoded() -> None:
    assert len(cache_key("m", REQUEST.model_copy(update={"body": "\ud800"}))) == 64


def test_a_broken_cache_costs_money_but_not_the_answer() -> None:
    class Broken:
        def get(self, key: str) -> Completion | None:
            raise StoreError("no disk")

        def put(self, key: str, completion: Completion) -> None:
            raise StoreError("no disk")

    answer = ask(ScriptedModel(GOOD), REQUEST, Reply, Broken())
    assert answer.value == Reply(word="yes")
    assert len(answer.notes) == 2


def test_a_stored_answer_that_no_longer_fits_is_asked_again() -> None:
    model, cache = ScriptedModel(GOOD), MemoryCompletionCache()
    old = ask(model, REQUEST, Reply, cache)
    key = next(iter(cache.stored))
    cache.put(key, Completion(text="{}", model="m", usage=old.usage))
    assert ask(model, REQUEST, Reply, cache).usage.calls == 1


def test_whoever_listens_hears_a_stored_answer_at_once() -> None:
    model, cache = ScriptedModel(GOOD), MemoryCompletionCache()
    first: list[str] = []
    second: list[str] = []
    ask(model, REQUEST, Reply, cache, first.append)
    ask(model, REQUEST, Reply, cache, second.append)
    assert (first[0], first[-1]) == ("{", GOOD)
    assert second == [GOOD]


def test_a_repaired_answer_is_heard_from_its_beginning() -> None:
    said: list[str] = []
    ask(ScriptedModel('{"wort": "ja"}', GOOD), REQUEST, Reply, heard=said.append)
    assert said.count("{") == 2
    assert said[-1] == GOOD
