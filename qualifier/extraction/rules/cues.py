"""Cues: what people say, as patterns with a label, found in sentences.

A table is a mapping from label to language to patterns. Patterns are written as people write, with accents; table and
text are folded to one spelling before they meet (``values.folding``). ``<word>`` stands for a macro. Matching is RE2, so
it is linear on any text; look-arounds do not exist, and ``\\b`` works because folded letters are ASCII.

Of some thousand cues a sentence is searched for the few whose words it holds (``rules.needles``). An automaton for all of
them at once grows with every new text, to hundreds of megabytes, and takes longer to grow than to use.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

import re2

from qualifier.extraction.rules.needles import choices
from qualifier.values.folding import fold

CueTable = Mapping[str, Mapping[str, Sequence[str]]]
"""label -> ISO 639-1 code (or "*" for any language) -> patterns."""

ANY_LANGUAGE = "*"
_SIZES = (9, 6, 4, 3, 2, 1)
"""Bytes of the pieces of a sentence that are looked up, and that needles are cut to."""

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


def _pieces(encoded: bytes) -> Set[bytes]:
    """Everything of these sizes that stands in the text, and the empty piece."""
    return {encoded[at : at + size] for size in _SIZES for at in range(len(encoded) - size + 1)} | {b""}


def _cut(needle: str) -> bytes:
    encoded = needle.encode()
    return encoded[: next((size for size in _SIZES if size <= len(encoded)), 0)]


class _Cues:
    """The cues of one language."""

    def __init__(self, cues: Iterable[tuple[str, str]]) -> None:
        self._cues = tuple(cues)
        self._compiled: dict[int, re2._Regexp[bytes]] = {}
        self._by_piece: dict[bytes, list[int]] = {}
        self._other_choices: list[Sequence[Set[bytes]]] = []
        for number, (_, pattern) in enumerate(self._cues):
            first, *others = ({_cut(needle) for needle in choice} for choice in choices(pattern))
            for piece in first:
                self._by_piece.setdefault(piece, []).append(number)
            self._other_choices.append(others)

    def _possible(self, pieces: Set[bytes]) -> list[int]:
        """The cues that may be found in a text with these pieces, by number."""
        possible = {number for piece in self._by_piece.keys() & pieces for number in self._by_piece[piece]}
        return sorted(number for number in possible if not any(map(pieces.isdisjoint, self._other_choices[number])))

    def _pattern(self, number: int) -> "re2._Regexp[bytes]":
        """Compiled when first needed: of some thousand cues a conversation meets a few dozen."""
        if number not in self._compiled:
            self._compiled[number] = re2.compile(f".*?({self._cues[number][1]})".encode())
        return self._compiled[number]

    def find(self, encoded: bytes, pieces: Set[bytes]) -> Iterator[CueHit]:
        """The hits at positions of bytes: matching them spares a count of letters for every cue."""
        for number in self._possible(pieces):
            for start, end in _places(self._pattern(number), encoded):
                yield CueHit(self._cues[number][0], start, end)


def _places(pattern: "re2._Regexp[bytes]", encoded: bytes) -> Iterator[tuple[int, int]]:
    """Where the first group of a pattern matches. Anchored in front and with a group, RE2 goes without building automata."""
    position = 0
    while position <= len(encoded) and (found := pattern.match(encoded, position)):
        start, end = found.span(1)
        if end > start:
            yield start, end
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

    def _of(self, language: str) -> _Cues:
        """Made when a conversation of the language comes first, so that others do not pay for it."""
        if language not in self._cues:
            patterns = self._patterns.get(language, ())
            self._cues[language] = _Cues((label, folded_pattern(one, self._macros)) for label, one in patterns)
        return self._cues[language]

    def find(self, folded: str, languages: Iterable[str]) -> list[CueHit]:
        """Every place of every cue of these languages in a folded sentence, in the order of the text."""
        encoded = _THOUSANDS.sub(b",", folded.encode(errors="replace"))
        pieces = _pieces(encoded)
        hits = [hit for language in (ANY_LANGUAGE, *sorted(languages)) for hit in self._of(language).find(encoded, pieces)]
        if len(encoded) != len(folded):
            hits = [_in_letters(hit, encoded) for hit in hits]
        return sorted(hits, key=lambda hit: (hit.start, hit.end))


def _in_letters(hit: CueHit, encoded: bytes) -> CueHit:
    """The hit at positions of code points."""
    start = len(encoded[: hit.start].decode(errors="replace"))
    return CueHit(hit.label, start, start + len(encoded[hit.start : hit.end].decode(errors="replace")))
