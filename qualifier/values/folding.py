"""One spelling for matching: lower case, no accents, plain quotes and dashes, at unchanged positions.

``fold`` maps code point to code point, so a position in the folded text is the same position in the original.
"""

import itertools
import unicodedata

_PLAIN = {"ß": "s", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "İ": "i"}
_SIGNS = {
    "’": "'", "‘": "'", "‛": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ",
}  # fmt: skip


_LETTERS = (range(0x00C0, 0x0250), range(0x1E00, 0x1F00))
_SHAPES = (range(0xFF01, 0xFF5F), range(0x1D400, 0x1D7CC))
"""Full-width and mathematical letters: shapes of plain ones, used to hide words from machines."""


def _table() -> dict[int, str]:
    table = {code: chr(code) for code in range(128)}  # what stays is named, too: for what is missing translate is slow
    table |= {ord(sign): plain for sign, plain in _SIGNS.items()}
    for code in itertools.chain(*_LETTERS):
        letter = chr(code).lower()[0]
        table[code] = _PLAIN.get(chr(code)) or _PLAIN.get(letter) or unicodedata.normalize("NFD", letter)[0]
    for code in itertools.chain(*_SHAPES):
        table[code] = unicodedata.normalize("NFKC", chr(code))[0].lower()
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """The text in one spelling, as long as it was."""
    if text.isascii():
        return text.lower().replace("\n", " ").replace("\t", " ").replace("`", "'")
    folded = text.translate(_TABLE)
    lowered = folded.lower()
    return lowered if len(lowered) == len(text) else "".join(letter.lower()[:1] or letter for letter in folded)
