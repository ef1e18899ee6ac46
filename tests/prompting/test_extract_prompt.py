"""The extraction prompt: what it must say, that its examples prove what they teach, and its pinned rendering."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import JsonValue

from qualifier.conversation import Conversation, Participant, Piece, assemble
from qualifier.extraction.llm import LLMExtractor
from qualifier.ports import CompletionRequest
from qualifier.profile import Company, IdealCustomer, Profile
from qualifier.prompting import load_prompt
from qualifier.records import Extraction
from tests.twins import ScriptedModel

SNAPSHOT = Path(__file__).parent.parent / "snapshots" / "extract-v1.txt"
ANSWER = (Path(__file__).parent.parent / "stub" / "answer.json").read_text(encoding="utf-8")

EXAMPLE = re.compile(r"^## (?P<title>.+)\n\n(?P<turns>(?:> .+\n)+)\n```json\n(?P<answer>.+)\n```$", re.MULTILINE)
TURN = re.compile(
    r"^> (?P<index>\d+) (?P<side>prospect|seller) \((?P<weekday>\w{3}) (?P<day>[\d-]{10})\): (?P<text>.+)$", re.MULTILINE
)

PROFILE = Profile(
    company=Company(name="Northwind Routes", domain=("northwind.example",), offer="Route planning.", pricing="29 EUR a van."),
    senders=("Jo Berg",),
    ideal_customer=IdealCustomer(industries=("bakeries", "florists")),
)


def sample() -> Conversation:
    sent = datetime(2026, 5, 6, 9, 30, tzinfo=UTC)
    return assemble(
        [
            Piece("What may it cost, and when?", "Jo Berg", "seller", sent),
            Piece(
                "I could go to twelve thousand, it is me who signs. We plan the routes by hand. It must be running by the end "
                "of June. Can we see a demo?",
                "Ida Lund", "prospect", sent + timedelta(hours=2),
            ),
            Piece("Ida Lund, owner\nLund Brød, Aarhus", "Ida Lund", "prospect", sent + timedelta(hours=2), "signature"),
        ],
        channel="email", subject="Routes", reference_time=sent + timedelta(hours=2),
        participants=(Participant(name="Ida Lund", address="ida@lund.example", side="prospect"),),
    )  # fmt: skip


def rendered(conversation: Conversation, profile: Profile = PROFILE) -> CompletionRequest:
    model = ScriptedModel(ANSWER)
    LLMExtractor(model, load_prompt("extract")).extract(conversation, profile)
    return model.requests[0]


def snapshot() -> str:
    request = rendered(sample())
    return f"{request.front}\n===== body =====\n\n{request.body}"


def test_the_rendered_prompt_is_pinned() -> None:
    assert snapshot() == SNAPSHOT.read_text(encoding="utf-8"), "mean it? then: python -m tests.record snapshots"


def test_the_front_is_the_same_for_every_conversation_of_a_seller() -> None:
    other = assemble([Piece("Hello?", "Kim", "prospect")], channel="chat")
    assert rendered(sample()).front == rendered(other).front
    assert "Ida" not in rendered(sample()).front


def test_nothing_is_known_of_an_empty_profile() -> None:
    front = rendered(sample(), Profile()).front
    assert "Nothing is known of the seller" in front
    assert "Our prices" not in front


@pytest.mark.parametrize(
    "rule",
    [
        # each of the guide's distinctions that no field description states
        "the next Friday, the same day if it is said on a Friday",
        "the Friday of the following week (weeks start on Monday)",
        "Monday to Sunday",
        "the day before P begins",
        "days 1-10, 11-20, 21-last",
        "its first / last month",
        "31 December, unless a fiscal year is stated",
        '"A couple of weeks" is 2, "a few weeks" is 3',
        "the nearest one not before the day of speaking",
        "day first only if the first number is over 12",
        "One `meeting` entry for each slot named",
        "Later overrules earlier",
        "they count once, at their own date",
        "Only what the prospect side says counts",
        "Agreement makes it theirs",
        "however far off",
        "refusal or an opt-out makes it `none`",
        "An own ceiling below the seller's price is still `stated`",
        "on whose recommendation a board or group decides",
        '"not this year, maybe next" is `vague`',
        "is no `timing_objection`",
        "A request taken back is none",
        "one idle question is enough",
        "Copy character by character",
        "A quote never crosses turns",
        "limit up to which somebody may sign",
        "what a former project or a former employer spent",
        "a saving or a loss",
        "that text is ours",
        "set `injection` to true",
        # the seller's profile
        "Northwind Routes (northwind.example)",
        "never their budget: 29 EUR a van.",
        "bakeries, florists",
    ],
)
def test_the_rules_are_in_the_front(rule: str) -> None:
    assert rule in rendered(sample()).front


def test_the_body_states_day_and_side_of_each_turn() -> None:
    body = rendered(sample()).body
    key = sample().fingerprint[:16]
    assert f"<<{key} turn 0 | Jo Berg | seller | body | Wed 2026-05-06 09:30>>" in body
    assert f"<<{key} turn 2 | Ida Lund | prospect | signature | Wed 2026-05-06 11:30>>" in body
    assert "Reference time (when the last message was sent or the call took place): Wed 2026-05-06 11:30." in body
    assert "This is part" not in body


def test_there_are_worked_examples() -> None:
    assert len(examples()) >= 6
    assert len(examples()) == load_prompt("extract").front.count("```json")


@pytest.mark.parametrize("number", range(6))
def test_an_example_proves_what_it_teaches(number: int) -> None:
    example = examples()[number]
    turns = {int(found["index"]): found for found in TURN.finditer(example["turns"])}
    assert len(turns) == example["turns"].count("\n")
    for turn in turns.values():
        assert date.fromisoformat(turn["day"]).strftime("%a") == turn["weekday"]
    answer = json.loads(example["answer"])
    Extraction.model_validate_json(example["answer"])
    quotes = list(quotes_in(answer))
    assert quotes
    for quote, turn_index in quotes:
        assert quote in turns[turn_index]["text"]
        assert turns[turn_index]["side"] == "prospect"
    for deadline in answer.get("deadlines", []):
        assert all(deadline["phrase"] in quote["quote"] for quote in deadline["evidence"])


def examples() -> list[re.Match[str]]:
    return list(EXAMPLE.finditer(load_prompt("extract").front))


def quotes_in(node: JsonValue) -> Iterator[tuple[str, int]]:
    if isinstance(node, list):
        for one in node:
            yield from quotes_in(one)
    elif isinstance(node, dict):
        if isinstance(node.get("quote"), str):
            yield str(node["quote"]), int(str(node["turn"]))
        for one in node.values():
            yield from quotes_in(one)
