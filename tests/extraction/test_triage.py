"""Mail of machines needs no model; everything that a person may have written is the model's to read."""

import pytest

from qualifier.conversation import Conversation, Trait
from qualifier.errors import LLMInvalidOutput
from qualifier.extraction.triage import TriagedExtractor
from qualifier.parsing import parse
from qualifier.ports import Extracted
from qualifier.profile import Profile
from qualifier.records import Extraction
from qualifier.records.vocabulary import Kind
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor
from tests.twins import ScriptedModel

HEAD = (
    "From: Ida <ida@lund.example>\nTo: jo@us.example\nSubject: Hello\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <1@x>\n"
)


class Engine:
    """An ``Extractor`` that always gives one kind and counts."""

    def __init__(self, name: str, kind: Kind = "sales") -> None:
        self._name, self._kind, self.asked = name, kind, 0

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        self.asked += 1
        return Extracted(extraction=Extraction(kind=self._kind), engine=self._name)


def read(kind: Kind, *traits: Trait) -> tuple[Extracted, Engine, Engine]:
    rules, model = Engine("rules", kind), Engine("llm")
    talked = parse(f"{HEAD}\nHello".encode(), seller=Profile().seller).model_copy(update={"traits": frozenset(traits)})
    return TriagedExtractor(rules, model).extract(talked, Profile()), rules, model


@pytest.mark.parametrize(
    ("kind", "trait"), [("bounce", "delivery_report"), ("auto_reply", "auto_submitted"), ("newsletter", "bulk")]
)
def test_headers_and_words_that_agree_need_no_model(kind: Kind, trait: Trait) -> None:
    found, _, model = read(kind, trait)
    assert (found.extraction.kind, found.engine, model.asked) == (kind, "rules", 0)
    assert "no model was asked" in found.notes[0]


@pytest.mark.parametrize(
    ("kind", "traits"),
    [
        ("sales", ("bulk",)),
        ("sales", ("auto_submitted",)),
        ("vendor_pitch", ("bulk",)),
        ("newsletter", ("auto_submitted",)),
        ("auto_reply", ("calendar",)),
        ("bounce", ()),
        ("newsletter", ()),
    ],
)
def test_everything_else_is_the_models(kind: Kind, traits: tuple[Trait, ...]) -> None:
    found, _, model = read(kind, *traits)
    assert (found.engine, model.asked) == ("llm", 1)


def test_without_such_headers_the_rules_are_not_run_first() -> None:
    _, rules, _ = read("newsletter")
    assert rules.asked == 0


@pytest.mark.parametrize(
    ("header", "body", "asked"),
    [
        ("Auto-Submitted: auto-replied\n", "I am out of the office until Monday with limited access to email.", 0),
        ("List-Unsubscribe: <https://x.example/u>\n", "In this issue: five tools. Unsubscribe here.", 0),
        ("X-Failed-Recipients: a@b.example\n", "Your message could not be delivered. 550 5.1.1 user unknown", 0),
        ("", "I am out of the office until Monday with limited access to email.", 1),
        ("Auto-Submitted: auto-generated\n", "New enquiry. We need forty units. How much is it a month?", 1),
    ],
)
def test_what_the_product_asks_a_model(header: str, body: str, asked: int) -> None:
    model = ScriptedModel('{"kind": "other"}')
    corridor = build_corridor(Order(engine="auto", draft=False), Settings(cache=False), model)
    corridor.extractor.extract(parse(f"{HEAD}{header}\n{body}".encode(), seller=Profile().seller), Profile())
    assert bool(model.requests) == bool(asked)


def test_the_model_engine_asks_the_model_whatever_the_headers_say() -> None:
    model = ScriptedModel('{"kind": "other"}')
    corridor = build_corridor(Order(engine="llm", draft=False), Settings(cache=False), model)
    mail = f"{HEAD}Auto-Submitted: auto-replied\n\nI am out of the office until Monday."
    with pytest.raises(LLMInvalidOutput):
        corridor.extractor.extract(parse(mail.encode(), seller=Profile().seller), Profile())
    assert model.requests
