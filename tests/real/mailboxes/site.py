"""A mailbox of a real server, seen from outside."""

from datetime import datetime
from typing import Any

from qualifier.adapters.mailboxes.imap.mailbox import ImapMailbox
from qualifier.adapters.mailboxes.imap.settings import ImapSettings
from tests.real.dovecot import CERTIFICATES, PASSWORD, Dovecot

AUTHORITY = CERTIFICATES / "authority.pem"


class DovecotSite:
    """A user's mailbox, and what we open of it."""

    def __init__(self, server: Dovecot, user: str) -> None:
        self.server, self.user = server, user
        self._opened: list[ImapMailbox] = []

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        self.server.deliver(self.user, data, folder=folder, at=at)

    def renumber(self) -> None:
        self.server.renumber(self.user)

    def edit_draft(self) -> None:
        with self.server.looking(self.user) as client:
            client.select_folder("Drafts")
            uid = client.search()[0]
            old = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
            client.append("Drafts", old + b"And more.\r\n", (b"\\Draft",))
            client.delete_messages([uid])
            client.expunge([uid])

    def mailbox(self, *folders: str) -> ImapMailbox:
        return self.open(folders=folders or ("INBOX",))

    def open(self, *, secret: str = PASSWORD, **changed: Any) -> ImapMailbox:
        """Ours, with other settings."""
        self._opened.append(ImapMailbox(settings_of(self, **changed), lambda: secret))
        return self._opened[-1]

    def flags(self, folder: str = "INBOX") -> list[frozenset[str]]:
        return [frozenset(one.decode() for one in flags) for flags in self.server.flags(self.user, folder)]

    def drafts(self) -> list[bytes]:
        return self.server.messages(self.user, "Drafts")

    def close(self) -> None:
        for one in self._opened:
            one.close()


def settings_of(site: DovecotSite, **changed: Any) -> ImapSettings:
    """How to reach it, encrypted and trusted unless told otherwise."""
    wanted = {"host": "localhost", "port": site.server.tls_port, "user": site.user, "ca_file": AUTHORITY}
    return ImapSettings(**{**wanted, **changed})
