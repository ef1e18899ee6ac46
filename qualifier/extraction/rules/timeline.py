"""The statement about time that rules the purchase today."""

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Deadline, Quote, Timeline

_RULING = ("decision", "go_live")
_FRAMED = ("frame.past_project", "frame.elsewhere")


def find_timeline(reading: Reading, deadlines: tuple[Deadline[Quote], ...]) -> Timeline[Quote]:
    """deferred if the latest word says so, else dated, urgent, vague or unknown."""
    ruling = [deadline for deadline in deadlines if deadline.kind in _RULING]
    deferred = _last(reading, "timeline.deferred")
    if deferred is not None and not _spoken_after(reading, ruling, deferred):
        return _said(deferred, "timeline.deferred", "deferred")
    if ruling:
        quotes = tuple(quote for deadline in ruling[:2] for quote in deadline.evidence)
        return Timeline[Quote](status="dated", evidence=quotes)
    urgent, vague = _last(reading, "timeline.urgent"), _last(reading, "timeline.vague")
    if urgent is not None and (vague is None or urgent.order > vague.order):
        return _said(urgent, "timeline.urgent", "urgent")
    if vague is not None:
        return _said(vague, "timeline.vague", "vague")
    return Timeline[Quote]()


def _last(reading: Reading, label: str) -> Passage | None:
    passages = [passage for passage in reading.with_cue(label) if not passage.has(*_FRAMED)]
    return passages[-1] if passages else None


def _spoken_after(reading: Reading, ruling: list[Deadline[Quote]], deferred: Passage) -> bool:
    """Whether a date for the purchase was named in a later turn than the deferral."""
    return any(quote.turn > deferred.turn.index for deadline in ruling for quote in deadline.evidence)


def _said(passage: Passage, label: str, status: str) -> Timeline[Quote]:
    hit = passage.hit(label)
    quote = passage.cut(hit.start, hit.end) if hit else passage.quote
    return Timeline[Quote].model_validate({"status": status, "evidence": (quote,)})
