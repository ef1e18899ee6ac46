"""Notifications of Gmail: the watch asked for and renewed, calls of Pub/Sub believed by their signature, readers woken."""

import base64
import json
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.webhooks.door import Door
from qualifier.adapters.logins.google_keys import GoogleKeys
from qualifier.adapters.mailboxes.gmail.settings import GmailSettings
from qualifier.adapters.mailboxes.gmail.watch import GmailState
from qualifier.adapters.mailboxes.opening import open_mailbox, open_watch
from qualifier.errors import ConfigError, MailboxUnavailable, StoreUnavailable
from qualifier.inbox import Pace, Reader, Reading
from qualifier.ports.inbox import WAKE, WATCH, Post
from qualifier.records.inbox import Account, MessageFilter
from qualifier.service.mailroom.waking import keep_watches
from tests.adapters.mailboxes.gmail.site import given_for, settings_for
from tests.api.doors import client_of
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL, NOW
from tests.stub.cloud import Asked, Told, serving
from tests.stub.gmail import TOPIC, GmailStandIn
from tests.stub.google import KEY_ID, SERVICE, USER, key_file, signed_call

PUBLIC = "https://leads.planwerk.example"
DOOR = f"{PUBLIC}/webhooks/gmail/sales"


@pytest.fixture
def cloud() -> Iterator[GmailStandIn]:
    made = GmailStandIn()
    made.clock = lambda: NOW
    with serving(made):
        yield made


@pytest.fixture
def account(desk: Desk, cloud: GmailStandIn, monkeypatch: pytest.MonkeyPatch) -> Account:
    monkeypatch.setenv("GOOGLE_KEY", key_file())
    settings: dict[str, Any] = {
        **given_for(cloud),
        "topic": TOPIC,
        "push_account": SERVICE,
        "since": "2020-01-01",
        "folders": ["INBOX"],
    }
    made = Account(name="sales", kind="gmail", address=USER, settings=settings, secret="env:GOOGLE_KEY", created_at=NOW)
    desk.service.store.post.add_account(made, by="test")
    return made


@pytest.fixture
def client(desk: Desk, account: Account) -> Iterator[TestClient]:
    with client_of(desk.service, login=True) as client:
        yield client


def keep(desk: Desk) -> int:
    return keep_watches(desk.service, lambda one: open_watch(one, PUBLIC))


def state_of(post: Post) -> GmailState:
    return GmailState.read(post.cursor("sales", WATCH))


def woken(desk: Desk) -> str | None:
    return desk.service.store.post.cursor("sales", WAKE)


def told(history: int, address: str = USER) -> dict[str, Any]:
    data = base64.b64encode(json.dumps({"emailAddress": address, "historyId": history}).encode()).decode()
    message = {"data": data, "messageId": "1", "message_id": "1", "publishTime": "2026-11-28T09:00:00Z"}
    return {"message": message, "subscription": "projects/planwerk/subscriptions/door"}


def call(client: TestClient, token: str | None = None, body: Any = None, name: str = "sales") -> int:
    token = signed_call(DOOR, NOW) if token is None else token
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return int(client.post(f"/webhooks/gmail/{name}", json=told(2_000) if body is None else body, headers=headers).status_code)


# -- the watch ----------------------------------------------------------------------------------------------------------------


def test_a_watch_is_asked_for_once_a_day_over_the_labels_that_are_read(desk: Desk, cloud: GmailStandIn, account: Account) -> None:
    assert keep(desk) == 1
    assert keep(desk) == 1
    assert cloud.watches == [{"topicName": TOPIC, "labelIds": ["INBOX"], "labelFilterBehavior": "INCLUDE"}]
    assert state_of(desk.service.store.post).history == cloud.number
    assert (cloud.count("token"), cloud.count("labels")) == (1, 1)
    clock = desk.service.clock
    for hours, watches in ((23, 1), (25, 2), (48, 2), (50, 3)):
        clock.now = NOW + timedelta(hours=hours)  # type: ignore[attr-defined]
        keep(desk)
        assert len(cloud.watches) == watches, hours


def test_another_label_or_address_asks_anew_at_once(desk: Desk, cloud: GmailStandIn, account: Account) -> None:
    keep(desk)
    cloud.labels["Label_7"] = "Leads"
    for more in ({"folders": ["INBOX", "Leads"]}, {"audience": "ours"}):
        changed = account.model_copy(update={"settings": {**account.settings, **more}})
        keep_watches(desk.service, lambda _, changed=changed: open_watch(changed, PUBLIC))  # type: ignore[misc]
    assert [one["labelIds"] for one in cloud.watches] == [["INBOX"], ["INBOX", "Label_7"], ["INBOX"]]
    assert state_of(desk.service.store.post).audience == "ours"


def test_one_that_ends_early_is_renewed_before(desk: Desk, cloud: GmailStandIn, account: Account) -> None:
    cloud.clock = lambda: NOW - timedelta(days=6)
    keep(desk)
    desk.service.clock.now = NOW + timedelta(hours=1)  # type: ignore[attr-defined]
    keep(desk)
    assert len(cloud.watches) == 2


def test_who_does_not_want_to_be_told_is_not(desk: Desk, cloud: GmailStandIn, account: Account) -> None:
    without = {name: value for name, value in account.settings.items() if name != "topic"}
    assert open_watch(account.model_copy(update={"settings": without}), PUBLIC) is None
    with pytest.raises(ConfigError, match="https"):
        open_watch(account, "http://127.0.0.1:8380")
    desk.service.store.post.pause("sales", True, by="test")
    assert keep(desk) == 0
    assert cloud.asked == []


def test_a_topic_that_gmail_may_not_write_to_does_not_keep_others_waiting(
    desk: Desk, cloud: GmailStandIn, account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    told = {"error": {"code": 403, "errors": [{"reason": "forbidden"}], "message": "User not authorized"}}
    cloud.fails("watch", 403, told)
    assert keep(desk) == 0
    assert "account=sales" in caplog.text
    assert keep(desk) == 1


# -- calls --------------------------------------------------------------------------------------------------------------------


def test_a_call_is_accepted_at_once_and_wakes_who_reads(desk: Desk, cloud: GmailStandIn, client: TestClient) -> None:
    keep(desk)
    asked = len(cloud.asked)
    assert call(client) == 202
    assert woken(desk) is not None
    assert [one.path for one in cloud.asked[asked:]] == ["/certs"]
    assert call(client) == 202
    assert cloud.count("certs") == 1


def test_what_is_no_news_is_accepted_and_wakes_nobody(desk: Desk, cloud: GmailStandIn, client: TestClient) -> None:
    keep(desk)
    bodies: tuple[object, ...] = (
        told(cloud.number), told(2_000, "somebody@planwerk.example"), {"message": {"data": "aGVsbG8="}}, {"message": {}}, [], 7,
        {"message": {"data": base64.b64encode(b"[" * 10_000).decode()}},
    )  # fmt: skip
    for body in bodies:
        assert call(client, body=body) == 202
        assert woken(desk) is None
    assert call(client, body=told(2_000, "Tom@Planwerk.example")) == 202
    assert woken(desk) is not None


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x.y.z",
        signed_call(DOOR, NOW, by="somebody"),
        signed_call(DOOR, NOW, kid="unknown"),
        signed_call(f"{PUBLIC}/webhooks/gmail/other", NOW),
        signed_call(DOOR, NOW, aud=None),
        signed_call(DOOR, NOW, iss="https://evil.example"),
        signed_call(DOOR, NOW, iss=None),
        signed_call(DOOR, NOW, email="evil@other.iam.gserviceaccount.com"),
        signed_call(DOOR, NOW, email=None),
        signed_call(DOOR, NOW, email_verified=False),
        signed_call(DOOR, NOW, email_verified="true"),
        signed_call(DOOR, NOW, exp=None),
        signed_call(DOOR, NOW, exp="soon"),
        signed_call(DOOR, NOW)[:-4] + "AAAA",
        "eyJhbGciOiJub25lIn0.e30.",
        f"{base64.urlsafe_b64encode(b'[' * 30_000).decode()}.e30.x",
    ],
)
def test_what_google_did_not_sign_for_us_as_the_account_we_know_is_forged(desk: Desk, client: TestClient, token: str) -> None:
    keep(desk)
    assert call(client, token) == 401
    assert woken(desk) is None


@pytest.mark.parametrize(("at", "status"), [(timedelta(hours=-2), 400), (timedelta(hours=1), 400), (timedelta(minutes=4), 202)])
def test_what_was_signed_at_another_time_is_refused(desk: Desk, client: TestClient, at: timedelta, status: int) -> None:
    keep(desk)
    assert call(client, signed_call(DOOR, NOW + at)) == status


def test_before_anybody_asked_for_calls_none_is_believed(desk: Desk, client: TestClient) -> None:
    assert call(client) == 401
    assert call(client, signed_call("", NOW)) == 401


def test_a_key_that_is_signed_with_another_kind_of_key_is_forged(desk: Desk, client: TestClient) -> None:
    import jwt

    keep(desk)
    claims = {"aud": DOOR, "iss": "https://accounts.google.com", "email": SERVICE, "email_verified": True, "iat": 1, "exp": 9e9}
    assert call(client, jwt.encode(claims, "x" * 64, "HS256", {"kid": KEY_ID})) == 401


def test_a_call_that_is_too_large_is_not_read(desk: Desk, client: TestClient) -> None:
    keep(desk)
    assert call(client, body={"message": {"data": "x" * 70_000}}) == 413


def test_only_accounts_of_this_kind_with_a_topic_have_a_door_here(desk: Desk, account: Account, client: TestClient) -> None:
    post = desk.service.store.post
    plain = {name: value for name, value in account.settings.items() if name != "topic"}
    post.add_account(account.model_copy(update={"name": "quiet", "settings": plain}), by="test")
    post.add_account(account.model_copy(update={"name": "imap", "kind": "imap"}), by="test")
    for name in ("quiet", "imap", "nobody"):
        assert call(client, name=name) == 404
    post.pause("sales", True, by="test")
    assert call(client) == 503


def test_while_keys_or_store_are_away_google_is_to_call_again(
    desk: Desk, cloud: GmailStandIn, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(desk)
    cloud.fails("certs", 500, b"")
    # also while nobody looks for them again
    assert [call(client) for _ in range(2)] == [503, 503]
    assert cloud.count("certs") == 1
    door: Door = client.app.state.door  # type: ignore[attr-defined]
    door.google_keys = GoogleKeys()

    def away(*_: object) -> int:
        raise StoreUnavailable("the database cannot be reached")

    assert call(client) == 202
    monkeypatch.setattr(type(desk.service.store.post), "receive", away)
    assert call(client) == 503


def test_settings_that_are_wrong_are_noted_and_google_is_to_call_again(desk: Desk, account: Account, client: TestClient) -> None:
    post = desk.service.store.post
    broken = {**account.settings, "push_account": None}
    post.add_account(account.model_copy(update={"name": "broken", "settings": broken}), by="test")
    assert call(client, name="broken") == 503
    assert "push_account" in (post.account("broken").error or "")


# -- keys ---------------------------------------------------------------------------------------------------------------------


def test_keys_are_looked_up_again_when_they_are_old_or_unknown_but_not_at_every_call(cloud: GmailStandIn) -> None:
    now = [1_000.0]
    keys, settings = GoogleKeys(lambda: now[0]), settings_for(cloud)
    assert keys.key(settings, KEY_ID) is not None
    for _ in range(20):
        assert keys.key(settings, "new") is None
    assert cloud.count("certs") == 1
    cloud.keys = {"new": "google"}
    now[0] += 61
    assert keys.key(settings, "new") is not None
    assert keys.key(settings, KEY_ID) is None
    assert cloud.count("certs") == 2
    now[0] += 21_599
    assert keys.key(settings, "new") is not None
    assert cloud.count("certs") == 2
    now[0] += 2
    assert keys.key(settings, "new") is not None
    assert cloud.count("certs") == 3


def test_keys_that_cannot_be_had_are_not_looked_for_at_every_call(cloud: GmailStandIn) -> None:
    now = [0.0]
    keys, settings = GoogleKeys(lambda: now[0]), settings_for(cloud)
    for looks, (status, body) in enumerate(((500, b""), (200, {"keys": []}), (200, b"<html>")), 1):
        cloud.fails("certs", status, body)
        for _ in range(20):
            with pytest.raises(MailboxUnavailable):
                keys.key(settings, KEY_ID)
        assert cloud.count("certs") == looks
        now[0] += 10
    assert keys.key(settings, KEY_ID) is not None


class SlowStandIn(GmailStandIn):
    """Takes its time once somebody has asked."""

    def __init__(self) -> None:
        self.was_asked, self.may_answer = threading.Event(), threading.Event()
        super().__init__()

    def answer(self, asked: Asked) -> Told:
        self.was_asked.set()
        assert self.may_answer.wait(10)
        return super().answer(asked)


def test_while_one_call_looks_for_keys_the_others_do_not_wait() -> None:
    slow, now = SlowStandIn(), [0.0]
    with serving(slow):
        keys, settings = GoogleKeys(lambda: now[0]), settings_for(slow)
        slow.may_answer.set()
        assert keys.key(settings, KEY_ID) is not None
        slow.was_asked.clear()
        slow.may_answer.clear()
        now[0] += 61
        forged = threading.Thread(target=keys.key, args=(settings, "unknown"))
        forged.start()
        assert slow.was_asked.wait(10)
        assert keys.key(settings, KEY_ID) is not None
        with pytest.raises(MailboxUnavailable, match="at this moment"):
            keys.key(settings, "unknown")
        slow.may_answer.set()
        forged.join(10)
        assert keys.key(settings, "unknown") is None


def test_keys_come_from_public_addresses_only_and_what_is_no_key_is_left_out(cloud: GmailStandIn) -> None:
    with pytest.raises(Exception, match="no public address"):
        GoogleKeys().key(settings_for(cloud, local=False), KEY_ID)
    cloud.fails(
        "certs", 200, {"keys": [7, {"kid": "a"}, {"kty": "RSA", "kid": "b"}, {"kty": "RSA", "n": "!", "e": "!", "kid": "c"}]}
    )
    with pytest.raises(MailboxUnavailable):
        GoogleKeys().key(settings_for(cloud), KEY_ID)


# -- together -----------------------------------------------------------------------------------------------------------------


def test_from_the_call_to_the_message_it_takes_no_turn_of_the_clock(
    desk: Desk, cloud: GmailStandIn, account: Account, client: TestClient
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
        item = cloud.deliver(HOT_MAIL)
        assert call(client, body=told(cloud.number)) == 202
        wait_for(lambda: bool(post.page(MessageFilter(account="sales")).items))
    finally:
        reader.stop()
        assert reader.join(10)
    [message] = post.page(MessageFilter(account="sales")).items
    assert (message.sender, message.folder) == ("jane.doe@acme-foods.com", "INBOX")
    assert "UNREAD" in item.labels


def wait_for(true: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        threading.Event().wait(0.02)


def test_a_state_of_somebody_else_is_none() -> None:
    for text in (None, "", "{", "[]", '{"audience": "x"}'):
        assert GmailState.read(text) == GmailState("")
    whole = GmailState("a", "t", ("l",), datetime.min.isoformat(), "x", 7)
    assert GmailState.read(str(whole)) == whole
    assert GmailSettings().topic is None
