"""Identifiers: 26 letters and digits that sort by the time they were made and cannot be guessed."""

import secrets
from datetime import datetime

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: nothing that is mistaken for something else."""
_TIME, _CHANCE = 10, 16


def new_id(now: datetime) -> str:
    """An identifier made at ``now``: 48 bits of milliseconds, 80 bits of chance (a ULID in lower case)."""
    return _written(int(now.timestamp() * 1000), _TIME) + _written(secrets.randbits(_CHANCE * 5), _CHANCE)


def is_id(text: str) -> bool:
    """Whether this can be an identifier of ours."""
    return len(text) == _TIME + _CHANCE and all(letter in _ALPHABET for letter in text)


def _written(number: int, length: int) -> str:
    return "".join(_ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(length)))
