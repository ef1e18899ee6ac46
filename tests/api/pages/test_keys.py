"""Keys on a page: made and shown once, revoked with their logins."""

import re

import pytest
from starlette.testclient import TestClient

from qualifier.service.keys import digest_of
from tests.api.doors import OWN_PAGE, key_for
from tests.service.desk import Desk


def secret_in(page: str) -> str:
    found = re.search(r'<code id="secret">(qk_[\w-]+)</code>', page)
    assert found
    return found[1]


def test_a_key_is_made_and_its_secret_shown_this_once(desk: Desk, local: TestClient) -> None:
    answer = local.post("/keys", data={"name": "crm", "role": "ingest"}, headers=OWN_PAGE)
    secret = secret_in(answer.text)
    known = desk.service.store.keys.find(digest_of(secret))
    assert known
    assert (known.name, known.role) == ("crm", "ingest")
    assert answer.headers["cache-control"] == "no-store"
    page = local.get("/keys").text
    assert secret not in page
    assert secret[:8] in page
    assert "never" in page


@pytest.mark.parametrize(
    ("name", "role", "status", "said"),
    [
        ("", "rep", 422, "1 to 64"),
        ("x" * 65, "rep", 422, "1 to 64"),
        ("taken", "rep", 409, "choose another"),
        ("ok", "boss", 422, "choose what it may do"),
    ],
)
def test_a_key_with_a_flaw_is_not_made(desk: Desk, local: TestClient, name: str, role: str, status: int, said: str) -> None:
    key_for(desk.service, "rep", "taken")
    answer = local.post("/keys", data={"name": name, "role": role}, headers=OWN_PAGE)
    assert answer.status_code == status
    assert said in answer.text
    assert len(desk.service.store.keys.all()) == 1


def test_a_revoked_key_opens_nothing_and_is_still_listed(desk: Desk, local: TestClient) -> None:
    anna = key_for(desk.service, "rep", "anna")
    assert local.post("/keys/revoke", data={"name": "anna"}, headers=OWN_PAGE).headers["location"] == "/keys?done=revoked"
    assert local.get("/leads", headers=anna).status_code == 401
    page = local.get("/keys?done=revoked").text
    assert "1 revoked key" in page
    assert "its logins have ended" in page
    assert local.post("/keys/revoke", data={"name": "anna"}, headers=OWN_PAGE).headers["location"] == "/keys?done=gone"


def test_the_last_admin_is_warned(desk: Desk, locked: TestClient) -> None:
    admin = key_for(desk.service, "admin", "anna")
    page = locked.get("/keys", headers=admin).text
    assert "the one you use" in page
    assert "It is the last admin" in page
    key_for(desk.service, "admin", "ben")
    assert "It is the last admin" not in locked.get("/keys", headers=admin).text


@pytest.mark.parametrize("role", ["rep", "ingest"])
def test_only_an_admin_sees_keys(desk: Desk, locked: TestClient, role: str) -> None:
    header = key_for(desk.service, "rep" if role == "rep" else "ingest")
    assert locked.get("/keys", headers=header).status_code == 403
    assert locked.post("/keys", data={"name": "x", "role": "admin"}, headers={**OWN_PAGE, **header}).status_code == 403


def test_a_name_stays_words(desk: Desk, local: TestClient) -> None:
    key_for(desk.service, "rep", "<b>anna</b>")
    assert "<b>anna" not in local.get("/keys").text
