"""The problem or the wanted outcome, in the prospect's words."""

import re

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Need, Quote
from qualifier.values.dates import find_dates

_FRAMED = ("frame.past_project", "frame.elsewhere", "frame.hypothetical")
_REQUESTS = (
    "signal.pricing_request", "signal.demo_request", "signal.trial_request", "signal.proposal_request",
    "signal.content_request", "signal.reference_request",
)  # fmt: skip
_QUESTIONS = (*_REQUESTS, "signal.integration_question", "signal.implementation_question", "need.product_question")
_REFUSALS = ("signal.not_interested", "signal.incumbent_satisfied", "need.none")
_CONTENT = ("need.none", "signal.incumbent_satisfied")
"""In "nothing to complain about" the complaint is no problem."""
_STEPS = (
    "signal.meeting_request", "signal.procurement_step", "signal.legal_review", "signal.competitor_comparison",
    "signal.security_review", "signal.stakeholder_added", "budget.approved", "stage.decision",
)  # fmt: skip
"""What people do who want to buy; who only tells how things are has no need that he states."""
_SEVERAL = 2
_SHORT_ANSWER = 9
_NO = re.compile(
    r"\W*(?:no\b|nope|none|nothing|not (?:really|that|as far|a thing|at all|anything)"
    r"|nein|nichts|eigentlich nicht|non\b|rien|pas (?:vraiment|que je)"
    r"|nada\b|ninguno|la verdad que no|niente|nulla|nee\b|niet echt|niks)"
)
_SLOT_WORDS = 12
_UNTIL = re.compile(
    r"[\w ]{0,12},? ?\b(?:until|till|but|except|unless|apart from|as long as|so long as|bis|aber|ausser|solange|jusqu'a ce"
    r"|mais|sauf|tant que|hasta que|pero|salvo|menos cuando|finche|ma|tranne|totdat|tot|maar|behalve)\b"
)
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
    asked = [passage for passage in reading.with_cue(*_QUESTIONS) if not passage.has(*_FRAMED)]
    steps = [*asked, *reading.with_cue(*_STEPS)]
    refusals = _refusals(reading)
    if refusals and not _overruled(refusals[-1], problems, steps):
        return Need[Quote](status="none", evidence=(_proof(refusals[-1], *_REFUSALS),))
    if not asked and reading.with_cue("signal.wrong_person"):
        return Need[Quote]()
    wishes = [passage for passage in told if _WISH <= _weight(passage) < _BROAD]
    if problems or (wishes and not _only_asks(wishes)) or (steps and _describes(told)):
        return _explicit(problems or wishes or [one for one in told if one.has("need.situation")])
    if asked:
        return Need[Quote](status="implied", evidence=(asked[0].quote,))
    return Need[Quote]()


def _refusals(reading: Reading) -> list[Passage]:
    """Sentences that say no need, in the order of time: in their own words, or "no" to "would you change anything?"."""
    said = [one for one in reading.with_cue(*_REFUSALS) if not _is_denied(one) and not one.has(*_FRAMED)]
    return sorted({one.order: one for one in (*said, *_bare_noes(reading))}.values(), key=lambda one: one.order)


def _bare_noes(reading: Reading) -> list[Passage]:
    answers = [one for one in reading.prospect if one.word_count <= _SHORT_ANSWER and _NO.match(one.folded)]
    return [
        one
        for one in answers
        if (question := reading.answered_question(one)) is not None
        and question.has("ask.change")
        and reading.of_turn(one.turn.index)[0] is one
    ]


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
    if passage.has("deny.need_none", "refuse.option") or _is_slot(passage):
        return True
    content = [hit for hit in passage.hits if hit.label in _CONTENT]
    if content and all(_UNTIL.match(passage.folded, hit.end) and _troubled_after(passage, hit.end) for hit in content):
        return True
    return passage.has("deny.incumbent_satisfied") or (
        passage.has("need.none") and passage.has("deny.demo_request", "deny.trial_request", "deny.meeting_request")
    )


def _troubled_after(passage: Passage, position: int) -> bool:
    return any(hit.label in ("need.pain", "need.trouble", "need.manual") and hit.start >= position for hit in passage.hits)


def _is_slot(passage: Passage) -> bool:
    """ "Monday works fine for me": a day that suits, no contentment."""
    if not passage.has(*_CONTENT) or passage.word_count > _SLOT_WORDS:
        return False
    return any(one.grain == "day" and not one.past for one in find_dates(passage.text, said_on=passage.said_on))


def _overruled(refusal: Passage, problems: list[Passage], steps: list[Passage]) -> bool:
    """Contentment with something else: problems weigh more, or a problem and several steps towards buying are told."""
    if _stronger_after(refusal, problems):
        return True
    orders = {one.order for one in steps}
    return bool(problems) and len(orders) >= _SEVERAL + refusal.has("signal.not_interested")


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
