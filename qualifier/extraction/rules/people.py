"""People on the prospect's side as the text mentions them: by name, by title, or both side by side."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.conversation import Participant
from qualifier.extraction.rules.lexicon.roles import ROLES, UPPER_ROLES
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records.vocabulary import Part
from qualifier.values.folding import fold
from qualifier.values.names import find_person_names, looks_like_person
from qualifier.values.titles import TitleMention, find_titles


class PersonMention(NamedTuple):
    """Somebody in one sentence."""

    name: str | None
    title: str | None
    start: int
    end: int
    usual_part: Part | None
    """The part that the bare role mostly has."""


_GENERIC = re.compile(
    r"(?:visitor|caller|callee|guest|customer|client|prospect|lead|user|agent|rep|unknown|speaker|participant|besucher|gast|kunde|anrufer"
    r"|interessent|visiteur|prospecto|visitante|cliente|visitatore|bezoeker|klant|beller|me|you|contact|buyer|them|host)(?:in)?\s*\d*"
)


def is_generic(speaker: str | None) -> bool:
    """Whether a speaker's label names nobody."""
    return speaker is None or bool(_GENERIC.fullmatch(fold(speaker).strip(" #:.-")))


def name_words(name: str | None) -> frozenset[str]:
    """The words that can tell two people apart; initials and courtesy titles are none."""
    return frozenset(word for word in re.findall(r"[^\W\d_]{2,}", fold(name or "")) if word not in _COURTESY)


_COURTESY = frozenset(
    ["mr", "mrs", "ms", "miss", "mister", "dr", "prof", "herr", "frau", "monsieur", "madame", "mme", "mlle", "senor", "senora", "sr", "sra", "don", "dona", "signor", "signora", "sig", "dott", "dottssa", "ing", "meneer", "mevrouw", "dhr", "mevr", "van", "der", "den", "de", "la", "le", "von", "di", "da", "del", "el"]
)


def same_person(one: str | None, other: str | None) -> bool:
    """Whether one name may be the short form of the other."""
    return bool(name_words(one) & name_words(other))


def on_side(reading: Reading, side: str) -> list[Participant]:
    return [one for one in reading.conversation.participants if one.side == side and one.name]


def is_sellers(reading: Reading, name: str) -> bool:
    """Whether the name is one of the seller's people and nobody's on the other side."""
    ours = [one.name for one in on_side(reading, "seller")] + list(reading.profile.seller.names)
    theirs = [one.name for one in on_side(reading, "prospect")]
    return any(same_person(name, our) for our in ours) and not any(same_person(name, their) for their in theirs)


def full_name(reading: Reading, name: str) -> str:
    """The participant's full name for a first name said in the text, if only one participant fits."""
    fits = [one.name for one in on_side(reading, "prospect") if one.name and same_person(name, one.name)]
    best = fits[0] if len(fits) == 1 else None
    return clean_name(best) if best and len(best) > len(name) and looks_like_person(clean_name(best)) else name


_BRACKETS = re.compile(r"\s*[(\[<|][^)\]>]{0,80}[)\]>]?")


def clean_name(name: str) -> str:
    """Without what stands in brackets behind it; "lower case" gets its capitals back."""
    plain = " ".join(_BRACKETS.sub(" ", name).split()).strip(" ,;:-\"'")
    return plain.title() if plain.islower() else plain


_ROLE_PATTERNS = tuple((part, re.compile(rf"(?<![a-z0-9'-])(?:{words})(?![a-z0-9])")) for part, words in ROLES)
_OWNING = re.compile(
    r"(?:\b(?:the|our|my|by|from|to|and|with|in|get|unser\w*|mein\w*|der|die|das|dem|den|vom|zum|zur|und|im|notre|nos|mon|ma|le|la|les|l|du|au|et|el|los|mi|nuestr\w|al|del|y|il|lo|nostr\w|mi\w|e"
    r"|onze|mijn|de|het|en)[ '](?:[a-z]+ ){0,1}|^\W*)$"
)


def find_mentions(passage: Passage) -> list[PersonMention]:
    """Names with the titles beside them, then titles alone, then roles without a title's word."""
    text = passage.text.replace("\n", " ")
    titles = list(find_titles(text))
    mentions: list[PersonMention] = []
    for name in find_person_names(text):
        title = _beside(passage.folded, name.start, name.end, titles)
        if title is not None:
            titles.remove(title)
        mentions.append(
            PersonMention(
                name.text, title.text if title else _department(passage.folded, name.end, text), name.start, name.end, None
            )
        )
    taken = [(one.start, one.end) for one in mentions]
    for title in titles:
        if _SOME.search(passage.folded, max(0, title.start - 8), title.start):
            continue
        taken.append((title.start, title.end))
        mentions.append(PersonMention(None, title.text, title.start, title.end, _usual_part(title)))
    mentions += _bare_roles(passage.folded, text, taken)
    return sorted(mentions, key=lambda one: one.start)


_SOME = re.compile(r"\b(?:a|an|ein|eine|une?|una|een|his|her|their|your) $")


def _usual_part(title: TitleMention) -> Part | None:
    if title.department == "legal":
        return "legal"
    if title.department == "procurement":
        return "procurement"
    return "decision_maker" if title.seniority in ("owner", "c_level", "vp", "director") else None


_JOIN_AFTER = re.compile(
    r"[\s,(:–-]*(?:(?:he|she|who|that|it)?(?:'s| is| ist| est| es| e)?\s?(?:our|my|the|a|an|also|unser\w*|mein\w*|der|die|notre|mon|ma|le|la|nuestr[oa]|mi|el|il|nostr[oa]|mi[oa]|onze|mijn|de|from|in|as|c'est|di|van)?\s?(?:new |head |old |neue[rn]? )?)?"
)
_JOIN_BEFORE = re.compile(r"[\s,(:–-]*(?:is |named |called |heist |namens )?")


def _beside(folded: str, start: int, end: int, titles: Iterable[TitleMention]) -> TitleMention | None:
    """The title in apposition: "Graeme (GM)", "our CFO Marek", "a Mister Albers, he's group HR director"."""
    for title in titles:
        if title.start >= end and title.start - end <= 30 and _JOIN_AFTER.fullmatch(folded, end, title.start):
            return title
        if title.end <= start and start - title.end <= 12 and _JOIN_BEFORE.fullmatch(folded, title.end, start):
            return title
    return None


_DEPARTMENT = re.compile(
    r"(?:\s*,?\s*\(?(?:,? ?(?:he|she)'s (?:our|my|the) |from |in |over in |who runs |aus der |von der |de la |du service )(?:the )?|\s*[(,]\s*(?:our )?|'s )"
    r"(it|ict|legal|finance|accounts|hr|purchasing|procurement|dispatch|operations|ops|engineering|marketing|sales|quality|qa|payroll|facilities|compliance|security|infosec|health and safety|maintenance|warehouse"
    r"|instandhaltung|einkauf|buchhaltung|edv|produktion|qualitat|personalabteilung|compta|comptabilite|informatique|achats)(?![a-z])"
)


def _department(folded: str, end: int, text: str) -> str | None:
    """The department said behind a name, where a title would stand: "Wen from IT"."""
    found = _DEPARTMENT.match(folded, end)
    if found is None or (found[1] == "it" and not text[found.start(1) : found.end(1)].isupper()):
        return None
    return text[found.start(1) : found.end(1)]


def _bare_roles(folded: str, text: str, taken: list[tuple[int, int]]) -> Iterable[PersonMention]:
    for part, pattern in _ROLE_PATTERNS:
        for found in pattern.finditer(folded):
            written = text[found.start() : found.end()]
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            if found[0] in UPPER_ROLES and not (written.isupper() or (found[0] == "legal" and found.end() < len(folded))):
                continue
            if found[0] not in UPPER_ROLES and not _OWNING.search(folded, max(0, found.start() - 24), found.start()):
                continue
            taken.append((found.start(), found.end()))
            yield PersonMention(None, written, found.start(), found.end(), part)
