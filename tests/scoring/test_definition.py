"""The shipped definition, a company's changes to it, and what is refused with which place."""

from typing import Any

import pytest

from qualifier.errors import ConfigError
from qualifier.profile import Profile
from qualifier.scoring import load_definition, score
from qualifier.scoring.catalog import CATALOG
from qualifier.scoring.conditions import Fact, Leaf, read_condition
from qualifier.scoring.facts import Case, gather
from tests.scoring.makers import PROFILE, TODAY, due, record, said


def test_the_shipped_definition_is_whole() -> None:
    definition = load_definition()
    assert definition.label == f"default-1@{definition.hash[:8]}"
    assert [demand.name for demand in definition.hot][-1] == "several"
    assert load_definition({}) == definition == load_definition(None)


def test_every_askable_condition_has_a_question_in_six_languages() -> None:
    for demand in load_definition().hot:
        if demand.text.ask:
            assert set(demand.text.ask) == {"en", "de", "fr", "es", "it", "nl"}, demand.name


def test_the_catalogue_and_the_facts_agree() -> None:
    table = gather(Case(record(), PROFILE, load_definition(), said(), TODAY))
    assert set(table) == set(CATALOG)
    for name, form in CATALOG.items():
        if form.form == "choice":
            assert table[name].value in form.choices, name


def test_a_change_is_merged_by_name() -> None:
    changed = load_definition(
        {
            "version": "ours-3",
            "weights": {"fit": 0.5},
            "rules": {"need_explicit": {"points": 20}, "price_objection": None},
            "hot": {"timeframe": {"when": {"fact": "days_to_timeframe", "at_most": 30}}},
            "service": {"hot": 15},
        }
    )
    shipped = load_definition()
    rules = {rule.name: rule for rule in changed.rules}
    assert changed.label.startswith("ours-3@")
    assert changed.hash != shipped.hash
    assert (changed.text.weights.fit, changed.text.weights.intent) == (0.5, shipped.text.weights.intent)
    assert rules["need_explicit"].text.points == 20
    assert rules["need_explicit"].text.label == "They say what they need"
    assert "price_objection" not in rules
    assert len(rules) == len(shipped.rules) - 1
    near = record(deadlines=(due("decision", 45),))
    assert score(near, PROFILE, shipped, conversation=said()).temperature == "hot"
    assert score(near, PROFILE, changed, conversation=said()).temperature == "warm"


def test_rules_may_be_listed_with_an_id() -> None:
    listed: Any = [{"id": "references", "axis": "intent", "points": 3, "label": "They ask for references",
                    "when": {"fact": "signal.reference_request", "is": True}}]  # fmt: skip
    changed = load_definition({"rules": listed})
    assert changed.rules[-1].name == "references"
    outcome = score(record(signals=("reference_request",)), PROFILE, changed, conversation=said())
    assert outcome.score.contributions[-1].rule == "references"


def test_a_condition_can_be_dropped_even_if_another_covers_it() -> None:
    changed = load_definition({"hot": {"timeframe": None}})
    assert score(record(timeline="unknown"), PROFILE, changed, conversation=said()).temperature == "hot"


def test_an_added_gate_for_the_unwanted_precedes_hot() -> None:
    gate: Any = {"no_decider": {"when": {"fact": "authority.status", "is": "influencer"}, "reason": "Nobody decides here"}}
    hot = record(deadlines=(due("go_live", 20),), authority="influencer")
    outcome = score(hot, PROFILE, load_definition({"disqualified": gate}), conversation=said())
    assert outcome.temperature == "disqualified"
    assert outcome.reasons[0] == "Nobody decides here: “I sign”."


@pytest.mark.parametrize(
    ("overrides", "place", "reason"),
    [
        ({"wieghts": {}}, "wieghts", "did you mean 'weights'"),
        ({"rules": {"x": {"axis": "fit", "points": 1, "label": "X"}}}, "rules.x.when", "required"),
        ({"rules": {"need_explicit": {"label": ""}}}, "rules.need_explicit.label", "at least 1"),
        ({"rules": {"need_explicit": {"pionts": 3}}}, "rules.need_explicit.pionts", "did you mean 'points'"),
        ({"rules": {"need_explicit": {"points": "many"}}}, "rules.need_explicit.points", "number"),
        ({"rules": {"need_explicit": {"axis": "luck"}}}, "rules.need_explicit.axis", "fit"),
        ({"rules": {"no_such": None}}, "rules.no_such", "no such entry"),
        ({"rules": ["x"]}, "rules.0", "needs an id"),
        ({"rules": {"need_explicit": {"when": {"fact": "need.state", "is": "explicit"}}}},
         "rules.need_explicit.when.fact", "did you mean 'need.status'"),
        ({"rules": {"need_explicit": {"when": {"fact": "need.status", "is": "big"}}}},
         "rules.need_explicit.when.is", "none of explicit"),
        ({"rules": {"need_explicit": {"when": {"fact": "need.status", "at_least": 3}}}},
         "rules.need_explicit.when.at_least", "does not fit"),
        ({"hot": {"stage": {"when": {"fact": "depth", "at_least": "deep"}}}}, "hot.stage.when.at_least", "no number"),
        ({"hot": {"stage": {"when": {"fact": "injection", "is": "yes"}}}}, "hot.stage.when.is", "neither true nor false"),
        ({"hot": {"stage": {"when": {"all": []}}}}, "hot.stage.when.all", "list of conditions"),
        ({"hot": {"stage": {"when": {"all": [{"fact": "stage"}]}}}}, "hot.stage.when.all.0", "exactly one of"),
        ({"hot": {"stage": {"when": {"some": []}}}}, "hot.stage.when", "all, any, not"),
        ({"hot": {"stage": {"when": "always"}}}, "hot.stage.when", "a condition is"),
        ({"hot": {"stage": {"covers": ["luck"]}}}, "hot.stage.covers", "no condition named"),
        ({"cold": {"no_need": {"reason": "{secret.x}"}}}, "cold.no_need.reason", "only {words}"),
        ({"cold": {"no_need": {"reason": "open { brace"}}}, "cold.no_need.reason", "expected"),
        ({"weights": {"fit": 0, "intent": 0}}, "weights", "above 0"),
        ({"grades": {"fit": {"A": 50}}}, "grades.fit", "start at 0"),
        ({"service": {"hot": -1}}, "service.hot", "greater than 0"),
        ({"otherwise": "lukewarm"}, "otherwise", "hot"),
        ({"hot": {"stage": {"when": {"fact": "stage", "in": "decision"}}}}, "hot.stage.when.in", "list of values"),
        ({"hot": {"stage": {"when": {"fact": "stage", "present": "yes"}}}}, "hot.stage.when.present", "write present: true"),
        ({"hot": None}, "hot", "dictionary"),
    ],
)  # fmt: skip
def test_refusals_name_the_place(overrides: dict[str, Any], place: str, reason: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_definition(overrides)
    assert caught.value.place == place
    assert reason.lower() in caught.value.reason.lower()


@pytest.mark.parametrize(
    ("raw", "value", "holds"),
    [
        ({"fact": "stage", "is": "decision"}, "decision", True),
        ({"fact": "stage", "is": "decision"}, "interest", False),
        ({"fact": "stage", "in": ["interest", "decision"]}, "decision", True),
        ({"fact": "stage", "in": ["interest"]}, "decision", False),
        ({"fact": "depth", "is": 2}, 2, True),
        ({"fact": "depth", "at_least": 2}, 2, True),
        ({"fact": "depth", "at_least": 2}, 1, False),
        ({"fact": "depth", "at_most": 2}, 2, True),
        ({"fact": "depth", "at_most": 2}, 3, False),
        ({"fact": "days_to_decision", "at_most": 90}, None, False),
        ({"fact": "days_to_decision", "at_least": 0}, None, False),
        ({"fact": "days_to_decision", "present": True}, 0, True),
        ({"fact": "days_to_decision", "absent": True}, None, True),
        ({"fact": "budget.status", "present": True}, "unknown", False),
        ({"fact": "budget.status", "absent": True}, "unknown", True),
        ({"fact": "budget.status", "present": True}, "stated", True),
        ({"fact": "injection", "is": False}, False, True),
        ({"fact": "injection", "present": True}, True, True),
        ({"fact": "injection", "absent": True}, False, True),
    ],
)
def test_operators(raw: dict[str, Any], value: Any, holds: bool) -> None:
    condition = read_condition(raw, "when")
    assert isinstance(condition, Leaf)
    assert condition.ask({condition.fact: Fact(value)}).holds is holds


def test_groups_name_the_facts_that_made_them_hold() -> None:
    table = {"depth": Fact(3), "stage": Fact("decision"), "injection": Fact(False)}
    deep: Any = {"fact": "depth", "at_least": 3}
    early: Any = {"fact": "stage", "is": "awareness"}
    assert read_condition({"all": [deep, {"not": early}]}, "x").ask(table) == (True, ("depth",))
    assert read_condition({"all": [deep, early]}, "x").ask(table) == (False, ())
    assert read_condition({"any": [early, deep]}, "x").ask(table) == (True, ("depth",))
    assert read_condition({"not": {"any": [deep, early]}}, "x").ask(table).holds is False


def test_a_company_can_look_for_nobody_in_particular() -> None:
    outcome = score(record(deadlines=(due("go_live", 20),)), Profile(), load_definition(), conversation=said())
    assert outcome.temperature == "hot"
    assert {one.rule for one in outcome.score.contributions if one.axis == "fit"} == {"fit_start"}
