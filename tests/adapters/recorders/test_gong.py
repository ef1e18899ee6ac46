"""Gong: a transcript by its call's identifier, its speakers by the notice or asked for."""

from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.adapters.recorders.gong import GongRecorder
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.ports.recorders import Recorder
from tests.adapters.recorders.contract import SPOKEN, RecorderContract, asked, heard
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.recorders import GONG_KEY, RecorderStandIn

CALL = "5599332235511222779"
PARTIES: list[dict[str, Any]] = [
    {"speakerId": "1", "name": "Tom Avery", "emailAddress": "tom@planwerk.example", "affiliation": "Internal"},
    {"speakerId": "2", "name": "Jane Doe", "emailAddress": "jane.doe@acme-foods.com", "affiliation": "External"},
]


class GongSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: RecorderStandIn) -> None:
        self.cloud = cloud
        self.notice = {"callData": {"metaData": {"id": CALL, "title": "Acme and Planwerk"}}, "isTest": False}

    def recorder(self, *, right: bool = True) -> Recorder:
        web = Web(self.cloud.url, local=True, context=trust_in(AUTHORITY))
        return GongRecorder(web, lambda: GONG_KEY if right else "wrong-key:x", self.cloud.url)

    def publish(self, *, words: bool = True) -> None:
        self.cloud.parties[CALL] = PARTIES
        self.cloud.calls[CALL] = [
            {"speakerId": str(at), "topic": None, "sentences": [{"start": 4000 * at, "end": 4000 * at + 100, "text": said}]}
            for at, (_, said) in enumerate(SPOKEN if words else (), 1)
        ]

    def busy(self, seconds: int) -> None:
        self.cloud.fails("v2/calls", 429, {"errors": ["API rate limit exceeded"]}, Retry_After=str(seconds))

    def broken(self) -> None:
        self.cloud.fails("v2/calls", 502, b"<html>bad gateway</html>")


@pytest.fixture
def site() -> Iterator[GongSite]:
    made = RecorderStandIn()
    with serving(made):
        yield GongSite(made)


class TestGong(RecorderContract):
    pass


def test_sides_come_along(site: GongSite) -> None:
    site.publish()
    found = heard(asked(site))
    assert {one.name: one.side for one in found.people} == {"Tom Avery": "seller", "Jane Doe": "prospect"}
    assert site.cloud.count("extensive") == 1


def test_who_is_named_in_the_notice_is_not_asked_for(site: GongSite) -> None:
    site.publish()
    data = {"metaData": {"id": CALL, "title": "Ours", "started": "2026-11-27T10:00:00Z"}, "parties": PARTIES}
    found = heard(asked(site, callData=data))
    assert (found.title, [one.speaker for one in found.said]) == ("Ours", ["Tom Avery", "Jane Doe"])
    assert site.cloud.count("extensive") == 0


@pytest.mark.parametrize("published", [True, False])
def test_a_call_without_transcript_is_waited_for(site: GongSite, published: bool) -> None:
    if published:
        site.publish(words=False)
    with pytest.raises(MailboxUnavailable, match="no transcript of this call yet"):
        asked(site)


def test_a_key_without_its_scope_is_said(site: GongSite) -> None:
    site.cloud.fails("v2/calls", 403, {"errors": ["Missing scope"]})
    with pytest.raises(MailboxError, match="api:calls:read:transcript"):
        asked(site)


def test_a_key_of_another_form_is_a_fault_of_the_settings(site: GongSite) -> None:
    web = Web(site.cloud.url, local=True, context=trust_in(AUTHORITY))
    recorder = GongRecorder(web, lambda: "only-half-of-it", site.cloud.url)
    with pytest.raises(ConfigError, match="KEY:SECRET") as caught:
        recorder.transcript(b'{"callId": "7"}')
    assert "only-half" not in str(caught.value)
    recorder.close()
