"""Finds a quote in the text: exactly, then in one spelling, then with small errors; never across two turns.

Order and thresholds follow a measurement on altered quotes: exact search settles most, folding settles case, quotes and
white space, rapidfuzz's best window the rest; a good ratio alone is no support, so numbers and negations must agree.
"""

import re
from typing import NamedTuple

from rapidfuzz import fuzz

from qualifier.conversation import Conversation, Turn
from qualifier.records import Evidence, Quote
from qualifier.values.folding import fold

MIN_RATIO = 86.0
"""Least rapidfuzz ratio (0 to 100) of a fuzzy match."""
LONGEST_QUOTE = 600
"""Quotes beyond this many characters prove nothing in particular and are refused."""

_ELLIPSIS = re.compile(r"\s*(?:\.{3}|…|\[\.\.\.\]|\[…\])\s*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|cannot|\w+n't|nicht|kein\w*|nie|niemals|pas|jamais|aucun\w*|sin|nunca|non|mai|niet|geen|nooit)\b"
)
_WORD = re.compile(r"\w+")


class _Window(NamedTuple):
    start: int
    end: int
    match: str


class _Squeezed(NamedTuple):
    """A text in one spelling with runs of white space as one space, and where each character came from."""

    text: str
    origin: tuple[int, ...]


def locate(quote: Quote, conversation: Conversation) -> tuple[Evidence, ...]:
    """Where the quote stands; one evidence a part if it skips words by an ellipsis; empty if it is not in the text."""
    if not 0 < len(quote.quote.strip()) <= LONGEST_QUOTE:
        return ()
    parts = [part for part in _ELLIPSIS.split(quote.quote.strip()) if _WORD.search(part)]
    found = [_locate_part(part, quote.turn, conversation) for part in parts]
    return tuple(one for one in found if one is not None) if all(found) else ()


def _locate_part(words: str, turn_index: int, conversation: Conversation) -> Evidence | None:
    turns = _by_nearness(conversation, turn_index)
    for find in (_exact, _normalized, _fuzzy):
        for turn in turns:
            window = find(words, conversation.text_of(turn))
            if window is not None:
                return _evidence(conversation, turn, window)
    return None


def _by_nearness(conversation: Conversation, index: int) -> list[Turn]:
    """The named turn first; then the prospect's before others', the nearest first."""
    return sorted(conversation.turns, key=lambda turn: (turn.index != index, turn.side != "prospect", abs(turn.index - index)))


def _evidence(conversation: Conversation, turn: Turn, window: _Window) -> Evidence:
    start, end = turn.start + window.start, turn.start + window.end
    return Evidence.model_validate(
        {"quote": conversation.text[start:end], "turn": turn.index, "start": start, "end": end, "match": window.match}
    )


def _exact(words: str, text: str) -> _Window | None:
    start = text.find(words)
    return _Window(start, start + len(words), "exact") if start >= 0 else None


def _squeeze(text: str) -> _Squeezed:
    letters: list[str] = []
    origin: list[int] = []
    for position, letter in enumerate(fold(text)):
        if letter.isspace() and (not letters or letters[-1] == " "):
            continue
        letters.append(" " if letter.isspace() else letter)
        origin.append(position)
    return _Squeezed("".join(letters), tuple(origin))


def _normalized(words: str, text: str) -> _Window | None:
    wanted = _squeeze(words).text.strip(" .,;:!?\"'")
    if not wanted:
        return None
    squeezed = _squeeze(text)
    start = squeezed.text.find(wanted)
    if start < 0:
        return None
    return _Window(squeezed.origin[start], squeezed.origin[start + len(wanted) - 1] + 1, "normalized")


def _fuzzy(words: str, text: str) -> _Window | None:
    wanted, squeezed = _squeeze(words).text.strip(), _squeeze(text)
    if len(wanted) < 12 or len(squeezed.text) < len(wanted) // 2:
        return None
    best = fuzz.partial_ratio_alignment(wanted, squeezed.text, score_cutoff=MIN_RATIO)
    if best is None or best.dest_end - best.dest_start < len(wanted) // 2:
        return None
    start, end = _whole_words(squeezed.text, best.dest_start, best.dest_end)
    if not _agrees(wanted, squeezed.text[start:end]):
        return None
    return _Window(squeezed.origin[start], squeezed.origin[end - 1] + 1, "fuzzy")


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Moves both ends outward to word borders, so that no evidence begins or ends inside a word."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _agrees(wanted: str, found: str) -> bool:
    """Numbers and negations carry the meaning: they must be the same ones."""
    return set(_NUMBER.findall(wanted)) == set(_NUMBER.findall(found)) and bool(_NEGATION.search(wanted)) == bool(
        _NEGATION.search(found)
    )
