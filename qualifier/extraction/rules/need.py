"""The problem or the wanted outcome, in the prospect's words."""

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Need, Quote

_PAIN_WEIGHT = {"need.pain": 2, "need.manual": 2, "need.wish": 1}
_FRAMED = ("frame.past_project", "frame.elsewhere", "frame.hypothetical")
_QUESTION_SIGNALS = (
    "signal.pricing_request", "signal.demo_request", "signal.trial_request", "signal.proposal_request",
    "signal.integration_question", "signal.implementation_question", "need.product_question",
)  # fmt: skip
_REFUSALS = ("signal.not_interested", "signal.incumbent_satisfied", "need.none")
_MOST_PAINS = 4


def find_need(reading: Reading) -> Need[Quote]:
    """explicit, implied, none or unknown; a later "we are sorted" overrules an earlier problem."""
    pains = [passage for passage in reading.prospect if _weight(passage) >= 2]
    wishes = [passage for passage in reading.prospect if _weight(passage) == 1 and not passage.is_question]
    refusals = reading.with_cue(*_REFUSALS)
    if refusals and not _stronger_after(refusals[-1], pains):
        return Need[Quote](status="none", evidence=(_proof(refusals[-1], *_REFUSALS),))
    if pains or wishes:
        return _explicit(pains or wishes)
    asked = [passage for passage in reading.with_cue(*_QUESTION_SIGNALS) if not passage.has(*_FRAMED)]
    if asked:
        return Need[Quote](status="implied", evidence=(asked[0].quote,))
    return Need[Quote]()


def _weight(passage: Passage) -> int:
    if passage.has(*_FRAMED):
        return 0
    if passage.is_question and not passage.has("need.pain"):
        return 0
    return sum(weight for label, weight in _PAIN_WEIGHT.items() if passage.has(label))


def _stronger_after(refusal: Passage, pains: list[Passage]) -> bool:
    """Whether problems are told after the refusal, or so many before that the refusal is about something else."""
    later = [passage for passage in pains if passage.order > refusal.order]
    same_message = [passage for passage in pains if passage.turn.index == refusal.turn.index]
    return bool(later) or len(same_message) >= 2


def _explicit(passages: list[Passage]) -> Need[Quote]:
    ranked = sorted(passages, key=lambda passage: (-_weight(passage), passage.order))[:_MOST_PAINS]
    chosen = sorted(ranked, key=lambda passage: passage.order)
    quotes = tuple(_proof(passage, *_PAIN_WEIGHT) for passage in chosen)
    return Need[Quote](status="explicit", pains=tuple(_phrase(quote.quote) for quote in quotes), evidence=quotes)


def _proof(passage: Passage, *labels: str) -> Quote:
    hit = passage.hit(*labels)
    return passage.cut(hit.start, hit.end) if hit and len(passage.text) > 160 else passage.quote


def _phrase(words: str) -> str:
    return " ".join(words.split()).strip(" .!?-–•*")
