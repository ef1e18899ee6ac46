"""The definition's page: written, tried, saved in versions, and never lost when somebody else was quicker."""

import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.api.doors import OWN_PAGE, key_for
from tests.service.desk import PROFILE_TEXT, Desk
from tests.service.talks import NEWSLETTER

STRICT = PROFILE_TEXT + "definition: {hot: {timeframe: {when: {fact: days_to_timeframe, at_most: 10}}}}\n"
WRONG = PROFILE_TEXT + "definition:\n  rules:\n    need_explicit: {points: lots}\n"
HOSTILE = "</textarea><script>alert(1)</script>"


def send(client: TestClient, action: str, text: str, base: int = 1, **more: Any) -> Any:
    values = {"profile": "default", "base": str(base), "text": text, "action": action}
    return client.post("/definition", data=values, headers={**OWN_PAGE, **more.get("headers", {})})


def typed(page: str) -> str:
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    assert found
    return found[1]


def latest(desk: Desk) -> tuple[int, str]:
    current = desk.service.store.profiles.current("default")
    return current.version, current.text


def test_the_profile_stands_in_the_editor_with_a_number_at_each_line(local: TestClient) -> None:
    page = local.get("/definition").text
    assert typed(page) == PROFILE_TEXT
    assert page.count('id="line-') == PROFILE_TEXT.count("\n") + 1
    assert "version 1, saved by anna" in page


def test_the_definition_in_force_is_told_in_words(desk: Desk, local: TestClient) -> None:
    desk.save(PROFILE_TEXT + "definition: {rules: {need_explicit: {points: 21}, price_objection: null}, service: {hot: 30}}\n")
    page = local.get("/definition").text
    assert "stage is “evaluation” or “decision”" in page
    assert "+21" in page
    assert '<del class="soft">+15</del>' in page
    assert "<del>They object to the price</del>" in page
    assert "2 entries of your own" in page
    assert "<dd>30 min</dd>" in page


def test_nothing_saved_yet_shows_a_starter(desk: Desk, local: TestClient) -> None:
    desk.save("company: {name: EMEA}\n", "emea")
    assert "saved by anna" in local.get("/definition?profile=emea").text
    assert local.get("/definition?profile=nobody", headers={"Accept": "text/html"}).status_code == 404


def test_saving_makes_a_version_and_offers_to_score_again(desk: Desk, local: TestClient) -> None:
    desk.take()
    answer = send(local, "save", STRICT.replace("\n", "\r\n"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/definition?profile=default&done=saved")
    assert latest(desk) == (2, STRICT)
    page = local.get(answer.headers["location"]).text
    assert "Saved." in page
    assert "1 conversation from before keeps its score" in page


def test_scoring_again_is_ordered_and_followed(desk: Desk, local: TestClient) -> None:
    desk.take()
    answer = local.post("/definition/rescore", data={"profile": "default"}, headers=OWN_PAGE)
    (order,) = [one for one in desk.outbox.orders if one.kind == "rescore"]
    assert answer.headers["location"] == f"/definition?profile=default&job={order.id}"
    assert "Scoring again begins in a moment" in local.get(answer.headers["location"]).text
    desk.service.store.jobs.begin(order.id)
    desk.service.store.jobs.advance(order.id, 3, 8)
    assert "Scored again: 3 of 8" in local.get(answer.headers["location"]).text
    desk.service.store.jobs.finish(order.id)
    assert "Everything is scored by the saved version" in local.get(answer.headers["location"]).text


def test_a_flaw_is_shown_at_its_line_and_the_text_stays(desk: Desk, local: TestClient) -> None:
    for action in ("save", "preview"):
        answer = send(local, action, WRONG)
        assert answer.status_code == 422
        assert typed(answer.text) == WRONG
        assert '<li id="line-4" class="flawed">' in answer.text
        assert "definition.rules.need_explicit.points" in answer.text
        assert 'aria-invalid="true"' in answer.text
    assert latest(desk)[0] == 1


def test_a_flaw_without_a_line_is_shown_too(local: TestClient) -> None:
    answer = send(local, "save", "x" * 600_000)
    assert answer.status_code == 422
    assert "a profile is a page or two" in answer.text
    assert 'class="flawed"' not in answer.text


def test_while_somebody_types_the_first_flaw_is_told(local: TestClient) -> None:
    def checked(text: str) -> Any:
        return local.post("/definition/check", data={"text": text}, headers=OWN_PAGE).json()

    assert checked(PROFILE_TEXT) is None
    assert checked(WRONG)["line"] == 4
    assert checked("company: [")["line"] == 1


def test_a_preview_shows_what_would_turn_and_why_and_saves_nothing(desk: Desk, local: TestClient) -> None:
    stored = desk.take()
    desk.take(NEWSLETTER)
    answer = send(local, "preview", STRICT)
    assert answer.status_code == 200
    assert "1 conversation would turn" in answer.text
    assert f'href="/assessments/{stored.id}"' in answer.text
    assert "Not hot yet: no date for deciding or starting within 90 days." in answer.text
    assert typed(answer.text) == STRICT
    assert latest(desk)[0] == 1
    assert "Nothing would turn" in send(local, "preview", PROFILE_TEXT).text


def test_a_preview_of_nothing_says_so(local: TestClient) -> None:
    assert "Nothing to try it on yet" in send(local, "preview", STRICT).text


def test_who_was_slower_loses_nothing_and_sees_both(desk: Desk, local: TestClient) -> None:
    desk.save(PROFILE_TEXT + "disqualify: [resellers]\n")
    answer = send(local, "save", PROFILE_TEXT + "senders: [Tom]\n", base=1)
    assert answer.status_code == 409
    assert "somebody saved version 2 meanwhile" in answer.text
    assert typed(answer.text) == PROFILE_TEXT + "senders: [Tom]\n"
    theirs, ours = answer.text.split("What saving your text would change of theirs")
    assert "disqualify: [resellers]" in theirs
    assert "senders: [Tom]" in ours
    assert 'name="base" value="2"' in answer.text
    assert send(local, "save", PROFILE_TEXT + "senders: [Tom]\ndisqualify: [resellers]\n", base=2).status_code == 303
    assert latest(desk)[0] == 3


def test_a_version_shows_what_it_changed_and_comes_back_as_a_new_one(desk: Desk, local: TestClient) -> None:
    desk.save(STRICT)
    page = local.get("/definition/versions/2?profile=default").text
    assert "diff-came" in page
    assert "Restore" not in page
    assert "Restore as version 3" in local.get("/definition/versions/1?profile=default").text
    answer = local.post("/definition/versions/1", data={"profile": "default", "base": "2"}, headers=OWN_PAGE)
    assert answer.headers["location"].endswith("done=restored")
    assert latest(desk) == (3, PROFILE_TEXT)


def test_restoring_over_somebody_elses_version_is_asked_again(desk: Desk, local: TestClient) -> None:
    desk.save(STRICT)
    desk.save(STRICT + "senders: [Tom]\n")
    answer = local.post("/definition/versions/1", data={"profile": "default", "base": "2"}, headers=OWN_PAGE)
    assert answer.status_code == 409
    assert typed(answer.text) == PROFILE_TEXT
    assert latest(desk)[0] == 3


def test_another_profile_is_made_from_a_starter(desk: Desk, local: TestClient) -> None:
    values = {"name": "emea", "company": "Planwerk EMEA", "domain": "planwerk.example", "offer": "", "pricing": ""}
    answer = local.post("/definition/new", data=values, headers=OWN_PAGE)
    assert answer.headers["location"] == "/definition?profile=emea&done=made"
    assert 'name: "Planwerk EMEA"' in typed(local.get(answer.headers["location"]).text).replace("&#34;", '"')
    again = local.post("/definition/new", data=values, headers=OWN_PAGE)
    assert again.status_code == 409
    assert "choose another" in again.text
    assert '<option value="emea">' in local.get("/definition").text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("name", "", "1 to 60"), ("name", "x" * 61, "1 to 60"), ("domain", "no domain", "is no mail domain")],
)
def test_a_new_profile_with_a_flaw_is_shown_again(local: TestClient, field: str, value: str, said: str) -> None:
    values = {"name": "emea", "company": "Kept Ltd", "domain": "", field: value}
    answer = local.post("/definition/new", data=values, headers=OWN_PAGE)
    assert answer.status_code == 422
    assert said in answer.text
    assert 'value="Kept Ltd"' in answer.text


def test_what_was_typed_stays_words(desk: Desk, local: TestClient) -> None:
    answer = send(local, "save", f"company: {{name: '{HOSTILE}'}}\n{HOSTILE}")
    assert answer.status_code == 422
    assert "<script>alert" not in answer.text
    desk.save(f'company: {{name: "{HOSTILE}"}}\n', "<b>x</b>")
    page = local.get("/definition", params={"profile": "<b>x</b>"}).text
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page


def test_a_rep_looks_and_tries_but_does_not_save(desk: Desk, locked: TestClient) -> None:
    rep = key_for(desk.service, "rep")
    page = locked.get("/definition", headers=rep).text
    assert "saving needs an admin" in page
    assert 'value="save"' not in page
    assert send(locked, "preview", STRICT, headers=rep).status_code == 200
    refused = send(locked, "save", STRICT, headers=rep)
    assert (refused.status_code, typed(refused.text)) == (403, STRICT)
    for path in ("/definition/rescore", "/definition/new", "/definition/versions/1"):
        assert locked.post(path, data={"profile": "default"}, headers={**OWN_PAGE, **rep}).status_code == 403
    assert latest(desk)[0] == 1


def test_who_only_hands_in_sees_no_definition(desk: Desk, locked: TestClient) -> None:
    assert locked.get("/definition", headers=key_for(desk.service, "ingest")).status_code == 403
