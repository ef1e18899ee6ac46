"""Reads captions (.vtt, .srt): who spoke when, from voice tags, ``Name:`` prefixes, or nothing at all.

Our own pass over the lines: libraries report only the first voice of a cue, drop the speaker or stop at the first
untidy cue. Neighbouring cues of one speaker become one turn, each cue on its own line.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from qualifier.conversation import Conversation, Participant, Piece, Seller, assemble
from qualifier.errors import EmptyInput
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.names import is_speaker_label, people_of, split_label
from qualifier.parsing.sides import settle_sides

_TIMING = re.compile(r"[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,7})?)[ \t]*-->")
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^>\n]{1,200})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,120}>|<\d[\d:.]{1,15}>|\{\\an?\d\}")
_PREFIX = re.compile(r"(?:>>+ ?|- )?([^:\n<>]{1,80}):[ \t]+(?=\S)|(?:>>+ ?|- )?\[([^\]\n:]{1,60})\]:?[ \t]+(?=\S)")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"')\]”’]*$")
_TITLE = re.compile(r"WEBVTT[ \t]*[-–—:]?[ \t]*([^\n]{0,200})")


class Utterance(NamedTuple):
    """What one speaker says without a break; ``offset`` counts seconds from the start of the call."""

    speaker: str | None
    text: str
    offset: float | None = None


def parse_captions(text: str, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The call that these captions tell; ``reference_time`` is its start."""
    text = clean_text(text)
    said = utterances_in(text)
    if not said:
        raise EmptyInput("the captions hold no spoken text: check that the transcript was exported with its cues")
    title = _TITLE.match(text.lstrip())
    return call_of(said, seller=seller, started=reference_time, subject=_plain(title[1]) or None if title else None)


def utterances_in(text: str) -> list[Utterance]:
    """What is said in captions, cue by cue."""
    return list(_named(_cues(clean_text(text))))


def call_of(
    said: Iterable[Utterance],
    *,
    seller: Seller,
    started: datetime | None = None,
    subject: str | None = None,
    participants: Sequence[Participant] = (),
) -> Conversation:
    """A call from its utterances: neighbours merged, sides settled, times set if the start is known."""
    pieces = [Piece(one.text, one.speaker, sent_at=_moment(started, one.offset), kind="body") for one in merge_neighbours(said)]
    people = people_of(participants, (piece.speaker for piece in pieces))
    settled = settle_sides(pieces, people, seller, channel="call", context=subject or "")
    return assemble(
        settled.pieces, channel="call", participants=settled.participants, subject=subject, reference_time=started,
        sides_by=settled.by,
    )  # fmt: skip


def merge_neighbours(said: Iterable[Utterance]) -> Iterator[Utterance]:
    """Consecutive words of one speaker as one utterance; nameless ones only up to the end of a sentence."""
    waiting: Utterance | None = None
    lines: list[str] = []
    for one in said:
        if waiting is not None and _goes_on(waiting, lines[-1], one):
            lines.append(one.text)
            continue
        if waiting is not None:
            yield waiting._replace(text="\n".join(lines))
        waiting, lines = one, [one.text]
    if waiting is not None:
        yield waiting._replace(text="\n".join(lines))


def _goes_on(before: Utterance, last_line: str, after: Utterance) -> bool:
    if before.speaker != after.speaker:
        return False
    return before.speaker is not None or not _ENDS_SENTENCE.search(last_line)


def _moment(started: datetime | None, offset: float | None) -> datetime | None:
    if started is None or offset is None:
        return started
    try:
        return started + timedelta(seconds=offset)
    except OverflowError:
        return started


class _Cue(NamedTuple):
    offset: float
    text: str


def _cues(text: str) -> list[_Cue]:
    cues: list[_Cue] = []
    offset: float | None = None
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        timing = _TIMING.match(line) if "-->" in line else None
        if timing is None and line.strip():
            if offset is not None:
                lines.append(line.strip())
            continue
        if offset is not None:
            if timing is not None and lines and lines[-1].isdigit():
                lines.pop()
            if lines:
                cues.append(_Cue(offset, "\n".join(lines)))
        offset, lines = (_seconds(timing[1]) if timing else None), []
    return cues


def _seconds(stamp: str) -> float:
    total = 0.0
    for part in stamp.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).strip()


def _named(cues: Sequence[_Cue]) -> Iterator[Utterance]:
    trusted = _prefix_names(cues)
    cues = _names_moved_in(cues) if not trusted else cues
    trusted = trusted or _prefix_names(cues)
    speaker: str | None = None
    for cue in cues:
        if cue.text.startswith("{") and (entry := _teams_entry(cue)) is not None:
            yield entry
            continue
        if "<v" in cue.text and _VOICE.search(cue.text):
            yield from _voices(cue)
            speaker = None
            continue
        for line in cue.text.split("\n"):
            label, rest = _prefix(_plain(line), trusted)
            speaker = label or speaker
            if rest:
                yield Utterance(speaker, rest, cue.offset)


def _teams_entry(cue: _Cue) -> Utterance | None:
    """Graph's transcript metadata: captions whose cues are JSON objects."""
    try:
        entry = json.loads(cue.text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or not isinstance(text := entry.get("spokenText"), str):
        return None
    speaker = entry.get("speakerName")
    return Utterance(speaker if isinstance(speaker, str) and speaker else None, text, cue.offset)


def _voices(cue: _Cue) -> Iterator[Utterance]:
    marks = list(_VOICE.finditer(cue.text))
    before = _plain(cue.text[: marks[0].start()])
    if before:
        yield Utterance(None, before, cue.offset)
    ends = [mark.start() for mark in marks[1:]] + [len(cue.text)]
    for mark, end in zip(marks, ends, strict=True):
        said = _plain(cue.text[mark.end() : end])
        if said:
            yield Utterance(_plain(mark[1]) or None, said, cue.offset)


def _names_moved_in(cues: Sequence[_Cue]) -> Sequence[_Cue]:
    """Transcripts that Teams exports name the speaker on the first line of a cue: puts it before a colon."""
    heads = [head for cue in cues if "\n" in cue.text and is_speaker_label(head := cue.text.split("\n", 1)[0])]
    if len(heads) < 2 or len(heads) < len(cues) * 0.6:
        return cues
    return [cue._replace(text=cue.text.replace("\n", ": ", 1)) if cue.text.split("\n", 1)[0] in heads else cue for cue in cues]


class _Prefixed(NamedTuple):
    label: str | None
    rest: str


def _prefix_names(cues: Sequence[_Cue]) -> frozenset[str]:
    """Labels that are speakers: any plausible name if most cues carry one, else only those that come back."""
    seen: Counter[str] = Counter()
    for cue in cues:
        for line in cue.text.split("\n"):
            found = _PREFIX.match(_plain(line)) if ":" in line or "[" in line else None
            label = (found[1] or found[2]).strip() if found else ""
            if label:
                seen[label] += 1
    seen = Counter({label: times for label, times in seen.items() if is_speaker_label(label)})
    usual = sum(seen.values()) >= len(cues) / 2
    return frozenset(label for label, times in seen.items() if usual or times > 1 or split_label(label).is_role)


def _prefix(line: str, trusted: frozenset[str]) -> _Prefixed:
    found = _PREFIX.match(line)
    label = (found[1] or found[2]).strip() if found else ""
    if found is None or label not in trusted:
        return _Prefixed(None, line)
    return _Prefixed(label, line[found.end() :].strip())
