"""A conversation as the prompt shows it: fenced, in one window or in several that overlap.

In: a conversation and a budget in characters. Out: windows whose every line is either ours, marked by a key that the
text cannot contain, or a stranger's. Turn indexes stay those of the whole conversation.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from qualifier.conversation import Conversation, Participant, Span, Turn
from qualifier.prompting import fence_key, label, neutral

_HEAD_CHARACTERS = 80
_MOST_PEOPLE = 40
_SLICE_OVERLAP = 300
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Slice(NamedTuple):
    """A turn, or a piece of one that is longer than a window may be."""

    turn: Turn
    span: Span


class WindowTurn(NamedTuple):
    """A turn as the prompt shows it."""

    number: int
    speaker: str
    side: str
    kind: str
    said: str
    text: str


class Window(NamedTuple):
    """What the prompt's body is rendered from."""

    key: str
    channel: str
    reference: str
    subject: str
    people: tuple[str, ...]
    turns: tuple[WindowTurn, ...]
    window_number: int
    window_count: int
    turn_range: str


def windows(conversation: Conversation, *, budget: int, overlap_turns: int) -> tuple[Window, ...]:
    """The conversation in as few windows as the budget allows; neighbours share up to ``overlap_turns`` turns."""
    groups = _grouped(_slices(conversation, budget), budget, overlap_turns)
    key = fence_key(conversation.fingerprint)
    people = tuple(_person(one, key) for one in conversation.participants[:_MOST_PEOPLE])
    return tuple(
        Window(
            key=key, channel=conversation.channel, reference=_moment(conversation.reference_time),
            subject=label(conversation.subject, key, ""), people=people,
            turns=tuple(_shown(conversation, one, key) for one in group),
            window_number=number, window_count=len(groups),
            turn_range=f"turns {group[0].turn.index} to {group[-1].turn.index}",
        )
        for number, group in enumerate(groups, start=1)
    )  # fmt: skip


def _slices(conversation: Conversation, budget: int) -> list[Slice]:
    longest = max(budget // 2, _SLICE_OVERLAP * 2)
    found: list[Slice] = []
    for turn in conversation.turns:
        start = turn.start
        while turn.end - start > longest:
            found.append(Slice(turn, Span(start, start + longest)))
            start += longest - _SLICE_OVERLAP
        found.append(Slice(turn, Span(start, turn.end)))
    return found


def _grouped(slices: Sequence[Slice], budget: int, overlap_turns: int) -> list[list[Slice]]:
    groups: list[list[Slice]] = []
    start = 0
    while start < len(slices):
        end = _fill(slices, start, budget)
        groups.append(list(slices[start:end]))
        if end >= len(slices):
            break
        start = _step_back(slices, Span(start, end), budget // 8, overlap_turns)
    return groups


def _fill(slices: Sequence[Slice], start: int, budget: int) -> int:
    end, used = start, 0
    while end < len(slices) and (end == start or used + _size(slices[end]) <= budget):
        used += _size(slices[end])
        end += 1
    return end


def _step_back(slices: Sequence[Slice], window: Span, budget: int, overlap_turns: int) -> int:
    start, used = window.end, 0
    while start > window.start + 1 and window.end - start < overlap_turns:
        used += _size(slices[start - 1])
        if used > budget:
            break
        start -= 1
    return start


def _size(one: Slice) -> int:
    return one.span.end - one.span.start + _HEAD_CHARACTERS


def _shown(conversation: Conversation, one: Slice, key: str) -> WindowTurn:
    turn = one.turn
    return WindowTurn(
        number=turn.index, speaker=label(turn.speaker, key, "name not known"), side=turn.side, kind=turn.kind,
        said=_moment(conversation.said_at(turn)), text=neutral(conversation.text[one.span.start : one.span.end], key),
    )  # fmt: skip


def _person(one: Participant, key: str) -> str:
    named = [label(part, key, "") for part in (one.name, one.address, one.title, one.company)]
    return " | ".join([part for part in named if part] + [one.side])


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return "day unknown"
    return f"{_WEEKDAYS[moment.weekday()]} {moment:%Y-%m-%d %H:%M}".replace(" 00:00", "")
