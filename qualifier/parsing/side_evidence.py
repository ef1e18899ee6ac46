"""Judges by what speakers say which side they are on, when no name, label or address does.

Each phrase of ``side_words`` and ``side_phrases`` gives points, at most twice a speaker and once for the same words;
the run of the talk gives some more (``side_turns``). What speaks for one of two speakers speaks against the other, so a
small lead decides; only where nothing tells them apart both stay undecided.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

import re2

from qualifier.conversation import Side
from qualifier.parsing.side_phrases import PROSPECT_SAYS, SELLER_SAYS
from qualifier.parsing.side_turns import Said, points_of_turns
from qualifier.parsing.side_words import PROSPECT_PHRASES, SELLER_PHRASES, Phrase
from qualifier.values.folding import fold

LEAD = 2
"""Points that must lie between the two ends; one phrase of some weight is enough."""
CLEAR = 5
"""Points that are clear by themselves: a further seller beside a known one needs them."""
LETTER = 5
"""Points at which a letter or message of one writer is an offer of ours; below, it is what we received."""
ONE_CAMP = 4
"""Points of everybody, for or against, at which people of one side talk among themselves."""
STRANGER = 3
"""Points against who signs for another firm."""
_MOST_HITS = 2
_READ_LIMIT = 12_000
"""Characters a speaker is judged by: ten minutes of speech, bounded for long and hostile input."""
_AUTOMATON_BYTES = 64 << 20
_SENTENCE_LIMIT = 600
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


class _Hit(NamedTuple):
    start: int
    end: int
    points: int


class _Rules:
    """All phrases as one automaton; the few that occur in a sentence are then looked for one by one."""

    def __init__(self, phrases: Iterable[tuple[Phrase, int]]) -> None:
        options = re2.Options()
        options.never_capture = True
        options.max_mem = _AUTOMATON_BYTES
        self._set = re2.Set.SearchSet(options)
        self._phrases = tuple(phrases)
        self._compiled: dict[int, re.Pattern[str]] = {}
        for phrase, _ in self._phrases:
            self._set.Add(phrase.pattern)
        self._set.Compile()

    def points(self, sentences: Iterable[str]) -> int:
        total = 0
        seen: Counter[int] = Counter()
        for sentence in sentences:
            hits: list[_Hit] = []
            for number in self._set.Match(sentence) or ():
                if seen[number] < _MOST_HITS:
                    found = self._hits(number, sentence)
                    seen[number] += len(found)
                    hits.extend(found)
            total += _sum_of_words(hits)
        return total

    def _hits(self, number: int, sentence: str) -> list[_Hit]:
        phrase, sign = self._phrases[number]
        expression = self._compiled.get(number)
        if expression is None:
            expression = self._compiled[number] = re.compile(phrase.pattern, re.ASCII)
        found = islice(expression.finditer(sentence), _MOST_HITS)
        return [_Hit(one.start(), one.end(), sign * phrase.points) for one in found]


def _sum_of_words(hits: list[_Hit]) -> int:
    """Words that several phrases claim for one side count once, by the strongest."""
    taken: list[_Hit] = []
    for hit in sorted(hits, key=lambda one: (-abs(one.points), one.start)) if len(hits) > 1 else hits:
        if not any(hit.start < other.end and other.start < hit.end and hit.points * other.points > 0 for other in taken):
            taken.append(hit)
    return sum(hit.points for hit in taken)


@lru_cache(maxsize=1)
def _rules() -> _Rules:
    """Built when first needed: most mails never ask."""
    selling = ((phrase, 1) for phrase in (*SELLER_PHRASES, *SELLER_SAYS))
    buying = ((phrase, -1) for phrase in (*PROSPECT_PHRASES, *PROSPECT_SAYS))
    return _Rules((*selling, *buying))


def speech_points(texts: Iterable[str]) -> int:
    """Above zero for words of a seller, below for words of a prospect."""
    return _rules().points(_sentences(texts))


def judge_speech(said: Sequence[Said], known: Mapping[str, Side], bonus: Mapping[str, int], *, reading: bool) -> dict[str, Side]:
    """The known sides plus those that speech proves. ``bonus`` holds points from other evidence, such as a signature of
    another firm; ``reading`` is True for mail, where everybody beside a known seller buys."""
    sides = dict(known)
    speech: dict[str, list[str]] = {}
    for one in said:
        speech.setdefault(one.speaker, []).append(one.text)
    open_speakers = [name for name in speech if name not in known]
    sold = "seller" in known.values()
    if not open_speakers or (sold and (reading or len(open_speakers) == 1)):
        return sides
    points = {name: speech_points(speech[name]) + bonus.get(name, 0) for name in open_speakers}
    if sold:
        return sides | {name: "seller" for name, score in points.items() if score >= CLEAR}
    if len(speech) == 1:
        return sides | {name: "seller" if score >= LETTER else "prospect" for name, score in points.items()}
    turned = {} if reading else points_of_turns(said)
    points = {name: score + turned.get(name, 0) for name, score in points.items()}
    if known:
        return sides | {name: "seller" for name, score in points.items() if score >= CLEAR}
    return sides | _opposed(points)


def _opposed(points: Mapping[str, int]) -> dict[str, Side]:
    """The one ahead sells and the others buy; of three or more, another who clearly sells too is a colleague."""
    highest, lowest = max(points.values()), min(points.values())
    if highest <= -ONE_CAMP and highest * 2 <= lowest:
        return dict.fromkeys(points, "prospect")
    if lowest >= ONE_CAMP and lowest * 2 >= highest:
        return dict.fromkeys(points, "seller")
    if len(points) == 2:
        return (
            {}
            if highest - lowest < LEAD
            else {name: "seller" if score == highest else "prospect" for name, score in points.items()}
        )
    ahead = [name for name, score in points.items() if score == highest]
    if highest - lowest < LEAD or (len(ahead) > 1 and highest < CLEAR):
        return {}
    return {
        name: "seller" if name in ahead or _sells_too(score, highest, lowest) else "prospect" for name, score in points.items()
    }


def _sells_too(score: int, highest: int, lowest: int) -> bool:
    """Of three or more: clearly selling, or well above the buyers and close to the one ahead."""
    if score >= CLEAR and score * 2 >= highest:
        return True
    return score >= LEAD and 2 * (highest - score) <= score - lowest


def _sentences(texts: Iterable[str]) -> Iterable[str]:
    left = _READ_LIMIT
    for text in texts:
        for sentence in _SENTENCE_END.split(fold(text[:left])):
            yield from (sentence[at : at + _SENTENCE_LIMIT] for at in range(0, len(sentence), _SENTENCE_LIMIT))
        left -= len(text)
        if left <= 0:
            break
