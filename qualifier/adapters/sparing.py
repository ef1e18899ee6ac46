"""A server that keeps its callers waiting is left alone for a while: a worker has few hands, and each that waits for one server
is missing everywhere else.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qualifier.errors import MailboxUnavailable, NotifyUnavailable

SLOW = 2.0
"""Seconds from which a failure has kept somebody waiting; a quick refusal harms nobody."""
FIRST_REST, LONGEST_REST = 5.0, 60.0
"""Seconds for which it is left alone: the first time, doubled up to the second."""
Unavailable = type[NotifyUnavailable] | type[MailboxUnavailable]


class Sparing:
    """What is known of one server. Threads may share one."""

    def __init__(self, name: str, failure: Unavailable, clock: Callable[[], float] = time.monotonic) -> None:
        """``name`` is the server's, for those who are told to come again; ``failure`` is what it fails with, and they too."""
        self._name, self._failure, self._clock = name, failure, clock
        self._lock = threading.Lock()
        self._rest, self._until, self._probing = 0.0, 0.0, False

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Asks the server within, unless it is left alone now.

        Raises:
            NotifyUnavailable, MailboxUnavailable: it is, until when to come again.
        """
        started = self._enter()
        slow = False
        try:
            yield
        except self._failure:
            slow = self._clock() - started >= SLOW
            raise
        finally:
            self._leave(slow)

    def _enter(self) -> float:
        """After a rest one may try; the others wait until that one knows."""
        with self._lock:
            now = self._clock()
            if self._rest and (now < self._until or self._probing):
                raise self._failure(
                    f"{self._name} kept others waiting in vain and is left alone for now", retry_after=max(self._until - now, 1.0)
                )
            self._probing = bool(self._rest)
            return now

    def _leave(self, slow: bool) -> None:
        with self._lock:
            self._probing = False
            now = self._clock()
            if not slow:
                self._rest = 0.0
            elif now >= self._until:
                self._rest = min(max(self._rest * 2, FIRST_REST), LONGEST_REST)
                self._until = now + self._rest
