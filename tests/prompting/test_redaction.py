"""What a model may see of a conversation, and how its words find back to the whole text."""

import json
from datetime import UTC, datetime

import pytest

from qualifier.conversation import Conversation, Participant, Piece, assemble
from qualifier.drafting.llm import LLMDrafter
from qualifier.drafting.redacted import RedactedDrafter
from qualifier.extraction.llm import LLMExtractor
from qualifier.extraction.redacted import RedactedExtractor
from qualifier.grounding import InjectionDetector, ground
from qualifier.ports import CompletionRequest
from qualifier.profile import Company, Profile, Reply
from qualifier.prompting import load_prompt
from qualifier.prompting.redaction import Redaction
from qualifier.records import Contact, Evidence, Extraction, Need, Prospect, Question, Quote, Record
from tests.twins import AnsweringModel, ScriptedModel

CARD, IBAN, WORD = "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "hunter2!"
SAID = (
    f"Our budget is 20,000 EUR, charge it to {CARD}, please.\n"
    f"The password is {WORD} until Friday 13 March. Can you also take {IBAN}?"
)
SENT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
PROFILE = Profile(
    company=Company(
        name="Northwind", offer="Route planning.", pricing=f"29 EUR a van, payable to {IBAN}.", facts=("Free trial.",)
    ),
    reply=Reply(signature=f"Jo\nIBAN {IBAN}", booking_link="https://northwind.example/jo?token=abc123def456"),
)


def talk(said: str = SAID, *, subject: str | None = "Payment") -> Conversation:
    pieces = [Piece("What may it cost?", "Jo", "seller", SENT), Piece(said, "Ida", "prospect", SENT)]
    people = (Participant(name="Ida", address="ida@lund.example", side="prospect"),)
    return assemble(pieces, channel="email", subject=subject, reference_time=SENT, participants=people, language="en")


def shown(requests: list[CompletionRequest]) -> str:
    return "\n".join(f"{one.front}\n{one.body}\n{one.repair}" for one in requests)


def claims(*quotes: str, turn: int = 1) -> Extraction:
    return Extraction(need=Need[Quote](status="explicit", evidence=tuple(Quote(quote=quote, turn=turn) for quote in quotes)))


def test_a_conversation_without_secrets_is_left_as_it_is() -> None:
    plain = talk("Our budget is 20,000 EUR. Call +49 170 1234567.")
    redaction = Redaction(plain)
    assert redaction.conversation is plain
    assert redaction.notes == ()
    extraction, record = claims("20,000 EUR"), Record(kind="sales")
    assert redaction.put_back(extraction) is extraction
    assert redaction.record(record) is record


def test_positions_stay_true() -> None:
    original, hidden = talk(), Redaction(talk()).conversation
    assert len(hidden.text) == len(original.text)
    assert hidden.turns == original.turns
    for secret in (CARD, IBAN, WORD):
        assert secret not in hidden.text
    assert "Our budget is 20,000 EUR, charge it to ████ ████ ████ ████, please." in hidden.text


def test_subject_and_names_are_masked_too() -> None:
    named = talk(subject=f"Re: {IBAN}").model_copy(
        update={"participants": (Participant(name=f"Ida {CARD}", address="ida@lund.example"),)}
    )
    hidden = Redaction(named).conversation
    assert hidden.subject == "Re: ████ ████ ████ ████ ████ ██"
    assert hidden.participants[0].name == "Ida ████ ████ ████ ████"
    assert hidden.participants[0].address == "ida@lund.example"


def test_a_word_that_was_hidden_once_is_hidden_everywhere() -> None:
    said = talk("password: hunter2!\nI typed hunter2 and it said no. In 2026 we pay more.", subject="hunter2")
    hidden = Redaction(said).conversation
    assert "hunter2" not in hidden.text
    assert hidden.subject == "███████"
    assert "2026" in hidden.text


@pytest.mark.parametrize(
    ("quote", "original"),
    [
        ("charge it to ████ ████ ████ ████, please", f"charge it to {CARD}, please"),
        ("charge it to ████████████████, please", f"charge it to {CARD}, please"),
        ("charge it  to █, please", f"charge it to {CARD}, please"),
        ("████ ████ ████ ████", CARD),
        ("please. The password is ████████ until", f"please.\nThe password is {WORD} until"),
        ("20,000 EUR, charge it to ████ ████ ████ ████", f"20,000 EUR, charge it to {CARD}"),
        ("never said ████", "never said ████"),
        ("20,000 EUR", "20,000 EUR"),
    ],
)
def test_quotes_are_put_back_in_place(quote: str, original: str) -> None:
    put_back = Redaction(talk()).put_back(claims(quote))
    assert [one.quote for one in put_back.need.evidence] == [original]


def test_the_turn_that_is_named_comes_first() -> None:
    pieces = [Piece(f"mine: {CARD}", "Ida", "prospect"), Piece("mine: 5555555555554444", "Kim", "prospect")]
    redaction = Redaction(assemble(pieces, channel="chat"))
    assert redaction.put_back(claims("mine: ████", turn=1)).need.evidence[0].quote == "mine: 5555555555554444"
    assert redaction.put_back(claims("mine: ████", turn=0)).need.evidence[0].quote == f"mine: {CARD}"
    assert redaction.put_back(claims("mine: ████", turn=99)).need.evidence[0].quote == f"mine: {CARD}"


def answer(request: CompletionRequest) -> str:
    quote = request.body[request.body.index("Our budget") : request.body.index(", please")]
    budget = {
        "status": "approved", "amount": {"min": None, "max": 20000, "currency": "EUR", "period": "one_time"},
        "evidence": [{"quote": quote, "turn": 1}],
    }  # fmt: skip
    return json.dumps({**json.loads(Extraction(kind="sales").model_dump_json()), "budget": budget})


def test_no_model_reads_them_and_grounding_still_finds_the_quote() -> None:
    model = AnsweringModel(answer)
    read = RedactedExtractor(LLMExtractor(model, load_prompt("extract"))).extract(talk(), PROFILE)
    seen = shown(model.requests)
    for secret in (CARD, IBAN, WORD, "4111", "hunter2"):
        assert secret not in seen
    assert read.notes == ("Hidden from the model: 1 card number, 1 secret, 1 bank account.",)
    record = ground(read.extraction, talk(), InjectionDetector())
    (proof,) = record.budget.evidence
    assert (proof.quote, proof.match) == (f"Our budget is 20,000 EUR, charge it to {CARD}", "exact")


def test_no_drafting_model_reads_them_wherever_they_come_from() -> None:
    model = ScriptedModel('{"subject": "Re: Payment", "body": "Hello Ida, thank you for ████ ████ ████ ████."}')
    record = Record(
        kind="sales",
        need=Need[Evidence](status="explicit", pains=(f"the card {CARD} fails",)),
        questions=(Question[Evidence](text=f"Can you also take {IBAN}?"), Question[Evidence](text="Is it hunter2?")),
        prospect=Prospect[Evidence](company="Lund", contact=Contact(name="Ida", title=f"owner of {CARD}")),
    )
    drafter = RedactedDrafter(LLMDrafter(model, load_prompt("draft")))
    written = drafter.draft(talk(), record, "hot", PROFILE, wish=f"use {CARD} and password: geheim99")
    seen = shown(model.requests)
    for secret in (CARD, IBAN, WORD, "4111", "hunter2", "geheim99"):
        assert secret not in seen
    assert "20,000 EUR" in seen
    assert "29 EUR a van" in seen
    assert "https://northwind.example/jo?token=abc123def456" in seen
    assert written.body == "Hello Ida, thank you for ████ ████ ████ ████."


def test_a_secret_at_the_seam_of_two_windows_is_in_neither() -> None:
    words = "We plan the routes by hand. " * 300
    for cut in range(0, 40, 3):
        said = words[: 4_000 - cut] + f" {CARD} " + words
        model = ScriptedModel(Extraction(kind="sales").model_dump_json())
        extractor = LLMExtractor(model, load_prompt("extract"), window_characters=8_000)
        RedactedExtractor(extractor).extract(talk(said), Profile())
        assert len(model.requests) > 1
        assert "1111" not in shown(model.requests)


def test_the_prompts_themselves_hold_nothing_that_is_taken_for_a_secret() -> None:
    model = ScriptedModel(Extraction().model_dump_json(), '{"subject": "a", "body": "b"}')
    plain = talk("We plan the routes by hand.")
    LLMExtractor(model, load_prompt("extract")).extract(plain, Profile())
    LLMDrafter(model, load_prompt("draft")).draft(plain, Record(kind="sales"), "hot", Profile(), wish="shorter")
    seen = shown(model.requests)
    assert Redaction(plain).text(seen) == seen
