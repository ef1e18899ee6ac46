"""A mailbox at the stand-in for Gmail, as the tests of mailboxes want one."""

from datetime import datetime
from typing import Any

from qualifier.adapters.mailboxes.gmail.mailbox import GmailMailbox
from qualifier.adapters.mailboxes.gmail.settings import GmailSettings
from qualifier.ports.inbox import Mailbox
from tests.stub.cloud import AUTHORITY
from tests.stub.gmail import GmailStandIn
from tests.stub.google import USER, key_file


def given_for(cloud: GmailStandIn) -> dict[str, Any]:
    """Settings of an account at the stand-in."""
    return {
        "gmail_url": cloud.url, "token_url": f"{cloud.url}/token", "certs_url": f"{cloud.url}/certs", "local": True,
        "ca_file": str(AUTHORITY),
    }  # fmt: skip


def settings_for(cloud: GmailStandIn, **more: Any) -> GmailSettings:
    return GmailSettings.model_validate({"mailbox": USER, **given_for(cloud), **more})


class GmailSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: GmailStandIn) -> None:
        self.cloud = cloud
        self.mailboxes: list[GmailMailbox] = []
        self.slept: list[float] = []

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        self.cloud.deliver(data, self._label(folder), when=at)

    def renumber(self) -> None:
        self.cloud.forget_changes()

    def edit_draft(self) -> None:
        draft, id = next(iter(self.cloud.drafts.items()))
        self.cloud.edit_draft(draft, self.cloud.items[id].raw + b"And more.\r\n")

    def mailbox(self, *folders: str, **more: Any) -> Mailbox:
        made = GmailMailbox(
            settings_for(self.cloud, folders=folders or ("INBOX",)), key_file, woken=self._mark, sleep=self.slept.append, **more
        )
        self.mailboxes.append(made)
        return made

    def flags(self, folder: str = "INBOX") -> list[frozenset[str]]:
        label = {"Drafts": "DRAFT"}.get(folder) or self._label(folder)
        return [self._flags(one.labels - {label}) | self._kind(label) for one in self.cloud.of_label(label)]

    def drafts(self) -> list[bytes]:
        return [self.cloud.items[id].raw for id in self.cloud.drafts.values()]

    def close(self) -> None:
        for one in self.mailboxes:
            one.close()

    def _mark(self) -> str:
        return str(len(self.cloud.log))

    def _flags(self, labels: set[str]) -> frozenset[str]:
        named = frozenset(self.cloud.labels[one] for one in labels - {"UNREAD", "DRAFT"})
        return named if labels & {"UNREAD", "DRAFT"} or not labels else named | {"\\Seen"}

    @staticmethod
    def _kind(label: str) -> frozenset[str]:
        return frozenset({"\\Draft"}) if label == "DRAFT" else frozenset()

    def _label(self, name: str) -> str:
        if name not in self.cloud.labels.values():
            self.cloud.labels[f"Label_{name}"] = name
        return next(id for id, known in self.cloud.labels.items() if known == name)
