"""What people do to an assessment, over HTTP."""

import json

import pytest
from starlette.testclient import TestClient

from qualifier.records.stored import Stored
from tests.api.doors import MAIL, client_of
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL, NEWSLETTER

RIGHT = {"changes": [{"field": "budget.status", "value": "constrained", "reason": "Said so on the phone."}]}


@pytest.fixture
def address(local: TestClient) -> str:
    """The address of an assessment."""
    return str(local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL).headers["location"])


def test_a_value_is_put_right_and_scored_again(local: TestClient, address: str) -> None:
    answer = local.post(f"{address}/corrections", json=RIGHT, headers={"If-Match": '"1"'})
    stored = Stored.model_validate_json(answer.content)
    assert answer.status_code == 200
    assert answer.headers["etag"] == f'"{stored.revision}"' == '"2"'
    assert stored.assessment.record.budget.status == "constrained"
    assert [(one.field, one.before, one.reason) for one in stored.corrections] == [
        ("budget.status", "approved", "Said so on the phone.")
    ]


def test_a_correction_says_which_revision_it_is_meant_for(local: TestClient, address: str) -> None:
    missing = local.post(f"{address}/corrections", json=RIGHT)
    assert missing.status_code == 428
    for stale in ('"7"', '"7", "8"', '"x"', "x", '"' + "9" * 40 + '"'):
        answer = local.post(f"{address}/corrections", json=RIGHT, headers={"If-Match": stale})
        assert answer.status_code == 412, stale
    for fresh in ('W/"1"', "*", '"2", "9"'):
        answer = local.post(f"{address}/corrections", json=other(fresh), headers={"If-Match": fresh})
        assert answer.status_code == (200 if fresh != '"2", "9"' else 412), fresh


def other(fresh: str) -> dict[str, object]:
    return {"changes": [{"field": "engagement.depth", "value": 1 if fresh == "*" else 2, "reason": "Seen."}]}


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"field": "nothing.here", "value": 1, "reason": "x"}, "nothing"),
        ({"field": "budget.status", "value": "plenty", "reason": "x"}, "budget.status"),
        ({"field": "kind", "value": None, "reason": "x"}, "kind"),
        ({"field": "__class__", "value": 1, "reason": "x"}, "__class__"),
        ({"field": "deadlines.99999999999999999999.due", "value": "2027-01-01", "reason": "x"}, "deadlines"),
    ],
)
def test_what_cannot_be_corrected_is_told_with_its_place(
    local: TestClient, address: str, change: dict[str, object], word: str
) -> None:
    answer = local.post(f"{address}/corrections", json={"changes": [change]}, headers={"If-Match": '"1"'})
    assert answer.status_code == 422
    assert word in answer.json()["errors"][0]["place"]


def test_how_it_ended_belongs_to_the_lead(local: TestClient, address: str) -> None:
    lead = local.post(f"{address}/outcome", json={"outcome": "won", "note": "Signed."}).json()
    assert lead["outcome"]["outcome"] == "won"
    again = local.post(f"/v1/leads/{lead['id']}/outcome", json={"outcome": None})
    assert again.json()["outcome"] is None


def test_a_conversation_without_a_lead_has_no_outcome(local: TestClient) -> None:
    address = local.post("/v1/assessments", content=NEWSLETTER, headers=MAIL).headers["location"]
    assert local.post(f"{address}/outcome", json={"outcome": "lost"}).status_code == 404


def test_answered_stops_the_clock(local: TestClient, address: str) -> None:
    stored = local.post(f"{address}/answered").json()
    assert stored["answered_at"] is not None
    moment = local.post(f"{address}/answered", json={"at": "2026-11-28T08:00:00Z"}).json()["answered_at"]
    assert moment == "2026-11-28T08:00:00Z"
    assert local.post(f"{address}/answered", json={"answered": False}).json()["answered_at"] is None


def test_another_draft_is_written_as_wished(local: TestClient, address: str) -> None:
    before = local.get(address).json()["assessment"]["draft"]
    answer = local.post(f"{address}/draft", json={"instructions": "in German"}, headers={"If-Match": '"1"'})
    draft = answer.json()["assessment"]["draft"]
    assert answer.status_code == 200
    assert (before["language"], draft["language"]) == ("en", "de")
    assert local.post(f"{address}/draft", headers={"If-Match": '"1"'}).status_code == 412
    assert local.post(f"{address}/draft").status_code == 200


def test_a_draft_is_told_while_it_is_written(local: TestClient, address: str) -> None:
    answer = local.post(f"{address}/draft", json={"instructions": "shorter"}, headers={"Accept": "text/event-stream"})
    events = [block.split("\ndata: ") for block in answer.text.removesuffix("\n\n").split("\n\n")]
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert events[-1][0] == "event: done"
    assert json.loads(events[-1][1])["revision"] == 2
    assert {name for name, _ in events[:-1]} <= {"event: part"}


def test_a_draft_that_cannot_be_written_says_so_in_the_stream(local: TestClient) -> None:
    address = local.post("/v1/assessments", content=NEWSLETTER, headers=MAIL).headers["location"]
    answer = local.post(f"{address}/draft", headers={"Accept": "text/event-stream"})
    name, data = answer.text.strip().split("\ndata: ")
    assert name == "event: error"
    assert json.loads(data)["status"] == 422
    missing = local.post("/v1/assessments/none/draft", headers={"Accept": "text/event-stream"})
    assert missing.status_code == 404


@pytest.mark.parametrize("path", ["corrections", "outcome", "answered", "draft"])
def test_bodies_are_json(local: TestClient, address: str, path: str) -> None:
    where, sent = f"{address}/{path}", {"If-Match": '"1"'}
    as_text = local.post(where, content="x", headers={**sent, "Content-Type": "text/plain"})
    broken = local.post(where, content="{", headers={**sent, "Content-Type": "application/json"})
    wrong = local.post(where, json={"nonsense": 1}, headers=sent)
    assert [one.status_code for one in (as_text, broken, wrong)] == [415, 400, 422]


def test_corrections_become_cases_where_a_folder_is_set(desk: Desk) -> None:
    filed = []

    class Filer:
        def file(self, stored: object, intake: object) -> None:
            filed.append(stored)

        def ids(self) -> tuple[str, ...]:
            return ()

        def forget(self, ids: tuple[str, ...]) -> None: ...

    with client_of(desk.service._replace(cases=Filer())) as client:
        address = client.post("/v1/assessments", content=HOT_MAIL, headers=MAIL).headers["location"]
        client.post(f"{address}/corrections", json=RIGHT, headers={"If-Match": '"1"'})
    assert len(filed) == 1
