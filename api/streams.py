"""Server-sent events: what goes on with a job or a draft, told while it goes on.

The store is looked at in threads of their own number, so that a crowd of listeners keeps no request waiting.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Generic, NamedTuple, Protocol, TypeVar

import anyio
import anyio.to_thread
from fastapi.responses import StreamingResponse
from pydantic import BaseModel
from starlette.types import Scope

from api.documents import EVENTS
from api.errors import answer_to
from qualifier.errors import QualifierError

_EVERY = 0.3
"""Seconds between two looks."""
_HEARTBEAT = 15.0
"""Seconds of silence after which a comment goes out: proxies close what says nothing."""
_BREATH = 0.08
"""Seconds between two parts: a model writes faster than anybody reads."""
_LOOKS = 16
_SILENCE = b": still here\n\n"
_HEADERS = {"X-Accel-Buffering": "no"}
Seen = TypeVar("Seen", bound=BaseModel)


class Closing(Protocol):
    """Tells that the service is about to end."""

    def is_set(self) -> bool: ...


class Lookouts:
    """Streams of one application."""

    def __init__(self, closing: Closing) -> None:
        self._closing = closing
        self._limiter: anyio.CapacityLimiter | None = None

    def follow(self, scope: Scope, look: Callable[[], Seen], over: Callable[[Seen], bool]) -> StreamingResponse:
        """A ``status`` event at once and on each change; ``done`` with the last, ``error`` where nothing can be seen any more."""
        return _streamed(self._following(scope, look, over))

    def narrate(self, scope: Scope, work: Callable[[Callable[[Seen], None]], BaseModel]) -> StreamingResponse:
        """Does the work in a thread, which tells what it has so far: ``part`` events, then ``done`` or ``error``.

        When the listener goes, the next telling raises ``Gone`` in the work.
        """
        return _streamed(self._narrating(scope, work))

    async def _following(self, scope: Scope, look: Callable[[], Seen], over: Callable[[Seen], bool]) -> AsyncIterator[bytes]:
        last, silent = None, 0.0
        while not self._closing.is_set():
            try:
                seen = await anyio.to_thread.run_sync(look, limiter=self._looks())
            except QualifierError as error:
                yield event("error", _problem(scope, error))
                return
            if seen != last:
                yield event("status", seen.model_dump_json())
                last, silent = seen, 0.0
            if over(seen):
                yield event("done", seen.model_dump_json())
                return
            silent += _EVERY
            if silent >= _HEARTBEAT:
                yield _SILENCE
                silent = 0.0
            await anyio.sleep(_EVERY)

    async def _narrating(self, scope: Scope, work: Callable[[Callable[[Seen], None]], BaseModel]) -> AsyncIterator[bytes]:
        telling = _Telling[Seen](asyncio.get_running_loop())
        running = asyncio.create_task(anyio.to_thread.run_sync(telling.run, work, abandon_on_cancel=True))
        try:
            while not self._closing.is_set():
                try:
                    news = await asyncio.wait_for(telling.latest(), _HEARTBEAT)
                except TimeoutError:
                    yield _SILENCE
                    continue
                if not isinstance(news, _End):
                    yield event("part", news.model_dump_json())
                    await anyio.sleep(_BREATH)
                    continue
                yield _ended(scope, news)
                return
        finally:
            telling.gone.set()
            del running

    def _looks(self) -> anyio.CapacityLimiter:
        if self._limiter is None:
            # belongs to the running loop, so it is made there
            self._limiter = anyio.CapacityLimiter(_LOOKS)
        return self._limiter


class Gone(Exception):
    """The listener has gone; what is not finished need not be."""


class _End(NamedTuple):
    """What came of the work."""

    result: BaseModel | Exception


class _Telling(Generic[Seen]):
    """From the thread that works to the loop that tells."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._news: asyncio.Queue[Seen | _End] = asyncio.Queue()
        self.gone = threading.Event()

    def run(self, work: Callable[[Callable[[Seen], None]], BaseModel]) -> None:
        """In the thread. Whatever happens is told."""
        try:
            result: BaseModel | Exception = work(self._tell)
        except Gone:
            return
        except Exception as error:  # noqa: BLE001
            result = error
        self._put(_End(result))

    async def latest(self) -> Seen | _End:
        """The newest news; what it makes old is left out."""
        news = await self._news.get()
        while not isinstance(news, _End) and not self._news.empty():
            news = self._news.get_nowait()
        return news

    def _tell(self, news: Seen) -> None:
        if self.gone.is_set():
            raise Gone
        self._put(news)

    def _put(self, news: Seen | _End) -> None:
        # the loop may have ended under a long call
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._news.put_nowait, news)


def event(name: str, data: str) -> bytes:
    """One event; JSON has no line breaks, so one line of data."""
    return f"event: {name}\ndata: {data}\n\n".encode()


def _ended(scope: Scope, end: _End) -> bytes:
    if isinstance(end.result, QualifierError):
        return event("error", _problem(scope, end.result))
    if isinstance(end.result, Exception):
        raise end.result
    return event("done", end.result.model_dump_json())


def _problem(scope: Scope, error: QualifierError) -> str:
    return bytes(answer_to({**scope, "headers": []}, error).body).decode()


def _streamed(events: AsyncIterator[bytes]) -> StreamingResponse:
    return StreamingResponse(events, media_type=EVENTS, headers=_HEADERS)
