"""A message put together again from what a mail service took apart: headers, text, HTML, files.

The same parts always give the same bytes: a call that is sent again brings the same message, not another one. What a stranger
wrote into a header cannot become a second header.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from email.errors import HeaderParseError
from email.header import Header
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP, compat32
from email.utils import formataddr, getaddresses
from typing import NamedTuple

from api.webhooks.forms import Attached

CRLF = "\r\n"
_NAME = re.compile(r"[!-9;-~]{1,100}")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]+\s*")
_OF_THE_BODY = frozenset({"mime-version", "content-type", "content-transfer-encoding", "content-length", "content-disposition"})
"""What the message's own parts say anew."""
_OF_PEOPLE = frozenset(
    {"from", "to", "cc", "bcc", "reply-to", "sender", "resent-from", "resent-to", "resent-cc", "resent-sender"}
)
_MOST_HEADERS = 500
_KIND = re.compile(r"([a-z0-9!#$&^_.+-]{1,60})/([a-z0-9!#$&^_.+-]{1,100})")

Headers = Sequence[tuple[str, str]]


class Parts(NamedTuple):
    """A message that was taken apart."""

    headers: Headers
    text: str | None
    html: str | None
    files: Sequence[Attached] = ()


def rebuilt(parts: Parts) -> bytes:
    """The message; headers that no message can have are left out."""
    body = _body(parts)
    head = "".join(f"{name}: {value}{CRLF}" for name, value in _head(parts.headers[:_MOST_HEADERS]))
    return head.encode("ascii", "replace") + body.as_bytes(policy=SMTP)


def headers_of(raw: str) -> Headers:
    """The headers in the text of a message's head."""
    parsed = BytesHeaderParser(policy=compat32).parsebytes(raw.lstrip().encode("utf-8", "surrogatepass"))
    return [(name, str(value)) for name, value in parsed.items()]


def with_missing(headers: Headers, others: Iterable[tuple[str, str | None]]) -> Headers:
    """The headers, with those of the others that are not among them."""
    known = {name.lower() for name, _ in headers}
    return [*headers, *((name, value) for name, value in others if value and name.lower() not in known)]


def _head(headers: Headers) -> Iterator[tuple[str, str]]:
    for name, value in headers:
        if _NAME.fullmatch(name) and name.lower() not in _OF_THE_BODY:
            line = _CONTROL.sub(" ", value).strip()
            yield name, _people(line) if name.lower() in _OF_PEOPLE else _words(name, line)


def _words(name: str, line: str) -> str:
    if line.isascii():
        return line
    try:
        return Header(_sound(line), "utf-8", header_name=name).encode(linesep=CRLF)
    except HeaderParseError:
        return line.encode("ascii", "replace").decode()


def _people(line: str) -> str:
    if line.isascii():
        return line
    known = [(name, address) for name, address in getaddresses([line]) if address]
    return f",{CRLF} ".join(_person(name, address) for name, address in known) or line.encode("ascii", "replace").decode()


def _person(name: str, address: str) -> str:
    try:
        return formataddr((_sound(name), address), "utf-8")
    except (UnicodeError, HeaderParseError):
        # an address with letters that no formatted one may have
        return f"{Header(_sound(name), 'utf-8').encode(linesep=CRLF)} <{address.encode('ascii', 'replace').decode()}>"


def _sound(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _body(parts: Parts) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    if parts.text is not None or parts.html is None:
        message.set_content(_lines(parts.text or ""), cte="base64")
        if parts.html is not None:
            message.add_alternative(_lines(parts.html), subtype="html", cte="base64")
    else:
        message.set_content(_lines(parts.html), subtype="html", cte="base64")
    for file in parts.files:
        kind = _KIND.fullmatch(file.media_type.lower())
        main, sub = (kind[1], kind[2]) if kind and kind[1] not in ("multipart", "message") else ("application", "octet-stream")
        message.add_attachment(file.data, maintype=main, subtype=sub, filename=_CONTROL.sub(" ", _sound(file.name)) or "file")
    _bound(message, parts)
    return message


def _bound(message: EmailMessage, parts: Parts) -> None:
    """The library draws lots for the lines between parts; here they follow from the content."""
    digest = hashlib.sha256(repr(parts.headers).encode("utf-8", "surrogatepass"))
    for piece in (parts.text or "", parts.html or ""):
        digest.update(piece.encode("utf-8", "surrogatepass") + b"\0")
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{digest.hexdigest()[:40]}_{number}")


def _lines(text: str) -> str:
    return _sound(text)
