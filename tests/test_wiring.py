"""The parts put together: which of them stand around a model, and what they share."""

import json

import pytest

from qualifier.adapters.patience import NotAsked
from qualifier.errors import LLMUnavailable
from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.ports import CompletionRequest, LanguageModel
from qualifier.records import Assessment, Extraction
from qualifier.settings import Settings
from qualifier.wiring import Engine, Models, Order, build_corridor
from tests.adapters.guarding import REQUEST
from tests.stub.server import fails, says, serving
from tests.twins import AnsweringModel, MemoryStore, ScriptedModel

CARD = "4111 1111 1111 1111"
TALK = f"Ida: We have 20,000 EUR approved, and need it by Friday. Charge {CARD}. Can we see a demo?".encode()
EXTRACTED = Extraction(kind="sales").model_dump_json()


def settings(**changes: object) -> Settings:
    return Settings(cache=False, **changes)  # type: ignore[arg-type]


def assessed(order: Order, kept: Settings, model: LanguageModel | None = None, models: Models | None = None) -> Assessment:
    corridor = build_corridor(order, kept, model, models=models)
    return assess("case", parse(TALK, seller=corridor.profile.seller), corridor)


def answering(request: CompletionRequest) -> str:
    return EXTRACTED if request.schema_name == "extraction" else json.dumps({"subject": "Re", "body": "Hello Ida"})


@pytest.mark.parametrize("engine", ["auto", "llm"])
def test_with_redaction_no_model_sees_a_card(engine: Engine) -> None:
    model = AnsweringModel(answering)
    made = assessed(Order(engine=engine), settings(redact=True), model)
    assert len(model.requests) == 2
    assert all("4111" not in request.front + request.body for request in model.requests)
    assert "Hidden from the model: 1 card number." in made.provenance.notes
    assert CARD in made.conversation.text


def test_without_it_nothing_is_hidden() -> None:
    model = AnsweringModel(answering)
    assessed(Order(engine="auto"), settings(), model)
    assert all(CARD in request.body for request in model.requests)


def test_each_model_is_built_once_and_shared() -> None:
    models = Models(settings(chosen_model="ollama:a"))
    assert models.of() is models.of() is models.of("ollama:a")
    assert models.of("ollama:b") is not models.of()
    assert models.of("ollama:b").name == "ollama:b"


def test_a_service_answers_by_rules_when_its_model_is_dead_and_says_why() -> None:
    with serving(fails(503)) as stub:
        kept = settings(base_url=stub.base_url, chosen_model="stub", attempts=1)
        models = Models(kept)
        made = [assessed(Order(engine="auto", draft=False), kept, models=models) for _ in range(7)]
        asked = len(stub.requests)
        with pytest.raises(NotAsked):
            models.of().complete(REQUEST)
    assert asked == 5
    assert {one.provenance.engine for one in made} == {"rules"}
    first, last = made[0].provenance.notes[-1], made[-1].provenance.notes[-1]
    assert first.startswith("The model could not be asked, the rules engine read instead: openai:stub: Error code: 503")
    assert "openai:stub failed 5 times in a row; it is asked again at " in last
    assert last.endswith(" UTC")


def test_every_attempt_takes_from_the_allowance_that_processes_share() -> None:
    store = MemoryStore()
    with serving(fails(503, retry_after_ms="1"), says(EXTRACTED)) as stub:
        kept = settings(base_url=stub.base_url, chosen_model="stub", model_requests_per_minute=2, model_wait=0.001)
        assert Models(kept, store.allowance).of().complete(REQUEST).text == EXTRACTED
        with pytest.raises(LLMUnavailable, match="2 requests that are allowed in a minute are used up"):
            Models(kept, store.allowance).of().complete(REQUEST)


def test_a_model_that_is_handed_in_is_not_replaced() -> None:
    model = ScriptedModel(EXTRACTED)
    assessed(Order(engine="llm", draft=False), settings(base_url="http://127.0.0.1:1/v1"), model, Models(settings()))
    assert len(model.requests) == 1
