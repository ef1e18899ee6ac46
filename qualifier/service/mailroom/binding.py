"""The mails of a thread as one intake: an mbox file that is read as one conversation, without what no reader needs.

Text is what counts; pictures and papers would be kept again with each new answer, so of a large mail only the text parts stay,
and of a very long thread the latest mails. Nothing is lost: the mailroom keeps every message as it came.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from email import message_from_bytes
from email.generator import BytesGenerator
from email.message import Message as Part
from email.policy import compat32
from email.utils import format_datetime
from io import BytesIO

from qualifier.parsing.mailbox import bind
from qualifier.parsing.stray_lines import without_stray_lines
from qualifier.records.inbox import Incoming

SMALL = 32 * 1024
"""Bytes up to which a mail is taken as it is."""
MOST_OF_BROKEN, MOST = 1024 * 1024, 3 * 1024 * 1024
"""Bytes of a mail that cannot be taken apart, and of a whole thread."""
_AHEAD = timedelta(hours=26)
"""A clock may be set to another zone; one that is further ahead than that is wrong."""
_BEHIND = timedelta(days=3650)
"""Old mail may come late, as from another mailbox; a machine that has lost the time begins in 1970, 1980 or 2000."""
_HEADER = re.compile(rb"[!-9;-~]{1,80}:")
_DATE = re.compile(rb"^date:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\Z)", re.IGNORECASE | re.MULTILINE)


def bound(thread: str, mails: Sequence[Incoming]) -> bytes:
    """The intake of a thread; ``mails`` oldest first."""
    kept: list[tuple[bytes, datetime]] = []
    size = 0
    for mail in reversed(mails):
        data = _dated(slim(mail.arrival.data), mail)
        size += len(data)
        if kept and size > MOST:
            break
        kept.append((data, moment_of(mail)))
    return bind(thread, reversed(kept))


def moment_of(mail: Incoming) -> datetime:
    """When it was sent: by its own clock, unless that is missing or wrong."""
    return mail.arrival.received_at if mail.sent_at is None or is_misdated(mail) else mail.sent_at


def is_misdated(mail: Incoming) -> bool:
    """Whether its clock was wrong: it was sent after it came, or many years before."""
    came = mail.arrival.received_at
    return mail.sent_at is not None and not came - _BEHIND <= mail.sent_at <= came + _AHEAD


def _dated(data: bytes, mail: Incoming) -> bytes:
    """The mail with the moment when it came for its own, where that is missing or wrong: what days it names depends on it."""
    moment, whole = moment_of(mail), without_stray_lines(data.lstrip(b"\r\n"))
    if moment == mail.sent_at or not _HEADER.match(whole):
        return data
    end = min((at for at in (whole.find(b"\n\n"), whole.find(b"\r\n\r\n")) if at >= 0), default=len(whole))
    return f"Date: {format_datetime(moment)}\r\n".encode("ascii") + _DATE.sub(b"", whole[:end]) + whole[end:]


def slim(data: bytes) -> bytes:
    """The mail without the content of what is no text; a small one as it is. Names of attachments stay."""
    if len(data) <= SMALL:
        return data
    try:
        mail = message_from_bytes(without_stray_lines(data))
        _empty(mail)
        written = BytesIO()
        BytesGenerator(written, mangle_from_=False, policy=compat32).flatten(mail)
        return written.getvalue()
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError):
        # broken beyond writing: text stands before attachments
        return data[:MOST_OF_BROKEN]


def _empty(mail: Part) -> None:
    for part in mail.walk():
        kind = part.get_content_maintype()
        if not part.is_multipart() and kind not in ("text", "multipart", "message"):
            part.set_payload("")
