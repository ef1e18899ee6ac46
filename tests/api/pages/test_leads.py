"""The list of leads and its CSV."""

import csv
import io
import re
from datetime import timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.pages.leads import Chosen, safe_cell, trend_of
from qualifier.conversation import Participant
from qualifier.records.stored import LeadOutcome, Stored
from qualifier.records.vocabulary import Temperature
from qualifier.service.leads import record_outcome
from tests.api.doors import key_for
from tests.service.desk import Desk
from tests.service.histories import kept, put
from tests.service.talks import NOW

HOSTILE = '<img src=x onerror="alert(1)">'


def talk(number: int, company: str, *, ago: float = 24, left: float | None = None, **more: Any) -> Stored:
    """A conversation of so many hours ago, to be answered within so many hours from now."""
    person = Participant(name=f"Anna {number}", address=f"anna@c{number}.example", side="prospect")
    prospect = {"company": company, "contact": {"name": f"Anna {number}"}}
    due = NOW + timedelta(hours=left) if left is not None else None
    return kept(
        f"{number:026d}", "We plan.", NOW - timedelta(hours=ago), participants=(person,), prospect=prospect, due=due, **more
    )  # fmt: skip


def titles(page: str) -> list[str]:
    return re.findall(r'<a class="main" href="/leads/[^"]+">([^<]*)</a>', page)


def test_an_empty_list_tells_a_newcomer_what_to_do(local: TestClient) -> None:
    page = local.get("/leads").text
    assert "No leads yet" in page
    assert 'href="/">Assess a conversation' in page
    assert "<table" not in page


def test_hot_leads_come_first_the_soonest_due_before_all(desk: Desk, local: TestClient) -> None:
    warm, late = talk(1, "Warm Ltd", left=1), talk(2, "Late Ltd", left=3, temperature="hot")
    put(desk.service.store, warm, late, talk(3, "Soon Ltd", left=0.5, temperature="hot"))
    page = local.get("/leads").text
    assert titles(page) == ["Soon Ltd", "Late Ltd", "Warm Ltd"]
    assert "29 min left" in page
    assert "3 leads</a> wait for an answer" in page


def test_one_row_a_lead_says_how_the_score_moved_in_words_too(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "Acme", ago=90, total=40), talk(2, "Acme", ago=9, total=52))
    page = local.get("/leads").text
    assert titles(page) == ["Acme"]
    assert "up 12 from 40" in page
    assert "2 conversations" in page


@pytest.mark.parametrize(
    ("total", "previous", "words"), [(52, 40, "up 12 from 40"), (30, 40, "down 10 from 40"), (40, 40, "as before")]
)
def test_a_trend_in_words(total: int, previous: int, words: str) -> None:
    trend = trend_of(total, previous)
    assert trend is not None
    assert trend.words == words


def test_a_first_conversation_has_no_trend() -> None:
    assert trend_of(50, None) is None


def test_leads_are_filtered_by_temperature_answer_and_end(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "Hot Ltd", left=1, temperature="hot"), talk(2, "Warm Ltd"))
    lead = put(desk.service.store, talk(3, "Won Ltd", left=1, temperature="hot"))
    record_outcome(desk.service, lead, "won", by="anna")
    assert titles(local.get("/leads?temperature=hot").text) == ["Hot Ltd"]
    assert titles(local.get("/leads?show=waiting").text) == ["Hot Ltd"]
    assert titles(local.get("/leads?show=closed").text) == ["Won Ltd"]
    assert len(titles(local.get("/leads?show=all").text)) == 3
    assert 'aria-current="true"' in local.get("/leads?temperature=hot").text


def test_search_finds_words_of_company_person_and_address(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "Müller Möbel"), talk(2, "Other"))
    for wanted in ("muller", "anna 1", "c1.example"):
        assert titles(local.get("/leads", params={"q": wanted}).text) == ["Müller Möbel"]
    nothing = local.get("/leads", params={"q": "nobody"}).text
    assert "No lead like that" in nothing
    assert 'value="nobody"' in nothing


def test_what_the_address_does_not_know_is_left_out(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "Acme"))
    answer = local.get("/leads", params={"temperature": "boiling", "show": "none", "q": "a" * 999})
    assert answer.status_code == 200
    assert answer.text.count("a" * 201) == 0


def test_a_long_list_goes_on_behind_a_cursor(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, *(talk(number, f"Company {number}", ago=number) for number in range(1, 53)))
    first = local.get("/leads?temperature=warm").text
    following = re.search(r'href="(/leads\?[^"]*cursor=[^"]+)"', first)
    assert following is not None
    second = local.get(following[1].replace("&amp;", "&")).text
    assert len(titles(first)) == 50
    assert titles(second) == ["Company 51", "Company 52"]
    assert 'href="/leads?temperature=warm" rel="first"' in second


def test_a_cursor_of_somebody_else_is_refused_with_a_page(local: TestClient) -> None:
    answer = local.get("/leads?cursor=nonsense", headers={"Accept": "text/html"})
    assert answer.status_code == 400
    assert "<h1>" in answer.text


def test_hostile_names_are_shown_as_they_are_written(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, HOSTILE))
    page = local.get("/leads", params={"q": "img"}).text
    assert "<img" not in page
    assert "&lt;img src=x onerror=" in page


def test_the_list_asks_for_a_login_where_one_is_needed(desk: Desk, locked: TestClient) -> None:
    put(desk.service.store, talk(1, "Acme"))
    assert "Acme" not in locked.get("/leads").text
    assert "Acme" in locked.get("/leads", headers=key_for(desk.service, "rep")).text
    assert locked.get("/leads", headers=key_for(desk.service, "ingest")).status_code == 403
    assert locked.get("/leads.csv", headers=key_for(desk.service, "ingest", "other")).status_code == 403


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_csv_holds_every_lead_of_the_filter_over_all_pages(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, *(talk(number, f"Company {number}", ago=number) for number in range(1, 520)))
    put(desk.service.store, talk(999, "Hot Ltd", temperature="hot", left=2))
    answer = local.get("/leads.csv?temperature=warm")
    found = rows(answer.content)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert re.fullmatch(r'attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"', answer.headers["content-disposition"])
    assert [row["company"] for row in found[:2]] == ["Company 1", "Company 2"]
    assert len(found) == 519


def test_the_csv_tells_how_a_lead_ended_and_when_it_is_due(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, talk(1, "Acme", left=2, temperature="hot", total=81))
    ended = LeadOutcome(outcome="won", note='signed; "at last"', by="anna", at=NOW)
    desk.service.store.leads.record_outcome(lead, ended)
    (row,) = rows(local.get("/leads.csv?show=all").content)
    assert (row["lead"], row["score"], row["outcome"], row["outcome_note"]) == (lead, "81", "won", 'signed; "at last"')
    assert row["answer_until"] == "2026-11-28T11:00:00+00:00"


def test_an_export_is_written_down(desk: Desk, local: TestClient) -> None:
    local.get("/leads.csv")
    assert desk.service.store.audit.page().items[0].action == "leads.export"


@pytest.mark.parametrize("name", ["=1+1", "+49 30", "-Acme", "@import", "\t=1", " =1", "＝1"])
def test_no_cell_is_a_formula(name: str, desk: Desk, local: TestClient) -> None:
    assert safe_cell(name) == f"'{name}"
    put(desk.service.store, talk(1, name))
    (row,) = rows(local.get("/leads.csv").content)
    assert row["company"].startswith("'")


@pytest.mark.parametrize(
    ("value", "cell"), [(None, ""), (-3, "-3"), ("Acme, Inc", "Acme, Inc"), ("a\x00b", "ab"), ("\r=1", "'\r=1")]
)
def test_other_cells_stay_as_they_are(value: object, cell: str) -> None:
    assert safe_cell(value) == cell


@pytest.mark.parametrize("temperature", ["hot", None])
def test_the_address_of_a_choice_is_short_and_reads_back(temperature: Temperature | None) -> None:
    assert Chosen().address() == "/leads"
    assert Chosen(temperature, "open", "a&b").address().endswith("q=a%26b")
