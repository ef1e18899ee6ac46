"""Lines of a mail body with their quote level, before anybody asks who wrote them."""

from typing import NamedTuple

_STRAY_LIMIT = 40
_WRAP_COLUMN = 60
_SENTENCE_END = (".", "!", "?", ":", ";")


class Line(NamedTuple):
    """One line: how deep it is quoted, and its text without the marks."""

    depth: int
    text: str


def read_lines(text: str) -> list[Line]:
    """Splits plain text at its line ends and takes the ``>`` marks off; bars down the left side count as marks."""
    lines: list[Line] = []
    raws = text.split("\n")
    if "\n|" in text:
        raws = _with_bars_as_marks(raws)
    for raw in raws:
        marks = raw[: len(raw) - len(raw.lstrip("> \t"))] if ">" in raw[:4] else ""
        depth = marks.count(">")
        lines.append(Line(depth, raw[marks.rfind(">") + 1 :].removeprefix(" ")) if depth else Line(0, raw))
    return _rejoin_strays(lines) if any(line.depth for line in lines) else lines


def _with_bars_as_marks(raws: list[str]) -> list[str]:
    barred = [raw for raw in raws if raw[:1] == "|"]
    if len(barred) < 2 or any(len(raw) > 1 and raw.rstrip().endswith("|") and raw.strip("| ") for raw in barred):
        return raws
    return [_bars_as_marks(raw) if raw[:1] == "|" else raw for raw in raws]


def _bars_as_marks(raw: str) -> str:
    text = raw.lstrip("| \t")
    return raw[: len(raw) - len(text)].replace("|", ">") + text


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
