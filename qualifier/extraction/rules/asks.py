"""A sentence's questions and requests, each in its own words: wrapped ones unwrapped, joined ones parted, reasons cut off."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.ask_words import (
    AND_WHETHER,
    BULLET,
    GIVES,
    IF_SO,
    INDIRECT,
    JOINT,
    MORE,
    NEED,
    NO_REQUEST,
    NO_WISH,
    NO_WISHES,
    OPENS,
    POINTS_BACK,
    SMALL_TALK,
    STRONG,
    TAIL,
    TELL,
    THANKS,
    WHETHER,
    WISH,
)
from qualifier.extraction.rules.reading import Passage

_FEWEST_WORDS = 3
_SPOKEN_FOR = ("frame.past_project", "frame.elsewhere", "signal.not_interested")


class Ask(NamedTuple):
    """One question or request of a sentence."""

    text: str
    wants: bool
    """Whether it wants something done or sent, so that only doing it is an answer."""


def asks_in(passage: Passage, before: Passage | None = None) -> Iterator[Ask]:
    """What the sentence asks, in order; ``before`` is what the same person said just before."""
    if before is not None and POINTS_BACK.match(passage.folded):
        yield Ask(f"{before.flat} {passage.flat}", wants=False)
        return
    if SMALL_TALK.match(passage.folded) or passage.has("signal.opt_out"):
        return
    start = _bullet_end(passage)
    for left, right in _pieces(passage.folded, start):
        last = right == len(passage.folded)
        yield from _asks_of(passage, left, right, marked=passage.is_question and last)


def listed_wish(passage: Passage, before: Passage | None) -> Ask | None:
    """A line of a list of wishes; what it wants is said above the list."""
    start = _bullet_end(passage)
    marked = start > 0 or (before is not None and BULLET.sub("", before.text) == "")
    if not marked or passage.word_count < 2 or NO_WISHES.search(passage.folded):
        return None
    return Ask(_words(passage, start, len(passage.text)), wants=True)


def _bullet_end(passage: Passage) -> int:
    found = BULLET.match(passage.text)
    return found.end() if found else 0


def _pieces(folded: str, start: int) -> Iterator[tuple[int, int]]:
    """The sentence parted where a second question or request begins."""
    left = start
    for joint in JOINT.finditer(folded, start):
        if joint.start() > left and len(folded[joint.end() :].split()) > _FEWEST_WORDS:
            yield left, joint.start()
            left = joint.end()
        elif joint.start() <= left:
            left = joint.end()
    if left < len(folded):
        yield left, len(folded)


def _asks_of(passage: Passage, left: int, right: int, *, marked: bool) -> Iterator[Ask]:
    said = passage.folded[left:right]
    if len(said.split()) < _FEWEST_WORDS or SMALL_TALK.match(said) or IF_SO.match(said):
        return
    inner = INDIRECT.search(said) or TELL.search(said)
    joined = AND_WHETHER.match(said)
    if joined:
        left += joined.end()
        said = passage.folded[left:right]
    bare = WHETHER.match(said) if joined or (left and BULLET.match(passage.text)) else None
    if bare:
        yield Ask(_words(passage, left + bare.end(), right), wants=False)
        return
    if inner and not NO_WISH.search(said):
        whether = WHETHER.match(inner["q"])
        begin = inner.start("q") + (whether.end() if whether else 0)
        if len(said[begin:].split()) >= _FEWEST_WORDS:
            yield Ask(_words(passage, left + begin, right), wants=False)
            return
    opened = OPENS.match(said)
    refused = THANKS.match(said) or NO_REQUEST.search(said) or passage.has(*_SPOKEN_FOR)
    wish, need = (None, None) if refused else (WISH.search(said), NEED.search(said))
    found = wish or need
    if found:
        begin = left + found.start("q")
        yield from _wanted(passage, begin, right, papers=bool(need or GIVES.search(passage.folded, begin, right)))
    elif opened and (marked or STRONG.match(said) or not said.rstrip().endswith((".", "!", ":"))):
        yield Ask(_words(passage, left + opened.start("q"), right), wants=False)
    elif marked:
        yield Ask(_words(passage, left, right), wants=False)


def _wanted(passage: Passage, left: int, right: int, *, papers: bool) -> Iterator[Ask]:
    for begin, end in _parted(MORE, passage.folded, left, right):
        yield Ask(_words(passage, begin, end, fewest=_FEWEST_WORDS if begin == left else 1), wants=papers)


def _parted(joint: re.Pattern[str], folded: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    for found in joint.finditer(folded, left, right):
        if len(folded[left : found.start()].split()) >= _FEWEST_WORDS:
            yield left, found.start()
            left = found.end()
    yield left, right


def _words(passage: Passage, left: int, right: int, *, fewest: int = _FEWEST_WORDS) -> str:
    """The words without the reasons that follow, if enough are left to be understood."""
    tail = TAIL.search(passage.folded, left, right)
    if tail and len(passage.folded[left : tail.start()].split()) >= fewest:
        right = tail.start()
    words = " ".join(passage.text[left:right].split()).strip(" ,;:-–")
    return words[:1].upper() + words[1:]
