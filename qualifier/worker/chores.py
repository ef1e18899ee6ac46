"""Periodic tasks: each is done by one worker at a time, whichever comes first, however many there are."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from qualifier.errors import QualifierError, StoreError

_log = logging.getLogger("qualifier.jobs")
_SOONEST, _LATEST = 0.05, 60.0
"""Seconds between two looks at whether something is due."""


class Chore(NamedTuple):
    """A task to be done again and again."""

    name: str
    """Under which all workers know it."""
    every: float
    """Seconds from one start to the next."""
    do: Callable[[], object]
    """What it is; may be done again after a crash. A number that it returns is logged."""


class ChoreList(Protocol):
    """What is needed of the roll."""

    def take_chore(self, name: str, every: float) -> bool: ...
    def leave_chore(self, name: str) -> None: ...


class Housekeeping:
    """Does what is due until told to stop; one after another, in the caller's thread."""

    def __init__(self, chores: Sequence[Chore], roll: ChoreList) -> None:
        self._chores, self._roll = tuple(chores), roll
        self._at_rest = threading.Event()

    @property
    def at_rest(self) -> bool:
        """Whether everything that was due has been done."""
        return self._at_rest.is_set()

    def work(self, end: threading.Event) -> None:
        pause = min(max(min((one.every for one in self._chores), default=_LATEST) / 4, _SOONEST), _LATEST)
        while not end.is_set():
            self._at_rest.clear()
            for chore in self._chores:
                if end.is_set():
                    return
                self.look(chore)
            self._at_rest.set()
            end.wait(pause)

    def look(self, chore: Chore) -> None:
        """Does the task if it is due and nobody is at it."""
        try:
            if not self._roll.take_chore(chore.name, chore.every):
                return
            try:
                self._do(chore)
            finally:
                self._roll.leave_chore(chore.name)
        except StoreError as error:
            _log.warning("jobs.chore.unavailable name=%s error=%s", chore.name, type(error).__name__)

    def _do(self, chore: Chore) -> None:
        started = time.monotonic()
        try:
            result = chore.do()
        except QualifierError as error:
            _log.warning("jobs.chore.failed name=%s error=%s", chore.name, type(error).__name__)
        except Exception as error:  # noqa: BLE001 (a fault in one task must not end the others; its words may quote anything)
            _log.error("jobs.chore.fault name=%s error=%s", chore.name, type(error).__name__)
        else:
            count = result if isinstance(result, int) else 0
            _log.info("jobs.chore.done name=%s count=%d seconds=%.3f", chore.name, count, time.monotonic() - started)
