from datetime import datetime
from typing import cast

import pytest
from starlette.testclient import TestClient

from api.pages.assess import example_mail
from qualifier.conversation import Seller
from qualifier.errors import StoreUnavailable
from qualifier.parsing import parse
from qualifier.ports.store import Store
from qualifier.records.stored import AssessmentFilter
from tests.api.doors import client_of
from tests.api.pages.makers import NOW
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL

TALK = "Anna Weber: We have 20k approved and must decide by 1 May 2027. Can you show us a demo next week?"


def kept(desk: Desk) -> int:
    return desk.service.store.assessments.count(AssessmentFilter())


def test_pasted_text_leads_to_its_result(local: TestClient, desk: Desk) -> None:
    answer = local.post("/", data={"text": TALK, "profile": "default", "at": ""})
    assert answer.status_code == 303
    page = local.get(answer.headers["location"])
    assert page.status_code == 200
    assert "We have 20k approved" in page.text
    assert kept(desk) == 1


def test_a_file_leads_to_its_result_and_keeps_its_name(local: TestClient, desk: Desk) -> None:
    answer = local.post("/", data={"text": ""}, files={"file": ("thread.eml", HOT_MAIL, "message/rfc822")})
    assert answer.status_code == 303
    stored = desk.service.store.assessments.get(answer.headers["location"].rpartition("/")[2])
    assert (stored.name, stored.source) == ("thread.eml", "page")


def test_several_files_lead_to_the_list(local: TestClient, desk: Desk) -> None:
    files = [("file", (f"{name}.txt", f"{TALK} {name}".encode(), "text/plain")) for name in ("a", "b")]
    answer = local.post("/", files=files)
    assert answer.headers["location"] == "/assessments?done=several"
    assert kept(desk) == 2


def test_nothing_at_all_is_said_at_the_field(local: TestClient) -> None:
    page = local.post("/", data={"text": "  \n "})
    assert page.status_code == 422
    assert "Paste a conversation here, or choose a file." in page.text
    assert 'aria-invalid="true"' in page.text


@pytest.mark.parametrize("typed", ["2026-99-01T10:00", "yesterday <b>"])
def test_a_moment_that_is_none_loses_nothing_that_was_typed(local: TestClient, typed: str, desk: Desk) -> None:
    page = local.post("/", data={"text": TALK, "at": typed})
    assert page.status_code == 422
    assert "is no moment" in page.text
    assert TALK in page.text
    assert "<b>" not in page.text
    assert kept(desk) == 0


def test_the_moment_is_taken_in_the_readers_zone(local: TestClient, desk: Desk) -> None:
    data = {"text": TALK, "at": "2027-03-10T14:00"}
    answer = local.post("/", data=data, headers={"Cookie": "zone=Asia/Tokyo"})
    stored = desk.service.store.assessments.get(answer.headers["location"].rpartition("/")[2])
    assert stored.assessment.conversation.reference_time == datetime.fromisoformat("2027-03-10T05:00:00+00:00")


def test_a_file_that_is_none_says_what_is_read_and_keeps_the_text(local: TestClient) -> None:
    page = local.post("/", data={"text": "my notes"}, files={"file": ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0", "image/png")})
    assert page.status_code == 422
    assert "photo.png: " in page.text
    assert "Qualifier reads e-mail" in page.text
    assert "my notes" in page.text


def test_an_unknown_profile_is_said_at_its_field(local: TestClient) -> None:
    page = local.post("/", data={"text": TALK, "profile": "<other>"})
    assert page.status_code == 422
    assert "There is no profile" in page.text
    assert "<other>" not in page.text


class Broken:
    """A store that is out of reach for a while."""

    def __getattr__(self, name: str) -> object:
        raise StoreUnavailable("the database is full: make room and try again")


def test_a_store_that_is_full_loses_nothing_that_was_typed(desk: Desk) -> None:
    broken = desk.service._replace(store=cast(Store, Broken()))
    with client_of(broken) as client:
        assert client.get("/").status_code == 200
        page = client.post("/", data={"text": TALK})
    assert page.status_code == 503
    assert "The database is full: make room and try again." in page.text
    assert TALK in page.text


def test_text_with_half_a_character_or_markup_is_only_text(local: TestClient) -> None:
    answer = local.post("/", data={"text": TALK + " <script>alert(1)</script>"})
    page = local.get(answer.headers["location"])
    assert "<script>alert" not in page.text


def test_the_example_is_hot_on_every_day(local: TestClient, desk: Desk) -> None:
    answer = local.post("/example")
    stored = desk.service.store.assessments.get(answer.headers["location"].rpartition("/")[2])
    assert stored.assessment.temperature == "hot"
    assert stored.assessment.conversation.sides_by == "profile"


@pytest.mark.parametrize("month", range(1, 13))
def test_the_example_is_whole_in_every_month(month: int) -> None:
    conversation = parse(example_mail(NOW.replace(month=month)), seller=Seller())
    assert len(conversation.turns) >= 3
    assert "$" not in conversation.text


def test_recent_conversations_are_listed_quietly(local: TestClient, desk: Desk) -> None:
    assert "Recent" not in local.get("/").text
    desk.take()
    assert "All conversations" in local.get("/").text


def test_all_conversations_can_be_searched_and_filtered(local: TestClient, desk: Desk) -> None:
    stored = desk.take()
    here = f"/assessments/{stored.id}"
    assert here in local.get("/assessments").text
    company = stored.assessment.record.prospect.company or ""
    assert here in local.get("/assessments", params={"q": company}).text
    assert "Nothing fits" in local.get("/assessments", params={"q": "no such firm"}).text
    assert "Nothing fits" in local.get("/assessments", params={"kind": "newsletter"}).text
    assert here in local.get("/assessments", params={"kind": "no kind", "temperature": "tepid"}).text


def test_an_empty_house_says_what_to_do(local: TestClient) -> None:
    assert "No conversations yet" in local.get("/assessments").text


def test_a_list_goes_on_where_it_ended(local: TestClient, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.pages.conversations.PART", 1)
    first, second = desk.take(), desk.take()
    page = local.get("/assessments")
    assert f"/assessments/{second.id}" in page.text
    assert f"/assessments/{first.id}" not in page.text
    following = page.text.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
    assert f"/assessments/{first.id}" in local.get(following).text
