"""Whether a worker is worth keeping though no job waits: where messages may come, one that is yet to be started is late."""

import time
from collections.abc import Callable

from qualifier.errors import StoreError
from qualifier.ports.inbox import Post

_BETWEEN_LOOKS = 10.0
"""Seconds; accounts are added by people."""


class MessagesMayCome:
    """True while there is an account that is not paused; looked up now and then."""

    def __init__(self, post: Post, clock: Callable[[], float] = time.monotonic) -> None:
        self._post, self._clock = post, clock
        self._known = False
        self._due = clock()

    def __call__(self) -> bool:
        if self._clock() >= self._due:
            self._due = self._clock() + _BETWEEN_LOOKS
            try:
                self._known = any(one.state != "paused" for one in self._post.accounts())
            except StoreError:
                # what was known holds until the store can be asked again
                return self._known
        return self._known
