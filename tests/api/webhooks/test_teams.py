"""Transcripts of Microsoft Teams: subscribed to, told of at the door, asked for by the job."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from qualifier.adapters.recorders import open_recorder, watch_transcripts
from qualifier.ports.inbox import WATCH
from qualifier.records.inbox import Account, MessageFilter
from qualifier.records.stored import AssessmentFilter
from qualifier.service.jobs import perform
from qualifier.service.mailroom.waking import keep_watches
from tests.api.doors import client_of
from tests.api.webhooks.senders import SECRET as SIGNED_BY
from tests.api.webhooks.senders import add_account, kept, zoom
from tests.service.desk import Desk
from tests.service.talks import NOW
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.graph import CLIENT, SECRET, TENANT
from tests.stub.recorders import TOKEN, RecorderStandIn
from tests.stub.teams import RESOURCE, TRANSCRIPT, TeamsStandIn

PUBLIC = "https://leads.planwerk.example"
CAPTIONS = b"""WEBVTT

00:00:01.000 --> 00:00:03.000
<v Tom Avery>What brings you to us?</v>

00:00:04.000 --> 00:00:09.000
<v Jane Doe>The budget of EUR 40,000 a year is approved, we decide by 15 December 2026.</v>
"""


@pytest.fixture
def cloud() -> Iterator[TeamsStandIn]:
    made = TeamsStandIn()
    with serving(made):
        yield made


@pytest.fixture
def account(desk: Desk, cloud: TeamsStandIn, monkeypatch: pytest.MonkeyPatch) -> Account:
    monkeypatch.setenv("APP_SECRET", SECRET)
    return add_account(
        desk.service, "meetings", "teams", "env:APP_SECRET", tenant=TENANT, client_id=CLIENT, api_url=f"{cloud.url}/v1.0",
        login_url=cloud.url, local=True, ca_file=str(AUTHORITY),
    )  # fmt: skip


@pytest.fixture
def client(desk: Desk, cloud: TeamsStandIn, account: Account) -> Iterator[TestClient]:
    with client_of(desk.service, login=True) as client:

        def called(address: str, query: dict[str, str], body: Any) -> tuple[int, str]:
            assert address.startswith(PUBLIC)
            answer = client.post(urlsplit(address).path, params=query, json=body)
            return answer.status_code, answer.text

        cloud.called = called
        yield client


def keep(desk: Desk) -> int:
    return keep_watches(desk.service, lambda one: watch_transcripts(one, PUBLIC))


def test_transcripts_are_subscribed_to_once_and_the_address_is_confirmed(
    desk: Desk, cloud: TeamsStandIn, client: TestClient
) -> None:
    assert (keep(desk), keep(desk)) == (1, 1)
    (one,) = cloud.subscriptions.values()
    assert one["resource"] == "communications/onlineMeetings/getAllTranscripts"
    assert one["notificationUrl"] == one["lifecycleNotificationUrl"] == f"{PUBLIC}/webhooks/teams/meetings"
    assert len(one["clientState"]) > 20
    assert desk.service.store.post.account("meetings").state == "ok"


def test_only_chosen_organizers_are_subscribed_to(desk: Desk, cloud: TeamsStandIn, account: Account, client: TestClient) -> None:
    chosen = account.model_copy(update={"settings": {**account.settings, "organizers": ["976f4b31", "tom@planwerk.example"]}})
    watch = watch_transcripts(chosen, PUBLIC)
    assert watch is not None
    desk.service.store.post.receive("meetings", WATCH, (), watch.keep(watch.begin(), NOW))
    watch.close()
    assert sorted(one["resource"] for one in cloud.subscriptions.values()) == [
        "users/976f4b31/onlineMeetings/getAllTranscripts", "users/tom@planwerk.example/onlineMeetings/getAllTranscripts",
    ]  # fmt: skip
    assert cloud.transcribed() == [(202, "")] * 2
    assert len(kept(desk.service, "meetings")) == 1


def test_a_subscription_that_cannot_be_had_is_said_on_the_account(desk: Desk, cloud: TeamsStandIn, client: TestClient) -> None:
    cloud.fails("POST /v1.0/subscriptions", 403, {"error": {"code": "ExtensionError"}})
    assert keep(desk) == 0
    status = desk.service.store.post.account("meetings")
    assert status.state == "failing"
    assert "OnlineMeetingTranscript.Read.All" in (status.error or "")
    assert keep(desk) == 1
    assert desk.service.store.post.account("meetings").state == "ok"


def test_what_is_told_of_is_kept_once_without_the_word_that_proves_it(
    desk: Desk, cloud: TeamsStandIn, client: TestClient
) -> None:
    keep(desk)
    assert cloud.transcribed() == [(202, "")]
    assert cloud.transcribed() == [(202, "")]
    (data,) = kept(desk.service, "meetings")
    assert json.loads(data) == {"resource": RESOURCE}
    (message,) = desk.service.store.post.page(MessageFilter(account="meetings")).items
    assert message.key == f"call:teams:{TRANSCRIPT}"
    assert cloud.count("content") == 0


def test_who_does_not_know_the_word_is_turned_away(desk: Desk, cloud: TeamsStandIn, client: TestClient) -> None:
    body = {"value": [{"subscriptionId": "sub-1", "clientState": "", "resource": RESOURCE}]}
    assert client.post("/webhooks/teams/meetings", json=body).status_code == 401
    keep(desk)
    assert [status for status, _ in cloud.transcribed(word="guessed")] == [401]
    assert client.post("/webhooks/teams/meetings", json=body).status_code == 401
    assert client.post("/webhooks/teams/meetings", content=b"[").status_code == 400
    assert client.post("/webhooks/teams/none", json=body).status_code == 404
    assert kept(desk.service, "meetings") == []


def test_a_subscription_that_was_taken_away_is_made_anew(desk: Desk, cloud: TeamsStandIn, client: TestClient) -> None:
    keep(desk)
    assert cloud.lifecycle("subscriptionRemoved") == [(202, "")]
    cloud.subscriptions.clear()
    keep(desk)
    assert len(cloud.subscriptions) == 1
    assert cloud.lifecycle("reauthorizationRequired") == [(202, "")]
    before = desk.service.store.post.cursor("meetings", WATCH)
    assert cloud.lifecycle("missed") == [(202, "")]
    assert desk.service.store.post.cursor("meetings", WATCH) == before
    keep(desk)
    assert cloud.count("PATCH") == 1
    assert kept(desk.service, "meetings") == []


def worked(desk: Desk, account: str) -> str:
    order = next(one for one in reversed(desk.outbox.orders) if one.kind == "message")
    service = desk.service._replace(recorders=open_recorder)
    perform(service, service.store.jobs.begin(order.id), lambda done, total: None)
    (message,) = service.store.post.page(MessageFilter(account=account)).items
    return message.error or message.reason or message.state


def test_from_the_notification_to_the_assessment(desk: Desk, cloud: TeamsStandIn, client: TestClient) -> None:
    cloud.captions = CAPTIONS
    keep(desk)
    cloud.transcribed()
    assert worked(desk, "meetings") == "assessed"
    (row,) = desk.service.store.assessments.page(AssessmentFilter()).items
    assert (row.person, row.subject, row.channel) == ("Jane Doe", "Acme and Planwerk", "call")


def test_from_zooms_call_to_the_assessment(desk: Desk, client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOM_SECRET", SIGNED_BY)
    made = RecorderStandIn()
    with serving(made) as url:
        add_account(desk.service, "calls", "zoom", "env:ZOOM_SECRET", api_url=url, local=True, ca_file=str(AUTHORITY))
        made.files["abc"] = CAPTIONS
        files = [{"file_type": "TRANSCRIPT", "download_url": f"{url}/rec/webhook_download/abc"}]
        meeting = {"uuid": "4444AAAi==", "topic": "Acme and Planwerk", "start_time": "2026-11-27T10:00:00Z"}
        told = {
            "event": "recording.transcript_completed", "download_token": TOKEN,
            "payload": {"account_id": "A", "object": {**meeting, "recording_files": files}},
        }  # fmt: skip
        assert zoom(told).to(client, "/webhooks/zoom/calls").json() == {"received": 1, "new": 1}
        assert made.count("GET") == 0
        assert worked(desk, "calls") == "assessed"
    assert TOKEN.encode() not in kept(desk.service, "calls")[0]


def test_a_call_that_is_larger_than_any_of_graphs_is_not_read(client: TestClient) -> None:
    answer = client.post("/webhooks/teams/meetings", content=b" " * 4_000_001)
    assert answer.status_code == 413
