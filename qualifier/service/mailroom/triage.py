"""Which messages go down the corridor and which are set aside, by rules, at no model's cost; and why.

A message is judged by itself for what machines write, by its whole thread for what people write. In a thread that is a sale
already only what headers prove is set aside: a buyer may well say that he is away, or that he has a fault to report.
"""

from datetime import date
from typing import NamedTuple

from qualifier.conversation import Conversation, Seller
from qualifier.extraction.rules import RulesExtractor
from qualifier.extraction.triage import PROVEN
from qualifier.parsing.mime import mailboxes
from qualifier.parsing.side_identity import is_our_address
from qualifier.pipeline import Corridor, as_read
from qualifier.records.inbox import AsideReason, Incoming
from qualifier.records.vocabulary import Kind
from qualifier.service.mailroom.addressing import headers_in
from qualifier.service.mailroom.arriving import AUTOMATIC
from qualifier.service.mailroom.away import returns_on
from qualifier.service.mailroom.binding import moment_of
from qualifier.values.folding import fold

_MACHINES: frozenset[Kind] = frozenset({"bounce", "auto_reply", "newsletter"})


class Aside(NamedTuple):
    """Set aside, and why."""

    reason: AsideReason
    returns_on: date | None = None
    """Out of office: the day they are back."""


class Known(NamedTuple):
    """What is known where a message comes in."""

    seller: Seller
    corridor: Corridor
    """That of the rules."""
    is_sale: bool
    """Its thread is assessed as one."""
    others: bool
    """Its thread holds other messages."""
    own: str = ""
    """Address of the mailbox that it lies in."""


def is_ours(mail: Incoming, seller: Seller) -> bool:
    """Whether our side wrote it."""
    return mail.ours or bool(mail.sender and is_our_address(mail.sender, seller))


def is_answer(mail: Incoming, seller: Seller) -> bool:
    """Whether our side wrote it to somebody outside."""
    return is_ours(mail, seller) and any(not is_our_address(one, seller) for one in mail.people)


def may_be_machine_made(mail: Incoming, own: Conversation, known: Known) -> bool:
    """Whether it is worth asking of which kind the message is by itself: in a sale, and of our own people, only proof counts."""
    return not (known.is_sale or is_ours(mail, known.seller)) or any(_is_proven(kind, own) for kind in _MACHINES)


def machine_made(mail: Incoming, own: Conversation, kind: Kind, known: Known) -> Aside | None:
    """What no person wrote; ``own`` is the message by itself, of that kind."""
    if kind not in _MACHINES:
        return None
    if (known.is_sale or is_ours(mail, known.seller)) and not _is_proven(kind, own):
        return None
    if kind == "auto_reply":
        away = None if is_ours(mail, known.seller) else returns_on(own, moment_of(mail).date())
        return Aside("auto_reply", away)
    return Aside("bounce" if kind == "bounce" else "newsletter")


def is_internal(mail: Incoming, own: Conversation, known: Known) -> bool:
    """Whether everybody on it is ours. A colleague who passes on what somebody wrote to us brings that in; who passes it on from
    this mailbox to others does not.
    """
    if not is_ours(mail, known.seller) or is_answer(mail, known.seller):
        return False
    return known.others or _is_sent(mail, known.own) or not any(turn.side == "prospect" for turn in own.turns)


def by_kind(kind: Kind, known: Known) -> Aside | None:
    """What people wrote and is no sale; ``kind`` is that of the thread with the message."""
    return None if known.is_sale or kind == "sales" else Aside(kind)


def kind_of(conversation: Conversation, corridor: Corridor) -> Kind:
    """The rules' word for it, orders to reading machines aside."""
    return RulesExtractor().kind(as_read(conversation, corridor.detector), corridor.profile)


def _is_sent(mail: Incoming, own: str) -> bool:
    """Whether the mailbox's owner wrote it to others."""
    headers = headers_in(mail.arrival.data)
    to = {one.address for name in ("to", "cc") for one in mailboxes(headers.get(name, ""))}
    return bool(own) and mail.sender == own and own not in to


def _is_proven(kind: Kind, own: Conversation) -> bool:
    if own.traits & PROVEN[kind]:
        return True
    return kind == "auto_reply" and bool(AUTOMATIC.match(fold(own.subject or "").strip()))
