"""A mailbox at Gmail, by the Gmail API. Nothing is marked as read, nothing sent.

Labels are what folders are elsewhere. Nothing here ever takes a label away: UNREAD is one.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date

from qualifier.adapters.logins.google import Secret, google_web
from qualifier.adapters.logins.google_faults import fault_of
from qualifier.adapters.logins.google_tokens import tokens_of
from qualifier.adapters.mailboxes.gmail.drafts import GmailDrafts
from qualifier.adapters.mailboxes.gmail.labels import GmailLabels
from qualifier.adapters.mailboxes.gmail.messages import path_of
from qualifier.adapters.mailboxes.gmail.reading import GmailReading
from qualifier.adapters.mailboxes.gmail.settings import SCOPE, GmailSettings
from qualifier.adapters.mailboxes.waiting import News, Woken
from qualifier.adapters.rest import Rest
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Reply
from qualifier.records.inbox import Arrival


class GmailMailbox:
    """A ``Mailbox`` by the Gmail API; for one thread at a time."""

    def __init__(
        self, settings: GmailSettings, secret: Secret, *, woken: Woken | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """``secret`` gives the service account's key, or the app's client secret, when it is needed.

        Raises:
            ConfigError: a file of certificates cannot be read.
        """
        self._settings, self._rest = settings, rest_of(settings, secret, sleep=sleep)
        self._reading, self._drafts, self._labels = GmailReading(self._rest), GmailDrafts(self._rest), GmailLabels(self._rest)
        self._news = News(woken)

    def folders(self) -> tuple[str, ...]:
        self._news.seen()
        for folder in self._settings.folders:
            self._labels.id_of(folder)
        return self._settings.folders

    def arrivals(self, folder: str, cursor: str | None, since: date) -> Iterator[tuple[Arrival | None, str]]:
        try:
            yield from self._reading.arrivals(self._labels.id_of(folder), cursor, since)
        except MailboxUnavailable:
            raise
        except MailboxError:
            self._labels.forget()
            raise

    def wait(self, seconds: float) -> bool:
        return self._news.wait(seconds)

    def put_draft(self, reply: Reply) -> str:
        return self._drafts.put(reply)

    def drop_draft(self, place: str, id: str) -> bool:
        return self._drafts.drop(place, id)

    def flag(self, folder: str, place: str, keyword: str) -> None:
        try:
            label = self._labels.made(keyword)
            self._rest.send("POST", f"{path_of(place)}/modify", {"addLabelIds": [label]})
        except MailboxUnavailable:
            raise
        except MailboxError:
            # a mark is a courtesy
            self._labels.forget()

    def close(self) -> None:
        self._rest.close()


def rest_of(settings: GmailSettings, secret: Secret, *, sleep: Callable[[float], None] = time.sleep) -> Rest:
    """Requests to the interface, logged in.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    web = google_web(settings, settings.gmail_url)
    return Rest(settings.gmail_url, web, tokens_of(settings, SCOPE, secret, web), fault_of, sleep=sleep)
