"""What any store must do to take something away for good."""

from datetime import UTC, datetime, timedelta

import pytest

from qualifier.errors import NotFound
from qualifier.records.stored import AssessmentFilter, LeadOutcome, Replay
from tests.adapters.store.makers import (
    IDA,
    SENT,
    Kept,
    actions,
    companies,
    ids_of,
    intake,
    lead_of,
    made,
    of_company,
    order,
    save,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
WON = LeadOutcome(outcome="won", note="signed", by="anna", at=NOW)


def hours(count: float) -> datetime:
    return SENT + timedelta(hours=count)


class ErasingContract:
    """Taking away for good."""

    def test_a_person_is_erased_from_every_conversation(self, kept: Kept) -> None:
        save(
            kept.store,
            of_company("a1", "acme", last_at=hours(1)),
            of_company("a2", "acme", last_at=hours(2)),
            of_company("a3", "bolt"),
        )
        both = made("a4", lead_keys=("domain:bolt.example",), last_at=hours(9), addresses=(IDA, "ida@acme.example"))
        save(kept.store, both)
        acme, bolt = lead_of(kept.store, "a1"), lead_of(kept.store, "a3")
        erased = kept.store.assessments.erase_person(" IDA@acme.example ", by="anna")
        assert (erased.assessments, erased.leads) == (3, 1)
        assert ids_of(kept.store) == ["a3"]
        for id in ("a1", "a2", "a4"):
            with pytest.raises(NotFound):
                kept.store.assessments.get(id)
            with pytest.raises(NotFound):
                kept.store.assessments.intake(id)
        with pytest.raises(NotFound):
            kept.store.leads.get(acme)
        lead = kept.store.leads.get(bolt)
        assert (lead.conversations, lead.latest, lead.address) == (1, "a3", "ida@bolt.example")

    def test_an_address_that_a_later_answer_leaves_out_still_names_its_conversation(self, kept: Kept) -> None:
        save(kept.store, made("a1", addresses=(IDA, "bo@lund.example")))
        kept.store.assessments.replace(made("a1", addresses=(IDA,)), 1, by="bob", action="assessment.correct")
        assert kept.store.assessments.erase_person("bo@lund.example", by="anna").assessments == 1

    def test_the_audit_line_holds_a_digest(self, kept: Kept) -> None:
        kept.store.assessments.erase_person("Nobody@acme.example", by="anna")
        line = kept.store.audit.page().items[0]
        assert (line.by, line.action, line.detail) == ("anna", "person.erase", "assessments 0, leads 0")
        assert len(line.subject) == 64
        assert "nobody" not in line.model_dump_json().lower()

    def test_a_key_that_only_erased_conversations_gave_names_the_lead_no_more(self, kept: Kept) -> None:
        save(kept.store, made("a1", lead_keys=("domain:acme.example",), addresses=("bo@acme.example",)))
        save(kept.store, made("a2", lead_keys=("domain:acme.example", f"address:{IDA}")))
        lead = lead_of(kept.store, "a1")
        kept.store.assessments.erase_person(IDA, by="anna")
        save(kept.store, made("a3", lead_keys=(f"address:{IDA}",)), made("a4", lead_keys=("domain:acme.example",)))
        assert lead_of(kept.store, "a3") != lead
        assert lead_of(kept.store, "a4") == lead

    def test_what_waits_to_be_assessed_is_erased_too(self, kept: Kept) -> None:
        kept.store.assessments.accept("a1", intake(b"From: Ida <IDA@lund.example>\n\nHi"), order("a1"), by="crm")
        kept.store.assessments.accept("a2", intake(b"From: Bo <bo@lund.example>\n\nHi"), order("a2"), by="crm")
        assert kept.store.assessments.erase_person(IDA, by="anna").assessments == 1
        with pytest.raises(NotFound):
            kept.store.assessments.intake("a1")
        assert kept.store.assessments.intake("a2").name == "thread.eml"

    def test_stored_answers_about_erased_conversations_go_with_them(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"), of_company("a2", "bolt"))
        replies = {
            "k1": (b'{"id":"a1"}', {}),
            "k2": (b"{}", {"Location": "/v1/assessments/a1"}),
            "k3": (b'{"id":"a2"}', {}),
            "k4": (b'{"address":"Ida@Acme.example"}', {}),
        }
        for key, (body, headers) in replies.items():
            kept.store.idempotency.claim(key, "r", NOW)
            kept.store.idempotency.settle(key, Replay(status=200, headers=headers, body=body))
        kept.store.assessments.erase_person("ida@acme.example", by="anna")
        left = [key for key in replies if kept.store.idempotency.claim(key, "r", NOW) is not None]
        assert left == ["k3"]

    def test_outcomes_of_leads_that_are_left_are_kept(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"))
        save(kept.store, made("a2", lead_keys=("domain:acme.example",)))
        lead = lead_of(kept.store, "a1")
        kept.store.leads.record_outcome(lead, WON, by="anna")
        kept.store.assessments.erase_person(IDA, by="anna")
        assert kept.store.leads.get(lead).outcome == WON

    def test_what_was_saved_before_a_moment_is_purged(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"), of_company("a2", "bolt"))
        kept.store.assessments.accept("w1", intake(), order("w1"), by="crm")
        kept.store.jobs.finish("w1")
        kept.store.idempotency.claim("k1", "r", kept.clock())
        before = kept.clock()
        save(kept.store, of_company("a3", "acme"))
        kept.store.assessments.accept("w2", intake(), order("w2"), by="crm")
        erased = kept.store.assessments.purge(before, by="system")
        assert (erased.assessments, erased.leads) == (3, 1)
        assert ids_of(kept.store) == ["a3"]
        assert companies(kept.store) == ["Acme"]
        assert kept.store.assessments.intake("w2") == intake()
        assert [job.id for job in kept.store.jobs.page().items] == ["w2"]
        assert kept.store.idempotency.claim("k1", "another", NOW) is None
        assert actions(kept.store)[-1] == "store.purge"

    def test_purging_nothing_leaves_no_line(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"))
        assert kept.store.assessments.purge(datetime(2020, 1, 1, tzinfo=UTC), by="system").assessments == 0
        assert kept.store.assessments.count(AssessmentFilter()) == 1
        assert actions(kept.store) == ["assessment.create"]
