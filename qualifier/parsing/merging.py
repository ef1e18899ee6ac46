"""Puts messages from several places into one thread: each statement once, in the order of time.

A mail is seen as itself, quoted in each later answer, and again as an attachment. The fullest copy stays; the sender's own
mail wins over a quotation of it. Comparison ignores wrapping, quote marks, signatures and case.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from qualifier.parsing.people import Mailbox
from qualifier.parsing.thread import Message, Part, in_order_of_time
from qualifier.values.folding import fold

_NOISE = re.compile(r"[\W_]+")
_HEAD = 12
"""Letters by which candidates are looked up."""
_ENOUGH = 40
"""Below this many letters (``Thanks!``) two texts are the same only if author and time agree."""
_CANDIDATES = 20


def once_each(messages: Iterable[Message]) -> list[Message]:
    """The messages without repeated ones, in the order given; the first of two equal copies stays."""
    index = _Seen()
    kept: list[Message] = []
    for message in messages:
        key = _key(message)
        if not key:
            continue
        at = index.find(message, key)
        if at is None:
            index.add(len(kept), message, key)
            kept.append(message)
        elif _is_fuller(message, key, kept[at], index.key(at)):
            kept[at] = message._replace(depth=min(message.depth, kept[at].depth))
            index.replace(at, message, key)
    return _without_answered(kept)


def merge(messages: Iterable[Message]) -> list[Message]:
    """One thread out of messages from many mails."""
    return in_order_of_time(once_each(messages))


class _Seen:
    def __init__(self) -> None:
        self._entries: list[tuple[Message, str]] = []
        self._heads: dict[str, list[int]] = {}

    def add(self, at: int, message: Message, key: str) -> None:
        self._entries.append((message, key))
        self._heads.setdefault(key[:_HEAD], []).append(at)

    def replace(self, at: int, message: Message, key: str) -> None:
        self._entries[at] = (message, key)

    def key(self, at: int) -> str:
        return self._entries[at][1]

    def find(self, message: Message, key: str) -> int | None:
        """An earlier copy: one text begins with the other, so that a signature cut from a quotation does not matter."""
        for at in self._heads.get(key[:_HEAD], ())[-_CANDIDATES:]:
            other, other_key = self._entries[at]
            if not (other_key.startswith(key) or key.startswith(other_key)):
                continue
            long_enough = min(len(key), len(other_key)) >= _ENOUGH
            if _may_be_same(message, other) if long_enough else _agree(message, other):
                return at
        return None


def _key(message: Message) -> str:
    """Letters and digits of the message's own words."""
    text = message.text
    if not text.strip():
        text = "\n".join(part.text for part in message.parts)
    return _NOISE.sub("", fold(text))


def _is_fuller(message: Message, key: str, kept: Message, kept_key: str) -> bool:
    if message.depth == 0 and kept.depth > 0:
        return True
    return kept.depth > 0 and len(key) > len(kept_key)


def _may_be_same(one: Message, other: Message) -> bool:
    """Nothing speaks against it: no two different authors, no two days far apart."""
    return not _differ(one.author, other.author) and _near(one.sent_at, other.sent_at)


def _agree(one: Message, other: Message) -> bool:
    same_author = one.author.known and other.author.known and not _differ(one.author, other.author)
    if one.sent_at is None or other.sent_at is None:
        return same_author
    return same_author and _near(one.sent_at, other.sent_at)


def _differ(one: Mailbox, other: Mailbox) -> bool:
    if one.address and other.address:
        return one.address != other.address
    if one.name and other.name:
        first, second = fold(one.name), fold(other.name)
        return first not in second and second not in first
    return False


def _near(one: datetime | None, other: datetime | None) -> bool:
    """Within the widest difference that two unwritten time zones make."""
    if one is None or other is None:
        return True
    return abs(one.replace(tzinfo=None) - other.replace(tzinfo=None)) <= timedelta(hours=27)


def _without_answered(messages: Sequence[Message]) -> list[Message]:
    """A paragraph quoted beside its answer stays there, and leaves the message that it came from."""
    quoted = [(part, _NOISE.sub("", fold(part.text))) for message in messages for part in message.parts if part.quoted]
    if not quoted:
        return list(messages)
    return [one for one in (_without(message, quoted) for message in messages) if one.parts]


def _without(message: Message, quoted: Sequence[tuple[Part, str]]) -> Message:
    told = "|".join(
        text for part, text in quoted if not _differ(part.author, message.author) and _near(part.sent_at, message.sent_at)
    )
    if not told:
        return message
    parts = []
    for part in message.parts:
        text = part.text if part.quoted else _untold(part.text, told)
        if text.strip():
            parts.append(part._replace(text=text))
    return message._replace(parts=tuple(parts))


def _untold(text: str, told: str) -> str:
    paragraphs = re.split(r"\n[ \t]*\n", text)
    kept = []
    for paragraph in paragraphs:
        letters = _NOISE.sub("", fold(paragraph))
        if len(letters) < _HEAD or letters not in told:
            kept.append(paragraph)
    return text if len(kept) == len(paragraphs) else "\n\n".join(kept)
