"""The list of jobs, and giving a dead one another try."""

from starlette.testclient import TestClient

from qualifier.ports.jobs import JobOrder
from tests.api.doors import OWN_PAGE, key_for
from tests.service.desk import Desk


def order(desk: Desk, number: int, *, dead: str = "", begun: bool = False) -> str:
    id = f"notify-{number}"
    payload = {"assessment": f"{number:026d}", "revision": 1, "destination": "webhook"}
    desk.service.store.jobs.add(JobOrder(id=id, kind="notify", payload=payload), by="system")
    if dead or begun:
        desk.service.store.jobs.begin(id)
    if dead:
        desk.service.store.jobs.fail(id, dead, dead=True)
    return id


def test_no_jobs_says_when_there_will_be_some(local: TestClient) -> None:
    assert "No jobs yet" in local.get("/jobs").text
    assert "No such job" in local.get("/jobs?status=dead").text


def test_each_job_says_what_it_is_about_and_how_it_stands(desk: Desk, local: TestClient) -> None:
    order(desk, 1)
    order(desk, 2, begun=True)
    order(desk, 3, dead="hooks.example.com answered <404>")
    page = local.get("/jobs").text
    assert page.count("Tell webhook of a hot lead</a>") == 3
    assert f'href="/assessments/{1:026d}"' in page
    assert "hooks.example.com answered &lt;404&gt;" in page
    assert page.count("data-live") == 2
    assert [
        f'{name}<span class="tab-number">{number}</span>' in page
        for name, number in (("Waiting", 1), ("Running", 1), ("Given up", 1))
    ] == [True] * 3
    assert local.get("/jobs?status=running").text.count("Tell webhook") == 1


def test_reminders_and_digests_are_told_apart_from_hot_leads(desk: Desk, local: TestClient) -> None:
    reminder = {"assessment": "a" * 26, "news": "due:1", "kind": "reminder", "destination": "sales"}
    digest = {"destination": "<team>", "digest": "2026-11-27"}
    for id, payload in (("due:1-sales", reminder), ("digest-team-2026-11-27", digest)):
        desk.service.store.jobs.add(JobOrder(id=id, kind="notify", payload=payload), by="system")
    page = local.get("/jobs").text
    assert "Remind sales of a lead</a>" in page
    assert "Send &lt;team&gt; the digest of 2026-11-27</span>" in page


def test_a_message_that_was_none_any_more_says_why(desk: Desk, local: TestClient) -> None:
    order = JobOrder(id="hot:1-sales", kind="notify", payload={"assessment": "a" * 26, "destination": "sales"})
    desk.service.store.jobs.add(order, by="system")
    desk.service.store.jobs.finish(order.id, "not told: somebody has answered")
    assert "not told: somebody has answered" in local.get("/jobs?status=done").text


def test_progress_is_told_in_numbers(desk: Desk, local: TestClient) -> None:
    desk.service.store.jobs.add(JobOrder(id="r1", kind="rescore", payload={"profile": "default"}), by="anna")
    desk.service.store.jobs.begin("r1")
    desk.service.store.jobs.advance("r1", 1_200, 5_000)
    page = local.get("/jobs").text
    assert '<progress class="progress" max="5000" value="1200"' in page
    assert "1,200 of 5,000" in page
    assert 'href="/definition?profile=default"' in page


def test_a_dead_job_is_queued_again(desk: Desk, local: TestClient) -> None:
    id = order(desk, 1, dead="busy")
    answer = local.post(f"/jobs/{id}/retry", headers=OWN_PAGE)
    assert answer.headers["location"] == "/jobs?done=retried"
    assert desk.service.store.jobs.get(id).status == "queued"
    assert "Queued again." in local.get(answer.headers["location"]).text
    assert local.post(f"/jobs/{id}/retry", headers=OWN_PAGE).headers["location"] == "/jobs?done=moved"
    assert local.post("/jobs/nothing/retry", headers=OWN_PAGE).status_code == 404


def test_all_dead_jobs_are_queued_again_at_once(desk: Desk, local: TestClient) -> None:
    for number in range(120):
        order(desk, number, dead="the model was down")
    assert "120 jobs were given up" in local.get("/jobs?status=dead").text
    assert local.post("/jobs/retry", headers=OWN_PAGE).status_code == 303
    assert desk.service.store.jobs.counts()["dead"] == 0


def test_a_long_list_comes_in_parts(desk: Desk, local: TestClient) -> None:
    for number in range(60):
        order(desk, number)
    page = local.get("/jobs").text
    following = page.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
    rest = local.get(following).text
    assert (page.count("Tell webhook"), rest.count("Tell webhook")) == (50, 10)
    assert 'rel="first"' in rest
    assert local.get("/jobs?cursor=none").status_code == 400


def test_a_rep_sees_jobs_but_retries_none(desk: Desk, locked: TestClient) -> None:
    rep, id = key_for(desk.service, "rep"), order(desk, 1, dead="busy")
    assert "Retry" not in locked.get("/jobs", headers=rep).text.replace("Retry</span></th>", "")
    assert locked.post(f"/jobs/{id}/retry", headers={**OWN_PAGE, **rep}).status_code == 403
    assert locked.post("/jobs/retry", headers={**OWN_PAGE, **rep}).status_code == 403
