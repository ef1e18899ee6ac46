"""A model's text becomes a validated object, or a reason that the model itself can act on.

Models wrap their JSON in fences, thoughts and courtesies; those are taken off. What is left must be the whole object:
an answer without a field of the first level is no answer, even where our own type has a default for it.
"""

import json
import math
from typing import NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from qualifier.errors import LLMInvalidOutput

Shape = TypeVar("Shape", bound=BaseModel)

_THOUGHT_END = "</think>"
_MOST_STARTS = 30
_MOST_ERRORS = 5
_LARGEST_WHOLE = 1e15


def read_answer(text: str, shape: type[Shape]) -> Shape:
    """The object in a model's answer.

    Raises:
        LLMInvalidOutput: no JSON object in it, or one of another schema.
    """
    found = _best_object(text, shape)
    if missing := [name for name in shape.model_fields if name not in found]:
        raise LLMInvalidOutput(f"the JSON object lacks {', '.join(missing)}", raw=text)
    try:
        # by way of JSON, so that dates and enumerations are read as JSON and nothing else is coerced
        return shape.model_validate_json(json.dumps(found), strict=True)
    except ValidationError as error:
        raise LLMInvalidOutput(f"it does not fit the schema: {_in_words(error)}", raw=text) from error
    except (ValueError, RecursionError) as error:
        raise LLMInvalidOutput(f"it cannot be read: {type(error).__name__}", raw=text) from error


def _best_object(text: str, shape: type[BaseModel]) -> dict[str, object]:
    """Of all objects in the text the one with most of the wanted fields: thoughts may hold small ones of their own."""
    if not text.strip():
        raise LLMInvalidOutput("it is empty", raw=text)
    wanted = shape.model_fields.keys()
    found = _objects(text.rpartition(_THOUGHT_END)[2]) or _objects(text)
    if not found:
        raise LLMInvalidOutput(_why_none(text), raw=text)
    return max(found, key=lambda one: len(wanted & one.keys()))


def _objects(text: str) -> list[dict[str, object]]:
    decoder = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)
    found: list[dict[str, object]] = []
    position = text.find("{")
    for _ in range(_MOST_STARTS):
        if position < 0:
            break
        try:
            value, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            end = position + 1
        else:
            found.append(value)
        position = text.find("{", end)
    return found


def _why_none(text: str) -> str:
    start = text.lstrip()[:200].lower()
    if start.startswith(("<!doctype", "<html", "<?xml")):
        return "it is a web page, no JSON; the address may not be that of a model's interface"
    return "the JSON object in it is broken or cut off" if "{" in text else "there is no JSON object in it"


def _in_words(error: ValidationError) -> str:
    problems = [f"{'.'.join(map(str, one['loc'])) or 'object'}: {one['msg']}" for one in error.errors()[:_MOST_ERRORS]]
    more = error.error_count() - len(problems)
    return "; ".join(problems) + (f"; and {more} more" if more > 0 else "")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"{digits[:20]} is too large")
    # 95.0 people are 95
    return int(value) if value.is_integer() and abs(value) < _LARGEST_WHOLE else value
