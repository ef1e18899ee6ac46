"""What the prospect does that tells how serious it is: requests, objections, refusals."""

from collections.abc import Iterable
from typing import get_args

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Competitor, Deadline, Quote, Signal
from qualifier.records.vocabulary import SignalName

_FRAMED = ("frame.past_project", "frame.elsewhere")
_REFUSALS: frozenset[SignalName] = frozenset({"opt_out", "not_interested", "wrong_person"})
_SHORT_MEETING_ANSWER = 3
"""How many sentences back a seller's offer may stand to which a slot is the answer."""


def find_signals(
    reading: Reading, deadlines: tuple[Deadline[Quote], ...], competitors: tuple[Competitor[Quote], ...]
) -> tuple[Signal[Quote], ...]:
    """Each signal once, with the words that show it; a request that was taken back is none."""
    proofs: dict[SignalName, list[Quote]] = {}
    for name in get_args(SignalName):
        passages = list(_shown(reading, name))
        if passages:
            proofs[name] = [_proof(passage, name) for passage in passages[:2]]
    meetings = [deadline for deadline in deadlines if deadline.kind == "meeting"]
    if meetings:
        proofs.setdefault("meeting_request", list(meetings[0].evidence[:1]))
        if _demo_was_offered(reading, meetings):
            proofs.setdefault("demo_request", list(meetings[0].evidence[:1]))
    if not competitors:
        proofs.pop("competitor_comparison", None) if not _compares(reading) else None
    return tuple(Signal[Quote](name=name, evidence=tuple(quotes)) for name, quotes in proofs.items())


def _shown(reading: Reading, name: SignalName) -> Iterable[Passage]:
    denied = [passage.order for passage in reading.with_cue(f"deny.{name}")]
    for passage in reading.with_cue(f"signal.{name}"):
        if passage.has(*_FRAMED) and name not in _REFUSALS:
            continue
        if any(order >= passage.order for order in denied):
            continue
        yield passage


def _proof(passage: Passage, name: SignalName) -> Quote:
    hit = passage.hit(f"signal.{name}")
    return passage.cut(hit.start, hit.end) if hit and not passage.is_question else passage.quote


def _demo_was_offered(reading: Reading, meetings: list[Deadline[Quote]]) -> bool:
    """Whether the agreed slot answers the seller's offer of a demonstration."""
    turns = {quote.turn for meeting in meetings for quote in meeting.evidence}
    for passage in reading.prospect:
        if passage.turn.index in turns:
            earlier = reading.passages[max(0, passage.order - _SHORT_MEETING_ANSWER) : passage.order]
            if any("demo" in one.folded and one.side == "seller" for one in earlier):
                return True
    return False


def _compares(reading: Reading) -> bool:
    """Without a named rival only plain words of comparison count, not a mere "other"."""
    return len(reading.with_cue("signal.competitor_comparison")) >= 2
