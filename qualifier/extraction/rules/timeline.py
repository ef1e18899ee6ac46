"""The statement about time that rules the purchase today."""

import re

from qualifier.extraction.rules.clauses import Range, has_cue, narrow_clause
from qualifier.extraction.rules.cues import CueHit
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Deadline, Quote, Timeline

_RULING = ("decision", "go_live")
_STEPS = (
    "signal.pricing_request", "signal.proposal_request", "signal.demo_request", "signal.trial_request",
    "signal.procurement_step", "signal.legal_review",
)  # fmt: skip
_OFFERS = ("ask.meeting", "offer.demo", "offer.content", "offer.trial", "offer.proposal", "signal.meeting_request")
_SHORT = 6
"""Up to how many words an answer is nothing but a yes or a no to what was asked."""
_YEAR = re.compile(r"20\d\d")
_FRAMED = ("frame.past_project", "frame.elsewhere")


def find_timeline(reading: Reading, deadlines: tuple[Deadline[Quote], ...]) -> Timeline[Quote]:
    """deferred if the latest word says so, else dated, urgent, vague or unknown."""
    ruling = [deadline for deadline in deadlines if deadline.kind in _RULING]
    ruling = ruling or [deadline for deadline in deadlines if deadline.kind == "budget" and _loses(reading, deadline)]
    deferred = last_deferral(reading)
    if deferred is not None and not _spoken_after(ruling, deferred) and not _decides_anyway(ruling):
        return _said(deferred, "timeline.deferred", "deferred")
    if ruling:
        quotes = tuple(quote for deadline in ruling[:2] for quote in deadline.evidence)
        return Timeline[Quote](status="dated", evidence=quotes)
    urgent, vague = _last(reading, "timeline.urgent"), _last(reading, "timeline.vague")
    if urgent is not None and (vague is None or urgent.order > vague.order):
        return _said(urgent, "timeline.urgent", "urgent")
    if vague is not None:
        return _said(vague, "timeline.vague", "vague")
    return _by_event(reading, deadlines)


def _decides_anyway(ruling: list[Deadline[Quote]]) -> bool:
    """Who names the day on which they decide has put off something else; what was said before a deferral is dropped already."""
    return any(deadline.kind == "decision" for deadline in ruling)


def _by_event(reading: Reading, deadlines: tuple[Deadline[Quote], ...]) -> Timeline[Quote]:
    """An event to which they work while they ask for an offer or a trial: nobody asks for a tent after the wedding."""
    events = [deadline for deadline in deadlines if deadline.kind == "event"]
    if not events or not reading.with_cue(*_STEPS):
        return Timeline[Quote]()
    return Timeline[Quote](status="dated", evidence=events[0].evidence)


def last_deferral(reading: Reading) -> Passage | None:
    """The latest sentence that puts the purchase off."""
    return _last(reading, "timeline.deferred")


def _last(reading: Reading, label: str) -> Passage | None:
    passages = [
        passage
        for passage in reading.with_cue(label)
        if not passage.has(*_FRAMED) and _holds(passage, label) and not _declines_talk(reading, passage)
    ]
    return passages[-1] if passages else None


def _declines_talk(reading: Reading, passage: Passage) -> bool:
    """ "Not at this stage" to a visit or a demo that we offer puts off the visit, not the purchase."""
    asked = reading.answered_question(passage) if passage.word_count <= _SHORT else None
    return asked is not None and asked.has(*_OFFERS) and not asked.has("ask.timing", "ask.decision")


def _holds(passage: Passage, label: str) -> bool:
    """A question defers nothing; "send it as soon as possible" is an errand, not the purchase."""
    hit = passage.hit(label)
    if hit is None or (passage.is_question and label != "timeline.urgent"):
        return False
    if any(one.label == "timeline.bound" and one.start <= hit.start and hit.end <= one.end for one in passage.hits):
        return False
    clause = narrow_clause(passage, hit.start, hit.end)
    if label == "timeline.vague" and _names_past(passage, hit):
        return False
    if label == "timeline.urgent":
        return not has_cue(passage, clause, "urgent.errand") and not _denied(passage, hit, clause)
    return label != "timeline.deferred" or not (has_cue(passage, clause, "date.not_theirs") or _denied(passage, hit, clause))


def _names_past(passage: Passage, hit: CueHit) -> bool:
    """ "We had a storm in 2022": a year that has begun is no plan."""
    year = _YEAR.search(passage.folded, hit.start, hit.end)
    return year is not None and passage.said_on is not None and int(year[0]) <= passage.said_on.year


def _denied(passage: Passage, hit: CueHit, clause: Range) -> bool:
    """Whether a "not" stands before the words, in their clause and not among them."""
    return any(one.label == "date.negated" and clause.start <= one.start and one.end <= hit.start for one in passage.hits)


def _loses(reading: Reading, deadline: Deadline[Quote]) -> bool:
    """Money that is lost after the day makes the day rule the purchase; the mere end of a year does not."""
    words = " ".join(quote.quote.casefold() for quote in deadline.evidence)
    return any(
        part in words
        for part in ("back", "lose", "spent", "verf", "verlor", "perd", "pierde", "verval", "kwijt", "expire", "caduc")
    )


def _spoken_after(ruling: list[Deadline[Quote]], deferred: Passage) -> bool:
    """Whether a date for the purchase was named in a later turn than the deferral."""
    return any(quote.turn > deferred.turn.index for deadline in ruling for quote in deadline.evidence)


def _said(passage: Passage, label: str, status: str) -> Timeline[Quote]:
    hit = passage.hit(label)
    quote = passage.cut(hit.start, hit.end) if hit else passage.quote
    return Timeline[Quote].model_validate({"status": status, "evidence": (quote,)})
