"""Who says what in a call or chat, as lines that can be changed and written back exactly.

The forms differ (voice tags, ``[09:12] Name: words``, a heading with a time over the words); what they share is that a known
name, or a label that comes again and again, stands at the head of a line.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_STAMP = r"(?:\[[^\]\n]{1,40}\]\s*|[\d/.:, ]*\d(?:\s?[ap]\.?m\.?)?\s*[-–|]?\s*)?"
_LABEL = re.compile(
    rf"^(?P<before>(?:>> ?|- )?{_STAMP})(?P<label>[^\W\d_][^:\n<>\[\]]{{0,50}}?)(?P<joint>\s?:\s+)(?P<words>\S.*)$"
)
_VOICE = re.compile(r"^(?P<before><v(?:\.[\w.-]+)?\s+)(?P<label>[^>\n]+)(?P<joint>>)(?P<words>.*?)(?P<after></v>)?$")
_NOTE = r"(?: ?\([^)\n]{1,60}\))*"
_LEAST_SEEN = 2


class Line(NamedTuple):
    """One line, cut where a speaker is named; the pieces in a row are the line."""

    before: str = ""
    label: str = ""
    joint: str = ""
    words: str = ""
    after: str = ""
    speaker: str = ""
    """The label that rules this line, its own or one above; empty for titles, timings and blank lines."""

    @property
    def text(self) -> str:
        return self.before + self.label + self.joint + self.words + self.after


def read_script(text: str, names: Iterable[str]) -> list[Line]:
    """The lines of a call or chat; ``names`` are people known to speak in it."""
    heading = _heading(names)
    raw = text.split("\n")
    seen = Counter(found["label"] for line in raw if (found := _LABEL.match(line)))
    known = {label for label, count in seen.items() if count >= _LEAST_SEEN} | set(names)
    lines: list[Line] = []
    speaker = ""
    for line in raw:
        one = _cut(line, heading, known)
        speaker = one.label or speaker
        lines.append(one._replace(speaker=speaker) if one.label or _is_speech(line) else one)
    return lines


def write_script(lines: Sequence[Line]) -> str:
    """The text that these lines are."""
    return "\n".join(line.text for line in lines)


def _cut(line: str, heading: re.Pattern[str] | None, known: set[str]) -> Line:
    if voice := _VOICE.match(line):
        return Line(voice["before"], voice["label"], voice["joint"], voice["words"], voice["after"] or "")
    labelled = _LABEL.match(line)
    if labelled and labelled["label"] in known:
        return Line(labelled["before"], labelled["label"], labelled["joint"], labelled["words"])
    if heading and (found := heading.match(line)):
        return Line(found["before"], found["label"], found["joint"])
    return Line(words=line)


def _heading(names: Iterable[str]) -> re.Pattern[str] | None:
    """A line that holds nothing but a known name and a time."""
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    if not known:
        return None
    time = r"(?:\s*[·•|–-]?\s*\[?[^\n:]{0,24}\d{1,2}:\d{2}[^\n]{0,8})?"
    return re.compile(rf"^(?P<before>{_STAMP})(?P<label>(?:{known}){_NOTE})(?P<joint>{time}\s*)$")


def _is_speech(line: str) -> bool:
    return bool(line.strip()) and "-->" not in line and not line.strip().isdigit() and not line.startswith("WEBVTT")
