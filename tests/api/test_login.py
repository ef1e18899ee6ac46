"""Who asks: keys, page logins, and nobody."""

from datetime import timedelta

import pytest
from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response
from starlette.testclient import TestClient

from api.app import create_app
from api.login import close_session, open_session
from api.options import Options
from qualifier.records.stored import Role
from qualifier.service.keys import PREFIX, digest_of, make_key
from tests.api.doors import ADDRESS, OWN_PAGE, TALK, client_of, key_for
from tests.service.desk import Desk

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
router = APIRouter()


@router.post("/login")
async def log_in(request: Request) -> Response:
    """Stands for the login page: the key is the body."""
    answer = PlainTextResponse("in")
    known = open_session(request, answer, (await request.body()).decode())
    return answer if known else PlainTextResponse("no such key", 401)


@router.post("/logout")
def log_out(request: Request) -> Response:
    answer = PlainTextResponse("out")
    close_session(request, answer)
    return answer


@pytest.fixture
def page(desk: Desk) -> TestClient:
    app = create_app(desk.service, Options(login=True, hosts=()))
    app.router.routes[:] = [*router.routes, *app.router.routes]
    return TestClient(app, base_url=ADDRESS, headers=OWN_PAGE, follow_redirects=False)


def secret_for(desk: Desk, role: Role = "rep") -> str:
    return key_for(desk.service, role)["Authorization"].removeprefix("Bearer ")


def test_on_this_machine_nobody_is_asked(local: TestClient) -> None:
    assert local.get("/v1/audit").status_code == 200


def test_on_this_machine_a_given_key_still_counts(local: TestClient, desk: Desk) -> None:
    assert local.get("/v1/audit", headers=key_for(desk.service, "rep")).status_code == 403
    assert local.get("/v1/leads", headers={"Authorization": "Bearer qk_wrong"}).status_code == 401


@pytest.mark.parametrize("path", ["/v1/leads", "/v1/assessments/x", "/metrics", "/v1/nothing", "/somewhere"])
def test_elsewhere_nobody_gets_in_without_a_key(locked: TestClient, path: str) -> None:
    answer = locked.get(path)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["title"] == "Unauthorized"


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/openapi.json", "/static/style.css"])
def test_probes_the_document_and_files_need_no_name(locked: TestClient, path: str) -> None:
    assert locked.get(path).status_code == 200


def test_a_browser_is_led_to_the_login_and_back(locked: TestClient) -> None:
    answer = locked.get("/leads?show=all&q=a%26b", headers=BROWSER)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/login?next=/leads%3Fshow%3Dall%26q%3Da%2526b"


@pytest.mark.parametrize("header", ["Authorization", "X-API-Key"])
def test_a_key_opens_the_service_in_either_header(locked: TestClient, desk: Desk, header: str) -> None:
    secret = secret_for(desk)
    value = f"Bearer {secret}" if header == "Authorization" else secret
    assert locked.get("/v1/leads", headers={header: value}).status_code == 200


def test_what_each_role_may(locked: TestClient, desk: Desk) -> None:
    keys = {role: key_for(desk.service, role) for role in ("rep", "ingest", "admin")}

    def allowed(method: str, path: str, **sent: object) -> list[str]:
        return [role for role, key in keys.items() if locked.request(method, path, headers=key, **sent).status_code != 403]  # type: ignore[arg-type]

    assert allowed("POST", "/v1/assessments", json={"text": TALK}) == ["rep", "ingest", "admin"]
    assert allowed("GET", "/v1/leads") == ["rep", "admin"]
    assert allowed("GET", "/v1/assessments/none") == ["rep", "admin"]
    assert allowed("GET", "/v1/jobs/none") == ["rep", "ingest", "admin"]
    assert allowed("GET", "/metrics") == ["rep", "admin"]
    assert allowed("PUT", "/v1/profile", content="company: Acme") == ["admin"]
    assert allowed("DELETE", "/v1/people/a@b.example") == ["admin"]
    assert allowed("GET", "/v1/audit") == ["admin"]
    assert allowed("POST", "/v1/rescore", json={"apply": True}) == ["admin"]
    assert allowed("POST", "/v1/rescore", json={"limit": 1}) == ["rep", "admin"]
    assert allowed("POST", "/v1/jobs/none/retry") == ["admin"]


def test_a_revoked_key_opens_nothing_any_more(locked: TestClient, desk: Desk) -> None:
    key = key_for(desk.service, "rep")
    assert locked.get("/v1/leads", headers=key).status_code == 200
    desk.service.store.keys.revoke("rep", desk.service.clock(), by="test")
    assert locked.get("/v1/leads", headers=key).status_code == 401


def test_a_key_is_long_random_and_kept_as_a_digest(desk: Desk) -> None:
    secret = make_key(desk.service.store.keys, "crm", "rep", by="test", now=desk.service.clock())
    kept = desk.service.store.keys.all()[0]
    assert secret.startswith(PREFIX)
    assert len(secret) == len(PREFIX) + 43
    assert kept.digest == digest_of(secret)
    assert secret not in kept.model_dump_json()


def test_the_last_use_is_noted(locked: TestClient, desk: Desk) -> None:
    key = key_for(desk.service, "rep")
    assert desk.service.store.keys.all()[0].last_used_at is None
    locked.get("/v1/leads", headers=key)
    assert desk.service.store.keys.all()[0].last_used_at is not None


def test_wrong_keys_are_counted_by_address_and_a_right_one_is_let_in_all_the_same(desk: Desk) -> None:
    key = key_for(desk.service, "rep")
    with client_of(desk.service, login=True, failed_logins=3) as client:
        answers = [client.get("/v1/leads", headers={"X-API-Key": f"qk_{n}"}) for n in range(4)]
        right = client.get("/v1/leads", headers=key)
    assert [one.status_code for one in answers] == [401, 401, 401, 429]
    assert 1 <= int(answers[3].headers["retry-after"]) <= 60
    assert right.status_code == 200


def test_probes_do_not_look_at_keys(locked: TestClient) -> None:
    assert locked.get("/healthz", headers={"Authorization": "Bearer qk_wrong"}).status_code == 200


def test_a_page_login_is_a_cookie_that_no_script_and_no_other_site_gets(page: TestClient, desk: Desk) -> None:
    answer = page.post("/login", content=secret_for(desk))
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Max-Age=43200" in cookie
    assert "Secure" not in cookie
    assert page.get("/v1/leads").status_code == 200
    page.base_url = "https://qualify.acme.example"
    own = {"Origin": "https://qualify.acme.example"}
    assert "Secure" in page.post("/login", content=secret_for(desk, "admin"), headers=own).headers["set-cookie"]


def test_a_form_with_a_cookie_must_come_from_our_own_page(page: TestClient, desk: Desk) -> None:
    page.post("/login", content=secret_for(desk))
    assert page.post("/v1/assessments", json={"text": TALK}).status_code == 201
    del page.headers["Origin"], page.headers["Sec-Fetch-Site"]
    assert page.post("/v1/assessments", json={"text": TALK}).status_code == 403


def test_logging_out_ends_the_login_for_good(page: TestClient, desk: Desk) -> None:
    page.post("/login", content=secret_for(desk))
    token = page.cookies["qualifier_session"]
    page.post("/logout")
    page.cookies.set("qualifier_session", token)
    assert page.get("/v1/leads").status_code == 401


def test_a_login_ends_with_its_key_and_with_its_time(page: TestClient, desk: Desk) -> None:
    page.post("/login", content=secret_for(desk))
    keys, token = desk.service.store.keys, page.cookies["qualifier_session"]
    assert keys.session(digest_of(token), desk.service.clock()) is not None
    assert keys.session(digest_of(token), desk.service.clock() + timedelta(hours=13)) is None
    keys.revoke("rep", desk.service.clock(), by="test")
    assert page.get("/v1/leads").status_code == 401


def test_a_wrong_key_logs_nobody_in(page: TestClient) -> None:
    answer = page.post("/login", content="qk_wrong")
    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers
