"""What stands where in a signature: below the name a post, then the firm, then its place and how to reach it.

Firms and posts that no table knows are told by that order alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.company_words import NO_COMPANY, SIGN_OFF
from qualifier.extraction.rules.people import name_words
from qualifier.extraction.rules.reading import Reading
from qualifier.values.folding import fold
from qualifier.values.names import find_companies
from qualifier.values.places import find_country
from qualifier.values.titles import find_titles

_SPLIT = re.compile(r"\n|\s*[|·•]\s*|,\s+(?!(?:Inc|LLC|Ltd|GmbH|S\.|Co\b))|\s[–—-]\s|\s{2,}|\s@\s|(?<=\w) / (?=\w)")
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_WHERE = re.compile(r" (?:in|at|à|a|bei|te|en|near) [A-ZÀ-Þ].*$")
_CONNECTED = re.compile(r"(?P<post>.+?) (?:at|bei|chez|bij|@|presso|für|for) (?:the |der |dem )?(?P<firm>[A-ZÀ-Þ0-9].+)")
_LAST_LINES = 5


class Signed(NamedTuple):
    """Post and firm as a signature shows them, and the turn it stands in."""

    post: str | None
    firm: str | None
    turn: int


def signed_by(reading: Reading, contact: str | None) -> Iterator[Signed]:
    """The prospect's signatures, newest first; the last lines of a letter count if they begin with the contact's name."""
    if not name_words(contact):
        return
    for turn in reversed(reading.conversation.turns):
        if turn.side != "prospect" or turn.kind == "disclaimer":
            continue
        lines = [line.strip() for line in reading.conversation.text_of(turn).split("\n") if line.strip()]
        if turn.kind != "signature":
            lines = lines[-_LAST_LINES:] if reading.conversation.channel == "email" and len(lines) > 1 else []
        below = _below_name(lines, contact)
        if below:
            found = _lay_out(below)
            if found[0] or found[1]:
                yield Signed(*found, turn.index)


def _below_name(lines: list[str], contact: str | None) -> list[str]:
    """The segments behind the contact's name."""
    names = name_words(contact)
    for at, line in enumerate(lines):
        head, *rest = [part.strip() for part in _SPLIT.split(_BRACKETS.sub("", line)) if part.strip(" -–—_")] or [""]
        words = name_words(head)
        initials = "".join(word[0] for word in re.findall(r"\w+", fold(contact or "")))
        if not (words and words <= names and len(head.split()) <= 5) and not (len(head) > 1 and fold(head) == initials):
            continue
        following = [part.strip(" -–—_:;.") for below in lines[at + 1 :] for part in _SPLIT.split(_BRACKETS.sub("", below))]
        kept = [part for part in (*rest, *following) if part and not (name_words(part) and name_words(part) <= names)]
        if kept or at == len(lines) - 1:
            return kept
    return []


def _lay_out(segments: list[str]) -> tuple[str | None, str | None]:
    kept: list[str] = []
    for segment in segments[:6]:
        if _says_how_to_reach(segment):
            if kept:
                break
            continue
        joined = _CONNECTED.fullmatch(segment)
        kept += [joined["post"], joined["firm"]] if joined and find_titles(joined["post"]) else [segment]
    if not kept:
        return None, None
    titled = [bool(find_titles(one.split()[0])) or (bool(find_titles(one)) and not _is_firm(one)) for one in kept]
    if titled[0]:
        firm = next((one for one, title in zip(kept[1:3], titled[1:3], strict=False) if not title and _may_be_firm(one)), None)
        return _WHERE.sub("", kept[0]), firm
    if _is_firm(kept[0]) or len(kept) == 1 or not _is_firm(kept[1]):
        post = kept[1] if len(kept) > 1 and titled[1] else None
        return post, kept[0] if _may_be_firm(kept[0]) else None
    return (kept[0] if len(kept[0].split()) <= 5 else None), kept[1]


def _is_firm(segment: str) -> bool:
    return any(len(one.text) >= 0.6 * len(segment) for one in find_companies(segment))


def _may_be_firm(segment: str) -> bool:
    words = segment.split()
    placed = find_country(segment) is not None and len(words) <= 2
    return 1 <= len(words) <= 7 and segment[:1].isupper() and not placed and not segment.endswith(("!", "?"))


def _says_how_to_reach(segment: str) -> bool:
    folded = fold(segment)
    plain = re.sub(r" \d{1,3}$", "", folded)
    return bool(SIGN_OFF.search(folded)) or (bool(NO_COMPANY.search(plain)) and not find_companies(segment)) or len(segment) < 2
