"""Reads what people paste: a transcript, a chat, a mail thread with half its headers, or just a letter.

The text decides which: marks of speakers make a call or a chat (``marks``, ``clock``, ``preamble``), everything else is
mail, cut by the mail room's own thread splitter.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from qualifier.conversation import Channel, Conversation, Piece, Seller, assemble
from qualifier.errors import EmptyInput
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.clock import Reading, read_stamps
from qualifier.parsing.headings import find_headings, is_date_line
from qualifier.parsing.mail import pieces_of
from qualifier.parsing.marks import Mark, Marked, find_marks, is_time_line
from qualifier.parsing.merging import once_each
from qualifier.parsing.mime import bare_subject
from qualifier.parsing.names import people_of, person_of, without_title
from qualifier.parsing.people import Register
from qualifier.parsing.preamble import Preamble, is_notice, read_preamble
from qualifier.parsing.quoting import read_lines
from qualifier.parsing.side_evidence import judge_speech
from qualifier.parsing.side_turns import Said
from qualifier.parsing.sides import Settled, settle_sides
from qualifier.parsing.stamps import parse_stamp
from qualifier.parsing.thread import in_order_of_time, split_thread
from qualifier.parsing.unsigned import from_form, with_answerer

_FURNITURE = re.compile(
    r"^[ \t]*(?:[^\n]{2,60} sent the following messages? at \d[^\n]{0,20}|View [^\n]{2,50}['’]s? profile[^\n]{0,60}"
    r"|Profil von [^\n]{2,50} anzeigen[^\n]{0,40})\n",
    re.M,
)
"""What LinkedIn prints around its messages."""
_MAIL_WINS = 4
"""A text that opens like a mail is a talk only with this many marks."""


def parse_paste(text: str, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in pasted text."""
    text = _FURNITURE.sub("", clean_text(text)).strip("\n")
    if not text.strip():
        raise EmptyInput("the input is empty: nothing was said in it")
    lines = text.split("\n")
    marked = find_marks(lines, seller)
    if marked.marks and not _is_mail(lines, marked):
        return _talk(lines, marked, seller, reference_time)
    return _mail(text, seller, reference_time)


def _is_mail(lines: Sequence[str], marked: Marked) -> bool:
    """A block of From, To and Subject on top, and few marks below it."""
    opening = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if any(mark.first <= opening for mark in marked.marks):
        return False
    head = read_lines("\n".join(lines[: opening + 12]))
    headings = [heading for heading in find_headings(head) if heading.first <= opening]
    return bool(headings) and (len(marked.marks) < _MAIL_WINS or not marked.timed)


def _mail(text: str, seller: Seller, reference_time: datetime | None) -> Conversation:
    messages = split_thread(text, near=reference_time)
    top = min((message.depth for message in messages), default=0)
    newest_first = [message._replace(depth=message.depth - top) for message in reversed(messages)]
    messages = in_order_of_time(once_each(newest_first))
    messages = [*messages[:-1], *(message._replace(depth=0) for message in messages[-1:])]
    register = Register(seller)
    for message in messages:
        register.add_all((message.author, *message.recipients, *(part.author for part in message.parts)))
    pieces = [piece._replace(side="seller" if piece.side == "seller" else "unknown") for piece in pieces_of(messages, register)]
    if not pieces:
        raise EmptyInput("the text holds headers only: paste the message below them as well")
    dates = [message.sent_at for message in messages if message.sent_at is not None]
    people = [one if one.side == "seller" else one.model_copy(update={"side": "unknown"}) for one in register.participants()]
    if form := from_form(pieces):
        pieces, people = form[0], [*people, form[1]]
    letter = _sided_letter(pieces)
    settled = settle_sides(letter.pieces, people, seller, channel="email")
    settled = settled._replace(pieces=with_answerer(settled.pieces, settled.participants))
    subject = next((bare for message in newest_first if (bare := bare_subject(message.subject or ""))), None)
    return assemble(
        settled.pieces, channel="email", participants=settled.participants, subject=subject,
        reference_time=reference_time or (dates[-1] if dates else None),
        sides_by=letter.by if letter.by != "none" else settled.by,
    )  # fmt: skip


def _sided_letter(pieces: Sequence[Piece]) -> Settled:
    """A letter without any name: what reached us, unless it reads like an offer of ours."""
    if any(piece.speaker is not None for piece in pieces):
        return Settled(tuple(pieces), ())
    said = [Said("", piece.text) for piece in pieces if piece.kind == "body"]
    side = judge_speech(said, {}, {}, reading=True).get("", "unknown")
    sided = tuple(piece if piece.kind == "quoted" else piece._replace(side=side) for piece in pieces)
    return Settled(sided, (), "direction" if side == "prospect" else "speech" if side == "seller" else "none")


class _Said(NamedTuple):
    mark: Mark
    text: str
    day: datetime | None


def _talk(lines: Sequence[str], marked: Marked, seller: Seller, reference_time: datetime | None) -> Conversation:
    preamble = read_preamble(lines[: marked.marks[0].first])
    said = [one for one in _spoken(lines, marked.marks, preamble.when) if one.text.strip()]
    if not said:
        raise EmptyInput("the transcript names speakers, but nobody says anything")
    said = _dated_first(said)
    reading = _read_times(said, preamble, reference_time, marked)
    channel = _channel(preamble, reading, said, marked)
    titled = (person_of(one.mark.speaker) for one in said if one.mark.speaker and without_title(one.mark.speaker).title)
    names = [_display_name(one.mark.speaker, preamble) for one in said]
    people = people_of((*preamble.people, *dict.fromkeys(titled)), names)
    pieces = [
        Piece(one.text.strip(), name, sent_at=moment) for one, name, moment in zip(said, names, reading.moments, strict=True)
    ]
    pieces = _merged(pieces) if channel == "call" else pieces
    settled = settle_sides(pieces, people, seller, channel=channel, context=preamble.title or "")
    return assemble(
        settled.pieces, channel=channel, participants=settled.participants, subject=preamble.title,
        reference_time=reference_time or _time_of(reading, preamble), sides_by=settled.by,
    )  # fmt: skip


def _display_name(label: str | None, preamble: Preamble) -> str | None:
    return preamble.full_name(without_title(label).name) if label else None


def _spoken(lines: Sequence[str], marks: Sequence[Mark], day: datetime | None) -> Iterable[_Said]:
    ends = [mark.first for mark in marks[1:]] + [len(lines)]
    for mark, end in zip(marks, ends, strict=True):
        text, next_day = [mark.rest], day
        for line in lines[mark.end : end]:
            if mark.stamp is None and ":" in line and is_time_line(line):
                continue
            if line.strip() and is_date_line(line.strip(" -–—=_*#")) and (found := parse_stamp(line, near=day)):
                next_day = found
            else:
                text.append(line.strip())
        whole = "\n".join(text).strip()
        if mark.speaker is not None or not is_notice(whole):
            yield _Said(mark, whole, day)
        day = next_day


def _dated_first(said: list[_Said]) -> list[_Said]:
    """Chats exported newest first come out in the order of time; anything less clear stays as it is."""
    days = [one.day for one in said if one.day is not None]
    falling = [first > second for first, second in pairwise(days) if first != second]
    return said[::-1] if falling and all(falling) else said


def _read_times(said: Sequence[_Said], preamble: Preamble, reference_time: datetime | None, marked: Marked) -> Reading:
    stamps = [one.mark.stamp for one in said]
    if not marked.timed:
        return Reading((preamble.when or reference_time,) * len(said), False, False)
    chat = preamble.channel == "chat" or any(one.mark.style in ("chat", "dated") for one in said)
    reading = read_stamps(stamps, days=[one.day for one in said], last=reference_time, chat=chat)
    return reading


def _time_of(reading: Reading, preamble: Preamble) -> datetime | None:
    if reading.offsets:
        return preamble.when
    return next((moment for moment in reversed(reading.moments) if moment is not None), preamble.when)


def _channel(preamble: Preamble, reading: Reading, said: Sequence[_Said], marked: Marked) -> Channel:
    if preamble.channel is not None:
        return preamble.channel
    if reading.offsets or not marked.timed:
        return "call"
    with_seconds = all((one.mark.stamp or "").count(":") >= 2 for one in said)
    return "call" if with_seconds and not reading.dated and said[0].mark.style == "time" else "chat"


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbours of one speaker as one turn, with the time of the first."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and piece.speaker is not None and merged[-1].speaker == piece.speaker:
            merged[-1] = merged[-1]._replace(text=f"{merged[-1].text}\n{piece.text}")
        else:
            merged.append(piece)
    return merged
