"""Tells our side from theirs, from plain evidence only: addresses, names, role labels, metadata, and what is said.

Parsers hand over pieces and participants as the source shows them; out they come with a side each, and with the kind
of evidence that decided (``SidesBy``), so that a guess from speech can be shown as one. A conversation without sides is
lost, so the better reading is taken; ``unknown`` is left only where nothing speaks for either.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qualifier.conversation import Channel, Participant, Piece, Seller, Side, SidesBy
from qualifier.parsing.side_evidence import STRANGER, judge_speech
from qualifier.parsing.side_turns import Said
from qualifier.parsing.side_words import (
    AFFILIATION_WORDS,
    COLLEAGUE,
    COMMON_FIRST_WORDS,
    GREETING,
    LEGAL_FORMS,
    PROSPECT_ROLES,
    SELLER_ROLES,
)
from qualifier.values.folding import fold

_WORD = re.compile(r"\w+")
_APPENDED = re.compile(r"(?:[(\[|/@,–—·-]|\bat\b|\bfrom\b|\bbei\b|\bchez\b|\bvon\b|\bvan\b)\s*([^()\[\]|/@,]{2,60})")
_TRAILING_COUNT = re.compile(r"\s*#?\d{1,3}$")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_GREETING = re.compile(GREETING)
_COLLEAGUE = re.compile(COLLEAGUE)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
_NAME_LIMIT = 200


class Settled(NamedTuple):
    """Pieces and participants, every side decided as far as evidence goes."""

    pieces: tuple[Piece, ...]
    participants: tuple[Participant, ...]
    by: SidesBy = "none"


class _Company(NamedTuple):
    words: tuple[str, ...]
    """Folded words of the entry, without the legal form."""
    in_domain: bool
    """A mail domain of the seller confirms that this is the company, not a person."""


def side_of(name: str | None, address: str | None, seller: Seller) -> Side | None:
    """``seller`` if address or name say so, else None; ``prospect`` is never told from one person alone."""
    if address and _is_our_address(address, seller):
        return "seller"
    if name and "@" in name and _is_our_address(name.strip(" <>"), seller):
        return "seller"
    if name and _is_our_name(name[:_NAME_LIMIT], foreign_address=bool(address), seller=seller):
        return "seller"
    return None


def role_side(label: str | None) -> Side | None:
    """Which side a role label such as ``Rep``, ``Prospect 2`` or ``Verkäufer`` stands for; None for a name."""
    words = " ".join(_words(_TRAILING_COUNT.sub("", (label or "")[:60].strip())))
    if words in SELLER_ROLES:
        return "seller"
    return "prospect" if words in PROSPECT_ROLES else None


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
    known = known | _complete(_vouched(speech, judged, heard), speakers, participants)
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
    ours = [one.address for one in participants if one.address and _is_our_address(one.address, seller)]
    found: dict[str, Side] = {
        name: "seller"
        for name in unclear
        if introduces_us(name, pieces, seller)
        or any(spells_address(name, address) for address in ours)
        or _is_placed_with_us(name, context, pieces, seller)
    }
    return found | _from_signatures(pieces, given | found, seller)


def spells_address(name: str, address: str) -> bool:
    """Is ``Giulia Ferri`` the one behind ``giulia.ferri@`` or ``gferri@``?"""
    words = _words(name)
    local = fold(address.partition("@")[0])
    if not words or len(words) > 4:
        return False
    parts = [part for part in re.split(r"[._+-]", local) if part]
    if len(words) == 1:
        return parts[:1] == [words[0]] and len(words[0]) > 1
    first, last = words[0], words[-1]
    return {first, last} <= set(parts) or "".join(parts) in (
        first + last, last + first, first[0] + last, first + last[0], first
    )  # fmt: skip


def _is_placed_with_us(name: str, context: str, pieces: Sequence[Piece], seller: Seller) -> bool:
    """``Call with Dana Okonjo (Aquaris)`` in a title, ``are you the Melanie from Fieldnote?`` in the mouth of another."""
    forms = _company_forms(seller)
    words = _words(name)
    if not forms or not words:
        return False
    pattern = _placement(forms, words[0] if len(words[0]) > 1 else words[-1], words[-1])
    others = (piece.text[:1500] for piece in pieces if piece.speaker != name and piece.kind == "body")
    return any(pattern.search(fold(text)) for text in (context[:1000], *others))


@lru_cache(maxsize=256)
def _placement(forms: tuple[str, ...], first: str, last: str) -> re.Pattern[str]:
    company = rf"(?:{'|'.join(forms)})\b"
    person = rf"\b{re.escape(first)}(?: {re.escape(last)})?"
    return re.compile(
        rf"{person},? ?(?:from|of|at|with|von|bei|de chez|de|di|van|[(\[,/|@-])\s?{company}"
        rf"|\b{company}[ ,:/|(-]{{1,3}}{person}\b"
    )


_ASKS_FOR_US = (
    r"(?:is this|is that|are you (?:with|from|guys|the people (?:at|from))|you're (?:with|from)|you are (?:with|from)|"
    r"you (?:guys|folks|people) (?:at|from)|call from|mail from|email from|heard of|found|about|came across|tried|looked at|"
    r"hi|hello|dear|ist das|ist da|sind sie (?:von|bei)|bin ich (?:da |hier |richtig )?bei|sie sind (?:doch )?von|"
    r"c'est bien|vous etes (?:de|chez)|est-ce|es|hablo con|ustedes son|parlo con|siete|e la|bent u van|spreek ik met|is dit)"
)
_RIGHT = r"(?:right|correct|isn't it|yes|yeah|no|oder|richtig|stimmt's|ja|c'est ca|non|verdad|no es asi|giusto|vero|toch|klopt)"


@lru_cache(maxsize=64)
def _asks_for_us(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    company = rf"(?:{'|'.join(forms)})\b"
    return re.compile(rf"\b{_ASKS_FOR_US},? (?:the )?{company}|\b{company},? {_RIGHT}\s?\?|\byour {company}") if forms else None


_ASKED_FOR_US = 4
_LAST_LETTER = 2


def _bonus(pieces: Sequence[Piece], seller: Seller, channel: Channel | None) -> dict[str, int]:
    """Points beside the words: a foreign signature, our name in a question, the letter that reached us last."""
    points = {name: -STRANGER for name in _strangers(pieces, seller)}
    asking = _asks_for_us(_company_forms(seller))
    for piece in pieces[:40] if asking else ():
        if asking and piece.speaker and piece.kind == "body" and asking.search(fold(piece.text[:1500])):
            points[piece.speaker] = points.get(piece.speaker, 0) - _ASKED_FOR_US
    if channel == "email" and (latest := next((piece.speaker for piece in reversed(pieces) if piece.speaker), None)):
        points[latest] = points.get(latest, 0) - _LAST_LETTER
    return points


def introduces_us(speaker: str, pieces: Iterable[Piece], seller: Seller) -> bool:
    """Does this speaker say ``this is Melanie from Fieldnote`` or ``I'm with Fieldnote``?"""
    pattern = _introduction(_company_forms(seller))
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
    forms = _company_forms(seller)
    ours = re.compile(rf"\b(?:{'|'.join(forms)})\b") if forms else None
    found: dict[str, Side] = {}
    for piece in pieces:
        if piece.kind != "signature" or not piece.speaker or piece.speaker in known:
            continue
        addresses = _ADDRESS.findall(piece.text[:2000])
        if any(_is_our_address(address, seller) for address in addresses) or (
            not addresses and ours is not None and ours.search(fold(piece.text[:2000]))
        ):
            found[piece.speaker] = "seller"
    return found


def _strangers(pieces: Iterable[Piece], seller: Seller) -> frozenset[str]:
    """Who signs with a title or firm that is not ours; nobody, as long as we do not know our own name."""
    if not _companies(seller):
        return frozenset()
    return frozenset(
        piece.speaker
        for piece in pieces
        if piece.kind == "signature" and piece.speaker and _names_a_firm(piece.text, piece.speaker)
    )


def _names_a_firm(signature: str, speaker: str) -> bool:
    own = set(_words(speaker))
    lines = [line for line in signature.split("\n") if line.strip()]
    return any(
        len(words) >= 3
        and (set(words) & own or at > 0)
        and not _GREETING.match(fold(line))
        and sum(word[:1].isupper() for word in line.split()) >= 2
        for at, line in enumerate(lines)
        if (words := [word for word in _words(line) if word not in own or len(lines) == 1])
    )


def _vouched(speech: Mapping[str, list[str]], known: Mapping[str, Side], certain: Mapping[str, Side]) -> dict[str, Side]:
    """``Ailbhe runs our takeovers``, ``my colleague Tom``: whoever is introduced as ours is on the introducer's side.

    A side that only speech told gives way, except that of the introducer himself.
    """
    sides = dict(known)
    first_names: dict[str, list[str]] = {}
    for name in speech:
        first_names.setdefault(_words(name)[0] if _words(name) else "", []).append(name)
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


def _is_our_address(address: str, seller: Seller) -> bool:
    address = address.strip().casefold()
    if address in {one.casefold() for one in seller.addresses}:
        return True
    host = address.rpartition("@")[2].rstrip(".>")
    return any(host == domain or host.endswith("." + domain) for domain in _domains(seller))


def _domains(seller: Seller) -> tuple[str, ...]:
    return tuple(domain.casefold().strip().lstrip("@.") for domain in seller.domains if domain.strip(" @."))


def _is_our_name(name: str, *, foreign_address: bool, seller: Seller) -> bool:
    spoken = _words(name)
    if not spoken:
        return False
    for company in _companies(seller):
        if _contains(spoken, company.words):
            return True
        if foreign_address:
            continue
        if _is_first_name(spoken, company) or _is_company_short_form(name, spoken, company):
            return True
    return False


def _is_first_name(spoken: tuple[str, ...], entry: _Company) -> bool:
    """A lone first name is a known person's; ``Sam Miller`` is not ``Sam Whitlock``."""
    return not entry.in_domain and len(entry.words) > 1 and spoken == entry.words[:1]


def _is_company_short_form(name: str, spoken: tuple[str, ...], entry: _Company) -> bool:
    first = entry.words[0]
    if len(first) < 4 or first in COMMON_FIRST_WORDS:
        return False
    if entry.in_domain and first in spoken:
        return True
    appended = (_words(match.group(1)) for match in _APPENDED.finditer(name))
    return any(words[:1] == (first,) and set(words[1:]) <= AFFILIATION_WORDS for words in appended)


def _contains(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    size = len(wanted)
    return any(words[at : at + size] == wanted for at in range(len(words) - size + 1))


def _companies(seller: Seller) -> tuple[_Company, ...]:
    labels = _domain_labels(_domains(seller))
    entries = []
    for name in seller.names:
        words = _words(name)
        words = tuple(word for word in words if word not in LEGAL_FORMS) or words
        if words:
            entries.append(_Company(words, words[0] in labels or "".join(words) in labels))
    return tuple(entries)


@lru_cache(maxsize=64)
def _domain_labels(domains: tuple[str, ...]) -> frozenset[str]:
    labels: set[str] = set()
    for domain in domains:
        owned = domain.split(".")[:-1] or [domain]
        for label in owned:
            labels.update((label, label.replace("-", ""), *label.split("-")))
    return frozenset(labels)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _company_forms(seller: Seller) -> tuple[str, ...]:
    forms: list[str] = []
    companies = _companies(seller)
    for entry in companies:
        person = not entry.in_domain and any(other.in_domain for other in companies)
        if person:
            continue
        forms.append(r"\W+".join(map(re.escape, entry.words)))
        if entry.in_domain and len(entry.words[0]) >= 4 and entry.words[0] not in COMMON_FIRST_WORDS:
            forms.append(re.escape(entry.words[0]))
    return tuple(forms)


@lru_cache(maxsize=64)
def _introduction(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    if not forms:
        return None
    company = rf"(?:{'|'.join(forms)})\b"
    name = r"[\w'’.-]{1,30}"
    of = r"(?:from|with|at|of|here at|over at|calling from|von|bei|vom|der firma|de chez|chez|de|di|da|van|bij)"
    opening = (
        r"(?:(?<!is )this is|(?<!is )this'?s|my name is|my name's|it's|its|i am|i'm|im|here is|hier ist|hier spricht|"
        r"mein name ist|ich bin|je suis|c'est|ici|soy|habla|me llamo|mi nombre es|sono|mi chiamo|ik ben|u spreekt met|met)"
    )
    return re.compile(
        rf"\b{opening} (?:{name} ){{0,2}}{name},? {of} {company}"
        rf"|\b(?:i'm|i am|ich bin|je suis|soy|sono|ik ben) (?:calling )?(?:from|with|von|bei|de chez|chez|de|di|van) {company}"
        rf"(?! (?:since|already|for \d|now|today|at the moment|seit|depuis|desde))"
        rf"|(?:^|\b(?:hi|hello|hey|hallo|bonjour|hola|ciao|morning|afternoon) )(?:{name},? )?{name} "
        rf"(?:here )?(?:from|at|von|van|de|di) {company}"
        rf"|^{company}(?:,? {name}){{0,2}},? (?:speaking|here|good (?:morning|afternoon)|hello|how can|guten (?:tag|morgen)|grusse|"
        rf"am apparat|bonjour|a l'appareil|buen[oa]s|buongiorno|goede(?:morgen|middag)|met)\b"
        rf"|\b(?:we at|here at|wir bei|wir von|chez nous a|wij bij) {company}"
    )


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
    found = _IN_BRACKETS.search((name or "")[:_NAME_LIMIT])
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
    first = _words(name)[:1]
    return any(
        side == "seller" and first == tuple(_words(known.partition("(")[0])) and "(" in known for known, side in sides.items()
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
