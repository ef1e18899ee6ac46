# ruff: noqa: E501
import json
from datetime import UTC, datetime

import pytest

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput, UnsupportedFormat
from qualifier.parsing import parse

US = Seller(names=("Northwind",), domains=("northwind.example",))


def read(content: object) -> Conversation:
    return parse(json.dumps(content).encode(), seller=US)


def rows(conversation: Conversation) -> list[tuple[str | None, str, str]]:
    return [(turn.speaker, turn.side, conversation.text_of(turn)) for turn in conversation.turns]


GONG_CALL = {
    "metaData": {"id": "1", "title": "Northwind <> Acme", "started": "2026-03-04T15:00:00Z"},
    "parties": [
        {"speakerId": "7", "name": "Priya Nair", "affiliation": "Internal", "emailAddress": "Priya@northwind.example"},
        {"speakerId": "9", "name": "Owen Blunt", "affiliation": "External", "title": "Fleet Manager"},
    ],
}
GONG_TALK = [
    {
        "speakerId": "7",
        "topic": None,
        "sentences": [{"start": 1000, "end": 2000, "text": "Hello."}, {"start": 2000, "end": 3000, "text": "Owen?"}],
    },
    {"speakerId": "9", "sentences": [{"start": 4000, "end": 5000, "text": "Yes."}]},
]


@pytest.mark.parametrize(
    "content",
    [
        GONG_CALL | {"transcript": GONG_TALK},
        {"calls": [GONG_CALL], "callTranscripts": [{"callId": "1", "transcript": GONG_TALK}]},
    ],
)
def test_gong(content: object) -> None:
    call = read(content)
    assert rows(call) == [("Priya Nair", "seller", "Hello.\nOwen?"), ("Owen Blunt", "prospect", "Yes.")]
    assert call.reference_time == datetime(2026, 3, 4, 15, tzinfo=UTC)
    assert call.turns[1].sent_at == datetime(2026, 3, 4, 15, 0, 4, tzinfo=UTC)
    owen = call.participant("Owen Blunt")
    assert owen is not None
    assert (owen.title, owen.side) == ("Fleet Manager", "prospect")
    assert call.subject == "Northwind <> Acme"


@pytest.mark.parametrize("wrapped", [False, True])
def test_fireflies(wrapped: bool) -> None:
    file = {
        "title": "Intro", "dateString": "2026-04-14T08:00:00.000Z", "organizer_email": "priya.nair@northwind.example",
        "participants": ["priya.nair@northwind.example", "oblunt@acme.example"],
        "sentences": [
            {"index": 0, "speaker_name": "Priya Nair", "speaker_id": 0, "text": "Morning.", "start_time": 1.5},
            {"index": 1, "speaker_name": "Owen Blunt", "speaker_id": 1, "text": "Hi.", "start_time": 3},
        ],
    }  # fmt: skip
    call = read({"data": {"transcript": file}} if wrapped else file)
    assert rows(call) == [("Priya Nair", "seller", "Morning."), ("Owen Blunt", "prospect", "Hi.")]
    owen = call.participant("Owen Blunt")
    assert owen is not None
    assert owen.address == "oblunt@acme.example"
    assert call.reference_time == datetime(2026, 4, 14, 8, tzinfo=UTC)


def test_graph_chat_is_put_in_the_order_of_time() -> None:
    chat = read({"value": [
        {"createdDateTime": "2026-03-04T10:05:00Z", "messageType": "message", "from": {"user": {"displayName": "Owen Blunt"}},
         "body": {"contentType": "html", "content": "<p>Price for <b>40</b> vans &amp; trucks?</p>"}},
        {"createdDateTime": "2026-03-04T10:01:00Z", "messageType": "message", "from": {"user": {"displayName": "Priya (Northwind)"}},
         "body": {"contentType": "text", "content": "Hi Owen"}},
        {"createdDateTime": "2026-03-04T10:00:00Z", "messageType": "systemEventMessage", "from": None,
         "body": {"contentType": "html", "content": "<systemEventMessage/>"}},
    ]})  # fmt: skip
    assert rows(chat) == [("Priya (Northwind)", "seller", "Hi Owen"), ("Owen Blunt", "prospect", "Price for 40 vans & trucks?")]
    assert (chat.channel, chat.reference_time) == ("chat", datetime(2026, 3, 4, 10, 5, tzinfo=UTC))


def test_teams_transcript_metadata() -> None:
    call = read([
        {"startDateTime": "2026-03-04T10:00:01Z", "speakerName": "Owen Blunt", "spokenText": "Hi.", "spokenLanguage": "en-us"},
        {"startDateTime": "2026-03-04T10:00:05Z", "speakerName": "Priya", "spokenText": "I'm with Northwind."},
    ])  # fmt: skip
    assert rows(call) == [("Owen Blunt", "prospect", "Hi."), ("Priya", "seller", "I'm with Northwind.")]
    assert call.channel == "call"


def test_zoom_timeline() -> None:
    call = read({"topic": "Demo", "start_time": "2026-03-04T10:00:00Z", "host_email": "priya@northwind.example", "timeline": [
        {"ts": "00:00:01.230", "text": "Hello.", "users": [{"username": "Priya Nair", "user_id": "1"}]},
        {"ts": "00:00:04.000", "text": "Hi.", "users": [{"username": "Owen Blunt", "user_id": "2"}]},
    ]})  # fmt: skip
    assert rows(call) == [("Priya Nair", "seller", "Hello."), ("Owen Blunt", "prospect", "Hi.")]


def test_assemblyai_in_milliseconds() -> None:
    call = parse(
        json.dumps({"id": "x", "text": "all", "utterances": [
            {"speaker": "A", "text": "Hello.", "start": 250, "end": 900}, {"speaker": "B", "text": "Hi.", "start": 61000, "end": 62000},
        ]}).encode(), seller=US, reference_time=datetime(2026, 3, 4, 10, tzinfo=UTC),
    )  # fmt: skip
    assert [turn.speaker for turn in call.turns] == ["Speaker A", "Speaker B"]
    assert call.turns[1].sent_at == datetime(2026, 3, 4, 10, 1, 1, tzinfo=UTC)


WORDS = [
    {"word": "hello", "punctuated_word": "Hello.", "speaker": 0, "start": 0.1},
    {"word": "hi", "punctuated_word": "Hi.", "speaker": 1, "start": 1},
]


@pytest.mark.parametrize(
    "results",
    [
        {"utterances": [{"speaker": 0, "transcript": "Hello.", "start": 0.1}, {"speaker": 1, "transcript": "Hi.", "start": 1}]},
        {"channels": [{"alternatives": [{"transcript": "Hello. Hi.", "words": WORDS}]}]},
        {"channels": [{"alternatives": [{"paragraphs": {"paragraphs": [
            {"speaker": 0, "sentences": [{"text": "Hello.", "start": 0.1}]}, {"speaker": 1, "sentences": [{"text": "Hi.", "start": 1}]},
        ]}}]}]},
    ],
)  # fmt: skip
def test_deepgram(results: object) -> None:
    call = read({"metadata": {"created": "2026-03-04T10:00:00Z"}, "results": results})
    assert [(speaker, text) for speaker, _, text in rows(call)] == [("Speaker 0", "Hello."), ("Speaker 1", "Hi.")]


def test_whisper_with_speakers() -> None:
    call = read({"language": "en", "segments": [
        {"id": 0, "start": 0.0, "end": 1.0, "text": " Hello.", "speaker": "SPEAKER_00"},
        {"id": 1, "start": 1.0, "end": 2.0, "text": " Hi.", "speaker": "SPEAKER_01"},
    ]})  # fmt: skip
    assert [(speaker, text) for speaker, _, text in rows(call)] == [("SPEAKER_00", "Hello."), ("SPEAKER_01", "Hi.")]


@pytest.mark.parametrize(
    "content",
    [
        [{"speaker": "Rep", "text": "Hello."}, {"speaker": "Customer", "text": "Hi."}],
        {"messages": [{"role": "agent", "content": "Hello."}, {"role": "user", "content": "Hi."}]},
        {
            "conversation": {
                "turns": [{"author": {"name": "Sales"}, "message": "Hello."}, {"author": {"name": "Visitor"}, "message": "Hi."}]
            }
        },
    ],
)
def test_any_list_of_speaker_and_text(content: object) -> None:
    assert [(side, text) for _, side, text in rows(read(content))] == [("seller", "Hello."), ("prospect", "Hi.")]


def test_json_lines() -> None:
    call = parse(b'{"speaker": "Rep", "text": "Hello."}\n{"speaker": "Lead", "text": "Hi."}\n', seller=US)
    assert len(call.turns) == 2


def test_unknown_vendor_names_the_keys_and_what_we_read() -> None:
    with pytest.raises(UnsupportedFormat, match=r"invoice, lines_total.*Gong.*Deepgram"):
        read({"invoice": 4, "lines_total": 2})


@pytest.mark.parametrize("text", ['{"a": ', '{"a": 1,}', "[" * 200_000, '{"speaker": "A", "text": ' + "9" * 5000 + "}"])
def test_broken_json(text: str) -> None:
    with pytest.raises((MalformedInput, UnsupportedFormat)):
        parse(text.encode(), seller=US)


def test_broken_json_says_where() -> None:
    with pytest.raises(MalformedInput, match="line 2, column"):
        parse(b'{"a": 1,\n"b": }', seller=US)


def test_metadata_without_words_is_empty() -> None:
    with pytest.raises(EmptyInput, match="Zoom"):
        read({"timeline": [{"ts": "00:00:01.000", "users": [{"username": "Priya"}]}]})


def test_year_9999_is_no_reference_time() -> None:
    call = read(GONG_CALL | {"metaData": {"started": "9999-12-31T23:59:59Z"}, "transcript": GONG_TALK})
    assert call.reference_time is None


@pytest.mark.parametrize(
    "content",
    [
        {"transcript": {"speaker_blocks": [{"speaker": {"name": "Priya Nair"}, "words": "Hello."}, {"speaker": {"name": "Owen"}, "words": "Hi."}]}},
        {"speech": {"transcripts": [{"speaker_name": "Priya Nair", "transcript": "Hello."}, {"speaker_name": "Owen", "transcript": "Hi."}]}},
        {"speakers": [{"id": 0, "name": "Priya Nair"}, {"id": 1, "name": "Owen"}],
         "monologues": [{"speaker": 0, "elements": [{"value": "Hel"}, {"value": "lo. "}]}, {"speaker": 1, "elements": [{"value": "Hi. "}]}]},
        {"speakers": [{"id": 0, "name": "Priya Nair", "is_rep": True}, {"id": 1, "name": "Owen", "is_rep": False}],
         "transcript": [{"speaker_id": 0, "transcript": "Hello."}, {"speaker_id": 1, "transcript": "Hi."}]},
        {"recording": {"utterances": [{"speaker_name": "Priya Nair", "speaker_type": "rep", "snippet": "Hello."},
                                      {"speaker_name": "Owen", "speaker_type": "cust", "snippet": "Hi."}]}},
        {"calendar_invitees": [{"name": "Priya Nair", "is_external": False}, {"name": "Owen", "is_external": True}],
         "transcript": [{"speaker": {"display_name": "Priya Nair"}, "text": "Hello."}, {"speaker": {"display_name": "Owen"}, "text": "Hi."}]},
        {"transcript": "Priya Nair: Hello.\nOwen: Hi."},
        [{"type": "message", "user": "U1", "user_profile": {"real_name": "Priya Nair"}, "text": "Hello.", "ts": "1772463600.000100"},
         {"type": "message", "user": "U2", "user_profile": {"real_name": "Owen"}, "text": "Hi.", "ts": "1772463660.000100"}],
    ],
)  # fmt: skip
def test_shapes_of_further_recorders(content: object) -> None:
    seller = Seller(names=("Priya Nair",), domains=("northwind.example",))
    talk = parse(json.dumps(content).encode(), seller=seller)
    assert [(turn.speaker, turn.side, talk.text_of(turn)) for turn in talk.turns] == [
        ("Priya Nair", "seller", "Hello."), ("Owen", "prospect", "Hi."),
    ]  # fmt: skip
