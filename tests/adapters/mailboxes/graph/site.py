"""A mailbox at the stand-in for Microsoft 365, as the tests of mailboxes want one."""

from datetime import datetime
from typing import Any

from qualifier.adapters.mailboxes.graph.mailbox import GraphMailbox
from qualifier.adapters.mailboxes.graph.settings import GraphSettings
from qualifier.ports.inbox import Mailbox
from tests.stub.cloud import AUTHORITY
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn


def settings_for(cloud: GraphStandIn, **more: Any) -> GraphSettings:
    return GraphSettings.model_validate(
        {
            "tenant": TENANT, "client_id": CLIENT, "mailbox": USER, "graph_url": f"{cloud.url}/v1.0", "login_url": cloud.url,
            "local": True, "ca_file": AUTHORITY, **more,
        }
    )  # fmt: skip


class GraphSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: GraphStandIn) -> None:
        self.cloud = cloud
        self.mailboxes: list[GraphMailbox] = []
        self.slept: list[float] = []

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        self.cloud.deliver(data, folder=self._folder(folder), at=at)

    def renumber(self) -> None:
        self.cloud.forget_changes()

    def edit_draft(self) -> None:
        draft = self.cloud.of_folder("AAdrafts")[0]
        draft.body = {**draft.body, "content": draft.body["content"] + "And more."}
        draft.version += 1

    def mailbox(self, *folders: str, **more: Any) -> Mailbox:
        names = folders or ("INBOX",)
        made = GraphMailbox(
            settings_for(self.cloud, folders=names),
            lambda: SECRET,
            woken=lambda: str(len(self.cloud.log)),
            sleep=self.slept.append,
            **more,
        )
        self.mailboxes.append(made)
        return made

    def flags(self, folder: str = "INBOX") -> list[frozenset[str]]:
        return [
            frozenset(one.categories) | (frozenset({"\\Seen"}) if one.is_read else frozenset())
            for one in self.cloud.of_folder(self._folder(folder))
        ]

    def drafts(self) -> list[bytes]:
        return [one.body["content"].encode() for one in self.cloud.of_folder("AAdrafts")]

    def close(self) -> None:
        for one in self.mailboxes:
            one.close()

    def _folder(self, name: str) -> str:
        if name == "INBOX":
            return "AAinbox"
        if f"AA{name}" not in self.cloud.folders:
            self.cloud.folders[f"AA{name}"] = (name, "")
        return f"AA{name}"
