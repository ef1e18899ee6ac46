"""Which kind of conversation this is: headers first, then what the other side talks about."""

import re
from collections.abc import Sequence

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records.vocabulary import Kind
from qualifier.values.folding import fold

_DESK = re.compile(
    r"\b(?:help ?(?:desk)?|(?:customer|technical|tech|it) support|support(?: team)?|service ?desk|kundendienst|kundenservice|"
    r"soporte|assistenza|klantenservice|customer (?:care|service))\b"
)


def classify_kind(reading: Reading) -> Kind:
    """sales unless the headers or several cues of another kind outweigh the signs of a buyer."""
    said = _outside_words(reading)
    traits = reading.conversation.traits
    if "delivery_report" in traits or _count(said, "kind.bounce") >= 2:
        return "bounce"
    if "auto_submitted" in traits or _is_absence_note(reading, said):
        return "auto_reply"
    buying = _buying(said)
    news = _count(said, "kind.newsletter")
    if news >= 2 - ("bulk" in traits) and ("bulk" in traits or news > buying):
        return "newsletter"
    for kind, least in _THRESHOLDS:
        found = _signs(reading, said, kind)
        if found >= least + _doubt(reading, kind) and found > buying * _patience(said, kind) and found * _SPARSE >= len(said):
            return kind
    return "sales"


def _patience(said: Sequence[Passage], kind: Kind) -> float:
    """Hints of an offer weigh no more than a wish to buy; a plain offer weighs more."""
    hints_only = kind == "vendor_pitch" and not _count(said, "kind.pitch_plain")
    return 1.0 if hints_only else _PATIENCE[kind]


def _doubt(reading: Reading, kind: Kind) -> int:
    """Where our side spoke first, a stranger's offer is not what the conversation began with."""
    ours = bool(reading.passages) and reading.passages[0].side == "seller"
    return 2 * (ours and kind in _UNASKED)


def _signs(reading: Reading, said: Sequence[Passage], kind: Kind) -> int:
    """How much speaks for the kind: passages, and for some kinds what weighs more than a passage."""
    found = _count(said, f"kind.{kind}") + 2 * _count(said, _PLAIN.get(kind, ""))
    if kind == "support":
        found = sum(hit.label == "kind.support" for passage in said for hit in passage.hits)
        return found + 2 * _count(said, "kind.support_plain") + _support_desk(reading)
    if kind == "recruiting" and found:
        return found + _count(reading.seller, "kind.applicant", "kind.recruiting")
    return found


def _support_desk(reading: Reading) -> int:
    """Signs that our side of the talk is a help desk: its name and what it says."""
    named = any(one.turn.speaker and _DESK.search(fold(one.turn.speaker)) for one in reading.seller)
    return 2 * named + min(2, _count(reading.seller, "kind.support_desk"))


_PLAIN: dict[Kind, str] = {"vendor_pitch": "kind.pitch_plain", "recruiting": "kind.applicant"}
_UNASKED = frozenset({"vendor_pitch", "recruiting", "personal", "other"})
_SPARSE = 10
"""In how many sentences at least one must speak for the kind: a single word in a long talk tells nothing."""

_THRESHOLDS: tuple[tuple[Kind, int], ...] = (
    ("recruiting", 2),
    ("vendor_pitch", 2),
    ("support", 2),
    ("personal", 1),
    ("other", 1),
)
_PATIENCE: dict[Kind, float] = {"recruiting": 0.7, "vendor_pitch": 0.7, "support": 1.2, "personal": 1.0, "other": 1.0}
"""How many cues of the kind outweigh one sign of a buyer."""


def _outside_words(reading: Reading) -> Sequence[Passage]:
    """What the other side says; everything if sides are unknown, as in a first mail of a stranger."""
    return reading.prospect or [one for one in reading.passages if one.side != "seller"]


def _count(passages: Sequence[Passage], *labels: str) -> int:
    return sum(passage.has(*labels) for passage in passages)


def _is_absence_note(reading: Reading, said: Sequence[Passage]) -> bool:
    """The last message is an absence note and little else."""
    if not said:
        return False
    last = [passage for passage in said if passage.turn.index == said[-1].turn.index]
    found = _count(last, "kind.auto_reply")
    return found >= 2 or (found == 1 and not any(passage.is_question for passage in last) and len(last) <= 6)


def _buying(said: Sequence[Passage]) -> int:
    """Signs of a buyer: own need, own price question, own situation."""
    labels = (
        "signal.pricing_request",
        "signal.demo_request",
        "signal.proposal_request",
        "signal.trial_request",
        "need.pain",
        "need.wish",
        "kind.sales",
    )
    return sum(
        passage.has(*labels) and not passage.has(*_OF_OTHERS) and (passage.has("need.wish") or not passage.has(*_HINTS))
        for passage in said
    )


_OF_OTHERS = ("kind.pitch_plain", "kind.applicant", "kind.support_plain", "kind.other")
_HINTS = ("kind.vendor_pitch", "kind.recruiting", "kind.support")
"""Words that a buyer may use of his own trade: what he wants outweighs them."""
