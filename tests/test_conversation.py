"""One text, and spans that are true in it."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from qualifier.conversation import Participant, Piece, assemble

PIECES = st.lists(st.builds(Piece, text=st.text(max_size=60)), max_size=12)


@given(PIECES)
def test_every_turn_holds_its_own_words(pieces: list[Piece]) -> None:
    conversation = assemble(pieces, channel="chat")
    wanted = [piece.text.strip() for piece in pieces if piece.text.strip()]
    assert [conversation.text_of(turn) for turn in conversation.turns] == wanted
    assert [turn.index for turn in conversation.turns] == list(range(len(wanted)))
    assert all(one.end < two.start for one, two in zip(conversation.turns, conversation.turns[1:], strict=False))


def test_a_position_belongs_to_its_turn_or_to_none() -> None:
    conversation = assemble([Piece("Hello"), Piece("World")], channel="chat")
    assert conversation.turn_at(0) == conversation.turns[0]
    assert conversation.turn_at(5) is None
    assert conversation.turn_at(7) == conversation.turns[1]
    assert conversation.turn_at(99) is None


def test_the_moment_of_speaking() -> None:
    sent, last = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 10, tzinfo=UTC)
    pieces = [Piece("a", sent_at=sent, kind="quoted"), Piece("b", kind="quoted"), Piece("c")]
    conversation = assemble(pieces, channel="email", reference_time=last)
    assert [conversation.said_at(turn) for turn in conversation.turns] == [sent, None, last]


def test_equal_conversations_have_one_fingerprint_and_a_changed_word_or_side_another() -> None:
    first = assemble([Piece("We have 20k", "Ann", "prospect")], channel="call")
    assert assemble([Piece(" We have 20k ", "Ann", "prospect")], channel="call").fingerprint == first.fingerprint
    assert assemble([Piece("We have 30k", "Ann", "prospect")], channel="call").fingerprint != first.fingerprint
    assert assemble([Piece("We have 20k", "Ann", "seller")], channel="call").fingerprint != first.fingerprint


def test_participants_are_found_by_name_or_address_whatever_the_case() -> None:
    people = (Participant(name="Ann Lee", address="ann@x.example"), Participant(address="bob@x.example"))
    conversation = assemble([Piece("Hi", "Ann Lee")], channel="email", participants=people)
    assert conversation.participant("ANN LEE") == people[0]
    assert conversation.participant("bob@X.example") == people[1]
    assert conversation.participant("Cy") is None
    assert conversation.participant(None) is None
