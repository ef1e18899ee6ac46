"""Finds a quote in the text: as it stands, then in one spelling, then with small errors; never across two turns.

Order and threshold follow a measurement on altered quotes: exact search settles most, one spelling settles case, quotation
marks and white space, rapidfuzz's best window the rest. A good ratio alone is no support: numbers, negations and every
word of weight must agree.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from rapidfuzz import fuzz

from qualifier.conversation import Conversation, Turn
from qualifier.grounding.wording import agrees, joined, parts_of, squeeze, weighty_words, whole_words
from qualifier.records import Evidence, Quote
from qualifier.records.vocabulary import Match

MIN_RATIO = 86.0
"""Least rapidfuzz ratio (0 to 100) of a fuzzy match."""
LONGEST_QUOTE = 600
"""Quotes beyond this many characters prove nothing in particular and are refused."""
_SHORTEST_FUZZY = 12
_MOST_OCCURRENCES = 40
_SHARED_WORDS = 0.5
"""Share of the quote's words that a turn must hold to be looked at for a fuzzy match."""


class _Place(NamedTuple):
    turn: Turn
    start: int
    end: int
    match: Match


def locate(quote: Quote, conversation: Conversation) -> tuple[Evidence, ...]:
    """Where the quote stands; one evidence a part if it skips words by an ellipsis; empty if it is not in the text."""
    return Haystack(conversation).locate(quote)


class Haystack:
    """A conversation prepared for looking up many quotes; what a look-up needs is made when it is first needed."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._text = conversation.text
        self._starts = [turn.start for turn in conversation.turns]

    def locate(self, quote: Quote) -> tuple[Evidence, ...]:
        """See ``locate``."""
        words = quote.quote.strip()
        if len(words) > LONGEST_QUOTE or not any(letter.isalnum() for letter in words):
            return ()
        whole = self._place(words, quote.turn)
        if whole is not None:
            return (self._evidence(whole),)
        parts = parts_of(words)
        return self._in_parts(parts, quote.turn) if len(parts) > 1 else ()

    def _in_parts(self, parts: list[str], named: int) -> tuple[Evidence, ...]:
        """All parts stand in one turn, one after another; the longest tells the turn."""
        anchor = self._place(max(parts, key=len), named)
        if anchor is None:
            return ()
        found: list[_Place] = []
        after = anchor.turn.start
        for part in parts:
            place = self._exact(part, anchor.turn, after) or self._normalized(part, anchor.turn.index, after)
            if place is None or place.turn != anchor.turn:
                return ()
            found.append(place)
            after = place.end
        return tuple(self._evidence(place) for place in found)

    def _place(self, words: str, named: int) -> _Place | None:
        turn = self._turn(named)
        place = self._exact(words, turn, turn.start) if turn else None
        return place or self._normalized(words, named) or self._fuzzy(words, named)

    def _turn(self, index: int) -> Turn | None:
        turns = self._conversation.turns
        return turns[index] if 0 <= index < len(turns) else None

    def _exact(self, words: str, turn: Turn, after: int) -> _Place | None:
        start = self._text.find(words, after, turn.end)
        while start >= 0:
            end = start + len(words)
            if self._stands_alone(start, end):
                return _Place(turn, start, end, "exact")
            start = self._text.find(words, start + 1, turn.end)
        return None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether neither end cuts a word or a number."""
        return not joined(self._text, start) and not joined(self._text, end)

    def _normalized(self, words: str, named: int, after: int = 0) -> _Place | None:
        """The nearest place with these words in one spelling: the named turn, then the prospect's, then any."""
        places = [place for place in self._same_spelling(words) if place.start >= after]
        return min(places, key=lambda place: self._distance(place.turn, named), default=None)

    def _distance(self, turn: Turn, named: int) -> tuple[bool, bool, int]:
        return turn.index != named, turn.side != "prospect", abs(turn.index - named)

    @cached_property
    def _squeezed(self) -> tuple[str, list[int]]:
        squeezed = squeeze(self._text)
        return squeezed.text, squeezed.origin

    def _same_spelling(self, words: str) -> Iterator[_Place]:
        wanted = squeeze(words).text.strip(" .,;:!?\"'")
        text, origin = self._squeezed
        position = text.find(wanted) if wanted else -1
        for _ in range(_MOST_OCCURRENCES):
            if position < 0:
                return
            place = self._inside_turn(origin[position], origin[position + len(wanted) - 1] + 1)
            if place is not None and self._stands_alone(place.start, place.end):
                same = self._text[place.start : place.end] == words
                yield place._replace(match="exact" if same else "normalized")
            position = text.find(wanted, position + 1)

    def _inside_turn(self, start: int, end: int) -> _Place | None:
        turn = self._turn(bisect_right(self._starts, start) - 1)
        return _Place(turn, start, end, "normalized") if turn and turn.start <= start and end <= turn.end else None

    def _fuzzy(self, words: str, named: int) -> _Place | None:
        wanted = squeeze(words).text.strip()
        if len(wanted) < _SHORTEST_FUZZY:
            return None
        turns = sorted(self._akin(wanted), key=lambda turn: self._distance(turn, named))
        return next((place for turn in turns if (place := self._window(wanted, turn)) is not None), None)

    @cached_property
    def _turns_by_word(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for turn in self._conversation.turns:
            for word in set(weighty_words(squeeze(self._conversation.text_of(turn)).text)):
                index.setdefault(word, []).append(turn.index)
        return index

    def _akin(self, wanted: str) -> list[Turn]:
        """Turns that share enough words with the quote to be worth a closer look."""
        words = set(weighty_words(wanted))
        shared = Counter(index for word in words for index in self._turns_by_word.get(word, ()))
        return [self._conversation.turns[index] for index, count in shared.items() if count >= _SHARED_WORDS * len(words)]

    def _window(self, wanted: str, turn: Turn) -> _Place | None:
        squeezed = squeeze(self._conversation.text_of(turn))
        if len(squeezed.text) < len(wanted) // 2:
            return None
        best = fuzz.partial_ratio_alignment(wanted, squeezed.text, score_cutoff=MIN_RATIO)
        if best is None or best.dest_end - best.dest_start < len(wanted) // 2:
            return None
        start, end = whole_words(squeezed.text, best.dest_start, best.dest_end)
        if start >= end or not agrees(wanted, squeezed.text[start:end]):
            return None
        return _Place(turn, turn.start + squeezed.origin[start], turn.start + squeezed.origin[end - 1] + 1, "fuzzy")

    def _evidence(self, place: _Place) -> Evidence:
        words = self._text[place.start : place.end]
        return Evidence(quote=words, turn=place.turn.index, start=place.start, end=place.end, match=place.match)
