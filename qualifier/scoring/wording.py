"""Trades compared by their words: stems, heads of phrases, and the tables of ``trades.py``."""

import re

from qualifier.scoring.trades import FAMILIES, GENERIC, PARENTS, TRADES
from qualifier.values.folding import fold

_WORD = re.compile(r"[^\W_]+")
_LINKS = frozenset({
    "of", "for", "from", "in", "de", "d", "des", "du", "di", "da", "del", "della", "dell", "van", "voor", "von", "fur", "pour",
    "para", "per",
})  # fmt: skip
_TO_BLANKS = str.maketrans("/,&", "   ")
_SHORTEST_STEM = 5
_STEM = 7


def words_of(text: str) -> list[str]:
    """Folded words in order."""
    return _WORD.findall(fold(text))


def content(text: str) -> list[str]:
    """Folded words that tell a trade."""
    return [word for word in words_of(text) if word not in GENERIC and len(word) > 1]


def same_stem(one: str, other: str) -> bool:
    """Whether two folded words are forms of one."""
    one, other = (word[:-3] + "y" if word.endswith("ies") else word for word in (one, other))
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _STEM and longer[:_STEM] == shorter[:_STEM]:
        return True
    if len(shorter) >= _SHORTEST_STEM:
        return longer.startswith(shorter) and len(longer) - len(shorter) <= 3
    return longer in (shorter + "s", shorter + "es", shorter + "n", shorter + "en")


def same_words(said: str, wished: str) -> bool:
    """Whether one description holds every telling word of the other."""
    theirs, ours = content(said) or words_of(said), content(wished) or words_of(wished)
    return _within(theirs, ours) or _within(ours, theirs)


def _within(part: list[str], whole: list[str]) -> bool:
    return bool(part) and all(any(same_stem(one, other) for other in whole) for one in part)


def head(text: str) -> str:
    """The word that says what the thing is: the last telling one, or the one before "of", "de", "für" and their like."""
    words = words_of(text)
    for place, word in enumerate(words[1:], 1):
        if word in _LINKS and words[place - 1] not in GENERIC:
            return words[place - 1]
    telling = [word for word in words if word not in GENERIC and word not in _LINKS]
    return telling[-1] if telling else words[-1] if words else ""


def known_trades(text: str) -> frozenset[str]:
    """Trades of the table that a description names."""
    plain = spaced(text)
    return frozenset(trade for trade, terms in TRADES.items() if holds(plain, terms))


def same_trade(said: str, wished: tuple[str, ...]) -> bool:
    """Whether a description names one of the wished trades, by its words or by the table's."""
    if any(same_words(said, one) for one in wished):
        return True
    return bool(widened(known_trades(said)) & frozenset(trade for one in wished for trade in known_trades(one)))


def names_any(text: str, terms: tuple[str, ...]) -> bool:
    """Whether the text holds one of the terms."""
    return holds(spaced(text), terms)


def spaced(text: str) -> str:
    """The folded text with one blank before each word, as ``holds`` wants it."""
    return " " + " ".join(fold(text).translate(_TO_BLANKS).split())


def holds(plain: str, terms: tuple[str, ...]) -> bool:
    """Whether a spaced text holds one of the terms at the beginning of a word (``*``: anywhere)."""
    return any(term[1:] in plain if term[0] == "*" else f" {term}" in plain for term in terms)


def widened(trades: frozenset[str]) -> frozenset[str]:
    """The trades and the wider ones that they are cases of."""
    return trades | {PARENTS[trade] for trade in trades if trade in PARENTS}


def related(theirs: frozenset[str], wished: frozenset[str]) -> bool:
    """Whether a trade of one set is a neighbour of one of the other."""
    return any(family & theirs and family & wished for family in FAMILIES)
