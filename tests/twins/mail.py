"""What ``MemoryStore`` keeps of inboxes, and how it is taken away with the rest of a person."""

from dataclasses import dataclass, field
from datetime import date, datetime

from qualifier.adapters.store.post.kin import addresses_of
from qualifier.records.inbox import Account, AsideReason, Incoming, Message, MessageState, Note, PlacedDraft

COUNTING = ("assessed", "ours", "waiting")


@dataclass
class Door:
    """An account and how it is doing."""

    account: Account
    paused: bool = False
    error: str | None = None
    failures: int = 0
    next_try_at: datetime | None = None
    last_sync_at: datetime | None = None


@dataclass
class Letter:
    """A message and what became of it."""

    incoming: Incoming
    account: str
    folder: str
    kept_at: datetime
    thread: str | None = None
    state: MessageState = "waiting"
    reason: AsideReason | None = None
    error: str | None = None
    done_at: datetime | None = None
    returns_on: date | None = None
    wanted_by: str | None = None

    @property
    def came(self) -> tuple[datetime, str]:
        """The order of lists, backwards."""
        return self.incoming.arrival.received_at, self.incoming.id

    def message(self) -> Message:
        given = self.incoming
        return Message(
            id=given.id, account=self.account, folder=self.folder, key=given.key, message_id=given.message_id,
            thread=self.thread, state=self.state, reason=self.reason, error=self.error, subject=given.subject,
            sender=given.sender, people=given.people, received_at=given.arrival.received_at, done_at=self.done_at,
            returns_on=self.returns_on, wanted_by=self.wanted_by,
        )  # fmt: skip


@dataclass
class Strand:
    """A thread, but for its messages."""

    account: str
    subject: str | None
    last_at: datetime
    away_until: date | None = None
    draft: PlacedDraft | None = None
    older_drafts: tuple[PlacedDraft, ...] = ()
    unread: bool = False


@dataclass
class MemoryMail:
    """Everything of inboxes; whoever calls holds the memory's lock."""

    doors: dict[str, Door] = field(default_factory=dict)
    cursors: dict[tuple[str, str], str] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    strands: dict[str, Strand] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    news: dict[str, Note] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)

    def of(self, thread: str) -> list[Letter]:
        """Its messages, latest first."""
        found = (letter for letter in self.letters.values() if letter.thread == thread)
        return sorted(found, key=lambda letter: letter.came, reverse=True)

    def with_address(self, address: str) -> set[str]:
        """The threads, or messages without one, that hold this address."""
        mark = address.encode()
        found = (
            letter
            for letter in self.letters.values()
            if address in addresses_of(letter.incoming) or mark in letter.incoming.arrival.data.lower()
        )
        return {letter.thread or letter.incoming.id for letter in found}

    def before(self, moment: datetime, assessed: set[str]) -> set[str]:
        """The messages kept before that moment that are part of no assessment."""
        return {id for id, letter in self.letters.items() if letter.kept_at < moment and letter.thread not in assessed}

    def drop(self, ids: set[str], *, buried: bool) -> int:
        """Takes away messages, and whole threads, by their identifiers; how many messages. ``buried``: they never come again."""
        gone = {id for id, letter in self.letters.items() if id in ids or letter.thread in ids}
        if buried:
            self.erased |= {self.letters[id].incoming.key for id in gone}
        touched = {self.letters[id].thread for id in gone} | ids
        self.letters = {id: letter for id, letter in self.letters.items() if id not in gone}
        left = {letter.thread for letter in self.letters.values()}
        self.strands = {id: one for id, one in self.strands.items() if id in left or id not in touched}
        self.names = {name: thread for name, thread in self.names.items() if thread in self.strands}
        self.news = {key: one for key, one in self.news.items() if one.assessment not in ids}
        return len(gone)
