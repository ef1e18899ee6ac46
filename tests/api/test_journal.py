"""What happens around a request: clients that go, methods that nobody knows, a database that is away before anybody is asked."""

import asyncio
import logging

import pytest
from starlette.testclient import TestClient
from starlette.types import Message, Scope

from qualifier.errors import StoreUnavailable
from tests.api.doors import TALK, client_of
from tests.service.desk import Desk

KEYED = {"Idempotency-Key": "one", "Content-Type": "text/plain"}


def sent_half(client: TestClient, headers: dict[str, str]) -> list[Message]:
    """A client that announces more than it sends, and goes."""
    answered: list[Message] = []
    coming: list[Message] = [
        {"type": "http.request", "body": TALK.encode()[:40], "more_body": True}, {"type": "http.disconnect"},
    ]  # fmt: skip

    async def receive() -> Message:
        return coming.pop(0) if len(coming) > 1 else coming[0]

    async def send(message: Message) -> None:
        answered.append(message)

    named = {"host": "127.0.0.1:8380", "content-length": "98", **headers}
    scope: Scope = {
        "type": "http", "method": "POST", "path": "/v1/assessments", "raw_path": b"/v1/assessments", "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in named.items()], "scheme": "http",
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8380), "http_version": "1.1", "root_path": "",
        "asgi": {"version": "3.0"},
    }  # fmt: skip

    async def ask() -> None:
        await client.app(scope, receive, send)

    asyncio.run(ask())
    return answered


@pytest.mark.parametrize("headers", [{"Content-Type": "text/plain"}, KEYED])
def test_half_a_request_is_none_and_no_failure_of_ours(
    local: TestClient, caplog: pytest.LogCaptureFixture, headers: dict[str, str]
) -> None:
    with caplog.at_level(logging.INFO, logger="qualifier"):
        sent_half(local, headers)
    assert "api.request.failed" not in caplog.text
    assert "status=499" in caplog.text
    assert local.get("/v1/assessments").json()["items"] == []


def test_methods_that_somebody_made_up_are_one(local: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="qualifier"):
        statuses = [local.request(f"X{number}", "/v1/leads").status_code for number in range(3)]
    assert statuses == [405] * 3
    assert caplog.text.count("method=OTHER") == 3
    assert 'method="X' not in local.get("/metrics").text


class Away:
    """A store out of reach."""

    def __getattr__(self, name: str) -> object:
        raise StoreUnavailable("the database is out of reach")


def test_a_database_that_is_away_before_anybody_is_known_is_a_clear_problem(desk: Desk) -> None:
    with client_of(desk.service._replace(store=Away()), login=True) as client:  # type: ignore[arg-type]
        answer = client.get("/v1/leads", headers={"X-API-Key": "qk_x"})
    assert answer.status_code == 503
    assert answer.json()["detail"] == "the database is out of reach"
    assert answer.headers["retry-after"] == "5"
    with client_of(desk.service._replace(store=Away())) as client:  # type: ignore[arg-type]
        assert client.post("/v1/assessments", json={"text": TALK}, headers={"Idempotency-Key": "one"}).status_code == 503
