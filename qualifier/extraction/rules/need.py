"""The problem or the wanted outcome, in the prospect's words."""

import re

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Need, Quote

_FRAMED = ("frame.past_project", "frame.elsewhere", "frame.hypothetical")
_REQUESTS = (
    "signal.pricing_request", "signal.demo_request", "signal.trial_request", "signal.proposal_request",
    "signal.content_request", "signal.reference_request",
)  # fmt: skip
_QUESTIONS = (*_REQUESTS, "signal.integration_question", "signal.implementation_question", "need.product_question")
_REFUSALS = ("signal.not_interested", "signal.incumbent_satisfied", "need.none")
_CONTENT = ("need.none", "signal.incumbent_satisfied")
"""In "nothing to complain about" the complaint is no problem."""
_PROBLEM = 2.0
_BROAD = 1.5
_TOLD = 0.5
_WISH = 1.0
_MOST_PAINS = 3
_FEWEST_WORDS = 4
_TELLS_ENOUGH = 40
"""Words of statements from which on a described situation is a stated need."""
_LONG_PHRASE = 110
_LEAD_IN = re.compile(
    r"^(?:[\W\d]*\b(?:and|so|but|because|well|yeah|yes|no|um|uh|er|look|now|also|then|plus|okay|ok|right|honestly|mostly|like|"
    r"und|also|aber|ja|nee|nein|äh|weil|et|donc|mais|alors|euh|bon|parce que|oui|y|pues|pero|eh|mira|porque|e|allora|ma|"
    r"perché|en|dus|maar|want|nou)\b[\s,.:–-]+)+",
    re.IGNORECASE,
)
_FILLER = re.compile(r",? ?\b(?:um|uh|erm|äh|ähm|euh|eh|ehm)\b,?", re.IGNORECASE)


def find_need(reading: Reading) -> Need[Quote]:
    """explicit, implied, none or unknown; a later "we are sorted" overrules an earlier problem."""
    told = [passage for passage in reading.prospect if _tells(passage)]
    problems = [passage for passage in told if _weight(passage) >= _BROAD]
    refusals = [one for one in reading.with_cue(*_REFUSALS) if not _is_denied(one)]
    if refusals and not _stronger_after(refusals[-1], problems):
        return Need[Quote](status="none", evidence=(_proof(refusals[-1], *_REFUSALS),))
    asked = [passage for passage in reading.with_cue(*_QUESTIONS) if not passage.has(*_FRAMED)]
    if not asked and reading.with_cue("signal.wrong_person"):
        return Need[Quote]()
    wishes = [passage for passage in told if _WISH <= _weight(passage) < _BROAD]
    if problems or (wishes and not _only_asks(wishes)) or _describes(told):
        return _explicit(problems or wishes or [one for one in told if one.has("need.situation")])
    if asked:
        return Need[Quote](status="implied", evidence=(asked[0].quote,))
    return Need[Quote]()


def _tells(passage: Passage) -> bool:
    """A statement about themselves; a question counts only if it names a problem."""
    if passage.has(*_FRAMED, "need.vacuous", "signal.wrong_person") or len(passage.text.split()) < _FEWEST_WORDS:
        return False
    return not passage.is_question or passage.has("need.pain", "need.trouble")


def _weight(passage: Passage) -> float:
    contentment = [hit for hit in passage.hits if hit.label in _CONTENT]
    kinds = [
        hit.label
        for hit in passage.hits
        if hit.label.startswith("need.") and not any(one.start <= hit.start < one.end for one in contentment)
    ]
    broad = _BROAD * ("need.trouble" in kinds)
    problem = _PROBLEM * min(2, kinds.count("need.pain")) + _PROBLEM * ("need.manual" in kinds) + broad
    weight = problem + _WISH * ("need.wish" in kinds)
    return weight + _TOLD * ("need.situation" in kinds) if weight >= _BROAD else weight


def _is_denied(passage: Passage) -> bool:
    if passage.has("deny.need_none", "refuse.option"):
        return True
    return passage.has("deny.incumbent_satisfied") or (
        passage.has("need.none") and passage.has("deny.demo_request", "deny.trial_request", "deny.meeting_request")
    )


def _stronger_after(refusal: Passage, problems: list[Passage]) -> bool:
    """Whether problems are told after the refusal, or so many beside it that the refusal is about something else."""
    later = [passage for passage in problems if passage.order > refusal.order]
    same_message = [passage for passage in problems if passage.turn.index == refusal.turn.index]
    firm = refusal.has("signal.not_interested")
    return len(later) > firm or (len(same_message) >= 2 and not firm) or len(problems) >= 4 + 2 * firm


def _only_asks(wishes: list[Passage]) -> bool:
    """Whether what they want is no more than our price list or our papers."""
    return all(passage.has(*_REQUESTS) for passage in wishes)


def _describes(told: list[Passage]) -> bool:
    """Whether they tell their situation at some length, though no word of trouble was recognized."""
    words = sum(len(passage.text.split()) for passage in told)
    return words >= _TELLS_ENOUGH and sum(passage.has("need.situation") for passage in told) >= 2


def _explicit(passages: list[Passage]) -> Need[Quote]:
    ranked = sorted(passages, key=lambda passage: (-_weight(passage), passage.order))[:_MOST_PAINS]
    chosen = sorted(ranked, key=lambda passage: passage.order)
    quotes = tuple(
        _proof(passage, "need.pain", "need.manual", "need.trouble", "need.wish", "need.situation") for passage in chosen
    )
    return Need[Quote](status="explicit", pains=tuple(_phrase(quote.quote) for quote in quotes), evidence=quotes)


def _proof(passage: Passage, *labels: str) -> Quote:
    hit = next((found for label in labels if (found := passage.hit(label))), None)
    return passage.cut(hit.start, hit.end) if hit and len(passage.text) > _LONG_PHRASE else passage.quote


def _phrase(words: str) -> str:
    """A quote as a short phrase: no lead-in, no fillers, no full stop."""
    plain = _LEAD_IN.sub("", _FILLER.sub("", " ".join(words.split())))
    return plain.strip(" .!?-–•*,;:")
