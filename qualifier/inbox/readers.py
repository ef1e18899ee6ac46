"""All accounts that this process reads: those that come are begun, those that go or are paused are ended."""

import logging
import threading
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple, Protocol

from qualifier.errors import StoreError
from qualifier.inbox.reader import Reader, Reading
from qualifier.records.inbox import AccountKind, AccountStatus

_log = logging.getLogger("qualifier.inbox")
_PATIENCE = 5.0
"""Seconds that readers may take to end; then they are left to the end of the process, which does no harm."""


class Lease(Protocol):
    """One process's hold on accounts, so that no two read the same. Every call may raise ``StoreError``."""

    def keep(self) -> frozenset[str]:
        """Says that this process lives, and sets free what dead ones held; the accounts that are its own."""

    def take(self, account: str) -> bool:
        """Takes an account, unless somebody has it."""

    def leave(self, account: str) -> None:
        """Gives an account back."""

    def end(self) -> None:
        """Gives back everything."""


class _Key(NamedTuple):
    """An account that was removed and added again is another one."""

    name: str
    created_at: datetime


class Readers:
    """Reads until told to stop. While there is no account of its kinds, it looks whether there is one, and no more."""

    def __init__(self, reading: Reading, lease: Lease, kinds: Collection[AccountKind]) -> None:
        self._reading, self._lease, self._kinds = reading, lease, frozenset(kinds)
        self._readers: dict[_Key, Reader] = {}
        self._troubled = False

    @property
    def names(self) -> tuple[str, ...]:
        """The accounts that are read here."""
        return tuple(sorted(key.name for key, reader in self._readers.items() if reader.alive))

    def run(self, end: threading.Event) -> None:
        """Works in the caller's thread until ``end`` is set."""
        try:
            while not end.is_set():
                self.look()
                end.wait(self._reading.pace.look)
        finally:
            self.stop()

    def look(self) -> None:
        """Brings what is read in line with what is wanted. A store that cannot be reached is no reason to stop."""
        try:
            wanted = self._wanted()
            if wanted or self._readers:
                self._follow(wanted)
            self._troubled = False
        except StoreError as error:
            if not self._troubled:
                _log.warning("inbox.readers.unheard error=%s", type(error).__name__)
            self._troubled = True

    def stop(self) -> None:
        """Ends all readers and gives their accounts back."""
        readers = list(self._readers.values())
        self._readers = {}
        for reader in readers:
            reader.stop()
        for reader in readers:
            reader.join(_PATIENCE)
        if readers:
            try:
                self._lease.end()
            except StoreError as error:
                # whoever comes next finds it dead
                _log.warning("inbox.readers.unheard error=%s", type(error).__name__)

    def _wanted(self) -> dict[_Key, AccountStatus]:
        every = self._reading.post.accounts()
        return {
            _Key(one.account.name, one.account.created_at): one
            for one in every
            if one.state != "paused" and one.account.kind in self._kinds
        }

    def _follow(self, wanted: dict[_Key, AccountStatus]) -> None:
        held = self._lease.keep()
        for key, reader in list(self._readers.items()):
            if key not in wanted or key.name not in held or not reader.alive:
                self._let_go(key, held=key.name in held)
        for key, status in wanted.items():
            reading = self._readers.get(key)
            if reading is not None:
                if status.failures and status.next_try_at is None:
                    reading.poke()
            elif self._lease.take(key.name):
                self._readers[key] = Reader(status, self._reading)
                self._readers[key].start()

    def _let_go(self, key: _Key, *, held: bool) -> None:
        reader = self._readers.pop(key)
        reader.stop()
        reader.join(_PATIENCE)
        if held:
            self._lease.leave(key.name)
