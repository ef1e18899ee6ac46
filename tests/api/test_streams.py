"""Server-sent events: told while it goes on, ended when it is over, and never at anybody's cost."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable

import pytest
from fastapi.responses import StreamingResponse

from api import streams
from api.streams import Gone, Lookouts
from api.v1.changes import DraftPart
from qualifier.conversation import Frozen
from qualifier.errors import NotFound

SCOPE: dict[str, object] = {"type": "http", "path": "/v1/x", "headers": [], "state": {"request_id": "r"}}


class Count(Frozen):
    """Something that changes."""

    number: int


def told(response: StreamingResponse, most: int = 50) -> list[str]:
    """The events' blocks, until the stream ends."""

    async def gather() -> list[str]:
        parts: list[str] = []
        iterator = response.body_iterator
        async for part in iterator:
            parts.append(bytes(part).decode() if not isinstance(part, str) else part)
            if len(parts) == most:
                break
        return parts

    return asyncio.run(asyncio.wait_for(gather(), 20))


@pytest.fixture
def lookouts(monkeypatch: pytest.MonkeyPatch) -> Lookouts:
    monkeypatch.setattr(streams, "_EVERY", 0.001)
    monkeypatch.setattr(streams, "_BREATH", 0.001)
    return Lookouts(threading.Event())


def counting(*numbers: int) -> Callable[[], Count]:
    left = list(numbers)
    return lambda: Count(number=left.pop(0) if len(left) > 1 else left[0])


def test_only_changes_are_told_and_the_end(lookouts: Lookouts) -> None:
    response = lookouts.follow(SCOPE, counting(1, 1, 1, 2, 3), lambda seen: seen.number == 3)
    assert told(response) == [
        'event: status\ndata: {"number":1}\n\n',
        'event: status\ndata: {"number":2}\n\n',
        'event: status\ndata: {"number":3}\n\n',
        'event: done\ndata: {"number":3}\n\n',
    ]
    assert response.headers["x-accel-buffering"] == "no"


def test_silence_is_broken_now_and_then(lookouts: Lookouts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_HEARTBEAT", 0.002)
    parts = told(lookouts.follow(SCOPE, counting(1), lambda seen: False), most=3)
    assert parts[1:] == [": still here\n\n"] * 2


def test_what_is_gone_ends_the_stream_with_a_problem(lookouts: Lookouts) -> None:
    def look() -> Count:
        raise NotFound("there is no job x")

    [part] = told(lookouts.follow(SCOPE, look, lambda seen: False))
    assert part.startswith("event: error\n")
    assert '"status":404' in part


def test_a_service_that_ends_ends_its_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_EVERY", 0.001)
    closing = threading.Event()

    def look() -> Count:
        closing.set()
        return Count(number=1)

    assert len(told(Lookouts(closing).follow(SCOPE, look, lambda seen: False))) == 1


def test_work_is_told_part_by_part(lookouts: Lookouts) -> None:
    def work(tell: Callable[[DraftPart], None]) -> Count:
        tell(DraftPart(subject="Re", body=""))
        tell(DraftPart(subject="Re", body="Hello"))
        return Count(number=7)

    parts = told(lookouts.narrate(SCOPE, work))
    assert parts[-1] == 'event: done\ndata: {"number":7}\n\n'
    assert all(part.startswith("event: part\n") for part in parts[:-1])


def test_work_that_fails_tells_its_problem(lookouts: Lookouts) -> None:
    def work(tell: Callable[[DraftPart], None]) -> Count:
        raise NotFound("there is no assessment x")

    [part] = told(lookouts.narrate(SCOPE, work))
    assert part.startswith("event: error\n")


def test_work_goes_no_further_when_the_listener_has_gone(lookouts: Lookouts) -> None:
    stopped, gone = threading.Event(), threading.Event()

    def work(tell: Callable[[Count], None]) -> Count:
        tell(Count(number=1))
        assert gone.wait(20)
        try:
            tell(Count(number=2))
        except Gone:
            stopped.set()
            raise
        return Count(number=3)

    async def listen_and_go() -> None:
        iterator = lookouts.narrate(SCOPE, work).body_iterator
        assert isinstance(iterator, AsyncGenerator)
        await anext(iterator)
        await iterator.aclose()
        gone.set()
        assert await asyncio.to_thread(stopped.wait, 20)

    asyncio.run(listen_and_go())
