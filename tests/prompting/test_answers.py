import json
import time
from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from qualifier.errors import LLMInvalidOutput
from qualifier.prompting import read_answer
from qualifier.records import Extraction


class Sum(BaseModel):
    amount: float
    due: date | None = None


GOOD = '{"amount": 12.5, "due": "2026-05-06"}'
WANTED = Sum(amount=12.5, due=date(2026, 5, 6))


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"\ufeff  {GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"Here you are:\n{GOOD}\nAnything else?",
        f'<think>The schema is {{"amount": 1}} {{ hm</think>\n{GOOD}',
        f'I first thought of {{"amount": 3}}, but: {GOOD}',
        f"<think>never closed {GOOD}",
        f"{GOOD}</think>",
    ],
)
def test_wrappings_are_taken_off(text: str) -> None:
    assert read_answer(text, Sum) == WANTED


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("I cannot help with that.", "no JSON object"),
        ("[1, 2]", "no JSON object"),
        ("<!DOCTYPE html><html></html>", "web page"),
        ('{"amount": 12.5, "due": "2026', "broken or cut off"),
        ('{"amount": 12.5}', "lacks due"),
        ("{}", "lacks amount, due"),
        ('{"answer": 1}', "lacks amount, due"),
        ('{"amount": "much", "due": null}', "amount: Input should be a valid number"),
        ('{"amount": 1, "due": "2026-02-30"}', "due: Input should be a valid date"),
        ('{"amount": 1, "due": 20260230}', "due: "),
        ('{"amount": NaN, "due": null}', "broken or cut off"),
        ('{"amount": 1e999, "due": null}', "broken or cut off"),
    ],
)
def test_anything_else_is_refused_with_a_reason_and_the_raw_text(text: str, reason: str) -> None:
    with pytest.raises(LLMInvalidOutput, match=reason) as refused:
        read_answer(text, Sum)
    assert refused.value.raw == text


@pytest.mark.parametrize("text", ["{" * 100_000, '{"a":' * 50_000, "[" * 100_000 + "{", '{"amount": ' + "9" * 10_000 + "}"])
def test_hostile_answers_fail_quickly(text: str) -> None:
    started = time.process_time()
    with pytest.raises(LLMInvalidOutput):
        read_answer(text, Sum)
    assert time.process_time() - started < 2


def test_an_extraction_of_another_schema_is_no_empty_extraction() -> None:
    with pytest.raises(LLMInvalidOutput, match="lacks kind"):
        read_answer('{"foo": 1}', Extraction)


def test_whole_numbers_may_be_written_with_a_point(full_answer: dict[str, object]) -> None:
    text = json.dumps(full_answer).replace('"employees": null', '"employees": 95.0').replace('"turn": 1', '"turn": 1.0')
    assert read_answer(text, Extraction).prospect.employees == 95


def test_unknown_values_are_named(full_answer: dict[str, object]) -> None:
    with pytest.raises(LLMInvalidOutput, match=r"budget\.status"):
        read_answer(json.dumps({**full_answer, "budget": {"status": "rich", "amount": None, "evidence": []}}), Extraction)
    with pytest.raises(LLMInvalidOutput, match="mood"):
        read_answer(json.dumps({**full_answer, "mood": "good"}), Extraction)


@pytest.fixture
def full_answer() -> dict[str, object]:
    sample = Path(__file__).parent.parent / "stub" / "answer.json"
    found: dict[str, object] = json.loads(sample.read_text(encoding="utf-8"))
    return found
