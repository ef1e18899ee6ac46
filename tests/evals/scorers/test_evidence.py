"""Proof is judged against the raw text, the gold's quotes and who spoke."""

from evals.scorers import score_sample
from qualifier.conversation import Piece, assemble
from tests.evals.makers import SENT, TEXT, answer, proof, right_record, sample


def test_words_that_nobody_wrote_are_counted() -> None:
    record = right_record()
    invented = {**proof("I decide alone"), "quote": "I decide everything"}
    record["authority"] = {**record["authority"], "evidence": [invented]}
    score = score_sample(sample(), answer(**record))["evidence_verbatim"]
    assert (score.hits, score.false, score.found) == (4, 1, ["I decide everything"])


def test_right_status_with_another_proof_does_not_overlap() -> None:
    record = right_record()
    record["authority"] = {**record["authority"], "evidence": [proof("live by 1 June")]}
    scores = score_sample(sample(), answer(**record))
    assert scores["evidence_overlap"].found == ["authority"]
    assert 0.7 < (scores["evidence_iou"].value or 0) < 0.8


def test_a_wrong_status_is_not_asked_for_its_proof() -> None:
    assert score_sample(sample(), answer(kind="sales"))["evidence_overlap"].value is None


def test_the_sellers_words_break_the_speaker_law() -> None:
    conversation = assemble([Piece(TEXT, "Sam", "seller", SENT)], channel="email", reference_time=SENT)
    score = score_sample(sample(), answer(conversation))["speaker_law"]
    assert (score.value, score.false) == (0.0, 5)


def test_the_sellers_words_count_when_the_prospect_speaks_next() -> None:
    pieces = [Piece(TEXT, "Sam", "seller", SENT), Piece("Exactly.", "Ida", "prospect", SENT)]
    conversation = assemble(pieces, channel="email", reference_time=SENT)
    assert score_sample(sample(), answer(conversation))["speaker_law"].value == 1.0
