"""Which messages go down the corridor and which are set aside, by rules, at no model's cost; and why.

A message is judged by itself for what machines write, by its whole thread for what people write. In a thread that is a sale
already only what headers prove is set aside: a buyer may well say that he is away, or that he has a fault to report.
"""

from datetime import date
from typing import NamedTuple

from qualifier.adapters.mailboxes.left_out import LEFT_OUT
from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput
from qualifier.extraction.rules import RulesExtractor
from qualifier.extraction.triage import PROVEN
from qualifier.parsing import parse, with_language
from qualifier.parsing.mail import parse_mail
from qualifier.parsing.mime import mailboxes
from qualifier.parsing.side_identity import is_our_address
from qualifier.pipeline import Corridor, as_read
from qualifier.records.inbox import AsideReason, Incoming
from qualifier.records.vocabulary import Kind
from qualifier.service.mailroom.addressing import headers_in
from qualifier.service.mailroom.arriving import AUTOMATIC
from qualifier.service.mailroom.away import returns_on
from qualifier.service.mailroom.binding import moment_of, slim
from qualifier.service.mailroom.recorded import has_words, is_among_us, is_recording
from qualifier.values.folding import fold

LONGEST = 400_000
"""Characters of a message; nobody writes more, and reading it would keep others waiting."""
_MACHINES: frozenset[Kind] = frozenset({"bounce", "auto_reply", "newsletter"})


class Aside(NamedTuple):
    """Set aside, and why."""

    reason: AsideReason
    returns_on: date | None = None
    """Out of office: the day they are back."""


class Look(NamedTuple):
    """A message with what is known where it comes in; plain values, so that it can be judged in another process."""

    mail: Incoming
    seller: Seller
    own: str
    """Address of the mailbox that it lies in."""
    is_sale: bool = False
    """Its thread is assessed as one."""
    others: bool = False
    """Its thread holds other messages."""
    whole: bytes = b""
    """Its thread bound together, where it holds others and is no sale."""


def aside_of(look: Look, corridor: Corridor) -> Aside | None:
    """Why the message goes no further, if it does not; ``corridor`` is that of the rules.

    Raises:
        ParseError: it cannot be read.
    """
    mail = look.mail
    try:
        own = _alone(mail, look.seller)
    except EmptyInput:
        if is_answer(mail, look.seller):
            return None
        if LEFT_OUT.lower() in headers_in(mail.arrival.data):
            raise MalformedInput("Its words did not come along: look at it in the mailbox.") from None
        return Aside("empty")
    kind = _kind_of(own, corridor) if _may_be_machine_made(own, look) else None
    machine = _machine_made(own, kind, look) if kind else None
    if machine is not None or is_answer(mail, look.seller):
        return machine
    if _is_internal(own, look) or (is_recording(mail) and is_among_us(own, look.seller)):
        return Aside("internal")
    if look.is_sale:
        return None
    if look.others:
        kind = _kind_of(parse(look.whole, seller=look.seller), corridor)
    kind = kind or _kind_of(own, corridor)
    return None if kind == "sales" else Aside(kind)


def is_ours(mail: Incoming, seller: Seller) -> bool:
    """Whether our side wrote it."""
    return mail.ours or bool(mail.sender and is_our_address(mail.sender, seller))


def is_answer(mail: Incoming, seller: Seller) -> bool:
    """Whether our side wrote it to somebody outside."""
    return is_ours(mail, seller) and any(not is_our_address(one, seller) for one in mail.people)


def _alone(mail: Incoming, seller: Seller) -> Conversation:
    """The message by itself. What lies in a mailbox is mail, whatever it looks like."""
    if is_recording(mail):
        if not has_words(mail):
            raise EmptyInput("the recorder tells of a call, but not what was said")
        return _short_enough(parse(mail.arrival.data, seller=seller))
    return _short_enough(with_language(parse_mail(slim(mail.arrival.data), seller=seller)))


def _short_enough(message: Conversation) -> Conversation:
    if len(message.text) > LONGEST:
        raise MalformedInput(
            f"The message has more than {LONGEST:,} characters. Hand in the part that matters as a conversation."
        )
    return message


def _may_be_machine_made(own: Conversation, look: Look) -> bool:
    """Whether it is worth asking of which kind the message is by itself: in a sale, and of our own people, only proof counts."""
    return not (look.is_sale or is_ours(look.mail, look.seller)) or any(_is_proven(kind, own) for kind in _MACHINES)


def _machine_made(own: Conversation, kind: Kind, look: Look) -> Aside | None:
    """What no person wrote; ``own`` is the message by itself, of that kind."""
    if kind not in _MACHINES:
        return None
    is_from_us = is_ours(look.mail, look.seller)
    if (look.is_sale or is_from_us) and not _is_proven(kind, own):
        return None
    if kind == "auto_reply":
        away = None if is_from_us else returns_on(own, moment_of(look.mail).date())
        return Aside("auto_reply", away)
    return Aside("bounce" if kind == "bounce" else "newsletter")


def _is_internal(own: Conversation, look: Look) -> bool:
    """Whether everybody on it is ours. A colleague who passes on what somebody wrote to us brings that in; who passes it on from
    this mailbox to others does not.
    """
    mail = look.mail
    if not is_ours(mail, look.seller) or is_answer(mail, look.seller):
        return False
    return look.others or _is_sent(mail, look.own) or not any(turn.side == "prospect" for turn in own.turns)


def _kind_of(conversation: Conversation, corridor: Corridor) -> Kind:
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
