"""One pass through an account: what is new in its folders goes to the store, a batch at a time, each with its cursor.

A batch and its cursor are kept in one transaction: whenever the process ends, the next pass goes on behind the last batch.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from qualifier.adapters.ids import new_id
from qualifier.conversation import Seller
from qualifier.errors import ConfigError, MailboxError
from qualifier.ports.inbox import TOGETHER, Mailbox, Post
from qualifier.records.inbox import Account, Arrival, Incoming
from qualifier.service.mailroom.arriving import incoming_of

_MOST_MESSAGES, _MOST_BYTES = 50, 8_000_000
"""Of one transaction, and of what is held in memory."""


class Synced(NamedTuple):
    """What a pass found."""

    seen: int = 0
    new: int = 0


def since_of(account: Account) -> date:
    """The day from which an account is read the first time: the chosen one, else the day it was added.

    Raises:
        ConfigError: it is no day.
    """
    chosen = account.settings.get("since")
    if chosen is None:
        return account.created_at.date()
    try:
        return date.fromisoformat(str(chosen))
    except ValueError:
        raise ConfigError("is no day; write it like 2026-11-28", file=f"inbox {account.name}", place="since") from None


def sync_account(
    post: Post,
    mailbox: Mailbox,
    account: Account,
    seller: Seller,
    clock: Callable[[], datetime],
    *,
    ended: Callable[[], bool] = lambda: False,
) -> Synced:
    """Reads all folders of the account once, or until it is to end.

    Raises:
        MailboxError, MailboxUnavailable: what came before is kept.
        ConfigError: a setting is wrong.
        StoreError: the batch is not kept; it will come again.
    """
    total = Synced()
    since = since_of(account)
    for folder in mailbox.folders():
        if ended():
            break
        batches = _Batches(post, account, folder, seller, clock)
        try:
            for arrival, cursor in mailbox.arrivals(folder, post.cursor(account.name, folder), since):
                batches.add(arrival, cursor)
                if ended():
                    break
        except MailboxError:
            batches.keep()
            raise
        batches.keep()
        total = Synced(total.seen + batches.seen, total.new + batches.new)
    return total


class _Batches:
    """Gathers what arrives and keeps it when it is enough."""

    def __init__(
        self, post: Post, account: Account, folder: str, seller: Seller, clock: Callable[[], datetime]
    ) -> None:  # fmt: skip
        self._post, self._account, self._folder, self._seller, self._clock = post, account, folder, seller, clock
        self._batch: list[Incoming] = []
        self._bytes = 0
        self._cursor: str | None = None
        self.seen = self.new = 0

    def add(self, arrival: Arrival | None, cursor: str) -> None:
        self._cursor = cursor
        if arrival is None:
            return
        now = self._clock()
        self._batch.append(incoming_of(arrival, own=self._account.address, seller=self._seller, id=new_id(now), now=now))
        self._bytes += len(arrival.data)
        if len(self._batch) >= _MOST_MESSAGES or self._bytes >= _MOST_BYTES:
            self.keep()

    def keep(self) -> None:
        if self._cursor is None:
            return
        self.new += self._post.receive(self._account.name, self._folder, self._batch, self._cursor)
        # who reads a message then sees which others of its thread wait; known ones are kept under another identifier
        for start in range(0, len(self._batch), TOGETHER):
            self._post.place(self._batch[start : start + TOGETHER], self._account.name)
        self.seen += len(self._batch)
        self._batch, self._bytes, self._cursor = [], 0, None
