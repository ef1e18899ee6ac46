"""The adapter against the scripted stand-in: what each answer and each failure becomes."""

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from pydantic import SecretStr

from qualifier.adapters.models import ChatModel, Connection
from qualifier.errors import ConfigError, LLMError, LLMInvalidOutput, LLMRejected, LLMUnavailable
from qualifier.ports import CompletionRequest, LanguageModel
from tests.stub.server import Reply, Stub, fails, page, raw, says, serving
from tests.twins import RecordedSleep, ScriptedModel

GOOD = '{"word": "yes"}'
KEY = "sk-a-key-for-tests-123456"
REQUEST = CompletionRequest(
    task="t/v1@0", front="You are a clerk.", body="Say the word.", schema_name="reply",
    output_schema={
        "type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"], "additionalProperties": False
    },
)  # fmt: skip


class Rate(NamedTuple):
    input: float
    cached: float
    output: float


def chat(stub: Stub, *, name: str = "gpt-5-mini", attempts: int = 3, timeout: float = 5, **options: Any) -> ChatModel:
    connection = Connection(base_url=stub.base_url, api_key=SecretStr(KEY), timeout=timeout, attempts=attempts)
    return ChatModel(name, connection, sleep=options.pop("sleep", RecordedSleep()), **options)


def test_the_request_carries_front_body_and_strict_schema() -> None:
    with serving(says(GOOD)) as stub:
        chat(stub).complete(REQUEST)
    (asked,), (headers,) = stub.requests, stub.headers
    assert asked["path"] == "/v1/chat/completions"
    assert asked["model"] == "gpt-5-mini"
    assert [(one["role"], one["content"]) for one in asked["messages"]] == [("system", REQUEST.front), ("user", REQUEST.body)]
    assert asked["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "reply", "strict": True, "schema": REQUEST.output_schema},
    }
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["x-stainless-read-timeout"] == "5.0"


def test_the_repair_is_a_dialogue() -> None:
    with serving(says(GOOD)) as stub:
        chat(stub).complete(REQUEST.model_copy(update={"repair": ("bad", "mend it")}))
    assert [(one["role"], one["content"]) for one in stub.requests[0]["messages"][2:]] == [
        ("assistant", "bad"),
        ("user", "mend it"),
    ]


def test_a_server_of_ones_own_needs_no_key() -> None:
    with serving(says(GOOD)) as stub:
        ChatModel("local-model", Connection(base_url=stub.base_url)).complete(REQUEST)
    assert stub.requests[0]["model"] == "local-model"
    assert stub.requests[0]["temperature"] == 0


def test_text_that_cannot_be_encoded_is_sent_all_the_same() -> None:
    with serving(says(GOOD)) as stub:
        chat(stub).complete(REQUEST.model_copy(update={"body": "a\ud800b \x00 \u202e"}))
    assert stub.requests[0]["messages"][1]["content"] == "a?b \x00 \u202e"


@pytest.mark.parametrize("text", [GOOD, f"```json\n{GOOD}\n```", f"<think>hm</think>{GOOD}", '{"another": "schema"}', "nonsense"])
def test_the_text_is_handed_on_as_it_is(text: str) -> None:
    with serving(says(text)) as stub:
        assert chat(stub).complete(REQUEST).text == text


def test_usage_and_cost() -> None:
    prices = {"gpt-5-mini": Rate(1.0, 0.1, 10.0)}
    with serving(says(GOOD, cached=400)) as stub:
        usage = chat(stub, prices=prices).complete(REQUEST).usage
        dated = chat(stub, name="openai:gpt-5-mini-2025-08-07", prices=prices).complete(REQUEST).usage
        unknown = chat(stub, name="gpt-5-mini-pro", prices=prices).complete(REQUEST).usage
    assert (usage.input_tokens, usage.cached_tokens, usage.output_tokens, usage.calls) == (1000, 400, 100, 1)
    assert usage.cost == pytest.approx((600 * 1.0 + 400 * 0.1 + 100 * 10.0) / 1e6)
    assert dated.cost == usage.cost
    assert unknown.cost is None


def test_a_server_that_counts_no_tokens() -> None:
    with serving(says(GOOD, usage=False)) as stub:
        usage = chat(stub, prices={"gpt-5-mini": Rate(1, 1, 1)}).complete(REQUEST).usage
    assert (usage.calls, usage.input_tokens, usage.cost) == (1, 0, None)


@pytest.mark.parametrize(
    ("reply", "error", "reason"),
    [
        (says('{"word": "y', finish="length"), LLMInvalidOutput, "cut off at the model's length limit"),
        (says(""), LLMInvalidOutput, "empty"),
        (says(None), LLMInvalidOutput, "empty"),
        (page(), LLMInvalidOutput, "no chat completion; is the address right"),
        (raw({"id": "x", "object": "chat.completion", "choices": None}), LLMInvalidOutput, "no chat completion"),
        (raw({"id": "x", "object": "chat.completion", "choices": []}), LLMInvalidOutput, "no chat completion"),
        (raw([1, 2]), LLMInvalidOutput, "no chat completion"),
        (Reply(200, "{broken", {"Content-Type": "application/json"}), LLMInvalidOutput, "no chat completion"),
        (says(None, refusal="I will not."), LLMRejected, "refuses: I will not"),
        (says("", finish="content_filter"), LLMRejected, "content filter"),
        (fails(400, "context_length_exceeded"), LLMRejected, "HTTP 400"),
        (fails(401, f"Incorrect API key provided: {KEY}"), LLMRejected, "HTTP 401"),
        (fails(403), LLMRejected, "HTTP 403"),
        (fails(404, "no such model"), LLMRejected, "no such model"),
        (fails(429, "no money", code="insufficient_quota"), LLMRejected, "out of credit"),
    ],
)
def test_failures_that_another_try_does_not_change(reply: Reply, error: type[LLMError], reason: str) -> None:
    sleep = RecordedSleep()
    with serving(reply) as stub, pytest.raises(error, match=reason) as failed:
        chat(stub, sleep=sleep).complete(REQUEST)
    assert len(stub.requests) == 1
    assert sleep.waits == []
    assert KEY not in str(failed.value)
    assert "\n" not in str(failed.value)


def test_a_cut_off_answer_keeps_its_text() -> None:
    with serving(says('{"word": "y', finish="length")) as stub, pytest.raises(LLMInvalidOutput) as failed:
        chat(stub).complete(REQUEST)
    assert failed.value.raw == '{"word": "y'


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_failures_of_the_moment_are_tried_again_with_growing_waits(status: int) -> None:
    sleep = RecordedSleep()
    with serving(fails(status), fails(status), says(GOOD)) as stub:
        assert chat(stub, sleep=sleep).complete(REQUEST).text == GOOD
    assert sleep.waits == [0.5, 1.0]
    assert len(stub.requests) == 3


def test_attempts_are_bounded_and_waits_too() -> None:
    sleep = RecordedSleep()
    with serving(fails(503)) as stub, pytest.raises(LLMUnavailable, match=r"HTTP 503.*after 9 attempts"):
        chat(stub, attempts=9, sleep=sleep).complete(REQUEST)
    assert len(stub.requests) == 9
    assert sleep.waits == [0.5, 1, 2, 4, 8, 16, 20, 20]


def test_one_attempt_means_one() -> None:
    sleep = RecordedSleep()
    with serving(fails(503)) as stub, pytest.raises(LLMUnavailable):
        chat(stub, attempts=1, sleep=sleep).complete(REQUEST)
    assert (len(stub.requests), sleep.waits) == (1, [])


@pytest.mark.parametrize(
    ("headers", "wait"),
    [({"retry_after": "7"}, 7.0), ({"retry_after": "0"}, 0.0), ({"retry_after_ms": "250", "retry_after": "9"}, 0.25),
     ({"retry_after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0), ({"retry_after": "soon"}, 0.5), ({"retry_after": "-3"}, 0.5)],
)  # fmt: skip
def test_the_server_says_how_long_to_wait(headers: dict[str, str], wait: float) -> None:
    sleep = RecordedSleep()
    with serving(fails(429, **headers), says(GOOD)) as stub:
        chat(stub, sleep=sleep).complete(REQUEST)
    assert sleep.waits == [wait]


def test_a_wait_beyond_patience_is_left_to_the_caller() -> None:
    sleep = RecordedSleep()
    with serving(fails(429, retry_after="3600")) as stub, pytest.raises(LLMUnavailable) as failed:
        chat(stub, sleep=sleep).complete(REQUEST)
    assert failed.value.retry_after == 3600
    assert (len(stub.requests), sleep.waits) == (1, [])


def test_a_slow_server_times_out_on_each_attempt() -> None:
    sleep = RecordedSleep()
    started = time.perf_counter()
    with serving(raw({}, delay=1.0)) as stub, pytest.raises(LLMUnavailable, match=r"does not answer in time.*after 2 attempts"):
        chat(stub, attempts=2, timeout=0.2, sleep=sleep).complete(REQUEST)
    assert time.perf_counter() - started < 4
    assert sleep.waits == [0.5]


def test_nobody_at_the_address() -> None:
    with serving(says(GOOD)) as stub:
        pass
    with pytest.raises(LLMUnavailable, match="cannot be reached"):
        chat(stub, attempts=2).complete(REQUEST)


@pytest.mark.parametrize("name", ["nosuch:model", "openai:"])
def test_a_model_that_cannot_be_set_up_is_a_configuration_error(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(ConfigError, match=f"model {name}"):
        ChatModel(name).complete(REQUEST)


@pytest.mark.parametrize("make", [lambda stub: chat(stub), lambda stub: ScriptedModel(GOOD, name="openai:gpt-5-mini")])
def test_the_port_as_every_model_fulfils_it(make: Callable[[Stub], LanguageModel]) -> None:
    with serving(says(GOOD)) as stub:
        model = make(stub)
        completion = model.complete(REQUEST)
    assert completion.text == GOOD
    assert completion.model == model.name == "openai:gpt-5-mini"
    assert completion.usage.calls == 1


def test_nothing_heavy_is_loaded_before_the_first_call() -> None:
    script = "import sys, qualifier.adapters.models, qualifier.settings; print({'langchain', 'openai'} & set(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout.strip() == "set()"


def test_our_own_time_for_a_call_is_small() -> None:
    with serving(says(GOOD)) as stub:
        model = chat(stub)
        model.complete(REQUEST)
        spent = sorted(_seconds(model) for _ in range(25))
    # the bound of the house is 15 ms; the median of a shared machine gets air
    assert spent[len(spent) // 2] < 0.05


def _seconds(model: LanguageModel) -> float:
    started = time.perf_counter()
    model.complete(REQUEST)
    return time.perf_counter() - started
