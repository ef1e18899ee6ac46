"""Whom a reply goes to, and under which headers: from the headers of the mail it answers, which a stranger wrote. Pure.

Reply-all as people mean it: whoever wrote gets it, everybody else who was addressed stays in copy, our own mailbox does not.
Nothing that could break a header, or hide an address behind a name, goes through.
"""

import re
from collections.abc import Iterable, Mapping
from email.header import Header
from email.utils import formataddr
from typing import NamedTuple

from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.mime import bare_subject, decoded, mailboxes, message_ids, raw_headers
from qualifier.parsing.people import Mailbox

CRLF = "\r\n"
MOST_RECIPIENTS = 100
MOST_REFERENCES = 30
_LONGEST_SUBJECT, _LONGEST_NAME = 300, 100
_HEAD = 256 * 1024
_PLAIN_ID = re.compile(r"[!-;=?-~]{1,500}")
_ROBOT = re.compile(r"(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster)\b", re.IGNORECASE)


class Whom(NamedTuple):
    """The recipients of a reply."""

    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]


def headers_in(data: bytes) -> Mapping[str, str]:
    """The headers of a raw mail, undecoded, by lower-case name."""
    end = min((at for at in (data.find(b"\n\n"), data.find(b"\r\n\r\n")) if at >= 0), default=len(data))
    found = raw_headers(data[: min(end + 1, _HEAD)])
    return {name: _in_letters(value.encode("utf-8", "surrogateescape")) for name, value in found.items()}


def recipients(headers: Mapping[str, str], *, own: str, contact: Mailbox | None, ours: bool = False) -> Whom:
    """Who gets the reply. ``own`` is our mailbox; ``contact`` stands in where nobody is to be answered by the headers: a robot
    wrote, or (``ours``) a colleague who passed somebody's mail on.
    """
    writers, answered = (_reachable(headers.get(name, ""), own) for name in ("from", "reply-to"))
    others = (*_reachable(headers.get("to", ""), own), *_reachable(headers.get("cc", ""), own))
    to = answered or writers
    if contact and (ours or not [one for one in to if not _ROBOT.match(one.address or "")]):
        others = (*writers, *others) if ours else others
        to = (next((one for one in (*writers, *others) if one.address == contact.address and one.name), contact),)
    chosen = _once(to)
    known = {one.address for one in chosen}
    return Whom(chosen, tuple(one for one in _once(others) if one.address not in known)[: MOST_RECIPIENTS - len(chosen)])


def references_of(headers: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """What In-Reply-To and References of a reply hold: the answered mail's id (empty if it has none), and the chain to it, the
    beginning and the end of a very long one.
    """
    own = next((one for one in message_ids(headers.get("message-id", "")) if _PLAIN_ID.fullmatch(one)), "")
    before = message_ids(headers.get("references", "")) or message_ids(headers.get("in-reply-to", ""))[:1]
    chain = tuple(dict.fromkeys(one for one in (*before, own) if one and _PLAIN_ID.fullmatch(one)))
    return own, chain if len(chain) <= MOST_REFERENCES else (chain[0], *chain[1 - MOST_REFERENCES :])


def subject_of_reply(headers: Mapping[str, str], otherwise: str) -> str:
    """``Re:`` and the subject it had, once, whatever it was prefixed with."""
    bare = bare_subject(decoded(headers.get("subject", ""))) or bare_subject(otherwise) or ""
    return f"Re: {_clean(bare, _LONGEST_SUBJECT)}".strip()


def written(people: Iterable[Mailbox]) -> str:
    """An address header, folded."""
    return f",{CRLF} ".join(_written(one) for one in people)


def wire_address(address: str) -> str:
    """The address as mail servers read it: a domain in other letters than ASCII in its wire form."""
    local, _, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address


def _in_letters(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        # no header may hold such bytes; those that do are mostly of old programs of Western Europe
        return value.decode("cp1252", "replace")


def _written(person: Mailbox) -> str:
    address = wire_address(person.address or "")
    name = _clean(person.name or "", _LONGEST_NAME)
    if not address.isascii():
        # a name in other letters beside it is readable only as it is
        quoted = name.replace("\\", "").replace('"', "")
        return f'"{quoted}" <{address}>' if name else address
    if name.isascii():
        return formataddr((name, address))
    return f"{Header(name, 'utf-8').encode(linesep=CRLF)} <{address}>"


def _reachable(raw: str, own: str) -> tuple[Mailbox, ...]:
    """Whom the header names, but our own mailbox; groups such as undisclosed recipients have no address."""
    ours = wire_address(own.lower())
    return tuple(one for one in mailboxes(raw) if one.address and wire_address(one.address) != ours)


def _once(people: Iterable[Mailbox]) -> tuple[Mailbox, ...]:
    kept: dict[str, Mailbox] = {}
    for one in people:
        kept.setdefault(wire_address(one.address or ""), one)
    return tuple(kept.values())[:MOST_RECIPIENTS]


def _clean(text: str, longest: int) -> str:
    return " ".join(clean_text(text).split())[:longest].strip()
