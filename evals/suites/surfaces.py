"""A raw conversation opened up: its words are changed, its form is kept.

Mail is taken apart with the standard library and written back; captions, chats and pasted text are changed as they stand;
of a recorder's JSON the strings are.
"""

import email
import email.policy
import html
import json
import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage

from evals.samples import Sample

Change = Callable[[str], str]

TEXTS = frozenset({"txt", "paste", "md", "vtt", "srt"})
"""Formats that are plain text as a whole."""
_NAMING_HEADERS = ("From", "To", "Cc", "Subject", "Reply-To", "Sender")
_POLICY = email.policy.default.clone(refold_source="none", utf8=True)
_TAG = re.compile(r"(<[^>]*>)")
_UTF8 = "utf-8"


def with_words(sample: Sample, change: Change) -> bytes | None:
    """The conversation with every word that a reader sees put through ``change``; None for formats that stay closed."""
    if sample.case.format in TEXTS:
        return change(sample.input.decode("utf-8-sig", "replace")).encode()
    if sample.case.format == "json":
        return _json(sample.input, change)
    return with_mail_words(sample.input, change, headers=True) if sample.case.format == "eml" else None


def with_bodies(sample: Sample, change: Change) -> bytes | None:
    """As ``with_words``, but a mail's headers stay."""
    return with_mail_words(sample.input, change, headers=False) if sample.case.format == "eml" else with_words(sample, change)


def with_mail_words(data: bytes, change: Change, *, headers: bool) -> bytes:
    """A mail with its text parts, and on demand its headers, put through ``change``."""
    message = read_message(data)
    for part in list(text_parts(message)):
        subtype = part.get_content_subtype()
        text = body_of(part)
        changed = _in_markup(text, change) if subtype == "html" else change(text)
        if changed != text:
            set_body(part, changed)
    for name in _NAMING_HEADERS if headers else ():
        said = str(message[name] or "")
        if said and (changed := change(said)) != said:
            message.replace_header(name, changed)
    return message.as_bytes()


def read_message(data: bytes) -> EmailMessage:
    """The mail in these bytes."""
    message = email.message_from_bytes(data, policy=_POLICY)
    assert isinstance(message, EmailMessage)
    return message


def text_parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that are read: plain and HTML text that is no attachment."""
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in ("text/plain", "text/html") and not part.is_attachment():
            yield part


def body_of(part: EmailMessage) -> str:
    """A text part's words, whatever charset it claims."""
    try:
        return str(part.get_content())
    except LookupError:
        payload = part.get_payload(decode=True)
        return payload.decode(_UTF8, "replace") if isinstance(payload, bytes) else ""


def set_body(part: EmailMessage, text: str) -> None:
    """Puts other words into a text part."""
    part.set_content(text, subtype=part.get_content_subtype(), charset=_UTF8, cte="8bit")


def _in_markup(source: str, change: Change) -> str:
    """Words between tags are changed as words, tags as they stand (they hold addresses)."""
    pieces = _TAG.split(source)
    return "".join(change(piece) if _TAG.fullmatch(piece) else _in_words(piece, change) for piece in pieces)


def _in_words(piece: str, change: Change) -> str:
    plain = html.unescape(piece)
    changed = change(plain)
    return piece if changed == plain else html.escape(changed, quote=False)


def _json(data: bytes, change: Change) -> bytes:
    content = json.loads(data)
    changed = changed_strings(content, change)
    return data if changed == content else json.dumps(changed, ensure_ascii=False, indent=1).encode()


def changed_strings(value: object, change: Change) -> object:
    """The JSON value with each string put through ``change``; keys stay."""
    if isinstance(value, dict):
        return {key: changed_strings(entry, change) for key, entry in value.items()}
    if isinstance(value, list):
        return [changed_strings(entry, change) for entry in value]
    return change(value) if isinstance(value, str) else value
