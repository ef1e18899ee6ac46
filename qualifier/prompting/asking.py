"""One question to a model: cache first, then a call, then one repair attempt, then a clear failure.

In: a request and the pydantic model of its answer. Out: the validated answer with what it cost. Extraction and drafting
both ask through here, so that cache keys, repair and failure are the same for both. Whoever listens hears each answer while
it is written: a stored one at once, a repaired one from its beginning.
"""

import hashlib
import json
from typing import Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from qualifier.errors import LLMInvalidOutput, StoreError
from qualifier.ports import Completion, CompletionCache, CompletionRequest, Heard, LanguageModel
from qualifier.prompting.answers import read_answer
from qualifier.records import Usage

Shape = TypeVar("Shape", bound=BaseModel)

_LONGEST_SHOWN_ANSWER = 20_000
_REMEDY = (
    "Your answer above cannot be used: {reason}. Write the whole JSON object again, complete and of the given schema, with "
    "this mended and everything else unchanged. Write the JSON object and nothing else."
)


class Answer(NamedTuple, Generic[Shape]):
    """A validated answer and how it was come by."""

    value: Shape
    model: str
    usage: Usage
    notes: tuple[str, ...]


def ask(
    model: LanguageModel,
    request: CompletionRequest,
    shape: type[Shape],
    cache: CompletionCache | None = None,
    heard: Heard | None = None,
) -> Answer[Shape]:
    """The model's answer, from the cache if the same question was answered before; ``heard`` is told it while it is written.

    Raises:
        LLMUnavailable, LLMRejected: as the model says.
        LLMInvalidOutput: the answer does not fit, nor does the repaired one.
    """
    key = cache_key(model.name, request) if cache else ""
    stored, notes = _recall(cache, key)
    if stored is not None and (value := _read_or_none(stored.text, shape)) is not None:
        if heard is not None:
            heard(stored.text)
        return Answer(value, stored.model, Usage(cost=0.0), notes)
    completion = model.complete(request, heard)
    try:
        value = read_answer(completion.text, shape)
    except LLMInvalidOutput as error:
        again = model.complete(_mended(request, completion, error), heard)
        completion = again.model_copy(update={"usage": add_usage(completion.usage, again.usage)})
        value = _read_repaired(completion.text, shape)
    return Answer(value, completion.model, completion.usage, notes + _remember(cache, key, completion))


def cache_key(model: str, request: CompletionRequest) -> str:
    """Everything that bears on the answer, as one SHA-256."""
    parts = (request.task, model, json.dumps(request.output_schema, sort_keys=True), request.front, request.body)
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(raw)}:".encode() + raw)
    return digest.hexdigest()


def add_usage(first: Usage, second: Usage) -> Usage:
    """The sum of two costs; the price is unknown as soon as one of them is."""
    cost = None if first.cost is None or second.cost is None else first.cost + second.cost
    return Usage(
        input_tokens=first.input_tokens + second.input_tokens,
        cached_tokens=first.cached_tokens + second.cached_tokens,
        output_tokens=first.output_tokens + second.output_tokens,
        cost=cost,
        calls=first.calls + second.calls,
    )


def _mended(request: CompletionRequest, bad: Completion, error: LLMInvalidOutput) -> CompletionRequest:
    """The request with the model's own bad answer and what is wrong with it."""
    repair = (bad.text[:_LONGEST_SHOWN_ANSWER], _REMEDY.format(reason=str(error).rstrip(".")))
    return request.model_copy(update={"repair": repair})


def _read_repaired(text: str, shape: type[Shape]) -> Shape:
    try:
        return read_answer(text, shape)
    except LLMInvalidOutput as error:
        raise LLMInvalidOutput(f"even after the repair attempt: {error}", raw=text) from error


def _read_or_none(text: str, shape: type[Shape]) -> Shape | None:
    try:
        return read_answer(text, shape)
    except LLMInvalidOutput:
        return None


class _Recalled(NamedTuple):
    completion: Completion | None
    notes: tuple[str, ...]


def _recall(cache: CompletionCache | None, key: str) -> _Recalled:
    if cache is None:
        return _Recalled(None, ())
    try:
        return _Recalled(cache.get(key), ())
    except StoreError as error:
        # a broken cache costs money, not the answer
        return _Recalled(None, (f"The cache of answers could not be read: {error}",))


def _remember(cache: CompletionCache | None, key: str, completion: Completion) -> tuple[str, ...]:
    if cache is None:
        return ()
    try:
        cache.put(key, completion)
    except StoreError as error:
        return (f"The answer could not be put into the cache: {error}",)
    return ()
