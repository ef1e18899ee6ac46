"""A checked draft as a mail that waits in the mailbox: a person reads it, fills what is open, and sends it or not.

In: the draft, the mail it answers. Out: a raw message with plain text and HTML, the original quoted below, threaded so that every
mail program shows it where it belongs. The same draft for the same mail is the same message to the byte.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from itertools import dropwhile
from typing import NamedTuple

from markupsafe import Markup, escape

from qualifier.conversation import Seller
from qualifier.errors import ParseError
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.mail import parse_mail
from qualifier.parsing.mime import mailboxes, read_mail, sent_time
from qualifier.parsing.people import Mailbox
from qualifier.parsing.quoting import Line
from qualifier.ports.inbox import Reply
from qualifier.records import Check, Draft
from qualifier.records.inbox import Incoming
from qualifier.service.mailroom.addressing import (
    CRLF,
    Whom,
    headers_in,
    recipients,
    references_of,
    subject_of_reply,
    wire_address,
    written,
)
from qualifier.service.mailroom.binding import is_misdated

DRAFT_HEADER = "X-Qualifier-Draft"
_MOST_QUOTED = 30_000
_CUT = "[…]"
_NOWHERE = "qualifier.invalid"
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?")
_BRACKETED = re.compile(r"\[[^\[\]]{0,2000}\]")
_WROTE: Mapping[str, str] = {
    "en": "On {day}, {who} wrote:",
    "de": "Am {day} schrieb {who}:",
    "fr": "Le {day}, {who} a écrit :",
    "es": "El {day}, {who} escribió:",
    "it": "Il {day}, {who} ha scritto:",
    "nl": "Op {day} schreef {who}:",
}
_DAY = {"en": "%Y-%m-%d at %H:%M", "de": "%d.%m.%Y um %H:%M", "nl": "%d-%m-%Y om %H:%M"}
_OTHER_DAY = "%d/%m/%Y %H:%M"


class Answered(NamedTuple):
    """The mail that a draft answers, and where it lies."""

    mail: Incoming
    folder: str
    own: str
    """Address of our mailbox."""
    contact: Mailbox | None
    """The prospect, for where the headers name nobody to be answered; with a name, if his words or the forward tell it."""
    passed_on: bool
    """A colleague has passed it on."""
    seller: Seller = Seller()
    """Who is ours; what he wrote above it is not for the prospect."""


def draft_id(message: str) -> str:
    """The name of the draft that answers a message."""
    return f"draft-{message.lower()}"


def reply_to(answered: Answered, draft: Draft, at: datetime) -> Reply:
    """The draft as it is put into the mailbox, dated ``at``."""
    id, headers = draft_id(answered.mail.id), headers_in(answered.mail.arrival.data)
    whom = recipients(headers, own=answered.own, contact=answered.contact, ours=answered.passed_on)
    head = "".join(f"{name}: {value}{CRLF}" for name, value in _head(id, answered, draft, headers, whom, at) if value)
    body = _body(id, marked(draft), *_quoted(answered, headers, draft.language))
    return Reply(id, head.encode("utf-8") + body, answered.mail.arrival.place, answered.folder)


def marked(draft: Draft) -> str:
    """The draft's text; what nobody has said stands in brackets, as do the blanks that a person has to fill."""
    text, at = list[str](), 0
    for check in sorted(draft.checks, key=lambda one: one.start):
        if check.verdict == "unsupported" and check.start >= at and not _is_bracketed(check):
            text += [draft.body[at : check.start], "[check: ", draft.body[check.start : check.end], "]"]
            at = check.end
    return clean_text("".join([*text, draft.body[at:]]))


def _is_bracketed(check: Check) -> bool:
    return check.sentence.startswith("[") and check.sentence.rstrip(".!? ").endswith("]")


def _head(
    id: str, answered: Answered, draft: Draft, headers: Mapping[str, str], whom: Whom, at: datetime
) -> Iterator[tuple[str, str]]:
    own, chain = references_of(headers)
    yield "MIME-Version", "1.0"
    yield "Date", format_datetime(at)
    yield "Message-ID", f"<{id}@{_host(answered.own)}>"
    yield "From", written([Mailbox(None, answered.own)]) if answered.own else ""
    yield "To", written(whom.to)
    yield "Cc", written(whom.cc)
    yield "Subject", Header(subject_of_reply(headers, draft.subject), header_name="Subject").encode(linesep=CRLF)
    yield "In-Reply-To", f"<{own}>" if own else ""
    yield "References", f"{CRLF} ".join(f"<{one}>" for one in chain)
    yield DRAFT_HEADER, id


def _host(address: str) -> str:
    host = wire_address(address).rpartition("@")[2].lower()
    return host if _HOST.fullmatch(host) else _NOWHERE


def _quoted(answered: Answered, headers: Mapping[str, str], language: str) -> tuple[str, list[Line]]:
    """What stands below the letter, with its heading: the mail it answers; of one that was passed on, the prospect's words."""
    mail = answered.mail
    if not answered.passed_on:
        return _heading(mail, headers, language), _original(mail)
    try:
        talk = parse_mail(mail.arrival.data, seller=answered.seller)
    except ParseError:
        return "", []
    theirs = [turn for turn in talk.turns if turn.side == "prospect"]
    if not theirs:
        return "", []
    text = "\n\n".join(talk.text_of(turn) for turn in theirs)[:_MOST_QUOTED]
    heading = _said(theirs[0].speaker or "?", theirs[0].sent_at or mail.arrival.received_at, language)
    return heading, [Line(0, line.rstrip()) for line in text.splitlines()]


def _heading(mail: Incoming, headers: Mapping[str, str], language: str) -> str:
    """Who wrote what is quoted, and when by the writer's clock."""
    writer = next(iter(mailboxes(headers.get("from", ""))), Mailbox(None, mail.sender or None))
    name, address = clean_text(writer.name or ""), writer.address or ""
    who = f"{name} <{address}>" if name and address else name or address or "?"
    moment = (None if is_misdated(mail) else sent_time(headers)) or mail.arrival.received_at
    return _said(who, moment, language)


def _said(who: str, moment: datetime, language: str) -> str:
    """As mail programs say it."""
    return _WROTE.get(language, _WROTE["en"]).format(
        day=moment.strftime(_DAY.get(language if language in _WROTE else "en", _OTHER_DAY)), who=who
    )


def _original(mail: Incoming) -> list[Line]:
    """The words of the answered mail, as far as anybody reads them."""
    try:
        lines = read_mail(mail.arrival.data).lines
    except ParseError:
        return []
    kept, size = list[Line](), 0
    for line in dropwhile(lambda line: not line.text.strip(), lines):
        size += len(line.text) + 1
        if size > _MOST_QUOTED:
            return [*kept, Line(0, _CUT)]
        kept.append(Line(line.depth, line.text.rstrip()))
    while kept and not kept[-1].text:
        kept.pop()
    return kept


def _body(id: str, text: str, heading: str, original: list[Line]) -> bytes:
    """Both forms of the letter as MIME, from the first header of the content on."""
    quoted = "\n".join([heading, *(">" * (line.depth + 1) + (f" {line.text}" if line.text else "") for line in original)])
    mail = EmailMessage(policy=SMTP)
    mail.set_content(f"{text}\n\n{quoted}".rstrip() + "\n", cte="quoted-printable")
    mail.add_alternative(_markup(text, heading, original), subtype="html", cte="quoted-printable")
    mail.set_boundary(f"=_{id}")
    del mail["MIME-Version"]
    return mail.as_bytes()


def _markup(text: str, heading: str, original: Iterable[Line]) -> str:
    """The letter as simple HTML. Everything in it is escaped."""
    letter = Markup().join(_paragraph(one) for one in text.split("\n\n") if one.strip())
    quoted = Markup("<br>\n").join("> " * line.depth + line.text for line in original)
    return str(
        Markup(
            '<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n{}<div>{}</div>\n'
            '<blockquote type="cite" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">{}</blockquote>\n'
            "</body></html>\n"
        ).format(letter, heading, quoted)
    )


def _paragraph(text: str) -> Markup:
    lines = Markup("<br>\n").join(_with_marks(line) for line in text.split("\n"))
    return Markup("<p>{}</p>\n").format(lines)


def _with_marks(line: str) -> Markup:
    """A line whose open places can be seen."""
    parts, at = list[Markup](), 0
    for found in _BRACKETED.finditer(line):
        parts += [escape(line[at : found.start()]), Markup('<mark style="background:#fdf0d3">{}</mark>').format(found[0])]
        at = found.end()
    return Markup().join([*parts, escape(line[at:])])
