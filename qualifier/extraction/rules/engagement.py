"""How deep the prospect is in the conversation, judged from what the other recognizers found."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Engagement, Extraction
from qualifier.records.vocabulary import SignalName, Stage

_COMPARING: frozenset[SignalName] = frozenset(
    {
        "pricing_request", "demo_request", "trial_request", "proposal_request", "reference_request", "security_review",
        "integration_question", "implementation_question", "competitor_comparison", "price_objection", "procurement_step",
    }
)  # fmt: skip
_SPECIFIC: frozenset[SignalName] = _COMPARING | {"legal_review", "content_request"}
_TALKING: frozenset[SignalName] = frozenset({"meeting_request", "content_request", "stakeholder_added"})
_REFUSING: frozenset[SignalName] = frozenset({"opt_out", "not_interested"})
_ELSEWHERE = ("frame.past_project", "frame.elsewhere", "frame.hypothetical", "frame.retracted")
_NEXT_STEPS = frozenset({"decision", "meeting", "proposal_due", "go_live"})
_FEW_WORDS = 45
_DEEP = 3


def judge_engagement(reading: Reading, claims: Extraction) -> Engagement:
    """Depth 0 to 4 and the stage reached; a refusal makes the stage none."""
    return Engagement(depth=_depth(reading, claims), stage=_stage(reading, claims))


def _stage(reading: Reading, claims: Extraction) -> Stage:
    names = {signal.name for signal in claims.signals}
    if names & _REFUSING or ("wrong_person" in names and not names & _COMPARING):
        return "none"
    if claims.authority.status == "none" and not names & _COMPARING:
        return "none"
    if claims.need.status == "none" and "legal_review" not in names:
        return "awareness"
    if _decides(reading, claims, names):
        return "decision"
    if names & _COMPARING or _plans_purchase(claims):
        return "evaluation"
    if claims.need.status == "explicit":
        return "interest"
    return "interest" if names & _TALKING and claims.need.status == "implied" else "awareness"


def _decides(reading: Reading, claims: Extraction, names: set[SignalName]) -> bool:
    """They name the day on which they choose, or look at the contract, or say yes."""
    if any(deadline.kind == "decision" for deadline in claims.deadlines) or "legal_review" in names:
        return True
    told = reading.with_cue("stage.decision", "stage.decides_on")
    return any(not one.has(*_ELSEWHERE) and not (one.is_question and one.has("stage.decides_on")) for one in told)


def _plans_purchase(claims: Extraction) -> bool:
    """Money and a date for the start are named: they weigh a purchase even where they ask nothing."""
    dated = any(deadline.kind in ("go_live", "proposal_due") for deadline in claims.deadlines)
    return dated and claims.budget.amount is not None and any(one.name == "meeting_request" for one in claims.signals)


def _depth(reading: Reading, claims: Extraction) -> int:
    words = sum(len(passage.text.split()) for passage in reading.prospect)
    if words == 0:
        return 0
    details = _details(claims)
    names = {signal.name for signal in claims.signals}
    if details <= 1 and (words < _FEW_WORDS or names & _REFUSING):
        return 1
    if details < _DEEP:
        return 2
    next_steps = sum(deadline.kind in _NEXT_STEPS for deadline in claims.deadlines)
    return 4 if next_steps >= 2 or (next_steps and details > _DEEP) else 3


def _details(claims: Extraction) -> int:
    """Specific things said: kinds of questions, an amount, a date, people named, problems told."""
    signals = sum(signal.name in _SPECIFIC for signal in claims.signals)
    told = (claims.budget.amount is not None, bool(claims.deadlines), claims.need.status == "explicit")
    return signals + sum(told) + min(2, len(claims.authority.people) // 2)
