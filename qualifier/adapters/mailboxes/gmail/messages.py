"""One message out of Gmail, as it came: whole, its beginning, or a note that it does not come."""

import base64
import binascii
import hashlib
import re
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote

from pydantic import JsonValue

from qualifier.adapters.mailboxes.gmail.settings import ME
from qualifier.adapters.mailboxes.left_out import BEGINNING, LARGEST, whole_or_beginning, with_mark
from qualifier.adapters.mailboxes.stubborn import Stubborn, without_words
from qualifier.adapters.rest import Missing, Rest
from qualifier.adapters.web import Json, objects
from qualifier.errors import MailboxError, MailboxUnavailable

_RAW = re.compile(rb'"raw"\s*:\s*"([A-Za-z0-9_-]+)')
_BORDER = 200_000
"""Bytes around the words of an answer."""
_BEGAN = datetime(1970, 1, 1, tzinfo=UTC)


class Fetched(NamedTuple):
    """A message."""

    id: str
    data: bytes
    labels: Collection[str]
    at: int
    """When it came, in ms since 1970."""

    @property
    def received_at(self) -> datetime:
        return _BEGAN + timedelta(milliseconds=self.at)


class GmailMessages:
    """The messages of one mailbox; remembers which could not be had."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._stubborn = Stubborn()

    def fetch(self, id: str) -> Fetched | None:
        """The message; None if it is gone.

        Raises:
            MailboxError: it does not come, and may still.
        """
        try:
            answer = self._rest.ask("GET", f"{path_of(id)}?format=raw", most=_most())
            found = self._beginning(id, answer.body) if answer.cut else _whole(id, answer.json())
        except Missing:
            return None
        except MailboxError as error:
            return self._without_words(id, error)
        self._stubborn.came(id)
        return found

    def headers(self, id: str, *names: str) -> Json:
        """What is told of it besides its words, with these headers.

        Raises:
            Missing: it is gone.
        """
        wanted = "".join(f"&metadataHeaders={name}" for name in names)
        return self._rest.get(f"{path_of(id)}?format=metadata{wanted}")

    def _beginning(self, id: str, body: bytes) -> Fetched:
        """Of a very large one."""
        raw = _RAW.search(body)
        told = self.headers(id, "Message-ID")
        data = _decoded(raw[1][: (BEGINNING * 4 // 3 + 4) // 4 * 4] if raw else b"")[:BEGINNING]
        size = told.get("sizeEstimate")
        return _fetched(id, with_mark(data, size if isinstance(size, int) else len(data)), told)

    def _without_words(self, id: str, error: MailboxError) -> Fetched | None:
        """What stands for a message that does not come however often it is asked for, though others do."""
        self._stubborn.failed(id, error)
        try:
            told = self.headers(id, "Message-ID")
        except Missing:
            return None
        except MailboxError:
            # nothing comes at all: it is not the message
            raise error from None
        return _fetched(id, without_words(header_of(told, "Message-ID")), told)


def path_of(id: str) -> str:
    return f"{ME}/messages/{quote(id, safe='')}"


def mark_of(id: str) -> str:
    """Tells a message from others of the same moment, in a cursor."""
    return hashlib.sha256(id.encode()).hexdigest()[:10]


def header_of(told: Json, name: str) -> str:
    """A header; empty if it is not told."""
    payload = told.get("payload")
    for row in objects(payload.get("headers")) if isinstance(payload, dict) else []:
        if str(row.get("name", "")).lower() == name.lower():
            return str(row.get("value", ""))
    return ""


def texts(value: JsonValue) -> list[str]:
    """The strings of a list."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def encoded(data: bytes) -> str:
    """As the interface wants bytes."""
    return base64.urlsafe_b64encode(data).decode("ascii")


def decoded(told: Json) -> bytes:
    """The words of a message.

    Raises:
        MailboxUnavailable: there are none.
    """
    raw = told.get("raw")
    if not isinstance(raw, str):
        raise MailboxUnavailable("Gmail: a message came without its words")
    return _decoded(raw.encode("ascii", "replace"))


def _whole(id: str, told: Json) -> Fetched:
    return _fetched(id, whole_or_beginning(decoded(told)), told)


def _fetched(id: str, data: bytes, told: Json) -> Fetched:
    at = str(told.get("internalDate", ""))
    moment = int(at) if at.isascii() and at.isdigit() and len(at) <= 14 else int(datetime.now(UTC).timestamp() * 1000)
    return Fetched(id, data, frozenset(texts(told.get("labelIds"))), moment)


def _decoded(raw: bytes) -> bytes:
    try:
        return base64.urlsafe_b64decode(raw.rstrip(b"=") + b"=" * (-len(raw.rstrip(b"=")) % 4))
    except (binascii.Error, ValueError):
        raise MailboxUnavailable("Gmail: the words of a message cannot be read") from None


def _most() -> int:
    return LARGEST * 4 // 3 + _BORDER
