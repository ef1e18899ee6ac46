"""A message that somebody opens: what is kept of it in words, and what he can decide about it."""

from datetime import datetime
from typing import NamedTuple

from api.pages.views.inbox import ShownMessage, shown_message
from qualifier.parsing.people import Mailbox
from qualifier.service.mailroom.deciding import Share
from qualifier.service.mailroom.opened import Opened, Said


class ShownPerson(NamedTuple):
    """A sender or recipient."""

    name: str
    address: str
    """Empty where the name is all there is, or is the address itself."""


class OpenMessage(NamedTuple):
    """The page of one message."""

    line: ShownMessage
    """As in the list."""
    back: str
    """The list that it stands in."""
    sender: ShownPerson
    to: tuple[ShownPerson, ...]
    cc: tuple[ShownPerson, ...]
    sent_at: datetime | None
    own: tuple[Said, ...]
    is_named: bool
    """Whether it is to be said whose words its own are: somebody else's than the sender's, or of several."""
    history: tuple[Said, ...]
    passed_on: bool
    """Its own words are none: what it passes on is what there is to read."""
    files: tuple[str, ...]
    note: str


def open_view(opened: Opened, share: Share, now: datetime) -> OpenMessage:
    """What the page says of it."""
    message = opened.message
    return OpenMessage(
        line=shown_message(message, share, now),
        back=f"/inbox?state={message.state}",
        sender=_person(opened.sender) or ShownPerson("(no sender)", ""),
        to=tuple(one for mailbox in opened.to if (one := _person(mailbox))),
        cc=tuple(one for mailbox in opened.cc if (one := _person(mailbox))),
        sent_at=opened.sent_at,
        own=opened.own,
        is_named=any(one.speaker not in (*opened.sender, None) for one in opened.own),
        history=opened.history,
        passed_on=not opened.own,
        files=opened.files,
        note=opened.note,
    )


def _person(mailbox: Mailbox) -> ShownPerson | None:
    name, address = mailbox.name or "", mailbox.address or ""
    if not name and not address:
        return None
    return ShownPerson(name or address, address if name and name != address else "")
