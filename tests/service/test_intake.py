from pathlib import Path

import pytest

from qualifier.errors import EmptyInput, LLMUnavailable, NotFound
from qualifier.ports.destinations import Destination
from qualifier.records.stored import AssessmentFilter, Intake
from qualifier.service.corrections import Change, correct
from qualifier.service.intake import accept, assess_accepted, take_in, take_in_by_rules_first
from tests.service.desk import Desk, open_desk
from tests.service.talks import HOT_MAIL, NEWSLETTER
from tests.twins import AnsweringModel, ScriptedModel

EXTRACTION = Path(__file__).parent.parent / "stub" / "answer.json"


def intake(data: bytes = HOT_MAIL, **wanted: object) -> Intake:
    return Intake.model_validate({"data": data, "name": "mail.eml", **wanted})


def kept(desk: Desk) -> int:
    return desk.service.store.assessments.count(AssessmentFilter())


def test_what_is_taken_in_is_kept_with_its_lead(desk: Desk) -> None:
    stored = take_in(desk.service, intake(), by="anna")
    assert stored.revision == 1
    assert stored.assessment.id == stored.id
    assert stored.profile_version == 1
    assert stored.lead is not None
    assert desk.service.store.leads.get(stored.lead).latest == stored.id
    assert desk.service.store.assessments.intake(stored.id) == intake()


def test_what_is_no_sale_is_kept_without_a_lead(desk: Desk) -> None:
    stored = take_in(desk.service, intake(NEWSLETTER), by="anna")
    assert stored.lead is None
    assert stored.assessment.record.kind == "newsletter"


def test_what_cannot_be_read_is_not_kept(desk: Desk) -> None:
    with pytest.raises(EmptyInput):
        take_in(desk.service, intake(b" \n"), by="anna")
    assert kept(desk) == 0


def test_an_unknown_profile_is_named_and_the_known_ones_too(desk: Desk) -> None:
    with pytest.raises(NotFound, match=r"no profile 'emea'; there are: default"):
        take_in(desk.service, intake(profile="emea"), by="anna")
    assert kept(desk) == 0


def test_what_is_accepted_waits_for_its_job(desk: Desk) -> None:
    id = accept(desk.service, intake(), by="crm")
    assert kept(desk) == 0
    assert [(one.id, one.kind, one.payload) for one in desk.outbox.orders] == [(id, "assess", {"assessment": id})]
    assess_accepted(desk.service, id, by="system")
    assert desk.service.store.assessments.get(id).assessment.temperature == "hot"


def test_a_job_done_twice_is_done_once(desk: Desk) -> None:
    id = accept(desk.service, intake(), by="crm")
    assess_accepted(desk.service, id, by="system")
    first = desk.service.store.assessments.get(id)
    assess_accepted(desk.service, id, by="system")
    assert desk.service.store.assessments.get(id) == first
    assert desk.service.store.leads.get(first.lead or "").conversations == 1


def test_a_conversation_erased_meanwhile_is_not_assessed(desk: Desk) -> None:
    with pytest.raises(NotFound):
        assess_accepted(desk.service, "0" * 26, by="system")


def test_a_hot_lead_is_news_for_every_destination(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, destinations=(Destination(name="crm"), Destination(name="chat")))
    stored = take_in(desk.service, intake(), by="anna")
    take_in(desk.service, intake(NEWSLETTER), by="anna")
    assert [one.kind for one in desk.outbox.orders] == ["notify", "notify"]
    assert {one.payload["destination"] for one in desk.outbox.orders} == {"crm", "chat"}
    assert {one.payload["assessment"] for one in desk.outbox.orders} == {stored.id}
    assert len({one.id for one in desk.outbox.orders}) == 2


def test_rules_answer_first_where_a_model_will_read_later(tmp_path: Path) -> None:
    model = AnsweringModel(lambda request: EXTRACTION.read_text())
    desk = open_desk(tmp_path, model=model)
    stored = take_in_by_rules_first(desk.service, intake(), by="anna")
    assert stored.assessment.provenance.engine == "rules"
    assert model.requests == []
    assert [one.kind for one in desk.outbox.orders] == ["assess"]
    assess_accepted(desk.service, stored.id, by="system")
    again = desk.service.store.assessments.get(stored.id)
    assert (again.assessment.provenance.engine, again.revision) == ("llm", 2)
    assert again.created_at == stored.created_at


def test_a_late_model_does_not_undo_what_a_person_put_right(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, model=AnsweringModel(lambda request: EXTRACTION.read_text()))
    stored = take_in_by_rules_first(desk.service, intake(), by="anna")
    change = Change(field="need.status", value="implied", reason="said on the phone")
    right = correct(desk.service, stored.id, stored.revision, [change], by="anna")
    assess_accepted(desk.service, stored.id, by="system")
    assert desk.service.store.assessments.get(stored.id) == right


def test_without_a_model_the_rules_answer_is_the_answer(desk: Desk) -> None:
    take_in_by_rules_first(desk.service, intake(), by="anna")
    assert desk.outbox.orders == []


def test_a_model_that_is_down_leaves_the_rules_answer_and_says_so(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, model=ScriptedModel(LLMUnavailable("the model is down")))
    stored = take_in(desk.service, intake(engine="auto"), by="anna")
    assert stored.assessment.provenance.engine == "rules"
    assert any("the model is down" in note for note in stored.assessment.provenance.notes)


def test_with_engine_llm_a_model_that_is_down_is_an_error_and_nothing_is_kept(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, model=ScriptedModel(LLMUnavailable("the model is down")))
    with pytest.raises(LLMUnavailable):
        take_in(desk.service, intake(engine="llm"), by="anna")
    assert kept(desk) == 0
