"""Logging in and out on a page."""

import pytest
from starlette.testclient import TestClient

from api.guard import COOKIE
from api.pages.login import own_address
from tests.api.doors import OWN_PAGE, key_for
from tests.service.desk import Desk

BROWSER = {"Accept": "text/html", **OWN_PAGE}


def secret_of(desk: Desk, name: str = "anna") -> str:
    return key_for(desk.service, "rep", name)["Authorization"].removeprefix("Bearer ")


def test_a_reader_who_is_sent_to_log_in_goes_on_to_where_he_wanted(desk: Desk, locked: TestClient) -> None:
    sent = locked.get("/leads?show=all", headers=BROWSER)
    assert sent.headers["location"] == "/login?next=/leads%3Fshow%3Dall"
    page = locked.get(sent.headers["location"]).text
    assert 'name="next" value="/leads?show=all"' in page
    answer = locked.post("/login", data={"key": f" {secret_of(desk)} ", "next": "/leads?show=all"}, headers=BROWSER)
    assert (answer.status_code, answer.headers["location"]) == (303, "/leads?show=all")
    assert "httponly" in answer.headers["set-cookie"].lower()
    assert "samesite=strict" in answer.headers["set-cookie"].lower()
    assert locked.get("/leads", headers=BROWSER).status_code == 200


def test_where_no_login_is_needed_there_is_none(local: TestClient) -> None:
    assert local.get("/login?next=/review").headers["location"] == "/review"


def test_a_wrong_key_is_said_and_not_repeated(locked: TestClient) -> None:
    answer = locked.post("/login", data={"key": "qk_guessed", "next": "/leads"}, headers=BROWSER)
    assert answer.status_code == 401
    assert "There is no such key" in answer.text
    assert "qk_guessed" not in answer.text
    assert 'value="/leads"' in answer.text
    assert COOKIE not in answer.headers.get("set-cookie", "")


def test_guessing_is_slowed_down(locked: TestClient) -> None:
    answers = [locked.post("/login", data={"key": f"qk_{number}"}, headers=BROWSER).status_code for number in range(12)]
    assert answers[0] == 401
    assert answers[-1] == 429


def test_logging_out_ends_the_login(desk: Desk, locked: TestClient) -> None:
    locked.post("/login", data={"key": secret_of(desk)}, headers=BROWSER)
    cookie = locked.cookies[COOKIE]
    answer = locked.post("/logout", headers=BROWSER)
    assert answer.headers["location"] == "/login?done=out"
    assert "You are logged out." in locked.get("/login?done=out").text
    locked.cookies.set(COOKIE, cookie)
    assert locked.get("/leads", headers=BROWSER).status_code == 303


def test_a_forged_form_logs_nobody_in(desk: Desk, locked: TestClient) -> None:
    foreign = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert locked.post("/login", data={"key": secret_of(desk)}, headers=foreign).status_code == 403


@pytest.mark.parametrize("wanted", ["/leads", "/leads?q=a%20b", "/"])
def test_a_path_of_ours_is_gone_on_to(wanted: str) -> None:
    assert own_address(wanted) == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\\\evil",
        "javascript:alert(1)",
        "/login",
        "/a\nb",
        "/ü",
        "/" + "x" * 2000,
    ],
)
def test_nothing_else_is(wanted: str) -> None:
    assert own_address(wanted) == "/"
