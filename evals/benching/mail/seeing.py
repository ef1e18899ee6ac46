"""What can be seen afterwards: in the store, in the mailbox as a person looks at it, at those who are told."""

from collections.abc import Iterator
from email import message_from_bytes
from email.utils import getaddresses
from typing import NamedTuple

from evals.benching.mail.dovecot import Dovecot
from evals.benching.mail.house import ACCOUNT, USER
from evals.benching.mail.made import FOLDERS
from evals.benching.mail.receivers import Receivers, Told
from qualifier.ports.store import Store
from qualifier.records.inbox import Message, MessageFilter
from qualifier.records.stored import AssessmentFilter, Job, JobStatus
from qualifier.records.vocabulary import Temperature
from qualifier.service.mailroom.arriving import digest_of

DRAFTS = "Drafts"
_PART = 200
_HEADERS = b"BODY[HEADER.FIELDS (MESSAGE-ID IN-REPLY-TO TO CC)]"


class Lying(NamedTuple):
    """A message in a folder of the mailbox."""

    folder: str
    key: str
    """Message-ID without brackets, else the digest of its bytes."""
    flags: frozenset[str]
    answers: str = ""
    to: tuple[str, ...] = ()


class Seen(NamedTuple):
    """All of it."""

    messages: tuple[Message, ...]
    answers: dict[str, Temperature]
    """Temperature by the assessment's identifier."""
    lying: tuple[Lying, ...]
    drafts: tuple[Lying, ...]
    told: tuple[Told, ...] = ()
    letters: tuple[str, ...] = ()
    forged: int = 0
    dead: tuple[Job, ...] = ()
    open_jobs: int = 0


def look(store: Store, dovecot: Dovecot, receivers: Receivers) -> Seen:
    """Everything that is there at this moment."""
    counts = store.jobs.counts()
    lying = tuple(one for folder in FOLDERS for one in _lying(dovecot, folder))
    return Seen(
        messages=tuple(messages_of(store)),
        answers={one.id: one.assessment.temperature for one in store.assessments.scan(AssessmentFilter())},
        lying=lying,
        drafts=tuple(_lying(dovecot, DRAFTS)),
        told=tuple(receivers.told),
        letters=tuple(receivers.letters),
        forged=receivers.forged,
        dead=tuple(_jobs(store, "dead")),
        open_jobs=counts.get("queued", 0) + counts.get("running", 0),
    )


def settled(store: Store) -> int:
    """How many messages wait no more."""
    counts = store.post.account(ACCOUNT).counts
    return sum(count for state, count in counts.items() if state != "waiting")


def at_rest(store: Store, messages: int) -> bool:
    """Whether so many messages are settled and no job is left to do."""
    jobs = store.jobs.counts()
    return settled(store) >= messages and not jobs.get("queued", 0) and not jobs.get("running", 0)


def messages_of(store: Store) -> Iterator[Message]:
    """All messages, newest first."""
    cursor = None
    while True:
        page = store.post.page(MessageFilter(), cursor=cursor, limit=_PART)
        yield from page.items
        if page.next is None:
            return
        cursor = page.next


def _jobs(store: Store, status: JobStatus) -> Iterator[Job]:
    cursor = None
    while True:
        page = store.jobs.page(status, cursor=cursor, limit=_PART)
        yield from page.items
        if page.next is None:
            return
        cursor = page.next


def _lying(dovecot: Dovecot, folder: str) -> Iterator[Lying]:
    with dovecot.looking(USER) as client:
        if not client.folder_exists(folder):
            return
        client.select_folder(folder, readonly=True)
        every = sorted(client.search())
        for start in range(0, len(every), _PART):
            found = client.fetch(every[start : start + _PART], ["FLAGS", _HEADERS.replace(b"BODY[", b"BODY.PEEK[")])
            for uid, one in sorted(found.items()):
                headers = message_from_bytes(one[_HEADERS])
                id = str(headers.get("Message-ID", "")).strip().strip("<>")
                key = id or digest_of(client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"])
                flags = frozenset(flag.decode("ascii", "replace") for flag in one[b"FLAGS"]) - {"\\Recent"}
                to = tuple(address for _, address in getaddresses([str(headers.get("To", ""))]))
                yield Lying(folder, key, flags, str(headers.get("In-Reply-To", "")).strip().strip("<>"), to)
