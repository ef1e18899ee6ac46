import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.conversation import Piece, assemble
from qualifier.grounding import locate
from qualifier.records import Evidence, Quote
from tests.grounding.talks import talk

TALK = talk(
    ("seller", "Hi Ida, our plans start at $40,000 a year."),
    ("prospect", "We don’t know yet... but we have   40k\napproved for Q3, and need a demo by Friday."),
    ("seller", "Great, need a demo by Friday? Ten weeks is fine."),
    ("prospect", "In two weeks our contract with ServiceTrade ends, and the board does not want to renew it."),
    ("prospect", "Straße gesperrt; 予算は承認されました。 Cafe\u0301 owners ask too."),
)


def found(words: str, turn: int) -> list[tuple[str, int, str]]:
    return [(one.quote, one.turn, one.match) for one in locate(Quote(quote=words, turn=turn), TALK)]


@pytest.mark.parametrize(
    ("words", "turn", "expected"),
    [
        ("need a demo by Friday", 1, [("need a demo by Friday", 1, "exact")]),
        ("need a demo by Friday", 2, [("need a demo by Friday", 2, "exact")]),
        ("need a demo by Friday", 0, [("need a demo by Friday", 1, "exact")]),
        ("our plans start at $40,000", 3, [("our plans start at $40,000", 0, "exact")]),
        ("our plans start at $40,000", 99, [("our plans start at $40,000", 0, "exact")]),
        ("our plans start at $40,000", -1, [("our plans start at $40,000", 0, "exact")]),
        ("WE DON'T KNOW YET", 1, [("We don’t know yet", 1, "normalized")]),
        ("we have 40k approved", 1, [("we have   40k\napproved", 1, "normalized")]),
        ("know yet... but we", 1, [("know yet... but we", 1, "exact")]),
        ("we have 40k ... by Friday", 1, [("we have   40k", 1, "normalized"), ("by Friday", 1, "exact")]),
        ("we have 40k […] by Friday.", 0, [("we have   40k", 1, "normalized"), ("by Friday.", 1, "exact")]),
        ("and ned a demo by Friday", 1, [("and need a demo by Friday", 1, "fuzzy")]),
        ("our contract with ServiceTrad ends", 3, [("our contract with ServiceTrade ends", 3, "fuzzy")]),
        ("strasse gesperrt", 4, [("Straße gesperrt", 4, "fuzzy")]),
        ("予算は承認", 4, [("予算は承認", 4, "exact")]),
        ("Café owners", 4, [("Cafe\u0301 owners", 4, "normalized")]),
        ("  by Friday  ", 1, [("by Friday", 1, "exact")]),
    ],
)
def test_where_words_stand(words: str, turn: int, expected: list[tuple[str, int, str]]) -> None:
    assert found(words, turn) == expected


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "nothing quoted"),
        (" ... ", "nothing but an ellipsis"),
        ("?!", "no word"),
        ("we have 50k approved for Q3, and need a demo", "another number"),
        ("In ten weeks our contract with ServiceTrade ends", "another number in words"),
        ("and the board does want to renew it", "the negation is missing"),
        ("We know yet", "the negation is missing"),
        ("and need a demo by Monday", "another day"),
        ("our contract with FieldEdge ends", "another name"),
        ("no", "only inside a word"),
        ("40", "only inside numbers"),
        ("need a demo by Friday. Great, need a demo", "over the border of two turns"),
        ("plans start ... need a demo", "parts in two turns"),
        ("by Friday ... we have 40k", "parts in the wrong order"),
        ("the board approved it already", "invented"),
        ("x" * 700, "too long"),
    ],
)
def test_words_that_stand_nowhere(words: str, why: str) -> None:
    assert found(words, 1) == [], why


def test_of_several_other_turns_the_prospect_s_nearest_is_meant() -> None:
    said = talk(("prospect", "Sounds good"), ("seller", "Sounds good"), ("prospect", "Thanks"), ("prospect", "Sounds good"))
    (one,) = locate(Quote(quote="Sounds good", turn=2), said)
    assert one.turn == 3


WORDS = st.text(alphabet="abe no't 40k.,\n\u00df\u2019\u0130é…", max_size=40)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS, st.integers(-2, 6))
def test_no_span_differs_from_its_quote(texts: list[str], words: str, turn: int) -> None:
    said = assemble([Piece(text, side="prospect") for text in texts], channel="chat")
    for one in locate(Quote(quote=words, turn=turn), said):
        holds(one, said.text, [(each.start, each.end) for each in said.turns])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_each_piece_of_whole_words_is_found_where_it_stands(texts: list[str], data: st.DataObject) -> None:
    said = assemble([Piece(text, side="prospect") for text in texts], channel="chat")
    spoken = [turn for turn in said.turns if any(letter.isalnum() for letter in said.text_of(turn))]
    if not spoken:
        return
    turn = data.draw(st.sampled_from(spoken))
    text = said.text_of(turn)
    (one,) = locate(Quote(quote=text, turn=turn.index), said)
    assert (one.turn, one.quote, one.match) == (turn.index, text, "exact")


def holds(one: Evidence, text: str, turns: list[tuple[int, int]]) -> None:
    assert text[one.start : one.end] == one.quote
    start, end = turns[one.turn]
    assert start <= one.start < one.end <= end
