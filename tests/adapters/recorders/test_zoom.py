"""Zoom: captions from where the notice says, if that is one of Zoom's own addresses."""

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.adapters.dialing import Resolved
from qualifier.adapters.recorders.zoom import ZoomRecorder
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Web
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.recorders import Recorder
from tests.adapters.recorders.contract import SPOKEN, RecorderContract, asked, heard
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.recorders import TOKEN, RecorderStandIn

CAPTIONS = "WEBVTT\r\n\r\n" + "".join(
    f"{at}\r\n00:00:0{at}.000 --> 00:00:0{at}.900\r\n{who}: {said}\r\n\r\n" for at, (who, said) in enumerate(SPOKEN, 1)
)


class ZoomSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: RecorderStandIn) -> None:
        self.cloud = cloud
        self.url = f"{cloud.url}/rec/webhook_download/abc"

    @property
    def notice(self) -> dict[str, Any]:
        return told(self.url)

    def recorder(self, *, right: bool = True) -> Recorder:
        if not right:
            self.cloud.fails("webhook_download", 401, {"errorCode": 124, "errorMessage": "wrong-key"})
        return ZoomRecorder(lambda url: Web(url, local=True, context=trust_in(AUTHORITY)), self.cloud.url)

    def publish(self, *, words: bool = True) -> None:
        self.cloud.files["abc"] = CAPTIONS.encode() if words else b"WEBVTT\r\n\r\n"

    def busy(self, seconds: int) -> None:
        self.cloud.fails("webhook_download", 429, None, Retry_After=str(seconds))

    def broken(self) -> None:
        self.cloud.fails("file/", 503, None)


def told(url: object, kind: str = "TRANSCRIPT", **more: Any) -> dict[str, Any]:
    files = [{"file_type": "MP4", "download_url": "https://zoom.us/x.mp4"}, {"file_type": kind, "download_url": url}]
    meeting = {
        "id": 123, "uuid": "4444AAAiAAAAAiAiAiiAii==", "topic": "Acme and Planwerk", "start_time": "2026-11-27T10:00:00Z",
        "host_email": "tom@planwerk.example", "recording_files": files,
    }  # fmt: skip
    return {
        "event": "recording.transcript_completed", "download_token": TOKEN,
        "payload": {"account_id": "A", "object": meeting}, **more,
    }  # fmt: skip


@pytest.fixture
def site() -> Iterator[ZoomSite]:
    made = RecorderStandIn()
    with serving(made):
        yield ZoomSite(made)


class TestZoom(RecorderContract):
    pass


def test_title_and_host_come_along(site: ZoomSite) -> None:
    site.publish()
    found = heard(asked(site))
    assert found.title == "Acme and Planwerk"
    assert [one.address for one in found.people if one.address] == ["tom@planwerk.example"]


def test_the_token_may_stand_in_the_payload_and_closed_captions_will_do(site: ZoomSite) -> None:
    site.publish()
    notice = told(site.url, kind="CC", download_token=None)
    notice["payload"]["download_token"] = TOKEN
    assert heard(asked(site, **notice)).said


def test_a_silent_meeting_has_nothing_to_be_read(site: ZoomSite) -> None:
    site.publish(words=False)
    assert asked(site) is None


def test_a_token_that_is_over_is_said(site: ZoomSite) -> None:
    site.publish()
    with pytest.raises(MailboxError, match="24 hours") as caught:
        asked(site, download_token="another")
    assert not isinstance(caught.value, MailboxUnavailable)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/rec/webhook_download/abc", "https://zoom.us.evil.example/x", "https://evilzoom.us/x",
        "http://169.254.169.254/latest/meta-data", "https://zoom.us@evil.example/x", "file:///etc/passwd", "//zoom.us", "https://[",
        "javascript:alert(1)",
    ],
)  # fmt: skip
def test_an_address_that_is_none_of_zooms_is_not_asked(site: ZoomSite, url: str) -> None:
    with pytest.raises(MailboxError):
        asked(site, **told(url))
    site.cloud.elsewhere = url
    with pytest.raises(MailboxError):
        asked(site)
    assert site.cloud.count("file/") == 0


@pytest.mark.parametrize("url", ["https://zoom.us/rec/x", "https://us02web.zoom.us/rec/x", "https://a.zoomgov.com/x"])
def test_zooms_own_addresses_are_asked_and_nothing_private_behind_them(site: ZoomSite, url: str) -> None:
    def rebound(host: str, port: int) -> list[Resolved]:
        return [Resolved(socket.AF_INET, "127.0.0.1")]

    recorder = ZoomRecorder(lambda one: Web(one, resolver=rebound))
    with pytest.raises(MailboxError, match=r"leads to 127\.0\.0\.1, which is no public address"):
        recorder.transcript(json.dumps(told(url)).encode())


def test_the_token_does_not_go_where_zoom_sends_on_to(site: ZoomSite) -> None:
    other = RecorderStandIn()
    with serving(other) as url:
        other.files["abc"] = CAPTIONS.encode()
        site.cloud.elsewhere = f"{url}/file/abc"
        asking = ZoomRecorder(lambda one: Web(one, local=True, context=trust_in(AUTHORITY)), site.cloud.url)
        # another port is another place, and none of Zoom's
        with pytest.raises(MailboxError, match="none of Zoom's"):
            asking.transcript(json.dumps(site.notice).encode())
    assert not other.asked


def test_redirects_without_end_are_left(site: ZoomSite) -> None:
    site.cloud.elsewhere = "/rec/webhook_download/abc"
    with pytest.raises(MailboxError, match="without end"):
        asked(site)
    assert site.cloud.count("GET") == 4
