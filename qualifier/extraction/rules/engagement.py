"""How deep the prospect is in the conversation, judged from what the other recognizers found."""

from qualifier.extraction.rules.clauses import has_cue, wide_clause
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Engagement, Extraction
from qualifier.records.vocabulary import SignalName, Stage
from qualifier.values.dates import find_dates

_COMPARING: frozenset[SignalName] = frozenset(
    {
        "pricing_request", "demo_request", "trial_request", "proposal_request", "reference_request", "security_review",
        "integration_question", "implementation_question", "competitor_comparison", "price_objection", "procurement_step",
        "meeting_request",
    }
)  # fmt: skip
_SPECIFIC: frozenset[SignalName] = _COMPARING - {"meeting_request"} | {"legal_review", "content_request"}
_CLOSING: frozenset[SignalName] = frozenset({"legal_review", "procurement_step"})
_REFUSING: frozenset[SignalName] = frozenset({"opt_out", "not_interested"})
_UNREAL = ("frame.past_project", "frame.hypothetical", "frame.retracted")
_NO_CHOICE = ("date.past", "date.refused", "date.not_theirs")
_NEXT_STEPS = frozenset({"decision", "meeting", "proposal_due", "go_live"})
_FEW_WORDS = 45
_MANY_WORDS = 120
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
    if claims.need.status == "none" and not names & _CLOSING:
        return "awareness"
    if _decides(reading, claims, names):
        return "decision"
    if names & _COMPARING:
        return "evaluation"
    if claims.need.status != "explicit":
        return "awareness"
    return "evaluation" if _weighs(reading, claims) else "interest"


def _decides(reading: Reading, claims: Extraction, names: set[SignalName]) -> bool:
    """They name the day on which they choose, or look at the contract, or say yes."""
    if any(deadline.kind == "decision" for deadline in claims.deadlines) or names & _CLOSING:
        return True
    told = [one for one in reading.with_cue("stage.decision", "stage.chooses") if not one.has(*_UNREAL)]
    return any((one.has("stage.decision") and not one.has("frame.elsewhere")) or _dates_choice(reading, one) for one in told)


def _dates_choice(reading: Reading, passage: Passage) -> bool:
    """Whether a word of choosing and a date still to come stand in one clause."""
    if passage.is_question or passage.has("timeline.deferred"):
        return False
    today = reading.conversation.reference_time
    for mention in find_dates(passage.text, said_on=passage.said_on, language=reading.conversation.language):
        passed = today is not None and mention.last is not None and mention.last < today.date()
        if mention.past or mention.vague or passed:
            continue
        clause = wide_clause(passage, mention.start, mention.end)
        if has_cue(passage, clause, "stage.chooses") and not has_cue(passage, clause, *_NO_CHOICE):
            return True
    return False


def _weighs(reading: Reading, claims: Extraction) -> bool:
    """Who tells a problem at length, with a date, a sum or people, weighs a purchase even where he asks for no step."""
    return _details(claims) >= _DEEP or _words(reading) >= _MANY_WORDS


def _words(reading: Reading) -> int:
    return sum(passage.word_count for passage in reading.prospect)


def _depth(reading: Reading, claims: Extraction) -> int:
    words = _words(reading)
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
