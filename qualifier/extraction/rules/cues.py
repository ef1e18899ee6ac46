"""Cues: what people say, as patterns with a label. One automaton a language looks for all of them at once.

A table is a mapping from label to language to patterns. Patterns are written as people write, with accents; table and
text are folded to one spelling before they meet (``values.folding``). ``<word>`` stands for a macro. Matching is RE2, so
it is linear on any text; look-arounds do not exist, and ``\\b`` works because folded letters are ASCII.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import re2

from qualifier.values.folding import fold

CueTable = Mapping[str, Mapping[str, Sequence[str]]]
"""label -> ISO 639-1 code (or "*" for any language) -> patterns."""

ANY_LANGUAGE = "*"
_PARTS = 32
"""Automata a language: together its cues would make so many states that building them costs more than matching."""
_AUTOMATON_BYTES = 32 << 20

_THOUSANDS = re.compile(rb"(?<=\d)\.(?=\d{3}\b)")
""" "12.000 Euro": the point ends no sentence, so that patterns may reach across it."""


class CueHit(NamedTuple):
    """A cue found in a text, at positions of that text."""

    label: str
    start: int
    end: int


_ESCAPE = re.compile(r"\\.")
_MACRO = re.compile(r"<([a-z_]+)>")


def _folded_pattern(pattern: str, macros: Mapping[str, str]) -> str:
    """Folds a pattern's letters but not its escapes (``\\B`` is not ``\\b``), and fills in macros."""
    filled = _MACRO.sub(lambda found: f"(?:{macros[found[1]]})", pattern)
    parts: list[str] = []
    position = 0
    for escape in _ESCAPE.finditer(filled):
        parts += [fold(filled[position : escape.start()]), escape[0]]
        position = escape.end()
    return "".join((*parts, fold(filled[position:])))


class _Automaton:
    """The cues of one language."""

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        self._options = re2.Options()
        self._options.never_capture = True
        self._options.max_mem = _AUTOMATON_BYTES
        self._cues = tuple(patterns)
        self._compiled: dict[int, re2._Regexp[bytes]] = {}
        size = max(1, -(-len(self._cues) // _PARTS))
        self._parts = tuple((first, self._part(first, size)) for first in range(0, len(self._cues), size))

    def _part(self, first: int, size: int) -> re2.Set:
        part = re2.Set.SearchSet(self._options)
        for _, pattern in self._cues[first : first + size]:
            part.Add(pattern)
        part.Compile()
        return part

    def _pattern(self, number: int) -> "re2._Regexp[bytes]":
        """Compiled when first needed: of some thousand cues a conversation meets a few dozen."""
        if number not in self._compiled:
            self._compiled[number] = re2.compile(self._cues[number][1].encode(), options=self._options)
        return self._compiled[number]

    def find(self, encoded: bytes) -> Iterable[CueHit]:
        """The hits at positions of bytes: matching them spares a count of letters for every cue."""
        for number in (first + place for first, part in self._parts for place in part.Match(encoded) or ()):
            for found in self._pattern(number).finditer(encoded):
                start, end = found.span()
                if end > start:
                    yield CueHit(self._cues[number][0], start, end)


class CueIndex:
    """All cues of some tables, searched together."""

    def __init__(self, tables: Sequence[CueTable], macros: Mapping[str, str]) -> None:
        self._macros = macros
        self._patterns: dict[str, list[tuple[str, str]]] = {}
        for table in tables:
            for label, languages in table.items():
                for language, patterns in languages.items():
                    self._patterns.setdefault(language, []).extend((label, pattern) for pattern in patterns)
        self._automata: dict[str, _Automaton] = {}

    def _automaton(self, language: str) -> _Automaton:
        """Built when a conversation of the language comes first, so that others do not pay for it."""
        if language not in self._automata:
            patterns = self._patterns.get(language, ())
            self._automata[language] = _Automaton((label, _folded_pattern(one, self._macros)) for label, one in patterns)
        return self._automata[language]

    def find(self, folded: str, languages: Iterable[str]) -> list[CueHit]:
        """Every place of every cue of these languages in a folded text, in the order of the text."""
        encoded = _THOUSANDS.sub(b",", folded.encode(errors="replace"))
        hits = [hit for language in (ANY_LANGUAGE, *languages) for hit in self._automaton(language).find(encoded)]
        if len(encoded) != len(folded):
            hits = [_in_letters(hit, encoded) for hit in hits]
        return sorted(hits, key=lambda hit: (hit.start, hit.end))


def _in_letters(hit: CueHit, encoded: bytes) -> CueHit:
    """The hit at positions of code points."""
    start = len(encoded[: hit.start].decode(errors="replace"))
    return CueHit(hit.label, start, start + len(encoded[hit.start : hit.end].decode(errors="replace")))
