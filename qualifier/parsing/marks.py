"""Finds the lines of a pasted transcript or chat that say who speaks next, in the shapes that tools export and people type.

Timed shapes carry a clock time, a date or a place in the recording; the plain shape is ``Name: text``. What counts as a
mark is decided over the whole text: one line alone proves nothing.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from qualifier.conversation import Seller
from qualifier.parsing.headings import is_date_line
from qualifier.parsing.mail_words import LABELS, MONTHS, WEEKDAYS
from qualifier.parsing.names import is_speaker_label, split_label
from qualifier.parsing.side_identity import role_side, side_of
from qualifier.values.folding import fold

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp]\.? ?[Mm]\b\.?)?"
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_NAME = r"[^:\[\]\n]{1,60}?"
_STAMP = rf"(?:[^\[\]():\n]{{0,40}}?[ ,T])?{_TIME}(?: ?(?:[A-Z]{{2,4}}|UTC[+-]\d{{1,2}}))?"

_BRACKETED = re.compile(rf"\[({_TIME}, {_DATE}|{_STAMP})\] ?[-–]? ?(?:({_NAME}):(?: (.*)|$)|(.+))")
_ROUND = re.compile(rf"\(({_TIME})\) ?({_NAME}):(?: (.*)|$)")
_DATED = re.compile(rf"({_DATE},?(?: (?:à|at|um|om|kl|alle|a las))? {_TIME}) [-–] (?:({_NAME}):(?: (.*)|$)|(.+))")
_ZOOM_CHAT = re.compile(rf"({_TIME})\s+From\s+({_NAME})\s+[Tt]o\s+[^:\n]{{1,80}}:\s*(.*)")
_TIME_FIRST = re.compile(rf"({_TIME})(?: ?[-–|,] ?|\s{{1,8}})({_NAME}):(?: (.*)|$)")
_TIME_DASH = re.compile(rf"({_TIME})\s{{1,8}}([^:\[\]\n]{{1,50}}?) [-–—] (.+)")
_COLUMNS = re.compile(rf"({_TIME})(?:\t\s{{0,4}}|\s{{2,8}}| \| )([^:\[\]\t|\n]{{1,60}}?)(?:\t\s{{0,4}}|\s{{2,8}}| \| )(\S.*)")
_TIME_ABOVE = re.compile(rf"@?({_TIME})(?: ?[-–—|·•] ?|\s{{1,8}})([^:\[\]\n|]{{1,60}})$")
_UPPER_TIME = re.compile(rf"([^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ .'-]{{1,30}}(?: \d)?) +[\[(]?({_TIME})[\])]? +(\S.*)")
_NAME_BRACKET = re.compile(rf"([^:\[\]\n]{{1,70}}?),? ?[\[(]({_TIME}, {_DATE}|{_STAMP})[\])] ?(?::(?: (.*)|$)|$)")
_NAME_TIME = re.compile(
    r"([^:\[\]\n]{1,80}?)(?:\s{2,12}|\t|\s?[·•|]\s?|, | [-–—] | at | @ ?)"
    rf"((?:[^:\[\]()\n]{{0,34}}?[ ,])?{_TIME})\s{{0,4}}(?::(?: (.*)|$)|$)"
)
_NAME_SPACE_TIME = re.compile(rf"([^:\[\]\n,]{{1,60}}?) ({_TIME})$")
_NAME_SPACE_TIME_TEXT = re.compile(rf"([^:\[\]\n,]{{1,60}}?) ({_TIME}): (.+)")
_TIME_ALONE = re.compile(rf"[•·\[(]? ?({_TIME})[\])]?$")
_TIME_WITHIN = re.compile(rf"(?<![\d:]){_TIME}")
_PLAIN = re.compile(r"<([^<>:\n]{1,60})>\s+(.*)|([^:\n]{1,80}?) ?[:：](?:\s+(.*)|$)")
_DECORATION = re.compile(r"\*\*|__|^[#>\-*•]{1,4} |:[a-z][a-z0-9_+-]{1,30}:(?=\s{1,4}\d|$)")
"""What Markdown adds, and the little pictures that stand behind a name."""
_HANDLE = re.compile(r"@?[a-z][a-z0-9]{0,20}[._-][a-z0-9._-]{1,20}$")
_LINE_LIMIT = 4000
_DAY_BEHIND = re.compile(
    r"[ ,]+(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|gestern|heute|hier)$",
    re.I,
)
_NUMERIC_DAY = re.compile(r"\d[./-]\d")
_PHONE = re.compile(r"\+?\(?\d[\d ()./-]{6,18}\d")
_CUT_NAME = re.compile(r"[^\W\d_][\w'’.-]{0,20}(?: [^\W\d_][\w'’.-]{0,20}){0,2}$")


class Mark(NamedTuple):
    """The line at ``first`` (or the lines up to ``end``) names who says what follows."""

    first: int
    end: int
    speaker: str | None
    stamp: str | None
    rest: str
    style: str


class Marked(NamedTuple):
    """All marks of a text in order; empty if it is no transcript."""

    marks: tuple[Mark, ...]
    timed: bool


def find_marks(lines: Sequence[str], seller: Seller) -> Marked:
    """The marks of the shape that rules the text."""
    timed = _joined_names(lines, _timed_marks(lines))
    if _are_a_talk(timed, lines):
        return Marked(tuple(timed), True)
    plain = _plain_marks(lines, seller)
    return Marked(tuple(plain), False)


def is_time_line(line: str) -> bool:
    """Does the line hold nothing but a time? Meeting tools put one between the turns every few minutes."""
    return len(line) < 20 and _TIME_ALONE.match(line.strip()) is not None


def _timed_marks(lines: Sequence[str]) -> list[Mark]:
    marks = [mark for at, line in enumerate(lines) if (mark := _timed_mark(at, line)) is not None]
    alone = [at for at, line in enumerate(lines) if ":" in line and _is_stamp_line(line) and not _heads_a_mail(lines, at)]
    if len(alone) >= 2 and len(alone) > len(marks):
        return _standing_alone(lines, alone)
    return _recurring(_names_in_brackets(marks), lines)


def _is_stamp_line(line: str) -> bool:
    """A time alone, or a date with a time: ``9:14 AM``, ``Monday 9:14 AM``, ``Mar 2, 2026, 9:14 AM``."""
    if is_time_line(line):
        return True
    bare = line.strip(" •·[]()\t")
    return len(bare) < 40 and _TIME_WITHIN.search(bare) is not None and is_date_line(bare)


def _heads_a_mail(lines: Sequence[str], at: int) -> bool:
    """Webmail prints name, date and ``To: ...`` one below the other."""
    label, colon, _ = (lines[at + 1] if at + 1 < len(lines) else "").strip().partition(":")
    return bool(colon) and LABELS.get(fold(label).strip()) in ("to", "cc", "subject")


def _names_in_brackets(marks: list[Mark]) -> list[Mark]:
    """``[09:14] Arjun Menon`` with the words below it: believed if the names come back or nobody is named otherwise."""
    if not any(mark.style == "bracket" and mark.speaker is None for mark in marks):
        return marks
    shown = Counter(mark.rest for mark in marks if mark.speaker is None)
    named = any(mark.speaker for mark in marks)
    return [
        mark._replace(speaker=mark.rest.rstrip(":"), rest="")
        if mark.speaker is None and (shown[mark.rest] > 1 or not named) and is_speaker_label(mark.rest.rstrip(":"))
        else mark
        for mark in marks
    ]


def _recurring(marks: list[Mark], lines: Sequence[str]) -> list[Mark]:
    """A time with a name behind it and nothing else is a mark only where names come back, or words follow each."""
    above = [mark for mark in marks if mark.style == "above"]
    if not above:
        return marks
    shown = Counter(mark.speaker for mark in above)
    following = sum(1 for mark in above if mark.end < len(lines) and lines[mark.end].strip())
    sure = len(shown) < len(above) and following >= len(above) * 0.6
    return [mark._replace(style="name") for mark in marks if mark.style != "above" or sure]


def _timed_mark(at: int, line: str) -> Mark | None:
    if ":" not in line:
        return None
    text = _tidy(line)
    if not any(letter.isdigit() for letter in text[:140]):
        return None
    if text[:1] == "[":
        return _bracketed(at, text)
    if text[:1] == "(" and (found := _ROUND.match(text)):
        return _named(at, found[2], found[1], found[3], "bracket")
    if text[:1].isdigit():
        return _leading_digit(at, text)
    if text[:1] == "@" and text[1:2].isdigit():
        return _time_above(at, text)
    return _name_first(at, text)


def _bracketed(at: int, text: str) -> Mark | None:
    found = _BRACKETED.match(text)
    if found is None:
        return None
    if found[2] is None:
        return Mark(at, at + 1, None, found[1], found[4] or "", "bracket")
    return _named(at, found[2], found[1], found[3], "bracket")


def _leading_digit(at: int, text: str) -> Mark | None:
    if found := _DATED.match(text):
        if found[2] is None:
            return Mark(at, at + 1, None, found[1], found[4] or "", "dated")
        return _named(at, found[2], found[1], found[3], "dated")
    if found := _ZOOM_CHAT.match(text):
        return _named(at, found[2], found[1], found[3], "chat")
    for pattern in (_COLUMNS, _TIME_FIRST):
        if found := pattern.match(text):
            return _named(at, found[2], found[1], found[3], "time")
    if found := _TIME_DASH.match(text):
        return _named(at, found[2], found[1], found[3], "time")
    return _time_above(at, text)


def _time_above(at: int, text: str) -> Mark | None:
    found = _TIME_ABOVE.match(text) if len(text) < 90 else None
    return _named(at, found[2], found[1], "", "above") if found else None


def _name_first(at: int, text: str) -> Mark | None:
    if found := _NAME_SPACE_TIME_TEXT.match(text):
        return _named(at, found[1], found[2], found[3], "name")
    if len(text) > 160 and not (_NAME_BRACKET.match(text) or _NAME_TIME.match(text)):
        return None
    for pattern in (_NAME_BRACKET, _NAME_TIME):
        if found := pattern.match(text):
            return _named(at, found[1], found[2], found[3], "name")
    if found := _NAME_SPACE_TIME.match(text):
        return _named(at, found[1], found[2], "", "name")
    if found := _UPPER_TIME.match(text):
        return _named(at, found[1], found[2], found[3], "name")
    return None


def _named(at: int, name: str, stamp: str, rest: str | None, style: str) -> Mark | None:
    name = " ".join(name.split()).strip(" -–,·|")
    if (day := _DAY_BEHIND.search(name)) and not _NUMERIC_DAY.search(stamp):
        name, stamp = name[: day.start()], f"{day[0].strip(' ,')} {stamp}"
    if style in ("time", "name", "above") and not _names_a_speaker(name, style):
        return None
    return Mark(at, at + 1, name, stamp.strip(), (rest or "").strip(), style) if name else None


def _names_a_speaker(name: str, style: str) -> bool:
    handle = style == "time" or _HANDLE.match(split_label(name).name) is not None
    return not _is_day(name) and (_PHONE.fullmatch(name) is not None or is_speaker_label(name, handle=handle))


def _is_day(name: str) -> bool:
    """``Mar 2``, ``Monday`` and ``AM`` are no speakers; ``Jan`` and ``Sam`` may be."""
    words = fold(name).replace(",", " ").replace(".", " ").split()
    if "".join(words) in ("am", "pm"):
        return True
    named = [word for word in words if word in MONTHS or word in WEEKDAYS]
    whole = len(named) + sum(word.isdigit() for word in words) == len(words)
    return bool(named) and whole and (len(words) > 1 or len(words[0]) > 4)


def _standing_alone(lines: Sequence[str], alone: Sequence[int]) -> list[Mark]:
    """Time and name on lines of their own: ``Name`` above ``0:12``, or below it."""
    above = [at for at in alone if at and _may_speak(lines[at - 1])]
    below = [at for at in alone if at + 1 < len(lines) and _may_speak(lines[at + 1].rstrip(":"))]
    if len(above) >= max(2, len(below), len(alone) * 0.6):
        return [Mark(at - 1, at + 1, _tidy(lines[at - 1]).strip(), lines[at].strip(" •·[]()"), "", "name") for at in above]
    if len(below) >= max(2, len(alone) * 0.6):
        return [Mark(at, at + 2, lines[at + 1].strip(" :"), lines[at].strip(" •·[]()"), "", "name") for at in below]
    beside = [(at, found) for at in alone if at + 1 < len(lines) and (found := _plain_mark(at + 1, lines[at + 1])) is not None]
    plain = sum(1 for at, line in enumerate(lines) if _plain_mark(at, line) is not None)
    if len(beside) >= max(2, len(alone) * 0.6, plain * 0.8):
        return [Mark(at, at + 2, mark.speaker, lines[at].strip(" []()"), mark.rest, "name") for at, mark in beside]
    return []


def _may_speak(line: str) -> bool:
    name = _tidy(line).strip()
    return is_speaker_label(name, handle=_HANDLE.match(split_label(name).name) is not None) and not _is_day(name)


def _are_a_talk(marks: Sequence[Mark], lines: Sequence[str]) -> bool:
    named = [mark for mark in marks if mark.speaker]
    if len(named) < 2 or _says_little(named, lines):
        return False
    filled = sum(1 for line in lines if line.strip())
    speakers = {split_label(mark.speaker).name for mark in named if mark.speaker}
    heads = all(not mark.rest for mark in named) and len(speakers) > 1 and _is_near_top(lines, named[0])
    return len(speakers) < len(named) or len(named) >= filled / 2 or heads


def _says_little(marks: Sequence[Mark], lines: Sequence[str]) -> bool:
    """An agenda has times and names too, but nothing between them."""
    ends = [mark.first for mark in marks[1:]] + [len(lines)]
    spoken = sum(
        bool(mark.rest) or any(line.strip() for line in lines[mark.end : end]) for mark, end in zip(marks, ends, strict=True)
    )
    return spoken * 2 < len(marks)


def _is_near_top(lines: Sequence[str], mark: Mark) -> bool:
    return sum(1 for line in lines[: mark.first] if line.strip()) <= 4


def _joined_names(lines: Sequence[str], marks: list[Mark]) -> list[Mark]:
    """Puts names together that a narrow column cut: ``Ailbhe`` above ``Roche  0:16``."""
    names = Counter(mark.speaker for mark in marks)
    cut = {mark.first: _cut_part(lines, mark) for mark in marks if mark.end == mark.first + 1}
    pairs = Counter(f"{part} {mark.speaker}" for mark in marks if (part := cut.get(mark.first)))
    narrow = any(times > 1 for times in pairs.values())
    joined = []
    for mark in marks:
        part = cut.get(mark.first)
        whole = f"{part} {mark.speaker}" if part else None
        if whole and (names[whole] or pairs[whole] > 1 or narrow):
            mark = mark._replace(first=mark.first - 1, speaker=whole)
        joined.append(mark)
    return joined


def _cut_part(lines: Sequence[str], mark: Mark) -> str | None:
    above = lines[mark.first - 1].strip() if mark.first else ""
    if not above or mark.speaker is None or " " in mark.speaker or not _CUT_NAME.match(above) or not above[0].isupper():
        return None
    blank_before = mark.first < 2 or not lines[mark.first - 2].strip() or mark.first - 2 >= 0
    return above if blank_before and above.istitle() else None


def _plain_marks(lines: Sequence[str], seller: Seller) -> list[Mark]:
    found: list[Mark] = []
    for at, line in enumerate(lines):
        mark = _plain_mark(at, line)
        if mark is not None:
            found.append(mark)
    found = _joined_names(lines, found or _lower_case_marks(lines))
    seen = Counter(mark.speaker for mark in found)
    filled = sum(1 for line in lines if line.strip())
    usual = len(found) >= filled / 2
    trusted = {name for name, times in seen.items() if name and (usual or times > 1 or _is_role(name) or _is_ours(name, seller))}
    marks = [mark for mark in found if mark.speaker in trusted]
    return marks if _is_a_plain_talk(marks, seller) else []


def _plain_mark(at: int, line: str, *, handle: bool = False) -> Mark | None:
    match = _PLAIN.match(_tidy(line)) if ":" in line[:90] or "：" in line[:90] or line[:1] == "<" else None
    if match is None:
        return None
    name = (match[1] or match[3] or "").strip()
    if not is_speaker_label(name, handle=handle) or _has_date_digits(name):
        return None
    return Mark(at, at + 1, name, None, (match[2] or match[4] or "").strip(), "plain")


def _lower_case_marks(lines: Sequence[str]) -> list[Mark]:
    """``priya: hello``: believed only if nearly every line looks like that."""
    marks = [mark for at, line in enumerate(lines) if (mark := _plain_mark(at, line, handle=True)) is not None]
    return marks if len(marks) >= 0.8 * sum(1 for line in lines if line.strip()) else []


def _is_a_plain_talk(marks: Sequence[Mark], seller: Seller) -> bool:
    """Form fields come once each; speakers come back, or are known by role or company."""
    seen = Counter(mark.speaker for mark in marks)
    if len(marks) < 2 or len(seen) < 2:
        return False
    identified = sum(1 for name in seen if name and (_is_role(name) or _is_ours(name, seller)))
    return identified > 0 or sum(1 for times in seen.values() if times > 1) >= 2 or (max(seen.values()) > 1 and len(seen) == 2)


def _is_role(name: str) -> bool:
    return role_side(name) is not None or split_label(name).is_role


def _is_ours(name: str, seller: Seller) -> bool:
    return side_of(name, None, seller) == "seller"


def _has_date_digits(name: str) -> bool:
    return any(letter.isdigit() for letter in name) and not re.fullmatch(r"\D{2,20} ?#?\d{1,2}", name)


def _tidy(line: str) -> str:
    text = line[:_LINE_LIMIT].strip() if len(line) <= _LINE_LIMIT else line.strip()
    decorated = text[:1] in "*_#>-•" or "**" in text[:120] or text[:80].count(":") > 2
    return _DECORATION.sub("", text, count=4) if decorated else text
