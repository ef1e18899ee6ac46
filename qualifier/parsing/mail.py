"""One mail, or the mails of one thread, to a ``Conversation``: what is new, what is quoted, who is who, on which side.

In come bytes (``mime`` takes them apart, ``thread`` cuts the body); out goes the corridor's input. Mailboxes and .msg files
join here with mails that are read already.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from qualifier.conversation import Conversation, Participant, Piece, Seller, Side, SidesBy, Trait, TurnKind, assemble
from qualifier.errors import EmptyInput
from qualifier.parsing.merging import once_each
from qualifier.parsing.mime import Mail, bare_subject, read_mail
from qualifier.parsing.people import NOBODY, Mailbox, Register
from qualifier.parsing.sides import settle_sides
from qualifier.parsing.signature import split_signature
from qualifier.parsing.thread import Message, Part, in_order_of_time, split_thread
from qualifier.parsing.unsigned import from_form


def parse_mail(data: bytes, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in one mail.

    Raises:
        EmptyInput: nothing is said in it: no bytes, no text part, only an image.
        MalformedInput: the bytes are no mail.
    """
    if not data.strip():
        raise EmptyInput("The mail is empty.")
    return conversation_of([read_mail(data)], seller=seller, reference_time=reference_time)


def conversation_of(mails: Sequence[Mail], *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in the mails of one thread.

    Raises:
        EmptyInput: no mail of the thread has text.
    """
    messages = in_order_of_time(once_each(message for mail in mails for message in _messages(mail)))
    register = Register(seller)
    for mail in mails:
        register.add_all((mail.author, *mail.recipients))
    for message in messages:
        register.add_all((message.author, *message.recipients, *(part.author for part in message.parts)))
    messages = _notes_first(messages, mails, register)
    machines = frozenset(mail.author for mail in mails if "delivery_report" in mail.traits)
    pieces = _with_concealed(pieces_of(messages, register, machines), mails, register)
    if not pieces:
        raise EmptyInput(_why_empty(mails))
    if len(mails) == 1 and (form := from_form(pieces)):
        pieces, writer = form
        register.add(Mailbox(writer.name, writer.address))
        return _conversation(mails, pieces, register, seller, reference_time, writer)
    return _conversation(mails, pieces, register, seller, reference_time)


def _notes_first(messages: Sequence[Message], mails: Sequence[Mail], register: Register) -> list[Message]:
    """What our people write to each other above a mail that they pass on answers nobody, so it stands before it."""
    among_us = {(mail.author, mail.sent_at) for mail in mails if _is_among_us(mail, register)}
    notes = [one for one in messages if one.depth == 0 and (one.author, one.sent_at) in among_us]
    return [*notes, *(one for one in messages if one not in notes)]


def _is_among_us(mail: Mail, register: Register) -> bool:
    people = [register.resolve(one) for one in (mail.author, *mail.recipients)]
    of_ours = bool(mail.recipients) and all(register.side(one) == "seller" for one in people)
    return of_ours and "delivery_report" not in mail.traits


def pieces_of(messages: Iterable[Message], register: Register, machines: frozenset[Mailbox] = frozenset()) -> list[Piece]:
    """The messages' parts as turns-to-be, signatures and disclaimers apart."""
    pieces: list[Piece] = []
    for message in messages:
        for part in message.parts:
            quoted = message.depth > 0 or part.quoted
            author = register.resolve(part.author)
            side: Side = "unknown" if part.author in machines else register.side(author)
            for section in split_signature(part.text, author.name):
                kind: TurnKind = "quoted" if quoted and section.kind == "body" else section.kind
                pieces.append(Piece(section.text, author.name or author.address, side, part.sent_at, kind))
    return [piece for piece in pieces if piece.text.strip()]


def _with_concealed(pieces: list[Piece], mails: Iterable[Mail], register: Register) -> list[Piece]:
    """Behind each mail the words that its HTML hides: seen by whoever looks for orders, proof of nothing."""
    for mail in mails:
        author = register.resolve(mail.author)
        speaker = author.name or author.address
        for words in mail.concealed:
            own = [at for at, one in enumerate(pieces) if one.speaker == speaker and one.sent_at == mail.sent_at]
            hidden = Piece(words, speaker, register.side(author), mail.sent_at, "disclaimer")
            pieces.insert(own[-1] + 1 if own else len(pieces), hidden)
        pieces = _with_concealed(pieces, mail.enclosed, register)
    return pieces


def _conversation(
    mails: Sequence[Mail],
    pieces: list[Piece],
    register: Register,
    seller: Seller,
    reference_time: datetime | None,
    writer: Participant | None = None,
) -> Conversation:
    participants = register.participants()
    if writer is not None:
        participants = (writer, *(one for one in participants if one.name != writer.name or one.address != writer.address))
    traits: frozenset[Trait] = frozenset().union(*(mail.traits for mail in mails))
    sides_by: SidesBy = "profile" if any(piece.side != "unknown" for piece in pieces) else "none"
    if sides_by == "none" and not traits & {"delivery_report", "bulk"}:
        settled = settle_sides(pieces, participants, seller, channel="email")
        pieces, participants, sides_by = list(settled.pieces), settled.participants, settled.by
    newest = max((mail.sent_at for mail in mails if mail.sent_at), default=None)
    subject = next((subject for mail in mails if (subject := bare_subject(mail.subject))), None)
    attachments = dict.fromkeys(name for mail in mails for name in _attachments(mail))
    return assemble(
        pieces, channel="email", participants=participants, subject=subject, reference_time=reference_time or newest,
        traits=traits, attachments=tuple(attachments), asides=tuple(dict.fromkeys(_asides(mails))), sides_by=sides_by,
    )  # fmt: skip


def _messages(mail: Mail) -> list[Message]:
    """The mail's own message first, then its history, then what is attached."""
    found = split_thread(mail.lines, author=mail.author, sent_at=mail.sent_at)
    found.reverse()
    messages = [_with_recipient(message, mail) for message in found]
    messages.extend(
        Message((Part("\n".join(line.text for line in lines), *_returned_to(mail)),), *_returned_to(mail), depth=1)
        for lines in mail.returned
    )
    for inner in mail.enclosed:
        messages.extend(message._replace(depth=message.depth + 1) for message in _messages(inner))
    return messages


def _with_recipient(message: Message, mail: Mail) -> Message:
    """Quoted lines without a heading, in an answer to one person, are that person's."""
    if not mail.references or len(mail.recipients) != 1:
        return message
    other = mail.recipients[0]
    parts = tuple(part._replace(author=other) if part.quoted and not part.author.known else part for part in message.parts)
    if message.depth == 1 and not message.author.known:
        parts = tuple(part._replace(author=other) if not part.quoted else part for part in parts)
        return message._replace(author=other, parts=parts)
    return message._replace(parts=parts)


def _returned_to(mail: Mail) -> tuple[Mailbox, datetime | None]:
    """A mail that came back was written by the one it came back to, at a time that the report does not tell."""
    return (mail.recipients[0] if len(mail.recipients) == 1 else NOBODY), None


def _asides(mails: Iterable[Mail]) -> Iterator[str]:
    for mail in mails:
        yield from mail.asides
        yield from _asides(mail.enclosed)


def _attachments(mail: Mail) -> list[str]:
    return [*mail.attachments, *(name for inner in mail.enclosed for name in _attachments(inner))]


def _why_empty(mails: Sequence[Mail]) -> str:
    names = [name for mail in mails for name in _attachments(mail)]
    if any("calendar" in mail.traits for mail in mails):
        return "The mail holds a calendar invitation and no text."
    if names:
        return f"The mail holds no text, only attachments: {', '.join(names[:5])}."
    return "The mail holds no text."
