"""The conversation as the page shows it: turns cut into segments, so that every word that proves something can be marked.

Evidence may overlap in any way. A segment is a run of code points that the same evidence covers; the text of a turn is the
concatenation of its segments, nothing more and nothing less.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from qualifier.conversation import Conversation, Span, Turn
from qualifier.records import Assessment, Evidence

_SHORTEST_WRAP, _LONGEST_WRAP = 58, 110
"""Lines that a mail program broke by itself are about this long at most."""
_STARTS_A_LINE = re.compile(r"\s|[-*•–—>|]|\(?\d{1,3}[.)]\s")
_TELLING = ("Budget", "Authority", "Need", "Timeline", "Date")
_NEARLY = 0.7
"""A line of this share of the width that goes on in lower case was broken by the program as well."""
_FIRST_WORD = re.compile(r"\S*")


class Place(NamedTuple):
    """Where on the page something is said that words of the conversation prove."""

    anchor: str
    name: str


class Proof(NamedTuple):
    """Words that prove something: one span, whatever rests on it."""

    id: str
    start: int
    end: int
    places: tuple[Place, ...]


class Segment(NamedTuple):
    """A run of text under the same proofs."""

    lines: tuple[str, ...]
    """The text, cut at line ends that only a mail program's width has made: these are shown as spaces."""
    anchors: tuple[str, ...]
    """Proofs that begin here."""
    proofs: str
    """All proofs that cover it, parted by spaces."""
    href: str
    """Where what it proves is said; empty: it proves nothing."""
    title: str
    telling: bool
    """Whether one of the four questions or a date rests on it; other marks are quieter."""
    order: bool
    """Whether it is an order to a reading machine."""

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class ShownTurn(NamedTuple):
    """One turn."""

    number: int
    speaker: str | None
    side: str
    kind: str
    at: datetime | None
    new_day: date | None
    """Set where the day differs from that of the turn before."""
    continues: bool
    """Whether the same speaker goes on, so that the name need not be said again."""
    segments: tuple[Segment, ...]


class Tick(NamedTuple):
    """A proof on the rail beside a long conversation; ``at`` is its place in percent of the text."""

    at: float
    proof: str


class Talk(NamedTuple):
    """The conversation, ready to be shown."""

    turns: tuple[ShownTurn, ...]
    proofs: Mapping[Span, str]
    """The proof's identifier by its span."""
    ticks: tuple[Tick, ...]
    asides: tuple[str, ...]
    attachments: tuple[str, ...]
    channel: str


def talk_of(assessment: Assessment) -> Talk:
    """The conversation with everything marked that the assessment rests on."""
    conversation = assessment.conversation
    proofs = proofs_of(assessment)
    orders = tuple(_orders(assessment))
    whole = max(len(conversation.text), 1)
    return Talk(
        turns=tuple(_shown(conversation, proofs, orders)),
        proofs={Span(one.start, one.end): one.id for one in proofs},
        ticks=tuple(Tick(round(100 * one.start / whole, 2), one.id) for one in proofs),
        asides=conversation.asides,
        attachments=conversation.attachments,
        channel=conversation.channel,
    )


def proofs_of(assessment: Assessment) -> tuple[Proof, ...]:
    """Every span that proves something, in the order of the text."""
    places: dict[Span, dict[Place, None]] = {}
    for place, evidence in _stated(assessment):
        for one in evidence:
            if one.end > one.start:
                places.setdefault(Span(one.start, one.end), {})[place] = None
    ordered = sorted(places, key=lambda span: (span.start, -span.end))
    return tuple(Proof(f"p{number}", span.start, span.end, tuple(places[span])) for number, span in enumerate(ordered, 1))


def _stated(assessment: Assessment) -> Iterator[tuple[Place, Sequence[Evidence]]]:
    """What is said on the page, and what proves it; the more telling first, since a mark leads to the first."""
    record = assessment.record
    yield Place("budget", "Budget"), record.budget.evidence
    yield Place("authority", "Authority"), record.authority.evidence
    yield Place("need", "Need"), record.need.evidence
    yield Place("timeline", "Timeline"), record.timeline.evidence
    for number, deadline in enumerate(record.deadlines):
        yield Place(f"date-{number}", "Date"), deadline.evidence
    for number, person in enumerate(record.authority.people):
        yield Place(f"person-{number}", "Person"), person.evidence
    for number, question in enumerate(record.questions):
        yield Place(f"question-{number}", "Open question"), question.evidence
    for signal in record.signals:
        yield Place(f"signal-{signal.name}", "Signal"), signal.evidence
    for number, competitor in enumerate(record.competitors):
        yield Place(f"rival-{number}", "Other vendor"), competitor.evidence
    yield Place("who", "Who they are"), record.prospect.evidence
    for contribution in assessment.score.contributions:
        yield Place(f"rule-{contribution.rule}", "Score"), contribution.evidence


def _orders(assessment: Assessment) -> Iterator[Span]:
    """Where the text gives orders to reading machines."""
    conversation = assessment.conversation
    for one in assessment.record.rejected:
        if one.field != "injection" or not one.quote:
            continue
        turn = conversation.turns[one.turn] if one.turn is not None and one.turn < len(conversation.turns) else None
        start = conversation.text.find(one.quote, *(turn.span if turn else ()))
        if start >= 0:
            yield Span(start, start + len(one.quote))


def _shown(conversation: Conversation, proofs: Sequence[Proof], orders: Sequence[Span]) -> Iterator[ShownTurn]:
    before: Turn | None = None
    day: date | None = None
    for turn in conversation.turns:
        today = turn.sent_at.date() if turn.sent_at else None
        yield ShownTurn(
            number=turn.index,
            speaker=turn.speaker,
            side=turn.side,
            kind=turn.kind,
            at=turn.sent_at,
            new_day=today if today and today != day else None,
            continues=bool(before and (before.speaker, before.side, before.sent_at) == (turn.speaker, turn.side, turn.sent_at)),
            segments=tuple(segments_of(conversation.text, turn.span, proofs, orders)),
        )
        before, day = turn, today or day


def segments_of(text: str, span: Span, proofs: Iterable[Proof], orders: Iterable[Span] = ()) -> Iterator[Segment]:
    """The span of text cut wherever a proof or an order begins or ends."""
    here = [one for one in proofs if one.start < span.end and one.end > span.start]
    ordered = [one for one in orders if one.start < span.end and one.end > span.start]
    bounds = [*(Span(one.start, one.end) for one in here), *ordered]
    cuts = {span.start, span.end, *(max(one.start, span.start) for one in bounds), *(min(one.end, span.end) for one in bounds)}
    breaks = soft_breaks(text[span.start : span.end], span.start)
    for start, end in pairwise(sorted(cuts)):
        covering = [one for one in here if one.start <= start and one.end >= end]
        yield Segment(
            lines=tuple(_cut(text, start, end, breaks)),
            anchors=tuple(one.id for one in covering if max(one.start, span.start) == start),
            proofs=" ".join(one.id for one in covering),
            href=f"#{covering[-1].places[0].anchor}" if covering else "",
            title=", ".join(dict.fromkeys(place.name for one in covering for place in one.places)),
            telling=any(place.name in _TELLING for one in covering for place in one.places),
            order=any(one.start <= start and one.end >= end for one in ordered),
        )


def soft_breaks(text: str, offset: int = 0) -> frozenset[int]:
    """Line ends that stand only where a mail program's width has put them: the next word would not have fitted."""
    lines = text.split("\n")
    width = max(map(len, lines))
    found: set[int] = set()
    if not _SHORTEST_WRAP <= width <= _LONGEST_WRAP:
        return frozenset()
    at = offset
    for line, following in pairwise(lines):
        at += len(line)
        word = _FIRST_WORD.match(following)
        goes_on = len(line) >= _NEARLY * width and following[:1].islower()
        fits = len(line) + 1 + len(word[0] if word else "") <= width and not goes_on
        if line.strip() and following.strip() and not fits and not _STARTS_A_LINE.match(following):
            found.add(at)
        at += 1
    return frozenset(found)


def _cut(text: str, start: int, end: int, breaks: frozenset[int]) -> Iterator[str]:
    for at in sorted(one for one in breaks if start <= one < end):
        yield text[start:at]
        start = at + 1
    yield text[start:end]
