"""A reply into the mailbox: once a thread, beside the drafts, for a person to send; hot messages get a mark.

One worker at a time puts drafts for a thread, since a mailbox knows no transactions: two could not see what the other one does.
"""

from typing import NamedTuple

from qualifier.conversation import Seller
from qualifier.errors import ConfigError, MailboxError, NotFound
from qualifier.parsing.people import Mailbox as Person
from qualifier.ports.inbox import Mailbox
from qualifier.records import Draft
from qualifier.records.inbox import Account, Incoming, Message, PlacedDraft, Thread
from qualifier.records.stored import Stored
from qualifier.service.facets import contact_of
from qualifier.service.mailroom.desk import account_of, settled_mails
from qualifier.service.mailroom.replies import Answered, draft_id, reply_to
from qualifier.service.mailroom.triage import is_answer, is_ours
from qualifier.service.mailroom.troubles import note_trouble
from qualifier.service.mailroom.turning_hot import is_history
from qualifier.service.parts import Service
from qualifier.service.rejudging import with_sellers
from qualifier.service.telling import HOT

HOT_MARK = "Hot"
_CLAIM = "draft"


def put_reply(service: Service, thread: str, message: str) -> None:
    """Puts the checked draft that answers a message beside the mailbox's drafts, in the place of our older one; nothing is put
    for a message that is not the newest of the other side any more, whose thread we have answered, or that is history: the days
    which its reply would name are over.

    Raises:
        Stale: somebody else is at this thread's drafts; try again.
        MailboxUnavailable, StoreError: try again later.
        MailboxError: a person must mend the mailbox.
        ConfigError: the account's settings are wrong, or mailboxes cannot be reached from here.
    """
    claim = f"{_CLAIM}:{thread}"
    service.store.idempotency.claim(claim, _CLAIM, service.clock())
    try:
        task = _task(service, thread, message)
        if task is not None:
            _do(service, task)
    finally:
        service.store.idempotency.release(claim)


class _Task(NamedTuple):
    """A message to be answered, with all that is kept of it."""

    account: Account
    thread: Thread
    stored: Stored
    message: Message
    mail: Incoming
    passed_on: bool
    seller: Seller


def _task(service: Service, id: str, message: str) -> _Task | None:
    """What there is to do; None: it was erased, answered or overtaken, or its thread is part of another, which has a draft."""
    post = service.store.post
    try:
        thread, stored, kept = post.thread(id), service.store.assessments.get(id), post.message(message)
        mails = settled_mails(service, id)
        seller = with_sellers(service.profiles.current(stored.profile).profile, stored.sellers).seller
    except NotFound:
        return None
    newest = mails[-1] if mails else None
    account = account_of(service, kept.account)
    if newest is None or newest.id != message or is_answer(newest, seller) or account.kind == "webhook":
        return None
    return _Task(account, thread, stored, kept, newest, is_ours(newest, seller), seller)


def _do(service: Service, task: _Task) -> None:
    if service.mailboxes is None:
        raise ConfigError("no mailbox can be reached from this process: it was started without the inboxes")
    try:
        with service.mailboxes(task.account) as mailbox:
            draft = task.stored.assessment.draft
            if draft is not None and not is_history(task.mail, service.clock()):
                _put(service, mailbox, task, draft)
            if task.stored.assessment.temperature == HOT:
                mailbox.flag(task.message.folder, task.mail.arrival.place, HOT_MARK)
    except MailboxError as error:
        note_trouble(service.store.post, task.account.name, "undrafted", str(error))
        raise
    note_trouble(service.store.post, task.account.name, "undrafted", "")


def _put(service: Service, mailbox: Mailbox, task: _Task, draft: Draft) -> None:
    post, thread, message = service.store.post, task.thread, task.message.id
    contact = contact_of(task.stored.assessment)
    answered = Answered(
        task.mail, task.message.folder, task.account.address, Person(contact.name, contact.address) if contact else None,
        task.passed_on, task.seller,
    )  # fmt: skip
    reply = reply_to(answered, draft, task.message.done_at or task.message.received_at)
    place = None if thread.drafted_for == message and thread.draft_place else mailbox.put_draft(reply)
    for older in _older(thread, message):
        mailbox.drop_draft(older.place, draft_id(older.message))
    if place is None and thread.draft_place:
        # there is one of ours; should this process die between the two steps, the next one sees that it was being replaced
        post.drafted(thread.id, message, "")
        dropped = mailbox.drop_draft(thread.draft_place, reply.id)
        place = mailbox.put_draft(reply) if dropped else thread.draft_place
    post.drafted(thread.id, message, place or "")


def _older(thread: Thread, message: str) -> tuple[PlacedDraft, ...]:
    """Our drafts in this thread that answer other messages."""
    present = thread.drafted_for
    own = (PlacedDraft(message=present, place=thread.draft_place),) if present and thread.draft_place else ()
    return tuple(one for one in (*thread.older_drafts, *own) if one.message != message)
