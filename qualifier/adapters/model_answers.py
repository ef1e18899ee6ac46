"""What came back from a model: its text, how it ended, and what it cost. A refusal or a cut is an error here, no text."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from qualifier.errors import LLMInvalidOutput, LLMRejected
from qualifier.records import Usage

if TYPE_CHECKING:
    from langchain_core.messages import AIMessage, AIMessageChunk

_CUT_OFF = frozenset({"length", "max_tokens", "max_output_tokens", "model_length", "model_context_window_exceeded"})
_FILTERED = frozenset({"content_filter", "safety", "refusal", "prohibited_content", "blocklist", "spii", "recitation"})
_MILLION = 1_000_000
_HALF = re.compile("[\ud800-\udfff]")


class Price(Protocol):
    """Price per million tokens."""

    @property
    def input(self) -> float: ...
    @property
    def cached(self) -> float: ...
    @property
    def output(self) -> float: ...


def answer_text(message: "AIMessage") -> str:
    """The answer's text; a tool call's arguments where the provider answers by one.

    Raises:
        LLMRejected: the model or the provider's filter refuses.
        LLMInvalidOutput: empty, or cut off.
    """
    blocks = message.content if isinstance(message.content, list) else [message.content]
    text = "".join(_block_text(block) for block in blocks)
    _check_end(message, blocks, text)
    if not text.strip() and message.tool_calls:
        return json.dumps(message.tool_calls[0]["args"])
    if not text.strip():
        raise LLMInvalidOutput("the model's answer is empty")
    return whole_characters(text)


def piece_of(chunk: "AIMessageChunk") -> str:
    """What a part of a streamed answer adds to the text."""
    blocks = chunk.content if isinstance(chunk.content, list) else [chunk.content]
    called = (call["args"] or "" for call in chunk.tool_call_chunks)
    return "".join(_block_text(block) for block in blocks) or "".join(called)


def whole_characters(text: str) -> str:
    """The text with the halves of a character joined that a server cut in two; a half without its other half is left out."""
    if text.isascii() or not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def end_of(message: "AIMessage") -> str | None:
    """Why the answer ends, in the provider's word; None if it does not say."""
    meta = message.response_metadata
    incomplete = meta.get("incomplete_details") or {}
    said = (
        meta.get("finish_reason"),
        meta.get("stop_reason"),
        meta.get("done_reason"),
        incomplete.get("reason"),
        meta.get("status"),
    )
    return next((str(end).lower() for end in said if end), None)


def usage_of(message: "AIMessage", price: Price | None) -> Usage:
    """Tokens, and their cost where the price is known. A server that counts nothing has answered all the same."""
    counted = message.usage_metadata
    if counted is None:
        return Usage(calls=1)
    cached = counted.get("input_token_details", {}).get("cache_read") or 0
    usage = Usage(input_tokens=counted["input_tokens"], cached_tokens=cached, output_tokens=counted["output_tokens"], calls=1)
    return usage.model_copy(update={"cost": _cost(usage, price)}) if price else usage


def price_of(provider: str, model: str, prices: Mapping[str, Price]) -> Price | None:
    """By full name, by bare name, or by the longest listed name that a dated version begins with."""
    for name in (f"{provider}:{model}", model):
        if name in prices:
            return prices[name]
    families = [name for name in prices if model.startswith(f"{name}-20")]
    return prices[max(families, key=len)] if families else None


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
    end = end_of(message)
    if end in _FILTERED:
        raise LLMRejected(f"the provider's content filter withheld the answer ({end})")
    if end in _CUT_OFF:
        raise LLMInvalidOutput(f"the answer was cut off at the model's length limit ({end})", raw=text)


def _cost(usage: Usage, price: Price) -> float:
    fresh = usage.input_tokens - usage.cached_tokens
    return (fresh * price.input + usage.cached_tokens * price.cached + usage.output_tokens * price.output) / _MILLION
