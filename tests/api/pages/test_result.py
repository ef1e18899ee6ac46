import pytest
from starlette.testclient import TestClient

from qualifier.ports.jobs import JobOrder
from qualifier.records.stored import Intake, Stored
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL

NEWSLETTER = b"""\
From: news@shop.example
Subject: Our weekly news
Date: Sat, 28 Nov 2026 08:00:00 +0000
List-Unsubscribe: <mailto:off@shop.example>

This week in bread: ten offers for your kitchen, and our fair in May.

Unsubscribe here: https://shop.example/off
"""
HOSTILE = b"""\
From: "<img src=x onerror=alert(1)>" <x@evil.example>
Subject: </title><script>alert(2)</script>
Date: Sat, 28 Nov 2026 08:00:00 +0000

We need it by 18 December </mark></p><script>alert(3)</script> and our budget of 20,000 EUR is approved. {{ 7 * 7 }}
"""


def post(local: TestClient, stored: Stored, action: str, **fields: object) -> str:
    """Sends a form of the page; where it leads."""
    answer = local.post(f"/assessments/{stored.id}/{action}", data={"revision": stored.revision, **fields})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def again(desk: Desk, stored: Stored) -> Stored:
    return desk.service.store.assessments.get(stored.id)


def test_the_result_says_all_of_it_without_a_script(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    page = local.get(f"/assessments/{stored.id}").text
    for words in ("Budget", "Authority", "Need", "Timeline", "Dates", "Reply", "Where the score comes from", "Conversation"):
        assert words in page
    assert f"/v1/assessments/{stored.id}/calendar.ics" in page
    assert 'href="mailto:' in page
    quote = page.partition('class="quote" href="#')[2].partition('"')[0]
    assert f'id="{quote}"' in page, "the quote leads to its mark"


def test_whoever_looks_is_written_down_without_a_word_of_what_was_said(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    local.get(f"/assessments/{stored.id}")
    entry = desk.service.store.audit.page().items[0]
    assert (entry.action, entry.subject, entry.by) == ("assessment.view", stored.id, "local")


def test_an_assessment_that_is_none_is_a_page_that_says_so(local: TestClient) -> None:
    page = local.get("/assessments/nothing", headers={"Accept": "text/html"})
    assert page.status_code == 404
    assert "<h1>" in page.text


def test_nothing_of_a_hostile_mail_is_markup(local: TestClient, desk: Desk) -> None:
    page = local.get(f"/assessments/{desk.take(HOSTILE).id}").text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "</title><script" not in page
    assert "{{ 7 * 7 }}" in page


def test_a_value_is_put_right_in_place_and_the_page_names_who_and_why(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    where = post(local, stored, "corrections", block="need", **{"need.status": "none"}, reason="They told me <b>on the phone</b>")
    assert where.endswith("?done=corrected&at=need#need")
    assert again(desk, stored).assessment.record.need.status == "none"
    page = local.get(where).text
    assert "Corrected, <time" in page, "on a machine without login nobody has a name"
    assert "They told me &lt;b&gt;on the phone" in page
    card = page.partition('id="need"')[2].partition("</section>")[0]
    now = again(desk, stored).assessment
    assert f"Corrected, and scored again: {now.temperature}, {now.score.total} of 100." in card, "where the browser jumps to"
    assert page.count("Corrected, and scored again") == 1


@pytest.mark.parametrize("place", ["date-99", "<b>", ""])
def test_what_was_done_at_a_place_that_is_not_there_is_said_at_the_top(local: TestClient, desk: Desk, place: str) -> None:
    page = local.get(f"/assessments/{desk.take().id}", params={"done": "corrected", "at": place}).text
    assert "Corrected, and scored again" in page.partition('class="notices"')[2].partition("</div>")[0]


def test_a_conversation_that_comes_twice_leads_to_its_earlier_answer(local: TestClient, desk: Desk) -> None:
    first, second = desk.take(), desk.take()
    said = "This very conversation was handed in before"
    page = local.get(f"/assessments/{second.id}").text
    assert said in page
    assert f'href="/assessments/{first.id}"' in page
    assert said not in local.get(f"/assessments/{first.id}").text


def test_a_correction_that_is_refused_stands_there_as_typed(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    form = {"revision": str(stored.revision), "block": "who", "prospect.country": "Germany", "reason": "It says so"}
    page = local.post(f"/assessments/{stored.id}/corrections", data=form)
    assert page.status_code == 422
    assert "two letters" in page.text
    assert 'value="Germany"' in page.text
    assert 'value="It says so"' in page.text
    assert again(desk, stored).revision == stored.revision


def test_a_correction_of_what_has_changed_meanwhile_is_shown_beside_what_stands_now(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    post(local, stored, "corrections", block="need", **{"need.status": "none"}, reason="first")
    form = {"revision": str(stored.revision), "block": "timeline", "timeline.status": "deferred", "reason": "second"}
    page = local.post(f"/assessments/{stored.id}/corrections", data=form)
    assert page.status_code == 409
    assert "changed this assessment since" in page.text
    assert 'value="second"' in page.text


@pytest.mark.parametrize("form", [{}, {"revision": "x"}, {"revision": "9" * 40}])
def test_a_form_without_its_revision_is_refused(local: TestClient, desk: Desk, form: dict[str, str]) -> None:
    stored = desk.take()
    form = {**form, "block": "need", "need.status": "none", "reason": "x"}
    assert local.post(f"/assessments/{stored.id}/corrections", data=form).status_code == 422


def test_a_newsletter_is_set_aside_calmly_and_can_be_treated_as_a_lead(local: TestClient, desk: Desk) -> None:
    stored = desk.take(NEWSLETTER)
    page = local.get(f"/assessments/{stored.id}").text
    assert "Set aside: newsletter" in page
    assert "Where the score comes from" not in page
    post(local, stored, "corrections", block="kind", kind="sales", reason="A buyer, said the reader")
    assert again(desk, stored).assessment.record.kind == "sales"
    assert "Where the score comes from" in local.get(f"/assessments/{stored.id}").text


def test_answered_stops_the_clock_and_can_be_taken_back(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    post(local, stored, "answered", answered="yes")
    assert "Not answered" in local.get(f"/assessments/{stored.id}").text
    post(local, stored, "answered", answered="no")
    assert again(desk, stored).answered_at is None


def test_the_end_is_recorded_and_opened_again(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    assert post(local, stored, "outcome", outcome="won", note="Signed for <i>two</i> years").endswith("#outcome")
    page = local.get(f"/assessments/{stored.id}").text
    assert "Won" in page
    assert "Signed for &lt;i&gt;two" in page
    post(local, stored, "outcome", outcome="open")
    assert stored.lead
    assert desk.service.store.leads.get(stored.lead).outcome is None
    assert local.post(f"/assessments/{stored.id}/outcome", data={"outcome": "eaten"}).status_code == 422


def test_the_reply_is_written_again_as_wished(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    assert post(local, stored, "draft", wish="shorter").endswith("#reply")
    assert again(desk, stored).revision == stored.revision + 1
    stale = local.post(f"/assessments/{stored.id}/draft", data={"revision": stored.revision, "wish": ""})
    assert stale.status_code == 409
    long = local.post(f"/assessments/{stored.id}/draft", data={"revision": stored.revision + 1, "wish": "x" * 501})
    assert long.status_code == 422
    assert "Not written" in long.text


def test_who_sells_can_be_said_afterwards(local: TestClient, desk: Desk) -> None:
    stored = desk.take(b"Alex: We talked about six sites and our offer.\nKim: The budget of 20k is approved.\nAlex: Good.")
    page = local.get(f"/assessments/{stored.id}").text
    assert 'name="sellers" value="Kim"' in page
    post(local, stored, "sides", sellers=["Kim"])
    told = again(desk, stored)
    assert told.sellers == ("Kim",)
    assert {one.side for one in told.assessment.conversation.turns if one.speaker == "Kim"} == {"seller"}


def test_what_is_only_accepted_says_that_it_is_being_read(local: TestClient, desk: Desk) -> None:
    intake = Intake(data=HOT_MAIL, name="mail.eml")
    order = JobOrder(id="waiting", kind="assess", payload={"assessment": "waiting"})
    desk.service.store.assessments.accept("waiting", intake, order, by="anna")
    page = local.get("/assessments/waiting")
    assert page.status_code == 200
    assert "It is being read" in page.text
    desk.service.store.jobs.begin("waiting")
    desk.service.store.jobs.fail("waiting", "the mail is <empty>", dead=True)
    page = local.get("/assessments/waiting")
    assert page.status_code == 500
    assert "the mail is &lt;empty&gt;" in page.text


def test_a_model_that_reads_after_the_rules_is_announced(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    assert "data-events" not in local.get(f"/assessments/{stored.id}").text
    order = JobOrder(id=stored.id, kind="assess", payload={"assessment": stored.id})
    desk.service.store.jobs.add(order, by="anna")
    assert f'data-events="/v1/assessments/{stored.id}/events"' in local.get(f"/assessments/{stored.id}").text
