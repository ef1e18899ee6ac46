"""How deep the prospect is in the conversation, judged from what the other recognizers found."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Engagement, Extraction
from qualifier.records.vocabulary import Stage

_COMMITTING = frozenset({"legal_review", "procurement_step"})
_COMPARING = frozenset(
    {
        "pricing_request", "demo_request", "trial_request", "proposal_request", "reference_request", "security_review",
        "integration_question", "implementation_question", "competitor_comparison", "price_objection",
    }
)  # fmt: skip
_SPECIFIC = _COMPARING | _COMMITTING
_NEXT_STEPS = frozenset({"decision", "meeting", "proposal_due", "go_live"})
_FEW_WORDS = 45
_DEEP = 3


def judge_engagement(reading: Reading, claims: Extraction) -> Engagement:
    """Depth 0 to 4 and the stage reached; a refusal makes the stage none."""
    return Engagement(depth=_depth(reading, claims), stage=_stage(reading, claims))


def _stage(reading: Reading, claims: Extraction) -> Stage:
    names = {signal.name for signal in claims.signals}
    if names & {"opt_out", "not_interested"}:
        return "none"
    if claims.authority.status == "none" and not names & _COMPARING:
        return "none"
    if claims.need.status == "none" and not names & _COMMITTING:
        return "awareness"
    decided = any(deadline.kind == "decision" for deadline in claims.deadlines)
    if names & _COMMITTING or (reading.with_cue("stage.decision") and (decided or claims.budget.status == "approved")):
        return "decision"
    if names & _COMPARING or decided:
        return "evaluation"
    if claims.need.status == "explicit":
        return "interest"
    return "awareness"


def _depth(reading: Reading, claims: Extraction) -> int:
    words = sum(len(passage.text.split()) for passage in reading.prospect)
    if words == 0:
        return 0
    details = _details(claims)
    if words < _FEW_WORDS and details <= 1:
        return 1
    if details < _DEEP:
        return 2
    next_steps = sum(deadline.kind in _NEXT_STEPS for deadline in claims.deadlines)
    return 4 if next_steps >= 2 or (next_steps and details > _DEEP + 1) else 3


def _details(claims: Extraction) -> int:
    """Specific things said: kinds of questions, an amount, a date, people named, problems told."""
    signals = sum(signal.name in _SPECIFIC for signal in claims.signals)
    told = (claims.budget.amount is not None, bool(claims.deadlines), claims.need.status == "explicit")
    return signals + sum(told) + min(2, len(claims.authority.people) // 2)
