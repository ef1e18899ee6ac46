"""Corrections end to end: kept, scored again, the draft checked again, a case filed; nothing is asked of a model."""

import pytest
from pydantic import JsonValue

from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.ports.destinations import Destination
from qualifier.records.stored import Intake, Stored
from qualifier.service.corrections import Change, correct
from tests.service.desk import Desk
from tests.service.talks import NEWSLETTER


class ListedCases:
    """A ``CaseFiler`` in a list."""

    def __init__(self, refusal: ConfigError | None = None) -> None:
        self.filed: list[tuple[Stored, Intake]] = []
        self.refusal = refusal

    def file(self, stored: Stored, intake: Intake) -> None:
        if self.refusal:
            raise self.refusal
        self.filed.append((stored, intake))

    def ids(self) -> tuple[str, ...]:
        return tuple(stored.id for stored, _ in self.filed)

    def forget(self, ids: tuple[str, ...]) -> None:
        self.filed = [one for one in self.filed if one[0].id not in ids]


def change(field: str, value: JsonValue, reason: str = "they said so on the phone") -> Change:
    return Change(field=field, value=value, reason=reason)


def test_a_correction_is_kept_with_its_reason_and_scored_again(desk: Desk) -> None:
    stored = desk.take()
    assert stored.assessment.temperature == "hot"
    kept = correct(desk.service, stored.id, stored.revision, [change("timeline.status", "deferred")], by="anna")
    assert kept.assessment.temperature != "hot"
    assert kept.assessment.missing != stored.assessment.missing
    assert kept.assessment.reasons != stored.assessment.reasons
    (correction,) = kept.corrections
    assert (correction.field, correction.before, correction.after) == ("timeline.status", "dated", "deferred")
    assert (correction.by, correction.reason) == ("anna", "they said so on the phone")
    assert kept.revision == 2
    assert desk.service.store.leads.get(str(kept.lead)).temperature == kept.assessment.temperature


def test_several_changes_are_judged_as_one(desk: Desk) -> None:
    stored = desk.take()
    changes = [change("budget.status", "unknown"), change("authority.status", "influencer")]
    kept = correct(desk.service, stored.id, 1, changes, by="anna")
    assert [one.field for one in kept.corrections] == ["budget.status", "budget.amount", "authority.status"]
    assert kept.assessment.record.budget.amount is None
    assert kept.assessment.record.authority.status == "influencer"
    assert kept.revision == 2


def test_one_wrong_change_among_several_keeps_everything_as_it_was(desk: Desk) -> None:
    stored = desk.take()
    with pytest.raises(ConfigError, match="approved"):
        correct(desk.service, stored.id, 1, [change("need.status", "none"), change("budget.status", "x")], by="anna")
    assert desk.service.store.assessments.get(stored.id) == stored


def test_the_draft_stays_and_is_checked_against_what_is_right_now(desk: Desk) -> None:
    stored = desk.take()
    assert stored.assessment.draft
    kept = correct(desk.service, stored.id, 1, [change("deadlines", [])], by="anna")
    assert kept.assessment.draft
    assert kept.assessment.draft.body == stored.assessment.draft.body
    assert kept.assessment.draft.checks


def test_what_becomes_no_lead_has_no_draft_and_no_lead(desk: Desk) -> None:
    stored = desk.take()
    kept = correct(desk.service, stored.id, 1, [change("kind", "vendor_pitch")], by="anna")
    assert kept.assessment.draft is None
    assert kept.lead is None
    assert kept.assessment.temperature == "disqualified"


def test_a_newsletter_called_a_lead_is_read_again_as_a_sale(desk: Desk) -> None:
    stored = desk.take(
        NEWSLETTER.replace(b"The best of our blog", b"We need a planning tool by 15 December 2026, budget 20,000 EUR.")
    )
    assert stored.assessment.record.kind == "newsletter"
    kept = correct(desk.service, stored.id, 1, [change("kind", "sales")], by="anna")
    assert kept.assessment.record.kind == "sales"
    assert kept.assessment.record.budget.amount or kept.assessment.record.deadlines
    assert kept.assessment.draft
    assert "read again by the rules" in kept.assessment.provenance.notes[-1]
    assert [one.field for one in kept.corrections] == ["kind"]
    assert kept.assessment.extraction.kind == "sales"


def test_back_to_a_sale_believes_the_engines_claims_again(desk: Desk) -> None:
    stored = desk.take()
    gone = correct(desk.service, stored.id, 1, [change("kind", "support")], by="anna")
    back = correct(desk.service, stored.id, gone.revision, [change("kind", "sales")], by="ben")
    assert back.assessment.record == stored.assessment.record
    assert back.assessment.temperature == "hot"
    assert back.assessment.provenance.notes == stored.assessment.provenance.notes


def test_a_kind_and_a_value_can_be_put_right_at_once(desk: Desk) -> None:
    stored = desk.take(NEWSLETTER)
    changes = [change("kind", "sales"), change("prospect.company", "Deals Ltd.")]
    kept = correct(desk.service, stored.id, 1, changes, by="anna")
    assert kept.assessment.record.prospect.company == "Deals Ltd."
    assert kept.lead is not None


def test_an_old_revision_is_refused(desk: Desk) -> None:
    stored = desk.take()
    correct(desk.service, stored.id, 1, [change("engagement.depth", 1)], by="anna")
    with pytest.raises(Stale, match="look again"):
        correct(desk.service, stored.id, 1, [change("engagement.depth", 2)], by="ben")


def test_nothing_of_that_name_is_kept(desk: Desk) -> None:
    with pytest.raises(NotFound):
        correct(desk.service, "a" * 26, 1, [change("engagement.depth", 1)], by="anna")


@pytest.mark.parametrize("changes", [[], [change("kind", "sales")]])
def test_nothing_to_correct_is_said(desk: Desk, changes: list[Change]) -> None:
    stored = desk.take()
    with pytest.raises(ConfigError, match="nothing to correct"):
        correct(desk.service, stored.id, 1, changes, by="anna")


def test_a_lead_that_becomes_hot_is_told_once_and_one_that_was_hot_is_not(desk: Desk) -> None:
    service = desk.service._replace(destinations=(Destination(name="webhook"),))
    stored = desk.take()
    told = len(desk.outbox.orders)
    cooled = correct(service, stored.id, 1, [change("timeline.status", "deferred")], by="anna")
    assert len(desk.outbox.orders) == told
    heated = correct(service, stored.id, cooled.revision, [change("timeline.status", "urgent")], by="anna")
    assert heated.assessment.temperature == "hot"
    assert [one.kind for one in desk.outbox.orders[told:]] == ["notify"]
    correct(service, stored.id, heated.revision, [change("budget.amount", 50_000)], by="anna")
    assert len(desk.outbox.orders) == told + 1


def test_each_correction_goes_to_the_cases(desk: Desk) -> None:
    cases = ListedCases()
    stored = desk.take()
    kept = correct(desk.service._replace(cases=cases), stored.id, 1, [change("need.status", "none")], by="anna")
    assert [(one.id, one.revision, intake.data) for one, intake in cases.filed] == [
        (kept.id, 2, desk.service.store.assessments.intake(kept.id).data)
    ]


def test_a_suite_that_cannot_be_written_does_not_undo_the_correction(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    cases = ListedCases(ConfigError("is locked", file="corrections"))
    stored = desk.take()
    kept = correct(desk.service._replace(cases=cases), stored.id, 1, [change("need.status", "none")], by="anna")
    assert kept.revision == 2
    assert "corrections.case.failed" in caplog.text
    assert "Excel" not in caplog.text


def test_the_audit_names_the_fields_and_nothing_that_was_said(desk: Desk) -> None:
    stored = desk.take()
    correct(desk.service, stored.id, 1, [change("prospect.company", "Acme Group", "card on the desk")], by="anna")
    newest = desk.service.store.audit.page(limit=1).items[0]
    assert (newest.by, newest.action, newest.subject, newest.detail) == (
        "anna", "assessment.correct", stored.id, "prospect.company",
    )  # fmt: skip
