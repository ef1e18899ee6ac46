"""Recordings as they arrive: named by their recorder, known by their people, joined to nothing."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.recorded import has_words, is_recording, recorded
from tests.service.talks import HOT_MAIL, NOW

TRANSCRIPT = {
    "id": "call-17",
    "title": "Acme and Planwerk",
    "date": "2026-11-27T10:00:00Z",
    "participants": ["Jane.Doe@acme-foods.com", "tom@planwerk.example"],
    "sentences": [{"speaker_name": "Jane Doe", "text": "The budget is approved.", "start_time": 4.0}],
}


def arrived(data: object, call: str | None = "call-17", at: datetime = NOW) -> Incoming:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    arrival = Arrival(place="p", data=raw, received_at=at)
    return recorded(arrival, recorder="fireflies", call=call, own="Tom@planwerk.example", id="a" * 26, now=NOW)


def test_it_is_named_by_its_call_and_its_people_are_known() -> None:
    found = arrived(TRANSCRIPT)
    assert found.key == "call:fireflies:call-17"
    assert (found.subject, found.subject_key) == ("Acme and Planwerk", "")
    assert found.people == ("jane.doe@acme-foods.com",)
    assert found.sent_at == datetime(2026, 11, 27, 10, tzinfo=UTC)
    assert (found.message_id, found.references, found.ours) == (None, (), False)


def test_without_a_name_its_bytes_name_it() -> None:
    assert arrived(TRANSCRIPT, None).key == arrived(TRANSCRIPT, None).key
    assert arrived(TRANSCRIPT, None).key != arrived({**TRANSCRIPT, "title": "Another"}, None).key


def test_a_recorder_whose_clock_is_ahead_does_not_bring_it_from_the_future() -> None:
    assert arrived(TRANSCRIPT, at=NOW + timedelta(hours=1)).arrival.received_at == NOW


@pytest.mark.parametrize("odd", [b"", b"[", b"{}", b"[" * 100_000, b'{"sentences": [1, null]}', b'{"title": "\\ud800"}', b"\xff"])
def test_nothing_in_it_can_make_this_fail(odd: bytes) -> None:
    found = arrived(odd, "\ud800 odd\x00")
    assert found.people == ()
    assert all(text.encode() or True for text in (found.key, found.subject or ""))
    assert not has_words(found)


def test_a_recording_and_a_mail_are_told_apart() -> None:
    mail = arrived(HOT_MAIL)
    assert is_recording(arrived(TRANSCRIPT))
    assert is_recording(arrived({"meeting_id": "A"}))
    assert not is_recording(mail)
    assert not is_recording(arrived(b"\x00\x01\x02\x03" * 100))


def test_a_notice_without_words_is_told_from_a_transcript() -> None:
    assert has_words(arrived(TRANSCRIPT))
    assert not has_words(arrived({"event": "meeting.transcribed", "meeting_id": "A"}))
