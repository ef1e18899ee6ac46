"""Keys of the API and the page: made once, shown once, kept as a digest."""

import hashlib
import secrets
from datetime import datetime

from qualifier.errors import ConfigError
from qualifier.ports.store import Keys
from qualifier.records.stored import Key, Role

PREFIX = "qk_"
_CHANCE = 32
"""Bytes of chance: nobody guesses them, so a plain digest keeps them safe, and checking one takes microseconds."""
_SHOWN = 8
_LONGEST_NAME = 64


def new_token() -> str:
    """A secret of 43 letters, digits, dashes and underscores."""
    return secrets.token_urlsafe(_CHANCE)


def digest_of(secret: str) -> str:
    """What is kept of a secret: its SHA-256, hexadecimal."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def make_key(keys: Keys, name: str, role: Role, *, by: str, now: datetime) -> str:
    """A new key, to be shown once and kept by whoever asked for it.

    Raises:
        ConfigError: the name is none.
        Taken: a key of that name exists.
    """
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ConfigError(f"a key's name has 1 to {_LONGEST_NAME} printable characters, such as crm or anna", place="name")
    secret = f"{PREFIX}{new_token()}"
    keys.add(Key(name=name.strip(), role=role, prefix=secret[:_SHOWN], digest=digest_of(secret), created_at=now), by=by)
    return secret


def any_key(keys: Keys) -> bool:
    """Whether somebody could log in at all."""
    return any(one.revoked_at is None for one in keys.all())
