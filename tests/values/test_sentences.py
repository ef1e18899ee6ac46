import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.values.sentences import split_sentences, split_speech


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("We need it. By May!", ["We need it.", "By May!"]),
        ("Really?! Yes… maybe.", ["Really?!", "Yes…", "maybe."]),
        ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
        ("Mr. Lund of Acme Inc. is here, e.g. today.", ["Mr. Lund of Acme Inc. is here, e.g. today."]),
        ("We use Acme Inc. They are slow.", ["We use Acme Inc.", "They are slow."]),
        ("We said no. Then yes.", ["We said no.", "Then yes."]),
        ("Our no. 5 is ca. 40 Mio. Euro wert.", ["Our no. 5 is ca. 40 Mio. Euro wert."]),
        ("Am 3. Mai, z. B. um 12.05. geht es.", ["Am 3. Mai, z. B. um 12.05. geht es."]),
        ("It costs 1.5 million. OK.", ["It costs 1.5 million.", "OK."]),
        ("We give it 10/10. It costs $1,5. Am 10. Mai.", ["We give it 10/10.", "It costs $1,5.", "Am 10. Mai."]),
        ("See acme.com for more. Bye.", ["See acme.com for more.", "Bye."]),
        ("Hi Jo,\nWe need it.\nIda", ["Hi Jo,", "We need it.", "Ida"]),
        (
            "This line was wrapped by a mail client in the middle\nof its sentence. Next.",
            ["This line was wrapped by a mail client in the middle\nof its sentence.", "Next."],
        ),
        ("We need:\n- a demo\n- a price", ["We need:", "- a demo", "- a price"]),
        ("One paragraph\n\nanother one", ["One paragraph", "another one"]),
        ("  \n ", []),
        ("", []),
    ],
)
def test_sentences_of_business_text(text: str, sentences: list[str]) -> None:
    assert [one.text for one in split_sentences(text)] == sentences


@given(st.text(alphabet=st.sampled_from("aB1. ,!?\n-…\"')Mr\u00a0\u200bß"), max_size=80) | st.text(max_size=60))
def test_spans_are_in_order_apart_and_cover_all_that_is_visible(text: str) -> None:
    after = 0
    for one in split_sentences(text):
        assert after <= one.start < one.end
        assert text[one.start : one.end] == one.text == one.text.strip()
        assert not text[after : one.start].strip()
        after = one.end
    assert not text[after:].strip()


@pytest.mark.parametrize("unit", [".", " \n", "a.\n", "'.", "x", "1. ", "\n- ", '."'])
def test_hostile_walls_take_linear_time(unit: str) -> None:
    started = time.process_time()
    split_sentences(unit * (100_000 // len(unit)))
    assert time.process_time() - started < 4


@pytest.mark.parametrize(
    ("said", "sentences"),
    [
        ("he'd go to twenty a month He plucked it out of the air", ["he'd go to twenty a month", "He plucked it out of the air"]),
        ("signed on Monday It was fine. We start in May", ["signed on Monday", "It was fine.", "We start in May"]),
        ("das wird teuer Aber wir machen es", ["das wird teuer", "Aber wir machen es"]),
        ("we took twelve hundred in entries No, love", ["we took twelve hundred in entries", "No, love"]),
        ("ask Mr He about it", ["ask Mr He about it"]),
        ("the IT team and I will do it", ["the IT team and I will do it"]),
        ("it runs on What A Day", ["it runs on What A Day"]),
    ],
)
def test_speech_is_cut_where_a_full_stop_was_lost(said: str, sentences: list[str]) -> None:
    found = split_speech(said)
    assert [one.text for one in found] == sentences
    assert all(said[one.start : one.end] == one.text for one in found)
