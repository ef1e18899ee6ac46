"""A receiver that keeps its callers waiting is left alone for a while: a worker has few hands, and each that waits for one
receiver is missing everywhere else.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qualifier.errors import NotifyError, NotifyUnavailable
from qualifier.ports.news import Digester, News, Notifier, Summary

SLOW = 2.0
"""Seconds from which a failure has kept somebody waiting; a quick refusal harms nobody."""
FIRST_REST, LONGEST_REST = 5.0, 60.0
"""Seconds for which it is left alone: the first time, doubled up to the second."""


class SparedNotifier:
    """A ``Notifier``, and ``Digester`` where the one within is. Threads may share one."""

    def __init__(self, notifier: Notifier, clock: Callable[[], float] = time.monotonic) -> None:
        self.name = notifier.name
        self._notifier, self._clock = notifier, clock
        self._lock = threading.Lock()
        self._rest, self._until, self._probing = 0.0, 0.0, False

    def tell(self, news: News) -> None:
        """As the one within, unless that is left alone now.

        Raises:
            NotifyUnavailable: also that: at once, with when to come again.
        """
        with self._attempt():
            self._notifier.tell(news)

    def report(self, summary: Summary) -> None:
        """As ``tell``."""
        if not isinstance(self._notifier, Digester):
            raise NotifyError(f"{self.name} cannot be sent a digest")
        with self._attempt():
            self._notifier.report(summary)

    @contextmanager
    def _attempt(self) -> Iterator[None]:
        started = self._enter()
        slow = False
        try:
            yield
        except NotifyUnavailable:
            slow = self._clock() - started >= SLOW
            raise
        finally:
            self._leave(slow)

    def _enter(self) -> float:
        """After a rest one may try; the others wait until that one knows."""
        with self._lock:
            now = self._clock()
            if self._rest and (now < self._until or self._probing):
                raise NotifyUnavailable(
                    f"{self.name} kept others waiting in vain and is left alone for now", retry_after=max(self._until - now, 1.0)
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
