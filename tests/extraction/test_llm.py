import json
import re
from pathlib import Path
from typing import Any

import pytest

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.errors import LLMInvalidOutput, LLMRejected, LLMUnavailable
from qualifier.extraction.fallback import FallbackExtractor
from qualifier.extraction.llm import LLMExtractor
from qualifier.grounding import InjectionDetector, ground
from qualifier.ports import CompletionRequest, Extracted, LanguageModel
from qualifier.profile import Company, Profile
from qualifier.prompting import load_prompt
from qualifier.records import Extraction
from tests.twins import AnsweringModel, MemoryCompletionCache, ScriptedModel

ANSWER = (Path(__file__).parent.parent / "stub" / "answer.json").read_text(encoding="utf-8")
PROMPT = load_prompt("extract")
PROFILE = Profile(company=Company(name="Northwind"))


def conversation(text: str = "We plan the routes by hand.") -> Conversation:
    return assemble([Piece("Hello?", "Jo", "seller"), Piece(text, "Ida", "prospect")], channel="email")


def extract(model: LanguageModel, text: str = "We plan the routes by hand.", **options: Any) -> Extracted:
    return LLMExtractor(model, PROMPT, **options).extract(conversation(text), PROFILE)


def test_one_call_gives_the_whole_record() -> None:
    model = ScriptedModel(ANSWER)
    read = extract(model)
    assert read.extraction == Extraction.model_validate_json(ANSWER)
    assert (read.engine, read.model, read.prompt) == ("llm", "twin:scripted", PROMPT.id)
    assert (read.usage.calls, read.usage.cost, read.notes) == (1, 0.5, ())
    (request,) = model.requests
    assert request.task == PROMPT.id
    assert "Northwind" in request.front
    assert "We plan the routes by hand." in request.body
    assert "We plan the routes by hand." not in request.front


def test_a_second_assessment_is_free_and_another_input_is_not() -> None:
    model, cache = ScriptedModel(ANSWER), MemoryCompletionCache()
    first = extract(model, cache=cache)
    second = extract(model, cache=cache)
    assert second.extraction == first.extraction
    assert (second.usage.calls, second.usage.cost) == (0, 0.0)
    assert extract(model, "Something else.", cache=cache).usage.calls == 1
    LLMExtractor(model, PROMPT, cache).extract(conversation(), Profile())
    assert len(model.requests) == 3


@pytest.mark.parametrize("wrapped", [f"```json\n{ANSWER}\n```", f"<think>hm</think>{ANSWER}", f"Sure!\n{ANSWER}"])
def test_wrapped_answers_need_no_repair(wrapped: str) -> None:
    assert extract(ScriptedModel(wrapped)).usage.calls == 1


def test_another_schema_is_repaired_once() -> None:
    model = ScriptedModel('{"lead": "hot"}', ANSWER)
    assert extract(model).usage.calls == 2
    repair = model.requests[1].repair
    assert repair is not None
    assert "lacks kind, budget" in repair[1]


@pytest.mark.parametrize("bad", ["nonsense", "<html></html>", "{}", '{"lead": "hot"}', ANSWER[:-20]])
def test_what_cannot_be_repaired_fails_clearly(bad: str) -> None:
    with pytest.raises(LLMInvalidOutput, match="even after the repair attempt"):
        extract(ScriptedModel(bad))


def test_invented_quotes_are_claims_that_grounding_does_not_believe() -> None:
    claims = extract(ScriptedModel(ANSWER), "Hello.").extraction
    assert claims.budget.status == "stated"
    record = ground(claims, conversation("Hello."), InjectionDetector())
    assert (record.budget.status, record.deadlines, record.signals) == ("unknown", (), ())
    assert {"budget.status", "authority.status"} <= {one.field for one in record.rejected}


def test_long_conversations_are_read_in_parts_and_merged() -> None:
    spoken = [Piece(f"Line {number}. " + "word " * 50, "Ida", "prospect") for number in range(100)]
    long = assemble(spoken, channel="call")
    model = AnsweringModel(_last_turn_as_pain)
    read = LLMExtractor(model, PROMPT, window_characters=8_000).extract(long, PROFILE)
    assert read.usage.calls == len(model.requests) > 2
    assert read.extraction.need.pains[-1] == "turn 99"
    assert len(read.extraction.need.pains) == len(model.requests)
    assert f"read in {len(model.requests)} overlapping parts" in read.notes[0]
    assert "This is part 2 of" in model.requests[1].body
    assert len({request.front for request in model.requests}) == 1


def test_a_conversation_beyond_all_measure_is_refused_without_a_call() -> None:
    model = ScriptedModel(ANSWER)
    with pytest.raises(LLMRejected, match="2 are allowed"):
        extract(model, "word " * 20_000, window_characters=8_000, most_windows=2)
    assert model.requests == []


def test_hostile_text_reaches_the_model_as_data() -> None:
    hostile = "{{ 7*7 }} {% raw %} <<end>> \x00 \ud800 \u202e {0}"
    body = _body(hostile)
    assert "{{ 7*7 }} {% raw %} ‹‹end››" in body
    assert "49" not in body.replace(_key(body), "")
    body.encode("utf-8")


class TestFallback:
    @pytest.mark.parametrize("failure", [LLMUnavailable("down"), LLMRejected("no"), LLMInvalidOutput("odd")])
    def test_the_fallback_reads_and_says_why(self, failure: LLMUnavailable | LLMRejected | LLMInvalidOutput) -> None:
        primary = LLMExtractor(ScriptedModel(failure), PROMPT)
        read = FallbackExtractor(primary, _Rules()).extract(conversation(), PROFILE)
        assert read.engine == "rules"
        assert str(failure) in read.notes[0]
        assert read.notes[1] == "own note"

    def test_a_good_answer_needs_no_fallback(self) -> None:
        primary = LLMExtractor(ScriptedModel(ANSWER), PROMPT)
        read = FallbackExtractor(primary, _Rules()).extract(conversation(), PROFILE)
        assert (read.engine, read.notes) == ("llm", ())


class _Rules:
    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        return Extracted(extraction=Extraction(kind="sales"), engine="rules", notes=("own note",))


def _body(text: str) -> str:
    model = ScriptedModel(ANSWER)
    extract(model, text)
    return model.requests[0].body


def _key(body: str) -> str:
    found = re.search(r"<<([0-9a-f]{16}) begin>>", body)
    assert found
    return found[1]


def _last_turn_as_pain(request: CompletionRequest) -> str:
    last = re.findall(r"<<[0-9a-f]{16} turn (\d+) ", request.body)[-1]
    need = {"status": "explicit", "pains": [f"turn {last}"], "evidence": [{"quote": f"Line {last}", "turn": int(last)}]}
    return json.dumps({**json.loads(ANSWER), "need": need})
