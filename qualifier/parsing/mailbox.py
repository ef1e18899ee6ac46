"""An mbox file to conversations, one a thread, without holding the file in memory.

The first pass notes where each mail begins and which thread it belongs to, as numbers only; the second reads one thread at a
time. Threads form by References and In-Reply-To, then by subject and people, unless the lines between the mails name them
(``bind``). A broken mail is reported and the rest goes on.
"""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from io import BytesIO
from typing import BinaryIO, NamedTuple

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput, ParseError
from qualifier.parsing.mail import conversation_of
from qualifier.parsing.mime import Mail, bare_subject, decoded, mailboxes, message_ids, raw_headers, read_mail
from qualifier.values.folding import fold

_SEPARATOR = re.compile(rb"From [^\r\n]{1,200}\d{1,2}:\d{2}[^\r\n]{0,40}\r?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.M)
_TO_ESCAPE = re.compile(rb"^(>*From )", re.M)
_MARK = re.compile(rb"From thread=([\w.-]{1,100}) ")
_UNNAMEABLE = re.compile(r"[^\w.-]", re.ASCII)
_BLOCK = 4 * 1024 * 1024
_OVERLAP = 512
_HEAD_LIMIT = 256 * 1024
_MAIL_LIMIT = 64 * 1024 * 1024
"""Of a larger mail only this much is read: text stands before attachments."""
_MOST_RECIPIENTS = 8
_NO_MAIL = "The mailbox holds no mail."


def read_mailbox(
    source: BinaryIO, *, seller: Seller, reference_time: datetime | None = None
) -> Iterator[Conversation | ParseError]:
    """Every thread of the file as a conversation, in the order of their first mails; an error stands for a mail or thread
    that cannot be read. ``source`` must be seekable.

    Raises:
        EmptyInput: the file holds no mail.
    """
    threads = index_threads(source)
    if not threads:
        raise EmptyInput(_NO_MAIL)
    for places in threads:
        yield from read_thread(source, places, seller=seller, reference_time=reference_time)


def parse_mailbox(data: bytes, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The one conversation in a small mbox file.

    Raises:
        MalformedInput: the file holds several threads, which is more than one answer can cover.
        EmptyInput: it holds none.
    """
    source = BytesIO(data)
    threads = index_threads(source)
    if len(threads) > 1:
        raise MalformedInput(f"The mailbox holds {len(threads)} conversations; assess it as a file of many, not as one.")
    if not threads:
        raise EmptyInput(_NO_MAIL)
    found = next(read_thread(source, threads[0], seller=seller, reference_time=reference_time))
    if isinstance(found, ParseError):
        raise found
    return found


def bind(thread: str, mails: Iterable[tuple[bytes, datetime]]) -> bytes:
    """An mbox file of the mails of one thread, each with its moment. The lines between them name the thread, so that it is read
    as one conversation whatever the headers say; a mail is read again as it is, but for blank lines at its end.
    """
    name = _UNNAMEABLE.sub("-", thread)[:100]
    return b"".join(
        f"From thread={name} {at.astimezone(UTC):%a %b %d %H:%M:%S %Y}\n".encode() + _TO_ESCAPE.sub(rb">\1", data) + b"\n\n"
        for data, at in mails
    )


class Place(NamedTuple):
    """Where a mail stands in the file."""

    start: int
    end: int


def index_threads(source: BinaryIO) -> list[list[Place]]:
    """The places of all mails, gathered by thread, in the order of the file."""
    starts, skips = _find_mails(source)
    starts.append(source.seek(0, 2))
    forest = _Forest()
    for at in range(len(starts) - 1):
        source.seek(starts[at])
        marked = _MARK.match(source.read(skips[at]))
        head = _read_head(source.read(min(_HEAD_LIMIT, starts[at + 1] - starts[at] - skips[at])))
        forest.add(head._replace(references=(_number(f"thread={marked[1]!r}"), *head.references)) if marked else head)
    return [[Place(starts[at] + skips[at], starts[at + 1]) for at in members] for members in forest.groups()]


def _find_mails(source: BinaryIO) -> "tuple[array[int], array[int]]":
    """Offsets of the separator lines, and their lengths."""
    starts, skips = array("q"), array("l")
    offset, tail = 0, b""
    source.seek(0)
    while block := source.read(_BLOCK):
        buffer = tail + block
        base = offset - len(tail)
        limit = len(buffer) - _OVERLAP if len(block) == _BLOCK else len(buffer)
        for found in _separators(buffer):
            if found.start() >= limit or not _after_blank_line(buffer, found.start(), base):
                continue
            start = base + found.start()
            if not starts or start > starts[-1]:
                starts.append(start)
                skips.append(found.end() - found.start())
        offset += len(block)
        tail = buffer[-2 * _OVERLAP :]
    return starts, skips


def _separators(buffer: bytes) -> Iterator[re.Match[bytes]]:
    """Lines that begin like a separator; looks for the letters first, which is far quicker than the pattern."""
    at = 0 if buffer.startswith(b"From ") else buffer.find(b"\nFrom ") + 1
    while at or buffer.startswith(b"From "):
        if found := _SEPARATOR.match(buffer, at):
            yield found
        following = buffer.find(b"\nFrom ", at) + 1
        if not following:
            return
        at = following


def _after_blank_line(buffer: bytes, at: int, base: int) -> bool:
    if base + at == 0:
        return True
    before = buffer[max(0, at - 4) : at]
    return before.endswith((b"\n\n", b"\n\r\n")) or at == 0


class _Head(NamedTuple):
    """What threading needs of a mail, as numbers."""

    own: int | None
    references: tuple[int, ...]
    pairs: tuple[int, ...]
    """One number for subject and two people, for each recipient."""
    is_reply: bool


def _read_head(data: bytes) -> _Head:
    end = min((at for at in (data.find(b"\n\n"), data.find(b"\r\n\r\n")) if at >= 0), default=len(data))
    try:
        headers = raw_headers(data[: end + 1])
        return _head(headers)
    except (LookupError, ValueError, TypeError, AttributeError):
        return _Head(None, (), (), False)


def _head(headers: dict[str, str]) -> _Head:
    own = message_ids(headers.get("message-id", ""))
    references = message_ids(headers.get("references", "")) + message_ids(headers.get("in-reply-to", ""))
    subject = decoded(headers.get("subject", ""))
    bare = bare_subject(subject) or ""
    authors = [one.address for one in mailboxes(headers.get("from", "")) if one.address]
    others = [one.address for one in mailboxes(headers.get("to", "")) if one.address][:_MOST_RECIPIENTS]
    pairs = tuple(
        _number("|".join([fold(bare), *sorted((author, other))])) for author in authors[:1] for other in others if len(bare) > 2
    )
    return _Head(_number(own[0]) if own else None, tuple(map(_number, references[-30:])), pairs, bare != subject)


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class _Forest:
    """Union-find over mails; ids and subject-people keys are only hashes."""

    def __init__(self) -> None:
        self._parents = array("l")
        self._by_id: dict[int, int] = {}
        self._by_pair: dict[int, tuple[int, bool]] = {}

    def add(self, head: _Head) -> None:
        at = len(self._parents)
        self._parents.append(at)
        linked = False
        for number in (*((head.own,) if head.own is not None else ()), *head.references):
            known = self._by_id.setdefault(number, at)
            if known != at:
                linked = linked or number != head.own
                self._join(at, known)
        for pair in head.pairs:
            known, was_reply = self._by_pair.get(pair, (at, False))
            if known != at and not linked and (head.is_reply or was_reply):
                self._join(at, known)
            self._by_pair[pair] = (at, head.is_reply)

    def groups(self) -> "list[array[int]]":
        members: dict[int, array[int]] = {}
        for at in range(len(self._parents)):
            members.setdefault(self._root(at), array("l")).append(at)
        return list(members.values())

    def _root(self, at: int) -> int:
        parents = self._parents
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._parents[second] = first


def read_thread(
    source: BinaryIO, places: Sequence[Place], *, seller: Seller, reference_time: datetime | None = None
) -> Iterator[Conversation | ParseError]:
    """The thread whose mails lie at these places, as one conversation, and an error for each mail that cannot be read."""
    mails: list[Mail] = []
    for place in places:
        source.seek(place.start)
        data = source.read(min(place.end - place.start, _MAIL_LIMIT))
        try:
            mails.append(read_mail(_ESCAPED.sub(rb"\1", data)))
        except ParseError as error:
            yield MalformedInput(f"Mail at byte {place.start}: {error}")
    if not mails:
        return
    try:
        yield conversation_of(mails, seller=seller, reference_time=reference_time)
    except ParseError as error:
        yield type(error)(f"Thread that begins at byte {places[0].start}: {error}")
