"""The contract of mailboxes over their twin. A real server's turn is in ``tests/real/mailboxes``."""

from datetime import datetime

import pytest

from qualifier.ports.inbox import Mailbox
from tests.adapters.mailboxes.contract import *  # noqa: F403
from tests.twins.mailbox import DRAFTS, MemoryMailbox, MemoryPostOffice


class MemorySite:
    """A post office with its owner."""

    def __init__(self) -> None:
        self.office = MemoryPostOffice()

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        self.office.deliver(data, folder=folder, at=at)

    def renumber(self) -> None:
        self.office.renumber()

    def edit_draft(self) -> None:
        drafts = self.office.folders[DRAFTS]
        old = drafts.messages.pop(0)
        drafts.put(old.data + b"And more.\r\n", old.received_at)

    def mailbox(self, *folders: str) -> Mailbox:
        return MemoryMailbox(self.office, folders or ("INBOX",))

    def flags(self, folder: str = "INBOX") -> list[frozenset[str]]:
        return [frozenset(one.flags) for one in self.office.folders[folder].messages]

    def drafts(self) -> list[bytes]:
        return [one.data for one in self.office.folders[DRAFTS].messages]


@pytest.fixture
def site() -> MemorySite:
    return MemorySite()
