"""What people decide about messages: it is a lead after all, it is none, read it again, read the mailbox again now."""

from typing import NamedTuple

from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.parsing.side_identity import is_our_address
from qualifier.records.inbox import Message
from qualifier.service.corrections import Change, correct
from qualifier.service.mailroom.arriving import is_of_house
from qualifier.service.mailroom.desk import account_of, profile_of
from qualifier.service.parts import Service
from qualifier.service.rejudging import with_sellers

_TRIES = 5
_NO_LEAD = "no lead, said the reader"


class Share(NamedTuple):
    """What a message that we wrote is in its conversation."""

    assessed: bool = False
    """There is an assessment of that."""
    brings_in: bool = False
    """A colleague passes on what somebody wrote, and it is taken for a sale."""


def share_of(service: Service, message: Message) -> Share:
    """How a message of ours stands in its conversation; of another one nothing is said.

    Raises:
        StoreError: it could not be looked up.
    """
    if message.state != "ours" or message.thread is None:
        return Share()
    try:
        thread, account = service.store.post.thread(message.thread), account_of(service, message.account)
        profile = profile_of(service, account)
    except (NotFound, ConfigError):
        return Share()
    colleagues = (one for one in message.people if is_of_house(one, account.address))
    seller = with_sellers(profile, tuple(one for one in (account.address, message.sender, *colleagues) if one)).seller
    among_us = all(is_our_address(one, seller) for one in message.people)
    return Share(thread.assessed, among_us and thread.lead is not None)


def take_as_lead(service: Service, id: str, *, by: str) -> bool:
    """Queues a message again that was set aside, or failed; triage leaves it alone from now on. False if it is neither.

    Raises:
        NotFound: no such message.
        StoreError: it could not be kept.
    """
    if service.store.post.message(id).state not in ("set_aside", "failed"):
        return False
    service.store.post.settle(id, "waiting", by=by)
    return True


def read_again(service: Service, id: str, *, by: str) -> bool:
    """Queues a message again that failed. False if it did not, or not any more.

    Raises:
        NotFound, StoreError: as for ``take_as_lead``.
    """
    return service.store.post.message(id).state == "failed" and take_as_lead(service, id, by=by)


def take_as_none(service: Service, id: str, *, by: str) -> bool:
    """Sets a message aside that was assessed, or that brought in what was; its conversation is no sale from now on. False if
    it is neither.

    Raises:
        NotFound: no such message.
        Stale: others keep changing the conversation.
        StoreError: it could not be kept.
    """
    message = service.store.post.message(id)
    if message.thread is None or not (message.state == "assessed" or share_of(service, message).brings_in):
        return False
    _no_sale(service, message.thread, by)
    service.store.post.settle(id, "set_aside", reason="other", by=by)
    return True


def _no_sale(service: Service, thread: str, by: str) -> None:
    change = Change(field="kind", value="other", reason=_NO_LEAD)
    for _ in range(_TRIES):
        try:
            stored = service.store.assessments.get(thread)
            if stored.assessment.record.kind == "sales":
                correct(service, thread, stored.revision, [change], by=by)
            return
        except (NotFound, ConfigError):
            return
        except Stale:
            continue
    raise Stale("the conversation changes faster than it can be corrected; try again in a moment")
