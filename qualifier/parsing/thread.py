"""Cuts one body of text into the messages that it holds: what is new, and the quoted history below, above or between.

Quoted history is never thrown away: it is where the price, the date and the person were first named. Each message keeps
its author, its time and its own words. Answers written between quoted lines stay beside the question they answer.
Everything here is a loop over lines, so ten thousand levels of quoting cost no more than ten thousand lines.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from qualifier.parsing.headings import Heading, find_headings
from qualifier.parsing.people import NOBODY, Mailbox
from qualifier.parsing.quoting import Line, read_lines
from qualifier.parsing.signature import split_signature

_RULE_SIGNS = ("---", "___", "===", "***", "–––", "———")
_BLOCK_LINES = 2
_RULES_AT_END = re.compile(r"(?:\n[ \t]{0,8}[-_=*–—]{3,200}[ \t]{0,8}){1,6}\Z")
"""A line drawn below a message belongs to nobody."""


class Part(NamedTuple):
    """A stretch of a message: its own words, or lines of an older message that they answer."""

    text: str
    author: Mailbox = NOBODY
    sent_at: datetime | None = None
    quoted: bool = False
    """True if the words are an older message's; author and time are then that message's."""


class Message(NamedTuple):
    """One message of a thread with the author and the time that its heading names."""

    parts: tuple[Part, ...]
    author: Mailbox = NOBODY
    sent_at: datetime | None = None
    recipients: tuple[Mailbox, ...] = ()
    subject: str | None = None
    depth: int = 0
    """0 for the message itself, 1 and more for quoted history."""

    @property
    def text(self) -> str:
        """The message's own words."""
        return "\n\n".join(part.text for part in self.parts if not part.quoted)


def split_thread(
    text: str | Sequence[Line], *, author: Mailbox = NOBODY, sent_at: datetime | None = None, near: datetime | None = None
) -> list[Message]:
    """The messages in a body of text, in the order of time.

    ``author`` and ``sent_at`` are those of the message around it, if known; ``near`` dates headings without a year
    when ``sent_at`` is not known.
    """
    lines = read_lines(text) if isinstance(text, str) else text
    draft = _Draft(author, sent_at)
    draft.read(lines, find_headings(lines, near=sent_at or near))
    found = draft.messages()
    if not found and any(line.text.strip() for line in lines):
        words = "\n".join(line.text for line in lines).strip("\n")
        found = [Message((Part(words, author, sent_at),), author, sent_at)]
    return in_order_of_time(found)


def in_order_of_time(messages: Iterable[Message]) -> list[Message]:
    """Sorts by date; a message without one stays beside its neighbour. Input: the order of the text, newest or oldest first."""
    found = list(messages)
    dates = [_instant(one.sent_at) for one in found if one.sent_at is not None]
    rising = sum(1 for first, second in itertools.pairwise(dates) if first < second)
    falling = sum(1 for first, second in itertools.pairwise(dates) if first > second)
    if rising <= falling:
        found.reverse()
    keys: list[datetime] = []
    for one in found:
        key = _instant(one.sent_at) if one.sent_at is not None else (keys[-1] if keys else datetime.min.replace(tzinfo=UTC))
        keys.append(key)
    order = sorted(range(len(found)), key=keys.__getitem__)
    return [found[at] for at in order]


class _Open:
    """A message while its lines are collected."""

    def __init__(self, heading: Heading | None, depth: int, parent: "_Open | None") -> None:
        self.heading, self.depth, self.parent = heading, depth, parent
        self.level: int = parent.level + 1 if parent else 0
        self.runs: list[int] = []


class _Run(NamedTuple):
    owner: _Open
    lines: list[str]


class _Draft:
    """Deals the lines out to the messages that own them."""

    def __init__(self, author: Mailbox, sent_at: datetime | None) -> None:
        self._root = _Open(None, 0, None)
        self._opened = [self._root]
        self._stack = [self._root]
        self._runs: list[_Run] = []
        self._author, self._sent_at = author, sent_at

    def read(self, lines: Sequence[Line], headings: Sequence[Heading]) -> None:
        upcoming = iter(headings)
        heading = next(upcoming, None)
        waiting: Heading | None = None
        at = 0
        while at < len(lines):
            if heading is not None and at == heading.first:
                if waiting is not None:  # its words come below the history that the next heading begins
                    self._open(waiting, waiting.depth)
                waiting = heading
                at = max(heading.end, at + 1)
                heading = next(upcoming, None)
                if waiting.rest:
                    self._open(waiting, waiting.depth)
                    self._add(waiting.depth, waiting.rest)
                    waiting = None
                continue
            depth, text = lines[at]
            if waiting is not None and text.strip():
                end = heading.first if heading is not None else len(lines)
                above = depth > waiting.depth and _speaks_below(waiting, lines[at:end])
                self._open(waiting, waiting.depth if above else max(depth, waiting.depth))
                waiting = None
            self._add(depth, text)
            at += 1

    def _open(self, heading: Heading | None, depth: int) -> _Open:
        while self._stack and self._stack[-1].depth >= depth:
            self._stack.pop()
        parent = self._stack[-1] if self._stack else self._opened[-1]
        opened = _Open(heading, depth, parent)
        self._opened.append(opened)
        self._stack.append(opened)
        return opened

    def _add(self, depth: int, text: str) -> None:
        owner = self._owner(depth, bool(text.strip()))
        if owner is None:
            return
        if self._runs and self._runs[-1].owner is owner:
            self._runs[-1].lines.append(text)
        else:
            owner.runs.append(len(self._runs))
            self._runs.append(_Run(owner, [text]))

    def _owner(self, depth: int, has_words: bool) -> _Open | None:
        stack = self._stack
        if stack and stack[-1].depth == depth:
            return stack[-1]
        low, high = 0, len(stack)
        while low < high:
            middle = (low + high) // 2
            if stack[middle].depth < depth:
                low = middle + 1
            else:
                high = middle
        if low < len(stack) and stack[low].depth == depth:
            return stack[low]
        if not has_words:
            return self._runs[-1].owner if self._runs else None
        return self._open(None, depth)

    def messages(self) -> list[Message]:
        kept = [one for one in self._opened if any(line.strip() for run in one.runs for line in self._runs[run].lines)]
        woven = {id(one) for one in kept if self._is_woven_in(one)}
        guests: dict[int, list[int]] = {}
        for one in kept:
            if id(one) in woven and one.parent is not None:
                guests.setdefault(id(one.parent), []).extend(one.runs)
        top = min((one.level for one in kept), default=0)
        return [self._message(one, guests.get(id(one), []), top) for one in kept if id(one) not in woven]

    def _is_woven_in(self, one: _Open) -> bool:
        """Are the quoted lines answered below them, in a message that also has words above or between?"""
        parent = one.parent
        if parent is None or not one.runs or (parent.parent and self._is_guest(parent)):
            return False
        if one.depth <= parent.depth or not any(run > one.runs[0] for run in parent.runs):
            return False
        before = any(run < one.runs[-1] and self._has_words(run) for run in parent.runs)
        answers = any(run > one.runs[0] and self._answers(run) for run in parent.runs)
        return before and answers

    def _is_guest(self, one: _Open) -> bool:
        """A cheap stand-in for 'is itself woven in': its parent speaks again after it began."""
        return (
            one.parent is not None
            and one.depth > one.parent.depth
            and any(run > one.runs[0] and self._answers(run) for run in one.parent.runs)
            if one.runs
            else False
        )

    def _has_words(self, run: int) -> bool:
        return any(line.strip() for line in self._runs[run].lines)

    def _answers(self, run: int) -> bool:
        """Does the run hold more than a signature or a footer?"""
        text = "\n".join(self._runs[run].lines[:400]).strip()
        if not text:
            return False
        return any(section.kind == "body" for section in split_signature(text, self._author.name))

    def _message(self, one: _Open, guests: Sequence[int], top: int) -> Message:
        heading = one.heading
        author = heading.author if heading else (self._author if one is self._root else NOBODY)
        sent_at = heading.sent_at if heading else (self._sent_at if one is self._root else None)
        parts = []
        for at in sorted((*one.runs, *guests)) if guests else one.runs:
            run = self._runs[at]
            text = "\n".join(run.lines).strip("\n").rstrip()
            if text.endswith(_RULE_SIGNS):
                text = _RULES_AT_END.sub("", text)
            if not text.strip():
                continue
            if run.owner is one:
                parts.append(Part(text, author, sent_at))
            else:
                origin = run.owner.heading
                parts.append(Part(text, origin.author if origin else NOBODY, origin.sent_at if origin else None, True))
        return Message(
            _joined(parts), author, sent_at, heading.recipients if heading else (), heading.subject if heading else None,
            one.level - top,
        )  # fmt: skip


def _speaks_below(heading: Heading, lines: Sequence[Line]) -> bool:
    """Whether a block of From, To and Subject has its own words below the history that they answer."""
    is_block = heading.end - heading.first >= _BLOCK_LINES
    return is_block and any(line.depth == heading.depth and line.text.strip() for line in lines)


def _joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """A message cut only by history that went elsewhere is one part again."""
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].quoted == part.quoted and joined[-1].author == part.author and not part.quoted:
            joined[-1] = joined[-1]._replace(text=joined[-1].text + "\n\n" + part.text)
        else:
            joined.append(part)
    return tuple(joined)


def _instant(when: datetime) -> datetime:
    """Comparable also when one of two has no zone."""
    return when if when.tzinfo else when.replace(tzinfo=UTC)
