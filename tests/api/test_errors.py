"""Each error of the product has one status, and says what to do without a word of what was sent."""

import json
import logging
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from starlette.testclient import TestClient

from qualifier import errors
from tests.api.doors import TALK
from tests.service.desk import Desk

BROWSER = {"Accept": "text/html"}
SECRET = "the budget is 4711 euros"


def raising(client: TestClient, error: Exception) -> None:
    """Adds an address that fails."""
    app = client.app
    assert isinstance(app, FastAPI)

    @app.get("/v1/failing")
    def failing() -> None:
        raise error


@pytest.mark.parametrize(
    ("error", "status", "kind"),
    [
        (errors.UnsupportedFormat("this looks like a PDF"), 415, "unsupported-format"),
        (errors.MalformedInput("broken"), 422, "no-conversation"),
        (errors.EmptyInput("nothing said"), 422, "no-conversation"),
        (errors.ConfigError("no such rule", file="profile.yaml", place="line 3"), 422, "wrong-entry"),
        (errors.NotFound("there is no lead"), 404, "not-found"),
        (errors.Stale("look again"), 409, "stale"),
        (errors.Taken("the name is in use"), 409, "taken"),
        (errors.BadCursor("none of ours"), 400, "bad-cursor"),
        (errors.LLMUnavailable("busy"), 503, "model-unavailable"),
        (errors.LLMRejected("refused"), 502, "model-refused"),
        (errors.LLMInvalidOutput("no JSON", raw=SECRET), 502, "model-output"),
        (errors.StoreUnavailable("locked"), 503, "store-unavailable"),
        (errors.StoreError("failed"), 503, "store"),
    ],
)
def test_every_error_of_the_product_has_its_status(local: TestClient, error: Exception, status: int, kind: str) -> None:
    raising(local, error)
    answer = local.get("/v1/failing")
    problem = answer.json()
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert problem["type"] == f"urn:qualifier:problem:{kind}"
    assert (problem["status"], problem["detail"]) == (status, str(error))
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert problem["instance"].endswith(problem["request_id"])
    assert SECRET not in answer.text


def test_a_change_meant_for_another_revision_failed_its_precondition(local: TestClient) -> None:
    raising(local, errors.Stale("look again"))
    assert local.get("/v1/failing", headers={"If-Match": '"1"'}).status_code == 412


def test_a_wrong_profile_is_told_with_its_place(local: TestClient) -> None:
    raising(local, errors.ConfigError("no such rule", file="default", place="line 3, definition.rules"))
    assert local.get("/v1/failing").json()["errors"] == [{"place": "line 3, definition.rules", "reason": "no such rule"}]


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        (errors.LLMUnavailable("busy", retry_after=12.4), "12"),
        (errors.LLMUnavailable("busy"), "30"),
        (errors.StoreUnavailable("locked"), "5"),
    ],
)
def test_what_will_pass_says_when_to_come_back(local: TestClient, error: Exception, seconds: str) -> None:
    raising(local, error)
    assert local.get("/v1/failing").headers["retry-after"] == seconds


def test_an_unexpected_failure_says_nothing_of_itself(local: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    raising(local, RuntimeError(SECRET))
    with caplog.at_level(logging.INFO, logger="qualifier"):
        answer = local.get("/v1/failing")
    assert answer.status_code == 500
    assert SECRET not in answer.text + caplog.text
    assert "api.request.failed error=RuntimeError at=test_errors.py:" in caplog.text
    assert answer.headers["x-request-id"] in caplog.text
    assert answer.headers["content-security-policy"]


def test_an_answer_that_breaks_off_is_logged_without_its_words(local: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    app = local.app
    assert isinstance(app, FastAPI)

    @app.get("/v1/breaking")
    def breaking() -> StreamingResponse:
        def parts() -> Iterator[bytes]:
            yield b"half"
            raise RuntimeError(SECRET)

        return StreamingResponse(parts())

    with caplog.at_level(logging.INFO, logger="qualifier"):
        local.get("/v1/breaking")
    assert "api.request.failed error=RuntimeError" in caplog.text
    assert SECRET not in caplog.text


def test_wrong_values_are_told_with_their_places_and_never_quoted(local: TestClient) -> None:
    sent = {"text": SECRET, "engine": "magic", "sellers": "no list", "reference_time": "yesterday", "extra": SECRET}
    answer = local.post("/v1/assessments", json=sent)
    assert answer.status_code == 422
    assert {one["place"] for one in answer.json()["errors"]} == {"#/engine", "#/sellers", "#/reference_time", "#/extra"}
    assert SECRET not in answer.text


def test_wrong_parameters_are_told_by_name(local: TestClient) -> None:
    answer = local.get("/v1/leads", params={"limit": 0, "temperature": "boiling"})
    assert answer.status_code == 422
    assert {one["place"] for one in answer.json()["errors"]} == {"query: limit", "query: temperature"}


def test_an_unknown_address_and_a_wrong_method(local: TestClient) -> None:
    assert local.get("/v1/nothing").status_code == 404
    answer = local.delete("/v1/profile")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, PUT"


def test_a_browser_gets_a_page_and_a_program_a_document(local: TestClient) -> None:
    page, document = local.get("/nothing", headers=BROWSER), local.get("/v1/nothing", headers=BROWSER)
    assert page.headers["content-type"].startswith("text/html")
    assert "There is nothing at this address." in page.text
    assert document.headers["content-type"] == "application/problem+json"
    assert local.get("/nothing").headers["content-type"] == "application/problem+json"


def test_a_request_keeps_a_sane_name_of_its_own(local: TestClient) -> None:
    assert local.get("/healthz", headers={"X-Request-ID": "trace-0123456789"}).headers["x-request-id"] == "trace-0123456789"
    assert local.get("/healthz", headers={"X-Request-ID": "a b<script>"}).headers["x-request-id"] != "a b<script>"


def test_the_log_names_routes_and_never_addresses_or_words(
    local: TestClient, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="qualifier"):
        local.post("/v1/assessments", json={"text": TALK})
        local.get("/v1/assessments", params={"search": "Anna Weber"})
        local.delete("/v1/people/jane.doe@acme-foods.com")
    lines = [record.getMessage() for record in caplog.records if "api.request.done" in record.getMessage()]
    assert [line.split(" ms=")[0] for line in lines] == [
        "api.request.done method=POST route=/v1/assessments status=201",
        "api.request.done method=GET route=/v1/assessments status=200",
        "api.request.done method=DELETE route=/v1/people/{address} status=200",
    ]
    assert not any(word in caplog.text for word in ("Anna", "jane", "acme", "20k"))


def test_problems_have_no_empty_places(local: TestClient) -> None:
    assert "errors" not in json.loads(local.get("/v1/nothing").text)
