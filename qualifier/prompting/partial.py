"""The fields of a JSON answer that is still being written: for the eye, before ``read_answer`` has its say.

What stands in the text so far is shown; what is half written (an escape, a character of two halves, a number, a name) is not.
"""

import json

from pydantic_core import from_json

_THOUGHT, _THOUGHT_END = "<think>", "</think>"
_MOST_STARTS = 8


def partial_fields(text: str) -> dict[str, str]:
    """The text fields of the answer's object, as far as they are written; empty as long as there is none."""
    answer = text.rpartition(_THOUGHT_END)[2]
    if answer.lstrip().startswith(_THOUGHT):
        return {}
    position = answer.find("{")
    for _ in range(_MOST_STARTS):
        if position < 0:
            break
        if (found := _object(answer[position:])) is not None:
            return {name: value for name, value in found.items() if isinstance(value, str)}
        position = answer.find("{", position + 1)
    return {}


def _object(text: str) -> dict[str, object] | None:
    try:
        found = from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return _closed_object(text)
    return found if isinstance(found, dict) else None


def _closed_object(text: str) -> dict[str, object] | None:
    """An object with something behind it: a fence, a courtesy."""
    try:
        found, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
