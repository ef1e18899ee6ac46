"""A mailbox of any provider that speaks IMAP: reads with EXAMINE and BODY.PEEK, so that nothing is ever marked as read.

The connection is made when it is needed and made anew after a fault; what was learned of messages that cannot be had outlives it.
"""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime

from imapclient import IMAPClient

from qualifier.adapters.mailboxes.imap.drafts import append, make_drafts_folder, no_drafts_folder, withdraw
from qualifier.adapters.mailboxes.imap.faults import ConnectionGone, missing_folder, translating
from qualifier.adapters.mailboxes.imap.folders import drafts_folder, folders_read, listings
from qualifier.adapters.mailboxes.imap.line import Credential, Patience, WatchedClient, connect, let_go, log_in, server_of
from qualifier.adapters.mailboxes.imap.marks import mark
from qualifier.adapters.mailboxes.imap.reading import (
    Doubts,
    Listed,
    Selected,
    beginning,
    bodies,
    groups,
    marked,
    search,
    sizes,
)
from qualifier.adapters.mailboxes.imap.settings import INBOX, Cursor, ImapSettings, Place
from qualifier.adapters.mailboxes.imap.vigil import Confused, Vigil
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Reply
from qualifier.records.inbox import Arrival

_log = logging.getLogger("qualifier.inbox")
_DEFAULT = Patience()
_SOON = 10.0
"""Seconds; a connection that ends sooner than that after it was left alone does not end because of its silence."""
_GONE, _GARBLED = 1, 2
"""How much a failure to hand out a message says against the message."""


def utc_now() -> datetime:
    return datetime.now(UTC)


class ImapMailbox:
    """A ``Mailbox`` by IMAP; for one thread at a time."""

    def __init__(
        self,
        settings: ImapSettings,
        credential: Credential,
        *,
        patience: Patience = _DEFAULT,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._settings, self._credential, self._patience, self._clock = settings, credential, patience, clock
        self._server = server_of(settings)
        self._client: WatchedClient | None = None
        self._vigil = Vigil()
        self._folders: tuple[str, ...] = ()
        self._looked = False
        self._selected: Selected | None = None
        self._read: Selected | None = None
        self._doubts = Doubts()

    def folders(self) -> tuple[str, ...]:
        if self._client is None or not self._looked:
            with self._talking() as client:
                listed = listings(client)
            there = tuple(one.name for one in listed if one.usable)
            for wanted in self._settings.folders:
                if not _is_among(wanted, there):
                    raise missing_folder(wanted, there, self._server)
            self._folders, self._looked = folders_read(listed, self._settings), True
        return self._folders

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[tuple[Arrival | None, str]]:
        selected = self._come_to(folder)
        if folder == self._settings.watched:
            self._read = selected
        start = beginning(selected, cursor)
        last = start
        for uids in self._searching(selected, start, since):
            with self._at(selected) as client:
                listed = sizes(client, uids)
            for one, data in self._fetched(selected, listed):
                last = start._replace(last=one.uid)
                yield self._arrival(selected, one, data), str(last)
        end = start._replace(last=max(last.last, selected.next_uid - 1))
        if str(end) not in (str(last), cursor) or (cursor is None and last == start):
            yield None, str(end)

    def wait(self, seconds: float) -> bool:
        begun = time.monotonic() - self._vigil.age
        try:
            with self._talking(resting=False) as client:
                if not self._vigil.idling:
                    self._selected = _examine(client, self._settings.watched)
                    if self._read is not None and _has_more(self._selected, self._read):
                        # it came after the last pass, and the server takes us for told
                        return True
                if not self._vigil.possible(client):
                    return self._vigil.ask(client, seconds)
                return self._vigil.watch(client, seconds)
        except Confused:
            self._hang_up()
            return True
        except ConnectionGone:
            if time.monotonic() - begun < _SOON:
                raise
            # servers end a silent connection now and then: no fault, if a new one can be had
            return True

    def put_draft(self, reply: Reply) -> str:
        with self._elsewhere() as client:
            folder = self._drafts(client, make=self._settings.create_drafts)
            if folder is None:
                raise no_drafts_folder(self._settings.drafts, self._server)
            return str(append(client, folder, reply.data))

    def drop_draft(self, place: str, id: str) -> bool:
        known = Place.read(place)
        if known is None:
            return False
        with self._elsewhere() as client:
            folder = self._drafts(client, make=False)
            return folder is not None and withdraw(client, folder, known, id)

    def flag(self, folder: str, place: str, keyword: str) -> None:
        known = Place.read(place)
        if known is None:
            return
        with self._talking():
            pass
        try:
            with self._elsewhere() as client:
                mark(client, folder, known, keyword)
        except MailboxUnavailable:
            raise
        except MailboxError:
            _log.info("inbox.imap.unmarked host=%s", self._settings.host)

    def close(self) -> None:
        self._hang_up()

    @contextmanager
    def _talking(self, *, resting: bool = True) -> Iterator[WatchedClient]:
        """The connection, logged in, out of IDLE unless told otherwise. It is given up when it is of no more use."""
        try:
            if self._client is None:
                self._client = self._connected()
            with translating(self._server):
                if resting:
                    self._vigil.rest(self._client)
                yield self._client
        except MailboxUnavailable:
            # also where only one question failed: some servers get over a fault in a new connection only
            self._hang_up()
            raise

    @contextmanager
    def _elsewhere(self) -> Iterator[WatchedClient]:
        """The same, for those who go to a folder of their own."""
        self._selected = None
        with self._talking() as client:
            yield client

    def _connected(self) -> WatchedClient:
        client = connect(self._settings, self._patience)
        try:
            log_in(client, self._settings, self._credential)
        except BaseException:
            let_go(client)
            raise
        _log.debug("inbox.imap.connected host=%s", self._settings.host)
        return client

    def _hang_up(self) -> None:
        client, self._client = self._client, None
        self._selected = None
        self._vigil.forget()
        if client is not None:
            let_go(client)

    def _come_to(self, folder: str) -> Selected:
        """The folder as it is now.

        Raises:
            MailboxError: it is not there; says which names come near.
        """
        try:
            with self._talking() as client:
                self._selected = _examine(client, folder)
                return self._selected
        except MailboxUnavailable:
            raise
        except MailboxError:
            self._looked = False
            self.folders()
            raise

    @contextmanager
    def _at(self, selected: Selected) -> Iterator[WatchedClient]:
        """The connection, in the folder as it was, also after a look into another one."""
        with self._talking() as client:
            if self._selected is None or self._selected.folder != selected.folder:
                self._selected = _examine(client, selected.folder)
            if self._selected.validity != selected.validity:
                raise MailboxUnavailable(f"{self._server.host}: the folder {selected.folder!r} was made anew while it was read")
            yield client

    def _searching(self, selected: Selected, start: Cursor, since: date) -> Iterator[list[int]]:
        """The search; each of its steps is a question to the server."""
        found: Iterator[list[int]] | None = None
        while True:
            with self._at(selected) as client:
                found = found or search(client, selected, start, since)
                uids = next(found, None)
            if uids is None:
                return
            yield uids

    def _fetched(self, selected: Selected, listed: Sequence[Listed]) -> Iterator[tuple[Listed, bytes]]:
        alone = frozenset(one.uid for one in listed if self._doubts.any(selected, one.uid))
        for group in groups(listed, alone):
            try:
                yield from self._group(selected, group)
            except MailboxUnavailable as error:
                if isinstance(error, ConnectionGone) or len(group) == 1 or error.retry_after is not None:
                    raise
                # one of them is to blame; the others need not wait
                for one in group:
                    yield from self._group(selected, (one,))

    def _group(self, selected: Selected, group: Sequence[Listed]) -> Iterator[tuple[Listed, bytes]]:
        uids = [one.uid for one in group]
        extent = self._doubts.extent(selected, group[0])
        try:
            with self._at(selected) as client:
                found = bodies(client, group, extent)
        except MailboxUnavailable as error:
            if error.retry_after is None:
                self._doubts.add(selected, uids, _GONE if isinstance(error, ConnectionGone) else _GARBLED)
            raise
        self._doubts.clear(selected, uids)
        for one in group:
            if one.uid in found:
                yield one, marked(found[one.uid], one, extent, selected.folder)

    def _arrival(self, selected: Selected, one: Listed, data: bytes) -> Arrival:
        place = Place(selected.validity, one.uid)
        return Arrival(place=str(place), data=data, received_at=one.received_at or self._clock())

    def _drafts(self, client: IMAPClient, *, make: bool) -> str | None:
        there = listings(client)
        found = drafts_folder(there, self._settings.drafts)
        return make_drafts_folder(client, there, self._settings.drafts) if found is None and make else found


def _examine(client: IMAPClient, folder: str) -> Selected:
    """Comes to the folder without a change to it."""
    state = client.select_folder(folder, readonly=True)
    return Selected(folder, *(int(state.get(name, 0)) for name in (b"UIDVALIDITY", b"UIDNEXT", b"EXISTS")))


def _has_more(now: Selected, before: Selected) -> bool:
    """Whether something came into the folder in between."""
    if now.validity != before.validity:
        return True
    return now.next_uid > before.next_uid if now.next_uid else now.messages > before.messages


def _is_among(wanted: str, there: Sequence[str]) -> bool:
    return wanted in there or (wanted.upper() == INBOX and INBOX in map(str.upper, there))
