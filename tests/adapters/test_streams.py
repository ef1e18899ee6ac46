"""Streamed calls against the scripted stand-in: what is heard, and that nothing else differs from a plain call."""

import json
from typing import Any

import pytest
from pydantic import SecretStr

from qualifier.adapters.models import ChatModel, Connection
from qualifier.errors import LLMError, LLMInvalidOutput, LLMRejected, LLMUnavailable
from qualifier.ports import Completion
from tests.adapters.test_models import GOOD, KEY, REQUEST
from tests.stub.server import Reply, Stub, event, fails, in_parts, page, raw, says, serving, streams
from tests.twins import RecordedSleep

CUT = ('{"wo', 'rd": "y', 'es"}')


def chat(stub: Stub, *, attempts: int = 3, timeout: float = 60, **options: Any) -> ChatModel:
    connection = Connection(base_url=stub.base_url, api_key=SecretStr(KEY), timeout=timeout, attempts=attempts)
    return ChatModel("gpt-5-mini", connection, sleep=options.pop("sleep", RecordedSleep()), **options)


def heard(*script: Reply, **options: Any) -> tuple[Completion, list[str], Stub]:
    said: list[str] = []
    with serving(*script) as stub:
        completion = chat(stub, **options).complete(REQUEST, said.append)
    return completion, said, stub


def test_the_answer_is_heard_as_it_grows_and_is_the_same_in_the_end() -> None:
    completion, said, stub = heard(streams(*CUT))
    assert said == ['{"wo', '{"word": "y', GOOD]
    assert completion.text == GOOD
    assert (completion.usage.input_tokens, completion.usage.cached_tokens, completion.usage.output_tokens) == (1000, 400, 100)
    assert completion.usage.calls == 1
    (asked,) = stub.requests
    assert asked["stream"] is True
    assert asked["stream_options"] == {"include_usage": True}
    assert asked["response_format"]["json_schema"]["strict"] is True


def test_without_a_listener_nothing_is_streamed() -> None:
    with serving(says(GOOD)) as stub:
        chat(stub).complete(REQUEST)
    assert not stub.requests[0].get("stream")


def test_a_server_that_counts_no_tokens() -> None:
    completion, _, _ = heard(streams(GOOD, usage=False))
    assert (completion.usage.calls, completion.usage.input_tokens, completion.usage.cost) == (1, 0, None)


def test_half_of_a_character_is_never_heard() -> None:
    # a server that cuts by units of two bytes parts the two halves
    completion, said, _ = heard(streams('{"word": "\ud83d', '\ude00"}'))
    assert said == ['{"word": "', '{"word": "😀"}']
    assert completion.text == '{"word": "😀"}'


@pytest.mark.parametrize(
    ("reply", "error", "reason"),
    [
        (streams('{"word": "y', finish="length"), LLMInvalidOutput, "cut off at the model's length limit"),
        (streams(""), LLMInvalidOutput, "empty"),
        (streams(refusal="I will not."), LLMRejected, "refuses: I will not"),
        (streams("", finish="content_filter"), LLMRejected, "content filter"),
        (page(), LLMInvalidOutput, "no chat completion; is the address right"),
        (raw([1, 2]), LLMInvalidOutput, "no chat completion"),
        (fails(400, "context_length_exceeded"), LLMRejected, "HTTP 400"),
        (fails(401, f"Incorrect API key provided: {KEY}"), LLMRejected, "HTTP 401"),
        (fails(429, "no money", code="insufficient_quota"), LLMRejected, "out of credit"),
        (in_parts('data: {"error": {"message": "no money", "code": "insufficient_quota"}}\n\n'), LLMRejected, "out of credit"),
    ],
)
def test_failures_that_another_try_does_not_change(reply: Reply, error: type[LLMError], reason: str) -> None:
    sleep = RecordedSleep()
    with pytest.raises(error, match=reason) as failed:
        heard(reply, sleep=sleep)
    assert sleep.waits == []
    assert KEY not in str(failed.value)


def test_a_cut_off_answer_keeps_its_text() -> None:
    with pytest.raises(LLMInvalidOutput) as failed:
        heard(streams('{"word"', ': "y', finish="length"))
    assert failed.value.raw == '{"word": "y'


@pytest.mark.parametrize(
    "broken",
    [
        fails(503),
        fails(429),
        in_parts(event([{"index": 0, "delta": {"content": '{"wrong'}, "finish_reason": None}]), ""),
        streams('{"wrong', finish=None),
        in_parts(
            event([{"index": 0, "delta": {"content": '{"wrong'}, "finish_reason": None}]), 'data: {"error": {"message": "x"}}\n\n'
        ),
    ],
)
def test_a_stream_that_breaks_is_begun_anew(broken: Reply) -> None:
    sleep = RecordedSleep()
    completion, said, stub = heard(broken, streams(*CUT), sleep=sleep)
    assert completion.text == GOOD
    assert said[-3:] == ['{"wo', '{"word": "y', GOOD]
    assert len(stub.requests) == 2
    assert sleep.waits == [0.5]


def test_the_server_says_how_long_to_wait() -> None:
    sleep = RecordedSleep()
    heard(fails(429, retry_after="7"), streams(GOOD), sleep=sleep)
    assert sleep.waits == [7.0]


def test_a_server_that_is_silent_too_long() -> None:
    reply = streams(*CUT, pause=2.0)
    with pytest.raises(LLMUnavailable, match="in time"):
        heard(reply, attempts=1, timeout=0.2)


@pytest.mark.parametrize("part", [": still here\n\n", event([{"index": 0, "delta": {"content": "x"}, "finish_reason": None}])])
def test_a_server_that_drips_is_cut_off_in_the_end(part: str) -> None:
    with pytest.raises(LLMUnavailable, match="in time"):
        heard(in_parts(*[part] * 200, pause=0.1), attempts=1, timeout=0.5)


def test_a_plain_answer_that_drips_is_cut_off_too() -> None:
    with (
        serving(in_parts(*[" "] * 200, kind="application/json", pause=0.1)) as stub,
        pytest.raises(LLMUnavailable, match="in time"),
    ):
        chat(stub, attempts=1, timeout=0.5).complete(REQUEST)


@pytest.mark.parametrize("declined", [fails(400, "unknown field stream_options"), fails(422), says(GOOD)])
def test_a_server_that_cannot_stream_is_asked_without(declined: Reply) -> None:
    completion, said, stub = heard(declined, says(GOOD))
    assert completion.text == GOOD
    assert said == [GOOD]
    assert [bool(one.get("stream")) for one in stub.requests] == [True, False]


class Enough(Exception):
    pass


def test_what_the_listener_raises_ends_the_call_and_reaches_the_caller() -> None:
    def stop(text: str) -> None:
        raise Enough

    sleep = RecordedSleep()
    with serving(streams(*CUT)) as stub:
        with pytest.raises(Enough):
            chat(stub, sleep=sleep).complete(REQUEST, stop)
        assert len(stub.requests) == 1
    assert sleep.waits == []


def test_a_model_behind_the_other_interface_streams_too(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {**RESPONSE, "status": "in_progress", "output": [], "usage": None}},
        {"type": "response.output_item.added", "output_index": 0, "item": {**ITEM, "content": [], "status": "in_progress"}},
        {"type": "response.content_part.added", "item_id": "m", "output_index": 0, "content_index": 0,
         "part": {"type": "output_text", "text": "", "annotations": []}},
        *({"type": "response.output_text.delta", "item_id": "m", "output_index": 0, "content_index": 0, "delta": piece,
           "logprobs": []} for piece in CUT),
        {"type": "response.output_item.done", "output_index": 0, "item": ITEM},
        {"type": "response.completed", "response": RESPONSE},
    ]  # fmt: skip
    parts = [f"event: {one['type']}\ndata: {json.dumps({**one, 'sequence_number': n})}\n\n" for n, one in enumerate(events)]
    said: list[str] = []
    with serving(in_parts(*parts)) as stub:
        monkeypatch.setenv("OPENAI_BASE_URL", stub.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        completion = ChatModel("openai:gpt-5.2-pro", Connection()).complete(REQUEST, said.append)
    assert stub.requests[0]["path"] == "/v1/responses"
    assert completion.text == GOOD
    assert said == ['{"wo', '{"word": "y', GOOD]
    assert (completion.usage.input_tokens, completion.usage.output_tokens) == (14, 3)


ITEM = {
    "type": "message", "id": "m", "status": "completed", "role": "assistant",
    "content": [{"type": "output_text", "text": GOOD, "annotations": []}],
}  # fmt: skip
RESPONSE: dict[str, Any] = {
    "id": "r", "object": "response", "created_at": 0, "status": "completed", "model": "stub", "error": None,
    "incomplete_details": None, "instructions": None, "metadata": {}, "parallel_tool_calls": True, "temperature": 1, "top_p": 1,
    "tool_choice": "auto", "tools": [], "output": [ITEM],
    "usage": {"input_tokens": 14, "input_tokens_details": {"cached_tokens": 4}, "output_tokens": 3,
              "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 17},
}  # fmt: skip
