"""What may come in from outside and go wrong around us: a clear answer each time, and nothing lost."""

import json
import sqlite3
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from qualifier.adapters.store import Limits, SqlStore, open_store
from qualifier.errors import LLMUnavailable
from qualifier.ports import Completion, CompletionRequest, Heard
from qualifier.service import Service
from tests.api.doors import MAIL, TALK, client_of
from tests.service.desk import Desk, open_desk
from tests.service.talks import HOT_MAIL

HOSTILE = b"""From: "<script>alert(1)</script>" <x@evil.example>
To: Tom <tom@planwerk.example>
Subject: <svg onload=alert(2)>
Date: Fri, 27 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><p>We have a budget of EUR 40,000 and need a demo.</p><script>alert(3)</script>
<svg onload="alert(4)"><a href="javascript:alert(5)">click</a></svg><img src=x onerror=alert(6)></body></html>
"""


def kept(client: TestClient) -> int:
    return len(client.get("/v1/assessments").json()["items"])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"text": "abc\xff"}', 400),
        (b'{"text": "\\ud800"}', 400),
        ('{"text": "hi"}'.encode("utf-16"), 400),
        (b"{", 400),
        (b"", 400),
        (b"null", 422),
        (b"[]", 422),
        (b'{"text": 5}', 422),
        (b'{"text": ""}', 422),
        (b'{"text": "   "}', 422),
        (b'{"text": "Anna: hello", "more": 1}', 422),
        (b"[" * 100_000, 400),
        (b'{"text": ' + b"9" * 5000 + b"}", 400),
    ],
)
def test_json_that_is_none_or_says_nothing(local: TestClient, body: bytes, status: int) -> None:
    answer = local.post("/v1/assessments", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == status
    assert answer.json()["status"] == status
    assert kept(local) == 0


def test_json_with_a_byte_order_mark_is_still_json(local: TestClient) -> None:
    body = b"\xef\xbb\xbf" + json.dumps({"text": TALK}).encode()
    assert local.post("/v1/assessments", content=body, headers={"Content-Type": "application/json"}).status_code == 201


@pytest.mark.parametrize("media_type", ["image/png", "text/html", "application/x-www-form-urlencoded", "nonsense", ""])
def test_a_media_type_that_is_not_read(local: TestClient, media_type: str) -> None:
    answer = local.post("/v1/assessments", content=TALK, headers={"Content-Type": media_type} if media_type else {})
    assert answer.status_code == 415
    assert "message/rfc822" in answer.headers["accept"]


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"%PDF-1.7 ...", 415),
        (b"PK\x03\x04....", 415),
        (b"\x7fELF" + bytes(range(256)), 415),
        (b"\x00" * 100, 422),
        (b"\n \n", 422),
    ],
)
def test_bytes_that_are_no_conversation(local: TestClient, data: bytes, status: int) -> None:
    answer = local.post("/v1/assessments", content=data, headers={"Content-Type": "application/octet-stream"})
    assert answer.status_code == status
    assert kept(local) == 0


def test_hostile_words_in_a_mail_are_data_in_json_and_in_the_calendar(local: TestClient) -> None:
    made = local.post("/v1/assessments", content=HOSTILE, headers=MAIL)
    assert made.status_code == 201
    assert made.headers["content-type"] == "application/json"
    assert made.headers["x-content-type-options"] == "nosniff"
    page = local.get(f"/assessments/{made.json()['id']}", headers={"Accept": "text/html"})
    assert page.status_code == 200
    for word in ("<script>alert", "<svg onload", "<img src=x", 'href="javascript:'):
        assert word not in page.text


def test_names_cannot_break_out_of_headers(local: TestClient) -> None:
    answer = local.post("/v1/assessments?name=a%0d%0aX-Evil:%201", content=HOT_MAIL, headers=MAIL)
    assert answer.status_code == 422
    assert "x-evil" not in answer.headers


@pytest.mark.parametrize("id", ["x' OR 1=1 --", "../../etc/passwd", "%00", "a" * 5000, "é", "%ff"])
def test_identifiers_of_any_shape_find_nothing_and_break_nothing(local: TestClient, id: str) -> None:
    for noun in ("assessments", "leads", "jobs"):
        assert local.get(f"/v1/{noun}/{id}").status_code in (404, 422)


@pytest.mark.parametrize("words", ["%", "_", "'; DROP TABLE leads; --", "\\", '"', "*", "NEAR(", "a" * 200, "é\u202e"])
def test_searches_are_words_and_nothing_else(local: TestClient, words: str) -> None:
    local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    for noun in ("assessments", "leads"):
        assert local.get(f"/v1/{noun}", params={"search": words}).json()["items"] == []


def test_a_missing_database_is_a_clear_problem_and_comes_back(tmp_path: Path, desk: Desk) -> None:
    with client_of(desk.service) as client:
        client.post("/v1/assessments", json={"text": TALK})
        file = tmp_path / "kept.sqlite"
        file.rename(tmp_path / "away")
        answers = [client.post("/v1/assessments", json={"text": TALK}), client.get("/v1/leads"), client.get("/readyz")]
        assert [one.status_code for one in answers] == [503] * 3
        assert all("missing" in one.json()["detail"] and one.headers["retry-after"] for one in answers)
        assert client.get("/healthz").status_code == 200
        (tmp_path / "away").rename(file)
        assert client.get("/readyz").status_code == 200
        assert kept(client) == 1


def with_limits(desk: Desk, folder: Path, limits: Limits) -> Service:
    """The same service on a store of its own in the same file."""
    url = f"sqlite:///{folder / 'kept.sqlite'}"
    return desk.service._replace(store=open_store(url, desk.outbox, desk.service.clock, limits=limits))


def test_a_locked_database_is_a_clear_problem_and_nothing_is_half_kept(tmp_path: Path, desk: Desk) -> None:
    service = with_limits(desk, tmp_path, Limits(wait=0.1))
    holder = sqlite3.connect(tmp_path / "kept.sqlite", isolation_level=None)
    with client_of(service) as client:
        holder.execute("BEGIN IMMEDIATE")
        refused = client.post("/v1/assessments", json={"text": TALK})
        holder.execute("ROLLBACK")
        assert refused.status_code == 503
        assert kept(client) == 0
        assert client.post("/v1/assessments", json={"text": TALK}).status_code == 201
    holder.close()
    service.store.close()


def test_a_full_disk_is_a_clear_problem_and_nothing_is_half_kept(tmp_path: Path, desk: Desk) -> None:
    service = with_limits(desk, tmp_path, Limits(connections=1))
    assert isinstance(service.store, SqlStore)
    with service.store._database.reading() as connection:
        [pages] = connection.exec_driver_sql("PRAGMA page_count").one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with client_of(service) as client:
        refused = client.post("/v1/assessments", content=HOT_MAIL + b"Yours. " * 50_000, headers=MAIL)
        assert refused.status_code == 503
        assert "disk is full; free some space" in refused.json()["detail"]
        assert client.get("/v1/leads").json()["items"] == []
    service.store.close()


class Down:
    """A model out of reach."""

    name = "stub:down"

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        raise LLMUnavailable("the model cannot be reached", retry_after=7)


def test_a_model_that_is_down_is_told_and_rules_stand_in_where_they_may(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, model=Down())
    with client_of(desk.service) as client:
        strict = client.post("/v1/assessments", json={"text": TALK, "engine": "llm"})
        lenient = client.post("/v1/assessments", json={"text": TALK})
        assert strict.status_code == 503
        assert strict.headers["retry-after"] == "7"
        assert strict.json()["type"] == "urn:qualifier:problem:model-unavailable"
        assert lenient.status_code == 201
        provenance = lenient.json()["assessment"]["provenance"]
        assert provenance["engine"] == "rules"
        assert any("cannot be reached" in note for note in provenance["notes"])
        assert kept(client) == 1
        assert 'qualifier_model_failures_total{kind="LLMUnavailable"} 1.0' in client.get("/metrics").text
    desk.service.store.close()
