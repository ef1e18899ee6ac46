"""Notifications of Microsoft 365: subscriptions made and kept, calls believed by their word, readers woken."""

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from api.webhooks.calls import Call, Forged, Unreadable
from api.webhooks.graph import believed
from qualifier.adapters.mailboxes.graph.watch import GraphState
from qualifier.adapters.mailboxes.opening import open_mailbox, open_watch
from qualifier.errors import ConfigError, StoreUnavailable
from qualifier.inbox import Pace, Reader, Reading
from qualifier.ports.inbox import WAKE, WATCH, Post
from qualifier.records.inbox import Account, MessageFilter
from qualifier.service.mailroom.waking import keep_watches
from tests.api.doors import client_of
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL, NOW
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn

PUBLIC = "https://leads.planwerk.example"


@pytest.fixture
def cloud() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


@pytest.fixture
def account(desk: Desk, cloud: GraphStandIn, monkeypatch: pytest.MonkeyPatch) -> Account:
    monkeypatch.setenv("GRAPH_SECRET", SECRET)
    settings: dict[str, Any] = {
        "tenant": TENANT, "client_id": CLIENT, "graph_url": f"{cloud.url}/v1.0", "login_url": cloud.url, "local": True,
        "ca_file": str(AUTHORITY), "notifications": True, "since": "2020-01-01", "folders": ["inbox"],
    }  # fmt: skip
    made = Account(
        name="sales", kind="graph", address=USER, settings=settings, secret="env:GRAPH_SECRET", created_at=NOW,
    )  # fmt: skip
    desk.service.store.post.add_account(made, by="test")
    return made


@pytest.fixture
def client(desk: Desk, cloud: GraphStandIn, account: Account) -> Iterator[TestClient]:
    with client_of(desk.service, login=True) as client:

        def called(address: str, query: dict[str, str], body: Any) -> tuple[int, str]:
            assert address.startswith(PUBLIC)
            answer = client.post(urlsplit(address).path, params=query, json=body)
            assert query == {} or answer.headers["content-type"].startswith("text/plain")
            return answer.status_code, answer.text

        cloud.called = called
        yield client


def keep(desk: Desk) -> int:
    return keep_watches(desk.service, lambda one: open_watch(one, PUBLIC))


def state_of(post: Post) -> GraphState:
    return GraphState.read(post.cursor("sales", WATCH))


def told_of(cloud: GraphStandIn) -> list[str]:
    """The folders that are subscribed to."""
    return sorted(one["resource"].split("'")[1] for one in cloud.subscriptions.values())


# -- subscriptions -----------------------------------------------------------------------------------------------------------


def test_a_subscription_is_made_once_and_its_address_is_confirmed(desk: Desk, cloud: GraphStandIn, client: TestClient) -> None:
    assert keep(desk) == 1
    assert keep(desk) == 1
    [one] = cloud.subscriptions.values()
    assert one["notificationUrl"] == f"{PUBLIC}/webhooks/graph/sales"
    assert one["lifecycleNotificationUrl"] == one["notificationUrl"]
    assert (one["changeType"], one["resource"]) == ("created", f"/users/{USER}/mailFolders('AAinbox')/messages")
    ends = datetime.fromisoformat(one["expirationDateTime"][:19]).replace(tzinfo=UTC)
    assert timedelta(hours=69) < ends - NOW < timedelta(minutes=4230)
    assert len(one["clientState"]) > 30
    assert cloud.count("POST .*/subscriptions") == 1


def test_it_is_renewed_in_time_and_made_anew_when_it_is_gone(desk: Desk, cloud: GraphStandIn, client: TestClient) -> None:
    keep(desk)
    word, clock = state_of(desk.service.store.post).word, desk.service.clock
    clock.now = NOW + timedelta(hours=36)  # type: ignore[attr-defined]
    keep(desk)
    [(id, one)] = cloud.subscriptions.items()
    assert one["expirationDateTime"].startswith("2026-12-02T")
    cloud.subscriptions.clear()
    clock.now = NOW + timedelta(hours=90)  # type: ignore[attr-defined]
    keep(desk)
    assert list(cloud.subscriptions) != [id]
    assert state_of(desk.service.store.post).word == word


def test_under_another_address_the_old_one_ends(desk: Desk, cloud: GraphStandIn, account: Account) -> None:
    keep(desk)
    keep_watches(desk.service, lambda one: open_watch(one, "https://new.example/"))
    [one] = cloud.subscriptions.values()
    assert one["notificationUrl"] == "https://new.example/webhooks/graph/sales"


def test_each_folder_has_its_own(desk: Desk, cloud: GraphStandIn, account: Account, client: TestClient) -> None:
    cloud.folders["AAleads"] = ("Leads", "AAinbox")
    post = desk.service.store.post
    post.remove_account("sales", by="test")
    settings: dict[str, Any] = {**account.settings, "folders": ["inbox", "Inbox/Leads"]}
    post.add_account(account.model_copy(update={"settings": settings}), by="test")
    keep(desk)
    assert told_of(cloud) == ["AAinbox", "AAleads"]


def of_folders(account: Account, *folders: str) -> Account:
    return account.model_copy(update={"settings": {**account.settings, "folders": [*folders]}})


def test_a_folder_that_is_read_no_longer_is_not_told_of_either(desk: Desk, cloud: GraphStandIn, account: Account) -> None:
    keep_watches(desk.service, lambda _: open_watch(of_folders(account, "inbox", "sentitems"), PUBLIC))
    assert told_of(cloud) == ["AAinbox", "AAsent"]
    keep(desk)
    assert told_of(cloud) == ["AAinbox"]


def test_where_one_of_several_is_refused_none_is_made_again_and_again(desk: Desk, cloud: GraphStandIn, account: Account) -> None:
    keep(desk)
    both = of_folders(account, "inbox", "sentitems", "drafts")
    for _ in range(3):
        cloud.fails("mailFolders/drafts", 403, {"error": {"code": "ErrorAccessDenied"}})
        keep_watches(desk.service, lambda _: open_watch(both, PUBLIC))
        assert told_of(cloud) == ["AAinbox"]
    keep_watches(desk.service, lambda _: open_watch(both, PUBLIC))
    assert told_of(cloud) == ["AAdrafts", "AAinbox", "AAsent"]


def test_who_does_not_want_to_be_told_is_not(desk: Desk, cloud: GraphStandIn, account: Account) -> None:
    silent = account.model_copy(update={"settings": {**account.settings, "notifications": False}})
    assert open_watch(silent, PUBLIC) is None
    with pytest.raises(ConfigError, match="https"):
        open_watch(account, "http://127.0.0.1:8380")
    desk.service.store.post.pause("sales", True, by="test")
    assert keep(desk) == 0
    assert cloud.asked == []


def test_one_account_that_cannot_be_had_does_not_keep_the_others_waiting(
    desk: Desk, cloud: GraphStandIn, account: Account, client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    desk.service.store.post.add_account(account.model_copy(update={"name": "broken", "secret": "env:NO_SUCH"}), by="test")
    assert keep(desk) == 1
    assert "account=broken" in caplog.text


def test_where_graph_cannot_reach_us_nothing_is_kept_and_it_is_tried_again(
    desk: Desk, cloud: GraphStandIn, account: Account
) -> None:
    cloud.called = lambda *_: (502, "bad gateway")
    assert keep(desk) == 0
    assert state_of(desk.service.store.post).folders == ()
    cloud.called = None
    assert keep(desk) == 1


# -- calls -------------------------------------------------------------------------------------------------------------------


def test_a_notification_is_accepted_at_once_and_wakes_who_reads(desk: Desk, cloud: GraphStandIn, client: TestClient) -> None:
    keep(desk)
    before = desk.service.store.post.cursor("sales", WAKE)
    asked = len(cloud.asked)
    assert cloud.tell(cloud.deliver(HOT_MAIL)) == [(202, "")]
    assert desk.service.store.post.cursor("sales", WAKE) != before
    assert len(cloud.asked) == asked, "nothing is fetched while Graph waits"


def test_a_call_without_our_word_is_forged(desk: Desk, cloud: GraphStandIn, client: TestClient) -> None:
    body = {"value": [{"subscriptionId": "s", "clientState": "", "changeType": "created"}]}
    # also while there is no word yet
    assert client.post("/webhooks/graph/sales", json=body).status_code == 401
    keep(desk)
    for word in ("", "guess", None):
        answer = client.post("/webhooks/graph/sales", json={"value": [{"subscriptionId": "s", "clientState": word}]})
        assert answer.status_code in (400, 401)
    assert desk.service.store.post.cursor("sales", WAKE) is None


def test_of_a_call_only_what_has_our_word_is_believed() -> None:
    def call(*words: str) -> Call:
        told = {"value": [{"subscriptionId": str(at), "clientState": word} for at, word in enumerate(words)]}
        return Call({}, json.dumps(told).encode(), NOW)

    assert [one.subscriptionId for one in believed(call("x", "right", "right "), "right")] == ["1"]
    for words, word in ((("x",), "right"), ((), "right"), (("",), "")):
        with pytest.raises(Forged):
            believed(call(*words), word)
    for body in (b"", b"[]", b'{"value": 7}', b"[" * 100_000):
        with pytest.raises(Unreadable):
            believed(Call({}, body, NOW), "right")


def test_the_token_is_echoed_as_plain_text_whatever_is_in_it(client: TestClient) -> None:
    for token in ("<script>alert(1)</script>", "Validation: Testing client application. Request-Id: a+b&c", "ü"):
        answer = client.post("/webhooks/graph/sales", params={"validationToken": token})
        assert (answer.status_code, answer.text) == (200, token)
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert answer.headers["x-content-type-options"] == "nosniff"
    assert client.post("/webhooks/graph/nobody", params={"validationToken": "x"}).status_code == 404
    assert client.post("/webhooks/graph/sales", params={"validationToken": "x" * 3_000}).status_code == 422


def test_a_webhook_account_has_no_door_here(desk: Desk, client: TestClient) -> None:
    post = desk.service.store.post
    post.add_account(
        Account(name="mg", kind="webhook", settings={"provider": "mailgun"}, secret="env:X", created_at=NOW), by="test"
    )
    assert client.post("/webhooks/graph/mg", json={"value": []}).status_code == 404
    assert client.post("/webhooks/mailgun/sales", json={}).status_code == 404


def test_a_subscription_that_is_to_be_renewed_or_was_removed_is_seen_to(
    desk: Desk, cloud: GraphStandIn, client: TestClient
) -> None:
    keep(desk)
    [first] = cloud.subscriptions
    assert cloud.lifecycle("reauthorizationRequired") == [(202, "")]
    keep(desk)
    assert cloud.count(f"PATCH .*/subscriptions/{first}") == 1
    cloud.lifecycle("subscriptionRemoved")
    cloud.subscriptions.clear()
    keep(desk)
    assert len(cloud.subscriptions) == 1
    assert list(cloud.subscriptions) != [first]


def test_missed_notifications_wake_who_reads_too(desk: Desk, cloud: GraphStandIn, client: TestClient) -> None:
    keep(desk)
    cloud.lifecycle("missed")
    assert desk.service.store.post.cursor("sales", WAKE) is not None


def test_while_the_store_is_away_graph_is_to_call_again(
    desk: Desk, cloud: GraphStandIn, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> int:
        raise StoreUnavailable("the database cannot be reached")

    keep(desk)
    monkeypatch.setattr(type(desk.service.store.post), "receive", away)
    [(status, _)] = cloud.tell(cloud.deliver(HOT_MAIL))
    assert status == 503


# -- together ----------------------------------------------------------------------------------------------------------------


def test_from_the_notification_to_the_message_it_takes_no_turn_of_the_clock(
    desk: Desk, cloud: GraphStandIn, account: Account, client: TestClient
) -> None:
    keep(desk)
    post, service = desk.service.store.post, desk.service
    reading = Reading(
        post, lambda one: open_mailbox(one, post), lambda name: service.profiles.current(name).profile.seller, service.clock,
        Pace(every=3600.0, least=0.05, slice=0.2),
    )  # fmt: skip
    reader = Reader(post.account("sales"), reading)
    reader.start()
    try:
        wait_for(lambda: post.account("sales").last_sync_at is not None)
        cloud.tell(cloud.deliver(HOT_MAIL))
        wait_for(lambda: bool(post.page(MessageFilter(account="sales")).items))
    finally:
        reader.stop()
        assert reader.join(10)
    [message] = post.page(MessageFilter(account="sales")).items
    assert (message.sender, message.folder) == ("jane.doe@acme-foods.com", "inbox")
    assert [order.kind for order in desk.outbox.orders] == ["message"]


def wait_for(true: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        threading.Event().wait(0.02)


def test_a_call_that_is_larger_than_any_of_graphs_is_not_read(client: TestClient) -> None:
    answer = client.post("/webhooks/graph/sales", content=b" " * 4_000_001)
    assert answer.status_code == 413
