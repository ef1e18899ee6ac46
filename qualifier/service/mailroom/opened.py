"""A message as a person reads it before he decides about it: who wrote it, to whom, when, and its words as our parser finds them.

Only the beginning of a very long one is read, since somebody waits for it; nothing of it is loaded from elsewhere, and no markup
of it is kept.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from qualifier.conversation import Conversation, Seller, Turn
from qualifier.errors import ConfigError, EmptyInput, ParseError
from qualifier.parsing import parse
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.mail import conversation_of
from qualifier.parsing.mime import Mail, author_of, mailboxes, read_mail
from qualifier.parsing.people import Mailbox
from qualifier.parsing.quoting import Line
from qualifier.records.inbox import Account, Incoming, Message
from qualifier.service.mailroom.addressing import headers_in
from qualifier.service.mailroom.binding import is_misdated, slim
from qualifier.service.mailroom.desk import account_of, profile_of, sellers_of
from qualifier.service.mailroom.recorded import has_words, is_recording
from qualifier.service.parts import Service
from qualifier.service.rejudging import with_sellers

MOST_LINES, MOST_LETTERS, MOST_TURNS = 1_500, 60_000, 300
MOST_PEOPLE, MOST_FILES = 50, 100
MOST_BYTES = 1024 * 1024
"""Of its texts: what is larger takes seconds to read."""
_LONGEST_NAME = 200
_TOO_LARGE = "Its text is too large to be shown here: look at it in the mailbox."
_CUT = "This is only the beginning: the message is too long to be shown whole."


class Said(NamedTuple):
    """What one person wrote, or said, at once."""

    speaker: str | None
    at: datetime | None
    text: str


class Opened(NamedTuple):
    """A message, opened."""

    message: Message
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    sent_at: datetime | None
    """By the writer's clock; None where that is missing or wrong."""
    own: tuple[Said, ...]
    """Its own words; of a recorded call all of them."""
    history: tuple[Said, ...]
    """What it quotes or passes on, oldest first."""
    files: tuple[str, ...]
    """Names of what is attached."""
    note: str
    """In plain words why its words are not here, or not all of them; empty if they are."""


class _Words(NamedTuple):
    own: tuple[Said, ...] = ()
    history: tuple[Said, ...] = ()
    files: tuple[str, ...] = ()
    note: str = ""


def open_message(service: Service, id: str) -> Opened:
    """The message with its words, as far as they can be read.

    Raises:
        NotFound: no such message, or it was erased.
        StoreError: it could not be looked up.
    """
    message, mail = service.store.post.message(id), service.store.post.incoming(id)
    words = _words(mail, _seller(service, account_of(service, message.account), mail))
    headers = {} if is_recording(mail) else headers_in(mail.arrival.data)
    sender = author_of(headers) if headers else Mailbox(None, None)
    return Opened(
        message,
        _clean(sender._replace(address=sender.address or mail.sender or None)),
        _people(headers.get("to", "")),
        _people(headers.get("cc", "")),
        None if is_misdated(mail) else mail.sent_at,
        words.own,
        words.history,
        tuple(clean_text(one)[:_LONGEST_NAME] for one in words.files[:MOST_FILES]),
        words.note,
    )


def _seller(service: Service, account: Account, mail: Incoming) -> Seller:
    """Who is ours; it only tells whose words are whose, so without the profile the message is read all the same."""
    try:
        return with_sellers(profile_of(service, account), sellers_of(account, (mail,))).seller
    except ConfigError:
        return Seller()


def _words(mail: Incoming, seller: Seller) -> _Words:
    try:
        if is_recording(mail):
            return _of_call(mail, seller)
        data = slim(mail.arrival.data)
        if len(data) > MOST_BYTES:
            return _Words(note=_TOO_LARGE)
        return _of_mail(read_mail(data), seller)
    except ParseError as error:
        return _Words(note=f"Its words cannot be read: {error}")


def _of_call(mail: Incoming, seller: Seller) -> _Words:
    if not has_words(mail):
        raise EmptyInput("The recorder tells of a call, but not what was said.")
    call = parse(mail.arrival.data, seller=seller)
    return _Words(_said(call, call.turns[:MOST_TURNS]), note=_CUT if len(call.turns) > MOST_TURNS else "")


def _of_mail(mail: Mail, seller: Seller) -> _Words:
    """A mail that has no words may still have files."""
    beginning = _Beginning()
    try:
        talk = conversation_of([beginning.of(mail)], seller=seller)
    except EmptyInput as error:
        return _Words(files=mail.attachments, note=str(error))
    kinds = _kinds(talk.turns)
    own, history = ([turn for turn, kind in zip(talk.turns, kinds, strict=True) if kind == one] for one in ("own", "history"))
    return _Words(_said(talk, own), _said(talk, history), talk.attachments, _CUT if beginning.is_cut else "")


def _kinds(turns: Iterable[Turn]) -> list[str]:
    """Whether each turn is the message's own: a signature is whose words it stands below."""
    kinds: list[str] = []
    for turn in turns:
        if turn.kind in ("body", "quoted"):
            kinds.append("own" if turn.kind == "body" else "history")
        else:
            kinds.append(kinds[-1] if kinds else "own")
    return kinds


def _said(talk: Conversation, turns: Iterable[Turn]) -> tuple[Said, ...]:
    """What belongs together as one."""
    grouped = groupby(turns, key=lambda turn: (turn.speaker, turn.sent_at))
    return tuple(Said(who, at, "\n\n".join(talk.text_of(one) for one in parts)) for (who, at), parts in grouped)


class _Beginning:
    """As much of a mail as is shown: its own lines first, then what it encloses."""

    def __init__(self) -> None:
        self._lines, self._letters = MOST_LINES, MOST_LETTERS
        self.is_cut = False

    def of(self, mail: Mail) -> Mail:
        lines = self._first(mail.lines)
        returned = tuple(self._first(one) for one in mail.returned)
        return mail._replace(lines=lines, returned=returned, enclosed=tuple(self.of(one) for one in mail.enclosed))

    def _first(self, lines: list[Line]) -> list[Line]:
        kept: list[Line] = []
        for line in lines:
            if self._lines <= 0 or self._letters <= 0:
                self.is_cut = True
                break
            text = line.text[: self._letters]
            self.is_cut = self.is_cut or len(text) < len(line.text)
            self._lines, self._letters = self._lines - 1, self._letters - len(text) - 1
            kept.append(line._replace(text=text))
        return kept


def _people(raw: str) -> tuple[Mailbox, ...]:
    return tuple(_clean(one) for one in mailboxes(raw)[:MOST_PEOPLE] if one.known)


def _clean(person: Mailbox) -> Mailbox:
    name, address = (clean_text(one or "")[:_LONGEST_NAME].strip() or None for one in person)
    return Mailbox(name, address)
