"""A twin of the clock: each look at it is later than the one before, so that no two things happen at once."""

import threading
from datetime import UTC, datetime, timedelta

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday."""


class SteppingClock:
    """Tells ``now``, which goes on by ``step`` each time, or to where a test puts it."""

    def __init__(self, now: datetime = BEGINNING, step: timedelta = timedelta(milliseconds=1)) -> None:
        self.now, self.step = now, step
        self._lock = threading.Lock()

    def __call__(self) -> datetime:
        with self._lock:
            self.now += self.step
            return self.now
