"""Messages out of a folder: which are new, how large they are, then their bytes, a few at a time. Nothing is marked as read.

A message that is larger than we keep, or that a server does not hand out however often it is asked, comes cut short, with a
header of ours that says so: it is seen by somebody, and those behind it are not held up.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from imapclient import IMAPClient
from imapclient.exceptions import ProtocolError

from qualifier.adapters.mailboxes.imap.settings import Cursor
from qualifier.adapters.mailboxes.left_out import BEGINNING, LARGEST, LEFT_OUT, with_mark

_WINDOW = 50_000
"""UIDs in one search: what is found is one line, and the library reads no line over a million letters."""
_LISTED = 500
_MOST_BYTES, _MOST_MESSAGES = 4_000_000, 50
"""Of one fetch."""


class Selected(NamedTuple):
    """A folder as it was when we came to it."""

    folder: str
    validity: int
    next_uid: int
    """UID of the next message to come; 0 if the server does not say."""
    messages: int = 0
    """How many there are."""


class Listed(NamedTuple):
    """A message before its bytes are here."""

    uid: int
    size: int
    received_at: datetime | None


class Extent(NamedTuple):
    """How much of a message is asked for."""

    item: str
    most: int | None
    """Bytes; None: all of it. Zero: only that it is there is told."""


_WHOLE = Extent("BODY.PEEK[]", None)
_TOO_LARGE = Extent(f"BODY.PEEK[]<0.{BEGINNING}>", BEGINNING)
_EXTENTS = (
    (6, _WHOLE),
    (10, Extent("BODY.PEEK[]<0.65536>", 65_536)),
    (14, Extent("BODY.PEEK[HEADER]", 65_535)),
)
"""Up to which doubt how much is asked for; beyond the last, nothing."""
_NOTHING = Extent("", 0)


class Doubts:
    """How often messages could not be had: each failure makes us ask for less of the message, in the end for nothing."""

    def __init__(self) -> None:
        self._weights: dict[tuple[str, int, int], int] = defaultdict(int)

    def add(self, selected: Selected, uids: Sequence[int], weight: int) -> None:
        for uid in uids:
            self._weights[selected.folder, selected.validity, uid] += weight

    def clear(self, selected: Selected, uids: Sequence[int]) -> None:
        for uid in uids:
            self._weights.pop((selected.folder, selected.validity, uid), None)

    def any(self, selected: Selected, uid: int) -> bool:
        return (selected.folder, selected.validity, uid) in self._weights

    def extent(self, selected: Selected, one: Listed) -> Extent:
        """How much to ask for."""
        whole = _TOO_LARGE if one.size > LARGEST else _WHOLE
        weight = self._weights.get((selected.folder, selected.validity, one.uid), 0)
        extent = next((extent for limit, extent in _EXTENTS if weight < limit), _NOTHING)
        return whole if extent is _WHOLE else extent


def beginning(selected: Selected, cursor: str | None) -> Cursor:
    """Where to go on; where nothing was read yet, or all UIDs have changed, at the beginning."""
    known = Cursor.read(cursor)
    if known is None or known.validity != selected.validity:
        return Cursor(selected.validity, 0, max(selected.next_uid - 1, 0))
    return known


def search(client: IMAPClient, selected: Selected, start: Cursor, since: date) -> Iterator[list[int]]:
    """UIDs behind the cursor, ascending, a part at a time."""
    first = start.last + 1
    if not selected.next_uid:
        found = client.search(["UID", f"{first}:*", *(["SINCE", since] if start.last == 0 else [])])
        yield from _parts(sorted(uid for uid in found if uid >= first))
        return
    for low in range(first, selected.next_uid, _WINDOW):
        high = min(low + _WINDOW, selected.next_uid) - 1
        for begin, end, dated in _spans(low, high, start.first_pass):
            found = client.search(["UID", f"{begin}:{end}", *(["SINCE", since] if dated else [])])
            yield from _parts(sorted(uid for uid in found if begin <= uid <= end))


def _spans(low: int, high: int, first_pass: int) -> Iterator[tuple[int, int, bool]]:
    """The window in up to two parts: what was there before the first pass, of which the date decides, and what came later."""
    if low <= first_pass:
        yield low, min(high, first_pass), True
    if high > first_pass:
        yield max(low, first_pass + 1), high, False


def _parts(uids: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(uids), _LISTED):
        yield uids[at : at + _LISTED]


def sizes(client: IMAPClient, uids: Sequence[int]) -> list[Listed]:
    """Size and arrival of those that are still there, in the same order."""
    found = client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
    listed = [(uid, found[uid]) for uid in uids if uid in found]
    return [Listed(uid, _whole_number(one.get(b"RFC822.SIZE")), _moment(one.get(b"INTERNALDATE"))) for uid, one in listed]


def groups(listed: Sequence[Listed], alone: frozenset[int]) -> Iterator[tuple[Listed, ...]]:
    """What is fetched together: not too much, and nothing beside a message that we have our doubts about."""
    group: list[Listed] = []
    for one in listed:
        apart = one.uid in alone or one.size > LARGEST
        full = len(group) >= _MOST_MESSAGES or sum(other.size for other in group) + one.size > _MOST_BYTES
        if group and (apart or full):
            yield tuple(group)
            group = []
        if apart:
            yield (one,)
        else:
            group.append(one)
    if group:
        yield tuple(group)


def bodies(client: IMAPClient, group: Sequence[Listed], extent: Extent) -> dict[int, bytes]:
    """The messages of the group that are still there, as far as wanted.

    Raises:
        ProtocolError: one is there, and the server does not hand it out.
    """
    if extent.most == 0:
        return {one.uid: b"" for one in group}
    found = client.fetch([one.uid for one in group], [extent.item])
    got = {one.uid: data for one in group if (data := _body(found.get(one.uid, {}))) is not None}
    missing = [one.uid for one in group if one.uid not in got]
    if missing and sizes(client, missing):
        raise ProtocolError("a message was asked for and did not come")
    return got


def marked(data: bytes, one: Listed, extent: Extent, folder: str) -> bytes:
    """The message; where it is not whole, with a header that says so."""
    if extent.most is None or len(data) == one.size or (extent.item.endswith(">") and len(data) < extent.most):
        return data
    if data:
        return with_mark(data, one.size)
    where = "".join(letter for letter in folder if letter.isprintable())
    return (
        f"{LEFT_OUT}: all; the mailbox does not hand the message out\r\n"
        f"Subject: Message {one.uid} of {where} cannot be read; look at it in the mailbox\r\n\r\n"
    ).encode()


def _body(one: Mapping[bytes, object]) -> bytes | None:
    return next((value for name, value in one.items() if name.startswith(b"BODY[") and isinstance(value, bytes)), None)


def _whole_number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _moment(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    try:
        return value.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
