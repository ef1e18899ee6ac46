"""Bytes of one mail to its parts: who, when, what about, the lines to read, the names of attachments.

The compat32 parser is three times as quick as the modern one and never raises on broken headers; headers are decoded here,
each once. Charsets lie: an unknown or wrong one is replaced by what the bytes can be.
"""

import re
from base64 import b64decode
from binascii import Error as BinasciiError
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message as Part
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime
from quopri import decodestring
from typing import NamedTuple

from qualifier.conversation import Trait
from qualifier.errors import MalformedInput
from qualifier.parsing.asides import calendar_asides, markup_asides
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.concealed import part_by_sight
from qualifier.parsing.markup import html_lines
from qualifier.parsing.people import NOBODY, Mailbox, find_address, tidy_name
from qualifier.parsing.quoting import Line, read_lines
from qualifier.parsing.stamps import YEARS, find_stamp
from qualifier.parsing.stray_lines import without_stray_lines

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
_GLUE = re.compile(r"(\?=)\s+(?==\?)")
_SPACE = re.compile(r"\s+")
_REPLY = re.compile(r"\s*(?:re|aw|antw|antwort|sv|vs|ref|res|rif|r|返信|回复|回覆)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]", re.I)
_PREFIX = re.compile(
    r"^(?:\s*(?:re|aw|antw|antwort|sv|vs|rv|ref|res|rif|r|tr|wg|fwd?|enc|doorst|i|返信|転送)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：])+\s*",
    re.I,
)
_MACHINE = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:[+@-]|$)", re.I)
_DELIVERY_HEADERS = frozenset({"x-failed-recipients", "x-ms-exchange-message-is-ndr"})
_MISSING_BOUNDARY = re.compile(r"^--([^\s-][^\r\n]{0,200}?)(?:--)?\s*$", re.M)
_CALENDARS = frozenset({"text/calendar", "application/ics"})
_TINY_WORDS = 25
_MAX_NESTING = 20
_LONG_NAME = 5
_MOST_TEXT = 4_000_000
_MOST_HTML = 4 * _MOST_TEXT
_TOO_LONG = f"The mail's text has more than {_MOST_TEXT:,} characters: that is no conversation. Cut it to the part that matters."

Headers = Mapping[str, str]


class Mail(NamedTuple):
    """One mail as its headers and parts show it; nothing of its body is interpreted yet."""

    author: Mailbox
    recipients: tuple[Mailbox, ...]
    subject: str | None
    sent_at: datetime | None
    lines: list[Line]
    message_id: str | None = None
    references: tuple[str, ...] = ()
    traits: frozenset[Trait] = frozenset()
    attachments: tuple[str, ...] = ()
    enclosed: tuple["Mail", ...] = ()
    """Mails attached as message/rfc822."""
    returned: tuple[list[Line], ...] = ()
    """In a delivery report: the text of the mail that came back."""
    concealed: tuple[str, ...] = ()
    """Words of the HTML that a reader does not see."""
    asides: tuple[str, ...] = ()
    """Comments, alternative texts, calendar entries."""


class _Content:
    """What a walk over the parts collects."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.size = 0
        self.attachments: list[str] = []
        self.traits: set[Trait] = set()
        self.enclosed: list[Mail] = []
        self.returned: list[list[Line]] = []
        self.concealed: list[str] = []
        self.asides: list[str] = []

    def add_lines(self, lines: list[Line]) -> None:
        self.size += sum(len(line.text) for line in lines)
        if self.size > _MOST_TEXT:
            raise MalformedInput(_TOO_LONG)
        if self.lines and lines:
            self.lines.append(Line(0, ""))
        self.lines.extend(lines)


def read_mail(data: bytes) -> Mail:
    """One mail from its bytes.

    Raises:
        MalformedInput: no header in it, or parts nested or broken beyond use.
    """
    try:
        message = message_from_bytes(without_stray_lines(data))
        return _read(message, 0)
    except RecursionError as error:
        raise MalformedInput("The mail's parts are nested too deeply to be read.") from error
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError) as error:
        raise MalformedInput("The mail's headers or parts are broken beyond use.") from error


def raw_headers(head: bytes) -> dict[str, str]:
    """The headers of a raw mail's head, as ``headers_of``."""
    return headers_of(BytesHeaderParser().parsebytes(without_stray_lines(head)))


def headers_of(message: Part) -> dict[str, str]:
    """The headers undecoded but unfolded, by lower-case name; the first of several counts."""
    found: dict[str, str] = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), str(value))
    return found


def bare_subject(subject: str | None) -> str | None:
    """The subject without reply and forward prefixes."""
    if not subject:
        return None
    return _PREFIX.sub("", subject).strip() or None


def is_reply(subject: str | None) -> bool:
    """Whether the subject says that it answers something; one that passes something on does not."""
    return bool(subject and _REPLY.match(subject))


def decoded(raw: str) -> str:
    """A header value as text, whatever its encoding claims."""
    text = _from_bytes(raw.encode("utf-8", "surrogateescape"), "utf-8") if not raw.isascii() else raw
    if "=?" in text:
        text = _decode_words(_GLUE.sub(r"\1", text))
    return _SPACE.sub(" ", clean_text(text)).strip()


def mailboxes(raw: str) -> tuple[Mailbox, ...]:
    """The mailboxes of an address header; a broken one gives what can still be read."""
    found = []
    for name, address in getaddresses([_SPACE.sub(" ", raw[:20000])])[:200]:
        readable = find_address(address) or find_address(name)
        display = tidy_name(decoded(name), readable)
        if readable or display:
            found.append(Mailbox(display, readable))
    if not any(one.address for one in found):
        only = find_address(raw)
        if only:
            return (Mailbox(tidy_name(decoded(raw.split("<")[0]), only), only),)
    return tuple(found)


def sent_time(headers: Headers) -> datetime | None:
    """The Date header, else the newest Received line; None for nonsense such as the year 9999."""
    for raw in (headers.get("date", ""), headers.get("received", "").rpartition(";")[2], headers.get("delivery-date", "")):
        when = _date(_SPACE.sub(" ", raw).strip()[:200])
        if when is not None:
            return when
    return None


def message_ids(raw: str) -> tuple[str, ...]:
    """All ids of a References or In-Reply-To header."""
    return tuple(re.findall(r"<([^<>\s]{1,500})>", raw[-20000:]))


def header_traits(headers: Headers, author: Mailbox, content_type: str) -> frozenset[Trait]:
    """What the headers say of a machine's hand in it."""
    traits: set[Trait] = set()
    receipt = content_type == "multipart/report" and "disposition-notification" in headers.get("content-type", "").lower()
    if (
        receipt
        or headers.get("auto-submitted", "no").strip().lower().partition(";")[0] != "no"
        or "x-autoreply" in headers
        or "x-autorespond" in headers
    ):
        traits.add("auto_submitted")
    precedence = headers.get("precedence", "").strip().lower()
    if precedence == "auto_reply" or "x-auto-reply" in headers:
        traits.add("auto_submitted")
    if precedence in ("bulk", "list", "junk") or "list-unsubscribe" in headers or "list-id" in headers:
        traits.add("bulk")
    if (
        (content_type == "multipart/report" and not receipt)
        or _MACHINE.match(author.address or "")
        or headers.keys() & _DELIVERY_HEADERS
        or (headers.get("return-path", "").strip() == "<>" and "auto-submitted" not in headers)
    ):
        traits.add("delivery_report")
    return frozenset(traits)


_SENDING_MACHINE = re.compile(
    r"(?:no-?_?reply|do-?not-?reply|web(?:site|form|master|shop)?|(?:contact-?)?forms?|form(?:ular|ulaire|ulario)|kontaktformular|notif\w*|wordpress"
    r"|submissions?|alerts?|mailer|leads?|hello|info|contact|kontakt)(?:[+.-].*)?@",
    re.I,
)


def author_of(headers: Headers) -> Mailbox:
    """Who wrote: From; but behind a form or a service that sends for others, whom an answer goes to."""
    author = next(iter(mailboxes(headers.get("from") or headers.get("sender") or headers.get("reply-to") or "")), NOBODY)
    answered = next(iter(mailboxes(headers.get("reply-to", ""))), NOBODY)
    if not (author.address and answered.address) or not _SENDING_MACHINE.match(author.address):
        return author
    apart = author.address.rpartition("@")[2] != answered.address.rpartition("@")[2]
    return answered if apart else author


def _read(message: Part, nesting: int) -> Mail:
    headers = headers_of(message)
    if not headers and nesting == 0:
        raise MalformedInput("This is no mail: it begins with no header line such as From: or Date:.")
    author = author_of(headers)
    recipients = (*mailboxes(headers.get("to", "")), *mailboxes(headers.get("cc", "")))
    content = _Content()
    report = message.get_content_type() == "multipart/report"
    _collect(message, content, nesting, report)
    references = (*message_ids(headers.get("references", "")), *message_ids(headers.get("in-reply-to", "")))
    own = message_ids(headers.get("message-id", ""))
    content.asides.extend(_long_headers(headers))
    return Mail(
        author, recipients, decoded(headers.get("subject", "")) or None, sent_time(headers), content.lines,
        own[0] if own else None,
        tuple(dict.fromkeys(references)), header_traits(headers, author, message.get_content_type()) | content.traits,
        tuple(content.attachments), tuple(content.enclosed), tuple(content.returned), tuple(content.concealed),
        tuple(content.asides),
    )  # fmt: skip


def _long_headers(headers: Headers) -> list[str]:
    """Headers of free words, and display names that are more than a name: ``people`` tidies them before anybody looks."""
    free = [decoded(headers[name]) for name in ("comments", "keywords", "organization") if headers.get(name)]
    names = [
        decoded(name) for name, _ in getaddresses([headers.get(one, "")[:20000] for one in ("from", "to", "cc", "reply-to")])
    ]
    return [words for words in (*free, *names) if len(words.split()) >= _LONG_NAME]


def _collect(part: Part, content: _Content, nesting: int, report: bool) -> None:
    kind = part.get_content_type()
    if kind == "message/rfc822" and nesting < _MAX_NESTING:
        payload = part.get_payload()
        inner = [one for one in payload if isinstance(one, Part)] if isinstance(payload, list) else []
        content.enclosed.extend(_read(one, nesting + 1) for one in inner)
    elif part.is_multipart():
        children = [child for child in part.get_payload() if isinstance(child, Part)]
        if kind == "multipart/alternative":
            _collect_alternative(children, content, nesting, report)
        elif kind not in ("message/delivery-status", "message/disposition-notification"):
            for at, child in enumerate(children):
                _collect_child(child, content, nesting, report and at > 0, report)
    elif kind.startswith("multipart/"):
        _collect_unbounded(part, content, nesting, report)
    else:
        _collect_leaf(part, kind, content)


def _collect_child(child: Part, content: _Content, nesting: int, returned: bool, report: bool) -> None:
    if returned and child.get_content_type() in ("text/plain", "text/html"):
        aside = _Content()
        _collect_leaf(child, child.get_content_type(), aside)
        content.returned.append(aside.lines)
    elif child.get_content_type() != "text/rfc822-headers":
        _collect(child, content, nesting, report)


def _collect_alternative(children: list[Part], content: _Content, nesting: int, report: bool) -> None:
    """Plain text, unless it is next to nothing against the HTML; both carry the same words, so only one is read."""
    versions: list[_Content] = []
    plain = html = None
    for child in children:
        version = _Content()
        _collect(child, version, nesting, report)
        versions.append(version)
        if child.get_content_type() == "text/plain" and plain is None:
            plain = version.lines
        elif version.lines:
            html = version.lines
            if plain is not None and _word_count(plain) >= _TINY_WORDS:
                continue
    for version in versions:
        content.attachments.extend(version.attachments)
        content.traits |= version.traits
        content.enclosed.extend(version.enclosed)
        content.concealed.extend(version.concealed)
        content.asides.extend(version.asides)
    content.add_lines(_better(plain, html))


def _better(plain: list[Line] | None, html: list[Line] | None) -> list[Line]:
    if plain is None or html is None:
        return plain or html or []
    words = _word_count(plain)
    return html if words < _TINY_WORDS and words * 3 < _word_count(html) else plain


def _word_count(lines: list[Line]) -> int:
    return sum(len(line.text.split()) for line in lines[:400])


def _collect_unbounded(part: Part, content: _Content, nesting: int, report: bool) -> None:
    """A multipart whose boundary is missing or wrong: use the one that the text shows, else read all as text."""
    payload = part.get_payload()
    text = payload if isinstance(payload, str) else ""
    shown = _MISSING_BOUNDARY.search(text[:20000])
    if shown and nesting < _MAX_NESTING and shown[1] != part.get_boundary():
        head = f'Content-Type: {part.get_content_type()}; boundary="{shown[1]}"\n\n'
        _collect(message_from_bytes((head + text).encode("utf-8", "surrogateescape")), content, nesting + 1, report)
    elif text.strip():
        content.add_lines(_plain_lines(text.encode("utf-8", "surrogateescape"), None))


def _collect_leaf(part: Part, kind: str, content: _Content) -> None:
    name = _filename(part)
    if kind in _CALENDARS:
        content.traits.update(("calendar", "auto_submitted") if _parameter(part, "method") == "reply" else ("calendar",))
        content.asides.extend(calendar_asides(_from_bytes(_payload(part), _parameter(part, "charset"))))
    if name or part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
        if name:
            content.attachments.append(name)
        return
    if kind not in ("text/plain", "text/html", "text/enriched", "text/markdown"):
        return
    data = _payload(part)
    charset = _parameter(part, "charset")
    if kind == "text/html":
        if len(data) > _MOST_HTML:
            raise MalformedInput(_TOO_LONG)
        source = _from_bytes(data, charset or _meta_charset(data))
        content.asides.extend(markup_asides(source))
        sight = part_by_sight(source)
        content.concealed.extend([sight.unseen] if sight.unseen else ())
        content.add_lines(html_lines(sight.seen))
    else:
        content.add_lines(_plain_lines(data, charset))


def _plain_lines(data: bytes, charset: str | None) -> list[Line]:
    return read_lines(clean_text(_from_bytes(data, charset)))


def _payload(part: Part) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, AssertionError, LookupError):
        payload = None
    if isinstance(payload, bytes):
        return payload
    raw = part.get_payload()
    return raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""


def _parameter(part: Part, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except (ValueError, TypeError, IndexError):
        return None
    text = value[2] if isinstance(value, tuple) else value
    return text.strip(" '\"").lower() if isinstance(text, str) and text else None


def _filename(part: Part) -> str | None:
    try:
        name = part.get_filename()
    except (ValueError, TypeError, LookupError, IndexError):
        return "unreadable name"
    return decoded(name)[:255] if name else None


def _meta_charset(data: bytes) -> str | None:
    found = re.search(rb"<meta[^>]{0,200}charset\s?=\s?[\"']?([\w-]{2,40})", data[:4000], re.I)
    return found[1].decode("ascii").lower() if found else None


def _from_bytes(data: bytes, charset: str | None) -> str:
    """Bytes to text: UTF-8 if they are UTF-8, else what the sender claims, else Windows-1252."""
    if data.isascii() and (charset or "").replace("_", "-") not in ("utf-7", "iso-2022-jp", "hz-gb-2312", "iso-2022-kr"):
        return data.decode("ascii")
    western = charset in (
        None,
        "us-ascii",
        "ascii",
        "iso-8859-1",
        "latin1",
        "latin-1",
        "windows-1252",
        "cp1252",
        "unknown-8bit",
        "8bit",
        "default",
    )
    for name in ("utf-8",) if western else (charset or "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("utf-8" if _mostly_utf8(data) else "cp1252", "replace")


def _mostly_utf8(data: bytes) -> bool:
    """A few broken bytes in a text that is UTF-8 otherwise."""
    sample = data[:20000].decode("utf-8", "replace")
    wide = sum(1 for sign in sample if ord(sign) > 127)
    return wide > sample.count("\ufffd")


def _decode_words(text: str) -> str:
    """RFC 2047 words; neighbours of one charset are joined as bytes first, as some clients cut inside a letter."""
    pieces: list[str] = []
    pending, charset, position = b"", "", 0
    for found in _ENCODED_WORD.finditer(text):
        name = found[1].partition("*")[0].lower()
        if pending and (found.start() != position or name != charset):
            pieces.append(_from_bytes(pending, charset))
            pending = b""
        pieces.append(text[position : found.start()])
        pending, charset, position = pending + _word_bytes(found[2], found[3]), name, found.end()
    if pending:
        pieces.append(_from_bytes(pending, charset))
    pieces.append(text[position:])
    return "".join(pieces)


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return decodestring(raw, header=True)
    try:
        return b64decode(raw + b"=" * (-len(raw) % 4))
    except (BinasciiError, ValueError):
        return raw


def _date(raw: str) -> datetime | None:
    if not raw:
        return None
    try:
        when = parsedate_to_datetime(raw)
    except (ValueError, TypeError, IndexError, OverflowError):
        found = find_stamp(raw)
        when = found.when if found else None  # type: ignore[assignment]
    if when is None or when.year not in YEARS:
        return None
    offset = when.utcoffset()
    if offset is not None and abs(offset) > timedelta(hours=15):
        return when.replace(tzinfo=UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
