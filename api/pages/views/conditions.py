"""Conditions of the definition in words: what a rule or a gate asks, as somebody reads it who never saw the YAML."""

from pydantic import JsonValue

from api.pages.words import SETS
from qualifier.scoring.conditions import Condition, Group, Leaf

_FACTS = {
    "kind": "the conversation", "budget.status": "budget", "budget.level": "their money", "authority.status": "authority",
    "need.status": "need", "timeline.status": "timeline", "stage": "stage", "depth": "depth of the talk",
    "signals.buying": "steps towards buying", "signals.supporting": "supporting signals", "signals.objections": "objections",
    "strengths": "things that speak for a purchase", "competitors": "other vendors named", "questions": "open questions",
    "pains": "problems named", "fit.industry": "trade", "fit.employees": "size", "fit.country": "country",
    "fit.department": "department", "fit.seniority": "rank", "fit.distance": "the customer", "contact.department": "department",
    "contact.seniority": "rank",
}  # fmt: skip
_DAYS = {
    "days_to_timeframe": "their date", "days_to_decision": "the decision", "days_to_go_live": "the go-live",
    "days_to_contract_end": "the end of their contract", "days_to_next_step": "the next step",
    "days_to_return": "the day they come back",
}  # fmt: skip
_FLAGS = {
    "injection": "the text gives orders to machines",
    "disqualifier": "the profile rules them out",
    "no_customer": "they are no possible customer",
}
_SETS = {
    "kind": "kind", "budget.status": "budget", "authority.status": "authority", "need.status": "need",
    "timeline.status": "timeline", "stage": "stage", "depth": "depth", "contact.department": "department",
    "contact.seniority": "seniority",
}  # fmt: skip
_VALUES = {
    "enough": "enough for our smallest deal", "short": "below our smallest deal", "far_short": "far below our smallest deal",
    "match": "one we want", "related": "near one we want", "outside": "none we look for", "in": "as we wish",
    "out": "not as we wish", "near": "near what we wish", "far": "far from what we wish", "inside": "as we wish",
    "any": "no wish", "unknown": "not known",
}  # fmt: skip


def in_words(condition: Condition) -> str:
    """The condition as a phrase, such as ``timeline is “has a date” and their date within 90 days``."""
    return _said(condition, inner=False)


def _said(condition: Condition, *, inner: bool) -> str:
    if isinstance(condition, Leaf):
        return _leaf(condition)
    if condition.mode == "not":
        return _denied(condition.parts[0])
    phrase = f" {'and' if condition.mode == 'all' else 'or'} ".join(_said(part, inner=True) for part in condition.parts)
    return f"({phrase})" if inner and len(condition.parts) > 1 else phrase


def _denied(condition: Condition) -> str:
    if isinstance(condition, Group):
        return f"not {_said(condition, inner=True)}"
    said = _leaf(condition)
    return (
        said.replace(" is ", " is not ", 1) if " is " in said and condition.fact not in _flags_of(condition) else f"not: {said}"
    )


def _flags_of(leaf: Leaf) -> tuple[str, ...]:
    return (leaf.fact,) if leaf.fact.startswith("signal.") or leaf.fact in _FLAGS else ()


def _leaf(leaf: Leaf) -> str:
    if _flags_of(leaf):
        said = _FLAGS.get(leaf.fact) or f"signal “{_lower(SETS['signal'][leaf.fact.removeprefix('signal.')])}”"
        return said if leaf.operand is True and leaf.operator != "absent" else f"not: {said}"
    name = _DAYS.get(leaf.fact) or _FACTS.get(leaf.fact, leaf.fact)
    if leaf.operator in ("present", "absent"):
        return f"{name} is {'known' if leaf.operator == 'present' else 'not known'}"
    if leaf.fact in _DAYS:
        return f"{name} {_TIMES[leaf.operator].format(leaf.operand)}"
    if leaf.operator in ("at_least", "at_most"):
        bound = "none" if leaf.operand == 0 else f"{leaf.operator.replace('_', ' ')} {_value(leaf.fact, leaf.operand)}"
        return f"{name}: {bound}"
    *others, last = [_value(leaf.fact, value) for value in (leaf.operand if isinstance(leaf.operand, list) else [leaf.operand])]
    listed = f"{', '.join(others)} or {last}" if others else last
    return f"{name} is {listed}"


_TIMES = {"at_most": "within {} days", "at_least": "at least {} days away", "is": "in {} days"}


def _value(fact: str, value: JsonValue) -> str:
    words = SETS[_SETS[fact]].get(str(value)) if fact in _SETS else _VALUES.get(str(value))
    return f"“{_lower(words or str(value))}”" if words or isinstance(value, str) else f"{value}"


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() else words
