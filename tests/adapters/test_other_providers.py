"""Providers without OpenAI's interface, against the scripted stand-in; each runs where its package is installed."""

import gc
import json
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.adapters.models import ChatModel, Connection
from qualifier.errors import LLMError, LLMInvalidOutput, LLMRejected, LLMUnavailable
from qualifier.ports import Completion, Heard
from tests.adapters.test_models import REQUEST
from tests.stub.server import Reply, Stub, fails, in_parts, raw, serving
from tests.twins import RecordedSleep


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """These clients leave their sockets to the garbage collector, which warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


def asked(name: str, heard: Heard | None = None) -> Completion:
    return ChatModel(name, Connection(timeout=3, attempts=2), sleep=RecordedSleep()).complete(REQUEST, heard)


class TestAnthropic:
    @pytest.fixture(autouse=True)
    def installed(self) -> None:
        pytest.importorskip("langchain_anthropic")

    def ask(self, monkeypatch: pytest.MonkeyPatch, reply: Reply, heard: Heard | None = None) -> tuple[Completion, Stub]:
        with serving(reply) as stub:
            monkeypatch.setenv("ANTHROPIC_API_KEY", "a-key")
            monkeypatch.setenv("ANTHROPIC_API_URL", stub.base_url.removesuffix("/v1"))
            return asked("anthropic:claude-of-the-test", heard), stub

    def test_the_answer_comes_as_a_tool_call(self, monkeypatch: pytest.MonkeyPatch) -> None:
        completion, stub = self.ask(monkeypatch, raw(message()))
        assert completion.text == '{"word": "yes"}'
        assert (completion.usage.input_tokens, completion.usage.cached_tokens) == (14, 4)
        (request,) = stub.requests
        assert request["tool_choice"] == {"type": "tool", "name": "reply"}
        assert request["system"][0]["cache_control"] == {"type": "ephemeral"}

    def test_the_tool_call_is_heard_as_it_is_written(self, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[str] = []
        completion, stub = self.ask(monkeypatch, in_parts(*spoken(('{"wo', 'rd": "y', 'es"}'), "tool_use")), said.append)
        assert said == ['{"wo', '{"word": "y', '{"word": "yes"}']
        assert completion.text == '{"word": "yes"}'
        assert (completion.usage.input_tokens, completion.usage.cached_tokens, completion.usage.output_tokens) == (14, 4, 3)
        assert stub.requests[0]["stream"] is True

    def test_a_heard_answer_that_is_cut_off(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(LLMInvalidOutput, match="cut off"):
            self.ask(monkeypatch, in_parts(*spoken(('{"wo',), "max_tokens")), print)

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            (raw({"stop_reason": "max_tokens"}), LLMInvalidOutput),
            (raw({"stop_reason": "refusal", "content": []}), LLMRejected),
            (raw({"content": []}), LLMInvalidOutput),
            (fails(529), LLMUnavailable),
            (fails(401), LLMRejected),
        ],
    )
    def test_failures_by_remedy(self, monkeypatch: pytest.MonkeyPatch, reply: Reply, error: type[LLMError]) -> None:
        told = raw(message(**json.loads(reply.body))) if reply.status == 200 else reply
        with pytest.raises(error):
            self.ask(monkeypatch, told)


class TestOllama:
    @pytest.fixture(autouse=True)
    def installed(self) -> None:
        pytest.importorskip("langchain_ollama")

    def ask(self, monkeypatch: pytest.MonkeyPatch, reply: Reply, heard: Heard | None = None) -> tuple[Completion, Stub]:
        with serving(reply) as stub:
            monkeypatch.setenv("OLLAMA_HOST", stub.base_url.removesuffix("/v1"))
            return asked("ollama:llama3", heard), stub

    def test_the_schema_is_sent_as_its_format(self, monkeypatch: pytest.MonkeyPatch) -> None:
        completion, stub = self.ask(monkeypatch, raw(chunk("stop")))
        assert completion.text == '{"word": "yes"}'
        assert stub.requests[0]["format"]["required"] == ["word"]

    def test_the_answer_is_heard_as_it_is_written(self, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[str] = []
        begun = {"role": "assistant", "content": '{"word'}
        first = {"model": "llama3", "created_at": "2026-01-01T00:00:00Z", "done": False, "message": begun}
        last = {**chunk("stop"), "message": {"role": "assistant", "content": '": "yes"}'}}
        lines = [f"{json.dumps(one)}\n" for one in (first, last)]
        completion, _ = self.ask(monkeypatch, in_parts(*lines, kind="application/x-ndjson"), said.append)
        assert said == ['{"word', '{"word": "yes"}']
        assert completion.text == '{"word": "yes"}'
        assert (completion.usage.input_tokens, completion.usage.output_tokens) == (5, 6)

    def test_failures_by_remedy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(LLMInvalidOutput, match="cut off"):
            self.ask(monkeypatch, raw(chunk("length")))
        with pytest.raises(LLMRejected, match="HTTP 404"):
            self.ask(monkeypatch, fails(404))


def message(**changes: Any) -> dict[str, Any]:
    content = [{"type": "tool_use", "id": "t", "name": "reply", "input": {"word": "yes"}}]
    return {
        "id": "m", "type": "message", "role": "assistant", "model": "stub", "stop_reason": "tool_use", "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 3, "cache_read_input_tokens": 4}, "content": content, **changes,
    }  # fmt: skip


def chunk(reason: str) -> dict[str, Any]:
    return {
        "model": "llama3", "created_at": "2026-01-01T00:00:00Z", "done": True, "done_reason": reason, "prompt_eval_count": 5,
        "eval_count": 6, "message": {"role": "assistant", "content": '{"word": "yes"}'},
    }  # fmt: skip


def spoken(pieces: tuple[str, ...], reason: str) -> list[str]:
    """A tool call in parts, as Anthropic streams it."""
    counted = message()["usage"]
    begun = {**message(content=[], stop_reason=None), "usage": {**counted, "output_tokens": 1}}
    block = {"type": "tool_use", "id": "t", "name": "reply", "input": {}}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": begun},
        {"type": "content_block_start", "index": 0, "content_block": block},
        *(
            {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": piece}}
            for piece in pieces
        ),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": None}, "usage": counted},
        {"type": "message_stop"},
    ]
    return [f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in events]
