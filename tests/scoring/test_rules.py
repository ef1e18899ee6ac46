"""Points, grades and the reasons told of them."""

from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.records.vocabulary import AuthorityStatus, BudgetStatus, Kind, NeedStatus, SignalName, Stage, TimelineStatus
from qualifier.scoring import Scored, load_definition, score
from tests.scoring.makers import PROFILE, due, record, said

DEFINITION = load_definition()


def scored(text: str = "Hello", **values: Any) -> Scored:
    return score(record(**values), PROFILE, DEFINITION, conversation=said(text))


def points_of(outcome: Scored, rule: str) -> float | None:
    return next((one.points for one in outcome.score.contributions if one.rule == rule), None)


VALUES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["sales", "sales", *get_args(Kind)]),
        "need": st.sampled_from(get_args(NeedStatus)),
        "budget": st.sampled_from(get_args(BudgetStatus)),
        "authority": st.sampled_from(get_args(AuthorityStatus)),
        "timeline": st.sampled_from(get_args(TimelineStatus)),
        "stage": st.sampled_from(get_args(Stage)),
        "depth": st.integers(0, 4),
        "signals": st.lists(st.sampled_from(get_args(SignalName)), unique=True).map(tuple),
        "deadlines": st.lists(
            st.builds(due, st.sampled_from(["decision", "go_live", "meeting"]), st.integers(-400, 800), length=st.integers(0, 99))
        ).map(tuple),
        "employees": st.none() | st.integers(0, 10**7),
        "industry": st.none() | st.sampled_from(["hotel", "Maschinenbau", "", "?", "reseller"]),
        "country": st.none() | st.sampled_from(["DE", "US"]),
    }
)


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_every_point_is_accounted_for(values: dict[str, Any]) -> None:
    outcome = scored(**values)
    assert 0 <= outcome.score.total <= 100
    for axis, result in (("fit", outcome.score.fit), ("intent", outcome.score.intent)):
        added = sum(one.points for one in outcome.score.contributions if one.axis == axis)
        assert result.points == min(100, max(0, added))
    assert outcome.score.grade == outcome.score.fit.grade + outcome.score.intent.grade
    assert outcome.reasons
    assert scored(**values) == outcome


def test_a_blocker_is_never_hot() -> None:
    blockers: list[dict[str, Any]] = [
        {"timeline": "deferred"}, {"budget": "constrained"}, {"need": "none"}, {"signals": ("demo_request", "not_interested")},
    ]  # fmt: skip
    for blocked in blockers:
        assert scored(deadlines=(due("decision", 10),), **blocked).temperature != "hot"


def test_contributions_carry_their_proof() -> None:
    outcome = scored(budget="approved", deadlines=(due("go_live", 45),))
    given_points = {one.rule: one for one in outcome.score.contributions}
    assert given_points["budget_approved"].evidence[0].quote == "30k is set aside"
    assert given_points["timeframe_quarter"].evidence[0].quote == "by then"
    assert given_points["timeframe_quarter"].label == "Their date falls within 90 days: go-live by 16 Apr 2026, 45 days away"
    assert [one.quote for one in given_points["buying_first"].evidence] == ["demo_request", "pricing_request"]


def test_reasons_are_sentences_with_their_quotes() -> None:
    outcome = scored(budget="approved", deadlines=(due("go_live", 45),), employees=120)
    assert outcome.reasons[0] == "Ready to buy: every condition for hot is met."
    assert "Money is set aside: “30k is set aside”." in outcome.reasons
    assert "Their date falls within 90 days: go-live by 16 Apr 2026, 45 days away – “by then”." in outcome.reasons
    assert "The right size: 120 employees." in outcome.reasons
    assert all("{" not in reason and reason[0].isupper() and reason[-1] in ".!?" for reason in outcome.reasons)


def test_an_embedded_order_is_told_and_changes_nothing() -> None:
    plain = record(timeline="vague")
    ordered = plain.model_copy(update={"injection": True})
    before, after = (score(one, PROFILE, DEFINITION, conversation=said()) for one in (plain, ordered))
    assert (before.score.total, before.temperature) == (after.score.total, after.temperature)
    assert after.reasons[-1].startswith("The text tries to instruct a reading machine")


@pytest.mark.parametrize(
    ("amount", "rule"),
    [
        ({"min": 500, "max": 500, "currency": "EUR", "period": "month"}, "deal_enough"),
        ({"min": None, "max": 5000, "currency": "EUR", "period": "year"}, "deal_short"),
        ({"min": None, "max": 100, "currency": "EUR", "period": "month"}, "deal_far_short"),
        ({"min": 9, "max": 9, "currency": "EUR", "period": "per_unit"}, None),
        ({"min": 9000, "max": 9000, "currency": None, "period": "year"}, None),
        ({"min": 9000, "max": 9000, "currency": "USD", "period": "year"}, None),
        ({"min": 2000, "max": None, "currency": "EUR", "period": "year"}, None),
        ({"min": None, "max": None, "currency": "EUR", "period": "year"}, None),
    ],
)
def test_money_is_compared_only_where_it_can_be(amount: dict[str, Any], rule: str | None) -> None:
    outcome = scored(budget="stated", amount=amount)
    assert [one.rule for one in outcome.score.contributions if one.rule.startswith("deal_")] == ([rule] if rule else [])


def test_a_near_date_is_worth_more_than_a_far_one() -> None:
    totals = [scored(deadlines=(due("decision", days),)).score.intent.points for days in (10, 60, 150, 400)]
    assert totals == sorted(totals, reverse=True)
    assert len(set(totals)) == 4
