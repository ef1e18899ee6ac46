"""A call at the door, what we know the caller by, and what it may turn out to be."""

import hmac
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from api.problems import Kind
from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings
from qualifier.service.mailroom.brought import Mail, Recording

AHEAD = timedelta(minutes=5)
"""How far a caller's clock may be ahead of ours."""
_MILLISECONDS_FROM = 100_000_000_000


class Call(NamedTuple):
    """A request, read and not yet believed."""

    headers: Mapping[str, str]
    """Whatever case their names are asked for in."""
    body: bytes
    now: datetime


class Trust(NamedTuple):
    """By what the caller is known."""

    secrets: tuple[str, ...]
    """Any of them will do: while one is replaced by another, both count."""
    settings: WebhookSettings


class Delivery(NamedTuple):
    """What was brought."""

    items: tuple[Mail | Recording, ...]
    once: str | None = None
    """What the provider wants to be accepted only once."""


class Echo(NamedTuple):
    """An answer that the provider waits for, instead of anything to keep."""

    body: Mapping[str, str]


Reader = Callable[[Call, Trust], Delivery | Echo]
"""Checks a call and takes it apart.

Raises:
    Refused: it is not to be believed, or not to be understood.
"""


class Provider(NamedTuple):
    """One who posts to us."""

    name: str
    read: Reader
    says: Mapping[int, int] = {}
    """Statuses that it understands in another way than others, and what to say instead."""


class Refused(Exception):
    """The call is turned away; the words hold nothing of what was sent."""

    kind = Kind(name="webhook-refused", title="The call is refused", status=400)

    def __init__(self, reason: str, **headers: str) -> None:
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        super().__init__(reason)


class Forged(Refused):
    """The signature or password is missing or wrong."""

    kind = Kind(name="webhook-forged", title="The caller is not who it should be", status=401)


class Expired(Refused):
    """It was signed too long ago, or will be."""

    kind = Kind(name="webhook-expired", title="The call is too old", status=400)


class Unreadable(Refused):
    """It is signed, and yet not as the provider documents it."""

    kind = Kind(name="webhook-unreadable", title="The call cannot be read", status=400)


class Repeated(Refused):
    """It was accepted before and must not be a second time."""

    kind = Kind(name="webhook-repeated", title="The call was accepted before", status=409)


class Busy(Refused):
    """Too much at once; what was accepted is safe, the rest may come again."""

    kind = Kind(name="webhook-flood", title="Too much at once", status=429)


class Waiting(Refused):
    """It cannot be taken now, and is to come again."""

    kind = Kind(name="webhook-later", title="It cannot be taken now", status=503)


def same(given: str | bytes, expected: str | bytes) -> bool:
    """Whether both are equal, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(_bytes(given), _bytes(expected))


def is_one_of(given: str | bytes, expected: Iterable[str | bytes]) -> bool:
    """Whether it is any of these; all of them are compared."""
    return max([same(given, one) for one in expected], default=False)


def moment_of(stamp: str) -> datetime:
    """A moment given in seconds or milliseconds since 1970.

    Raises:
        Unreadable: it is none.
    """
    text = stamp.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 13):
        raise Unreadable("The time stamp is none; seconds since 1970 are expected.")
    number = int(text)
    return datetime.fromtimestamp(number / 1000 if number >= _MILLISECONDS_FROM else number, UTC)


def check_age(signed_at: datetime, now: datetime, oldest: timedelta, chosen: int | None = None) -> None:
    """Lets through what was signed lately; ``chosen`` are the seconds that the account says instead of ``oldest``.

    Raises:
        Expired: it was signed too long ago, or our clocks differ.
    """
    oldest = timedelta(seconds=chosen) if chosen else oldest
    if signed_at < now - oldest:
        raise Expired(f"It was signed more than {int(oldest.total_seconds())} seconds ago; only a fresh one is accepted.")
    if signed_at > now + AHEAD:
        raise Expired("It was signed in the future; set the clocks of both machines.")


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
