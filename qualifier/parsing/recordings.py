"""Reads the JSON of call recorders, meeting tools and speech-to-text services into one ``Conversation``.

Each vendor's shape is told by its keys; ``vendors`` turns it into a ``Recording``: who takes part, when it began, and what
was said. A list of objects with a speaker and a text is read whoever made it.
"""

import json
from datetime import datetime

from qualifier.conversation import Conversation, Piece, Seller, assemble
from qualifier.errors import EmptyInput, MalformedInput, UnsupportedFormat
from qualifier.parsing.captions import call_of
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.names import people_of
from qualifier.parsing.paste import parse_paste
from qualifier.parsing.sides import settle_sides
from qualifier.parsing.vendors import KNOWN, Recording, read_recording


def parse_recording(text: str, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The call or chat in this JSON; ``reference_time`` overrules the start that the file names."""
    content = _load(text)
    recording = read_recording(content)
    if recording is None and (written := _written(content)) is not None:
        return parse_paste(written, seller=seller, reference_time=reference_time)
    if recording is None:
        raise UnsupportedFormat(f"this JSON is of no vendor we know: it holds {_seen(content)}; we read {KNOWN}")
    said = [one._replace(text=cleaned) for one in recording.said if (cleaned := clean_text(one.text).strip())]
    if not said:
        raise EmptyInput(f"the {recording.vendor} file holds no spoken text: export the transcript, not only its metadata")
    recording = recording._replace(said=said)
    return _chat(recording, seller, reference_time) if recording.is_chat else _call(recording, seller, reference_time)


def _written(content: object) -> str | None:
    """A transcript that stands as one text inside the JSON."""
    fields = content if isinstance(content, dict) else {}
    for key in ("transcript", "transcription", "text", "content", "body", "data", "result"):
        value = fields.get(key)
        if isinstance(value, str) and "\n" in value.strip():
            return value
        if isinstance(value, dict) and (inner := _written(value)) is not None:
            return inner
    return None


def _call(recording: Recording, seller: Seller, reference_time: datetime | None) -> Conversation:
    return call_of(
        recording.said, seller=seller, started=reference_time or recording.started, subject=recording.title,
        participants=recording.people,
    )  # fmt: skip


def _chat(recording: Recording, seller: Seller, reference_time: datetime | None) -> Conversation:
    pieces = [
        Piece(one.text, one.speaker, sent_at=moment) for one, moment in zip(recording.said, recording.moments, strict=False)
    ]
    people = people_of(recording.people, (piece.speaker for piece in pieces))
    settled = settle_sides(pieces, people, seller, channel="chat", context=recording.title or "")
    last = next((piece.sent_at for piece in reversed(pieces) if piece.sent_at is not None), recording.started)
    return assemble(
        settled.pieces, channel="chat", participants=settled.participants, subject=recording.title,
        reference_time=reference_time or last, sides_by=settled.by,
    )  # fmt: skip


def _load(text: str) -> object:
    text = text.lstrip("\ufeff\x00 \t\r\n").rstrip("\x00 \t\r\n")
    try:
        return json.loads(text)
    except RecursionError:
        raise MalformedInput("the JSON is nested too deeply to be a transcript") from None
    except json.JSONDecodeError as error:
        lines = _load_lines(text)
        if lines is not None:
            return lines
        where = f"line {error.lineno}, column {error.colno}"
        raise MalformedInput(f"broken JSON at {where} ({error.msg}): export or copy the whole file again") from None
    except ValueError as error:
        raise MalformedInput(f"broken JSON ({str(error)[:120]}): export or copy the whole file again") from None


def _load_lines(text: str) -> list[object] | None:
    """JSON Lines: one object a line."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not lines[0].rstrip().endswith("}"):
        return None
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        return None


def _seen(content: object) -> str:
    if isinstance(content, dict):
        keys = [str(key)[:40] for key in list(content)[:12]]
        return f"the keys {', '.join(keys)}" if keys else "an empty object"
    if isinstance(content, list):
        first = content[0] if content else None
        return (
            f"a list of objects with {', '.join(str(key)[:40] for key in list(first)[:12])}"
            if isinstance(first, dict)
            else "a list"
        )
    return f"a single {type(content).__name__}"
