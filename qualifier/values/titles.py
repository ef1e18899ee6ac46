"""Job titles in signatures and sentences: where they stand, and what department and seniority they tell."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import re2

from qualifier.records.vocabulary import Department, Seniority
from qualifier.values.folding import fold
from qualifier.values.lazy import LazyPattern
from qualifier.values.title_words import ALONE, DEPARTMENTS, LEVEL_WORDS, PARTS, RANKS, STEMS, UPPER_ONLY

_LONGEST = 90


class TitleClass(NamedTuple):
    """What a title tells; None where it does not."""

    department: Department | None
    seniority: Seniority | None


class TitleMention(NamedTuple):
    """A job title and where it stands."""

    text: str
    start: int
    end: int
    department: Department | None
    seniority: Seniority | None


def _whole(words: str) -> LazyPattern:
    return LazyPattern(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


_RANKS = tuple((rank, _whole(words)) for rank, words in RANKS)
_DEPARTMENTS = tuple((department, _whole(words)) for department, words in DEPARTMENTS)
_WHOLE_FIRM = frozenset(
    {
        "director",
        "principal",
        "headteacher",
        "directeur",
        "directrice",
        "direktor",
        "direktorin",
        "direttore",
        "direttrice",
        "directora",
        "executive",
    }
)
"""Titles that, alone, name who leads the whole."""
_ANY_RANK = "|".join(words for _, words in RANKS)
_ANY_DEPARTMENT = "|".join(words for name, words in DEPARTMENTS if name != "executive")
_SERVICE_ONLY = re.compile(r"(?:field |customer )?service$")


def classify_title(title: str) -> TitleClass:
    """Department and seniority of one title."""
    folded = fold(title[:_LONGEST])
    seniority = next((rank for rank, words in _RANKS if _found(words, folded, title)), None)
    if seniority == "owner":
        lawyer = next((name for name, words in _DEPARTMENTS if name == "legal" and _found(words, folded, title)), None)
        return TitleClass(lawyer or "executive", "owner")
    department = next((name for name, words in _DEPARTMENTS if _found(words, folded, title)), None)
    if seniority == "c_level" and department is None and "cso" not in folded:
        department = "executive"
    if department == "other" and seniority in ("director", "manager", "c_level", "vp"):
        department = next((name for name, words in _DEPARTMENTS[1:] if _found(words, folded, title)), "other")
    if department is None:
        department = "operations" if seniority == "manager" else "executive" if folded.strip() in _WHOLE_FIRM else None
    return TitleClass(department, seniority)


def department_of(words: str) -> Department | None:
    """The department that a few words name; words such as "it" and "people" need their capitals or company."""
    folded = fold(words[:_LONGEST])
    if folded in _NO_DEPARTMENT:
        return None
    return next((name for name, named in _DEPARTMENTS if name != "executive" and _found(named, folded, words)), None)


_NO_DEPARTMENT = frozenset(
    {
        "people",
        "data",
        "content",
        "personal",
        "office",
        "school",
        "events",
        "network",
        "hotel",
        "farm",
        "restaurant",
        "product",
        "training",
        "site",
        "plant",
        "reception",
    }
)


def _found(words: LazyPattern, folded: str, title: str) -> bool:
    """Whether one of the words stands in the title; abbreviations such as IT only in capitals."""
    return any(found[0] not in UPPER_ONLY or title[found.start() : found.end()].isupper() for found in words.finditer(folded))


_LINE = re.compile(r"[^\n]+")
_ABBREVIATION = re.compile(r"\b[A-Z]{2,4}\b")
_HEAD = _whole(_ANY_RANK)
_HYPHENED = re.compile(r"(?<![a-z])[a-z]{2,16}-$")
_LEFT_WORD = re.compile(r"([a-z&'\-]+)([ ,/]{1,2}|, )$")
_MODIFIER = _whole(f"{LEVEL_WORDS}|{PARTS}|{_ANY_DEPARTMENT}")
_RIGHT = re.compile(
    r"(?:(?:,? ?(?:of|for|de la|des|du|de|der|fur|di|del|della|delle|van|op|&|and|und|et|y|e|en|to|a la"
    r"|alla)(?![a-z])(?: the)?|,|[-–/&]) ?)?([a-z&\-]+)"
)
_GLUE = frozenset(
    [
        "of",
        "for",
        "de",
        "la",
        "des",
        "du",
        "der",
        "fur",
        "di",
        "del",
        "della",
        "delle",
        "van",
        "op",
        "&",
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "the",
    ]
)
_PLAIN_NEXT = frozenset({"of", "for"})


def find_titles(text: str, language: str | None = None) -> tuple[TitleMention, ...]:
    """Every title in the text's order. ``language`` is not needed: the words of six languages hardly collide."""
    folded = fold(text)
    mentions: list[TitleMention] = []
    covered = 0
    for head in _heads(text, folded):
        if head.start() < covered:
            continue
        start = _extend_left(text, folded, head.start(), covered)
        end = _extend_right(text, folded, start, head.end())
        title = text[start:end]
        if not _is_title(text, folded, start, end, head):
            continue
        kind = classify_title(title)
        if kind.seniority is None:
            continue
        mentions.append(TitleMention(title, start, end, *kind))
        covered = end
    return tuple(mentions)


@cache
def _stems() -> re2.Set:
    """One automaton for all pieces of titles' words."""
    options = re2.Options()
    options.never_capture = True
    automaton = re2.Set.SearchSet(options)
    automaton.Add("|".join(map(re2.escape, STEMS)))
    automaton.Compile()
    return automaton


def _heads(text: str, folded: str) -> Iterator[re.Match[str]]:
    """The head words of possible titles; lines that cannot hold one are passed over, as most lines are."""
    for line in _LINE.finditer(text):
        part = folded[line.start() : line.end()]
        if _stems().Match(part) or _ABBREVIATION.search(line[0]):
            yield from _HEAD.finditer(folded, line.start(), line.end())


def _extend_left(text: str, folded: str, start: int, limit: int) -> int:
    """Takes in the words that narrow the title: "National Service" before "Manager"."""
    joined = _HYPHENED.search(folded, max(limit, start - 20), start)
    if joined:
        start = joined.start()
    for _ in range(5):
        found = _LEFT_WORD.search(folded, max(limit, start - 24), start)
        if found is None or "\n" in text[found.start() : start]:
            return start
        word = found[1]
        comma = found[2].strip() != ""
        if comma and found[2].strip() != "/":
            return start
        if word in ("&", "and", "und", "et"):
            further = _LEFT_WORD.search(folded, max(limit, found.start() - 24), found.start())
            if further is None or not _MODIFIER.fullmatch(further[1]):
                return start
            start = further.start()
            continue
        if not _MODIFIER.fullmatch(word) or (
            word in UPPER_ONLY and not text[found.start() : found.start() + len(word)].isupper()
        ):
            return start
        start = found.start()
    return start


def _extend_right(text: str, folded: str, first: int, end: int) -> int:
    """Takes in what follows: "of Operations", ", Field Service", "Einkauf"."""
    for _ in range(5):
        found = _RIGHT.match(folded, end + 1) if folded[end : end + 1] == " " else _RIGHT.match(folded, end)
        if found is None or found.end() - end > 40 or "\n" in text[end : found.end()]:
            return end
        word = found[1]
        at = found.start(1)
        between = folded[end:at]
        if word in UPPER_ONLY and not text[at : at + len(word)].isupper():
            return end
        capital = text[at : at + 1].isupper()
        joiner = between.strip()
        second = _HEAD.match(folded, at)
        if second and joiner in ("&", "/") and capital:
            end = second.end()
            continue
        if second and joiner == "to the" and capital:
            return second.end()
        if second and joiner == "" and _MODIFIER.fullmatch(word) and text[first].isupper():
            second = None
        if (second and joiner in ("", ",", "and", "und", "et")) or joiner == "to":
            return end
        small = not capital and joiner in ("", ",", "and") and not text[first].isupper()
        if not _MODIFIER.fullmatch(word) or (small and not (joiner == "" and _ROMANCE.match(folded, first))):
            return end
        end = found.end(1)
    return end


_ROMANCE = re.compile(
    r"(?:direct(?:eur|rice|ora?)|dirett(?:ore|rice)|responsab\w+|jef[ea]|chef(?:fe)?|gerente|secretair\w+)(?![a-z])"
)
"""Heads that small adjectives follow: "directeur informatique", "director comercial"."""
_LINE_EDGE = re.compile(r"[\n|,(:;·/\-–] ?$|^$")


def _is_title(text: str, folded: str, start: int, end: int, head: re.Match[str]) -> bool:
    """Whether the words are somebody's title here, not a common word such as "lead", "head" or "partner"."""
    phrase = folded[start:end]
    written = text[head.start() : head.end()]
    if head[0] in UPPER_ONLY and not written.isupper():
        return False
    if written.islower() and head[0].endswith("s") and len(head[0]) > 4 and not head[0].endswith(("ss", "rs council")):
        return False
    if head[0] == "md" and re.match(r",? ?\d", folded[end : end + 3]):
        return False
    if folded[start:end] in ALONE:
        return head[0] not in ("partner", "boss", "director", "manager", "supervisor") or _named(text, folded, start, end)
    if len(phrase) > len(head[0]):
        return phrase.replace(head[0], "").strip(" ,-&") not in ("", *_GLUE) or written[:1].isupper()
    if " " in head[0] or len(head[0]) > 9 or head[0].endswith(("leiter", "leiterin", "leitung")):
        return head[0] not in (
            "leitung",
            "einleitung",
            "anleitung",
            "ableitung",
            "zuleitung",
            "presidential",
            "specialists",
            "executives",
        )
    return written[:1].isupper() and _alone_on_line(text, start, end)


_OWNING = re.compile(
    r"\b(?:our|my|the|your|his|her|a|as|unser|unsere|mein|meine|der|die|mon|ma|notre|le|la|mi|nuestro|nuestra|el|il|mio"
    r"|nostro|onze|mijn|de|een|i'm|am|is)\s$"
)


def _named(text: str, folded: str, start: int, end: int) -> bool:
    """ "our director", "Aoife Tierney, Partner": a person is meant, not partners at large."""
    if text[start].isupper() and (_alone_on_line(text, start, end) or re.search(r"[a-z], $", folded[max(0, start - 4) : start])):
        return True
    return folded[start:end] != "partner" and bool(_OWNING.search(folded, max(0, start - 10), start))


def _alone_on_line(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 2) : start]
    after = text[end : end + 2].strip(" ")
    return bool(_LINE_EDGE.search(before)) and (not after or after[0] in "\n|,)·-–/.")
