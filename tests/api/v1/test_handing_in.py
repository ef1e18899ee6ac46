"""One conversation in many wrappings."""

import json

import pytest
from starlette.testclient import TestClient

from tests.api.doors import TALK
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL

CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna Weber>We have 20k approved and must decide by 1 May 2027.\n"
SUBRIP = "1\n00:00:01,000 --> 00:00:04,000\nAnna Weber: We have 20k approved and must decide by 1 May 2027.\n"
RECORDING = json.dumps({"sentences": [{"speaker_name": "Anna Weber", "text": TALK, "start_time": 0, "end_time": 4}]})


def sent(client: TestClient, data: str | bytes, media_type: str, query: str = "") -> dict[str, object]:
    answer = client.post(f"/v1/assessments{query}", content=data, headers={"Content-Type": media_type})
    assert answer.status_code == 201, answer.text
    stored: dict[str, object] = answer.json()
    return stored


@pytest.mark.parametrize(
    ("data", "media_type", "channel"),
    [
        (HOT_MAIL, "message/rfc822", "email"),
        (b"From a@b.example Fri Nov 27 10:00:00 2026\n" + HOT_MAIL, "application/mbox", "email"),
        (CAPTIONS, "text/vtt", "call"),
        (SUBRIP, "application/x-subrip", "call"),
        (RECORDING, "application/vnd.qualifier.recording+json", "call"),
        (TALK, "text/plain", "email"),
        (TALK, "text/plain; charset=utf-8", "email"),
        (HOT_MAIL, "application/octet-stream", "email"),
    ],
)
def test_bare_bytes_are_read_by_what_is_in_them(local: TestClient, data: str | bytes, media_type: str, channel: str) -> None:
    stored = sent(local, data, media_type)
    assert stored["assessment"]["conversation"]["channel"] == channel  # type: ignore[index]


def test_text_in_another_charset_is_understood_if_it_says_so(local: TestClient) -> None:
    talk = "Jürgen Groß: Wir haben 20.000 € Budget freigegeben."
    for charset in ("iso-8859-15", "utf-16", "windows-1252"):
        stored = sent(local, talk.encode(charset), f"text/plain; charset={charset}")
        assert "Jürgen Groß" in str(stored)


@pytest.mark.parametrize("charset", ["nonsense", "utf-16", "base64", "idna"])
def test_text_that_is_not_in_the_charset_it_names(local: TestClient, charset: str) -> None:
    answer = local.post("/v1/assessments", content=b"abcd\xff", headers={"Content-Type": f"text/plain; charset={charset}"})
    assert answer.status_code == 400


def test_a_form_with_a_file_keeps_its_name_without_folders(local: TestClient) -> None:
    files = {"file": ("C:\\mails\\thread.eml", HOT_MAIL, "message/rfc822")}
    answer = local.post("/v1/assessments", files=files, data={"draft": "false", "sellers": ["Tom", "tom@x.example"]})
    stored = answer.json()
    assert answer.status_code == 201
    assert stored["name"] == "thread.eml"
    assert stored["sellers"] == ["Tom", "tom@x.example"]
    assert stored["assessment"]["draft"] is None


def test_a_form_with_pasted_text(local: TestClient) -> None:
    answer = local.post("/v1/assessments", data={"text": TALK, "model": "", "reference_time": ""}, files={"file": ("", b"")})
    assert answer.status_code == 201
    assert answer.json()["name"] == "pasted text"


def test_a_form_without_anything(local: TestClient) -> None:
    answer = local.post("/v1/assessments", data={"profile": "default"}, files={"other": ("a", b"x")})
    assert answer.status_code == 422
    assert "#/file" in answer.text


def test_a_broken_form(local: TestClient) -> None:
    for body, type_ in ((b"--x\r\nnothing", "multipart/form-data; boundary=x"), (b"x", "multipart/form-data")):
        assert local.post("/v1/assessments", content=body, headers={"Content-Type": type_}).status_code in (400, 422)


def test_bare_bytes_take_their_wishes_from_the_address(local: TestClient, desk: Desk) -> None:
    desk.save("company: {name: Other}", "other")
    query = "?name=a.eml&profile=other&draft=false&sellers=Tom&sellers=Tim&reference_time=2026-11-20T10:00:00%2B02:00"
    stored = sent(local, HOT_MAIL, "message/rfc822", query)
    assert (stored["name"], stored["profile"], stored["sellers"]) == ("a.eml", "other", ["Tom", "Tim"])
    assert stored["assessment"]["conversation"]["reference_time"].startswith("2026-11-20")  # type: ignore[index]


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1969-12-31", "yesterday"])
def test_moments_out_of_all_reach(local: TestClient, moment: str) -> None:
    assert local.post("/v1/assessments", json={"text": TALK, "reference_time": moment}).status_code == 422


def test_a_moment_without_a_zone_is_utc(local: TestClient) -> None:
    stored = local.post("/v1/assessments", json={"text": TALK, "reference_time": "2026-11-20T10:00:00"}).json()
    assert stored["assessment"]["conversation"]["reference_time"] == "2026-11-20T10:00:00Z"
