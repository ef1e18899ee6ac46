"""A destination that keeps its callers waiting is left alone for a while."""

import time
from collections.abc import Callable

from qualifier.adapters.sparing import Sparing
from qualifier.errors import NotifyError, NotifyUnavailable
from qualifier.ports.news import Digester, News, Notifier, Summary


class SparedNotifier:
    """A ``Notifier``, and ``Digester`` where the one within is. Threads may share one."""

    def __init__(self, notifier: Notifier, clock: Callable[[], float] = time.monotonic) -> None:
        self.name = notifier.name
        self._notifier, self._sparing = notifier, Sparing(notifier.name, NotifyUnavailable, clock)

    def tell(self, news: News) -> None:
        """As the one within, unless that is left alone now.

        Raises:
            NotifyUnavailable: also that: at once, with when to come again.
        """
        with self._sparing.attempt():
            self._notifier.tell(news)

    def report(self, summary: Summary) -> None:
        """As ``tell``."""
        if not isinstance(self._notifier, Digester):
            raise NotifyError(f"{self.name} cannot be sent a digest")
        with self._sparing.attempt():
            self._notifier.report(summary)
