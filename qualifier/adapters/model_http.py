"""The HTTP client of models with OpenAI's interface: as their library makes it, with a limit on the whole of an answer.

A read time-out alone binds nobody who sends a comment now and then to keep the line open, and a thread that waits for such a
server would wait for ever. Loaded with the provider's library, not before.
"""

import atexit
import time
from collections.abc import Iterator
from functools import cache

import httpx2
from openai import DefaultHttpxClient

_DEADLINE = "qualifier.deadline"


@cache
def limited_client(seconds: float) -> httpx2.Client:
    """The client whose answers must be complete that many seconds after their request.

    All models of a process share it and its connections, which live as long as the process, as the library's own would.
    """

    def begin(request: httpx2.Request) -> None:
        request.extensions[_DEADLINE] = time.monotonic() + seconds

    def limit(response: httpx2.Response) -> None:
        if isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = _Limited(response.stream, response.request)

    client = DefaultHttpxClient(timeout=seconds, event_hooks={"request": [begin], "response": [limit]})
    atexit.register(client.close)
    return client


class _Limited(httpx2.SyncByteStream):
    """A body that must end in time."""

    def __init__(self, body: httpx2.SyncByteStream, request: httpx2.Request) -> None:
        self._body, self._request = body, request

    def __iter__(self) -> Iterator[bytes]:
        for part in self._body:
            if time.monotonic() > self._request.extensions[_DEADLINE]:
                raise httpx2.ReadTimeout("the answer was not complete in time", request=self._request)
            yield part

    def close(self) -> None:
        self._body.close()
