"""The ports of an inbox: a mailbox to read from and to put drafts into, and what is kept of it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from pydantic import JsonValue

from qualifier.ports.jobs import JobOrder
from qualifier.records.inbox import (
    Account,
    AccountStatus,
    Arrival,
    AsideReason,
    Incoming,
    Message,
    MessageFilter,
    MessageState,
    Note,
    Thread,
)
from qualifier.records.stored import Intake, Made, Page


class Reply(NamedTuple):
    """A draft to put into a mailbox: raw message with In-Reply-To, References, recipients; plain text and HTML."""

    id: str
    """Names the draft: its Message-ID is made of it, so that the same draft is never put there twice."""
    data: bytes
    answers: str
    """Place of the message that it answers."""
    folder: str
    """Folder of that message."""


class Mailbox(Protocol):
    """A mailbox of one provider. Never marks a message as read, never deletes one."""

    def folders(self) -> tuple[str, ...]:
        """The folders that are read.

        Raises:
            MailboxError: login, permission or folder: a person must mend it.
            MailboxUnavailable: worth another try later.
        """

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[tuple[Arrival | None, str]]:
        """Each message after the cursor (None: from that day on) with the cursor that stands behind it, oldest first. None for
        a message: there was none, and yet the cursor is to be kept.

        Raises:
            MailboxError, MailboxUnavailable: as for ``folders``.
        """

    def wait(self, seconds: float) -> bool:
        """Waits for news (IDLE), at most that long; whether there may be some."""

    def put_draft(self, reply: Reply) -> str:
        """Puts the draft beside the mailbox's drafts, once; its place. One of the same id that is there already is left alone."""

    def drop_draft(self, place: str, id: str) -> bool:
        """Takes away a draft of ours that nobody has touched, for a newer one; False if it is gone or was edited."""

    def flag(self, folder: str, place: str, keyword: str) -> None:
        """Marks a message with a keyword or label; where that is not possible, nothing happens."""

    def close(self) -> None:
        """Lets go of the connection; whatever is asked next takes a new one."""


WAKE, WATCH, UNTOLD, UNDRAFTED = "!wake", "!watch", "!untold", "!undrafted"
"""No folders, but kept as if they were: the latest call at our door that told of news, what being told takes, and in plain words
why we are not told, and why drafts cannot be put there.
"""


class Watch(Protocol):
    """Being told of an account's news by calls of its provider at our door, so that nobody has to look again and again."""

    def begin(self) -> str:
        """What is to be kept before the provider is asked to call."""

    def keep(self, state: str, now: datetime) -> str:
        """Makes sure that the provider calls for some time to come; what is to be kept from then on. May be called at any time.

        Raises:
            MailboxError, MailboxUnavailable: as for ``Mailbox.folders``.
        """

    def close(self) -> None:
        """Lets go of the connection."""


class Basis(NamedTuple):
    """What the answer to a thread was made from: it counts only as long as no more is known."""

    messages: Collection[str]
    """Identifiers of the messages that it read: those of ``Post.mails``."""
    revision: int | None = None
    """Revision of the assessment that it takes the place of; None: of whichever stands there."""


class Counting(NamedTuple):
    """A message that counts in a thread."""

    message: Message
    """How it stands."""
    incoming: Incoming
    """As it came."""


TOGETHER = 10
"""Messages that one job reads: a quarter of a second's work by rules, which is as long as an alert may have to wait for it."""


def messages_of(payload: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """The messages that a job of kind message reads, whether they came together or one alone."""
    several = payload.get("messages")
    given = several if isinstance(several, list) else [payload.get("message")]
    return tuple(one for one in given if isinstance(one, str))


class Post(Protocol):
    """What is kept of inboxes: one part of the store. Every change is one transaction; all may raise ``StoreError``."""

    def add_account(self, account: Account, *, by: str) -> None:
        """Keeps a new account.

        Raises:
            Taken: an account of that name exists.
        """

    def remove_account(self, name: str, *, by: str) -> None:
        """Forgets an account and how far it was read; its messages and conversations stay.

        Raises:
            NotFound: no such account.
        """

    def accounts(self) -> tuple[AccountStatus, ...]:
        """All accounts by name."""

    def account(self, name: str) -> AccountStatus:
        """One account.

        Raises:
            NotFound: no such account.
        """

    def account_alone(self, name: str) -> Account:
        """One account without how it is doing, which takes counting.

        Raises:
            NotFound: no such account.
        """

    def pause(self, name: str, paused: bool, *, by: str) -> None:
        """Stops reading an account, or goes on.

        Raises:
            NotFound: no such account.
        """

    def cursor(self, account: str, folder: str) -> str | None:
        """How far a folder was read, in the mailbox's own words; None at the beginning."""

    def receive(self, account: str, folder: str, arrivals: Sequence[Incoming], cursor: str | None) -> int:
        """Keeps those that are new (by account and key), queues jobs for them, and moves the cursor (None leaves it): one
        transaction. How many were new. What was erased for a person's sake is never new again, whichever account it comes to.

        The jobs are of kind message: one for up to ``TOGETHER`` messages, whose ids are its payload's ``messages``; for one that
        comes alone its id and its payload's ``message`` are the message's id.

        Raises:
            NotFound: no such account.
        """

    def separate(self, ids: Sequence[str]) -> None:
        """Queues a job for each of these messages that waits, as if it had come alone."""

    def synced(self, account: str, at: datetime) -> None:
        """The account was read without fault. Of an unknown account, as below, nothing is noted."""

    def failed(self, account: str, error: str, next_try: datetime) -> None:
        """The account could not be read: why, in plain words, and when it is tried again."""

    def message(self, id: str) -> Message:
        """One message.

        Raises:
            NotFound: no such message.
        """

    def incoming(self, id: str) -> Incoming:
        """One message with its bytes.

        Raises:
            NotFound: no such message, or it was erased.
        """

    def fill(self, incoming: Incoming) -> None:
        """Puts what was said in the place of a waiting message that only told of it: bytes, subject, people, date. Its key,
        place and moment stay; of one that does not wait any more nothing changes.

        Raises:
            NotFound: no such message, or it was erased.
        """

    def page(self, chosen: MessageFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Message]:
        """Newest first.

        Raises:
            BadCursor: the cursor is none of ours.
        """

    def reasons(self, account: str | None = None) -> dict[AsideReason, int]:
        """How many messages (of an account) are set aside, by reason; only reasons that occur."""

    def thread_of(self, incoming: Incoming, account: str, *, days: int = 60) -> str:
        """The thread a message belongs to: by references, then by subject and people within ``days``, else a new one. A
        message keeps its thread.

        References to messages not seen yet count once these come. All but the one it answers join only where people or company
        are the same, and so does that one for a message of ours: somebody may have taken an old mail to write to another
        prospect. By subject, a reply joins a thread that it shares a person of the other side with, another message only one
        with the very same people; robots' addresses join nothing. Threads
        that a message joins become one, the oldest that is assessed, else the oldest; what was made of the others goes,
        their lead's keys and outcome move. If the message that joined them is not assessed, the latest that was is queued
        again, so that the answer covers all of them.

        Raises:
            NotFound: the message is not kept.
        """

    def place(self, arrivals: Sequence[Incoming], account: str, *, days: int = 60) -> None:
        """Gives each of these messages of an account that is kept and has no thread yet its own, as ``thread_of``, one after
        the other in one transaction.
        """

    def thread(self, id: str) -> Thread:
        """One thread.

        Raises:
            NotFound: no such thread.
        """

    def mails(self, thread: str) -> tuple[Counting, ...]:
        """Its messages that count (assessed, ours or waiting), oldest first; the latest 200 of them."""

    def settle(
        self,
        id: str,
        state: MessageState,
        *,
        reason: AsideReason | None = None,
        error: str | None = None,
        returns_on: date | None = None,
        by: str | None = None,
    ) -> None:
        """Says what became of a message; ``returns_on`` also marks its thread, until the same person writes again. ``by``: a
        person decided, which the audit notes.

        Waiting says that it counts after all: if it was settled or failed, a new job is queued for it (kind message, with an
        id of its own, the message's in its payload's ``message``), and with ``by`` it is wanted from then on.

        Raises:
            NotFound: no such message.
        """

    def assessed(
        self,
        id: str,
        thread: str,
        intake: Intake,
        made: Made,
        *,
        basis: Basis,
        notes: Sequence[Note],
        outbox: Sequence[JobOrder],
    ) -> bool:
        """The answer to a thread after this message, in one transaction: the assessment (its id is the thread's) saved or
        replaced with its intake, the message settled (as ours, if we wrote it), news noted, jobs queued. A note whose key is
        known already is left out, and so are the jobs that tell of such alone (they name it, or several, in their payload as
        ``news``). If the message came after somebody answered, the thread is unanswered again. False, and nothing changed, if
        the message was settled before.

        Raises:
            NotFound: no such message, or it was erased.
            Stale: the message is of another thread by now, a message that the answer has not read was settled meanwhile, one
                that it has read counts no more, or another revision stands there: look again, with all ``mails``.
        """

    def leave(self, id: str, *, to: str) -> None:
        """Leaves a message to a later one of its thread that still waits, whose answer reads both. If that one comes to nothing,
        this one is queued again. A settled message stays as it is.

        Raises:
            NotFound: no such message.
            Stale: the later one does not wait in this thread any more.
        """

    def drafted(self, thread: str, message: str, place: str) -> None:
        """A draft that answers this message lies in the mailbox at this place, and the thread's older ones are dropped. Of a
        message that is gone nothing is noted; where its thread was absorbed meanwhile, the draft is one of the older ones."""

    def remind(self, notes: Sequence[Note], outbox: Sequence[JobOrder]) -> int:
        """Notes news that no message brought, and queues the jobs of those that are new; how many."""

    def note(self, key: str) -> Note:
        """One piece of news.

        Raises:
            NotFound: no such news.
        """
