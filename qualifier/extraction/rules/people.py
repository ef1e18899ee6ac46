"""People on the prospect's side as the text mentions them: by name, by title, or both side by side."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from qualifier.conversation import Participant
from qualifier.extraction.rules.called import find_called
from qualifier.extraction.rules.lexicon.people_words import COURTESY, DEPARTMENT, GENERIC, JOIN_AFTER, OWNING
from qualifier.extraction.rules.lexicon.roles import ROLES, UPPER_ROLES
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records.vocabulary import Part
from qualifier.values.folding import fold
from qualifier.values.names import looks_like_person
from qualifier.values.titles import TitleMention


class PersonMention(NamedTuple):
    """Somebody in one sentence."""

    name: str | None
    title: str | None
    start: int
    end: int
    usual_part: Part | None
    """The part that the bare role mostly has."""


@lru_cache(maxsize=2048)
def is_generic(speaker: str | None) -> bool:
    """Whether a speaker's label names nobody."""
    return speaker is None or bool(GENERIC.fullmatch(fold(speaker).strip(" #:.-")))


@lru_cache(maxsize=2048)
def name_words(name: str | None) -> frozenset[str]:
    """The words that can tell two people apart; initials and courtesy titles are none."""
    return frozenset(word for word in re.findall(r"[^\W\d_]{2,}", fold(name or "")) if word not in COURTESY)


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


def find_mentions(passage: Passage) -> list[PersonMention]:
    """Names with the titles beside them, then titles alone, then roles without a title's word."""
    text = passage.flat
    titles = list(passage.flat_titles)
    mentions: list[PersonMention] = []
    for name in sorted((*passage.flat_names, *find_called(passage)), key=lambda one: one.start):
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
    for role in _bare_roles(passage.folded, text, taken):
        _join(passage.folded, mentions, role)
    return sorted(mentions, key=lambda one: one.start)


def _join(folded: str, mentions: list[PersonMention], role: PersonMention) -> None:
    """ "Meine Chefin, Frau Lammers": the role is the title of the name beside it; else it stands alone."""
    for at, one in enumerate(mentions):
        if one.name is None or one.title is not None:
            continue
        before = 0 <= one.start - role.end <= _BESIDE and _JOIN_BEFORE.fullmatch(folded, role.end, one.start)
        after = 0 <= role.start - one.end <= 2 * _BESIDE and JOIN_AFTER.fullmatch(folded, one.end, role.start)
        if before or after:
            mentions[at] = one._replace(title=role.title)
            return
    mentions.append(role)


_BESIDE = 12
"""How many characters may part a name from the title before it."""


_SOME = re.compile(r"\b(?:a|an|ein|eine|une?|una|een|his|her|their|your) $")


def _usual_part(title: TitleMention) -> Part | None:
    if title.department == "legal":
        return "legal"
    if title.department == "procurement":
        return "procurement"
    return "decision_maker" if title.seniority in ("owner", "c_level", "vp", "director") else None


_JOIN_BEFORE = re.compile(r"[\s,(:–-]*(?:is |named |called |heist |namens )?")


def _beside(folded: str, start: int, end: int, titles: Iterable[TitleMention]) -> TitleMention | None:
    """The title in apposition: "Graeme (GM)", "our CFO Marek", "a Mister Albers, he's group HR director"."""
    for title in titles:
        if title.start >= end and title.start - end <= 30 and JOIN_AFTER.fullmatch(folded, end, title.start):
            return title
        if title.end <= start and start - title.end <= 12 and _JOIN_BEFORE.fullmatch(folded, title.end, start):
            return title
    return None


def _department(folded: str, end: int, text: str) -> str | None:
    """The department said behind a name, where a title would stand: "Wen from IT"."""
    found = DEPARTMENT.match(folded, end)
    if found is None or (found[1] == "it" and not text[found.start(1) : found.end(1)].isupper()):
        return None
    return text[found.start(1) : found.end(1)]


_BODIES = ("board", "committee", "council", "comite", "consejo", "consiglio", "conseil", "raad")
"""Also "a board" decides, while "a lawyer" is nobody in particular."""


def _bare_roles(folded: str, text: str, taken: list[tuple[int, int]]) -> Iterable[PersonMention]:
    for part, pattern in _ROLE_PATTERNS:
        for found in pattern.finditer(folded):
            written = text[found.start() : found.end()]
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            if found[0] in UPPER_ROLES and not (written.isupper() or (found[0] == "legal" and found.end() < len(folded))):
                continue
            body = any(word in found[0] for word in _BODIES) and _SOME.search(folded, max(0, found.start() - 8), found.start())
            if found[0] not in UPPER_ROLES and not body and not OWNING.search(folded, max(0, found.start() - 24), found.start()):
                continue
            taken.append((found.start(), found.end()))
            yield PersonMention(None, written, found.start(), found.end(), part)
