"""News without asking: IDLE, and a question now and then where the server has none of it or breaks it."""

import time
from collections.abc import Sequence

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from qualifier.adapters.mailboxes.imap.line import WatchedClient

_IDLE_LONGEST = 540.0
"""Seconds after which IDLE is begun anew: servers end it after 30 minutes, routers forget a silent connection earlier."""
_POLL = 15.0
"""Seconds between two questions."""
_MOST_REFUSALS = 3
"""Times that IDLE may fail before we ask instead."""
_NEWS, _FAREWELL = b"EXISTS", (b"BYE",)


class Confused(Exception):
    """The connection is in no known state: it takes a new one to go on."""


class Vigil:
    """Watches the folder that its caller has come to; IDLE goes on from one call to the next, until ``rest``."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._asked_at = 0.0
        self._refusals = 0

    @property
    def idling(self) -> bool:
        return self._since is not None

    @property
    def age(self) -> float:
        """Seconds since IDLE was begun; zero outside of it."""
        return 0.0 if self._since is None else time.monotonic() - self._since

    def possible(self, client: WatchedClient) -> bool:
        """Whether IDLE is worth a try."""
        return self._refusals < _MOST_REFUSALS and bool(client.has_capability("IDLE"))

    def watch(self, client: WatchedClient, seconds: float) -> bool:
        """Whether there was news within that time.

        Raises:
            Confused: the server did not go along with IDLE.
        """
        said = [] if self.idling else self._begin(client)
        begun = time.monotonic()
        said = said or client.idle_check(timeout=seconds)
        news = _tells_of_news(said)
        # one that closed the connection, with a farewell or without, tells it by what it says to whatever comes next
        leaves = _FAREWELL in [line[:1] for line in said] or (not said and time.monotonic() - begun < seconds / 2)
        if news or leaves or self.age > _IDLE_LONGEST:
            return self.rest(client) or news
        return False

    def rest(self, client: WatchedClient) -> bool:
        """Out of IDLE, if it is in it; whether there was news in the last moment."""
        if self._since is None:
            return False
        self._since = None
        _, said = client.idle_done()
        return _tells_of_news(said)

    def forget(self) -> None:
        """The connection is gone."""
        self._since = None

    def ask(self, client: WatchedClient, seconds: float) -> bool:
        """The same without IDLE: mostly waits, and asks when it is time to."""
        due = self._asked_at + _POLL - time.monotonic()
        if due > 0:
            time.sleep(min(seconds, due))
        if due > seconds:
            return False
        self._asked_at = time.monotonic()
        _, said = client.noop()
        return _tells_of_news(said)

    def _begin(self, client: WatchedClient) -> list[tuple[object, ...]]:
        try:
            client.idle()
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            # it spoke of something else first, or refuses: which of the two, another try will show
            self._refusals += 1
            raise Confused from None
        self._since = time.monotonic()
        return client.peek()


def _tells_of_news(said: Sequence[Sequence[object]]) -> bool:
    return any(len(line) > 1 and line[1] == _NEWS for line in said)
