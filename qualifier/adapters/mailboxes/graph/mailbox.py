"""A mailbox at Microsoft 365, by Microsoft Graph. Nothing is marked as read, nothing sent.

What a request may do is decided by the app's permissions: Mail.ReadWrite is needed for drafts, and is limited to mailboxes by the
organisation's own policies.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from urllib.parse import quote

from qualifier.adapters.logins.microsoft import microsoft_web
from qualifier.adapters.logins.microsoft_faults import fault_of
from qualifier.adapters.logins.microsoft_tokens import tokens_of
from qualifier.adapters.mailboxes.graph.drafts import GraphDrafts
from qualifier.adapters.mailboxes.graph.folders import GraphFolders
from qualifier.adapters.mailboxes.graph.reading import IMMUTABLE, GraphReading
from qualifier.adapters.mailboxes.graph.settings import GraphSettings
from qualifier.adapters.mailboxes.waiting import News, Woken
from qualifier.adapters.rest import Rest
from qualifier.adapters.web import Web
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Reply
from qualifier.records.inbox import Arrival

_PREFER = {"Prefer": IMMUTABLE}


class GraphMailbox:
    """A ``Mailbox`` by Microsoft Graph; for one thread at a time."""

    def __init__(
        self,
        settings: GraphSettings,
        secret: Callable[[], str],
        *,
        woken: Woken | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """``secret`` gives the app's secret when it is needed.

        Raises:
            ConfigError: a file of certificates cannot be read, or the extra is not installed.
        """
        self._settings, self._rest = settings, rest_of(settings, secret, sleep=sleep)
        self._reading, self._drafts = GraphReading(self._rest, settings.user), GraphDrafts(self._rest, settings.user)
        self._news = News(woken)
        self._folders = GraphFolders(self._rest, settings.user)

    def folders(self) -> tuple[str, ...]:
        self._news.seen()
        for folder in self._settings.folders:
            self._folders.id_of(folder)
        return self._settings.folders

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[tuple[Arrival | None, str]]:
        yield from self._reading.arrivals(self._folders.id_of(folder), cursor, since)

    def wait(self, seconds: float) -> bool:
        return self._news.wait(seconds)

    def put_draft(self, reply: Reply) -> str:
        return self._drafts.put(reply)

    def drop_draft(self, place: str, id: str) -> bool:
        return self._drafts.drop(place, id)

    def flag(self, folder: str, place: str, keyword: str) -> None:
        path = f"{self._settings.user}/messages/{quote(place, safe='')}"
        try:
            there = self._rest.get(path, {"$select": "categories"}, _PREFER).get("categories")
            categories = there if isinstance(there, list) else []
            if keyword not in categories:
                self._rest.send("PATCH", path, {"categories": [*categories, keyword]}, _PREFER)
        except MailboxUnavailable:
            raise
        except MailboxError:
            # a mark is a courtesy
            return

    def close(self) -> None:
        self._rest.close()


def rest_of(settings: GraphSettings, secret: Callable[[], str], *, sleep: Callable[[float], None] = time.sleep) -> Rest:
    """Requests to the interface, logged in.

    Raises:
        ConfigError: the file of certificates cannot be read, or the extra is not installed.
    """
    web = web_of(settings)
    return Rest(settings.graph, web, tokens_of(settings, secret, web), fault_of, sleep=sleep)


def web_of(settings: GraphSettings) -> Web:
    """Requests to the interface and to the login.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    return microsoft_web(settings, settings.graph)
