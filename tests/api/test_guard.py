"""Other sites' pages reach nothing: not by a name that points here, not by a form, not by a script in a mail."""

import pytest
from starlette.testclient import TestClient

from tests.api.doors import ADDRESS, OWN_PAGE, TALK, client_of, key_for
from tests.service.desk import Desk

EVIL = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}


@pytest.mark.parametrize("host", ["127.0.0.1:8380", "localhost:8380", "[::1]:8380", "LOCALHOST:8380"])
def test_own_names_are_answered(local: TestClient, host: str) -> None:
    assert local.get("/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:8380", "", "localhost:8380:1"]
)
def test_a_name_that_was_made_to_point_here_is_refused(local: TestClient, host: str) -> None:
    answer = local.get("/v1/leads", headers={"Host": host})
    assert answer.status_code == 421
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_configured_name_is_answered_on_every_port_and_others_are_not(desk: Desk) -> None:
    with client_of(desk.service, hosts=("qualify.acme.example", "inner.acme.example:8443")) as client:
        answers = {
            host: client.get("/healthz", headers={"Host": host}).status_code
            for host in ("qualify.acme.example", "qualify.acme.example:9000", "inner.acme.example:8443", "inner.acme.example")
        }
    assert list(answers.values()) == [200, 200, 200, 421]


@pytest.mark.parametrize(
    "sent",
    [
        EVIL,
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:3000", "Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://127.0.0.1:8380.evil.example"},
    ],
)
def test_a_form_of_another_page_changes_nothing(local: TestClient, desk: Desk, sent: dict[str, str]) -> None:
    answer = local.post("/v1/assessments", content=TALK, headers={"Content-Type": "text/plain", **sent})
    assert answer.status_code == 403
    assert local.get("/v1/assessments").json()["items"] == []


@pytest.mark.parametrize("sent", [{}, OWN_PAGE, {"Origin": ADDRESS}])
def test_programs_and_own_pages_may_post(local: TestClient, sent: dict[str, str]) -> None:
    answer = local.post("/v1/assessments", content=TALK, headers={"Content-Type": "text/plain", **sent})
    assert answer.status_code == 201


def test_another_pages_script_reads_nothing(local: TestClient) -> None:
    assert local.get("/v1/leads", headers=EVIL).status_code == 403
    embedded = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}
    assert local.get("/v1/leads", headers=embedded).status_code == 403


def test_a_link_from_another_page_opens_ours(local: TestClient) -> None:
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert local.get("/v1/leads", headers=link).status_code == 200


def test_a_key_in_a_header_proves_that_no_page_sent_it(locked: TestClient, desk: Desk) -> None:
    sent = {"Content-Type": "text/plain", **EVIL, **key_for(desk.service, "rep")}
    assert locked.post("/v1/assessments", content=TALK, headers=sent).status_code == 201


def test_a_wrong_key_is_no_way_around_the_guard(local: TestClient) -> None:
    sent = {"Content-Type": "text/plain", **EVIL, "X-API-Key": ""}
    assert local.post("/v1/assessments", content=TALK, headers=sent).status_code == 401


@pytest.mark.parametrize("path", ["/v1/leads", "/nowhere", "/openapi.json", "/static/style.css"])
def test_every_answer_confines_what_is_shown(local: TestClient, path: str) -> None:
    headers = local.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'self'; ")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "strict-transport-security" not in headers


def test_behind_https_browsers_are_told_to_stay_there(desk: Desk) -> None:
    with client_of(desk.service, hosts=()) as client:
        client.base_url = "https://qualify.acme.example"
        assert client.get("/healthz").headers["strict-transport-security"] == "max-age=31536000"


def test_private_answers_are_not_kept_and_own_files_are(local: TestClient) -> None:
    assert local.get("/v1/leads").headers["cache-control"] == "no-store"
    assert local.get("/static/style.css?v=1").headers["cache-control"] == "public, max-age=31536000, immutable"
    assert local.get("/static/style.css").headers["cache-control"] == "no-cache"
    assert local.get("/static/none.css?v=1").headers["cache-control"] == "no-store"
