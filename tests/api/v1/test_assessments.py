"""Conversations handed in over HTTP, looked at, listed, followed."""

from datetime import datetime, timedelta

import pytest
from starlette.testclient import TestClient

from qualifier.records.stored import Stored
from qualifier.service.intake import assess_accepted
from tests.api.doors import MAIL, TALK
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL, NEWSLETTER


def test_a_conversation_is_assessed_kept_and_found_again(local: TestClient) -> None:
    answer = local.post("/v1/assessments", json={"text": TALK, "name": "call with Anna"})
    stored = Stored.model_validate_json(answer.content)
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/assessments/{stored.id}"
    assert answer.headers["etag"] == '"1"'
    assert stored.name == "call with Anna"
    assert stored.assessment.record.budget.status == "approved"
    assert local.get(answer.headers["location"]).content == answer.content


def test_what_is_known_already_is_not_sent_again(local: TestClient) -> None:
    made = local.post("/v1/assessments", json={"text": TALK})
    answer = local.get(made.headers["location"], headers={"If-None-Match": made.headers["etag"]})
    assert (answer.status_code, answer.content) == (304, b"")
    assert local.get(made.headers["location"], headers={"If-None-Match": '"7", W/"1"'}).status_code == 304
    assert local.get(made.headers["location"], headers={"If-None-Match": '"7"'}).status_code == 200


def test_asked_for_later_it_is_a_job_first(local: TestClient, desk: Desk) -> None:
    answer = local.post("/v1/assessments", content=HOT_MAIL, headers={**MAIL, "Prefer": "wait=10, respond-async"})
    job = answer.json()
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/v1/jobs/{job['id']}"
    assert answer.headers["preference-applied"] == "respond-async"
    assert (job["kind"], job["status"]) == ("assess", "queued")
    assert local.get(f"/v1/assessments/{job['id']}").status_code == 404
    assess_accepted(desk.service, job["id"], by="system")
    assert local.get(f"/v1/assessments/{job['id']}").json()["assessment"]["temperature"] == "hot"


def test_an_unknown_profile_is_named_with_those_there_are(local: TestClient) -> None:
    answer = local.post("/v1/assessments", json={"text": TALK, "profile": "nobody's"})
    assert answer.status_code == 404
    assert "there are: default" in answer.json()["detail"]


def test_a_model_is_asked_for_and_none_is_configured(local: TestClient) -> None:
    answer = local.post("/v1/assessments", json={"text": TALK, "engine": "llm"})
    assert answer.status_code == 422
    assert "no model is configured" in answer.json()["detail"]


def test_the_list_is_filtered_and_comes_in_parts(local: TestClient) -> None:
    for number in range(5):
        local.post("/v1/assessments", json={"text": f"{TALK} Number {number}.", "name": f"talk {number}"})
    local.post("/v1/assessments", content=NEWSLETTER, headers=MAIL)
    seen, address = [], "/v1/assessments?kind=sales&limit=2"
    while address:
        answer = local.get(address)
        seen += [one["name"] for one in answer.json()["items"]]
        address = answer.links.get("next", {}).get("url", "")
    assert seen == [f"talk {number}" for number in (4, 3, 2, 1, 0)]
    assert [one["kind"] for one in local.get("/v1/assessments?kind=newsletter").json()["items"]] == ["newsletter"]
    assert [one["name"] for one in local.get("/v1/assessments?search=talk+3").json()["items"]] == ["talk 3"]


def test_the_list_is_cut_by_time(local: TestClient) -> None:
    at = datetime.fromisoformat(local.post("/v1/assessments", json={"text": TALK}).json()["created_at"])
    later, earlier = (at + timedelta(hours=1)).isoformat(), (at - timedelta(hours=1)).isoformat()
    assert len(local.get("/v1/assessments", params={"since": earlier, "until": later}).json()["items"]) == 1
    assert local.get("/v1/assessments", params={"since": later}).json()["items"] == []
    assert local.get("/v1/assessments", params={"until": earlier.replace("+00:00", "")}).json()["items"] == []


@pytest.mark.parametrize("cursor", ["x", "AAAA", "%00", "é"])
def test_a_cursor_of_somebody_else(local: TestClient, cursor: str) -> None:
    assert local.get(f"/v1/assessments?cursor={cursor}").status_code in (400, 422)
    assert local.get(f"/v1/leads?cursor={cursor}").status_code in (400, 422)


def test_deadlines_come_as_a_calendar(local: TestClient) -> None:
    made = local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    answer = local.get(f"{made.headers['location']}/calendar.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert b"DTSTART;VALUE=DATE:20261215\r\n" in answer.content


def test_who_looked_is_written_down(local: TestClient) -> None:
    made = local.post("/v1/assessments", json={"text": TALK})
    local.get(made.headers["location"])
    local.get(f"{made.headers['location']}/calendar.ics")
    lines = local.get("/v1/audit").json()["items"]
    assert [(one["action"], one["by"]) for one in lines][:3] == [
        ("assessment.view", "local"), ("assessment.view", "local"), ("assessment.create", "local"),
    ]  # fmt: skip
    assert all("Anna" not in str(one) for one in lines)


@pytest.mark.parametrize("id", ["none", "a" * 26, "..", "%2e%2e%2fetc", "a" * 120])
def test_what_is_not_kept_is_not_found(local: TestClient, id: str) -> None:
    for path in ("", "/calendar.ics", "/events"):
        assert local.get(f"/v1/assessments/{id}{path}").status_code == 404
