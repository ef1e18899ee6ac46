"""The guide's temperature table, row by row and at its edges."""

from datetime import UTC, datetime
from typing import Any

import pytest

from qualifier.profile import Profile
from qualifier.scoring import Scored, load_definition, score
from tests.scoring.makers import PROFILE, SENT, due, record, said

DEFINITION = load_definition()
GO_LIVE = (due("go_live", 60),)


def scored(text: str = "Hello", profile: Profile = PROFILE, **values: Any) -> Scored:
    return score(record(**values), profile, DEFINITION, conversation=said(text))


HOT: list[dict[str, Any]] = [
    {"deadlines": GO_LIVE},
    {"deadlines": (due("go_live", 90),)},
    {"deadlines": (due("decision", 30), due("go_live", 200))},
    {"timeline": "urgent"},
    {"deadlines": GO_LIVE, "stage": "decision", "signals": ("legal_review", "implementation_question")},
    {"deadlines": GO_LIVE, "signals": ("price_objection", "proposal_request"), "budget": "stated"},
    {"deadlines": GO_LIVE, "industry": None, "country": None, "employees": None},
    {"deadlines": GO_LIVE, "employees": 15},
    {"deadlines": GO_LIVE, "country": "FR", "industry": "machine building", "employees": 300},
    {"deadlines": (due("decision", -5), due("go_live", 40))},
    {"deadlines": (due("go_live", -3, length=30),)},
    {"deadlines": (due("contract_end", 80),)},
    {"timeline": "unknown", "deadlines": (due("decision", 14),)},
]
WARM: list[dict[str, Any]] = [
    {"deadlines": (due("go_live", 91),)},
    {"deadlines": (due("decision", 120), due("go_live", 60))},
    {"timeline": "vague"},
    {"timeline": "vague", "deadlines": (due("contract_end", 40),)},
    {"timeline": "unknown"},
    {"timeline": "unknown", "deadlines": (due("contract_end", 40),)},
    {"deadlines": GO_LIVE, "need": "implied"},
    {"deadlines": GO_LIVE, "stage": "interest"},
    {"deadlines": GO_LIVE, "signals": ("content_request", "competitor_comparison")},
    {"deadlines": GO_LIVE, "budget": "constrained"},
    {"timeline": "deferred", "deadlines": (due("meeting", 200),), "budget": "approved"},
    {"need": "implied", "timeline": "unknown", "signals": ("pricing_request",), "depth": 2},
    {"stage": "interest", "timeline": "vague", "signals": ("content_request",), "depth": 2},
]
COLD: list[dict[str, Any]] = [
    {"timeline": "deferred"},
    {"timeline": "deferred", "deadlines": (due("meeting", -20),), "budget": "approved"},
    {"need": "none", "timeline": "unknown", "stage": "awareness", "signals": ("incumbent_satisfied",)},
    {"need": "none", "timeline": "unknown", "stage": "evaluation", "signals": ("fit_objection",)},
    {"need": "unknown", "timeline": "unknown", "stage": "awareness", "depth": 1, "signals": ("content_request",)},
    {"need": "unknown", "timeline": "unknown", "stage": "interest", "depth": 1, "signals": ("marketing_touch",)},
    {"need": "unknown", "timeline": "unknown", "stage": "none", "depth": 1, "signals": ("wrong_person",), "authority": "none"},
    {"need": "unknown", "timeline": "unknown", "stage": "none", "depth": 0, "signals": ()},
    {"deadlines": GO_LIVE, "authority": "none"},
]
DISQUALIFIED: list[dict[str, Any]] = [
    {"kind": "vendor_pitch"},
    {"kind": "bounce", "deadlines": GO_LIVE},
    {"deadlines": GO_LIVE, "signals": ("demo_request", "opt_out")},
    {"deadlines": GO_LIVE, "signals": ("pricing_request", "not_interested")},
    {"deadlines": GO_LIVE, "employees": 1},
    {"deadlines": GO_LIVE, "employees": 6},
    {"deadlines": GO_LIVE, "employees": 2500},
    {"deadlines": GO_LIVE, "industry": "restaurant", "country": "BR"},
    {"deadlines": GO_LIVE, "industry": "software reseller"},
    {"deadlines": GO_LIVE, "text": "I'm a student at Delft and write a thesis about shift planning."},
]


@pytest.mark.parametrize(
    ("temperature", "values"),
    [(name, one) for name, rows in
     (("hot", HOT), ("warm", WARM), ("cold", COLD), ("disqualified", DISQUALIFIED)) for one in rows],
)  # fmt: skip
def test_temperature_table(temperature: str, values: dict[str, Any]) -> None:
    assert scored(**values).temperature == temperature


def test_hot_never_rests_on_one_signal() -> None:
    only = load_definition({"hot": {"need": None, "timeframe": None, "stage": None}})
    lone = record(need="implied", timeline="unknown", stage="interest", signals=("demo_request",), depth=2)
    outcome = score(lone, PROFILE, only, conversation=said())
    assert outcome.temperature == "warm"
    assert outcome.reasons[0] == "Not hot yet: a single signal is not enough."


def test_missing_is_the_smallest_set_of_questions() -> None:
    outcome = scored(timeline="unknown", stage="interest", signals=("content_request",))
    assert [one.fact for one in outcome.missing] == ["timeframe", "stage"]
    assert outcome.missing[0].question.endswith("?")


def test_a_deferral_asks_one_question_about_time() -> None:
    outcome = scored(timeline="deferred", deadlines=(due("meeting", 100),))
    assert [one.fact for one in outcome.missing] == ["not_deferred"]


def test_nothing_is_missing_for_hot_and_nothing_is_asked_of_the_disqualified() -> None:
    assert scored(deadlines=GO_LIVE).missing == ()
    assert scored(kind="newsletter").missing == ()


@pytest.mark.parametrize(("language", "start"), [("de", "Bis wann"), ("nl-BE", "Wanneer"), ("ja", "By when"), (None, "By when")])
def test_questions_are_in_the_prospects_language_where_we_have_it(language: str | None, start: str) -> None:
    outcome = score(record(timeline="unknown"), PROFILE, DEFINITION, conversation=said(language=language))
    assert outcome.missing[0].question.startswith(start)


@pytest.mark.parametrize(
    ("values", "minutes"),
    [({"deadlines": GO_LIVE}, 60), ({"timeline": "vague"}, 1440), ({"timeline": "deferred"}, 4320), ({"kind": "bounce"}, None)],
)
def test_service_time(values: dict[str, Any], minutes: int | None) -> None:
    service = scored(**values).service
    assert (service.within_minutes if service else None) == minutes
    if service and service.due:
        assert (service.due - SENT).total_seconds() == service.within_minutes * 60


def test_without_any_time_dates_do_not_count_and_nothing_is_due() -> None:
    timeless = said(reference_time=None)
    outcome = score(record(deadlines=GO_LIVE), PROFILE, DEFINITION, conversation=timeless)
    assert outcome.temperature == "warm"
    assert outcome.service is not None
    assert outcome.service.due is None
    now = datetime(2026, 3, 3, tzinfo=UTC)
    assert score(record(deadlines=GO_LIVE), PROFILE, DEFINITION, conversation=timeless, now=now).temperature == "hot"


def test_the_last_day_of_the_calendar_breaks_nothing() -> None:
    end = datetime(9999, 12, 31, 23, 59, tzinfo=UTC)
    outcome = score(record(timeline="urgent"), PROFILE, DEFINITION, conversation=said(reference_time=end))
    assert outcome.service is not None
    assert outcome.service.due is None


def test_without_a_profile_nobody_is_outside() -> None:
    assert scored(profile=Profile(), deadlines=GO_LIVE, employees=1, country="BR", industry="restaurant").temperature == "hot"
