"""Sentences of business mail, chat and speech, with spans: line wrapping undone, abbreviations and ordinals kept whole."""

import re
from typing import NamedTuple


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_ABBREVIATIONS = _words(
    """
    mr mrs ms dr st prof sr jr nr vs approx ca bzw inkl exkl zzgl evtl ggf str tel abs
    z b d h i e g p a u s o art abt fr hr dipl ing max min mind mio mrd tsd jan feb mar apr jun jul aug sep sept oct okt
    nov dec dez m mme mlle env av bd dhr mevr mw bijv incl excl resp sig sra dott avv ud uds cia
    """
)
"""After these a full stop ends no sentence."""
_LAST_WORDS = _words("etc inc ltd co corp usw llc plc gmbh bv srl osv itd enz")
"""After these it does if a capital follows."""
_NUMBERED = _words("no art abs")
"""Words of their own, and abbreviations only before a number."""
_BREAK = re.compile(r"[.!?…]{1,12}[\"'”’)\]]{0,4}(?=\s|$)|\n+")
_BULLET = re.compile(r"\s{0,12}(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_LAST_WORD = re.compile(r"([^\W_]+)\.$")
_NUMERIC_DATE = re.compile(r"\d\.\d{1,2}\.$")
_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")
_BEFORE_AMOUNTS = frozenset("/.,:$€£%+")
"""A number after one of these is no ordinal, so the full stop behind it ends the sentence."""
_SHORT_LINE = 45
"""A line below this many characters was ended by its writer, not wrapped by a mail client."""


class Sentence(NamedTuple):
    """A sentence and its half-open range in the text it was found in."""

    text: str
    start: int
    end: int


def split_sentences(text: str) -> list[Sentence]:
    """The sentences of a text in order; white space around them is left out."""
    sentences: list[Sentence] = []
    start = 0
    for found in _BREAK.finditer(text):
        if _continues(text, start, found):
            continue
        _append(sentences, text, start, found.end())
        start = found.end()
    _append(sentences, text, start, len(text))
    return sentences


_OPENERS = """
He She It It's We We're We've They That That's This So And But Can Could If Do Does Did You There There's What When Where Who
How Because Then Yeah Okay Well No Yes My Our Otherwise Er Wir Es Und Aber Dann Wenn Weil Was Wann Wer Wo Wie Ja Nein Il Elle On
Nous C'est Et Mais Ça Quand Si Donc Je Y Pero Nosotros Eso Cuando Yo E Ma Noi Io Però Se En Maar Wij Ik Hij Dat Dan Als
"""
_ANY_OPENER = "|".join(sorted(_OPENERS.split(), key=len, reverse=True))
_LOST_STOP = re.compile(rf"(?<=[^\W\d_A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr) (?=(?:{_ANY_OPENER})(?:, | [^\W\d_A-Z]))")
"""A word that opens sentences, with a capital in the middle of one: transcription lost the full stop before it."""


def split_speech(text: str) -> list[Sentence]:
    """The sentences of transcribed speech, also where the full stop between two was lost."""
    sentences: list[Sentence] = []
    for sentence in split_sentences(text):
        start = 0
        for found in _LOST_STOP.finditer(sentence.text):
            _append(sentences, text, sentence.start + start, sentence.start + found.start())
            start = found.end()
        _append(sentences, text, sentence.start + start, sentence.end)
    return sentences


def _append(sentences: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        sentences.append(Sentence(stripped, first, first + len(stripped)))


def _continues(text: str, start: int, found: re.Match[str]) -> bool:
    if found[0][0] == "\n":
        return _wrapped(text, start, found)
    if found[0] != ".":
        return False
    word = _LAST_WORD.search(text, max(start, found.start() - 20), found.end())
    if word is None:
        return False
    following = text[found.end() : found.end() + 2].strip(" ")
    if word[1].isdigit():
        if _NUMERIC_DATE.search(text, max(start, found.start() - 6), found.end()):
            return following[:1].islower() or following[:1].isdigit()
        counted = text[max(start, word.start() - 1) : word.start()] in _BEFORE_AMOUNTS
        return len(word[1]) <= 2 and not counted and following[:1].isalnum() and not _BULLET.match(text, start)
    return _abbreviates(word[1].lower(), following)


def _abbreviates(word: str, following: str) -> bool:
    """Whether the full stop after this word belongs to it; ``following`` is what comes next."""
    if word in _NUMBERED:
        return following[:1].isdigit()
    if word in _LAST_WORDS:
        return following[:1].islower() or following[:1].isdigit()
    return word in _ABBREVIATIONS and following != "\n"


def _wrapped(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether a line break stands inside a sentence because a client wrapped the line."""
    if len(found[0]) > 1 or _ENDED.search(text, max(start, found.start() - 4), found.start()):
        return False
    if _BULLET.match(text, found.end()):
        return False
    line_start = text.rfind("\n", 0, found.start()) + 1
    following = text[found.end() : found.end() + 1]
    if following.islower():
        return True
    return found.start() - line_start >= _SHORT_LINE
