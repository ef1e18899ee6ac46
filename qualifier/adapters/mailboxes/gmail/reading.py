"""Messages out of a label of Gmail: by date at first, then by the mailbox's history of changes.

The history's number is noted before anything is read by date, so that whatever comes in between is among the changes. Gmail
keeps a history for about a week; once it is forgotten, the label is read again from the chosen day.
"""

from collections.abc import Generator, Iterator
from datetime import UTC, date, datetime
from urllib.parse import urlencode

from qualifier.adapters.mailboxes.gmail.messages import Fetched, GmailMessages, mark_of, texts
from qualifier.adapters.mailboxes.gmail.settings import ME, GmailCursor
from qualifier.adapters.rest import Missing, Outdated, Rest
from qualifier.adapters.web import Json, objects
from qualifier.errors import MailboxUnavailable
from qualifier.records.inbox import Arrival

_PAGE = "500"
_ASIDE = frozenset({"SPAM", "TRASH"})
"""Labels whose messages are read only where these are wanted."""

Found = tuple[Arrival | None, str]


class GmailReading:
    """Reads labels of one mailbox."""

    def __init__(self, rest: Rest) -> None:
        self._rest, self._messages = rest, GmailMessages(rest)

    def arrivals(self, label: str, cursor: str | None, since: date) -> Iterator[Found]:
        """The messages of a label (its identifier), as the port says."""
        first = int(datetime(since.year, since.month, since.day, tzinfo=UTC).timestamp() * 1000)
        one = _Pass(self._rest, self._messages, label, cursor)
        try:
            yield from one.run(GmailCursor.read(cursor), first)
        except Outdated:
            yield from one.run(GmailCursor(), first)


class _Pass:
    """One pass through a label; knows what it has seen, since a message may be told of twice."""

    def __init__(self, rest: Rest, messages: GmailMessages, label: str, told: str | None) -> None:
        self._rest, self._messages, self._label = rest, messages, label
        self._seen: set[str] = set()
        self._told = told
        """The cursor that the caller has."""

    def run(self, start: GmailCursor, first: int) -> Iterator[Found]:
        if not start.history:
            start = GmailCursor(_number(self._rest.get(f"{ME}/profile")), first)
        if start.since is not None:
            start = yield from self._by_date(start, start.since)
        yield from self._changes(start)

    def _by_date(self, start: GmailCursor, since: int) -> Generator[Found, None, GmailCursor]:
        for id in self._ids(since):
            if mark_of(id) in start.done:
                continue
            found = self._messages.fetch(id)
            # the search knows whole seconds only, and may know them in another way
            if found is None or found.at < since:
                continue
            latest = max(start.since or 0, found.at)
            done = start.done if latest == start.since else ()
            start = start._replace(since=latest, done=(*done, mark_of(id)))
            yield self._found(found, start)
        return GmailCursor(start.history)

    def _changes(self, start: GmailCursor) -> Iterator[Found]:
        query = {"startHistoryId": start.history, "labelId": self._label, "maxResults": _PAGE}
        kinds = [("historyTypes", "messageAdded"), ("historyTypes", "labelAdded")]
        known = 0
        while True:
            try:
                page = self._rest.get(f"{ME}/history?{urlencode([*query.items(), *kinds])}")
            except Missing as error:
                raise Outdated(str(error)) from None
            # as it was on the first page: what comes between two pages need not be on the later ones
            known = known or int(_number(page))
            for change in objects(page.get("history")):
                for id in _came(change, self._label):
                    if id in self._seen or mark_of(id) in start.done:
                        continue
                    found = self._messages.fetch(id)
                    start = start._replace(done=(*start.done, mark_of(id)))
                    yield self._found(found, start)
                start = GmailCursor(_number(change, "id"))
            token = page.get("nextPageToken")
            if not isinstance(token, str):
                end = GmailCursor(str(max(known, int(start.history))))
                if str(end) != self._told:
                    yield self._found(None, end)
                return
            query["pageToken"] = token

    def _ids(self, since: int) -> list[str]:
        """The messages since a moment, the oldest first; Gmail lists the latest first."""
        query = {"labelIds": self._label, "maxResults": _PAGE, "q": f"after:{max(since // 1000 - 1, 0)}"}
        if self._label in _ASIDE:
            query["includeSpamTrash"] = "true"
        ids: list[str] = []
        while True:
            page = self._rest.get(f"{ME}/messages", query)
            ids += [str(row["id"]) for row in objects(page.get("messages")) if row.get("id")]
            token = page.get("nextPageToken")
            if not isinstance(token, str):
                return ids[::-1]
            query["pageToken"] = token

    def _found(self, found: Fetched | None, cursor: GmailCursor) -> Found:
        self._told = str(cursor)
        if found is None:
            return None, self._told
        self._seen.add(found.id)
        aside = _ASIDE.intersection(found.labels) - {self._label}
        if aside or "DRAFT" in found.labels:
            return None, self._told
        return Arrival(place=found.id, data=found.data, received_at=found.received_at), self._told


def _came(change: Json, label: str) -> Iterator[str]:
    """The messages that came into a label by this change."""
    for row in objects(change.get("messagesAdded")):
        yield from _id(row)
    for row in objects(change.get("labelsAdded")):
        if label in texts(row.get("labelIds")):
            yield from _id(row)


def _id(row: Json) -> Iterator[str]:
    message = row.get("message")
    if isinstance(message, dict) and isinstance(id := message.get("id"), str):
        yield id


def _number(told: Json, name: str = "historyId") -> str:
    number = str(told.get(name, ""))
    if not (number.isascii() and number.isdigit()):
        raise MailboxUnavailable("Gmail: it does not say how far its history goes")
    return number
