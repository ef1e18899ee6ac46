"""How much one request may bring, and how many one asker may send."""

import math
import time
from collections.abc import Mapping
from typing import NamedTuple

import anyio
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import refusal

_DRAINED = 4
"""How many times the limit is read and dropped, so that a client that sends first and reads later still sees the answer."""
_PATIENCE = 10.0
"""Seconds that a client may take for that."""


class BodyLimit:
    """Cuts requests off that are larger than is taken, whether they announce it or not."""

    def __init__(self, app: ASGIApp, largest: int, larger: Mapping[str, int] | None = None) -> None:
        """``larger``: what is taken of requests whose path begins so."""
        self._app, self._usual, self._larger = app, largest, larger or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        announced = headers.get("content-length", "0")
        largest = next((most for path, most in self._larger.items() if scope["path"].startswith(path)), self._usual)
        if announced.isdigit() and int(announced) > largest:
            if "100-continue" not in headers.get("expect", "").lower():
                await self._drain(receive, largest)
            await refusal(scope, 413, _too_large(largest), {"Connection": "close"})(scope, receive, send)
            return
        await self._app(scope, self._counted(receive, largest), send)

    def _counted(self, receive: Receive, largest: int) -> Receive:
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > largest:
                if message.get("more_body"):
                    await self._drain(receive, largest)
                raise HTTPException(413, _too_large(largest), {"Connection": "close"})
            return message

        return counted

    async def _drain(self, receive: Receive, largest: int) -> None:
        left = largest * _DRAINED
        with anyio.move_on_after(_PATIENCE):
            while left > 0:
                message = await receive()
                left -= len(message.get("body", b""))
                if not message.get("more_body"):
                    return


def _too_large(largest: int) -> str:
    return f"The request is larger than {largest:,} bytes. Send the conversation without its attachments."


class Allowed(NamedTuple):
    """What is left of an asker's minute."""

    yes: bool
    limit: int
    left: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """For the answer; ``Retry-After`` only where it is refused."""
        known = {
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(self.left),
            "RateLimit-Reset": str(self.seconds),
        }
        return known if self.yes else {**known, "Retry-After": str(self.seconds)}


class Pace:
    """So many a minute for each name, in this process. Threads may share one."""

    def __init__(self, purpose: str, per_minute: int) -> None:
        self._purpose, self._item = purpose, RateLimitItemPerMinute(per_minute)
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    def take(self, name: str) -> Allowed:
        """Counts one more."""
        return self._state(name, self._limiter.hit(self._item, self._purpose, name))

    def _state(self, name: str, allowed: bool) -> Allowed:
        window = self._limiter.get_window_stats(self._item, self._purpose, name)
        seconds = max(1, math.ceil(window.reset_time - time.time()))
        return Allowed(allowed, self._item.amount, max(0, window.remaining), seconds)
