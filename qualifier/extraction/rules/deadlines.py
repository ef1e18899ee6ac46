"""The dates on the prospect's side that bear on the purchase, each with what it is for.

A date counts if the words around it say what it is for, or if it answers the seller's question. The latest word on a
matter rules: an older go-live, decision or contract end is dropped when a newer message names another.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Deadline, Quote
from qualifier.records.vocabulary import DeadlineKind
from qualifier.values.dates import DateMention, find_dates, find_fiscal_year_start

_ORDER: tuple[DeadlineKind, ...] = ("contract_end", "budget", "proposal_due", "decision", "event", "meeting", "go_live")
"""The more telling purpose first: "sign the contract by" is a decision, "have the contract by" a document due."""
_SINGLE: frozenset[DeadlineKind] = frozenset({"go_live", "decision", "contract_end", "budget"})
"""Kinds of which only the latest word counts."""
_MEETING_GRAINS = frozenset({"day", "week"})
_FRAMED = ("frame.past_project", "frame.elsewhere", "date.not_theirs")


class _Dated(NamedTuple):
    """A date with its purpose and place."""

    kind: DeadlineKind
    mention: DateMention
    passage: Passage


def find_deadlines(reading: Reading, country: str | None) -> tuple[Deadline[Quote], ...]:
    """Deadlines in the order of their days; passed, refused and withdrawn dates are left out."""
    fiscal = find_fiscal_year_start(reading.conversation.text)
    found = [dated for passage in reading.prospect for dated in _in_passage(reading, passage, country, fiscal)]
    kept = _latest(_not_retracted(reading, found))
    return tuple(_deadline(dated) for dated in sorted(kept, key=lambda one: (one.mention.last or date.max, one.passage.order)))


def _in_passage(reading: Reading, passage: Passage, country: str | None, fiscal: int | None) -> Iterable[_Dated]:
    mentions = find_dates(
        passage.text, said_on=passage.said_on, country=country, language=reading.conversation.language, fiscal_year_start=fiscal
    )
    if not mentions or passage.has(*_FRAMED):
        return
    today = reading.conversation.reference_time
    for mention in mentions:
        if mention.past or mention.vague or (mention.first is None and passage.said_on is not None):
            continue
        if today is not None and mention.last is not None and mention.last < today.date():
            continue
        if _refused(passage, mention):
            continue
        kind = _purpose(reading, passage, mention)
        if kind is not None:
            yield _Dated(kind, mention, passage)


def _refused(passage: Passage, mention: DateMention) -> bool:
    """Whether a refusal stands in the clause of the date, not merely in the sentence."""
    clause = _clause_range(passage.text, mention.start, mention.end)
    return any(
        hit.label == "date.refused" and hit.start < clause[1] and hit.end > clause[0] and not _within(hit.start, mention)
        for hit in passage.hits
    )


def _within(position: int, mention: DateMention) -> bool:
    return mention.start <= position < mention.end


def _clause_range(text: str, start: int, end: int) -> tuple[int, int]:
    left = max((text.rfind(sign, 0, start) for sign in ",;:–"), default=-1) + 1
    ends = [position for sign in ",;:–" if (position := text.find(sign, end)) >= 0]
    return left, min(ends, default=len(text))


def _purpose(reading: Reading, passage: Passage, mention: DateMention) -> DeadlineKind | None:
    """By the nearest cue of the sentence; a bare date takes its purpose from the seller's question before it."""
    clause = _clause_range(passage.text, mention.start, mention.end)
    near = _kinds(passage, clause)
    wide = near or _kinds(passage, (0, len(passage.text)))
    kind = next((one for one in _ORDER if one in wide and _suits(one, mention)), None)
    if kind is not None and not (kind == "go_live" and "meeting" in _asked(reading, passage) and mention.grain in _MEETING_GRAINS):
        return kind
    return _answered(reading, passage, mention) or kind


def _kinds(passage: Passage, inside: tuple[int, int]) -> set[str]:
    return {
        hit.label.removeprefix("date.")
        for hit in passage.hits
        if hit.label.startswith("date.") and hit.start < inside[1] and hit.end > inside[0]
    }


def _suits(kind: DeadlineKind, mention: DateMention) -> bool:
    """A meeting is on a day or in a week, never "by" a month; nothing is delivered "at 7 am"."""
    if kind == "meeting":
        return mention.grain in _MEETING_GRAINS and mention.relation in ("on", "in", "around", "after", "from")
    return True


def _asked(reading: Reading, passage: Passage) -> set[str]:
    """What the seller's last words before this passage were about."""
    for earlier in reversed(reading.passages[max(0, passage.order - 6) : passage.order]):
        if earlier.side == "seller":
            turn = earlier.turn.index
            said = [one for one in reading.passages if one.turn.index == turn]
            return {label for label in ("meeting", "timing") for one in said if one.has(f"ask.{label}")}
    return set()


def _answered(reading: Reading, passage: Passage, mention: DateMention) -> DeadlineKind | None:
    asked = _asked(reading, passage)
    if "meeting" in asked and mention.grain in _MEETING_GRAINS and mention.relation == "on":
        return "meeting"
    if "timing" in asked and len(passage.text.split()) <= 25:
        return "go_live"
    return None


def _not_retracted(reading: Reading, found: Sequence[_Dated]) -> list[_Dated]:
    """Drops a date whose words come up again later in a sentence that takes them back."""
    withdrawals = reading.with_cue("frame.retracted", "date.refused")
    return [
        dated
        for dated in found
        if not any(
            later.order > dated.passage.order and later.turn.index != dated.passage.turn.index and _names(later, dated.mention)
            for later in withdrawals
        )
    ]


def _names(passage: Passage, mention: DateMention) -> bool:
    words = [word for word in mention.text.casefold().split() if len(word) > 2 and word.isalpha()]
    return bool(words) and words[-1] in passage.text.casefold()


def _latest(found: Sequence[_Dated]) -> list[_Dated]:
    last_turn: dict[str, int] = {}
    for dated in found:
        last_turn[dated.kind] = max(last_turn.get(dated.kind, -1), dated.passage.turn.index)
    kept: dict[tuple[str, date | None, str], _Dated] = {}
    for dated in found:
        if dated.kind in _SINGLE and dated.passage.turn.index != last_turn[dated.kind]:
            continue
        key = (dated.kind, dated.mention.last, "" if dated.mention.last else dated.mention.text)
        kept.setdefault(key, dated)
    return list(kept.values())


def _deadline(dated: _Dated) -> Deadline[Quote]:
    mention = dated.mention
    quote = dated.passage.cut(mention.start, mention.end)
    return Deadline[Quote](kind=dated.kind, start=mention.first, due=mention.last, phrase=mention.text, evidence=(quote,))
