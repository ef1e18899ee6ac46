"""How much one request may bring, and how many one asker may send."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.api.doors import MAIL, TALK, client_of, key_for
from tests.service.desk import Desk

LARGEST = 20_000


@pytest.fixture
def small(desk: Desk) -> Iterator[TestClient]:
    with client_of(desk.service, largest_body=LARGEST) as client:
        yield client


def chunks(size: int) -> Iterator[bytes]:
    for _ in range(size // 1000):
        yield b"x" * 1000


def test_a_request_that_announces_too_much_is_refused(small: TestClient) -> None:
    answer = small.post("/v1/assessments", content=b"x" * (LARGEST + 1), headers=MAIL)
    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:qualifier:problem:content-too-large"
    assert "20,000 bytes" in answer.json()["detail"]


def test_a_request_that_announces_nothing_is_cut_off(small: TestClient) -> None:
    assert small.post("/v1/assessments", content=chunks(LARGEST + 5000), headers=MAIL).status_code == 413
    assert small.get("/v1/assessments").json()["items"] == []


def test_one_just_as_large_as_is_taken_is_taken(small: TestClient) -> None:
    text = (TALK + " Yours.\n").encode()
    assert small.post("/v1/assessments", content=text.ljust(LARGEST), headers={"Content-Type": "text/plain"}).status_code == 201


def test_a_large_form_is_refused_too(small: TestClient) -> None:
    assert small.post("/v1/assessments", files={"file": ("a.eml", b"x" * LARGEST)}).status_code == 413


def test_a_large_one_with_an_idempotency_key_is_refused_too(small: TestClient) -> None:
    sent = {**MAIL, "Idempotency-Key": "one"}
    assert small.post("/v1/assessments", content=chunks(LARGEST + 5000), headers=sent).status_code == 413


def test_on_this_machine_nobody_is_slowed_down(local: TestClient) -> None:
    answers = [local.get("/v1/leads") for _ in range(50)]
    assert {one.status_code for one in answers} == {200}
    assert "ratelimit-limit" not in answers[-1].headers


def test_so_many_a_minute_for_each_key(desk: Desk) -> None:
    first, second = key_for(desk.service, "rep", "one"), key_for(desk.service, "rep", "two")
    with client_of(desk.service, login=True, per_minute=3) as client:
        answers = [client.get("/v1/leads", headers=first) for _ in range(4)]
        other = client.get("/v1/leads", headers=second)
    assert [one.status_code for one in answers] == [200, 200, 200, 429]
    assert [one.headers["ratelimit-remaining"] for one in answers] == ["2", "1", "0", "0"]
    assert answers[0].headers["ratelimit-limit"] == "3"
    assert 1 <= int(answers[3].headers["retry-after"]) <= 60
    assert other.status_code == 200


def test_so_many_a_minute_for_an_address_without_a_key(desk: Desk) -> None:
    with client_of(desk.service, login=True, per_minute=2) as client:
        statuses = [client.get("/v1/leads").status_code for _ in range(3)]
    assert statuses == [401, 401, 429]


def test_large_answers_are_zipped_for_those_who_can_unzip(local: TestClient) -> None:
    zipped = local.get("/openapi.json", headers={"Accept-Encoding": "gzip"})
    plain = local.get("/openapi.json", headers={"Accept-Encoding": "identity"})
    assert zipped.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert zipped.json() == plain.json()


def test_head_is_answered_like_get_without_a_body(local: TestClient) -> None:
    head, get = local.head("/v1/profile"), local.get("/v1/profile")
    assert (head.status_code, head.headers["etag"], head.content) == (200, get.headers["etag"], b"")
    assert head.headers["content-length"] == get.headers["content-length"]
