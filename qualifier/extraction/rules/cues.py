"""Cues: what people say, as patterns with a label, found in sentences.

A table is a mapping from label to language to patterns. Patterns are written as people write, with accents; table and
text are folded to one spelling before they meet (``values.folding``). ``<word>`` stands for a macro. Matching is RE2, so
it is linear on any text; look-arounds do not exist, and ``\\b`` works because folded letters are ASCII.

Of some thousand cues a sentence is searched for the few whose words it holds (``rules.needles``): an automaton finds the
words. One for the patterns themselves would grow with every new text, to hundreds of megabytes, and take longer to grow
than to use.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import re2

from qualifier.extraction.rules.needles import choices
from qualifier.values.folding import fold

CueTable = Mapping[str, Mapping[str, Sequence[str]]]
"""label -> ISO 639-1 code (or "*" for any language) -> patterns."""

ANY_LANGUAGE = "*"
_LONGEST = 9
"""Letters of a word that are looked for; more would only make the automaton larger."""
_MOST_BYTES = 64 << 20
_KEPT, _LONGEST_KEPT = 4096, 400
"""Sentences whose cues are kept in mind, and letters of such a one."""
_THOUSANDS = re.compile(rb"(?<=\d)\.(?=\d{3}\b)")
""" "12.000 Euro": the point ends no sentence, so that patterns may reach across it."""


class CueHit(NamedTuple):
    """A cue found in a text, at positions of that text."""

    label: str
    start: int
    end: int


_ESCAPE = re.compile(r"\\.")
_MACRO = re.compile(r"<([a-z_]+)>")


def folded_pattern(pattern: str, macros: Mapping[str, str]) -> str:
    """Folds a pattern's letters but not its escapes (``\\B`` is not ``\\b``), and fills in macros."""
    filled = _MACRO.sub(lambda found: f"(?:{macros[found[1]]})", pattern)
    parts: list[str] = []
    position = 0
    for escape in _ESCAPE.finditer(filled):
        parts += [fold(filled[position : escape.start()]), escape[0]]
        position = escape.end()
    return "".join((*parts, fold(filled[position:])))


def _word_set(words: Iterable[str]) -> re2.Set:
    """An automaton that finds all of these words in one pass; plain words, so it stays small on any text."""
    options = re2.Options()
    options.literal = True
    options.max_mem = _MOST_BYTES
    found = re2.Set.SearchSet(options)
    for word in words:
        found.Add(word)
    found.Compile()
    return found


class _Cues:
    """The cues of one language."""

    def __init__(self, cues: Iterable[tuple[str, str]]) -> None:
        self._cues = tuple(cues)
        self._compiled: dict[int, re2._Regexp[bytes]] = {}
        numbers: dict[str, int] = {}
        self._by_word: dict[int, list[int]] = {}
        self._other_words: list[set[int] | None] = []
        for cue, (_, pattern) in enumerate(self._cues):
            told = [{numbers.setdefault(word[:_LONGEST], len(numbers)) for word in choice} for choice in choices(pattern)[:2]]
            for word in told[0]:
                self._by_word.setdefault(word, []).append(cue)
            self._other_words.append(told[1] if len(told) > 1 else None)
        self._words = _word_set(numbers)

    def _possible(self, encoded: bytes) -> list[int]:
        """The cues that may be found in the text: it holds one word of each of their two most telling choices."""
        words = set(self._words.Match(encoded) or ())
        possible = {cue for word in words for cue in self._by_word.get(word, ())}
        others = self._other_words
        return sorted([cue for cue in possible if (other := others[cue]) is None or not words.isdisjoint(other)])

    def _pattern(self, cue: int) -> "re2._Regexp[bytes]":
        """Compiled when first needed: of some thousand cues a conversation meets a few dozen. With a group, and matched
        from the front, RE2 reads a sentence without building an automaton that would grow with every text."""
        if cue not in self._compiled:
            self._compiled[cue] = re2.compile(f".*?({self._cues[cue][1]})".encode())
        return self._compiled[cue]

    def find(self, encoded: bytes) -> Iterator[CueHit]:
        """The hits at positions of bytes: matching them spares a count of letters for every cue."""
        for cue in self._possible(encoded):
            label, pattern, position = self._cues[cue][0], self._pattern(cue), 0
            while position <= len(encoded) and (found := pattern.match(encoded, position)):
                start, end = found.span(1)
                if end > start:
                    yield CueHit(label, start, end)
                position = max(end, start + 1)


class CueIndex:
    """All cues of some tables, searched together."""

    def __init__(self, tables: Sequence[CueTable], macros: Mapping[str, str]) -> None:
        self._macros = macros
        self._patterns: dict[str, list[tuple[str, str]]] = {}
        for table in tables:
            for label, languages in table.items():
                for language, patterns in languages.items():
                    self._patterns.setdefault(language, []).extend((label, pattern) for pattern in patterns)
        self._cues: dict[str, _Cues] = {}
        self._found = lru_cache(maxsize=_KEPT)(self._search)

    def _of(self, language: str) -> _Cues:
        """Made when a conversation of the language comes first, so that others do not pay for it."""
        if language not in self._cues:
            patterns = self._patterns.get(language, ())
            self._cues[language] = _Cues((label, folded_pattern(one, self._macros)) for label, one in patterns)
        return self._cues[language]

    def find(self, folded: str, languages: Iterable[str]) -> tuple[CueHit, ...]:
        """Every place of every cue of these languages in a folded sentence, in the order of the text. A mail is looked at by
        itself and with its thread, and that again with every mail that follows: sentences come again soon.
        """
        search = self._found if len(folded) <= _LONGEST_KEPT else self._search
        return search(folded, frozenset(languages))

    def _search(self, folded: str, languages: frozenset[str]) -> tuple[CueHit, ...]:
        encoded = _THOUSANDS.sub(b",", folded.encode(errors="replace"))
        hits = [hit for language in (ANY_LANGUAGE, *sorted(languages)) for hit in self._of(language).find(encoded)]
        if len(encoded) != len(folded):
            hits = [_in_letters(hit, encoded) for hit in hits]
        return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def _in_letters(hit: CueHit, encoded: bytes) -> CueHit:
    """The hit at positions of code points."""
    start = len(encoded[: hit.start].decode(errors="replace"))
    return CueHit(hit.label, start, start + len(encoded[hit.start : hit.end].decode(errors="replace")))
