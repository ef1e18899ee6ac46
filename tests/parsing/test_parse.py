# ruff: noqa: E501
import json
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, ParseError, UnsupportedFormat
from qualifier.parsing import parse, with_language

US = Seller(names=("Corda Payroll", "Sam Whitlock"), domains=("corda-payroll.example",))
SHAPES = [
    "WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n", "<v Sam>", "1\n", "Sam: hi\n", "[00:15] Mike: ", "0:12\n", "Name  0:12\n", "From: a@b.example\n",
    "> ", "On 3 March 2026 Sam wrote:\n", "[27/01/27, 6:58:10 pm] T: ", "Rep: ", "Prospect: ", "\n\n", "-- \n", '{"transcript": [', '"speaker": "A"', "]}",
    "99/99/9999, 99:99 - X: y\n", "31 December 9999\n", "\x00", "\u202e", "\u200b", "12:01:33 A - b\n", "Subject: x\n", "Sent: 1.1.2026 10:00\n",
]  # fmt: skip
pasted = st.lists(st.one_of(st.sampled_from(SHAPES), st.text(max_size=20)), max_size=30).map("".join)
quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(data: bytes) -> Conversation | None:
    try:
        return parse(data, seller=US)
    except ParseError as error:
        if "\n" in str(error):
            raise RuntimeError("a message for users is one line") from error
        return None


def check_spans(conversation: Conversation) -> None:
    end = 0
    for index, turn in enumerate(conversation.turns):
        assert turn.index == index
        assert end <= turn.start < turn.end <= len(conversation.text)
        assert conversation.text_of(turn).strip() == conversation.text_of(turn)
        end = turn.end


@quick
@given(pasted)
@example("99/99/9999, 99:99 - X: y\n99/99/9999, 99:99 - X: y\n")
def test_any_text_gives_ordered_spans_or_a_parse_error(text: str) -> None:
    conversation = read(text.encode("utf-8", "surrogatepass"))
    if conversation is not None:
        check_spans(conversation)


@quick
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    conversation = read(data)
    if conversation is not None:
        check_spans(conversation)


@quick
@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(
                st.sampled_from(
                    ["speaker", "text", "start", "transcript", "sentences", "parties", "metaData", "started", "speakerId", "utterances",
                     "results", "channels", "timeline", "users", "value", "body", "content", "createdDateTime", "from", "segments", "words"]
                ), inner, max_size=5,
            ),
        ),
        max_leaves=25,
    )
)  # fmt: skip
def test_any_json(content: object) -> None:
    conversation = read(json.dumps(content).encode())
    if conversation is not None:
        check_spans(conversation)


@pytest.mark.parametrize("data", [b"", b"\x00\x00", b" \n", b"\xef\xbb\xbf"])
def test_empty(data: bytes) -> None:
    with pytest.raises(EmptyInput):
        parse(data, seller=US)


def test_binary() -> None:
    with pytest.raises(UnsupportedFormat, match="PDF"):
        parse(b"%PDF-1.4 ...", seller=US)


def test_invisible_characters_are_taken_out() -> None:
    chat = parse("Rep: he\u200bllo \u202ethere\x00\nProspect: ab\ud800c\n".encode("utf-8", "surrogatepass"), seller=US)
    assert "hello there" in chat.text
    assert not any(sign in chat.text for sign in "\u200b\u202e\x00\ud800")


@pytest.mark.parametrize(
    "line",
    ["a" * 1_000_000, "a: " * 350_000, "Rep " * 250_000, "[" * 1_000_000, "12:00 " * 170_000, "(" * 500_000 + ")" * 500_000],
)
def test_one_line_of_a_megabyte(line: str) -> None:
    begun = time.perf_counter()
    read(line.encode())
    assert time.perf_counter() - begun < 4


def test_a_megabyte_said_at_once() -> None:
    begun = time.perf_counter()
    assert read(f"Rep: hi\nProspect: {'word ' * 200_000}\n".encode()) is not None
    assert read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{'a: ' * 350_000}\n".encode()) is not None
    assert time.perf_counter() - begun < 6


def test_the_prospects_words_decide_the_language() -> None:
    text = "Rep: Good morning, thank you very much for your time today.\nKunde: Guten Tag, wir haben vierzig Mitarbeiter und suchen eine Lösung.\n"
    call = parse(text.encode(), seller=US)
    assert call.language == "de"
    assert with_language(call) is call
