"""Language models behind our port, by way of LangChain's ``init_chat_model``.

In: a request. Out: the model's raw text with its usage, or one of three errors by remedy. LangChain is loaded on the
first call, not before. Its own retries are off: waiting is done here, where it is bounded and can be tested.

Models with OpenAI's interface get the strict schema as ``response_format`` and answer with text. All others go through
LangChain's structured output, which picks what the provider has (a tool call, its own JSON mode).
"""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, cast

from pydantic import JsonValue, SecretStr

from qualifier.adapters.model_failures import as_llm_error
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError, LLMInvalidOutput, LLMRejected, LLMUnavailable
from qualifier.ports import Completion, CompletionRequest
from qualifier.records import Usage

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage

Content = str | list[str | dict[str, Any]]
ChatMessages = list[tuple[str, Content]]

_OPENAI, _ANTHROPIC = "openai", "anthropic"
_OPENAI_STYLE = frozenset({_OPENAI, "azure_openai"})
_NO_TEMPERATURE = ("gpt-5", "o1", "o3", "o4")
_CUT_OFF = frozenset({"length", "max_tokens", "max_output_tokens", "model_length", "model_context_window_exceeded"})
_FILTERED = frozenset({"content_filter", "safety", "refusal", "prohibited_content", "blocklist", "spii", "recitation"})
_FIRST_WAIT, _LONGEST_WAIT, _LONGEST_ASKED_WAIT = 0.5, 20.0, 60.0
_MILLION = 1_000_000


class Price(Protocol):
    """Price per million tokens."""

    @property
    def input(self) -> float: ...
    @property
    def cached(self) -> float: ...
    @property
    def output(self) -> float: ...


class Connection(Frozen):
    """How to reach the provider."""

    base_url: str | None = None
    """Address of an OpenAI-compatible server; None for the provider's own."""
    api_key: SecretStr | None = None
    """OpenAI's key; other providers read theirs from the environment."""
    timeout: float = 120.0
    """Seconds for one attempt."""
    attempts: int = 4


class ChatModel:
    """Implements ``LanguageModel``. One instance may serve many threads."""

    def __init__(
        self,
        name: str,
        connection: Connection | None = None,
        *,
        prices: Mapping[str, Price] | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        provider, mark, model = name.partition(":")
        self._provider, self._model = (provider, model) if mark else (_OPENAI, name)
        if not (self._provider and self._model):
            raise ConfigError("names no model; write provider:name or, for OpenAI, a bare name", place=f"model {name}")
        self._connection = connection or Connection()
        self._price = _price(self._provider, self._model, prices or {})
        self._sleep = sleep

    @property
    def name(self) -> str:
        return f"{self._provider}:{self._model}"

    def complete(self, request: CompletionRequest) -> Completion:
        """One answer, after as many attempts as the connection allows.

        Raises:
            LLMUnavailable: time-outs, rate limits or server faults on every attempt.
            LLMRejected: refusal, content filter, key or request refused.
            LLMInvalidOutput: truncated, empty, or no chat completion at all.
        """
        for attempt in range(1, self._connection.attempts + 1):
            try:
                return self._attempt(request)
            except LLMUnavailable as error:
                wait = _wait(attempt, error.retry_after)
                if attempt == self._connection.attempts or wait > _LONGEST_ASKED_WAIT:
                    raise _after(error, attempt) from error
                self._sleep(wait)
        raise LLMUnavailable("no attempt was allowed")

    def _attempt(self, request: CompletionRequest) -> Completion:
        chat = self._chat
        try:
            message = self._invoke(chat, request)
        except Exception as error:  # providers raise whatever they like
            raise as_llm_error(error, self.name) from error
        return Completion(text=_text(message), model=self.name, usage=self._usage(message))

    def _invoke(self, chat: "BaseChatModel", request: CompletionRequest) -> "AIMessage":
        messages = _messages(request, self._provider)
        if self._provider in _OPENAI_STYLE:
            return chat.invoke(messages, response_format=_response_format(request))
        titled = {"title": request.schema_name, "description": "The answer.", **request.output_schema}
        answer = chat.with_structured_output(titled, include_raw=True).invoke(messages)
        # with include_raw it is {"raw", "parsed", "parsing_error"}; LangChain's types do not say so
        return cast("dict[str, AIMessage]", answer)["raw"]

    @cached_property
    def _chat(self) -> "BaseChatModel":
        from langchain.chat_models import init_chat_model

        try:
            chat: BaseChatModel = init_chat_model(self._model, model_provider=self._provider, **self._options())
            return chat
        except ImportError as error:
            raise ConfigError(f"the provider's package is missing: {error}", place=f"model {self.name}") from error
        except Exception as error:  # a missing key has another type with each provider
            raise ConfigError(f"cannot be set up: {_one_line(error)}", place=f"model {self.name}") from error

    def _options(self) -> dict[str, Any]:
        connection = self._connection
        if self._provider == "ollama":
            return {"temperature": 0, "client_kwargs": {"timeout": connection.timeout}}
        options: dict[str, Any] = {"timeout": connection.timeout, "max_retries": 0}
        if self._provider != _OPENAI:
            return options
        if not self._model.startswith(_NO_TEMPERATURE):
            options["temperature"] = 0
        if connection.base_url:
            options.update(base_url=connection.base_url, use_responses_api=False)
        if connection.api_key or connection.base_url:
            # compatible servers on one's own machine want a key in form only
            options["api_key"] = connection.api_key or SecretStr("none")
        return options

    def _usage(self, message: "AIMessage") -> Usage:
        counted = message.usage_metadata
        if counted is None:
            return Usage(calls=1)
        cached = counted.get("input_token_details", {}).get("cache_read") or 0
        usage = Usage(input_tokens=counted["input_tokens"], cached_tokens=cached, output_tokens=counted["output_tokens"], calls=1)
        return usage.model_copy(update={"cost": _cost(usage, self._price)}) if self._price else usage


def _messages(request: CompletionRequest, provider: str) -> ChatMessages:
    messages: ChatMessages = [("system", _front(request, provider)), ("user", _sendable(request.body))]
    if request.repair:
        answer, wrong = request.repair
        messages += [("assistant", _sendable(answer) or "(nothing)"), ("user", _sendable(wrong))]
    return messages


def _front(request: CompletionRequest, provider: str) -> Content:
    """Anthropic caches only what is marked; the others cache a stable front by themselves."""
    front = _sendable(request.front)
    if provider != _ANTHROPIC:
        return front
    return [{"type": "text", "text": front, "cache_control": {"type": "ephemeral"}}]


def _sendable(text: str) -> str:
    """Lone surrogates cannot be encoded; they would end in a client error instead of an answer."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _response_format(request: CompletionRequest) -> dict[str, JsonValue]:
    return {
        "type": "json_schema",
        "json_schema": {"name": request.schema_name, "strict": True, "schema": request.output_schema},
    }


def _text(message: "AIMessage") -> str:
    """The answer's text; a tool call's arguments where the provider answers by one."""
    blocks = message.content if isinstance(message.content, list) else [message.content]
    text = "".join(_block_text(block) for block in blocks)
    _check_end(message, blocks, text)
    if not text.strip() and message.tool_calls:
        return json.dumps(message.tool_calls[0]["args"])
    if not text.strip():
        raise LLMInvalidOutput("the model's answer is empty")
    return text


def _block_text(block: object) -> str:
    if isinstance(block, str):
        return block
    if isinstance(block, dict) and block.get("type") in ("text", "output_text"):
        return str(block.get("text", ""))
    return ""


def _check_end(message: "AIMessage", blocks: Sequence[object], text: str) -> None:
    refusals = [block["refusal"] for block in blocks if isinstance(block, dict) and block.get("refusal")]
    if refusal := message.additional_kwargs.get("refusal") or "".join(map(str, refusals)):
        raise LLMRejected(f"the model refuses: {str(refusal)[:200]}")
    meta = message.response_metadata
    incomplete = meta.get("incomplete_details") or {}
    end = meta.get("finish_reason") or meta.get("stop_reason") or meta.get("done_reason") or incomplete.get("reason")
    if str(end).lower() in _FILTERED:
        raise LLMRejected(f"the provider's content filter withheld the answer ({end})")
    if str(end).lower() in _CUT_OFF:
        raise LLMInvalidOutput(f"the answer was cut off at the model's length limit ({end})", raw=text)


def _wait(attempt: int, asked: float | None) -> float:
    """What the server asks for; else 0.5 s, doubled at each attempt."""
    return asked if asked is not None else min(_FIRST_WAIT * 2.0 ** (attempt - 1), _LONGEST_WAIT)


def _after(error: LLMUnavailable, attempts: int) -> LLMUnavailable:
    times = f" (after {attempts} attempts)" if attempts > 1 else ""
    return LLMUnavailable(f"{error}{times}", retry_after=error.retry_after)


def _price(provider: str, model: str, prices: Mapping[str, Price]) -> Price | None:
    """By full name, by bare name, or by the longest listed name that a dated version begins with."""
    for name in (f"{provider}:{model}", model):
        if name in prices:
            return prices[name]
    families = [name for name in prices if model.startswith(f"{name}-20")]
    return prices[max(families, key=len)] if families else None


def _cost(usage: Usage, price: Price) -> float:
    fresh = usage.input_tokens - usage.cached_tokens
    return (fresh * price.input + usage.cached_tokens * price.cached + usage.output_tokens * price.output) / _MILLION


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
