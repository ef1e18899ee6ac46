"""What all doors for webhooks share: who may come how often, how much is held at once, which accounts there are."""

import logging
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Annotated

import anyio
from fastapi import Depends, Request
from starlette.responses import Response

from api.limits import Pace
from api.login import address_of
from api.options import Options
from api.problems import Kind, problem
from api.webhooks.calls import Busy, Call, Refused, Waiting
from qualifier.adapters.logins.google_keys import GoogleKeys
from qualifier.errors import ConfigError, NotFound
from qualifier.records.inbox import Account, AccountKind, AccountStatus
from qualifier.service import Service

_KNOWN_FOR = 10.0
"""Seconds that an account is known without another look."""
_MOST_KNOWN = 1_000
_NOTED_EVERY = 60.0
_AGAIN = timedelta(minutes=5)
_SOON = "5"
_PATIENCE = 60.0
"""Seconds that a caller may take to send everything."""
_log = logging.getLogger("qualifier.webhooks")


class Room:
    """How many bytes callers may hold here together, before any of them is believed. Threads may share one."""

    def __init__(self, bytes_: int) -> None:
        self._left = bytes_
        self._lock = threading.Lock()

    def take(self, amount: int) -> bool:
        """Takes room, if there is enough."""
        with self._lock:
            if amount > self._left:
                return False
            self._left -= amount
            return True

    def give(self, amount: int) -> None:
        with self._lock:
            self._left += amount


class Door:
    """What the doors of a service know. Threads may share one."""

    def __init__(self, service: Service, options: Options) -> None:
        self.service = service
        self.room = Room(options.webhook_room)
        self.google_keys = GoogleKeys()
        self._pace = Pace("webhooks", options.webhooks_per_minute)
        self._known: dict[str, tuple[float, AccountStatus]] = {}
        self._noted: dict[str, float] = {}
        self._lock = threading.Lock()

    def admit(self, address: str, account: str) -> None:
        """Counts a call of this address to this account.

        Raises:
            Busy: too many in a minute.
        """
        allowed = self._pace.take(f"{address} {account}")
        if not allowed.yes:
            raise Busy("Too many calls in a minute. What was accepted is safe; send the others again later.", **allowed.headers)

    def account(self, name: str, kind: AccountKind) -> Account:
        """The account of that name and kind.

        Raises:
            NotFound: there is none.
            Waiting: a person has paused it.
        """
        status = self._status(name)
        if status.account.kind != kind:
            raise NotFound(f"there is no account named {name} that takes webhooks of this kind")
        if status.state == "paused":
            raise Waiting("The account is paused; send it again later.", Retry_After="600")
        return status.account

    def heard(self, account: Account) -> None:
        """Notes now and then that the account is well."""
        if self._is_time(account.name):
            self.service.store.post.synced(account.name, self.service.clock())

    def troubled(self, account: Account, error: ConfigError) -> Waiting:
        """Notes what somebody must mend before a call can be believed; what to tell the caller until then."""
        _log.warning("webhooks.account.unusable account=%s error=%s", account.name, type(error).__name__)
        if self._is_time(f"! {account.name}"):
            self.service.store.post.failed(account.name, str(error), self.service.clock() + _AGAIN)
            with self._lock:
                self._noted.pop(account.name, None)
        return Waiting("The account cannot tell who calls until its settings are mended; send it again later.", Retry_After="300")

    def _status(self, name: str) -> AccountStatus:
        now = time.monotonic()
        with self._lock:
            until, status = self._known.get(name, (0.0, None))
        if status is None or until < now:
            status = self.service.store.post.account(name)
            with self._lock:
                if len(self._known) >= _MOST_KNOWN:
                    self._known.clear()
                self._known[name] = now + _KNOWN_FOR, status
        return status

    def _is_time(self, name: str) -> bool:
        now = time.monotonic()
        with self._lock:
            if now - self._noted.get(name, -_NOTED_EVERY) < _NOTED_EVERY:
                return False
            self._noted[name] = now
            return True


def door_of(request: Request) -> Door:
    door: Door = request.app.state.door
    return door


async def admitted(request: Request, account: str) -> Door:
    """The door, for a caller who does not come too often; nothing of his call has been read yet."""
    door = door_of(request)
    door.admit(address_of(request.scope), account)
    return door


Admitted = Annotated[Door, Depends(admitted)]


@asynccontextmanager
async def reading(request: Request, door: Door, *, largest: int | None = None) -> AsyncIterator[Call]:
    """The call, held for as long as it is worked on; ``largest`` are the most bytes that its sender needs.

    Raises:
        Waiting: there is no room for it.
        Refused: it takes too long to come, or is too large.
    """
    parts: list[bytes] = []
    held = 0
    try:
        try:
            with anyio.fail_after(_PATIENCE):
                async for part in request.stream():
                    if not door.room.take(len(part)):
                        raise Waiting("Too much at once; send it again in some seconds.", Retry_After=_SOON)
                    held += len(part)
                    if largest is not None and held > largest:
                        raise TooLarge("The call is larger than any that comes from there.")
                    parts.append(part)
        except TimeoutError:
            raise TooSlow("The call took too long to come.") from None
        yield Call(request.headers, b"".join(parts), door.service.clock())
    finally:
        door.room.give(held)


class TooSlow(Refused):
    """Whoever calls takes his time."""

    kind = Kind(name="request-timeout", title="Request Timeout", status=408)


class TooLarge(Refused):
    """Nothing that the sender has to say is that long."""

    kind = Kind(name="too-large", title="Content Too Large", status=413)


def turned_away(request: Request, refused: Refused, status: int | None = None) -> Response:
    """The answer to a call that is refused, with the status that the caller understands."""
    kind = refused.kind if status is None else refused.kind.model_copy(update={"status": status})
    return problem(request.scope, kind, str(refused), headers=refused.headers)
