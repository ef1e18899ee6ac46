"""Words in disguise, in the spelling that a machine might read them in: look-alike letters, digits for letters, letters
spaced out, words broken over lines, base64, ROT13, backwards.

``readings`` gives the plain spelling first and others only where something hints at them, so that plain text costs nothing.
"""

import codecs
import re
from base64 import b64decode
from binascii import Error as BinasciiError
from collections.abc import Iterator

from qualifier.values.folding import fold

_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF, 0x00AD])
_LOOKALIKES = str.maketrans(
    "абвеёзикмнорстухіјѕԁѵԛԝαβγεικνορτυχω",
    "abbeeзukmhopctyxijsdvqwabyeiknoptuxw",
)
"""Cyrillic and Greek letters in folded text, as the Latin ones that they look like."""
_MIXED = re.compile(r"(?<!\w)(?=[^\W\d_]{0,40}[a-z])(?=[^\W\d_]{0,40}[Ͱ-ԯ])[^\W\d_]{2}")
_DIGITS = str.maketrans("013457@$!", "oieastasi")
_LEET = re.compile(r"(?<![\w.,])(?=\w*[a-z])(?=\w*[013457@$!])[a-z013457@$!]{3,}(?![\w.,]\d)")
_LEAST_LEET = 3
_SPACED = re.compile(r"(?<![a-z])(?:[a-z][ ._*-]{1,3}){5,}[a-z](?![a-z])")
_BROKEN = re.compile(r"(?<=[a-z])- (?=[a-z])")
_BASE64 = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/]{24,2000}={0,2}(?![\w+/=-])")
_READABLE = 0.9
_TURNED = re.compile(
    r"\b(?:backwards?|reversed?|mirrored|ruckwarts|umgekehrt|a l'envers|al reves|al contrario|achterstevoren|from right to left|"
    r"von rechts nach links|de droite a gauche|de derecha a izquierda|da destra a sinistra|van rechts naar links)\b"
)
_ROTATED = re.compile(r"\b(?:rot ?-?13|caesar)\b")
_MOST_DECODED = 5


def plain(text: str) -> str:
    """One spelling, without what is invisible: an order is not hidden by a zero-width space."""
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(_INVISIBLE)


def readings(text: str, around: str = "") -> Iterator[str]:
    """The text in one spelling, then as what it may disguise; ``around`` may name the disguise."""
    folded = plain(text)
    yield folded
    latin = folded.translate(_LOOKALIKES) if not folded.isascii() and _MIXED.search(folded) else folded
    if latin != folded:
        yield latin
    if len(_LEET.findall(latin)) >= _LEAST_LEET:
        yield _LEET.sub(lambda found: found[0].translate(_DIGITS), latin)
    if _SPACED.search(latin):
        yield _closed_up(latin)
    if _BROKEN.search(latin):
        yield _BROKEN.sub("", latin)
    yield from _decoded(text)
    hints = plain(around) if around else folded
    if _TURNED.search(hints):
        yield folded[::-1]
    if _ROTATED.search(hints):
        yield codecs.decode(folded, "rot13")


def _closed_up(folded: str) -> str:
    """``i g n o r e  i t`` as ``ignore it``: the wider gaps part the words, if there are any."""
    return _SPACED.sub(lambda found: " ".join(re.sub(r"[ ._*-]", "", word) for word in re.split(r" {2,}", found[0])), folded)


def _decoded(text: str) -> Iterator[str]:
    for found in list(_BASE64.finditer(text))[:_MOST_DECODED]:
        try:
            words = b64decode(found[0] + "=" * (-len(found[0]) % 4), validate=True).decode("utf-8")
        except (BinasciiError, ValueError):
            continue
        if " " in words and sum(letter.isalpha() or letter == " " for letter in words) >= _READABLE * len(words):
            yield plain(words)
