"""What each room hands out. A change here is a change for everybody above: make it on purpose."""

import importlib

import pytest

from qualifier import errors

PUBLIC = {
    "qualifier.parsing": {"Format", "detect_format", "parse", "with_language"},
    "qualifier.grounding": {"InjectionDetector", "blanked", "cleared", "find_injections", "ground", "locate"},
    "qualifier.scoring": {"Definition", "Scored", "load_definition", "read_definition", "score"},
    "qualifier.drafting": {"TemplateDrafter", "check_draft", "wants_draft"},
    "qualifier.extraction.rules": {"RulesExtractor"},
    "qualifier.prompting": {
        "Answer", "Prompt", "RenderedPrompt", "add_usage", "ask", "cache_key", "check_manifest", "fence_key", "label",
        "label_definitions", "list_prompts", "live_version", "load_prompt", "neutral", "output_schema", "parse_prompt",
        "partial_fields", "read_answer", "render",
    },
    "qualifier.records": {
        "Amount", "Assessment", "Authority", "Axis", "AxisScore", "Budget", "Check", "Competitor", "Contact",
        "Contribution", "Deadline", "Draft", "Engagement", "Evidence", "Extraction", "Facts", "Missing", "Need", "Person",
        "Prospect", "Provenance", "Question", "Quote", "Record", "Rejection", "Score", "ServiceTime", "Signal", "Timeline",
        "Usage",
    },
}  # fmt: skip


@pytest.mark.parametrize("room", PUBLIC)
def test_what_a_room_hands_out(room: str) -> None:
    module = importlib.import_module(room)
    assert set(module.__all__) == PUBLIC[room]
    assert all(hasattr(module, name) for name in module.__all__)


def test_every_error_is_drawn_in_the_tree() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    assert kinds
    for kind in kinds:
        assert issubclass(kind, errors.QualifierError)
        assert kind.__name__ in (errors.__doc__ or "")
