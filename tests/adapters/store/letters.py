"""Small mailboxes for the tests of what is kept of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import JsonValue

from qualifier.ports.inbox import Basis
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Store
from qualifier.records.inbox import Account, Arrival, Incoming, Note
from qualifier.records.stored import Made
from tests.adapters.store.makers import IDA, SENT, intake, made

BOX = "sales"
OURS = "sales@vans.example"
TOM = "tom@vans.example"
BO = "bo@bolt.example"


def hours(count: float) -> datetime:
    return SENT + timedelta(hours=count)


def account(name: str = BOX, **changes: Any) -> Account:
    given = {"name": name, "kind": "imap", "address": OURS, "settings": {"host": "mail.vans.example"}, "created_at": SENT}
    return Account.model_validate(given | changes)


def mail(id: str, sender: str = IDA, *, hour: float = 0, answers: Sequence[str] = (), **changes: Any) -> Incoming:
    """A mail to our mailbox with the Message-ID ``id@mail``; ``answers`` are identifiers of such mails, nearest first."""
    data = changes.pop("data", f"From: {sender}\n\nHello from {id}".encode())
    given: dict[str, Any] = {
        "id": id, "key": f"{id}@mail", "message_id": f"{id}@mail", "references": tuple(f"{one}@mail" for one in answers),
        "subject_key": "", "subject": None, "sender": sender, "people": (sender,), "sent_at": hours(hour), "ours": False,
        "arrival": Arrival(place=f"place of {id}", data=data, received_at=hours(hour)),
    }  # fmt: skip
    return Incoming(**(given | changes))


def about(id: str, subject: str, sender: str = IDA, **changes: Any) -> Incoming:
    """A mail with a subject."""
    changes.setdefault("subject_key", subject.lower())
    return mail(id, sender, subject=subject, **changes)


def from_us(id: str, to: str = IDA, **changes: Any) -> Incoming:
    """A mail of ours."""
    changes.setdefault("people", (to,))
    return mail(id, OURS, ours=True, **changes)


def opened(store: Store) -> None:
    """Gives the store its mailbox."""
    store.post.add_account(account(), by="anna")


def receive(store: Store, *many: Incoming) -> int:
    return store.post.receive(BOX, "INBOX", many, None)


def placed(store: Store, *many: Incoming) -> list[str]:
    """Receives each and gives it its thread."""
    return [(receive(store, one) and store.post.thread_of(one, BOX)) or "" for one in many]


def assess(
    store: Store, id: str, thread: str, *, notes: Sequence[Note] = (), outbox: Sequence[JobOrder] = (), **facets: Any
) -> bool:
    """The answer to a thread from all of its messages, as they are now."""
    read = [one.message.id for one in store.post.mails(thread)]
    answer: Made = made(thread, **facets)
    given = intake(b" ".join(one.encode() for one in read), source="inbox")
    return store.post.assessed(id, thread, given, answer, basis=Basis(read), notes=notes, outbox=outbox)


def told(key: str, assessment: str = "a1", **changes: Any) -> Note:
    return Note.model_validate({"key": key, "kind": "hot", "assessment": assessment, "lead": "l1", "at": SENT} | changes)


def telling(id: str, *news: str) -> JobOrder:
    """A job that tells of one piece of news, of several, or of none that was noted."""
    named: JsonValue = [*news] if news[1:] else next(iter(news), None)
    return JobOrder(id=id, kind="notify", payload={"news": named} if news else {})
