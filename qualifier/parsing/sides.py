"""Tells our side from theirs, from plain evidence only: addresses, names, role labels, metadata, and what is said.

Parsers hand over pieces and participants as the source shows them; out they come with a side each, and with the kind
of evidence that decided (``SidesBy``), so that a guess from speech can be shown as one. A conversation without sides is
lost, so the better reading is taken; ``unknown`` is left only where nothing speaks for either.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from qualifier.conversation import Channel, Participant, Piece, Seller, Side, SidesBy
from qualifier.parsing.side_evidence import STRANGER, judge_speech
from qualifier.parsing.side_identity import (
    NAME_LIMIT,
    companies,
    company_forms,
    introduction_of,
    is_our_address,
    placement_with,
    question_for,
    role_side,
    side_of,
    spells_address,
    words_of,
)
from qualifier.parsing.side_turns import Said
from qualifier.parsing.side_words import COLLEAGUE, GREETING
from qualifier.values.folding import fold

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_GREETING = re.compile(GREETING)
_COLLEAGUE = re.compile(COLLEAGUE)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")


class Settled(NamedTuple):
    """Pieces and participants, every side decided as far as evidence goes."""

    pieces: tuple[Piece, ...]
    participants: tuple[Participant, ...]
    by: SidesBy = "none"


def settle_sides(
    pieces: Iterable[Piece],
    participants: Sequence[Participant],
    seller: Seller,
    *,
    channel: Channel | None = None,
    context: str = "",
) -> Settled:
    """Gives every speaker the side that metadata, names, labels, introductions and speech prove together.

    ``context`` is what stands around the talk: a title, a line above it.
    """
    pieces = tuple(pieces)
    speakers = tuple(dict.fromkeys(piece.speaker for piece in pieces if piece.speaker))
    given = _from_metadata(pieces, participants, seller)
    named = _named_by_the_profile(pieces, speakers, participants, seller, context, given)
    known = given | named
    said = [Said(piece.speaker, piece.text) for piece in pieces if piece.speaker and piece.kind in ("body", "quoted")]
    speech = _speech(pieces)
    heard = known if channel == "email" else {name: side for name, side in known.items() if name in speech}
    judged = judge_speech(said, heard, _bonus(pieces, seller, channel), reading=channel == "email")
    known = {**known, **_complete(_vouched(speech, judged, heard), speakers, participants)}
    settled = tuple(_with_side(piece, known) for piece in pieces)
    return Settled(
        settled,
        tuple(_participant_with_side(one, known) for one in participants),
        _told_by(heard, judged, settled, lambda name: name in named or _is_told_by_profile(name, participants, seller)),
    )


def _told_by(
    heard: Mapping[str, Side], judged: Mapping[str, Side], settled: Sequence[Piece], by_profile: Callable[[str], bool]
) -> SidesBy:
    if all(piece.side == "unknown" for piece in settled):
        return "none"
    if any(side == "seller" and by_profile(name) for name, side in heard.items()):
        return "profile"
    if not heard.keys() >= judged.keys():
        return "direction" if len(judged) == 1 and "prospect" in judged.values() else "speech"
    return "role"


def _is_told_by_profile(name: str, participants: Sequence[Participant], seller: Seller) -> bool:
    return side_of(name, None, seller) is not None or any(
        name in (one.name, one.address) and _is_ours(one, seller) for one in participants
    )


def _is_ours(one: Participant, seller: Seller) -> bool:
    at_ours = one.company is not None and one.address is None and side_of(f"({one.company})", None, seller) is not None
    return at_ours or side_of(one.name, one.address, seller) is not None


def _named_by_the_profile(
    pieces: Sequence[Piece],
    speakers: Sequence[str],
    participants: Sequence[Participant],
    seller: Seller,
    context: str,
    given: Mapping[str, Side],
) -> dict[str, Side]:
    """Speakers that an introduction, a signature, a mailbox of ours or the words around the talk show as ours."""
    unclear = [name for name in speakers if name not in given]
    if not unclear:
        return {}
    ours = [one.address for one in participants if one.address and is_our_address(one.address, seller)]
    mentions = _mentions(pieces, context, seller)
    found: dict[str, Side] = {
        name: "seller"
        for name in unclear
        if introduces_us(name, pieces, seller)
        or any(spells_address(name, address) for address in ours)
        or _is_placed_with_us(name, mentions, seller)
    }
    return found | _from_signatures(pieces, {**given, **found}, seller)


class _Mention(NamedTuple):
    """Words in which our company's name occurs, folded; ``speaker`` is None for a title."""

    speaker: str | None
    text: str


def _mentions(pieces: Sequence[Piece], context: str, seller: Seller) -> list[_Mention]:
    forms = company_forms(seller)
    if not forms:
        return []
    ours = re.compile(rf"\b(?:{'|'.join(forms)})\b")
    heard = (_Mention(piece.speaker, fold(piece.text[:1500])) for piece in pieces if piece.kind == "body")
    return [one for one in (_Mention(None, fold(context[:1000])), *heard) if ours.search(one.text)]


def _is_placed_with_us(name: str, mentions: Sequence[_Mention], seller: Seller) -> bool:
    """``Call with Dana Okonjo (Aquaris)`` in a title, ``are you the Melanie from Fieldnote?`` in the mouth of another."""
    words = words_of(name)
    if not mentions or not words:
        return False
    pattern = placement_with(company_forms(seller), words[0] if len(words[0]) > 1 else words[-1], words[-1])
    return any(pattern.search(one.text) for one in mentions if one.speaker != name)


_ASKED_FOR_US = 4
_LAST_LETTER = 2


def _bonus(pieces: Sequence[Piece], seller: Seller, channel: Channel | None) -> dict[str, int]:
    """Points beside the words: a foreign signature, our name in a question, the letter that reached us last."""
    points = dict.fromkeys(_strangers(pieces, seller), -STRANGER)
    asking = question_for(company_forms(seller))
    for piece in pieces[:40] if asking else ():
        if asking and piece.speaker and piece.kind == "body" and asking.search(fold(piece.text[:1500])):
            points[piece.speaker] = points.get(piece.speaker, 0) - _ASKED_FOR_US
    if channel == "email" and (latest := next((piece.speaker for piece in reversed(pieces) if piece.speaker), None)):
        points[latest] = points.get(latest, 0) - _LAST_LETTER
    return points


def introduces_us(speaker: str, pieces: Iterable[Piece], seller: Seller) -> bool:
    """Does this speaker say ``this is Melanie from Fieldnote`` or ``I'm with Fieldnote``?"""
    pattern = introduction_of(company_forms(seller))
    if pattern is None:
        return False
    texts = (fold(piece.text[:2000]) for piece in pieces if piece.speaker == speaker)
    return any(pattern.search(text) for text in texts)


def _speech(pieces: Iterable[Piece]) -> dict[str, list[str]]:
    speech: dict[str, list[str]] = {}
    for piece in pieces:
        if piece.speaker and piece.kind in ("body", "quoted"):
            speech.setdefault(piece.speaker, []).append(piece.text)
    return speech


def _from_signatures(pieces: Iterable[Piece], known: Mapping[str, Side], seller: Seller) -> dict[str, Side]:
    """A signature with our company's name or address is one of ours."""
    forms = company_forms(seller)
    ours = re.compile(rf"\b(?:{'|'.join(forms)})\b") if forms else None
    found: dict[str, Side] = {}
    for piece in pieces:
        if piece.kind != "signature" or not piece.speaker or piece.speaker in known:
            continue
        addresses = _ADDRESS.findall(piece.text[:2000])
        if any(is_our_address(address, seller) for address in addresses) or (
            not addresses and ours is not None and ours.search(fold(piece.text[:2000]))
        ):
            found[piece.speaker] = "seller"
    return found


def _strangers(pieces: Iterable[Piece], seller: Seller) -> frozenset[str]:
    """Who signs with a title or firm that is not ours; nobody, as long as we do not know our own name."""
    if not companies(seller):
        return frozenset()
    return frozenset(
        piece.speaker
        for piece in pieces
        if piece.kind == "signature" and piece.speaker and _names_a_firm(piece.text, piece.speaker)
    )


def _names_a_firm(signature: str, speaker: str) -> bool:
    own = set(words_of(speaker))
    lines = [line for line in signature.split("\n") if line.strip()]
    return any(
        len(words) >= 3
        and (set(words) & own or at > 0)
        and not _GREETING.match(fold(line))
        and sum(word[:1].isupper() for word in line.split()) >= 2
        for at, line in enumerate(lines)
        if (words := [word for word in words_of(line) if word not in own or len(lines) == 1])
    )


def _vouched(speech: Mapping[str, list[str]], known: Mapping[str, Side], certain: Mapping[str, Side]) -> dict[str, Side]:
    """``Ailbhe runs our takeovers``, ``my colleague Tom``: whoever is introduced as ours is on the introducer's side.

    A side that only speech told gives way, except that of the introducer himself.
    """
    sides = dict(known)
    first_names: dict[str, list[str]] = {}
    for name in speech:
        first_names.setdefault(words_of(name)[0] if words_of(name) else "", []).append(name)
    for speaker in sorted(known, key=lambda name: known[name] != "seller"):
        if known[speaker] == "unknown" or speaker not in speech:
            continue
        for first in _introduced(speech[speaker]):
            named = first_names.get(first, []) if len(first) > 1 else []
            if len(named) == 1 and named[0] != speaker and _gives_way(named[0], known[speaker], sides, certain):
                sides[named[0]] = known[speaker]
    return sides


def _gives_way(name: str, side: Side, sides: Mapping[str, Side], certain: Mapping[str, Side]) -> bool:
    if certain.get(name, "unknown") != "unknown":
        return False
    return side == "seller" or sides.get(name) != "seller"


def _introduced(texts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for text in texts:
        for match in _COLLEAGUE.finditer(fold(text[:5000])):
            found.add(next(name for name in match.groups() if name))
    return found


def _from_metadata(pieces: Iterable[Piece], participants: Sequence[Participant], seller: Seller) -> dict[str, Side]:
    known: dict[str, Side] = {}
    for one in participants:
        for key in (one.name, one.address):
            side = "seller" if _is_ours(one, seller) else _own_evidence(one.name, one.address, one.side, seller)
            if key and side != "unknown":
                known[key] = side
    for speaker, given in dict.fromkeys((piece.speaker, piece.side) for piece in pieces):
        if speaker and speaker not in known:
            side = _own_evidence(speaker, None, given, seller)
            if side != "unknown":
                known[speaker] = side
    return known


def _own_evidence(name: str | None, address: str | None, given: Side, seller: Seller) -> Side:
    if given != "unknown":
        return given
    return side_of(name, address, seller) or role_side(name) or _noted_role(name) or "unknown"


def _noted_role(name: str | None) -> Side | None:
    """``Lee (Visitor)``: the role in brackets behind the name."""
    found = _IN_BRACKETS.search((name or "")[:NAME_LIMIT])
    return role_side(found[1]) if found else None


def _complete(known: Mapping[str, Side], speakers: Sequence[str], participants: Sequence[Participant]) -> dict[str, Side]:
    """Somebody is the seller: all others buy. In a talk of two, the one beside a known prospect sells."""
    sides: dict[str, Side] = {name: side for name, side in known.items() if side != "unknown"}
    undecided = {name for name, side in known.items() if side == "unknown"}
    people = [*speakers, *(key for one in participants for key in (one.name, one.address) if key)]
    if "seller" in sides.values():
        twins: dict[str, Side] = {name: "seller" for name in people if name not in sides and _is_twin(name, sides)}
        buyers: dict[str, Side] = {name: "prospect" for name in people if name not in undecided}
        return {**buyers, **twins, **sides}
    others = [name for name in speakers if name not in sides]
    if len(speakers) == 2 and len(others) == 1 and "prospect" in sides.values():
        return {**sides, others[0]: "seller"}
    return sides


def _is_twin(name: str, sides: Mapping[str, Side]) -> bool:
    """``Rafael Ortiz`` beside ``Rafael (Fieldnote)``: one person written twice."""
    first = words_of(name)[:1]
    return any(
        side == "seller" and first == tuple(words_of(known.partition("(")[0])) and "(" in known for known, side in sides.items()
    )


def _with_side(piece: Piece, known: Mapping[str, Side]) -> Piece:
    if piece.side != "unknown" or piece.speaker is None:
        return piece
    return piece._replace(side=known.get(piece.speaker, "unknown"))


def _participant_with_side(one: Participant, known: Mapping[str, Side]) -> Participant:
    if one.side != "unknown":
        return one
    side = next((known[key] for key in (one.name, one.address) if key and key in known), None)
    return one.model_copy(update={"side": side}) if side else one
