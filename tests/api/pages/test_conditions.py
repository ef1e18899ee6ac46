"""Conditions of the definition in words."""

import pytest
from pydantic import JsonValue

from api.pages.views.conditions import in_words
from api.pages.views.definition import shown_definition
from qualifier.scoring import load_definition
from qualifier.scoring.catalog import CATALOG
from qualifier.scoring.conditions import read_condition


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ({"fact": "stage", "in": ["evaluation", "decision"]}, "stage is “evaluation” or “decision”"),
        ({"fact": "days_to_timeframe", "at_most": 90}, "their date within 90 days"),
        ({"fact": "days_to_next_step", "at_least": 3}, "the next step at least 3 days away"),
        ({"fact": "days_to_return", "absent": True}, "the day they come back is not known"),
        ({"fact": "signals.buying", "at_most": 0}, "steps towards buying: none"),
        ({"fact": "depth", "at_least": 3}, "depth of the talk: at least “deep”"),
        ({"fact": "signal.opt_out", "is": True}, "signal “wants no more messages”"),
        ({"fact": "signal.opt_out", "is": False}, "not: signal “wants no more messages”"),
        ({"not": {"fact": "timeline.status", "is": "deferred"}}, "timeline is not “put off”"),
        ({"not": {"fact": "disqualifier", "is": True}}, "not: the profile rules them out"),
        ({"fact": "fit.distance", "in": ["inside", "near"]}, "the customer is “as we wish” or “near what we wish”"),
        (
            {
                "all": [
                    {"fact": "need.status", "is": "none"},
                    {"any": [{"fact": "pains", "is": 2}, {"fact": "injection", "is": True}]},
                ]
            },
            "need is “no need” and (problems named is 2 or the text gives orders to machines)",
        ),
    ],
)
def test_a_condition_reads_like_a_phrase(condition: JsonValue, words: str) -> None:
    assert in_words(read_condition(condition, "when")) == words


@pytest.mark.parametrize("fact", list(CATALOG))
def test_every_fact_has_words(fact: str) -> None:
    form = CATALOG[fact]
    operands: dict[str, JsonValue] = {"choice": form.choices[0] if form.choices else "", "number": 1, "flag": True}
    assert fact not in in_words(read_condition({"fact": fact, "is": operands[form.form]}, "when")) or fact.isalpha()


def test_what_departs_from_the_shipped_definition_is_marked() -> None:
    assert shown_definition(load_definition()).changes == 0
    own: dict[str, JsonValue] = {
        "rules": {
            "need_explicit": {"points": 20},
            "price_objection": None,
            "references": {
                "axis": "intent",
                "points": 3,
                "label": "They ask",
                "when": {"fact": "signal.reference_request", "is": True},
            },
        },
        "hot": {"timeframe": {"when": {"fact": "days_to_timeframe", "at_most": 60}}, "several": None},
        "cold": {"awareness": None},
    }
    shown = shown_definition(load_definition(own))
    rules = {rule.name: rule for axis in shown.axes for rule in axis.rules}
    assert (rules["need_explicit"].change, rules["need_explicit"].shipped) == ("changed", 15)
    assert rules["references"].change == "new"
    assert [gate.change for gate in shown.hot if gate.name == "timeframe"] == ["changed"]
    assert len(shown.dropped) == 3
    assert shown.changes == 6
