"""What happens to a message: it finds its thread, is set aside with a reason, or the whole thread is assessed as one talk.

Everything goes by the message's state, which changes in the transaction that keeps what came of it: begun again after a crash, a
message that was settled is only looked at for what follows it (whether the thread is answered). Raw bytes stay as they came,
whatever happens.
"""

import hashlib

from qualifier.errors import ConfigError, LLMInvalidOutput, LLMRejected, NotFound, ParseError, Stale
from qualifier.ports.inbox import Basis
from qualifier.ports.jobs import JobOrder
from qualifier.records import Assessment
from qualifier.records.inbox import Incoming
from qualifier.records.stored import Intake, Made
from qualifier.service.intake import task_for
from qualifier.service.mailroom.binding import bound, moment_of, slim
from qualifier.service.mailroom.brought import FOLDER
from qualifier.service.mailroom.continuing import continued
from qualifier.service.mailroom.desk import Accounts, Desk, desk_of
from qualifier.service.mailroom.fetching import fetch_words
from qualifier.service.mailroom.recorded import is_recording
from qualifier.service.mailroom.standing import as_people_said
from qualifier.service.mailroom.triage import Aside, Look, aside_of, is_answer, is_ours
from qualifier.service.mailroom.turning_hot import hot_news, is_history
from qualifier.service.parts import Service
from qualifier.service.telling import HOT, orders_of

SYSTEM = "system"
_TRIES = 6
"""How often a thread is read again at once because others worked on it meanwhile; then the worker's next turn comes."""


def read_message(service: Service, id: str, accounts: Accounts | None = None, attempt: int = 1) -> None:
    """Reads a message that waits; ``attempt`` counts how often it was begun. Twice is as good as once.

    Raises:
        Stale: others keep changing its thread; try again.
        MailboxUnavailable: the words of a recorded call are not there yet; try again later.
        LLMUnavailable, StoreError: try again later.
    """
    accounts = accounts or Accounts(service)
    for _ in range(_TRIES):
        try:
            _read_once(service, id, accounts, attempt)
            return
        except ConfigError as error:
            service.store.post.settle(id, "failed", error=str(error))
            return
        except NotFound:
            if not _is_kept(service, id):
                return
        except Stale:
            continue
    raise Stale(f"the thread of message {id} changes faster than it can be read; it is tried again")


def _read_once(service: Service, id: str, accounts: Accounts, attempt: int) -> None:
    desk = desk_of(service, id, accounts)
    if desk.message.folder == FOLDER and desk.message.state == "waiting":
        fetch_words(service, id, attempt)
        desk = desk_of(service, id, accounts)
    if desk.message.state == "waiting":
        _read(desk)
    answered = desk.standing is not None and desk.standing.answered_at is not None
    if answered or any(is_ours(one, desk.seller) for one in desk.mails):
        _note_answer(desk_of(service, id, accounts))


def _is_kept(service: Service, id: str) -> bool:
    """Whether the message is there still; it may be erased before its turn comes."""
    try:
        service.store.post.message(id)
    except NotFound:
        return False
    return True


def _read(desk: Desk) -> None:
    try:
        aside = None if desk.wish.now else _set_aside(desk)
    except ParseError as error:
        _fail(desk, str(error))
        return
    if aside is not None:
        desk.service.store.post.settle(desk.message.id, "set_aside", reason=aside.reason, returns_on=aside.returns_on)
    elif desk.later is not None and not desk.wish.now:
        # of a backlog, or of two mails in a row, each thread is read once and not once a message
        desk.service.store.post.leave(desk.message.id, to=desk.later)
    elif is_answer(desk.mail, desk.seller) and desk.standing is None and not desk.left:
        # nobody has written to us yet, so there is no answer to make again
        desk.service.store.post.settle(desk.message.id, "ours")
    else:
        _assess(desk)


def _set_aside(desk: Desk) -> Aside | None:
    """Why the message goes no further, if it does not.

    Raises:
        ParseError: it cannot be read.
    """
    is_sale = desk.left if desk.standing is None else desk.standing.assessment.record.kind == "sales"
    others = len(desk.mails) > 1
    whole = _bound(desk) if others and not is_sale else b""
    look = Look(_slim(desk.mail), desk.seller, desk.account.address, is_sale, others, whole)
    return desk.service.maker.by_rules(aside_of, desk.profile, look)


def _slim(mail: Incoming) -> Incoming:
    data = mail.arrival.data if is_recording(mail) else slim(mail.arrival.data)
    return mail.model_copy(update={"arrival": mail.arrival.model_copy(update={"data": data})})


def _bound(desk: Desk) -> bytes:
    if is_recording(desk.mail):
        return desk.mail.arrival.data
    return bound(desk.thread, [one for one in desk.mails if not is_recording(one)])


def _assess(desk: Desk) -> None:
    service, post = desk.service, desk.service.store.post
    intake = _intake(desk)
    try:
        task = task_for(service, desk.thread, intake)
        made = continued(desk, task) or service.maker.make(task)
        made = as_people_said(service, made, intake, desk.standing, desk.wish)
    except (ParseError, LLMRejected, LLMInvalidOutput) as error:
        _fail(desk, str(error))
        return
    if desk.standing is None and made.facets.kind != "sales":
        # the model saw what the rules did not
        post.settle(desk.message.id, "set_aside", reason=made.facets.kind)
        return
    _keep(desk, intake, made)


def _keep(desk: Desk, intake: Intake, made: Made) -> None:
    answer = made.assessment()
    notes = hot_news(desk, made)
    told = orders_of(desk.service, notes, answer, intake.profile)
    basis = Basis([one.id for one in desk.mails], desk.standing.revision if desk.standing else None)
    desk.service.store.post.assessed(
        desk.message.id, desk.thread, intake, made, basis=basis, notes=notes, outbox=[*told, *_drafts(desk, answer)]
    )


def _intake(desk: Desk) -> Intake:
    return Intake(
        data=_bound(desk),
        name=f"{desk.account.name}.json" if is_recording(desk.mail) else f"{desk.account.name}.mbox",
        profile=desk.account.profile,
        sellers=desk.sellers,
        source="inbox",
    )


def _drafts(desk: Desk, answer: Assessment) -> tuple[JobOrder, ...]:
    """The job that puts the reply beside the mailbox's drafts and marks a hot message, where there is anything to put or mark.

    An older message that comes late changes the draft that answers the newest one.
    """
    newest = desk.mails[-1]
    if desk.account.kind == "webhook" or is_answer(newest, desk.seller) or answer.record.kind != "sales":
        return ()
    before = desk.standing.assessment.draft if desk.standing else None
    is_same = newest.id != desk.message.id and answer.draft == before
    is_put = answer.draft is not None and not is_history(newest, desk.service.clock())
    if is_same or not (is_put or answer.temperature == HOT):
        return ()
    made_of = "|".join([*(one.id for one in desk.mails), answer.draft.body if answer.draft else ""])
    digest = hashlib.sha256(made_of.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return (JobOrder(id=f"draft-{newest.id}-{digest}", kind="draft", payload={"thread": desk.thread, "message": newest.id}),)


def _note_answer(desk: Desk) -> None:
    """Says that the thread is answered if the last word is ours, and takes it back if it is not."""
    if desk.standing is None:
        return
    answers = [moment_of(one) for one in desk.mails if is_answer(one, desk.seller)]
    asked = [moment_of(one) for one in desk.mails if not is_ours(one, desk.seller)]
    answered_at = desk.standing.answered_at
    if answers and (not asked or answers[-1] >= asked[-1]):
        if answered_at is None:
            desk.service.store.assessments.answered(desk.thread, answers[-1], by=SYSTEM)
    elif answered_at is not None and asked and asked[-1] > answered_at:
        desk.service.store.assessments.answered(desk.thread, None, by=SYSTEM)


def _fail(desk: Desk, reason: str) -> None:
    desk.service.store.post.settle(desk.message.id, "failed", error=reason)
