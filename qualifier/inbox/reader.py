"""One account read for as long as it is wanted: a pass, a wait for news, and again; after a failure later and later."""

import logging
import random
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from qualifier.conversation import Seller
from qualifier.errors import MailboxError, QualifierError, StoreError, StoreUnavailable
from qualifier.inbox.pace import Pace
from qualifier.inbox.syncing import Synced, sync_account
from qualifier.ports.inbox import Mailbox, Post
from qualifier.records.inbox import Account, AccountStatus

_log = logging.getLogger("qualifier.inbox")
_DEFAULT = Pace()
_STORE_WAIT = 5.0
"""Seconds until the next try where the store does not answer; nothing can be noted then."""


class Reading(NamedTuple):
    """What reading an account takes."""

    post: Post
    open: Callable[[Account], Mailbox]
    """Its mailbox, not connected yet. May raise ``ConfigError``."""
    seller_of: Callable[[str], Seller]
    """Who we are, by the name of a profile. May raise ``NotFound`` and ``ConfigError``."""
    clock: Callable[[], datetime]
    """Now, in UTC."""
    pace: Pace = _DEFAULT
    chance: Callable[[], float] = random.random


class Reader:
    """A thread that reads one account."""

    def __init__(self, status: AccountStatus, reading: Reading) -> None:
        self._account, self._status, self._reading = status.account, status, reading
        self._failures = status.failures
        self._end = threading.Event()
        self._poked = threading.Event()
        self._mailbox: Mailbox | None = None
        self._thread = threading.Thread(target=self._run, name=f"inbox-{status.account.name}", daemon=True)

    @property
    def account(self) -> Account:
        return self._account

    @property
    def alive(self) -> bool:
        """Whether it reads, or waits to."""
        return self._thread.is_alive()

    def start(self) -> None:
        self._thread.start()

    def poke(self) -> None:
        """Ends the wait after a failure: somebody says that it is mended."""
        self._poked.set()

    def stop(self) -> None:
        """Ends after the batch under way; ``join`` waits for it."""
        self._end.set()
        self._poked.set()

    def join(self, seconds: float) -> bool:
        """Waits for the end; whether it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        _log.info("inbox.reader.started account=%s kind=%s", self._account.name, self._account.kind)
        if self._status.next_try_at is not None:
            self._pause((self._status.next_try_at - self._reading.clock()).total_seconds())
        try:
            while not self._end.is_set():
                self._round()
        finally:
            if self._mailbox is not None:
                self._mailbox.close()
            _log.info("inbox.reader.ended account=%s", self._account.name)

    def _round(self) -> None:
        """One pass and the wait for the next."""
        begun = time.monotonic()
        try:
            self._watch(self._pass(), begun)
        except StoreError as error:
            if isinstance(error, StoreUnavailable):
                _log.warning("inbox.reader.unkept account=%s error=%s", self._account.name, type(error).__name__)
                self._pause(_STORE_WAIT)
            else:
                self._failed(error)
        except QualifierError as error:
            self._failed(error)
        except Exception as error:  # noqa: BLE001 (a fault of ours ends one pass, not the reader; its words may quote anything)
            _log.error("inbox.reader.fault account=%s error=%s", self._account.name, type(error).__name__)
            self._failed(QualifierError(f"a fault of the program ({type(error).__name__}); please report it"))

    def _pass(self) -> Mailbox:
        reading, account = self._reading, self._account
        if self._mailbox is None:
            self._mailbox = reading.open(account)
        seller = reading.seller_of(account.profile)
        begun = time.monotonic()
        synced = sync_account(reading.post, self._mailbox, account, seller, reading.clock, ended=self._end.is_set)
        if not self._end.is_set():
            self._succeeded(synced, time.monotonic() - begun)
        return self._mailbox

    def _watch(self, mailbox: Mailbox, begun: float) -> None:
        """Until there is news, or it is time."""
        pace = self._reading.pace
        until = begun + pace.every
        while not self._end.is_set() and (left := until - time.monotonic()) > 0:
            if mailbox.wait(min(pace.slice, left)):
                break
        self._end.wait(max(begun + pace.least - time.monotonic(), 0.0))

    def _succeeded(self, synced: Synced, seconds: float) -> None:
        if synced.new or self._failures:
            _log.info(
                "inbox.pass.done account=%s seen=%d new=%d seconds=%.3f", self._account.name, synced.seen, synced.new, seconds
            )
        self._failures = 0
        self._reading.post.synced(self._account.name, self._reading.clock())

    def _failed(self, error: QualifierError) -> None:
        """Notes why, and stays away for a while."""
        reading = self._reading
        self._failures += 1
        delay = reading.pace.delay(error, self._failures, reading.chance())
        _log.warning(
            "inbox.pass.failed account=%s error=%s failures=%d delay=%.0f",
            self._account.name, type(error).__name__, self._failures, delay,
        )  # fmt: skip
        try:
            reading.post.failed(self._account.name, str(error), reading.clock() + timedelta(seconds=delay))
        except StoreError:
            _log.warning("inbox.reader.unkept account=%s", self._account.name)
        if self._mailbox is not None:
            self._mailbox.close()
            # after a failure of its own it is kept: it knows which messages cannot be had
            self._mailbox = self._mailbox if isinstance(error, MailboxError) else None
        self._pause(delay)

    def _pause(self, seconds: float) -> None:
        self._poked.clear()
        if seconds > 0 and not self._end.is_set():
            self._poked.wait(seconds)
