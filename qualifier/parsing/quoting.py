"""Lines of a mail body with their quote level, before anybody asks who wrote them."""

import re
from typing import NamedTuple

_MARKS = re.compile(r"(?:[ \t]{0,3}>)+ ?")
_STRAY_LIMIT = 40
_WRAP_COLUMN = 60
_SENTENCE_END = (".", "!", "?", ":", ";")


class Line(NamedTuple):
    """One line: how deep it is quoted, and its text without the marks."""

    depth: int
    text: str


def read_lines(text: str) -> list[Line]:
    """Splits plain text at its line ends and takes the ``>`` marks off."""
    lines: list[Line] = []
    for raw in text.split("\n"):
        if ">" in raw[:4] and (found := _MARKS.match(raw)):
            lines.append(Line(found[0].count(">"), raw[found.end() :]))
        else:
            lines.append(Line(0, raw))
    return _rejoin_strays(lines) if any(line.depth for line in lines) else lines


def _rejoin_strays(lines: list[Line]) -> list[Line]:
    """A mailer that wraps quoted lines leaves their last words without a mark, in the middle of the quote."""
    for at in range(1, len(lines) - 1):
        before, line, after = lines[at - 1], lines[at], lines[at + 1]
        if line.depth or not before.depth or not (0 < len(line.text) <= _STRAY_LIMIT):
            continue
        wrapped = len(before.text) >= _WRAP_COLUMN and not before.text.rstrip().endswith(_SENTENCE_END)
        if wrapped and line.text[:1].islower() and after.depth == before.depth and after.text.strip():
            lines[at] = Line(before.depth, line.text)
    return lines
