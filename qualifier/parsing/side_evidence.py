"""Judges by what speakers say which side they are on, when no name, label or address does.

Each phrase of ``side_words`` gives points, at most twice a speaker; a side is named only by a clear margin between
the speakers of one conversation. Below it the speaker stays undecided.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from qualifier.conversation import Side
from qualifier.parsing.side_words import PROSPECT_PHRASES, SELLER_PHRASES, Phrase
from qualifier.values.folding import fold

MARGIN = 6
"""Points that must lie between the two sides."""
CLEAR = 5
"""Points that are clear by themselves, with nothing against them."""
LEANING = 2
"""Points below which a further speaker is not told from a silent colleague."""
LETTER = 4
"""Points that a letter of one writer needs, with no second one to compare."""
STRANGER = 3
"""Points against who signs for another firm."""
_HITS = 2
_READ_LIMIT = 16_000
"""Characters a speaker is judged by: a quarter of an hour of speech, bounded for long and hostile input."""


class _Rule(NamedTuple):
    expression: re.Pattern[str]
    points: int


def _compile(phrases: Iterable[Phrase], sign: int) -> tuple[_Rule, ...]:
    return tuple(_Rule(re.compile(phrase.pattern), sign * phrase.points) for phrase in phrases)


_RULES = (*_compile(SELLER_PHRASES, 1), *_compile(PROSPECT_PHRASES, -1))


def speech_points(texts: Iterable[str]) -> int:
    """Above zero for words of a seller, below for words of a prospect."""
    said = _joined(texts)
    total = 0
    for rule in _RULES:
        found = 0
        for _ in rule.expression.finditer(said):
            found += 1
            if found == _HITS:
                break
        total += found * rule.points
    return total


def judge_speech(
    speech: Mapping[str, list[str]], known: Mapping[str, Side], strangers: frozenset[str] = frozenset(), *, reading: bool
) -> dict[str, Side]:
    """The known sides plus those that speech proves. ``strangers`` sign with a firm that is not ours; ``unknown`` marks a
    speaker who must not be decided by the rest."""
    sides = dict(known)
    open_speakers = [name for name in speech if name not in known]
    sold = "seller" in known.values()
    if not open_speakers or (sold and (reading or len(open_speakers) == 1)):
        return sides
    points = {name: speech_points(speech[name]) - (STRANGER if name in strangers else 0) for name in open_speakers}
    if sold:
        return sides | _colleagues(points)
    if len(speech) == 1:
        return sides | _lone(points)
    if known:
        return sides | {name: "seller" for name, score in points.items() if score >= CLEAR}
    return sides | _opposed(points)


def _colleagues(points: Mapping[str, int]) -> dict[str, Side]:
    """One seller is known: a further one must speak like one, a doubtful one is left open."""
    found: dict[str, Side] = {}
    for name, score in points.items():
        if score >= CLEAR:
            found[name] = "seller"
        elif score > LEANING:
            found[name] = "unknown"
    return found


def _lone(points: Mapping[str, int]) -> dict[str, Side]:
    found: dict[str, Side] = {}
    for name, score in points.items():
        if abs(score) >= LETTER:
            found[name] = "seller" if score > 0 else "prospect"
    return found


def _opposed(points: Mapping[str, int]) -> dict[str, Side]:
    highest, lowest = max(points.values()), min(points.values())
    if not _is_clear(highest, lowest):
        return {}
    if len(points) == 2:
        return {name: "seller" if score == highest else "prospect" for name, score in points.items()}
    return {name: _by_points(score) for name, score in points.items()}


def _is_clear(highest: int, lowest: int) -> bool:
    """A wide margin across zero with one side clear, or one far ahead of another who sells too, in a trade of his own."""
    if highest - lowest < MARGIN:
        return False
    if lowest > 0:
        return highest >= 2 * CLEAR and lowest * 3 <= highest
    return highest >= 0 and (highest >= CLEAR or -lowest >= CLEAR or highest - lowest > MARGIN + 1)


def _by_points(score: int) -> Side:
    if score >= CLEAR:
        return "seller"
    return "prospect" if score < 0 else "unknown"


def _joined(texts: Iterable[str]) -> str:
    parts: list[str] = []
    size = 0
    for text in texts:
        parts.append(fold(text[: _READ_LIMIT - size]))
        size += len(parts[-1])
        if size >= _READ_LIMIT:
            break
    return " . ".join(parts)
