"""Which facts a definition may ask for, what values each can take, and which operators fit it.

The table is the contract between the definition's author and ``facts.py``: a rule that names anything else is refused
when the definition is read, not when a conversation is scored.
"""

from typing import Literal, NamedTuple, get_args

from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    Department,
    Kind,
    NeedStatus,
    Seniority,
    SignalName,
    Stage,
    TimelineStatus,
)

Operator = Literal["is", "in", "at_least", "at_most", "present", "absent"]
OPERATORS: tuple[str, ...] = get_args(Operator)

UNSAID = frozenset({"unknown", "any"})
"""Values of a choice that mean: nothing is known, or nothing is wished."""


class FactForm(NamedTuple):
    """What a fact's value looks like."""

    form: Literal["choice", "number", "flag"]
    choices: tuple[str, ...] = ()

    @property
    def operators(self) -> tuple[str, ...]:
        """Operators that make sense for it."""
        return {
            "choice": ("is", "in", "present", "absent"),
            "number": ("is", "at_least", "at_most", "present", "absent"),
            "flag": ("is", "present", "absent"),
        }[self.form]


NUMBER = FactForm("number")
FLAG = FactForm("flag")


def _choice(*values: str) -> FactForm:
    return FactForm("choice", values)


CATALOG: dict[str, FactForm] = {
    "kind": _choice(*get_args(Kind)),
    "budget.status": _choice(*get_args(BudgetStatus)),
    "budget.level": _choice("enough", "short", "far_short", "unknown", "any"),
    "authority.status": _choice(*get_args(AuthorityStatus)),
    "need.status": _choice(*get_args(NeedStatus)),
    "timeline.status": _choice(*get_args(TimelineStatus)),
    "stage": _choice(*get_args(Stage)),
    "depth": NUMBER,
    "days_to_timeframe": NUMBER,
    "days_to_decision": NUMBER,
    "days_to_go_live": NUMBER,
    "days_to_contract_end": NUMBER,
    "days_to_next_step": NUMBER,
    "days_to_return": NUMBER,
    "signals.buying": NUMBER,
    "signals.supporting": NUMBER,
    "signals.objections": NUMBER,
    "strengths": NUMBER,
    "competitors": NUMBER,
    "questions": NUMBER,
    "pains": NUMBER,
    "injection": FLAG,
    "fit.industry": _choice("match", "related", "outside", "unknown", "any"),
    "fit.employees": _choice("in", "near", "far", "unknown", "any"),
    "fit.country": _choice("in", "out", "unknown", "any"),
    "fit.department": _choice("in", "out", "unknown", "any"),
    "fit.seniority": _choice("in", "out", "unknown", "any"),
    "fit.distance": _choice("inside", "near", "far"),
    "contact.department": _choice(*get_args(Department), "unknown"),
    "contact.seniority": _choice(*get_args(Seniority), "unknown"),
    "disqualifier": FLAG,
    "no_customer": FLAG,
    **{f"signal.{name}": FLAG for name in get_args(SignalName)},
}
