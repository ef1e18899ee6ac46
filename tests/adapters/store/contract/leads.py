"""What any store must do with companies and people across conversations."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qualifier.errors import BadCursor, NotFound
from qualifier.records.stored import LeadFilter, LeadOutcome
from tests.adapters.store.makers import (
    SENT,
    Kept,
    companies,
    lead_of,
    made,
    of_company,
    parts,
    save,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
WON = LeadOutcome(outcome="won", note="signed", by="anna", at=NOW)


def hours(count: float) -> datetime:
    return SENT + timedelta(hours=count)


class JoiningContract:
    """Which lead a conversation belongs to."""

    def test_conversations_with_a_key_in_common_are_one_lead(self, kept: Kept) -> None:
        save(kept.store, made("a1", lead_keys=("domain:lund.example", "company:lund")))
        save(kept.store, made("a2", lead_keys=("company:lund", "address:x@freemail.example")))
        save(kept.store, made("a3", lead_keys=("address:x@freemail.example",)))
        assert lead_of(kept.store, "a1") == lead_of(kept.store, "a2") == lead_of(kept.store, "a3")
        assert kept.store.leads.get(lead_of(kept.store, "a1")).conversations == 3

    def test_the_strongest_known_key_decides(self, kept: Kept) -> None:
        save(kept.store, made("a1", lead_keys=("domain:one.example",)), made("a2", lead_keys=("company:two",)))
        save(kept.store, made("a3", lead_keys=("domain:one.example", "company:two")))
        save(kept.store, made("a4", lead_keys=("domain:new.example", "company:two")))
        assert lead_of(kept.store, "a3") == lead_of(kept.store, "a1")
        assert lead_of(kept.store, "a4") == lead_of(kept.store, "a2") != lead_of(kept.store, "a1")

    def test_without_keys_there_is_no_lead(self, kept: Kept) -> None:
        save(kept.store, made("a1", lead_keys=()))
        assert kept.store.assessments.get("a1").lead is None
        assert kept.store.leads.page(LeadFilter()).items == ()

    def test_a_corrected_spelling_keeps_the_lead_and_its_outcome(self, kept: Kept) -> None:
        save(kept.store, made("a1", company="Lnud", lead_keys=("company:lnud",)))
        lead = lead_of(kept.store, "a1")
        kept.store.leads.record_outcome(lead, WON, by="anna")
        corrected = made("a1", company="Lund", lead_keys=("company:lund",))
        kept.store.assessments.replace(corrected, 1, by="anna", action="assessment.correct")
        assert kept.store.leads.get(lead).company == "Lund"
        assert kept.store.leads.get(lead).outcome == WON
        save(kept.store, made("a2", lead_keys=("company:lnud",)))
        assert lead_of(kept.store, "a2") != lead

    def test_a_corrected_company_moves_the_conversation_to_its_lead(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"), of_company("a2", "bolt"), of_company("a3", "bolt"))
        acme, bolt = lead_of(kept.store, "a1"), lead_of(kept.store, "a2")
        kept.store.assessments.replace(of_company("a3", "acme"), 1, by="anna", action="assessment.correct")
        assert lead_of(kept.store, "a3") == acme
        assert [kept.store.leads.get(one).conversations for one in (acme, bolt)] == [2, 1]
        kept.store.assessments.replace(of_company("a2", "acme"), 1, by="anna", action="assessment.correct")
        assert kept.store.leads.get(acme).conversations == 3
        with pytest.raises(NotFound):
            kept.store.leads.get(bolt)

    def test_a_conversation_among_others_that_is_corrected_founds_a_lead_of_its_own(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"), of_company("a2", "acme"))
        kept.store.assessments.replace(of_company("a2", "bolt"), 1, by="anna", action="assessment.correct")
        assert lead_of(kept.store, "a1") != lead_of(kept.store, "a2")
        assert sorted(str(name) for name in companies(kept.store)) == ["Acme", "Bolt"]

    def test_what_turns_out_to_be_no_sale_leaves_its_lead(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"))
        lead = lead_of(kept.store, "a1")
        kept.store.assessments.replace(made("a1", kind="newsletter", lead_keys=()), 1, by="anna", action="assessment.correct")
        assert kept.store.assessments.get("a1").lead is None
        with pytest.raises(NotFound):
            kept.store.leads.get(lead)


class LeadContract:
    """What a lead looks like from its conversations."""

    def test_a_lead_is_as_its_latest_conversation_whenever_that_was_saved(self, kept: Kept) -> None:
        late = of_company(
            "a1", "acme", last_at=hours(5), due=hours(6), total=70, temperature="warm", stage="interest", person="Bo"
        )
        early = of_company("a2", "acme", last_at=hours(1), due=hours(2), total=40)
        save(kept.store, late, early)
        lead = kept.store.leads.get(lead_of(kept.store, "a1"))
        assert (lead.latest, lead.total, lead.previous_total, lead.temperature) == ("a1", 70, 40, "warm")
        assert (lead.first_at, lead.last_at, lead.due, lead.conversations) == (hours(1), hours(5), hours(6), 2)
        assert (lead.stage, lead.person, lead.answered_at, lead.outcome) == ("interest", "Bo", None, None)

    def test_where_no_moment_is_known_saving_counts(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", last_at=None, due=None), of_company("a2", "acme", last_at=hours(0)))
        lead = kept.store.leads.get(lead_of(kept.store, "a1"))
        assert lead.latest == "a1"
        assert lead.last_at == kept.store.assessments.get("a1").created_at
        assert lead.first_at == hours(0)
        assert lead.due is None

    def test_the_company_is_as_last_written(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", last_at=hours(1)))
        nameless = of_company("a2", "acme", last_at=hours(2)).facets.model_copy(update={"company": None})
        save(kept.store, made("a2").model_copy(update={"facets": nameless}))
        assert kept.store.leads.get(lead_of(kept.store, "a1")).company == "Acme"

    def test_an_answered_lead_is_no_longer_due(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", last_at=hours(1), due=hours(2)))
        lead = lead_of(kept.store, "a1")
        kept.store.assessments.answered("a1", NOW, by="anna")
        assert (kept.store.leads.get(lead).due, kept.store.leads.get(lead).answered_at) == (None, NOW)
        kept.store.assessments.answered("a1", None, by="anna")
        assert (kept.store.leads.get(lead).due, kept.store.leads.get(lead).answered_at) == (hours(2), None)
        kept.store.assessments.answered("a1", NOW, by="anna")
        save(kept.store, of_company("a2", "acme", last_at=hours(3), due=hours(4)))
        assert (kept.store.leads.get(lead).due, kept.store.leads.get(lead).answered_at) == (hours(4), None)

    def test_the_nearest_deadline_comes_along(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", next_date=date(2026, 4, 1), next_date_kind="go_live"))
        lead = kept.store.leads.get(lead_of(kept.store, "a1"))
        assert (lead.next_date, lead.next_date_kind) == (date(2026, 4, 1), "go_live")

    def test_a_replaced_answer_shows_in_its_lead(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", last_at=hours(1)), of_company("a2", "acme", last_at=hours(2)))
        changed = of_company("a1", "acme", last_at=hours(3), total=12, temperature="cold")
        kept.store.assessments.replace(changed, 1, by="anna", action="assessment.rescore")
        lead = kept.store.leads.get(lead_of(kept.store, "a1"))
        assert (lead.latest, lead.total, lead.previous_total, lead.temperature) == ("a1", 12, 80, "cold")

    def test_its_history_is_in_the_order_of_the_last_message(self, kept: Kept) -> None:
        save(kept.store, *(of_company(f"a{n}", "acme", last_at=hours(at)) for n, at in enumerate((3, 1, 2))))
        save(kept.store, of_company("b1", "bolt"))
        lead = lead_of(kept.store, "a0")
        assert [stored.id for stored in kept.store.leads.history(lead)] == ["a1", "a2", "a0"]
        assert [stored.id for stored in kept.store.leads.history(lead, limit=2)] == ["a2", "a0"]
        assert kept.store.leads.history("none") == ()

    def test_an_unknown_lead_is_not_found(self, kept: Kept) -> None:
        with pytest.raises(NotFound, match="none"):
            kept.store.leads.get("none")
        with pytest.raises(NotFound):
            kept.store.leads.record_outcome("none", WON, by="anna")

    def test_outcomes_are_recorded_and_taken_back(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"))
        lead = lead_of(kept.store, "a1")
        kept.store.leads.record_outcome(lead, WON)
        assert kept.store.leads.get(lead).outcome == WON
        save(kept.store, of_company("a2", "acme"))
        assert kept.store.leads.get(lead).outcome == WON
        kept.store.leads.record_outcome(lead, None, by="bob")
        assert kept.store.leads.get(lead).outcome is None
        lines = [
            (line.by, line.subject, line.detail) for line in kept.store.audit.page().items if line.action == "outcome.record"
        ]
        assert lines == [("bob", lead, "open"), ("anna", lead, "won")]


class LeadListContract:
    """The list of leads."""

    def test_hot_first_then_soonest_due_then_latest_message(self, kept: Kept) -> None:
        save(
            kept.store,
            of_company("a1", "cold", temperature="cold", last_at=hours(9), due=hours(1)),
            of_company("a2", "out", temperature="disqualified", last_at=hours(9), due=None),
            of_company("a3", "later", last_at=hours(1), due=hours(8)),
            of_company("a4", "sooner", last_at=hours(1), due=hours(2)),
            of_company("a5", "undated", last_at=hours(2), due=None),
            of_company("a6", "undatedlate", last_at=hours(3), due=None),
            of_company("a7", "warm", temperature="warm", last_at=hours(9), due=hours(1)),
            of_company("a8", "soonerlate", last_at=hours(1.5), due=hours(2)),
        )
        wanted = ["Soonerlate", "Sooner", "Later", "Undatedlate", "Undated", "Warm", "Cold", "Out"]
        assert companies(kept.store) == wanted
        found = parts(lambda cursor: kept.store.leads.page(LeadFilter(), cursor=cursor, limit=3))
        assert [lead.company for lead in found] == wanted

    def test_each_filter_chooses(self, kept: Kept) -> None:
        save(
            kept.store,
            of_company("a1", "acme", due=hours(1)),
            of_company("a2", "bolt", due=hours(2)),
            of_company("a3", "cord", temperature="warm", due=None),
        )
        kept.store.assessments.answered("a2", NOW, by="anna")
        kept.store.leads.record_outcome(lead_of(kept.store, "a3"), WON, by="anna")
        assert companies(kept.store, temperature="hot") == ["Acme", "Bolt"]
        assert companies(kept.store, temperature="warm") == ["Cord"]
        assert companies(kept.store, open=True) == ["Acme", "Bolt"]
        assert companies(kept.store, open=False) == ["Cord"]
        assert companies(kept.store, unanswered=True) == ["Acme"]
        assert companies(kept.store, unanswered=False, open=True) == ["Bolt"]
        assert companies(kept.store, search="COR") == ["Cord"]
        assert companies(kept.store, search="ida@bolt") == ["Bolt"]
        assert companies(kept.store, search="ida ac") == ["Acme"]
        assert companies(kept.store, search="%") == []

    def test_open_leads_are_counted(self, kept: Kept) -> None:
        assert kept.store.leads.counts() == {"hot": 0, "warm": 0, "cold": 0, "disqualified": 0, "due": 0}
        save(
            kept.store,
            of_company("a1", "acme"),
            of_company("a2", "bolt"),
            of_company("a3", "cord", temperature="warm"),
            of_company("a4", "dent", temperature="cold", due=None),
        )
        kept.store.leads.record_outcome(lead_of(kept.store, "a2"), WON, by="anna")
        assert kept.store.leads.counts() == {"hot": 1, "warm": 1, "cold": 1, "disqualified": 0, "due": 2}

    @pytest.mark.parametrize("garbage", ["", "x", "WyJhc3Nlc3NtZW50cyIsInh4Il0", "WyJsZWFkcyIsMV0", "WyJsZWFkcyIsIiJd"])
    def test_a_cursor_of_none_of_our_lists_is_refused(self, kept: Kept, garbage: str) -> None:
        with pytest.raises(BadCursor):
            kept.store.leads.page(LeadFilter(), cursor=garbage)

    def test_a_part_goes_on_where_the_last_one_ended_whatever_came_and_went(self, kept: Kept) -> None:
        save(kept.store, *(of_company(f"a{number}", f"firm{number}", due=hours(number)) for number in range(6)))
        first = kept.store.leads.page(LeadFilter(), limit=2)
        kept.store.assessments.erase_person("ida@firm1.example", by="anna")
        save(kept.store, of_company("b1", "urgent", due=hours(-1)))
        second = kept.store.leads.page(LeadFilter(), cursor=first.next, limit=2)
        assert [lead.company for lead in second.items] == ["Firm2", "Firm3"]


class ReviewContract:
    """What a team looks back on."""

    def test_nothing_is_all_zeros(self, kept: Kept) -> None:
        review = kept.store.leads.review(since=NOW - timedelta(days=30), now=NOW)
        assert review.leads == {"hot": 0, "warm": 0, "cold": 0, "disqualified": 0}
        assert set(review.outcomes.values()) | set(review.stages.values()) | set(review.kinds.values()) == {0}
        assert (review.weeks, review.answer_minutes, review.missing, review.conversion) == ((), (), {}, ())
        assert (review.in_time, review.late) == (0, 0)

    def test_conversations_and_leads_are_counted(self, kept: Kept) -> None:
        since = kept.clock()
        save(
            kept.store,
            of_company("a1", "acme", grade="B2", missing=("authority", "budget"), last_at=hours(1)),
            of_company("a2", "acme", grade="A1", missing=("authority",), last_at=hours(2)),
            of_company("a3", "bolt", grade="A1", temperature="warm", stage="decision", missing=("budget", "authority")),
            of_company("a4", "cord", grade="C3", temperature="cold", stage="none", missing=()),
            made("a5", kind="newsletter", lead_keys=(), temperature="disqualified"),
        )
        kept.store.leads.record_outcome(lead_of(kept.store, "a3"), WON, by="anna")
        review = kept.store.leads.review(since=since, now=NOW)
        assert review.leads == {"hot": 1, "warm": 1, "cold": 1, "disqualified": 0}
        assert review.stages == {"none": 1, "awareness": 0, "interest": 0, "evaluation": 1, "decision": 1}
        assert (review.kinds["sales"], review.kinds["newsletter"], review.kinds["bounce"]) == (4, 1, 0)
        assert list(review.missing.items()) == [("authority", 2), ("budget", 1)]
        assert review.outcomes == {"won": 1, "lost": 0, "no_decision": 0, "disqualified": 0}
        assert [(one.grade, one.outcomes["won"], one.open) for one in review.conversion] == [("A1", 1, 1), ("C3", 0, 1)]

    def test_only_what_was_saved_since_counts(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme"), of_company("a2", "bolt"))
        since = kept.clock()
        save(kept.store, of_company("a3", "bolt"))
        review = kept.store.leads.review(since=since, now=NOW)
        assert (review.leads["hot"], review.kinds["sales"]) == (1, 1)

    def test_weeks_have_no_gaps_and_begin_on_mondays(self, kept: Kept) -> None:
        kept.clock.now = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
        save(kept.store, of_company("a1", "acme"))
        kept.clock.now = datetime(2026, 3, 16, 0, 0, tzinfo=UTC)
        save(kept.store, of_company("a2", "bolt", temperature="warm"), made("a3", kind="other", lead_keys=()))
        review = kept.store.leads.review(since=datetime(2026, 1, 1, tzinfo=UTC), now=datetime(2026, 3, 24, tzinfo=UTC))
        assert [(week.week.isoformat(), week.counts["hot"], week.counts["warm"]) for week in review.weeks] == [
            ("2026-02-23", 1, 0),
            ("2026-03-02", 0, 0),
            ("2026-03-09", 0, 0),
            ("2026-03-16", 0, 1),
            ("2026-03-23", 0, 0),
        ]

    def test_answers_are_timed_from_the_last_message(self, kept: Kept) -> None:
        save(
            kept.store,
            of_company("in_time", "acme", last_at=hours(0), due=hours(1)),
            of_company("late", "bolt", last_at=hours(0), due=hours(1)),
            of_company("waiting", "cord", last_at=hours(0), due=hours(1)),
            of_company("not_yet", "dent", last_at=hours(0), due=hours(20)),
            of_company("undated", "east", last_at=None, due=None),
            of_company("early", "fort", last_at=hours(5), due=hours(6)),
        )
        answers = {"in_time": hours(1), "late": hours(1.999), "undated": hours(1), "early": hours(4)}
        for id, at in answers.items():
            kept.store.assessments.answered(id, at, by="anna")
        review = kept.store.leads.review(since=SENT, now=hours(10))
        assert review.answer_minutes == (0, 60, 119)
        assert (review.in_time, review.late) == (2, 2)

    def test_a_replaced_answer_is_timed_anew(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", last_at=hours(0), due=hours(1)))
        kept.store.assessments.answered("a1", hours(2), by="anna")
        kept.store.assessments.replace(of_company("a1", "acme", last_at=hours(1), due=hours(2)), 2, by="x", action="y")
        review = kept.store.leads.review(since=SENT, now=hours(10))
        assert (review.answer_minutes, review.in_time, review.late) == ((60,), 1, 0)
