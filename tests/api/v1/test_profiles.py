"""Profiles over HTTP, and what another definition would change."""

import pytest
from starlette.testclient import TestClient

from tests.api.doors import MAIL
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL

YAML = {"Content-Type": "application/yaml"}
NEW = "company: {name: Planwerk, domain: planwerk.example}\nideal_customer: {countries: [DE, 'NO']}\n"


def test_a_profile_is_read_as_json_or_yaml(local: TestClient) -> None:
    answer = local.get("/v1/profile")
    assert (answer.json()["version"], answer.headers["etag"], answer.json()["by"]) == (1, '"1"', "anna")
    as_yaml = local.get("/v1/profile", headers={"Accept": "application/yaml"})
    assert as_yaml.headers["content-type"].startswith("application/yaml")
    assert as_yaml.text == answer.json()["text"]
    assert local.get("/v1/profile", headers={"If-None-Match": '"1"'}).status_code == 304


def test_saving_makes_a_version_on_top_of_the_one_that_was_read(local: TestClient) -> None:
    answer = local.put("/v1/profile", content=NEW, headers={**YAML, "If-Match": '"1"'})
    assert (answer.status_code, answer.json()["version"], answer.headers["etag"]) == (200, 2, '"2"')
    stale = local.put("/v1/profile", content=NEW, headers={**YAML, "If-Match": '"1"'})
    assert stale.status_code == 412
    assert [one["version"] for one in local.get("/v1/profile/versions").json()["versions"]] == [2, 1]
    assert local.get("/v1/profile/versions/1").json()["text"] != NEW
    assert local.get("/v1/profile/versions/3").status_code == 404


def test_a_new_profile_is_made_once(local: TestClient) -> None:
    first = local.put("/v1/profile?name=south", content=NEW, headers={**YAML, "If-None-Match": "*"})
    again = local.put("/v1/profile?name=south", content=NEW, headers={**YAML, "If-None-Match": "*"})
    over = local.put("/v1/profile?name=south", content=NEW, headers=YAML)
    assert [one.status_code for one in (first, again, over)] == [201, 412, 200]
    assert local.get("/v1/profiles").json() == {"names": ["default", "south"]}
    assert local.get("/v1/profile?name=north").status_code == 404
    assert local.get("/v1/profile/versions?name=north").status_code == 404


def test_json_is_kept_as_yaml_that_people_can_edit(local: TestClient) -> None:
    given = {"company": {"name": "Größe & Söhne", "domain": "x.example"}, "ideal_customer": {"countries": ["NO", "DE"]}}
    text = local.put("/v1/profile", json=given).json()["text"]
    assert "name: Größe & Söhne\n" in text
    assert local.put("/v1/profile", content=text.encode(), headers=YAML).status_code == 200


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("company:\n  name: Acme\n  colour: blue\n", "line 3"),
        ("company: [", "line 1"),
        ("definition:\n  rules:\n    nonsense: {points: 3}\n", "line 3"),
        ("- a list\n", "line 1"),
        ("a: &x 1\nb: *x\n", "line 2"),
    ],
)
def test_a_wrong_profile_is_refused_with_its_line(local: TestClient, text: str, place: str) -> None:
    answer = local.put("/v1/profile", content=text, headers=YAML)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["place"].startswith(place)
    assert local.get("/v1/profile").json()["version"] == 1


def test_bodies_that_are_no_profile(local: TestClient) -> None:
    sent = [
        local.put("/v1/profile", content=b"company: \xff", headers=YAML),
        local.put("/v1/profile", content="x" * 600_000, headers=YAML),
        local.put("/v1/profile", content="x", headers={"Content-Type": "image/png"}),
        local.put("/v1/profile", content="{", headers={"Content-Type": "application/json"}),
        local.put("/v1/profile", json=["a list"]),
        local.put("/v1/profile?name=%00", content=NEW, headers=YAML),
    ]
    assert [one.status_code for one in sent] == [400, 413, 415, 400, 422, 422]


def test_curl_needs_no_media_type(local: TestClient) -> None:
    assert local.put("/v1/profile", content=NEW.encode()).status_code == 200


def test_a_preview_says_which_leads_would_turn(local: TestClient) -> None:
    local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    strict = NEW + "disqualify: []\ndefinition: {hot: {total: 100}}\n"
    answer = local.post("/v1/rescore", json={"text": NEW})
    assert answer.status_code == 200
    assert (answer.json()["looked_at"], answer.json()["kept"]) == (1, 1)
    wrong = local.post("/v1/rescore", json={"text": strict + "nonsense: 1\n"})
    assert wrong.status_code == 422
    assert "line" in wrong.json()["errors"][0]["place"]
    assert local.get("/v1/profile").json()["version"] == 1


def test_applying_is_a_job(local: TestClient, desk: Desk) -> None:
    answer = local.post("/v1/rescore", json={"apply": True})
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/v1/jobs/{answer.json()['id']}"
    assert desk.outbox.orders[-1].kind == "rescore"
    assert local.post("/v1/rescore", json={"apply": True, "text": NEW}).status_code == 422
    assert local.post("/v1/rescore", json={"apply": True, "profile": "none"}).status_code == 404
