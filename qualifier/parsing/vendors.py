"""The documented JSON shapes of the vendors, each read into a ``Recording``; keys decide which one it is.

Times are seconds from the start of the call, or moments where the vendor gives moments. Nothing is trusted to have its
documented type: what does not fit is read as missing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from qualifier.conversation import Participant, Side
from qualifier.parsing.attendees import attendees_of, marked_side, names_by_number
from qualifier.parsing.captions import Utterance
from qualifier.parsing.fields import (
    Fields,
    as_number,
    as_offset,
    comparable,
    first_text,
    moment_of,
    numbered,
    object_of,
    objects_of,
    plain_text,
    sortable,
    strings_of,
)
from qualifier.parsing.markup import html_text
from qualifier.values.folding import fold

KNOWN = (
    "Gong, Fireflies, Microsoft Teams (Graph chat messages and transcripts), Zoom, AssemblyAI, Deepgram, Whisper with "
    "speakers, and any list of objects with a speaker and a text"
)

_LISTS = (
    "transcript", "sentences", "utterances", "segments", "entries", "timeline", "messages", "turns", "monologues",
    "conversation", "dialogue", "dialog", "speaker_blocks", "blocks", "audio_segments", "paragraphs", "phrases",
    "recognizedPhrases", "chunks", "parts", "conversation_parts", "items", "value", "lines", "cues", "data", "results",
    "transcripts", "speech", "recording", "content", "call", "calls", "payload", "meeting", "transcription", "events", "result",
)  # fmt: skip
_SPEAKER_KEYS = (
    "speaker_name", "speakerName", "speakerDisplayName", "speaker", "username", "user_name", "userName", "displayName", "name",
    "author", "author_name", "sender", "sender_name", "from", "user", "users", "participant", "role", "speaker_label",
    "speaker_id", "speakerId", "speakerTag", "participant_type", "user_id",
)  # fmt: skip
_TEXT_KEYS = (
    "text",
    "spokenText",
    "transcript",
    "content",
    "message",
    "body",
    "raw_text",
    "utterance",
    "sentence",
    "snippet",
    "words",
    "sentences",
    "elements",
    "alternatives",
)
_OFFSET_KEYS = (
    "start",
    "start_time",
    "startTime",
    "startOffset",
    "start_ms",
    "offset",
    "ts",
    "begin",
    "time",
    "timestamp",
    "start_timestamp",
    "start_offset",
    "snippet_time",
)
_MOMENT_KEYS = (
    "createdDateTime", "startDateTime", "created_at", "createdAt", "sent_at", "sentAt", "timestamp", "date", "datetime", "time",
    "ts", "start_time", "startTime", "start",
)  # fmt: skip
_STARTED_KEYS = (
    "started", "start_time", "startTime", "startDateTime", "dateString", "recording_start", "meeting_start_time", "scheduled",
    "date", "created_at", "createdDateTime",
)  # fmt: skip
_TITLE_KEYS = ("title", "topic", "subject", "name", "meeting_title", "meetingTitle")
_MILLISECONDS_FROM = 20_000
"""Whole numbers beyond this, as the last offset of a call, count milliseconds: no call lasts so many seconds."""


class Recording(NamedTuple):
    """A vendor's file in our words."""

    vendor: str
    said: Sequence[Utterance]
    people: Sequence[Participant] = ()
    started: datetime | None = None
    title: str | None = None
    is_chat: bool = False
    moments: Sequence[datetime | None] = ()


def read_recording(content: object) -> Recording | None:
    """The recording in the file's content, or None if no shape fits."""
    for envelope in _envelopes(content):
        for reader in _READERS:
            recording = reader(envelope)
            if recording is not None:
                return recording
    return _generic(content)


def _envelopes(content: object) -> Iterator[Fields]:
    """The object itself and what APIs wrap around it: ``data.transcript``, ``result``."""
    current: object = content
    for _ in range(4):
        if not isinstance(current, dict):
            return
        yield current
        current = next(
            (current[key] for key in ("data", "transcript", "result", "response", "call") if isinstance(current.get(key), dict)),
            None,
        )


def _gong(file: Fields) -> Recording | None:
    transcripts = objects_of(file.get("callTranscripts"))
    calls = objects_of(file.get("calls"))
    monologues = objects_of(file.get("transcript")) or [one for call in transcripts for one in objects_of(call.get("transcript"))]
    if not monologues or not any("sentences" in one and ("speakerId" in one or "speakerName" in one) for one in monologues):
        return None
    call: Fields = calls[0] if calls else file
    parties = objects_of(call.get("parties"))
    names = {
        plain_text(party.get("speakerId")): _name_of(party, at) for at, party in enumerate(parties, 1) if party.get("speakerId")
    }
    meta = object_of(call.get("metaData")) or call
    said = list(_monologues(monologues, names))
    people = [_person(party, _name_of(party, at), _affiliation(party)) for at, party in enumerate(parties, 1)]
    return Recording("Gong", said, people, moment_of(meta, _STARTED_KEYS), first_text(meta, _TITLE_KEYS))


def _monologues(monologues: Iterable[Fields], names: Mapping[str, str]) -> Iterator[Utterance]:
    numbers: dict[str, str] = {}
    for one in monologues:
        key = plain_text(one.get("speakerId")) or plain_text(one.get("speakerName"))
        speaker = names.get(key) or plain_text(one.get("speakerName")) or numbers.setdefault(key, f"Speaker {len(numbers) + 1}")
        for sentence in objects_of(one.get("sentences")):
            yield Utterance(speaker, plain_text(sentence.get("text")), as_number(sentence.get("start"), 0.001))


def _affiliation(party: Fields) -> Side:
    return {"internal": "seller", "external": "prospect"}.get(plain_text(party.get("affiliation")).lower(), "unknown")  # type: ignore[return-value]


def _fireflies(file: Fields) -> Recording | None:
    sentences = objects_of(file.get("sentences"))
    if not sentences or not any("speaker_name" in one or "raw_text" in one for one in sentences):
        return None
    said = [
        Utterance(
            plain_text(one.get("speaker_name")) or numbered(one.get("speaker_id")),
            first_text(one, ("text", "raw_text")) or "",
            as_number(one.get("start_time")),
        )
        for one in sentences
    ]
    attendees = [_person(one, _name_of(one, None), "unknown") for one in objects_of(file.get("meeting_attendees"))]
    addresses = [plain_text(file.get(key)) for key in ("organizer_email", "host_email")] + strings_of(file.get("participants"))
    people = _matched(addresses, said, [one for one in attendees if one.name or one.address])
    return Recording("Fireflies", said, people, moment_of(file, _STARTED_KEYS), first_text(file, _TITLE_KEYS))


def _graph_chat(file: Fields) -> Recording | None:
    messages = [
        one for one in objects_of(file.get("value") or file.get("messages")) if "createdDateTime" in one and "body" in one
    ]
    return _messages_of_graph(messages) if messages else None


def _messages_of_graph(messages: Sequence[Fields]) -> Recording:
    spoken = [
        one for one in messages if plain_text(one.get("messageType") or "message") == "message" and not one.get("deletedDateTime")
    ]
    timed = sorted(
        ((moment_of(one, ("createdDateTime",)), at) for at, one in enumerate(spoken)),
        key=lambda pair: (sortable(pair[0]), pair[1]),
    )
    said, moments = [], []
    for moment, at in timed:
        message = spoken[at]
        said.append(Utterance(_graph_sender(message), _graph_body(message), None))
        moments.append(moment)
    kept = [(one, moment) for one, moment in zip(said, moments, strict=True) if one.text.strip()]
    title = next((topic for one in messages if (topic := plain_text(one.get("topic")) or plain_text(one.get("subject")))), None)
    return Recording("Microsoft Teams", [one for one, _ in kept], (), None, title, True, [moment for _, moment in kept])


def _graph_sender(message: Fields) -> str | None:
    sender = object_of(message.get("from")) or {}
    who = next((found for key in ("user", "application", "device", "guest") if (found := object_of(sender.get(key)))), sender)
    return first_text(who, ("displayName", "userPrincipalName", "name")) or None


def _graph_body(message: Fields) -> str:
    body = object_of(message.get("body")) or {}
    content = plain_text(body.get("content"))
    is_html = plain_text(body.get("contentType")).lower() == "html" or content.lstrip().startswith("<")
    return html_text(content).strip() if is_html else content


def _zoom_timeline(file: Fields) -> Recording | None:
    timeline = objects_of(file.get("timeline"))
    if not timeline or not any("users" in one or "ts" in one for one in timeline):
        return None
    said = [Utterance(_zoom_user(one), plain_text(one.get("text")), as_offset(one.get("ts"), 1.0)) for one in timeline]
    host = plain_text(file.get("host_email"))
    return Recording("Zoom", said, _matched([host], said, ()), moment_of(file, _STARTED_KEYS), first_text(file, _TITLE_KEYS))


def _zoom_user(entry: Fields) -> str | None:
    users = objects_of(entry.get("users"))
    return first_text(users[0], ("username", "user_name", "display_name", "name")) if users else _speaker(entry)


def _deepgram(file: Fields) -> Recording | None:
    results = object_of(file.get("results"))
    if results is None or not ("channels" in results or "utterances" in results):
        return None
    utterances = objects_of(results.get("utterances"))
    if utterances:
        said = [
            Utterance(numbered(one.get("speaker")), plain_text(one.get("transcript")), as_number(one.get("start")))
            for one in utterances
        ]
        return Recording("Deepgram", said)
    return Recording(
        "Deepgram",
        [one for at, channel in enumerate(objects_of(results.get("channels"))) for one in _deepgram_channel(channel, at)],
    )


def _deepgram_channel(channel: Fields, at: int) -> list[Utterance]:
    alternatives = objects_of(channel.get("alternatives"))
    best: Fields = alternatives[0] if alternatives else {}
    paragraphs = objects_of((object_of(best.get("paragraphs")) or {}).get("paragraphs"))
    if paragraphs:
        return [
            Utterance(numbered(one.get("speaker", at)), plain_text(sentence.get("text")), as_number(sentence.get("start")))
            for one in paragraphs
            for sentence in objects_of(one.get("sentences"))
        ]
    words = objects_of(best.get("words"))
    return _by_word(words) if words else [Utterance(None, plain_text(best.get("transcript")), 0.0)]


def _by_word(words: Iterable[Fields]) -> list[Utterance]:
    said: list[Utterance] = []
    parts: list[str] = []
    for word in words:
        speaker = numbered(word.get("speaker"))
        if not said or said[-1].speaker != speaker:
            if said:
                said[-1] = said[-1]._replace(text=" ".join(parts))
            said.append(Utterance(speaker, "", as_number(word.get("start"))))
            parts = []
        parts.append(first_text(word, ("punctuated_word", "word", "text")) or "")
    if said:
        said[-1] = said[-1]._replace(text=" ".join(parts))
    return said


_READERS: tuple[Callable[[Fields], Recording | None], ...] = (_gong, _fireflies, _graph_chat, _zoom_timeline, _deepgram)


def _generic(content: object) -> Recording | None:
    """AssemblyAI, Whisper, Teams transcripts, and whatever else lists who said what."""
    file: Fields = content if isinstance(content, dict) else {}
    entries = _entries(content)
    if entries is None:
        return None
    if all("createdDateTime" in one and "body" in one for one in entries):
        return _messages_of_graph(entries)
    moments = [moment_of(one, _MOMENT_KEYS) for one in entries]
    timed = any(moment is not None for moment in moments)
    started = moment_of(file, _STARTED_KEYS) or next((moment for moment in moments if moment), None)
    scale = _scale(entries)
    names = {f"Speaker {number}" if number.isdigit() else number: name for number, name in names_by_number(file).items()}
    said = []
    for one, moment in zip(entries, moments, strict=True):
        offset = (moment - started).total_seconds() if moment and started and comparable(moment, started) else None
        speaker = _speaker(one)
        said.append(Utterance(names.get(speaker or "", speaker), _said(one), offset if timed else _entry_offset(one, scale)))
    is_chat = timed and not any("spokenText" in one for one in entries) and ("messages" in file or "user_profile" in entries[0])
    people = _matched((), said, _marked(attendees_of(file), said, entries))
    return Recording("transcript", said, people, started, first_text(file, _TITLE_KEYS), is_chat, moments)


def _marked(people: list[Participant], said: Sequence[Utterance], entries: Sequence[Fields]) -> list[Participant]:
    """The people, with the sides that the marks beside the words add."""
    sides = {
        utterance.speaker: side
        for utterance, one in zip(said, entries, strict=True)
        if utterance.speaker
        and (side := marked_side(object_of(one.get("author")) or object_of(one.get("speaker")) or one)) != "unknown"
    }
    known = [
        one.model_copy(update={"side": sides[one.name]}) if one.side == "unknown" and one.name in sides else one for one in people
    ]
    named = {one.name for one in known}
    return known + [Participant(name=name, side=side) for name, side in sides.items() if name not in named]


def _entries(content: object) -> list[Fields] | None:
    found = objects_of(content)
    if found and any(_is_entry(one) for one in found):
        return [one for one in found if _said(one)]
    if not isinstance(content, dict):
        return None
    for key in _LISTS:
        inner = content.get(key)
        nested = _entries(inner) if isinstance(inner, (list, dict)) and key != "words" else None
        if nested:
            return nested
    return None


def _is_entry(one: Fields) -> bool:
    return bool(_said(one)) and (_speaker(one) is not None or any(key in one for key in ("start", "start_time", "startTime")))


def _said(one: Fields) -> str:
    for key in _TEXT_KEYS:
        value = one.get(key)
        if isinstance(value, str) and value.strip():
            return html_text(value).strip() if value.lstrip().startswith("<p") else value
        if isinstance(value, list) and key in ("sentences", "words", "text", "elements", "alternatives"):
            return _joined_parts(value)
        if isinstance(value, dict) and isinstance(value.get("content"), str):
            return _graph_body(one)
    return ""


def _joined_parts(parts: Sequence[object]) -> str:
    """Words or sentences in a list; pieces that bring their own spaces are set side by side."""
    words = [part if isinstance(part, str) else _raw(part) for part in parts if isinstance(part, (str, dict))]
    spaced = any(word != word.strip() or not word.strip() for word in words)
    return ("" if spaced else " ").join(words).strip()


def _raw(part: Fields) -> str:
    keys = ("text", "punctuated_word", "word", "value", "transcript", "display")
    return next((value for key in keys if isinstance(value := part.get(key), str)), "")


def _speaker(one: Fields) -> str | None:
    profile = object_of(one.get("user_profile"))
    if profile and (name := first_text(profile, ("real_name", "display_name", "name"))):
        return name
    for key in _SPEAKER_KEYS:
        value = one.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            name = first_text(
                value, ("name", "displayName", "display_name", "username", "label", "email", "id")
            ) or _graph_sender(one)
            if name:
                return name
        if isinstance(value, bool) or value is None:
            continue
        if isinstance(value, int):
            return numbered(value)
        if isinstance(value, str) and value.strip():
            return f"Speaker {value.strip()}" if len(value.strip()) == 1 else value.strip()
    return None


def _scale(entries: Sequence[Fields]) -> float:
    values = [
        value
        for one in entries
        for key in _OFFSET_KEYS
        if isinstance(value := one.get(key), (int, float)) and not isinstance(value, bool)
    ]
    whole = all(isinstance(value, int) for value in values)
    return 0.001 if values and whole and max(values) > _MILLISECONDS_FROM else 1.0


def _entry_offset(one: Fields, scale: float) -> float | None:
    return next((found for key in _OFFSET_KEYS if (found := as_offset(one.get(key), scale)) is not None), None)


def _matched(addresses: Iterable[str], said: Sequence[Utterance], attendees: Sequence[Participant]) -> list[Participant]:
    """Attendees, plus addresses, each joined to the speaker whose name it spells."""
    speakers = list(dict.fromkeys(one.speaker for one in said if one.speaker))
    people = [
        one
        if one.name in speakers or not one.address
        else one.model_copy(update={"name": _spelled(one.address, speakers) or one.name})
        for one in attendees
    ]
    known = {one.address for one in people}
    for address in dict.fromkeys(address.lower() for address in addresses if "@" in address):
        if address not in known:
            people.append(Participant(name=_spelled(address, speakers), address=address))
    return people


def _spelled(address: str | None, speakers: Iterable[str]) -> str | None:
    local = fold((address or "").partition("@")[0])
    parts = set("".join(letter if letter.isalnum() else " " for letter in local).split())
    joined = "".join(sorted(parts, key=local.index))
    for speaker in speakers:
        words = fold(speaker).split()
        if not words:
            continue
        first, last = words[0], words[-1]
        if parts == {first} or {first, last} <= parts or joined in (first + last, first[0] + last, first + last[0], last + first):
            return speaker
        if len(words) > 1 and last in parts and any(part == first[0] for part in parts):
            return speaker
    return None


def _person(fields: Fields, name: str | None, side: Side) -> Participant:
    address = first_text(fields, ("emailAddress", "email", "mail")) or None
    return Participant(
        name=name, address=address.lower() if address else None,
        title=first_text(fields, ("title", "jobTitle", "job_title")) or None,
        company=first_text(fields, ("company", "companyName", "organization")) or None, side=side,
    )  # fmt: skip


def _name_of(fields: Fields, number: int | None) -> str:
    name = first_text(fields, ("name", "displayName", "display_name", "emailAddress", "email"))
    return name or (f"Speaker {number}" if number else "")
