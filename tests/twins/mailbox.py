"""A mailbox without a server: folders in lists, kept in a ``MemoryPostOffice`` that several ``MemoryMailbox``es may look into."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

from qualifier.adapters.mailboxes.imap.settings import Cursor, Place
from qualifier.errors import MailboxError
from qualifier.parsing.mime import message_ids
from qualifier.ports.inbox import Reply
from qualifier.records.inbox import Arrival
from qualifier.service.mailroom.addressing import headers_in

DRAFTS = "Drafts"


@dataclass
class Kept:
    """A message in a folder."""

    uid: int
    data: bytes
    received_at: datetime
    flags: set[str] = field(default_factory=set)


@dataclass
class Folder:
    """A folder, whose UIDs mean something until it is renumbered."""

    validity: int
    messages: list[Kept] = field(default_factory=list)
    next_uid: int = 1

    def put(self, data: bytes, at: datetime, flags: frozenset[str] = frozenset()) -> Kept:
        kept = Kept(self.next_uid, data, at, set(flags))
        self.messages.append(kept)
        self.next_uid += 1
        return kept


class MemoryPostOffice:
    """The server's side."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.folders: dict[str, Folder] = {"INBOX": Folder(1), DRAFTS: Folder(1)}
        self.trouble: Callable[[str], None] = lambda what: None
        """Called before each step with what is done (login, or the place of a message); may raise."""
        self.deliveries = 0
        self._validities = count(2)

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Puts a message into a folder, which it makes if need be."""
        with self.changed:
            self.folders.setdefault(folder, Folder(next(self._validities))).put(data, at or datetime.now(UTC))
            self.deliveries += folder == "INBOX"
            self.changed.notify_all()

    def renumber(self, folder: str = "INBOX") -> None:
        """Gives every message another UID."""
        with self.changed:
            old = self.folders[folder]
            self.folders[folder] = new = Folder(next(self._validities))
            for one in old.messages:
                new.put(one.data, one.received_at, frozenset(one.flags))


class MemoryMailbox:
    """A ``Mailbox`` that looks into a post office."""

    def __init__(self, office: MemoryPostOffice, folders: tuple[str, ...] = ("INBOX",)) -> None:
        self._office, self._folders = office, folders
        self._seen = office.deliveries
        self.open = False

    def folders(self) -> tuple[str, ...]:
        self._log_in()
        for name in self._folders:
            self._folder(name)
        return self._folders

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[tuple[Arrival | None, str]]:
        self._log_in()
        with self._office.changed:
            self._seen = self._office.deliveries if folder == self._folders[0] else self._seen
            there = self._folder(folder)
            messages, next_uid = list(there.messages), there.next_uid
        known = Cursor.read(cursor)
        start = known if known and known.validity == there.validity else Cursor(there.validity, 0, next_uid - 1)
        behind = str(start) if known else None
        for one in messages:
            early = one.uid <= start.first_pass and one.received_at.date() < since
            if one.uid > start.last and not early:
                place = str(Place(there.validity, one.uid))
                self._office.trouble(place)
                behind = str(start._replace(last=one.uid))
                yield Arrival(place=place, data=one.data, received_at=one.received_at), behind
        end = str(start._replace(last=max(start.last, next_uid - 1)))
        if end != behind:
            yield None, end

    def wait(self, seconds: float) -> bool:
        self._log_in()
        until = time.monotonic() + seconds
        with self._office.changed:
            return self._office.changed.wait_for(lambda: self._office.deliveries > self._seen, max(until - time.monotonic(), 0.0))

    def put_draft(self, reply: Reply) -> str:
        self._log_in()
        with self._office.changed:
            drafts = self._folder(DRAFTS)
            there = next((one for one in drafts.messages if _id(one.data) == _id(reply.data)), None)
            kept = there or drafts.put(reply.data, datetime.now(UTC), frozenset({"\\Draft"}))
            return str(Place(drafts.validity, kept.uid, "ours" if kept.data == reply.data else ""))

    def drop_draft(self, place: str, id: str) -> bool:
        self._log_in()
        known = Place.read(place)
        with self._office.changed:
            drafts = self._folder(DRAFTS)
            there = next((one for one in drafts.messages if known and one.uid == known.uid), None)
            if not (known and known.mark and known.validity == drafts.validity and there and id in _id(there.data)):
                return False
            drafts.messages.remove(there)
            return True

    def flag(self, folder: str, place: str, keyword: str) -> None:
        self._log_in()
        known = Place.read(place)
        with self._office.changed:
            there = self._folder(folder)
            for one in there.messages:
                if known and one.uid == known.uid and there.validity == known.validity:
                    one.flags.add(keyword)

    def close(self) -> None:
        self.open = False

    def _log_in(self) -> None:
        if not self.open:
            self._office.trouble("login")
            self.open = True

    def _folder(self, name: str) -> Folder:
        if name not in self._office.folders:
            raise MailboxError(f"memory: there is no folder {name!r}; there are: {', '.join(self._office.folders)}")
        return self._office.folders[name]


def _id(data: bytes) -> str:
    return next(iter(message_ids(headers_in(data).get("message-id", ""))), "")
