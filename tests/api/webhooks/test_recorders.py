"""Gong, Fireflies and Zoom: what they sign, what they tell, and what is not for us."""

import base64
import hashlib
import json
from datetime import timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from api.webhooks.calls import Echo, Expired, Forged, Unreadable
from api.webhooks.recorders import read_fireflies, read_gong, read_zoom
from qualifier.errors import ConfigError
from qualifier.service.mailroom.brought import Recording
from tests.api.webhooks.senders import (
    CURVE,
    OUR_URL,
    RSA,
    SECRET,
    Post,
    fireflies,
    gong,
    hexed,
    later,
    long_ago,
    public,
    trust,
    zoom,
)
from tests.service.talks import NOW

GONG = trust("gong", public_key=public(RSA), url=OUR_URL)
CALL: dict[str, Any] = {"callData": {"metaData": {"id": "5599332235511222779", "title": "Ron/Speedman"}}, "isTest": False}
FIREFLIES, ZOOM = trust("fireflies", SECRET), trust("zoom", SECRET)
MEETING = {"event": "meeting.transcribed", "timestamp": int(NOW.timestamp() * 1000), "meeting_id": "ASxwZxCstx"}
TRANSCRIBED: dict[str, Any] = {
    "event": "recording.transcript_completed", "event_ts": int(NOW.timestamp() * 1000), "download_token": "abJhbGciOiJIUzUxMiJ9",
    "payload": {"account_id": "A", "object": {"id": 123, "uuid": "4444AAAiAAAAAiAiAiiAii==", "recording_files": []}},
}  # fmt: skip


def named(found: Any) -> list[str | None]:
    return [one.call for one in found.items if isinstance(one, Recording)]


def test_a_call_of_gong_is_named_and_kept_to_the_byte() -> None:
    sent = gong(CALL)
    found = read_gong(sent.call(), GONG)
    assert named(found) == ["5599332235511222779"]
    assert found.items[0].data == sent.body


def test_a_test_of_the_rule_brings_nothing() -> None:
    assert read_gong(gong({**CALL, "isTest": True}).call(), GONG).items == ()


@pytest.mark.parametrize(
    "sent",
    [
        gong(CALL, key=rsa.generate_private_key(public_exponent=65_537, key_size=2048)),
        gong(CALL, url="https://elsewhere.example/webhooks/gong/calls"),
        gong(CALL, body_sha256=hashlib.sha256(b"another").hexdigest()),
        gong(CALL, body_sha256=None),
        gong(CALL)._replace(body=json.dumps({**CALL, "more": 1}).encode()),
        Post(gong(CALL).body, {}),
        Post(gong(CALL).body, {"Authorization": "Bearer not.a.token"}),
    ],
)
def test_what_gong_has_not_signed_for_us_is_forged(sent: Post) -> None:
    with pytest.raises(Forged):
        read_gong(sent.call(), GONG)


def test_a_token_that_names_its_own_way_of_signing_is_forged() -> None:
    body = json.dumps(CALL).encode()
    claims = {"webhook_url": OUR_URL, "body_sha256": hashlib.sha256(body).hexdigest()}
    deep = f"{base64.urlsafe_b64encode(b'[' * 30_000).decode()}.e30.x"
    for token in (jwt.encode(claims, "", "none"), jwt.encode(claims, "x" * 32, "HS256"), deep):
        with pytest.raises(Forged):
            read_gong(Post(body, {"Authorization": f"Bearer {token}"}).call(), GONG)


def test_a_token_ends_when_it_says() -> None:
    with pytest.raises(Expired):
        read_gong(gong(CALL, exp=NOW - timedelta(minutes=10)).call(), GONG)
    with pytest.raises(Expired):
        read_gong(gong(CALL, exp=later(60), iat=long_ago(2)).call(), GONG)
    assert read_gong(gong(CALL, exp=NOW - timedelta(minutes=3)).call(), GONG).items


def test_a_key_of_another_kind_is_a_fault_of_the_settings() -> None:
    with pytest.raises(ConfigError):
        read_gong(gong(CALL).call(), trust("gong", public_key=public(CURVE)))


def test_a_meeting_of_fireflies_is_named_in_both_versions() -> None:
    assert named(read_fireflies(fireflies(MEETING).call(), FIREFLIES)) == ["ASxwZxCstx"]
    old = {"meetingId": "B", "eventType": "Transcription completed", "clientReferenceId": None}
    assert named(read_fireflies(fireflies(old, prefix="").call(), FIREFLIES)) == ["B"]


def test_other_news_of_fireflies_bring_nothing() -> None:
    assert read_fireflies(fireflies({**MEETING, "event": "meeting.summarized"}).call(), FIREFLIES).items == ()


@pytest.mark.parametrize("sent", [fireflies(MEETING, secret="other"), fireflies(MEETING, prefix="sha1="), Post(b"{}", {})])
def test_what_fireflies_has_not_signed_is_forged(sent: Post) -> None:
    with pytest.raises(Forged):
        read_fireflies(sent.call(), FIREFLIES)


def test_old_news_of_fireflies_have_expired() -> None:
    with pytest.raises(Expired):
        read_fireflies(fireflies({**MEETING, "timestamp": int(long_ago(2).timestamp() * 1000)}).call(), FIREFLIES)


def test_zoom_asks_first_whether_the_address_is_ours() -> None:
    told = {"event": "endpoint.url_validation", "event_ts": 1, "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}
    found = read_zoom(zoom(told).call(), ZOOM)
    expected = {"plainToken": "qgg8vlvZRS6UYooatFL8Aw", "encryptedToken": hexed(SECRET, b"qgg8vlvZRS6UYooatFL8Aw")}
    assert found == Echo(expected)


@pytest.mark.parametrize("token", ['v0:1798621200:{"event":"x"}', "a" * 101, "", None, 7, "with blank"])
def test_nobody_gets_a_signature_for_words_that_a_call_could_have(token: object) -> None:
    with pytest.raises(Unreadable):
        read_zoom(zoom({"event": "endpoint.url_validation", "payload": {"plainToken": token}}).call(), ZOOM)


def test_a_transcript_of_zoom_is_named() -> None:
    assert named(read_zoom(zoom(TRANSCRIBED).call(), ZOOM)) == ["4444AAAiAAAAAiAiAiiAii=="]
    assert named(read_zoom(zoom({"timeline": [{"ts": "0", "text": "hi", "users": []}], "id": 7}).call(), ZOOM)) == ["7"]


def test_other_news_of_zoom_bring_nothing() -> None:
    assert read_zoom(zoom({**TRANSCRIBED, "event": "meeting.started"}).call(), ZOOM) == read_gong(
        gong({**CALL, "isTest": True}).call(), GONG
    )


@pytest.mark.parametrize(
    "sent", [zoom(TRANSCRIBED, secret="other"), zoom(TRANSCRIBED)._replace(body=b'{"event": "x"}'), Post(b"{}", {})]
)
def test_what_zoom_has_not_signed_is_forged(sent: Post) -> None:
    with pytest.raises(Forged):
        read_zoom(sent.call(), ZOOM)


def test_old_news_of_zoom_have_expired() -> None:
    with pytest.raises(Expired):
        read_zoom(zoom(TRANSCRIBED, at=long_ago(2)).call(), ZOOM)


def test_what_is_signed_and_no_json_is_unreadable() -> None:
    body = b"[" * 50_000
    with pytest.raises(Unreadable):
        read_fireflies(Post(body, {"X-Hub-Signature": "sha256=" + hexed(SECRET, body)}).call(), FIREFLIES)
