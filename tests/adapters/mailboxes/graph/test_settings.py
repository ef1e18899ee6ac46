"""What an account at Microsoft 365 says of itself, and whom its connections trust."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from qualifier.adapters.mailboxes.graph.mailbox import GraphMailbox
from qualifier.adapters.mailboxes.graph.settings import graph_settings
from qualifier.adapters.web import Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.records.inbox import Account
from tests.adapters.mailboxes.graph.site import settings_for
from tests.stub.cloud import serving
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn


@pytest.fixture
def cloud() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


def test_nothing_on_this_machine_is_asked_unless_it_is_meant(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(settings_for(cloud, local=False), lambda: SECRET)
    with pytest.raises(MailboxError, match="no public address"):
        mailbox.folders()
    assert cloud.asked == []
    with pytest.raises(MailboxError, match="without encryption"):
        Web("http://graph.example").ask("GET", "http://graph.example/x", {})


def test_a_server_that_nobody_vouches_for_is_not_trusted(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(settings_for(cloud, ca_file=None), lambda: SECRET)
    with pytest.raises(MailboxUnavailable, match="certificate is not accepted"):
        mailbox.folders()
    mailbox.close()


def test_a_server_that_is_away_says_so(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(
        settings_for(cloud, graph_url="https://localhost:9/v1.0", login_url="https://localhost:9"), lambda: SECRET
    )
    with pytest.raises(MailboxUnavailable, match=r"refused|failed"):
        mailbox.folders()
    mailbox.close()


def account(**more: Any) -> Account:
    settings = {"tenant": TENANT, "client_id": CLIENT, **more.pop("settings", {})}
    return Account.model_validate(
        {
            "name": "sales",
            "kind": "graph",
            "address": USER,
            "settings": settings,
            "secret": "env:X",
            "created_at": datetime.now(UTC),
            **more,
        }
    )


def test_settings_name_the_mailbox_and_the_cloud() -> None:
    plain = graph_settings(account())
    assert (plain.user, plain.graph, plain.scope) == (
        f"/users/{USER}", "https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/.default",
    )  # fmt: skip
    china = graph_settings(account(settings={"cloud": "china", "since": "2026-11-01"}))
    assert (china.login, china.scope) == ("https://login.chinacloudapi.cn", "https://microsoftgraph.chinacloudapi.cn/.default")
    assert graph_settings(account(settings={"auth": "device", "token_cache": "~/x"}, secret=None)).user == "/me"


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"secret": None}, "secret"),
        ({"address": ""}, "mailbox"),
        ({"settings": {"auth": "device"}}, "token_cache"),
        ({"settings": {"tenant": "a b"}}, "tenant"),
        ({"settings": {"hots": "x"}}, "hots"),
    ],
)
def test_settings_that_are_wrong_are_named(more: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigError) as caught:
        graph_settings(account(**more))
    assert caught.value.place == place
