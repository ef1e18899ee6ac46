"""A post office in memory, a service on SQLite, and everything between them done in turn: what tests of the mailroom share."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

from qualifier.errors import Stale
from qualifier.inbox.syncing import sync_account
from qualifier.parsing.mime import sent_time
from qualifier.ports import LanguageModel
from qualifier.ports.destinations import Destination
from qualifier.ports.jobs import JobOrder
from qualifier.ports.news import News
from qualifier.records.inbox import Account, Message, MessageFilter, Note
from qualifier.records.stored import AssessmentFilter, Stored
from qualifier.service import Service
from qualifier.service.jobs import perform
from qualifier.service.mailroom.addressing import headers_in
from tests.service.desk import Desk, open_desk
from tests.service.talks import NOW
from tests.twins.mailbox import DRAFTS, MemoryMailbox, MemoryPostOffice

OWN = "sales@planwerk.example"
ACCOUNT = Account(
    name="sales", kind="imap", address=OWN, settings={"since": "2026-01-01"}, created_at=datetime(2026, 11, 1, tzinfo=UTC)
)
JANE, TOM = "Jane Doe <jane.doe@acme-foods.com>", "Tom Avery <tom@planwerk.example>"
FIRST = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


class ListedNotifier:
    """A ``Notifier`` that keeps what it is told."""

    name = "chat"

    def __init__(self) -> None:
        self.told: list[News] = []

    def tell(self, news: News) -> None:
        self.told.append(news)


class Office(NamedTuple):
    """All of it."""

    desk: Desk
    post_office: MemoryPostOffice
    notifier: ListedNotifier
    done: set[str]

    @property
    def service(self) -> Service:
        return self.desk.service

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Into the mailbox, when its Date says, and from there to the end of everything that it sets off."""
        self.put(data, folder=folder, at=at)
        self.work()

    def put(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Into the mailbox only."""
        self.post_office.deliver(data, folder=folder, at=at or sent_time(headers_in(data)) or NOW)

    def sync(self) -> None:
        folders = tuple(name for name in self.post_office.folders if name != DRAFTS)
        mailbox = MemoryMailbox(self.post_office, folders)
        seller = self.service.profiles.current("default").profile.seller
        sync_account(self.service.store.post, mailbox, ACCOUNT, seller, self.service.clock)

    def work(self) -> None:
        """Reads the mailbox and does every job that waits, in their order."""
        self.sync()
        self.jobs()

    def jobs(self) -> None:
        while left := [one for one in self.desk.outbox.orders if one.id not in self.done]:
            for order in left:
                self._do(order)

    def jobs_at_once(self, threads: int) -> None:
        """The same by several who take a job each, whatever comes next."""
        with ThreadPoolExecutor(threads) as pool:
            while left := [one for one in self.desk.outbox.orders if one.id not in self.done]:
                list(pool.map(self._do, left))

    def _do(self, order: JobOrder) -> None:
        self.done.add(order.id)
        try:
            word = perform(self.service, self.service.store.jobs.begin(order.id), lambda done, total: None)
        except Stale:
            self.done.discard(order.id)
        else:
            self.service.store.jobs.finish(order.id, word)

    def drafts(self) -> list[bytes]:
        return [one.data for one in self.post_office.folders[DRAFTS].messages]

    def marks(self) -> set[str]:
        """Every flag of every message that arrived."""
        return {
            flag
            for name, there in self.post_office.folders.items()
            if name != DRAFTS
            for one in there.messages
            for flag in one.flags
        }

    def messages(self, **chosen: object) -> tuple[Message, ...]:
        return self.service.store.post.page(MessageFilter.model_validate(chosen), limit=200).items

    def states(self) -> dict[str | None, str]:
        """How each message stands, by its Message-ID."""
        return {one.message_id: one.reason or one.state for one in self.messages()}

    def talks(self) -> list[Stored]:
        return list(self.service.store.assessments.scan(AssessmentFilter()))

    def talk(self) -> Stored:
        (only,) = self.talks()
        return only

    def hot_news(self) -> list[Note]:
        keys = {str(one.payload["news"]) for one in self.desk.outbox.orders if one.kind == "notify"}
        return [self.service.store.post.note(key) for key in keys]


def open_office(folder: Path, *, model: LanguageModel | None = None) -> Office:
    office, notifier = MemoryPostOffice(), ListedNotifier()
    office.deliver(letter("0", "Robot <robot@x.example>", "", "", subject=""), folder="Sent", at=datetime(2025, 1, 1, tzinfo=UTC))
    desk = open_desk(
        folder,
        model=model,
        destinations=(Destination(name="chat"),),
        notifiers=(notifier,),
        mailboxes=lambda account: closing(MemoryMailbox(office)),
    )
    desk.service.store.post.add_account(ACCOUNT, by="anna")
    return Office(desk, office, notifier, set())


def letter(
    id: str,
    sender: str,
    to: str,
    text: str,
    *,
    subject: str = "Planning for three plants",
    refers: str = "",
    hours: int = 0,
    **headers: str,
) -> bytes:
    """A mail with these words; ``hours`` after the first, ``refers`` to ids divided by blanks."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(FIRST + timedelta(hours=hours))
    mail["Message-ID"] = f"<{id}>"
    if refers:
        mail["In-Reply-To"] = f"<{refers.split()[-1]}>"
        mail["References"] = " ".join(f"<{one}>" for one in refers.split())
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()
