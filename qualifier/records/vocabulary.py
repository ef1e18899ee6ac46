"""The closed sets of the record: the label guide's words, literally. Other programs and gold sets depend on them."""

from typing import Literal

Kind = Literal["sales", "support", "vendor_pitch", "recruiting", "newsletter", "auto_reply", "bounce", "personal", "other"]
BudgetStatus = Literal["approved", "stated", "constrained", "unknown"]
Period = Literal["year", "month", "one_time", "per_unit", "unknown"]
AuthorityStatus = Literal["decision_maker", "shared", "influencer", "none", "unknown"]
Part = Literal["decision_maker", "approver", "champion", "evaluator", "user", "procurement", "legal", "blocker"]
NeedStatus = Literal["explicit", "implied", "none", "unknown"]
TimelineStatus = Literal["dated", "urgent", "vague", "deferred", "unknown"]
DeadlineKind = Literal["decision", "go_live", "contract_end", "proposal_due", "meeting", "budget", "event", "other"]
Stage = Literal["none", "awareness", "interest", "evaluation", "decision"]
SignalName = Literal[
    "demo_request", "trial_request", "pricing_request", "proposal_request", "meeting_request", "reference_request",
    "security_review", "legal_review", "procurement_step", "implementation_question", "integration_question",
    "competitor_comparison", "stakeholder_added", "content_request", "marketing_touch", "renewed_interest",
    "price_objection", "timing_objection", "fit_objection", "incumbent_satisfied", "not_interested", "opt_out",
    "wrong_person", "out_of_office",
]  # fmt: skip
Department = Literal[
    "executive", "finance", "operations", "it", "engineering", "marketing", "sales", "hr", "procurement", "legal", "other"
]
Seniority = Literal["owner", "c_level", "vp", "director", "manager", "individual"]
Temperature = Literal["hot", "warm", "cold", "disqualified"]
Match = Literal["exact", "normalized", "fuzzy"]
