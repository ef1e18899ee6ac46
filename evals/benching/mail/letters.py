"""Mails as they lie in a mailbox, to the byte: the same ones for the same seed."""

import hashlib
import random
import re
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple

from evals.benching.mail.made import DOMAIN, OWN

_DROPPED = re.compile(
    rb"^(?:message-id|in-reply-to|references|to|cc|delivered-to|envelope-to):", re.IGNORECASE
)  # fmt: skip
_SENDER = re.compile(rb"^From:[^@\n]*?(?:\n[ \t][^@\n]*?)?@([\w.-]+)", re.MULTILINE)


class Head(NamedTuple):
    """Who writes to whom, when, and what it answers."""

    id: str
    """Message-ID without brackets; empty: the mail has none."""
    sender: str
    at: datetime
    subject: str
    to: str = OWN
    cc: str = ""
    answers: tuple[str, ...] = ()
    """The chain before it, oldest first."""


def written(head: Head, text: str, look: int = 0) -> EmailMessage:
    """A mail in one of the looks that mail programs give them."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = head.sender, head.to, head.subject
    mail["Date"] = format_datetime(head.at)
    if head.cc:
        mail["Cc"] = head.cc
    if head.id:
        mail["Message-ID"] = f"<{head.id}>"
    if head.answers:
        mail["In-Reply-To"] = f"<{head.answers[-1]}>"
        if look != 1:
            # some programs name only what they answer
            mail["References"] = " ".join(f"<{one}>" for one in head.answers)
    mail.set_content(text, cte="base64" if look == 2 else "quoted-printable")
    name = hashlib.sha256(f"{head.id}{head.sender}".encode()).hexdigest()[:24]
    if look == 3:
        mail.add_alternative(_markup(text), subtype="html", cte="quoted-printable")
    if look == 4:
        mail.add_attachment(f"%PDF {name}".encode() * 500, maintype="application", subtype="pdf", filename="plan.pdf")
    if mail.is_multipart():
        # it would be another one each time
        mail.set_boundary(f"=_{name}")
    return mail


def large(head: Head, text: str, size: int, chance: random.Random) -> bytes:
    """A mail with an attachment that makes it about so many bytes."""
    mail = written(head, text, 4)
    mail.add_attachment(chance.randbytes(size * 3 // 4), maintype="application", subtype="zip", filename="plans.zip")
    return mail.as_bytes()


def given(data: bytes, id: str, domain: str, answers: str = "") -> bytes:
    """A raw mail of somebody of another domain under another Message-ID, to our mailbox; its other headers stay."""
    sender = _SENDER.search(data)
    if sender and not sender[1].endswith(DOMAIN.encode()):
        data = data.replace(sender[1], domain.encode())
    head, _, body = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    kept = [one for one in re.split(rb"\n(?![ \t])", head) if not _DROPPED.match(one)]
    kept += [f"To: {OWN}".encode(), f"Message-ID: <{id}>".encode()]
    if answers:
        kept += [f"In-Reply-To: <{answers}>".encode(), f"References: <{answers}>".encode()]
    return (b"\n".join(kept) + b"\n\n" + body).replace(b"\n", b"\r\n")


def _markup(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<html><body>{escaped.replace(chr(10), '<br>' + chr(10))}</body></html>\n"
