"""People whom no table of first names knows, told by what stands beside the capital: a post, a department, kin, a verb.

"Kees tekent zelf", "my sister Eirlys", "Fionnuala in accounts", "Harmen en ik": the world has more names than a table.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qualifier.extraction.rules.lexicon.called_words import (
    AND_ME,
    ARTICLE,
    KIN_BEFORE,
    ME_AND,
    NO_NAME_END,
    NOT_CALLED,
    NOUNS_TOO,
    POST,
    PRONOUN_AFTER,
)
from qualifier.extraction.rules.lexicon.people_words import DEPARTMENT
from qualifier.extraction.rules.reading import Passage
from qualifier.values.folding import fold
from qualifier.values.name_words import NOT_NAMES, TRADE_WORDS
from qualifier.values.names import NameMention
from qualifier.values.titles import find_titles

_CAPITAL = re.compile(r"(?<![\w@./’'#-])[A-ZÀ-ÖØ-ÞŁŚŻŠŽČĆĐ][^\W\d_]{2,14}(?: [A-ZÀ-ÖØ-ÞŁŚŻŠŽČĆĐ][^\W\d_]{2,17})?(?![\w@])")


def find_called(passage: Passage) -> Iterator[NameMention]:
    """Capitalised words that the table of names leaves out and the words beside them make a person."""
    taken = [(one.start, one.end) for one in passage.flat_names] + [(one.start, one.end) for one in passage.companies]
    for word in _CAPITAL.finditer(passage.flat):
        if any(start < word.end() and word.start() < end for start, end in taken):
            continue
        name = _without_common(word)
        if name is not None and _is_person(passage, name.start, name.end):
            yield name


def _without_common(word: re.Match[str]) -> NameMention | None:
    """The words that may be a name: "Then Kees" is "Kees"."""
    first, _, second = word[0].partition(" ")
    if not _may_name(first):
        start = word.end() - len(second)
        return NameMention(second, start, word.end(), False) if second and _may_name(second) else None
    end = word.end() if second and _may_name(second) else word.start() + len(first)
    return NameMention(word[0][: end - word.start()], word.start(), end, end == word.end() and bool(second))


@lru_cache(maxsize=4096)
def _may_name(word: str) -> bool:
    folded = fold(word)
    return not (
        len(word) < 3
        or word.isupper()
        or folded in NOT_NAMES
        or folded in TRADE_WORDS
        or folded in NOT_CALLED
        or NO_NAME_END.search(folded)
        or find_titles(word)
    )


def _is_person(passage: Passage, start: int, end: int) -> bool:
    folded = passage.folded
    before = folded[max(0, start - 40) : start]
    if KIN_BEFORE.search(before):
        return True
    if AND_ME.match(folded, end) or ME_AND.search(before):
        return passage.has("authority.", "part.")
    if ARTICLE.search(before):
        return False
    if DEPARTMENT.match(folded, end) or PRONOUN_AFTER.match(folded, end):
        return True
    if any(0 <= title.start - end <= 24 and POST.fullmatch(folded, end, title.start) for title in passage.flat_titles):
        return True
    return any(
        hit.label == "authority.rules" and 0 < hit.start - end <= 6 and not NOUNS_TOO.match(folded, hit.start)
        for hit in passage.hits
    )
