"""A request that is sent again has no second effect."""

import threading
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from qualifier.errors import StoreUnavailable
from qualifier.records.stored import Intake, Stored
from qualifier.service import Service, intake
from tests.api.doors import TALK, client_of, key_for
from tests.service.desk import Desk

KEY = {"Idempotency-Key": "5f0c7a1e"}
BODY = {"text": TALK}


def kept(client: TestClient) -> int:
    return len(client.get("/v1/assessments").json()["items"])


def test_the_same_request_gets_the_same_answer(local: TestClient) -> None:
    first, second = (local.post("/v1/assessments", json=BODY, headers=KEY) for _ in range(2))
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert [second.headers[name] for name in ("location", "etag", "content-type")] == [
        first.headers[name] for name in ("location", "etag", "content-type")
    ]
    assert "idempotency-replayed" not in first.headers
    assert second.headers["idempotency-replayed"] == "true"
    assert kept(local) == 1


def test_without_a_key_each_request_counts(local: TestClient) -> None:
    for _ in range(2):
        local.post("/v1/assessments", json=BODY)
    assert kept(local) == 2


def test_the_key_of_another_request_is_refused(local: TestClient) -> None:
    local.post("/v1/assessments", json=BODY, headers=KEY)
    others = [
        local.post("/v1/assessments", json={"text": TALK + "!"}, headers=KEY),
        local.post("/v1/assessments?name=x", json=BODY, headers=KEY),
        local.post("/v1/rescore", json={}, headers=KEY),
    ]
    assert [one.status_code for one in others] == [422] * 3
    assert {one.json()["type"] for one in others} == {"urn:qualifier:problem:idempotency-key-reused"}
    assert kept(local) == 1


def test_keys_belong_to_whoever_sends_them(locked: TestClient, desk: Desk) -> None:
    answers = [
        locked.post("/v1/assessments", json=BODY, headers={**KEY, **key_for(desk.service, "rep", name)})
        for name in ("one", "two")
    ]
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].headers["location"] != answers[1].headers["location"]


def test_a_form_that_is_built_anew_is_the_same_request(local: TestClient) -> None:
    types = {boundary: f"multipart/form-data; boundary={boundary}" for boundary in ("aaaa1111", "bbbb2222")}
    answers = [
        local.post("/v1/assessments", content=form(boundary), headers={**KEY, "Content-Type": type_})
        for boundary, type_ in types.items()
    ]
    assert [one.status_code for one in answers] == [201, 201]
    assert kept(local) == 1


def form(boundary: str) -> str:
    return f'--{boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n{TALK}\r\n--{boundary}--\r\n'


@pytest.mark.parametrize("key", ["", "two words", "x" * 256, "ключ".encode().decode("latin-1")])
def test_a_key_that_is_none(local: TestClient, key: str) -> None:
    answer = local.post("/v1/assessments", json=BODY, headers={b"Idempotency-Key": key.encode("latin-1")})
    assert answer.status_code == 400
    assert kept(local) == 0


def test_while_the_first_is_under_way_the_second_is_told_to_wait(desk: Desk) -> None:
    started, go_on = threading.Event(), threading.Event()
    with client_of(slowly(desk.service, started, go_on)) as client:
        answers = []
        first = threading.Thread(target=lambda: answers.append(client.post("/v1/assessments", json=BODY, headers=KEY)))
        first.start()
        assert started.wait(20)
        second = client.post("/v1/assessments", json=BODY, headers=KEY)
        go_on.set()
        first.join(20)
        third = client.post("/v1/assessments", json=BODY, headers=KEY)
    assert second.status_code == 409
    assert second.headers["retry-after"] == "1"
    assert (answers[0].status_code, third.status_code) == (201, 201)
    assert answers[0].content == third.content


class _Slow:
    """The store's assessments, which keep nothing before they are told to."""

    def __init__(self, inner: object, before: Callable[[], None]) -> None:
        self._inner, self._before = inner, before

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def save(self, *given: object, **named: object) -> object:
        self._before()
        return self._inner.save(*given, **named)  # type: ignore[attr-defined]


class _Store:
    """A store whose assessments are others."""

    def __init__(self, inner: object, assessments: object) -> None:
        self._inner, self.assessments = inner, assessments

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


def with_saving(service: Service, before: Callable[[], None]) -> Service:
    store = _Store(service.store, _Slow(service.store.assessments, before))
    return service._replace(store=store)  # type: ignore[arg-type]


def slowly(service: Service, started: threading.Event, go_on: threading.Event) -> Service:
    def before() -> None:
        started.set()
        assert go_on.wait(20)

    return with_saving(service, before)


def test_a_failure_of_ours_gives_the_key_back(desk: Desk) -> None:
    failing = [True, True]

    def before() -> None:
        if failing and failing.pop():
            raise StoreUnavailable("the disk is full")

    with client_of(with_saving(desk.service, before)) as client:
        statuses = [client.post("/v1/assessments", json=BODY, headers=KEY).status_code for _ in range(4)]
        assert statuses == [503, 503, 201, 201]
        assert kept(client) == 1


def test_a_failure_of_the_sender_is_remembered(local: TestClient) -> None:
    answers = [local.post("/v1/assessments", json={"text": " "}, headers=KEY) for _ in range(2)]
    assert [one.status_code for one in answers] == [422, 422]
    assert answers[1].headers["idempotency-replayed"] == "true"


def test_what_was_kept_before_the_process_died_is_the_answer_afterwards(desk: Desk) -> None:
    """The answer was lost and the claim was given up: the repeated request makes the same identifier."""
    with client_of(desk.service) as client:
        first = client.post("/v1/assessments", json=BODY, headers=KEY)
        desk.service.store.idempotency.forget(desk.service.clock().replace(year=2100))
        second = client.post("/v1/assessments", json=BODY, headers=KEY)
        assert second.json()["id"] == first.json()["id"]
        assert kept(client) == 1


def test_an_accepted_conversation_is_accepted_once(local: TestClient, desk: Desk) -> None:
    sent = {**KEY, "Prefer": "respond-async"}
    first = local.post("/v1/assessments", json=BODY, headers=sent)
    desk.service.store.idempotency.forget(desk.service.clock().replace(year=2100))
    second = local.post("/v1/assessments", json=BODY, headers=sent)
    assert (first.status_code, second.status_code) == (202, 202)
    assert first.headers["location"] == second.headers["location"]
    assert len(desk.outbox.orders) == 1


def test_taking_in_under_a_known_identifier_changes_nothing(desk: Desk) -> None:
    def take(text: str) -> Stored:
        return intake.take_in(desk.service, Intake(data=text.encode(), name="x", engine="rules"), by="anna", id="a" * 26)

    assert take(TALK).assessment == take("Bob: Hello, no thanks.").assessment
