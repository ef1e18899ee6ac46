# ruff: noqa: E501
import time
from datetime import UTC, datetime, timedelta

import pytest

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput
from qualifier.parsing import parse

US = Seller(names=("Northwind", "Priya Nair"), domains=("northwind.example",))
START = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)


def read(text: str, start: datetime | None = None) -> Conversation:
    return parse(text.encode(), seller=US, reference_time=start)


def said(conversation: Conversation) -> list[tuple[str | None, str]]:
    return [(turn.speaker, conversation.text_of(turn)) for turn in conversation.turns]


def test_zoom_prefixes_and_ids() -> None:
    call = read(
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nPriya Nair: Hello there.\n\n2\n00:00:02.500 --> 00:00:04.000\n"
        "Priya Nair: How are you?\n\n3\n00:00:05.000 --> 00:00:07.000\nOwen Blunt: Fine &amp; dandy.\n",
        START,
    )
    assert said(call) == [("Priya Nair", "Hello there.\nHow are you?"), ("Owen Blunt", "Fine & dandy.")]
    assert [turn.side for turn in call.turns] == ["seller", "prospect"]
    assert [turn.sent_at for turn in call.turns] == [START + timedelta(seconds=1), START + timedelta(seconds=5)]
    assert (call.channel, call.reference_time, call.language) == ("call", START, "en")


def test_teams_voices_two_in_one_cue() -> None:
    call = read(
        "WEBVTT\n\nNOTE a remark\nof two lines\n\nSTYLE\n::cue { color: red }\n\nc1-0\n00:00:01.000 --> 00:00:04.000\n"
        "<v Priya Nair>Shall we?</v>\n<v.loud Owen Blunt>Yes <i>please</i>.</v>\n"
    )
    assert said(call) == [("Priya Nair", "Shall we?"), ("Owen Blunt", "Yes please.")]
    assert all(turn.sent_at is None for turn in call.turns)


def test_speakers_on_their_own_line() -> None:
    call = read("0:0:0.0 --> 0:0:3.5\nDana Fox\nHello.\n\n0:0:4.1 --> 0:0:8.2\nLee Wong\nHi.\n")
    assert said(call) == [("Dana Fox", "Hello."), ("Lee Wong", "Hi.")]


def test_srt_without_blank_lines_and_without_speakers() -> None:
    call = read(
        "1\n00:00:01,000 --> 00:00:02,000\nwe need\n2\n00:00:02,000 --> 00:00:03,000\ntwenty seats.\n3\n00:00:03,000 --> 00:00:04,000\nFine.\n"
    )
    assert said(call) == [(None, "we need\ntwenty seats."), (None, "Fine.")]
    assert {turn.side for turn in call.turns} == {"unknown"}


def test_a_colon_in_speech_is_no_speaker() -> None:
    call = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nOne thing: we need it by May.\n\n00:02.000 --> 00:03.000\nRemember: June is late.\n\n"
        "00:03.000 --> 00:04.000\nThat is all.\n"
    )
    assert {turn.speaker for turn in call.turns} == {None}


def test_times_running_backwards_keep_the_order_of_the_file() -> None:
    call = read("WEBVTT\n\n00:10:00.000 --> 00:10:01.000\nA: first\n\n00:00:01.000 --> 00:00:02.000\nB: second\n", START)
    assert [text for _, text in said(call)] == ["first", "second"]


@pytest.mark.parametrize("text", ["WEBVTT\n", "WEBVTT\n\nNOTE nothing here\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n"])
def test_captions_without_cues_are_empty(text: str) -> None:
    with pytest.raises(EmptyInput, match="cues"):
        read(text)


def test_a_two_hour_call_is_quick() -> None:
    cues = "".join(
        f"{n}\n{n // 1800:02}:{n // 30 % 60:02}:{n % 30 * 2:02}.000 --> 99:00:00.000\n{'Priya Nair' if n % 2 else 'Owen Blunt'}: "
        f"So that is sentence number {n} of a long call about vans.\n\n"
        for n in range(3600)
    )
    begun = time.perf_counter()
    call = read("WEBVTT\n\n" + cues)
    assert len(call.turns) == 3600
    assert time.perf_counter() - begun < 1.5


def test_teams_metadata_in_json_cues() -> None:
    call = read(
        'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{"speakerName":"Priya Nair","spokenText":"Hello.","spokenLanguage":"en-us"}\n\n'
        '00:00:03.000 --> 00:00:04.000\n{"speakerName":"Owen Blunt","spokenText":"Hi."}\n'
    )
    assert said(call) == [("Priya Nair", "Hello."), ("Owen Blunt", "Hi.")]
