"""Waiting for news of a mailbox that tells of them by a call at our door: who waits looks at a mark that the door moves."""

import time
from collections.abc import Callable

Woken = Callable[[], str | None]
"""The mark: whatever it is, a change means news. None: there was none yet, or nobody tells."""
_BETWEEN = 0.25


class News:
    """What was seen of the mark."""

    def __init__(self, woken: Woken | None) -> None:
        self._woken = woken
        self._seen = woken() if woken else None

    def seen(self) -> None:
        """A pass begins: what came before is read by it."""
        if self._woken:
            self._seen = self._woken()

    def wait(self, seconds: float) -> bool:
        """Waits until there are some, at most that long; whether there are."""
        until = time.monotonic() + seconds
        while self._woken:
            if self._woken() != self._seen:
                return True
            left = until - time.monotonic()
            if left <= 0:
                return False
            time.sleep(min(left, _BETWEEN))
        time.sleep(max(seconds, 0.0))
        return False
