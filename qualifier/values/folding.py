"""One spelling for matching: lower case, no accents, plain quotes and dashes, at unchanged positions.

``fold`` maps code point to code point, so a position in the folded text is the same position in the original.
"""

import unicodedata

_PLAIN = {"ß": "s", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "İ": "i"}
_SIGNS = {
    "’": "'", "‘": "'", "‛": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ",
}  # fmt: skip


def _table() -> dict[int, str]:
    table = {ord(sign): plain for sign, plain in _SIGNS.items()}
    for code in range(0x00C0, 0x0250):
        letter = chr(code).lower()[0]
        plain = _PLAIN.get(chr(code)) or _PLAIN.get(letter) or unicodedata.normalize("NFD", letter)[0]
        table[code] = plain
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """The text in one spelling, as long as it was."""
    folded = text.translate(_TABLE)
    lowered = folded.lower()
    return lowered if len(lowered) == len(text) else "".join(letter.lower()[:1] or letter for letter in folded)
