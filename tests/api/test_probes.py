"""What machines that watch ask."""

from starlette.testclient import TestClient

from qualifier.errors import StoreUnavailable
from tests.api.doors import MAIL, client_of, key_for
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL


def test_figures_count_requests_answers_jobs_and_leads(local: TestClient) -> None:
    local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    local.post("/v1/assessments", content=HOT_MAIL, headers={**MAIL, "Prefer": "respond-async"})
    local.get("/v1/assessments/none")
    local.get("/wp-login.php")
    answer = local.get("/metrics")
    lines = answer.text.splitlines()
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    for line in (
        'qualifier_http_requests_total{method="POST",route="/v1/assessments",status="201"} 1.0',
        'qualifier_http_requests_total{method="GET",route="/v1/assessments/{id}",status="404"} 1.0',
        'qualifier_http_requests_total{method="GET",route="-",status="404"} 1.0',
        'qualifier_http_request_seconds_count{route="/v1/assessments"} 2.0',
        'qualifier_assessments_total{engine="rules",temperature="hot"} 1.0',
        'qualifier_jobs{status="queued"} 1.0',
        'qualifier_leads{temperature="hot"} 1.0',
    ):
        assert line in lines


def test_what_is_pasted_on_the_page_counts_as_well(local: TestClient) -> None:
    local.post("/", data={"text": HOT_MAIL.decode()})
    local.post("/example")
    assert 'qualifier_assessments_total{engine="rules",temperature="hot"} 2.0' in local.get("/metrics").text.splitlines()


def test_figures_are_for_those_who_may_read(locked: TestClient, desk: Desk) -> None:
    assert locked.get("/metrics").status_code == 401
    assert locked.get("/metrics", headers=key_for(desk.service, "rep")).status_code == 200


def test_alive_is_not_ready(desk: Desk) -> None:
    with client_of(desk.service) as client:
        assert (client.get("/healthz").text, client.get("/readyz").text) == ("ok\n", "ready\n")

    class Broken:
        """A store out of reach."""

        def __getattr__(self, name: str) -> object:
            raise StoreUnavailable("the database is out of reach")

    with client_of(desk.service._replace(store=Broken())) as client:  # type: ignore[arg-type]
        assert client.get("/healthz").status_code == 200
        answer = client.get("/readyz")
        assert answer.status_code == 503
        assert answer.json()["detail"] == "the database is out of reach"
        assert client.get("/metrics").status_code == 200
