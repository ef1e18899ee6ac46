"""Cursors: where the next part of a list begins, as a word that says nothing to those who carry it around.

A cursor names its list and the sort key of the last entry given out. It is validated like any input:
only what a list of ours could have written is taken.
"""

import base64
import binascii
import json
import re
from datetime import UTC, datetime, timedelta

from qualifier.errors import BadCursor

_LONGEST = 600
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST = 2**62
_SAFE = re.compile(r"[^\x00-\x1f\ud800-\udfff]{1,250}")


def moment_cursor(name: str, at: datetime, id: str) -> str:
    """The cursor of a list sorted by moment, then identifier."""
    return _written([name, (at - _EPOCH) // timedelta(microseconds=1), id])


def read_moment(name: str, cursor: str) -> tuple[datetime, str]:
    """Moment and identifier of the last entry.

    Raises:
        BadCursor: it is none of this list's.
    """
    match _read(name, cursor):
        case [int(microseconds), str(id)] if _SAFE.fullmatch(id):
            try:
                return _EPOCH + timedelta(microseconds=microseconds), id
            except OverflowError:
                pass
    raise BadCursor(f"this cursor is none of the list of {name}; begin without one")


def word_cursor(name: str, place: str) -> str:
    """The cursor of a list sorted by one word."""
    return _written([name, place])


def read_word(name: str, cursor: str) -> str:
    """The last entry's word.

    Raises:
        BadCursor: it is none of this list's.
    """
    match _read(name, cursor):
        case [str(place)] if _SAFE.fullmatch(place):
            return place
    raise BadCursor(f"this cursor is none of the list of {name}; begin without one")


def number_cursor(name: str, number: int) -> str:
    """The cursor of a list sorted by number."""
    return _written([name, number])


def read_number(name: str, cursor: str) -> int:
    """The last entry's number.

    Raises:
        BadCursor: it is none of this list's.
    """
    match _read(name, cursor):
        case [int(number)] if 0 <= number < _LARGEST:
            return number
    raise BadCursor(f"this cursor is none of the list of {name}; begin without one")


def _written(parts: list[str | int]) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts, separators=(",", ":")).encode()).decode().rstrip("=")


def _read(name: str, cursor: str) -> list[object] | None:
    """What follows the list's name; None if it is no cursor of that list."""
    if len(cursor) > _LONGEST or not cursor.isascii():
        return None
    try:
        parts = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return None
    if not isinstance(parts, list) or not parts or parts[0] != name or any(isinstance(part, bool) for part in parts):
        return None
    return parts[1:]
