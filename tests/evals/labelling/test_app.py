"""The labelling desk from the browser's side: what is shown, what is saved, and what is refused."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from evals.labelling.pages import CHOICES
from evals.samples import Sample, find_suite, read_suite
from evals.samples.locking import write_lock
from tests.evals.labelling.desk import PORT, TOKEN, Desk, attribute, form_values, words
from tests.evals.samples.suites import SAID, gold, raw_case, write_folder, write_sellers


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    cases = [raw_case("a"), raw_case("b", status="unreviewed"), raw_case("c", status="unreviewed", labelled=[])]
    return Desk(write_folder(tmp_path, *cases))


def stored(desk: Desk, name: str) -> Sample:
    return next(one for one in read_suite(desk.folder).samples if one.id == name)


def files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


# what is shown


def test_the_list_shows_what_there_is_to_do_and_all_of_it_on_demand(desk: Desk) -> None:
    todo = desk.page("/")
    assert [node.text() for node in todo.css("tbody th a")] == ["b", "c"]
    assert words(todo, ".progress") == "1 of 3 reviewed"
    everything = desk.page("/?filter=all")
    assert [node.text() for node in everything.css("tbody .chip")] == ["reviewed", "unreviewed", "unreviewed"]


def test_the_list_tells_what_cannot_be_read_and_what_is_to_mend(desk: Desk) -> None:
    (desk.folder / "d.case.json").write_text("{\n oops")
    (desk.folder / "b.txt").write_text(SAID.replace("approved", "granted"))
    page = desk.page("/")
    assert "d.case.json, line 2: is no JSON" in words(page, ".notice.bad")
    assert [node.text() for node in page.css(".count")] == ["1"]


def test_a_case_shows_its_turns_with_speaker_side_and_time_and_every_field(desk: Desk) -> None:
    page = desk.page("/case?id=a")
    assert "budget is approved: $20,000 a year" in words(page, "#conversation")
    values = form_values(page)
    assert values["budget.amount.max"] == ["20000"]
    assert values["signals"] == ["pricing_request"]
    names = {node.attributes.get("name") for node in page.css("#labels input, #labels select, #labels textarea")}
    assert set(CHOICES) <= names
    labelled = {node.attributes.get("for") for node in page.css("#labels label")}
    loose = [
        name for node in page.css("#labels input, #labels select, #labels textarea")
        if node.attributes.get("type") != "hidden" and node.attributes.get("id") not in labelled
        and not any(parent.tag == "label" for parent in _above(node)) and (name := node.attributes.get("name"))
    ]  # fmt: skip
    assert loose == []


def _above(node: Any) -> list[Any]:
    found = []
    while node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def test_mail_is_shown_by_turn(tmp_path: Path) -> None:
    raw = raw_case("m", format="eml", file="m.eml", gold=gold() | {"deadlines": []})
    write_sellers(tmp_path)
    (tmp_path / "m.case.json").write_text(json.dumps(raw))
    head = "From: Ida Lund <ida@lund.example>\nTo: x@acme.example\nSubject: Routes\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\n"
    (tmp_path / "m.eml").write_text(f"{head}{SAID}\n")
    page = Desk(tmp_path).page("/case?id=m")
    assert words(page, ".who") == "Ida Lund prospect Mon 2 Mar 2026, 10:00"
    assert words(page, ".conversation h2") == "Routes"
    marks = {node.text(): node.attributes["data-fields"] for node in page.css("mark")}
    assert marks["I sign myself"] == "authority"


def test_neighbours_are_those_that_the_filter_lets_through(desk: Desk) -> None:
    page = desk.page("/case?id=b&filter=unreviewed")
    assert page.css_first("a[rel=prev]") is None
    assert attribute(page, "a[rel=next]", "href") == "/case?id=c&filter=unreviewed"
    assert attribute(desk.page("/case?id=b&filter=all"), "a[rel=prev]", "href") == "/case?id=a&filter=all"


def test_a_case_whose_raw_file_cannot_be_parsed_is_shown_as_it_is(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text(" ")
    assert "cannot read this file" in words(desk.page("/case?id=a"), ".conversation .notice")


HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>" onfocus="alert(3)\' &amp; {{ 7 * 7 }} \u202e'


def test_hostile_text_is_text_everywhere(tmp_path: Path) -> None:
    need = {"status": "explicit", "pains": [HOSTILE], "evidence": [HOSTILE]}
    people = {"status": "unknown", "people": [{"name": HOSTILE, "title": HOSTILE, "part": "user"}]}
    raw = raw_case(
        "x", notes=f"</textarea>{HOSTILE}", tags=[HOSTILE], provenance=HOSTILE, seller=HOSTILE,
        gold=gold(need=need, authority=people, competitors=[HOSTILE], questions=[HOSTILE], prospect={"company": HOSTILE}),
    )  # fmt: skip
    write_folder(tmp_path, raw, text=f"{HOSTILE} {SAID}")
    (tmp_path / "sellers.json").write_text(json.dumps({HOSTILE: {"company": {"name": HOSTILE}}}))
    (tmp_path / "x.case.json").write_text(json.dumps({**raw, "id": HOSTILE}))
    desk = Desk(tmp_path)
    pages = [desk.page("/?filter=all"), desk.page(f"/case?{urlencode({'id': HOSTILE})}")]
    for page in pages:
        assert [node.attributes.get("src") for node in page.css("script")] == ["/static/label.js"]
        assert page.css("img") == []
        assert [node for node in page.css("*") if any(name.startswith("on") for name in node.attributes)] == []
        assert page.root is not None
        assert HOSTILE in page.root.text()
    assert form_values(pages[1])["prospect.company"] == [HOSTILE]
    assert form_values(pages[1])["notes"] == [f"</textarea>{HOSTILE}"]


# what is saved


def test_a_form_sent_as_it_came_changes_nothing_of_the_case(desk: Desk) -> None:
    before = stored(desk, "a").case
    saved = desk.save("a", desk.form("a"))
    assert (saved.status, saved.location) == (303, "/case?id=a&filter=unreviewed&saved=saved")
    assert stored(desk, "a").case == before
    assert words(desk.page(saved.location), ".notice") == "Saved."


def test_every_shipped_case_can_be_sent_back(tmp_path: Path) -> None:
    for sample in read_suite(find_suite("dev")).samples[:40]:
        (tmp_path / sample.source.file.name).write_bytes(sample.source.file.read_bytes())
        (tmp_path / str(sample.case.file)).write_bytes(sample.input)
    (tmp_path / "sellers.json").write_bytes((find_suite("dev") / "sellers.json").read_bytes())
    desk, before = Desk(tmp_path), read_suite(tmp_path)
    assert {desk.save(one.id, desk.form(one.id)).status for one in before.samples} == {303}
    changed = [one.id for one, other in zip(before.samples, read_suite(tmp_path).samples, strict=True) if one.case != other.case]
    assert changed == []


def test_what_is_typed_is_written_and_the_rest_of_the_case_stays(desk: Desk) -> None:
    form = desk.form("b")
    form |= {"temperature": ["warm"], "signals": ["trial_request", "opt_out"], "notes": ["seen"], "prospect.employees": ["40"]}
    form |= {"people.name": ["Ida", ""], "people.title": ["", ""], "people.part": ["decision_maker", ""]}
    assert desk.save("b", form).status == 303
    sample = stored(desk, "b")
    assert (sample.target.temperature, sample.target.signals, sample.case.notes) == ("warm", ("trial_request", "opt_out"), "seen")
    assert (sample.target.prospect.employees, sample.target.authority.people[0].name) == (40, "Ida")
    assert (sample.case.status, sample.input) == ("unreviewed", SAID.encode())


def test_accepting_makes_a_case_count(desk: Desk) -> None:
    assert desk.save("c", desk.form("c"), "accept").location.endswith("&saved=accepted")
    assert (stored(desk, "c").case.status, stored(desk, "c").case.labelled) == ("reviewed", None)


def test_saving_without_accepting_leaves_it_open_what_is_labelled(desk: Desk) -> None:
    desk.save("c", desk.form("c"))
    assert (stored(desk, "c").case.status, stored(desk, "c").case.labelled) == ("unreviewed", ())


def test_every_problem_is_shown_at_its_field_and_what_was_typed_stays(desk: Desk) -> None:
    before, form = files(desk.folder), desk.form("b")
    form |= {
        "budget.amount.min": ["lots"],
        "need.evidence": ["never said"],
        "timeline.evidence": [""],
        "prospect.country": ["Germany"],
    }
    form |= {"deadlines.evidence": ["nor this"]}
    saved = desk.save("b", form)
    assert saved.status == 422
    assert saved.notice.startswith("Not saved. 5 things need mending.")
    assert set(saved.flaws) == {
        "a number such as 15000", "two letters, such as DE or US", "the text does not hold 'never said'",
        "timeline is dated and nothing proves it", "the text does not hold 'nor this'",
    }  # fmt: skip
    wrong = [node.attributes.get("name") for node in saved.page.css('[aria-invalid="true"]')]
    assert {"budget.amount.min", "need.evidence", "timeline.evidence", "prospect.country", "deadlines.evidence"} <= set(wrong)
    again = form_values(saved.page)
    assert {name: "".join(again[name]) for name in form} == {name: "".join(form[name]) for name in form}
    assert files(desk.folder) == before


def test_words_that_no_choice_has_are_kept_to_be_seen(desk: Desk) -> None:
    saved = desk.save("b", {**desk.form("b"), "temperature": ["boiling"]})
    assert saved.status == 422
    assert form_values(saved.page)["temperature"] == ["boiling"]


def test_partly_labelled_cases_may_lack_proof_until_they_are_accepted(tmp_path: Path) -> None:
    bare = gold(budget={"status": "stated"})
    desk = Desk(write_folder(tmp_path, raw_case("a", status="unreviewed", labelled=["budget.status"], gold=bare)))
    assert desk.save("a", desk.form("a")).status == 303
    refused = desk.save("a", desk.form("a"), "accept")
    assert refused.status == 422
    assert refused.flaws == ["budget is stated and nothing proves it"]


# what is refused


def test_a_case_that_changed_meanwhile_is_not_overwritten(desk: Desk) -> None:
    form = desk.form("b") | {"temperature": ["cold"]}
    file = desk.folder / "b.case.json"
    file.write_text(json.dumps(raw_case("b", notes="by somebody else"), indent=1))
    saved = desk.save("b", form)
    assert saved.status == 409
    assert "has changed on disk since you opened this page" in saved.notice
    assert form_values(saved.page)["temperature"] == ["cold"]
    assert stored(desk, "b").case.notes == "by somebody else"
    assert desk.save("b", form_values(saved.page)).status == 409


def test_a_second_save_from_the_same_page_is_told_too(desk: Desk) -> None:
    form = desk.form("b")
    assert desk.save("b", {**form, "notes": ["first"]}).status == 303
    assert desk.save("b", {**form, "notes": ["second"]}).status == 409
    assert stored(desk, "b").case.notes == "first"


def test_a_locked_suite_is_read_only(desk: Desk) -> None:
    form = desk.form("b")
    write_lock(desk.folder)
    before = files(desk.folder)
    page = desk.page("/case?id=b")
    assert attribute(page, "fieldset.whole", "disabled") == ""
    assert page.css("#labels button[type=submit]") == []
    assert desk.save("b", form).status == 403
    assert desk.client.post("/suggest?id=b", data=form).status_code == 403
    assert files(desk.folder) == before


@pytest.mark.parametrize("token", ["", "guessed", TOKEN[:-1], "é"])
def test_a_form_without_this_runs_token_saves_nothing(desk: Desk, token: str) -> None:
    before = files(desk.folder)
    assert desk.save("b", {**desk.form("b"), "token": [token]}).status == 403
    assert desk.client.post("/suggest?id=b", data={"token": token}).status_code == 403
    assert files(desk.folder) == before


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1:1", "127.0.0.1", f"127.0.0.1.evil.example:{PORT}", ""]
)
def test_other_names_of_this_machine_are_not_answered(desk: Desk, host: str) -> None:
    answer = desk.client.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "case" not in answer.text


@pytest.mark.parametrize(("host", "status"), [(f"127.0.0.1:{PORT}", 200), (f"LOCALHOST:{PORT}", 200)])
def test_its_own_names_are_answered(desk: Desk, host: str, status: int) -> None:
    assert desk.client.get("/", headers={"host": host}).status_code == status


@pytest.mark.parametrize(
    ("origin", "status"),
    [(f"http://127.0.0.1:{PORT}", 303), (f"http://localhost:{PORT}", 303), ("http://evil.example", 403), ("null", 403)],
)
def test_forms_of_other_pages_are_refused(desk: Desk, origin: str, status: int) -> None:
    answer = desk.client.post("/case?id=b", data=desk.form("b"), headers={"origin": origin})
    assert answer.status_code == status


@pytest.mark.parametrize("path", ["/", "/case?id=a", "/case?id=zzz", "/static/label.js", "/nothing"])
def test_no_script_but_our_own_may_run(desk: Desk, path: str) -> None:
    answer = desk.client.get(path)
    assert answer.headers["content-security-policy"].startswith("default-src 'self';")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "style=" not in answer.text


@pytest.mark.parametrize("name", ["../a", "..%2f..%2fetc%2fpasswd", "sellers", "a.case.json", "", "%00"])
def test_only_ids_of_the_suite_are_found(desk: Desk, name: str) -> None:
    assert desk.client.get(f"/case?id={name}").status_code == 404
    assert desk.client.post(f"/case?id={name}", data=desk.form("a")).status_code == 404


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/docs", "/openapi.json"])
def test_nothing_else_is_served(desk: Desk, path: str) -> None:
    answer = desk.client.get(path)
    assert answer.status_code == 404
    assert "This did not work" in answer.text


@pytest.mark.parametrize("path", ["/?filter=odd", "/case"])
def test_a_wrong_address_is_told_on_a_page(desk: Desk, path: str) -> None:
    answer = desk.client.get(path)
    assert answer.status_code == 422
    assert "This did not work" in answer.text


def test_a_form_larger_than_any_case_is_refused(desk: Desk) -> None:
    assert desk.save("b", {**desk.form("b"), "notes": ["x" * (5 << 20)]}).status == 413


# suggestions


def test_a_suggestion_fills_the_form_and_saves_nothing(desk: Desk) -> None:
    before = files(desk.folder)
    suggested = desk.suggest("c")
    assert suggested.status == 200
    assert "nothing is saved yet" in suggested.notice
    assert form_values(suggested.page)["budget.status"] == ["approved"]
    assert files(desk.folder) == before


def test_a_saved_suggestion_waits_for_a_person_and_says_where_it_comes_from(desk: Desk) -> None:
    assert desk.save("c", form_values(desk.suggest("c").page)).status == 303
    case = stored(desk, "c").case
    assert (case.status, case.provenance) == ("unreviewed", "first filled in by the product's rules")
    assert desk.save("c", desk.form("c"), "accept").status == 303
    assert (stored(desk, "c").case.status, stored(desk, "c").case.provenance) == ("reviewed", case.provenance)


def test_nothing_is_suggested_for_a_case_that_is_reviewed(desk: Desk) -> None:
    assert desk.page("/case?id=a").css("form[action^='/suggest']") == []
    assert len(desk.page("/case?id=b").css("form[action^='/suggest']")) == 1


def test_a_conversation_without_words_has_no_suggestion(desk: Desk) -> None:
    (desk.folder / "b.txt").write_text(" ")
    suggested = desk.suggest("b")
    assert suggested.status == 422
    assert "Nothing can be suggested" in suggested.notice
