"""What the rules make of a representative's wish, and how the template drafter follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.drafting import TemplateDrafter, check_draft
from qualifier.drafting.phrases import PHRASES
from qualifier.drafting.wishes import Wish, read_wish
from qualifier.ports import Drafted, PartialDraft
from tests.drafting.drafts import conversation, profile, record
from tests.drafting.test_template import SITUATIONS


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        (None, Wish()),
        ("", Wish()),
        ("please", Wish()),
        ("shorter", Wish(shorter=True)),
        ("Shorter!", Wish(shorter=True)),
        ("make it a bit shorter, please", Wish(shorter=True)),
        ("kürzer bitte", Wish(shorter=True)),
        ("plus court", Wish(shorter=True)),
        ("más corto", Wish(shorter=True)),
        ("più breve", Wish(shorter=True)),
        ("korter", Wish(shorter=True)),
        ("in German", Wish("de")),
        ("German", Wish("de")),
        ("write it in german", Wish("de")),
        ("auf Deutsch", Wish("de")),
        ("en français", Wish("fr")),
        ("en español", Wish("es")),
        ("in italiano", Wish("it")),
        ("in het Nederlands", Wish("nl")),
        ("auf Englisch", Wish("en")),
        ("translate to French", Wish("fr")),
        ("de", Wish("de")),
        ("in de", Wish("de")),
        ("language: it", Wish("it")),
        ("EN", Wish("en")),
        ("in Portuguese", Wish("pt")),
        ("formal", Wish(tone="formal")),
        ("more formal", Wish(tone="formal")),
        ("förmlicher", Wish(tone="formal")),
        ("less formal", Wish(tone="warm")),
        ("weniger förmlich", Wish(tone="warm")),
        ("warmer", Wish(tone="warm")),
        ("a friendlier tone", Wish(tone="warm")),
        ("neutral", Wish(tone="neutral")),
        ("Shorter, in German and formal please", Wish("de", "formal", True)),
        ("kürzer und förmlicher, auf Französisch", Wish("fr", "formal", True)),
        ("formal, no, warm", Wish(tone="warm", rest=("no",))),
        ("offer Thursday 10:00", Wish(rest=("offer Thursday 10:00",))),
        (
            "shorter; offer Thursday 10:00. Ask about budget",
            Wish(shorter=True, rest=("offer Thursday 10:00", "Ask about budget")),
        ),
        ("not too formal", Wish(rest=("not too formal",))),
        ("less short", Wish(rest=("less short",))),
        ("half as long", Wish(rest=("half as long",))),
        ("in German with a joke", Wish(rest=("in German with a joke",))),
        ("shorter than the last one", Wish(rest=("shorter than the last one",))),
    ],
)
def test_what_a_wish_means(text: str | None, wish: Wish) -> None:
    assert read_wish(text) == wish


@given(st.text(max_size=200))
def test_no_word_of_a_wish_is_lost_unread(text: str) -> None:
    for part in read_wish(text).rest:
        assert part in text


def written(wish: str | None, situation: str = "question", tone: str = "neutral") -> Drafted:
    return TemplateDrafter().draft(conversation(), SITUATIONS[situation], "warm", profile(tone), wish=wish)


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_the_template_writes_in_the_language_wished_for(language: str) -> None:
    draft = written(f"in {language}")
    assert draft.language == language
    assert draft.body.rstrip().endswith("Tom Arden\nFieldnote")
    assert PHRASES[language].closing["neutral"].split("{")[0] in draft.body
    assert draft.notes == ()
    checked = check_draft(draft, conversation(), SITUATIONS["question"], profile())
    assert not [check for check in checked.checks if check.verdict == "unsupported"]


def test_the_template_changes_its_tone() -> None:
    assert written("more formal").body.startswith("Dear Deborah")
    assert written("warmer").body.startswith("Hi Deborah")
    assert written("neutral", tone="formal").body.startswith("Hello Deborah")


@pytest.mark.parametrize("situation", ["question", "meeting", "papers", "both", "quarter", "contract"])
def test_a_shorter_letter_keeps_answers_and_next_step(situation: str) -> None:
    long, short = written(None, situation).body, written("shorter", situation).body
    assert len(short.split()) < len(long.split())
    assert all(paragraph in short for paragraph in long.split("\n\n")[2:])


def test_a_letter_that_cannot_be_shorter_says_so() -> None:
    long, short = written(None, "nobody"), written("shorter", "nobody")
    assert short.body == long.body
    assert (short.notes, long.notes) == (("the template drafter cannot make this reply any shorter",), ())
    assert written("shorter").notes == ()


def test_what_the_template_cannot_follow_is_said() -> None:
    draft = written("shorter, offer Thursday 10:00 and ask who signs, in Portuguese")
    assert draft.notes == ("the template drafter cannot follow: to write in Portuguese; offer Thursday 10:00; ask who signs",)
    assert draft.language == "en"


def test_without_a_wish_nothing_is_said() -> None:
    assert written(None) == written("") == TemplateDrafter().draft(conversation(), SITUATIONS["question"], "warm", profile())
    assert written(None).notes == ()


def test_the_template_is_heard_at_once() -> None:
    shown: list[PartialDraft] = []
    draft = TemplateDrafter().draft(conversation(), record(), "warm", profile(), heard=shown.append)
    assert shown == [PartialDraft(draft.subject, draft.body)]
