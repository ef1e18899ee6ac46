"""Messages out of a folder at Microsoft 365, by delta query: which are new, then their MIME, one at a time.

A first pass counts the folder's changes off without looking at a message, then reads by date what has come since the chosen day,
and then goes on with the changes: whatever comes in between is among them. Identifiers are immutable: a message that somebody
moves keeps its own.
"""

import hashlib
from collections.abc import Generator, Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple
from urllib.parse import quote, urlencode

from qualifier.adapters.mailboxes.graph.settings import GraphCursor
from qualifier.adapters.mailboxes.left_out import BEGINNING, LARGEST, with_mark
from qualifier.adapters.mailboxes.stubborn import Stubborn, without_words
from qualifier.adapters.rest import Missing, Outdated, Rest
from qualifier.adapters.web import Json, objects
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.records.inbox import Arrival

IMMUTABLE = 'IdType="ImmutableId"'
_COUNTED, _READ = 500, 50
"""Messages on a page: where they are only counted off, and where each is read."""
_FIELDS = "id,receivedDateTime,isDraft"

Found = tuple[Arrival | None, str]


class Listed(NamedTuple):
    """A message before its bytes are here."""

    id: str
    received_at: str
    is_draft: bool

    @property
    def mark(self) -> str:
        """Tells it from the others of a page."""
        return hashlib.sha256(self.id.encode()).hexdigest()[:10]


class GraphReading:
    """Reads folders of one mailbox; remembers which messages could not be had."""

    def __init__(self, rest: Rest, user: str) -> None:
        self._rest, self._user = rest, user
        self._stubborn = Stubborn()

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[Found]:
        """The messages of a folder (its identifier), as the port says."""
        start, first = GraphCursor.read(cursor), f"{since.isoformat()}T00:00:00Z"
        try:
            yield from self._pass(folder, start, first)
        except Outdated:
            yield from self._pass(folder, GraphCursor(), first)

    def _pass(self, folder: str, start: GraphCursor, first: str) -> Iterator[Found]:
        if not start.delta:
            start = yield from self._counted(folder, start, first)
        if start.since:
            start = yield from self._by_date(folder, start)
        yield from self._changes(start)

    def _counted(self, folder: str, start: GraphCursor, first: str) -> Generator[Found, None, GraphCursor]:
        link = start.scan or self._below(folder, "/delta", {"changeType": "created", "$select": _FIELDS})
        while True:
            page = self._page(link, _COUNTED)
            if delta := _text(page, "@odata.deltaLink"):
                begun = GraphCursor(delta=delta, since=first)
                yield None, str(begun)
                return begun
            link = _next(page)
            yield None, str(GraphCursor(scan=link))

    def _by_date(self, folder: str, start: GraphCursor) -> Generator[Found, None, GraphCursor]:
        chosen = {"$filter": f"receivedDateTime ge {start.since}", "$orderby": "receivedDateTime asc", "$select": _FIELDS}
        link = self._below(folder, "", {**chosen, "$top": str(_READ)})
        while link:
            page = self._page(link, _READ)
            for one in _listed(page):
                if one.received_at == start.since and one.mark in start.done:
                    continue
                done = start.done if one.received_at == start.since else ()
                start = start._replace(since=one.received_at, done=(*done, one.mark))
                yield self._arrival(one), str(start)
            link = _text(page, "@odata.nextLink")
        start = GraphCursor(delta=start.delta)
        yield None, str(start)
        return start

    def _changes(self, start: GraphCursor) -> Iterator[Found]:
        while True:
            page = self._page(start.delta, _READ)
            for one in sorted(_listed(page), key=lambda one: one.received_at):
                if one.mark not in start.done:
                    start = start._replace(done=(*start.done, one.mark))
                    yield self._arrival(one), str(start)
            delta = _text(page, "@odata.deltaLink")
            following = GraphCursor(delta=delta or _next(page))
            if following != start:
                yield None, str(following)
            if delta:
                return
            start = following

    def _below(self, folder: str, path: str, query: dict[str, str]) -> str:
        written = urlencode(query, quote_via=quote, safe="$,:")
        return f"{self._user}/mailFolders/{quote(folder, safe='')}/messages{path}?{written}"

    def _page(self, link: str, size: int) -> Json:
        return self._rest.get(link, headers={"Prefer": f"{IMMUTABLE}, odata.maxpagesize={size}"})

    def _arrival(self, one: Listed) -> Arrival | None:
        """The message; None for a draft, and for one that is gone."""
        if one.is_draft:
            return None
        path = f"{self._user}/messages/{quote(one.id, safe='')}"
        try:
            answer = self._rest.ask("GET", f"{path}/$value", headers={"Prefer": IMMUTABLE}, most=LARGEST)
        except Missing:
            return None
        except MailboxError as error:
            return Arrival(place=one.id, data=self._without_words(one, path, error), received_at=_moment(one))
        self._stubborn.came(one.id)
        size = int(length) if (length := answer.headers.get("content-length", "")).isdigit() else LARGEST
        data = with_mark(answer.body[:BEGINNING], size) if answer.cut else answer.body
        return Arrival(place=one.id, data=data, received_at=_moment(one))

    def _without_words(self, one: Listed, path: str, error: MailboxError) -> bytes:
        """What stands for a message that does not come however often it is asked for, though others do.

        Raises:
            MailboxError: ``error``, as long as it may still come.
        """
        self._stubborn.failed(one.id, error)
        try:
            told = self._rest.get(path, {"$select": "internetMessageId"}, {"Prefer": IMMUTABLE})
        except MailboxError:
            # nothing comes at all: it is not the message
            raise error from None
        return without_words(_text(told, "internetMessageId"))


def _listed(page: Json) -> list[Listed]:
    """The messages on a page; what was taken away is left out."""
    found = []
    for row in objects(page.get("value")):
        if "@removed" not in row and (id := _text(row, "id")):
            found.append(Listed(id, _text(row, "receivedDateTime"), row.get("isDraft") is True))
    return found


def _next(page: Json) -> str:
    link = _text(page, "@odata.nextLink")
    if not link:
        raise MailboxUnavailable("Microsoft Graph: a list ends without saying where it goes on")
    return link


def _text(fields: Json, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _moment(one: Listed) -> datetime:
    try:
        moment = datetime.fromisoformat(one.received_at)
    except ValueError:
        return datetime.now(UTC)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
