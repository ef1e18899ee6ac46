"""Mailboxes kept open for a moment between two jobs: a backlog's drafts come one after the other, and a provider that sees a
login for each soon refuses them.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from qualifier.ports.inbox import Mailbox
from qualifier.records.inbox import Account

IDLE = 5.0
"""Seconds that a mailbox may lie unused before it is closed; every server bears a silent connection for longer than that."""
OLDEST = 300.0
"""Seconds after which it is opened anew all the same: folders, labels and secrets change."""
_MOST = 4
"""Mailboxes that lie unused; each is a connection."""


class _Held(NamedTuple):
    """An account's mailbox, and when it was opened and last used."""

    account: Account
    mailbox: Mailbox
    opened_at: float
    used_at: float

    def is_old(self, now: float) -> bool:
        return now - self.used_at >= IDLE or now - self.opened_at >= OLDEST


class KeptMailboxes:
    """Mailboxes of accounts, each lent to one at a time. Threads may share one."""

    def __init__(self, open_mailbox: Callable[[Account], Mailbox], clock: Callable[[], float] = time.monotonic) -> None:
        self._open, self._clock = open_mailbox, clock
        self._lock = threading.Lock()
        self._unused: list[_Held] = []
        self._is_swept = False

    @contextmanager
    def lent(self, account: Account) -> Iterator[Mailbox]:
        """The account's mailbox: one that lies unused, or another. After an error it is not used again.

        Raises:
            ConfigError: as for what opens them.
        """
        self.sweep()
        held = self._taken(account) or _Held(account, self._open(account), self._clock(), self._clock())
        try:
            yield held.mailbox
        except BaseException:
            held.mailbox.close()
            raise
        self._put_back(held._replace(used_at=self._clock()))

    def sweep(self) -> None:
        """Closes what has lain unused for too long."""
        now = self._clock()
        with self._lock:
            old = [one for one in self._unused if one.is_old(now)]
            self._unused = [one for one in self._unused if not one.is_old(now)]
        for one in old:
            one.mailbox.close()

    def _taken(self, account: Account) -> _Held | None:
        """One of an account that has not changed since."""
        with self._lock:
            for place, one in enumerate(self._unused):
                if one.account == account:
                    return self._unused.pop(place)
        return None

    def _put_back(self, held: _Held) -> None:
        with self._lock:
            is_kept = len(self._unused) < _MOST and not held.is_old(held.used_at)
            if is_kept:
                self._unused.append(held)
            begins = is_kept and not self._is_swept
            self._is_swept = self._is_swept or begins
        if not is_kept:
            held.mailbox.close()
        if begins:
            self._sweep_later()

    def _sweep_later(self) -> None:
        timer = threading.Timer(IDLE, self._sweep_again)
        timer.daemon = True
        timer.start()

    def _sweep_again(self) -> None:
        self.sweep()
        with self._lock:
            goes_on = self._is_swept = bool(self._unused)
        if goes_on:
            self._sweep_later()
