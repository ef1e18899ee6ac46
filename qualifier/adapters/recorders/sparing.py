"""A recorder that keeps its callers waiting is left alone for a while, by all jobs of a process."""

import threading
import time
from collections.abc import Callable

from qualifier.adapters.sparing import Sparing
from qualifier.errors import MailboxUnavailable
from qualifier.ports.recorders import Recorder
from qualifier.records.inbox import Account

Open = Callable[[Account], Recorder | None]


class SparedRecorders:
    """The recorders of accounts, each spared on its own. Threads may share one."""

    def __init__(self, open_recorder: Open, clock: Callable[[], float] = time.monotonic) -> None:
        self._open, self._clock = open_recorder, clock
        self._lock = threading.Lock()
        self._known: dict[str, Sparing] = {}

    def __call__(self, account: Account) -> Recorder | None:
        """As what it was made of; what it opens says at once when to come again while it is left alone.

        Raises:
            ConfigError: a setting is missing or wrong.
        """
        recorder = self._open(account)
        if recorder is None:
            return None
        with self._lock:
            sparing = self._known.setdefault(account.name, Sparing(account.name, MailboxUnavailable, self._clock))
        return _Spared(recorder, sparing)


class _Spared:
    """Implements ``ports.recorders.Recorder``."""

    def __init__(self, recorder: Recorder, sparing: Sparing) -> None:
        self._recorder, self._sparing = recorder, sparing

    def transcript(self, notice: bytes) -> bytes | None:
        with self._sparing.attempt():
            return self._recorder.transcript(notice)

    def close(self) -> None:
        self._recorder.close()
