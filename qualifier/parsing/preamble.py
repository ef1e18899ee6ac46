"""Reads the lines above a transcript or chat: date, channel, title, and who is who (``Rep = R. Delgado, Fieldnote``).

They are no speech, so they become the conversation's subject and participants instead of a turn.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from qualifier.conversation import Channel, Participant, Side
from qualifier.parsing.names import is_speaker_label, person_of, split_label
from qualifier.parsing.side_identity import role_side
from qualifier.parsing.stamps import parse_stamp
from qualifier.values.folding import fold
from qualifier.values.titles import find_titles

_CHAT = re.compile(
    r"\b(?:chat|livechat|whatsapp|linkedin|messenger|slack|intercom|drift|telegram|sms|text messages?|imessage|"
    r"dms?|direct messages?|"
    r"instagram|facebook|wechat|line chat|zendesk|crisp|hubspot conversation|nachrichten|chatverlauf|mensajes|"
    r"messaggi|berichten)\b"
)
_CALL = re.compile(
    r"\b(?:call|calls|recording|recorded|transcript|transcription|phone|dialler|dialer|meeting|zoom|teams|"
    r"google meet|gong|voicemail|"
    r"aircall|ringcentral|video|demo|anruf|telefonat|gesprach|besprechung|mitschrift|appel|reunion|llamada|"
    r"telefono|chiamata|riunione|"
    r"telefoongesprek|gesprek|vergadering|opname)\b"
)
_IDENTITY = re.compile(r"([^\W\d_][\w ]{0,30}?) ?(?:=|→|->|is:) ?([^=→\n]{2,120}?)(?=\.\s|\.$|;|$|,? [A-Z]\w+ ?=)")
_LIST = re.compile(
    r"(?:participants|attendees|present|people|speakers|with|teilnehmer(?:innen)?|anwesend|participantes|"
    r"asistentes|presents?|partecipanti|"
    r"deelnemers|aanwezig)\s?[:=]\s*(.{3,600})"
)
_WITH_POST = re.compile(r"\b([A-ZÀ-Þ][\w'’.-]{1,20}(?: [A-ZÀ-Þ][\w'’.-]{1,25}){1,3}) \(([^()]{4,80})\)")
"""``conversation with Wouter Stokvis (HR Director @ Pakhuis Noord)``."""
_POST_END = re.compile(r" ?@ ?| at |, | bei | chez ")
_NOTICE = re.compile(
    r"end-to-end encrypted|\bomitted\b|changed (?:the|their|his|her|this) |created (?:the )?group|joined (?:the|"
    r"using|via)|left the|"
    r"missed (?:voice|video) call|was added|added you|security code|this message was deleted|has (?:joined|left)|"
    r"ende-zu-ende|weggelassen|chiffres de bout en bout|cifrados de extremo a extremo"
)
_TITLE_LIMIT = 300


class Preamble(NamedTuple):
    """What stands above the talk."""

    title: str | None
    when: datetime | None
    channel: Channel | None
    people: tuple[Participant, ...]
    names: tuple[str, ...]
    """Full names that the lines hold, for speakers who are marked by their first name only."""

    def full_name(self, speaker: str | None) -> str | None:
        """``Steph`` is ``Steph Lyle`` if the lines above name exactly one such person."""
        if speaker is None or " " in speaker:
            return speaker
        fitting = {name for name in self.names if name.split()[0] == speaker}
        return fitting.pop() if len(fitting) == 1 else speaker


def read_preamble(lines: Sequence[str]) -> Preamble:
    """The facts in the lines above the first mark."""
    filled = [line.strip(" #*_=-") for line in lines if line.strip(" #*_=-")]
    text = " · ".join(filled)
    folded = fold(text)
    people = tuple(_people(filled))
    return Preamble(text[:_TITLE_LIMIT] or None, _when(filled), _channel(folded), people, _full_names(text))


def is_notice(text: str) -> bool:
    """Is it a notice of the chat tool, such as ``Messages are end-to-end encrypted``?"""
    return len(text) < 300 and _NOTICE.search(fold(text)) is not None


def _when(lines: Iterable[str]) -> datetime | None:
    return next((found for line in lines if (found := parse_stamp(line)) is not None), None)


def _channel(folded: str) -> Channel | None:
    if not folded or len(folded) > 1500:
        return None
    if _CHAT.search(folded):
        return "chat"
    return "call" if _CALL.search(folded) else None


def _people(lines: Iterable[str]) -> Iterable[Participant]:
    for line in lines:
        for found in _IDENTITY.finditer(line[:1000]):
            side = role_side(found[1].split(". ")[-1])
            if side is not None:
                yield _identified(found[2].strip(" .,"), side)
        for found in _WITH_POST.finditer(line[:600]):
            post, *company = _POST_END.split(found[2], maxsplit=1)
            if find_titles(post):
                yield Participant(name=found[1], title=post.strip(), company=company[0].strip() if company else None)
        if listed := _LIST.match(fold(line[:700])):
            names = line[listed.start(1) : listed.end(1)]
            yield from (
                person_of(name) for part in re.split(r"[;,](?![^(]*\))", names) if is_speaker_label(name := part.strip(" ."))
            )


def _identified(text: str, side: Side) -> Participant:
    """``R. Delgado, Fieldnote`` or ``front desk / Wanda``: the part that looks like a name is the name."""
    parts = [part.strip() for part in re.split(r" ?[,/|] ?", split_label(text).name) if part.strip()]
    named = [part for part in parts if is_speaker_label(part)]
    name = named[0] if named else text
    others = [part for part in parts if part != name]
    note = ", ".join(others) or split_label(text).note
    is_company = bool(note) and note[:1].isupper() and side == "seller" if note else False
    return Participant(name=name, title=None if is_company else note, company=note if is_company else None, side=side)


def _full_names(text: str) -> tuple[str, ...]:
    found = re.finditer(
        r"(?:\b(?:with|w/|mit|avec|con|met|and|und|et|y|e|en|&|,) ?)([A-Z][\w'’-]{1,20} [A-Z][\w'’-]{1,25})(?! ?[A-Z])\b", text
    )
    return tuple(dict.fromkeys(match[1] for match in found))
