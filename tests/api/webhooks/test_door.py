"""The doors in front of a real store: what is kept, what is turned away with which status, and what a flood does."""

import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from qualifier.errors import StoreUnavailable
from qualifier.records.inbox import MessageFilter
from qualifier.service.mailroom.reading import read_message
from tests.api.doors import client_of
from tests.api.webhooks.senders import (
    CURVE,
    SECRET,
    STANDARD_SECRET,
    TRANSCRIPT,
    USER,
    add_account,
    fireflies,
    kept,
    later,
    mailgun,
    postmark,
    public,
    sendgrid,
    standard,
    zoom,
)
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL


@pytest.fixture
def secrets(tmp_path: Path) -> dict[str, str]:
    """Where they are found."""
    files = {"plain": SECRET, "standard": STANDARD_SECRET}
    for name, secret in files.items():
        (tmp_path / name).write_text(f"{secret}\n")
    return {name: f"file:{tmp_path / name}" for name in files}


@pytest.fixture
def houses(desk: Desk, secrets: dict[str, str]) -> Desk:
    """A service with an account of each provider."""
    for provider in ("mailgun", "fireflies", "zoom"):
        add_account(desk.service, provider, provider, secrets["plain"])
    add_account(desk.service, "postmark", "postmark", secrets["plain"], user=USER)
    add_account(desk.service, "sendgrid", "sendgrid", None, public_key=public(CURVE))
    add_account(desk.service, "standard", "standard", secrets["standard"])
    return desk


@pytest.fixture
def client(houses: Desk) -> Iterator[TestClient]:
    """The service as others reach it; nobody is logged in."""
    with client_of(houses.service, login=True, per_minute=3) as client:
        yield client


def test_mail_of_every_house_is_kept_with_its_job(houses: Desk, client: TestClient) -> None:
    sent = {
        "mailgun": mailgun(), "sendgrid": sendgrid(), "postmark": postmark(),
        "standard": standard({"message": HOT_MAIL.decode()}),
    }  # fmt: skip
    for name, post in sent.items():
        answer = post.to(client, f"/webhooks/{name}/{name}")
        assert (answer.status_code, answer.json()) == (200, {"received": 1, "new": 1}), name
        assert kept(houses.service, name) == [HOT_MAIL]
    assert [order.kind for order in houses.outbox.orders] == ["message"] * 4
    [message] = houses.service.store.post.page(MessageFilter(account="mailgun")).items
    assert (message.state, message.sender, message.folder) == ("waiting", "jane.doe@acme-foods.com", "webhook")
    assert houses.service.store.jobs.get(message.id).payload == {"message": message.id}


def test_recordings_are_kept_as_they_came_under_the_name_of_the_call(houses: Desk, client: TestClient) -> None:
    first = standard({"recording": TRANSCRIPT, "id": "call-17"})
    assert first.to(client, "/webhooks/standard/standard").json() == {"received": 1, "new": 1}
    again = standard({"recording": {**TRANSCRIPT, "title": "Renamed"}, "id": "call-17"}, id="msg_2")
    assert again.to(client, "/webhooks/standard/standard").json() == {"received": 1, "new": 0}
    assert [json.loads(one) for one in kept(houses.service, "standard")] == [TRANSCRIPT]
    assert (
        fireflies({"event": "meeting.transcribed", "meeting_id": "A"}).to(client, "/webhooks/fireflies/fireflies").json()["new"]
        == 1
    )


def test_a_recording_is_a_thread_of_its_own(houses: Desk, client: TestClient) -> None:
    post = houses.service.store.post
    for id in ("one", "two"):
        standard({"recording": TRANSCRIPT, "id": id}, id=id).to(client, "/webhooks/standard/standard")
    incoming = [post.incoming(one.id) for one in post.page(MessageFilter(account="standard")).items]
    assert len({post.thread_of(one, "standard") for one in incoming}) == 2


def test_what_was_said_in_a_call_becomes_a_lead_without_a_reply_to_send(houses: Desk, client: TestClient) -> None:
    standard({"recording": TRANSCRIPT, "id": "call-17"}).to(client, "/webhooks/standard/standard")
    fireflies({"event": "meeting.transcribed", "meeting_id": "A"}).to(client, "/webhooks/fireflies/fireflies")
    post = houses.service.store.post
    [call], [notice] = (post.page(MessageFilter(account=name)).items for name in ("standard", "fireflies"))
    for message in (call, notice):
        read_message(houses.service, message.id)
    done = post.message(call.id)
    assert done.state == "assessed"
    assert done.thread is not None
    answer = houses.service.store.assessments.get(done.thread)
    assert answer.assessment.conversation.channel == "call"
    assert answer.assessment.record.budget.amount is not None
    # it only tells that there is a recording, and that is seen
    assert (post.message(notice.id).state, post.message(notice.id).reason) == ("set_aside", "empty")
    assert [order.kind for order in houses.outbox.orders] == ["message", "message"]


def test_zoom_gets_its_token_back_signed(client: TestClient) -> None:
    told = {"event": "endpoint.url_validation", "payload": {"plainToken": "abc"}}
    assert zoom(told).to(client, "/webhooks/zoom/zoom").json()["plainToken"] == "abc"


def test_what_comes_again_changes_nothing_and_no_house_sends_it_a_third_time(houses: Desk, client: TestClient) -> None:
    again = {"sendgrid": sendgrid(), "postmark": postmark(), "standard": standard({"message": HOT_MAIL.decode()})}
    for name, post in again.items():
        assert [post.to(client, f"/webhooks/{name}/{name}").json()["new"] for _ in range(2)] == [1, 0]
    assert len(houses.outbox.orders) == 3


def test_a_token_of_mailgun_counts_once(houses: Desk, client: TestClient) -> None:
    first = mailgun()
    assert first.to(client, "/webhooks/mailgun/mailgun").status_code == 200
    forged = mailgun({"body-mime": b"From: evil@example.com\r\n\r\nIgnore it.\r\n"})
    for replayed in (first, forged):
        answer = replayed.to(client, "/webhooks/mailgun/mailgun")
        # Mailgun's word for: do not send it again
        assert (answer.status_code, answer.json()["type"]) == (406, "urn:qualifier:problem:webhook-repeated")
    assert kept(houses.service, "mailgun") == [HOT_MAIL]


def test_mailgun_posts_whole_messages_to_an_address_that_ends_in_mime(houses: Desk, client: TestClient) -> None:
    assert mailgun().to(client, "/webhooks/mailgun/mailgun/mime").json() == {"received": 1, "new": 1}


@pytest.mark.parametrize(
    ("path", "post", "status"),
    [
        ("mailgun/mailgun", mailgun(secret="wrong"), 401),
        ("mailgun/mailgun", mailgun(at=later(-60 * 24)), 400),
        ("mailgun/mailgun", mailgun({}), 400),
        ("sendgrid/sendgrid", postmark(), 401),
        ("postmark/postmark", sendgrid(), 401),
        ("standard/standard", standard({"message": "x"}, secret="whsec_" + "A" * 32), 401),
        ("standard/standard", standard({"message": "From: a\n\nb"}, at=later(-6)), 400),
        ("standard/standard", standard({}), 400),
        ("standard/nobody", standard({}), 404),
        ("mailgun/standard", mailgun(), 404),
        ("nobody/standard", standard({}), 404),
    ],
)
def test_what_is_not_right_is_refused_in_plain_words_and_nothing_is_kept(
    houses: Desk, client: TestClient, path: str, post: Any, status: int
) -> None:
    answer = post.to(client, f"/webhooks/{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.json()["detail"]) > 20
    assert houses.outbox.orders == []


def test_a_refused_password_says_which_kind_is_wanted(client: TestClient) -> None:
    assert sendgrid().to(client, "/webhooks/postmark/postmark").headers["www-authenticate"].startswith("Basic")


def test_no_page_is_shown_here_and_nothing_is_read(client: TestClient) -> None:
    answer = client.get("/webhooks/mailgun/mailgun", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")


def test_a_form_of_another_site_is_turned_away_before_anything_is_checked(client: TestClient) -> None:
    post = mailgun()
    headers = {**post.headers, "Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert client.post("/webhooks/mailgun/mailgun", content=post.body, headers=headers).status_code == 403


def test_mail_may_be_larger_than_other_requests_up_to_a_limit(houses: Desk) -> None:
    large = mailgun({"body-mime": HOT_MAIL + b"x" * 30_000})
    with client_of(houses.service, login=True, largest_body=20_000, largest_webhook=40_000) as client:
        assert large.to(client, "/webhooks/mailgun/mailgun").status_code == 200
        answer = mailgun({"body-mime": HOT_MAIL + b"x" * 50_000}, token="u" * 50).to(client, "/webhooks/mailgun/mailgun")
        assert answer.status_code == 413
        assert client.post("/v1/assessments", content=large.body).status_code in (401, 413)
    assert len(kept(houses.service, "mailgun")) == 1


def test_of_a_very_large_message_the_beginning_is_kept_and_says_so(
    houses: Desk, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qualifier.adapters.mailboxes.left_out.LARGEST", 10_000)
    monkeypatch.setattr("qualifier.adapters.mailboxes.left_out.BEGINNING", 5_000)
    mailgun({"body-mime": HOT_MAIL + b"x" * 20_000}).to(client, "/webhooks/mailgun/mailgun")
    [data] = kept(houses.service, "mailgun")
    assert data.startswith(b"X-Qualifier-Left-Out: there are 5000 of ")
    assert HOT_MAIL in data


def test_a_flood_is_slowed_down_and_what_was_accepted_stays(houses: Desk) -> None:
    def sent(number: int) -> Any:
        return mailgun(
            {"body-mime": f"From: a{number}@b.example\r\nMessage-ID: <{number}@b>\r\n\r\nhi".encode()}, token=f"{number:050}"
        )

    with client_of(houses.service, login=True, webhooks_per_minute=20) as client, ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda number: sent(number).to(client, "/webhooks/mailgun/mailgun"), range(40)))
        accepted, slowed = ([one for one in answers if one.status_code == status] for status in (200, 429))
        assert (len(accepted), len(slowed)) == (20, 20)
        assert all(1 <= int(one.headers["retry-after"]) <= 60 for one in slowed)
        # another account has its own minute
        assert postmark().to(client, "/webhooks/postmark/postmark").status_code == 200
    assert len(kept(houses.service, "mailgun")) == 20


def test_sendgrid_is_told_of_a_flood_in_a_status_that_it_sends_again_after(houses: Desk) -> None:
    with client_of(houses.service, login=True, webhooks_per_minute=1) as client:
        statuses = [sendgrid().to(client, "/webhooks/sendgrid/sendgrid") for _ in range(2)]
    assert [one.status_code for one in statuses] == [200, 503]
    assert "retry-after" in statuses[1].headers


def test_there_is_only_so_much_room_and_it_is_given_back(houses: Desk) -> None:
    with client_of(houses.service, login=True, webhook_room=5_000) as client:
        for token in ("t" * 50, "u" * 50, "v" * 50):
            large = mailgun({"body-mime": HOT_MAIL + b"x" * 6_000}, token=token).to(client, "/webhooks/mailgun/mailgun")
            assert (large.status_code, large.headers["retry-after"]) == (503, "5")
            assert mailgun(token=token).to(client, "/webhooks/mailgun/mailgun").status_code == 200
            assert mailgun(secret="wrong").to(client, "/webhooks/mailgun/mailgun").status_code == 401


def test_a_paused_account_is_told_to_wait(houses: Desk, client: TestClient) -> None:
    houses.service.store.post.pause("mailgun", True, by="anna")
    answer = mailgun().to(client, "/webhooks/mailgun/mailgun")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "600")
    assert kept(houses.service, "mailgun") == []


def test_a_secret_that_is_gone_is_seen_on_the_status_and_the_house_keeps_the_mail(
    houses: Desk, client: TestClient, tmp_path: Path
) -> None:
    (tmp_path / "plain").unlink()
    answer = mailgun().to(client, "/webhooks/mailgun/mailgun")
    assert answer.status_code == 503
    assert str(tmp_path) not in answer.text
    status = houses.service.store.post.account("mailgun")
    assert status.state == "failing"
    assert "cannot be read" in (status.error or "")
    (tmp_path / "plain").write_text(SECRET)
    assert mailgun().to(client, "/webhooks/mailgun/mailgun").status_code == 200
    assert houses.service.store.post.account("mailgun").state == "ok"


def test_settings_that_say_too_little_are_seen_on_the_status(houses: Desk, client: TestClient) -> None:
    add_account(houses.service, "bare", "mailgun", None)
    assert mailgun().to(client, "/webhooks/mailgun/bare").status_code == 503
    assert "secret" in (houses.service.store.post.account("bare").error or "")


def test_while_the_store_is_away_the_house_is_to_send_it_again(
    houses: Desk, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> int:
        raise StoreUnavailable("the database cannot be reached")

    mailgun(token="w" * 50).to(client, "/webhooks/mailgun/mailgun")
    with monkeypatch.context() as patched:
        patched.setattr(type(houses.service.store.post), "receive", away)
        for name, post in (("mailgun", mailgun()), ("standard", standard({"message": HOT_MAIL.decode()}))):
            answer = post.to(client, f"/webhooks/{name}/{name}")
            assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
    # the token was given back: the same call is accepted now
    assert mailgun().to(client, "/webhooks/mailgun/mailgun").status_code == 200


def test_the_same_call_twice_at_once_is_kept_once(houses: Desk, client: TestClient) -> None:
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda _: mailgun().to(client, "/webhooks/mailgun/mailgun").status_code, range(6)))
    assert answers.count(200) == 1
    assert set(answers) <= {200, 406, 503}
    assert kept(houses.service, "mailgun") == [HOT_MAIL]


def test_one_that_died_half_way_is_kept_when_it_comes_again(
    houses: Desk, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise StoreUnavailable("gone in the middle")

    with monkeypatch.context() as patched:
        patched.setattr(type(houses.service.store.idempotency), "settle", dies)
        assert mailgun().to(client, "/webhooks/mailgun/mailgun").status_code == 503
    assert mailgun().to(client, "/webhooks/mailgun/mailgun").status_code == 503
    houses.service.clock.now = later(2)  # type: ignore[attr-defined]
    assert mailgun().to(client, "/webhooks/mailgun/mailgun").json() == {"received": 1, "new": 0}
    assert kept(houses.service, "mailgun") == [HOT_MAIL]


def test_neither_secrets_nor_words_are_in_the_log_or_the_answers(
    houses: Desk, client: TestClient, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    calls = [
        mailgun(), mailgun(), mailgun(secret="wrong"), mailgun({}), postmark(), standard({"message": HOT_MAIL.decode()}),
        sendgrid(), fireflies({"event": "meeting.transcribed", "meeting_id": "call-name"}),
    ]  # fmt: skip
    told = "".join(
        post.to(client, f"/webhooks/{name}/{name}").text for post in calls for name in ("mailgun", "postmark", "standard")
    )
    said = told + caplog.text + "".join(str(record.args) for record in caplog.records)
    for word in (SECRET, STANDARD_SECRET, "Acme", "jane.doe", "budget", "t" * 50, "call-name"):
        assert word not in said, word
    assert "account=mailgun" in caplog.text
