"""Finds the places where a mail client, or a person, says who wrote the lines that follow.

Three shapes: one line in words (``On ..., Jess wrote:``, wrapped over up to four lines), a block of labels
(``From: / Sent: / To: / Subject:``), and short remarks of people who paste (``Mon 1 Sept, Karolina: text``). A rule line or
``-----Original Message-----`` above one of them belongs to it. All checks look at a bounded stretch of text.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from qualifier.parsing.mail_words import DATE_FILLERS, DIVIDERS, LABELS, MONTHS, NO_AUTHORS, WEEKDAYS, WROTE, Label
from qualifier.parsing.people import NOBODY, Mailbox, find_address, is_name_like, read_mailbox_text, read_mailboxes
from qualifier.parsing.quoting import Line
from qualifier.parsing.stamps import find_stamp
from qualifier.values.folding import fold

_VERB = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(WROTE, key=len, reverse=True))) + r")(?![a-z])")
_VERB_FILLERS = re.compile(
    r"(?<!\w)(?:heeft|het volgende|the following|folgendes|lo siguiente|ce qui suit|am|on|el|le|op|em|il)\s*$", re.I
)
_OPENERS = re.compile(
    r"^[\s,;.、，·|\-–—()]*(?:(?:on|at|um|uhr|am|den|le|a|de|del|las|el|il|giorno|alle|ore|om|op|em|as|às|à|heeft|h|utc|gmt)\b[\s,.]*)*",
    re.I,
)  # fmt: skip
_DATE_STARTERS = re.compile(
    r"^\W{0,3}(?:on|am|le|el|il|op|em|no dia|den|dia|a)\b|^\W{0,3}\d"
    r"|^\W{0,3}[^\W\d_]{2,12}[.,]{0,2}\s{1,2}[^\W\d_]{0,12}\.?,?\s{0,2}\d",
    re.I,
)
_LABEL_LINE = re.compile(r"^[\s*_|]{0,4}([^\W\d_][\w /-]{0,20}?)[\s*_]{0,3}[:：][\s*_]{0,3}(.*)$")
_INLINE_LABEL = re.compile(
    r"\s(?=(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet"
    r"|Enviado|Para|Asunto|Verzonden|Aan|Onderwerp|Inviato|A|Oggetto|Assunto) ?:\s)"
)
_RULE = re.compile(r"^\s*[_\-=*–—][\s_\-=*–—]{2,}$")
_DASHED = re.compile(r"^[\s>\-_=*–—#~]{0,60}([^\-_=*–—#~>].{0,60}?)[\s\-_=*–—#~:：]{0,60}$")
_REMARK = re.compile(r"^\s{0,3}(?:[-*•]\s)?(.{4,90}?)[:：]\s+(?=\S)")
_WORDS = re.compile(r"[^\W\d_]+(?:-feira)?")
_FRAMES = "-_=*–—#~"
_MAX_WRAPPED = 4
_MAX_WORDING = 500
_MAX_BLOCK = 14


class Heading(NamedTuple):
    """Who wrote what follows, and the lines of the text that say so."""

    first: int
    end: int
    depth: int
    author: Mailbox = NOBODY
    sent_at: datetime | None = None
    recipients: tuple[Mailbox, ...] = ()
    subject: str | None = None
    rest: str = ""
    """Text of the message that stands on the heading's own line."""


def find_headings(lines: Sequence[Line], *, near: datetime | None = None) -> list[Heading]:
    """All headings in the order of the text."""
    return _Finder(lines, near).headings()


class _Finder:
    def __init__(self, lines: Sequence[Line], near: datetime | None) -> None:
        self._lines = lines
        self._near = near
        self._found: list[Heading] = []
        self._top = next((at for at, line in enumerate(lines[:50]) if line.text.strip()), 0)
        self._enclosing: list[tuple[int, datetime]] = []
        self._pasted = False
        """True below a divider such as ``-- earlier --``: short remarks are believed."""

    def headings(self) -> list[Heading]:
        at = 0
        while at < len(self._lines):
            heading = self._at(at)
            if heading is None:
                at += 1
                continue
            self._keep(heading)
            at = max(heading.end, at + 1)
        return self._found

    def _keep(self, heading: Heading) -> None:
        first = self._with_divider(heading)
        self._found.append(heading._replace(first=first))
        while self._enclosing and self._enclosing[-1][0] >= heading.depth:
            self._enclosing.pop()
        if heading.sent_at is not None:
            self._enclosing.append((heading.depth, heading.sent_at))
            self._near = self._near or heading.sent_at

    def _with_divider(self, heading: Heading) -> int:
        floor = self._found[-1].end if self._found else 0
        first = at = heading.first
        while at > floor:
            line = self._lines[at - 1]
            if line.text.strip():
                if not (_RULE.match(line.text) or is_divider(line.text)):
                    break
                first = at - 1
            at -= 1
            if heading.first - at > 6:
                break
        return first

    def _at(self, at: int) -> Heading | None:
        depth, text = self._lines[at]
        stripped = text.strip()
        if len(stripped) < 3:
            return None
        has_colon = ":" in stripped[:120] or "：" in stripped[:120]
        if not (has_colon or at == self._top or stripped[0] in _FRAMES or _may_open(stripped)):
            return None
        near = self._nearest(depth)
        if has_colon and (label := _label(stripped)) is not None and (block := self._block(at, label[0], near)):
            loose = self._loose(at) if at == self._top else None
            return loose if loose and loose.end > block.end else block
        if wording := self._wording(at, near):
            return wording
        if is_divider(stripped):
            self._pasted = True
            return self._divider(at)
        if (at == self._top or _mailbox_with_date(stripped, near)) and (loose := self._loose(at)):
            return loose
        if has_colon and (depth > 0 or self._pasted):
            return _remark(at, self._lines[at], near)
        return None

    def _nearest(self, depth: int) -> datetime | None:
        while self._enclosing and self._enclosing[-1][0] > depth:
            self._enclosing.pop()
        for known_depth, sent_at in reversed(self._enclosing[-2:]):
            if known_depth < depth:
                return sent_at
        return self._near

    def _divider(self, at: int) -> Heading | None:
        """A divider with nothing readable below it: the author is unknown, the border is not."""
        for later in range(at + 1, min(at + 4, len(self._lines))):
            if self._lines[later].text.strip():
                if self._at_without_divider(later):
                    return None
                break
        return Heading(at, at + 1, self._lines[at].depth)

    def _at_without_divider(self, at: int) -> bool:
        text = self._lines[at].text.strip()
        label = _label(text)
        if label is not None and self._block(at, label[0], self._near):
            return True
        return bool(self._wording(at, self._near) or _remark(at, self._lines[at], self._near))

    # One line in words

    def _wording(self, at: int, near: datetime | None) -> Heading | None:
        depth = self._lines[at].depth
        joined = ""
        best: Heading | None = None
        for end in range(at, min(at + _MAX_WRAPPED, len(self._lines))):
            line = self._lines[end]
            stripped = line.text.strip()
            if not stripped or line.depth != depth or len(stripped) > _MAX_WORDING:
                break
            if end == at and not _may_open(stripped):
                return None
            joined = f"{joined} {stripped}" if joined else stripped
            if len(joined) > _MAX_WORDING:
                break
            if joined.endswith((":", "：")):
                deeper = self._next_depth(end + 1) > depth
                author = _read_wording(joined, near, deeper)
                if author is None or self._starts_later(at, end, near, deeper):
                    break
                best = Heading(at, end + 1, depth, author[0], author[1])
                break
        return best

    def _starts_later(self, at: int, end: int, near: datetime | None, deeper: bool) -> bool:
        """Would the heading be complete without its first line? Then that line is the end of a message."""
        for start in range(at + 1, end + 1):
            joined = " ".join(line.text.strip() for line in self._lines[start : end + 1])
            found = _read_wording(joined, near, deeper) if _DATE_STARTERS.match(joined[:40]) else None
            if found is not None and found[1] is not None:
                return True
        return False

    def _next_depth(self, at: int) -> int:
        for line in self._lines[at : at + 4]:
            if line.text.strip():
                return line.depth
        return -1

    # A block of labels

    def _block(self, at: int, label: Label, near: datetime | None) -> Heading | None:
        values: dict[Label, str] = {}
        end = at
        depth = self._lines[at].depth
        last: Label | None = None
        entries = self._entries(at, depth)
        for position, found, value in entries:
            if found is None:
                if last not in ("to", "cc", "subject", "from"):
                    break
                values[last] = f"{values[last]} {value}"
            else:
                if found in values and found != "other":
                    break
                values[found] = value
                last = found
            end = position + 1
        return self._read_block(at, end, label, values, near)

    def _entries(self, at: int, depth: int) -> list[tuple[int, Label | None, str]]:
        entries: list[tuple[int, Label | None, str]] = []
        blank = False
        for position in range(at, min(at + _MAX_BLOCK * 2, len(self._lines))):
            line = self._lines[position]
            text = line.text.strip()
            if line.depth != depth and text:
                break
            if not text:
                if blank and position > at + 1:
                    break
                blank = True
                continue
            parts = _INLINE_LABEL.split(text) if len(text) < 1500 else [text]
            found = _label(parts[0])
            if found is not None and found[0] != "other" and any(entry[1] == found[0] for entry in entries):
                break
            if found is None:
                if blank or not _continues(entries, text):
                    break
                entries.append((position, None, text))
            else:
                entries.extend((position, *label) for label in map(_label, parts) if label is not None)
            blank = False
        return entries

    def _read_block(self, at: int, end: int, label: Label, values: dict[Label, str], near: datetime | None) -> Heading | None:
        if "from" not in values or len(values) < 2 or not (values.keys() & {"date", "to", "subject"}):
            return None
        if label not in ("from", "date", "subject", "to") or (label in ("subject", "to") and len(values) < 3):
            return None
        author = read_mailbox_text(values["from"])
        stamp = find_stamp(values.get("date", ""), near=near)
        if not (author.address or is_name_like(author.name)) or ("date" not in values and "to" not in values):
            return None
        if stamp is None and ("to" not in values or not (author.address or len(values) > 2)):
            return None
        to = values.get("to", "") + (";" + values["cc"] if values.get("cc") else "")
        return Heading(
            at,
            end,
            self._lines[at].depth,
            author,
            stamp.when if stamp else None,
            read_mailboxes(to),
            values.get("subject") or None,
        )

    # A messy top of a paste

    def _loose(self, at: int) -> Heading | None:
        author, subject, sent_at, hits, end = NOBODY, None, None, 0, at
        recipients: tuple[Mailbox, ...] = ()
        for position in range(at, min(at + 8, len(self._lines))):
            text = self._lines[position].text.strip()
            if not text:
                break
            label = _label(text)
            words = fold(text).split(" ", 1)
            if label and label[0] == "from" and not author.known:
                author = read_mailbox_text(label[1])
            elif label and label[0] in ("to", "cc"):
                recipients = (*recipients, *read_mailboxes(label[1]))
            elif label and label[0] == "subject":
                subject = label[1]
            elif label and label[0] == "date":
                stamp = find_stamp(label[1], near=self._near)
                sent_at = stamp.when if stamp else sent_at
            elif stamp := (find_stamp(text, near=self._near) if is_date_line(text) else None):
                sent_at = stamp.when
            elif position == at and text.endswith(">") and (alone := _lone_mailbox(text)) is not None:
                author = alone
            elif position == at and (dated := _mailbox_with_date(text, self._near)) is not None:
                author, sent_at = dated
            elif position == at and self._is_webmail_name(at, text):
                author = read_mailbox_text(text)
            elif hits >= 2 and fold(text).startswith(("to me", "an mich", "a mi", "a moi", "a me", "aan mij")) and len(text) < 60:
                pass
            elif len(words) == 2 and words[0] in ("from", "von", "de", "da", "van") and not author.known and len(text) < 80:
                author = read_mailbox_text(text.split(" ", 1)[1])
            elif len(words) == 2 and words[0] in ("to", "an", "para", "aan") and author.known and len(text) < 80:
                recipients = read_mailboxes(text.split(" ", 1)[1])
            elif (pair := _from_to(text)) is not None and not author.known:
                author, recipients = pair[0], (pair[1],)
            else:
                break
            hits, end = hits + 1, position + 1
        if (
            hits < 2
            or not (author.address or is_name_like((author.name or "").title()))
            or (sent_at is None and not recipients and not author.address and subject is None)
        ):
            return None
        return Heading(at, end, self._lines[at].depth, author, sent_at, recipients, subject)

    def _is_webmail_name(self, at: int, text: str) -> bool:
        """A name alone, then a date alone, then ``To: ...`` or ``to me``: as webmail prints a message that is copied."""
        if len(text) > 60 or not text.istitle() or not is_name_like(text) or not 2 <= len(text.split()) <= 4:
            return False
        below = [line.text.strip() for line in self._lines[at + 1 : at + 4] if line.text.strip()]
        dated = any(is_date_line(one) and find_stamp(one, near=self._near) for one in below)
        addressed = any(((label := _label(one)) and label[0] in ("to", "cc")) or fold(one).startswith("to me") for one in below)
        return dated and addressed


def is_divider(text: str) -> bool:
    """Is the line ``-----Original Message-----``, ``Begin forwarded message:``, ``-- earlier --`` or the like?"""
    stripped = text.strip()
    if not stripped or len(stripped) > 90:
        return False
    framed = stripped[0] in _FRAMES
    if not framed and not stripped.endswith((":", "：")):
        return False
    found = _DASHED.match(stripped)
    words = fold(found[1]).strip() if found else ""
    if words not in DIVIDERS:
        return False
    return framed or "mess" in words or "bericht" in words or "nachricht" in words or "e-mail" in words or "メッセージ" in words


def is_date_line(text: str) -> bool:
    """Does the line hold a date and nothing else?"""
    if len(text) > 70 or not any(sign.isdigit() for sign in text):
        return False
    words = _WORDS.findall(fold(text))
    zones = ("et", "ct", "mt", "pt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "utc")
    return all(
        word in MONTHS or word in WEEKDAYS or word in DATE_FILLERS or word in zones or word in "年月日時分曜午前後"
        for word in words
    )


def _label(text: str) -> tuple[Label, str] | None:
    found = _LABEL_LINE.match(text) if len(text) < 4000 else None
    if found is None:
        return None
    label = LABELS.get(" ".join(fold(found[1]).split()))
    return (label, found[2].strip()) if label else None


def _continues(entries: Sequence[tuple[int, Label | None, str]], text: str) -> bool:
    """A wrapped address list or a wrapped subject goes on; anything else is the message."""
    if not entries or len(text) > 300:
        return False
    previous = entries[-1][2].rstrip()
    label = next((entry[1] for entry in reversed(entries) if entry[1]), None)
    if label in ("to", "cc", "from"):
        return previous.endswith((",", ";")) or text.startswith("<") or (text.endswith(">") and "@" in text and len(text) < 120)
    return False


def _may_open(text: str) -> bool:
    """Cheap test before joining lines: it begins like a date, or it already ends like a heading."""
    return text.endswith((":", "：")) or bool(_DATE_STARTERS.match(text[:40]))


def _read_wording(text: str, near: datetime | None, deeper: bool) -> tuple[Mailbox, datetime | None] | None:
    folded = fold(text)
    verb = _VERB.search(folded)
    address = find_address(text)
    if verb is None and address is None:
        return None
    stamp = find_stamp(text, near=near)
    if verb is None and (stamp is None or stamp.start > 24 or not stamp.has_time):
        return None
    if stamp is None and not (address or deeper):
        return None
    name = _name_around(text, (stamp.start, stamp.end) if stamp else None, verb.span() if verb else None)
    author = read_mailbox_text(name)
    author = Mailbox(author.name if is_name_like(author.name) else None, author.address or address)
    return (author, stamp.when if stamp else None) if author.known else None


def _name_around(text: str, date: tuple[int, int] | None, verb: tuple[int, int] | None) -> str:
    """What is left of the line once date and verb are taken out: the longest stretch that is not a filler."""
    cuts = sorted(cut for cut in (date, verb) if cut)
    stretches, position = [], 0
    for start, end in cuts:
        stretches.append(text[position:start])
        position = max(position, end)
    stretches.append(text[position:])
    candidates = []
    for stretch in stretches:
        tidy = _OPENERS.sub("", stretch.strip(" ,:：;.\t"))
        tidy = _VERB_FILLERS.sub("", tidy).strip(" ,:：;.\t")
        words = [
            word
            for word in _WORDS.findall(fold(tidy))
            if word not in WEEKDAYS and word not in NO_AUTHORS and word not in DATE_FILLERS
        ]
        if words:
            candidates.append(tidy)
    return max(candidates, key=lambda one: ("@" in one, len(one)), default="")


def _remark(at: int, line: Line, near: datetime | None) -> Heading | None:
    """``Mon 1 Sept, Karolina Nowak: text`` or ``Sam Whitlock, July 16: text``."""
    found = _REMARK.match(line.text[:200])
    if found is None or not any(sign.isdigit() for sign in found[1]):
        return None
    stamp = find_stamp(found[1], near=near)
    if stamp is None:
        return None
    verb = _VERB.search(fold(found[1]))
    name = read_mailbox_text(_without_weekday(_name_around(found[1], (stamp.start, stamp.end), verb.span() if verb else None)))
    if not is_name_like(name.name) or len((name.name or "").split()) > 4:
        return None
    return Heading(at, at + 1, line.depth, name, stamp.when, rest=line.text[found.end() :])


def _without_weekday(name: str) -> str:
    """``Dev Patel, Mon`` is left of ``Dev Patel, Mon 15 June`` when the date is taken out."""
    words = name.rstrip(" ,.").split()
    while len(words) > 1 and fold(words[-1]).strip(",.") in WEEKDAYS:
        words.pop()
    while len(words) > 1 and words[0][-1] in ",." and fold(words[0]).strip(",.") in WEEKDAYS:
        words.pop(0)
    return " ".join(words).rstrip(",")


def _lone_mailbox(text: str) -> Mailbox | None:
    """``Lisa Crawford <front@ortho.example>`` and nothing else, as webmail prints it above the date."""
    found = read_mailbox_text(text) if len(text) < 120 and text.count("@") == 1 else None
    return found if found and found.address and is_name_like(found.name) and len((found.name or "").split()) <= 5 else None


def _mailbox_with_date(text: str, near: datetime | None) -> tuple[Mailbox, datetime] | None:
    """``Lisa Crawford <front@ortho.example>  Wed, Aug 20, 2025 at 6:58 AM``, as webmail prints it above a message."""
    name, bracket, rest = text.partition(">")
    if not bracket or len(text) > 160 or not is_date_line(rest.strip()):
        return None
    author, stamp = _lone_mailbox(name + ">"), find_stamp(rest, near=near)
    return (author, stamp.when) if author and stamp else None


def _from_to(text: str) -> tuple[Mailbox, Mailbox] | None:
    """``Janet Pugh to Conor Blake`` on a line of its own."""
    first, middle, second = text.partition(" to ")
    if not middle or len(text) > 90:
        return None
    if not (is_name_like(first) and is_name_like(second)) or not (first.istitle() and second[:1].isupper()):
        return None
    if len(first.split()) > 4 or len(second.split()) > 4 or text.endswith((".", "!", "?", ":", ",")):
        return None
    return read_mailbox_text(first), read_mailbox_text(second)
