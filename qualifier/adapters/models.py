"""Language models behind our port, by way of LangChain's ``init_chat_model``.

In: a request. Out: the model's raw text with its usage, or one of three errors by remedy. LangChain is loaded on the
first call, not before. Its own retries are off: waiting is done here, where it is bounded and can be tested.

Models with OpenAI's interface get the strict schema as ``response_format`` and answer with text. All others go through
LangChain's structured output, which picks what the provider has (a tool call, its own JSON mode). Whoever listens gets the
same call as a stream; a server that cannot stream is asked again without.
"""

import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, cast

from pydantic import JsonValue, SecretStr

from qualifier.adapters.model_answers import Price, answer_text, end_of, piece_of, price_of, usage_of, whole_characters
from qualifier.adapters.model_failures import as_llm_error, declines_to_stream
from qualifier.adapters.patience import attempted
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError, LLMError, LLMUnavailable
from qualifier.ports import Completion, CompletionRequest, Heard

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage, AIMessageChunk

Content = str | list[str | dict[str, Any]]
ChatMessages = list[tuple[str, Content]]

_OPENAI, _ANTHROPIC = "openai", "anthropic"
_OPENAI_STYLE = frozenset({_OPENAI, "azure_openai"})
_NO_TEMPERATURE = ("gpt-5", "o1", "o3", "o4")


class Connection(Frozen):
    """How to reach the provider."""

    base_url: str | None = None
    """Address of an OpenAI-compatible server; None for the provider's own."""
    api_key: SecretStr | None = None
    """OpenAI's key; other providers read theirs from the environment."""
    timeout: float = 120.0
    """Seconds for one attempt, a streamed one as a whole too."""
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
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        provider, mark, model = name.partition(":")
        self._provider, self._model = (provider, model) if mark else (_OPENAI, name)
        if not (self._provider and self._model):
            raise ConfigError("names no model; write provider:name or, for OpenAI, a bare name", place=f"model {name}")
        self._connection = connection or Connection()
        self._price = price_of(self._provider, self._model, prices or {})
        self._sleep, self._clock = sleep, clock
        self._built: BaseChatModel | None = None
        self._building = threading.Lock()

    @property
    def name(self) -> str:
        return f"{self._provider}:{self._model}"

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """One answer, after as many attempts as the connection allows; each of them begins anew for ``heard``.

        Raises:
            LLMUnavailable: time-outs, rate limits or server faults on every attempt.
            LLMRejected: refusal, content filter, key or request refused.
            LLMInvalidOutput: truncated, empty, or no chat completion at all.
        """
        return attempted(lambda: self._attempt(request, heard), self._connection.attempts, self._sleep)

    def _attempt(self, request: CompletionRequest, heard: Heard | None) -> Completion:
        message = self._asked(request) if heard is None else self._listened_to(request, heard)
        return Completion(text=answer_text(message), model=self.name, usage=usage_of(message, self._price))

    def _asked(self, request: CompletionRequest) -> "AIMessage":
        chat = self._chat
        try:
            return self._invoke(chat, request)
        except Exception as error:  # providers raise whatever they like
            raise as_llm_error(error, self.name) from error

    def _invoke(self, chat: "BaseChatModel", request: CompletionRequest) -> "AIMessage":
        messages = _messages(request, self._provider)
        if self._provider in _OPENAI_STYLE:
            return chat.invoke(messages, response_format=_response_format(request))
        answer = chat.with_structured_output(_titled(request), include_raw=True).invoke(messages)
        # with include_raw it is {"raw", "parsed", "parsing_error"}; LangChain's types do not say so
        return cast("dict[str, AIMessage]", answer)["raw"]

    def _listened_to(self, request: CompletionRequest, heard: Heard) -> "AIMessage":
        chunks: list[AIMessageChunk] = []
        text = ""
        try:
            # what the listener raises is no failure of the model: it passes through, and the stream is closed
            with closing(self._streamed(request)) as stream:
                for chunk in stream:
                    chunks.append(chunk)
                    if piece := piece_of(chunk):
                        text += piece
                        heard(whole_characters(text))
        except LLMError as error:
            if text or error.__cause__ is None or not declines_to_stream(cast(Exception, error.__cause__)):
                raise
            return self._asked_instead(request, heard)
        return self._whole(chunks)

    def _asked_instead(self, request: CompletionRequest, heard: Heard) -> "AIMessage":
        message = self._asked(request)
        heard(answer_text(message))
        return message

    def _streamed(self, request: CompletionRequest) -> Generator["AIMessageChunk", None, None]:
        chat, deadline = self._chat, self._clock() + self._connection.timeout
        try:
            for chunk in self._stream(chat, request):
                yield chunk
                if self._clock() > deadline:
                    # a server that drips keeps every single read in time
                    raise TimeoutError(f"the answer was not complete after {self._connection.timeout:g} s")
        except Exception as error:  # providers raise whatever they like
            raise as_llm_error(error, self.name) from error

    def _stream(self, chat: "BaseChatModel", request: CompletionRequest) -> Iterator["AIMessageChunk"]:
        messages = _messages(request, self._provider)
        if self._provider in _OPENAI_STYLE:
            return chat.stream(messages, response_format=_response_format(request))
        structured = chat.with_structured_output(_titled(request))
        # the model with its schema, before the parser that LangChain sets behind it
        return cast("Iterator[AIMessageChunk]", getattr(structured, "first", structured).stream(messages))

    def _whole(self, chunks: "list[AIMessageChunk]") -> "AIMessage":
        message = chunks[0] + chunks[1:] if chunks else None
        if message is None or (self._provider in _OPENAI_STYLE and end_of(message) is None):
            raise LLMUnavailable(f"{self.name}: the stream ended before the answer did")
        return cast("AIMessage", message)

    @property
    def _chat(self) -> "BaseChatModel":
        """Built by the first thread that asks; the others wait for it, since building takes seconds."""
        with self._building:
            if self._built is None:
                self._built = self._build()
            return self._built

    def _build(self) -> "BaseChatModel":
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
        if self._provider in _OPENAI_STYLE:
            from qualifier.adapters.model_http import limited_client

            options.update(stream_usage=True, http_client=limited_client(connection.timeout))
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


def _titled(request: CompletionRequest) -> dict[str, JsonValue]:
    return {"title": request.schema_name, "description": "The answer.", **request.output_schema}


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
