"""When two wordings say the same: one spelling, whole words, the same numbers, the same negations, no word of weight swapped."""

import re
import unicodedata
from typing import NamedTuple

from rapidfuzz import fuzz

from qualifier.values.folding import fold
from qualifier.values.numbers import find_numbers

_ELLIPSIS = re.compile(r"[ \t]{0,8}(?:\.{3,6}|…|\[\.\.\.\]|\[…\]|\(\.\.\.\))[ \t]{0,8}")
_INVISIBLE = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SOLID = re.compile(r"\S+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|unable|cannot|\w+n't|(?:do|does|did|ca|wo|is|are|was|would|should|"
    r"could|has|have|had)nt|nicht|kein\w*|nie|niemals|ohne|pas|jamais|aucun\w*|sans|sin|nunca|non|mai|senza|niet|geen|nooit|"
    r"zonder|nao|sem|nie|brak)\b"
)
_SAME_WORD = 72.0
"""Least ratio of two words that are one word with a slip or another ending."""
_WEIGHT = 4
"""Words of this many letters carry meaning; shorter ones may differ, negations and numbers apart."""
_MAY_SKIP = 0.2
"""Share of the words in the text that a quote may have left out."""
_UNSPACED = 0x2E80
"""From here on scripts mostly write without spaces: no word borders to respect."""


class Squeezed(NamedTuple):
    """A text in one spelling with runs of white space as one space, and where each character came from."""

    text: str
    origin: list[int]


def squeeze(text: str) -> Squeezed:
    """The text in one spelling without invisible characters and doubled white space."""
    folded = fold(text)
    pieces: list[str] = []
    origin: list[int] = []
    for found in _SOLID.finditer(folded):
        if pieces:
            pieces.append(" ")
            origin.append(found.start() - 1)
        pieces.append(found[0])
        origin.extend(range(*found.span()))
    squeezed = Squeezed("".join(pieces), origin)
    return _visible(squeezed) if _INVISIBLE.search(squeezed.text) else squeezed


def _visible(squeezed: Squeezed) -> Squeezed:
    kept = [index for index, letter in enumerate(squeezed.text) if not _INVISIBLE.match(letter)]
    return Squeezed("".join(squeezed.text[index] for index in kept), [squeezed.origin[index] for index in kept])


def parts_of(words: str) -> list[str]:
    """The pieces of a quote that skips words by an ellipsis."""
    return [part for part in _ELLIPSIS.split(words) if _WORD.search(part)]


def joined(text: str, position: int) -> bool:
    """Whether a cut here would go through a word, a number or a letter and its accent."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if unicodedata.combining(after):
        return True
    if before.isalnum() and after.isalnum():
        return ord(before) < _UNSPACED and ord(after) < _UNSPACED
    if before.isdigit() and after in ".,":
        return text[position + 1 : position + 2].isdigit()
    return after.isdigit() and before in ".," and text[position - 2 : position - 1].isdigit()


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Moves both ends outward to borders of words and numbers, then inward over white space."""
    while joined(text, start):
        start -= 1
    while joined(text, end):
        end += 1
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def weighty_words(text: str) -> list[str]:
    """The words that carry meaning; all of them where none is long."""
    words = _WORD.findall(text)
    return [word for word in words if len(word) >= _WEIGHT] or words


def agrees(wanted: str, found: str) -> bool:
    """Whether a window of the text means what the quote says; both in one spelling."""
    if sorted(_NUMBER.findall(wanted)) != sorted(_NUMBER.findall(found)):
        return False
    if len(_NEGATION.findall(wanted)) != len(_NEGATION.findall(found)):
        return False
    return _same_words(wanted, found) and _figures(wanted) == _figures(found)


def _figures(text: str) -> list[float]:
    return sorted(number.value for number in find_numbers(text))


def _same_words(wanted: str, found: str) -> bool:
    """No word of weight was added to the text or swapped; a few may have been left out."""
    said, asked = weighty_words(found), weighty_words(wanted)
    if any(not _has(said, word) for word in asked):
        return False
    skipped = sum(not _has(asked, word) for word in said)
    return skipped <= max(1, _MAY_SKIP * len(said))


def _has(words: list[str], word: str) -> bool:
    return word in words or any(fuzz.ratio(word, other) >= _SAME_WORD for other in words)
