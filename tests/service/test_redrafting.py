"""Another draft, by template or model, as somebody wishes it."""

import json
from pathlib import Path

import pytest

from qualifier.errors import ConfigError, LLMUnavailable, Stale
from qualifier.ports import PartialDraft
from qualifier.service.corrections import Change, correct
from qualifier.service.redrafting import redraft
from tests.service.desk import Desk, open_desk
from tests.service.talks import NEWSLETTER
from tests.twins import ScriptedModel

REPLY = json.dumps({"subject": "Re: Planning tool", "body": "Hi Jane,\n\nyou can see it next week.\n\nBest regards\nTom"})


def test_without_a_model_the_template_writes_anew(desk: Desk) -> None:
    stored = desk.take(draft=False)
    assert stored.assessment.draft is None
    kept = redraft(desk.service, stored.id, 1, None, by="anna")
    assert kept.assessment.draft
    assert kept.assessment.draft.checks
    assert kept.revision == 2
    assert desk.service.store.audit.page(limit=1).items[0].action == "assessment.draft"


def test_a_draft_follows_the_corrected_record(desk: Desk) -> None:
    stored = desk.take()
    correct(desk.service, stored.id, 1, [Change(field="prospect.contact.name", value="Janet Roe", reason="seen")], by="anna")
    kept = redraft(desk.service, stored.id, None, None, by="anna")
    assert kept.assessment.draft
    assert "Jane" in kept.assessment.draft.body


def test_a_model_hears_the_wish_and_is_heard_while_it_writes(tmp_path: Path) -> None:
    model = ScriptedModel(REPLY)
    desk = open_desk(tmp_path, model=model)
    stored = desk.take(engine="rules").id
    heard: list[PartialDraft] = []
    asked = desk.service._replace(store=_AskingForAModel(desk))  # type: ignore[arg-type]
    kept = redraft(asked, stored, 1, "shorter, in German", by="anna", heard=heard.append)
    assert kept.assessment.draft
    assert kept.assessment.draft.subject == "Re: Planning tool"
    assert "shorter, in German" in model.requests[-1].front + model.requests[-1].body
    assert kept.assessment.provenance.usage.calls == 1
    assert heard


class _AskingForAModel:
    """As if the conversation had been handed in for any engine."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk.service.store

    def __getattr__(self, name: str) -> object:
        return self if name == "assessments" else getattr(self._store.assessments, name)

    def intake(self, id: str) -> object:
        return self._store.assessments.intake(id).model_copy(update={"engine": "auto"})


def test_a_model_out_of_reach_leaves_it_to_the_template_and_says_so(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, model=ScriptedModel(LLMUnavailable("down")))
    stored = desk.take(engine="rules").id
    kept = redraft(desk.service._replace(store=_AskingForAModel(desk)), stored, 1, None, by="anna")  # type: ignore[arg-type]
    assert kept.assessment.draft
    assert "down" in " ".join(kept.assessment.provenance.notes)


def test_only_a_sale_gets_a_reply(desk: Desk) -> None:
    with pytest.raises(ConfigError, match="correct its kind first"):
        redraft(desk.service, desk.take(NEWSLETTER).id, 1, None, by="anna")


def test_an_old_revision_and_an_endless_wish_are_refused(desk: Desk) -> None:
    stored = desk.take()
    with pytest.raises(Stale):
        redraft(desk.service, stored.id, 7, None, by="anna")
    with pytest.raises(ConfigError, match="longer than"):
        redraft(desk.service, stored.id, 1, "x" * 501, by="anna")
