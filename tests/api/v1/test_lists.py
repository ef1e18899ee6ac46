"""Leads, jobs, people, review: looked at over HTTP."""

import json

from starlette.testclient import TestClient

from qualifier.service.intake import assess_accepted
from tests.api.doors import MAIL, TALK
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL


def later(client: TestClient) -> str:
    headers = {**MAIL, "Prefer": "respond-async"}
    return str(client.post("/v1/assessments", content=HOT_MAIL, headers=headers).json()["id"])


def events(text: str) -> list[tuple[str, dict[str, object]]]:
    blocks = [block.split("\ndata: ") for block in text.strip().split("\n\n") if not block.startswith(":")]
    return [(name.removeprefix("event: "), json.loads(data)) for name, data in blocks]


def test_leads_come_hot_first_with_all_that_is_known(local: TestClient) -> None:
    local.post("/v1/assessments", json={"text": TALK})
    local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    leads = local.get("/v1/leads").json()["items"]
    assert [one["temperature"] for one in leads] == ["hot", "warm"]
    assert [one["temperature"] for one in local.get("/v1/leads?temperature=warm&open=true").json()["items"]] == ["warm"]
    answer = local.get("/v1/leads?limit=1")
    assert local.get(answer.links["next"]["url"]).json()["items"] == leads[1:]
    detail = local.get(f"/v1/leads/{leads[0]['id']}").json()
    assert detail["lead"] == leads[0]
    assert detail["facts"]["budget"][0]["value"]["status"] == "approved"
    assert [one["id"] for one in detail["conversations"]] == [leads[0]["latest"]]
    assert local.get("/v1/leads/none").status_code == 404
    assert local.get("/v1/audit").json()["items"][0]["action"] == "lead.view"


def test_jobs_are_listed_and_dead_ones_queued_again(local: TestClient, desk: Desk) -> None:
    id = later(local)
    assert local.get("/v1/jobs?status=queued").json()["items"][0]["id"] == id
    assert local.post(f"/v1/jobs/{id}/retry").status_code == 409
    desk.service.store.jobs.begin(id)
    desk.service.store.jobs.fail(id, "the model is out of reach", dead=True)
    assert local.get(f"/v1/jobs/{id}").json()["error"] == "the model is out of reach"
    answer = local.post(f"/v1/jobs/{id}/retry")
    assert (answer.status_code, answer.json()["status"]) == (202, "queued")
    assert local.post("/v1/jobs/none/retry").status_code == 404
    assert local.get("/v1/jobs?status=lazy").status_code == 422


def test_a_job_is_followed_to_its_end(local: TestClient, desk: Desk) -> None:
    id = later(local)
    desk.service.store.jobs.begin(id)
    desk.service.store.jobs.finish(id)
    answer = local.get(f"/v1/jobs/{id}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert [(name, job["status"]) for name, job in events(answer.text)] == [("status", "done"), ("done", "done")]
    assert local.get("/v1/jobs/none/events").status_code == 404


def test_an_answer_is_followed_until_it_is_there(local: TestClient, desk: Desk) -> None:
    id = later(local)
    assess_accepted(desk.service, id, by="system")
    desk.service.store.jobs.finish(id)
    told = events(local.get(f"/v1/assessments/{id}/events").text)
    assert [(name, one["state"], one["revision"]) for name, one in told] == [("status", "ready", 1), ("done", "ready", 1)]


def test_an_answer_that_was_given_up_is_told_as_failed(local: TestClient, desk: Desk) -> None:
    id = later(local)
    desk.service.store.jobs.fail(id, "no model", dead=True)
    assert events(local.get(f"/v1/assessments/{id}/events").text)[-1][1]["state"] == "failed"


def test_a_person_is_forgotten_everywhere_and_the_audit_keeps_no_address(local: TestClient) -> None:
    made = local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    answer = local.delete("/v1/people/Jane.Doe@acme-foods.com")
    assert answer.json() == {"assessments": 1, "leads": 1, "messages": 0}
    assert local.get(made.headers["location"]).status_code == 404
    assert local.get("/v1/leads").json()["items"] == []
    lines = local.get("/v1/audit").json()["items"]
    assert lines[0]["action"] == "person.erase"
    assert "jane" not in str(lines).lower()
    assert local.delete("/v1/people/Jane.Doe@acme-foods.com").json() == {"assessments": 0, "leads": 0, "messages": 0}
    assert local.delete("/v1/people/nobody").status_code == 422


def test_the_audit_comes_in_parts(local: TestClient) -> None:
    for _ in range(3):
        local.post("/v1/assessments", json={"text": TALK})
    first = local.get("/v1/audit?limit=2")
    assert len(first.json()["items"]) == 2
    assert len(local.get(first.links["next"]["url"]).json()["items"]) >= 1


def test_a_team_looks_back(local: TestClient) -> None:
    local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    review = local.get("/v1/review").json()
    assert review["leads"]["hot"] == 1
    assert local.get("/v1/review?since=2099-01-01").json()["leads"]["hot"] == 0
    assert local.get("/v1/review?since=soon").status_code == 422
