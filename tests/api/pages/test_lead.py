"""One lead: what is known and where it was said, its outcome, forgetting a person."""

import re
from datetime import date
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.pages.views.lead import digest_of, lead_view, mail_link
from qualifier.conversation import Participant
from qualifier.records.stored import Lead, Stored
from tests.api.doors import OWN_PAGE, key_for
from tests.service.desk import Desk
from tests.service.histories import at, correction, kept, put, words

HOSTILE = '<script>alert("1")</script>'
TODAY = date(2026, 11, 28)
BERG = {"company": "Berg AG", "contact": {"name": "Anna Berg", "title": "CFO"}}
OTHER = Participant(name="Jo Rex", address="jo@berg.example", side="prospect")


def money(figure: float | None) -> dict[str, Any] | None:
    return {"min": figure, "max": figure, "currency": "EUR", "period": "unknown"} if figure else None


def talk(id: str, text: str, day: int, status: str = "unknown", figure: float | None = None, **more: Any) -> Stored:
    evidence = [words(text)] if status != "unknown" else []
    budget = {"status": status, "amount": money(figure), "evidence": evidence}
    return kept(id, text, at(day), **{"budget": budget, "prospect": BERG, **more})


def two_talks() -> tuple[Stored, Stored]:
    call = talk("a" * 26, "We have about 20,000 euros.", 3, "stated", 20000, channel="call", total=41, subject="First call")
    mail = talk("b" * 26, "25,000 EUR are approved.", 12, "approved", 25000, total=70, temperature="hot", due=at(29))
    return call, mail


def plain(page: str) -> str:
    return " ".join(re.sub("<[^>]+>", " ", page.partition("<main")[2]).split())


def view_of(*history: Stored) -> Any:
    lead = Lead(
        id="l", company="Berg AG", person="Anna Berg", address="anna@berg.example", temperature="warm", total=50, grade="B2",
        previous_total=None, stage="none", conversations=len(history), first_at=at(1), last_at=at(12), due=None, answered_at=None,
        next_date=None, next_date_kind=None, latest="b",
    )  # fmt: skip
    return lead_view(lead, history, TODAY)


def test_a_fact_shows_what_it_replaced_with_dates_quotes_and_ways_to_the_words(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    page = local.get(f"/leads/{lead}").text
    told = plain(page)
    assert "Budget €25,000 approved 25,000 EUR are approved. Thu 12 Nov, e-mail" in told
    assert "Before €20,000 named Tue 3 Nov, call We have about 20,000 euros." in told
    assert f'href="/assessments/{"b" * 26}#p1"' in page


def test_the_page_tells_who_they_are_and_every_conversation(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    page = local.get(f"/leads/{lead}").text
    assert "<h1>Berg AG</h1>" in page
    assert page.index("Planning</a>") < page.index("First call</a>")
    assert 'href="mailto:anna@berg.example"' in page
    assert "up 29 from 41" in page
    assert 'aria-labelledby="scores-title"' in page


def test_one_conversation_has_no_course(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, two_talks()[0])
    page = local.get(f"/leads/{lead}").text
    assert "Score over time" not in page
    assert "Not said yet" in page


def test_looking_is_written_down(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    local.get(f"/leads/{lead}")
    entry = desk.service.store.audit.page().items[0]
    assert (entry.action, entry.subject, entry.by) == ("lead.view", lead, "local")


def test_an_unknown_lead_is_a_page_that_says_so(local: TestClient) -> None:
    answer = local.get("/leads/nothing", headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert "<h1>" in answer.text


def test_a_correction_is_named_where_its_value_stands(desk: Desk) -> None:
    right = talk("a", "We have about 20,000 euros.", 3, "stated", 20000, corrections=(correction("budget.amount.max", 20000),))
    source = view_of(right).facts[0].now.source
    assert (source.correction.by, source.correction.reason) == ("tom", "I asked her")


def test_dates_to_come_stand_before_those_that_are_over() -> None:
    def due(kind: str, day: date | None, quote: str) -> dict[str, Any]:
        return {"kind": kind, "start": day, "due": day, "phrase": quote, "evidence": [words(quote)]}

    dates = [
        due("meeting", date(2026, 11, 20), "on the 20th"), due("decision", date(2026, 12, 15), "by 15 December"),
        due("event", None, "before the fair"), due("meeting", date(2026, 11, 28), "today"),
    ]  # fmt: skip
    text = "Meet on the 20th or today, we decide by 15 December, before the fair."
    shown = view_of(talk("a", text, 12, deadlines=dates)).dates
    assert [(one.phrase, one.over) for one in shown] == [
        ("today", False), ("by 15 December", False), ("before the fair", False), ("on the 20th", True),
    ]  # fmt: skip


def test_the_timeline_says_which_date_is_meant() -> None:
    due = {
        "start": date(2026, 12, 15),
        "due": date(2026, 12, 15),
        "phrase": "by 15 December",
        "evidence": [words("by 15 December")],
    }
    dates = [{"kind": "decision", **due}, {"kind": "meeting", **due, "start": date(2026, 12, 1), "due": date(2026, 12, 1)}]
    dated = {"status": "dated", "evidence": [words("by 15 December")]}
    now = view_of(talk("a", "We decide by 15 December.", 12, deadlines=dates, timeline=dated)).facts[3].now
    assert (now.value, now.detail) == ("Has a date", "decision Tue 15 Dec")


def test_a_pain_in_the_words_of_its_quote_is_said_once() -> None:
    need = {"status": "explicit", "pains": ["Plans are late", "lost orders"], "evidence": [words("our plans are late")]}
    now = view_of(talk("a", "Well, our plans are late.", 3, need=need)).facts[2].now
    assert now.points == ("lost orders",)


def test_a_mail_link_opens_a_mail_to_one_address_only() -> None:
    assert mail_link("a@b.example?bcc=c@d.example&body=x") == "mailto:a@b.example%3Fbcc%3Dc@d.example%26body%3Dx"


def test_hostile_words_are_shown_as_they_are_written(desk: Desk, local: TestClient) -> None:
    prospect = {"company": HOSTILE, "industry": HOSTILE, "contact": {"name": HOSTILE, "title": HOSTILE}}
    proof = [words(HOSTILE)]
    lead = put(
        desk.service.store,
        talk(
            "a" * 26, f"We have {HOSTILE} money", 3, prospect=prospect, subject=HOSTILE,
            budget={"status": "stated", "amount": None, "evidence": proof}, competitors=[{"name": HOSTILE, "evidence": proof}],
            questions=[{"text": HOSTILE, "evidence": proof}],
            need={"status": "explicit", "pains": [HOSTILE + "!"], "evidence": proof},
            deadlines=[{"kind": "decision", "start": None, "due": None, "phrase": HOSTILE, "evidence": proof}],
            authority={"status": "shared", "people": [{"name": HOSTILE, "title": HOSTILE, "part": "user", "evidence": proof}]},
        ),
    )  # fmt: skip
    local.post(f"/leads/{lead}/outcome", data={"outcome": "won", "note": HOSTILE}, headers=OWN_PAGE)
    page = local.get(f"/leads/{lead}").text
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt;") >= 10


@pytest.mark.parametrize("outcome", ["won", "lost", "no_decision", "disqualified"])
def test_an_outcome_is_recorded_with_its_note_and_can_be_taken_back(outcome: str, desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    answer = local.post(f"/leads/{lead}/outcome", data={"outcome": outcome, "note": " price "}, headers=OWN_PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/leads/{lead}?done=outcome")
    kept_one = desk.service.store.leads.get(lead).outcome
    assert kept_one is not None
    assert (kept_one.outcome, kept_one.note, kept_one.by) == (outcome, "price", "local")
    page = local.get(f"/leads/{lead}?done=outcome").text
    assert "The outcome is recorded." in page
    assert "Open again" in page
    local.post(f"/leads/{lead}/outcome", data={"outcome": "open"}, headers=OWN_PAGE)
    assert desk.service.store.leads.get(lead).outcome is None


@pytest.mark.parametrize("data", [{}, {"outcome": "perhaps"}, {"outcome": "won", "note": "x" * 2001}])
def test_a_form_that_says_nothing_known_is_refused(data: dict[str, str], desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    assert local.post(f"/leads/{lead}/outcome", data=data, headers=OWN_PAGE).status_code == 422
    assert desk.service.store.leads.get(lead).outcome is None


def test_the_latest_conversation_is_marked_answered_and_not(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    assert "Mark answered" in local.get(f"/leads/{lead}").text
    local.post(f"/leads/{lead}/answered", data={"answered": "yes"}, headers=OWN_PAGE)
    assert desk.service.store.assessments.get("b" * 26).answered_at is not None
    assert desk.service.store.assessments.get("a" * 26).answered_at is None
    assert "Not answered after all" in local.get(f"/leads/{lead}").text
    local.post(f"/leads/{lead}/answered", data={"answered": "no"}, headers=OWN_PAGE)
    assert desk.service.store.leads.get(lead).answered_at is None


def test_questions_are_open_until_they_are_answered(desk: Desk, local: TestClient) -> None:
    asked = talk("a" * 26, "Who trains us?", 3, questions=[{"text": "Who trains us?", "evidence": [words("Who trains us?")]}])
    lead = put(desk.service.store, asked)
    assert "Open questions" in local.get(f"/leads/{lead}").text
    local.post(f"/leads/{lead}/answered", headers=OWN_PAGE)
    assert "Questions asked before" in local.get(f"/leads/{lead}").text


def with_jo(desk: Desk) -> str:
    """A lead of two conversations; Jo takes part in the second."""
    call, mail = two_talks()
    part = {"people": [{"name": "Jo Rex", "title": None, "part": "legal", "evidence": [words("25,000 EUR")]}], "status": "shared"}
    both = talk(
        "b" * 26, "25,000 EUR are approved.", 12, participants=(*mail.assessment.conversation.participants, OTHER), authority=part
    )
    return put(desk.service.store, call, both)


def test_erasing_says_first_what_goes_and_then_takes_it_away(desk: Desk, local: TestClient) -> None:
    lead = with_jo(desk)
    address = f"/leads/{lead}/erase/{digest_of('jo@berg.example')}"
    assert f'href="{address}"' in local.get(f"/leads/{lead}").text
    asked = plain(local.get(address).text)
    assert "Erase Jo Rex?" in asked
    assert "Planning" in asked
    assert "First call" not in asked
    assert "The lead stays with its other conversations" in asked
    answer = local.post(address, headers=OWN_PAGE)
    assert answer.headers["location"] == f"/leads/{lead}?done=erased"
    assert [one.id for one in desk.service.store.leads.history(lead)] == ["a" * 26]


def test_a_lead_goes_with_the_last_person(desk: Desk, local: TestClient) -> None:
    lead = put(desk.service.store, *two_talks())
    address = f"/leads/{lead}/erase/{digest_of('anna@berg.example')}"
    assert "No conversation is left then" in plain(local.get(address).text)
    assert local.post(address, headers=OWN_PAGE).headers["location"] == "/leads?done=erased"
    assert "The person is erased" in local.get("/leads?done=erased").text
    assert local.get(address, headers={"Accept": "text/html"}).status_code == 404


def test_only_an_admin_erases(desk: Desk, locked: TestClient) -> None:
    lead = with_jo(desk)
    address = f"/leads/{lead}/erase/{digest_of('jo@berg.example')}"
    rep = key_for(desk.service, "rep")
    assert "/erase/" not in locked.get(f"/leads/{lead}", headers=rep).text
    assert locked.get(address, headers=rep).status_code == 403
    assert locked.post(address, headers=rep).status_code == 403
    assert locked.post(address, headers=key_for(desk.service, "admin")).status_code == 303


def test_another_sites_page_changes_nothing(desk: Desk, local: TestClient) -> None:
    lead = with_jo(desk)
    forged = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert local.post(f"/leads/{lead}/outcome", data={"outcome": "won"}, headers=forged).status_code == 403
    assert local.post(f"/leads/{lead}/erase/{digest_of('jo@berg.example')}", headers=forged).status_code == 403
