"""What the closed sets of the record are called on a page: one place, so that a status reads the same everywhere."""

from collections.abc import Mapping

SETS: Mapping[str, Mapping[str, str]] = {
    "kind": {
        "sales": "Sales conversation", "support": "Support request", "vendor_pitch": "Somebody selling to us",
        "recruiting": "Recruiting", "newsletter": "Newsletter", "auto_reply": "Automatic reply", "bounce": "Bounced message",
        "personal": "Personal", "other": "No sales conversation",
    },
    "budget": {
        "approved": "Approved", "stated": "Named a sum", "constrained": "Short or frozen", "unknown": "Not said yet",
    },
    "authority": {
        "decision_maker": "Decides", "shared": "Decides with others", "influencer": "Recommends, others decide",
        "none": "No part in buying", "unknown": "Not said yet",
    },
    "need": {
        "explicit": "Says what is wrong", "implied": "Asks, problem not named", "none": "No need", "unknown": "Not said yet",
    },
    "timeline": {
        "dated": "Has a date", "urgent": "As soon as possible", "vague": "Vague", "deferred": "Put off",
        "unknown": "Not said yet",
    },
    "period": {"year": "a year", "month": "a month", "one_time": "once", "per_unit": "per unit", "unknown": ""},
    "part": {
        "decision_maker": "Decides", "approver": "Approves", "champion": "Champion", "evaluator": "Evaluates", "user": "Uses it",
        "procurement": "Procurement", "legal": "Legal", "blocker": "Against it",
    },
    "deadline": {
        "decision": "Decision", "go_live": "Go-live", "contract_end": "Contract ends", "proposal_due": "Proposal due",
        "meeting": "Meeting", "budget": "Budget year ends", "event": "Event", "other": "Date",
    },
    "stage": {
        "none": "No stage", "awareness": "Awareness", "interest": "Interest", "evaluation": "Evaluation", "decision": "Decision",
    },
    "depth": {"0": "None", "1": "Light", "2": "Moderate", "3": "Deep", "4": "Very deep"},
    "temperature": {"hot": "Hot", "warm": "Warm", "cold": "Cold", "disqualified": "Disqualified"},
    "outcome": {"won": "Won", "lost": "Lost", "no_decision": "No decision", "disqualified": "Disqualified"},
    "message": {
        "set_aside": "Set aside", "failed": "Failed", "waiting": "Waiting", "assessed": "Assessed", "ours": "Written by us",
    },
    "aside": {
        "bounce": "Could not be delivered", "auto_reply": "Automatic reply", "newsletter": "Newsletter",
        "vendor_pitch": "Somebody selling to us", "recruiting": "Recruiting", "personal": "Personal",
        "internal": "Among ourselves", "support": "Support request", "other": "No sales conversation",
        "empty": "Nothing written in it",
    },
    "account": {"imap": "IMAP", "graph": "Microsoft 365", "gmail": "Gmail", "webhook": "Webhook"},
    "channel": {"email": "E-mail", "call": "Call", "chat": "Chat"},
    "signal": {
        "demo_request": "Wants a demo", "trial_request": "Wants a trial", "pricing_request": "Asks for the price",
        "proposal_request": "Wants an offer", "meeting_request": "Wants to meet", "reference_request": "Asks for references",
        "security_review": "Reviews security", "legal_review": "Reviews terms", "procurement_step": "Takes a purchasing step",
        "implementation_question": "Asks about rollout", "integration_question": "Asks about integration",
        "competitor_comparison": "Compares vendors", "stakeholder_added": "Brings in colleagues",
        "content_request": "Asks for material", "marketing_touch": "Knows us from marketing", "renewed_interest": "Comes back",
        "price_objection": "Objects to the price", "timing_objection": "Objects to the timing",
        "fit_objection": "Doubts the fit", "incumbent_satisfied": "Content with today's vendor",
        "not_interested": "Not interested", "opt_out": "Wants no more messages", "wrong_person": "Wrong person",
        "out_of_office": "Away",
    },
    "gate": {
        "customer": "Fits our profile", "interested": "A part in buying", "need": "Need", "not_deferred": "Not put off",
        "timeframe": "A date within reach", "money": "Money", "stage": "Comparing or testing",
        "buying_signal": "A step towards buying", "several": "More than one signal",
    },
    "department": {
        "executive": "Executive", "finance": "Finance", "operations": "Operations", "it": "IT", "engineering": "Engineering",
        "marketing": "Marketing", "sales": "Sales", "hr": "HR", "procurement": "Procurement", "legal": "Legal", "other": "Other",
    },
    "seniority": {
        "owner": "Owner", "c_level": "C-level", "vp": "Vice president", "director": "Director", "manager": "Manager",
        "individual": "Individual",
    },
}  # fmt: skip
"""Set by set: the record's word, and the page's."""


def called(value: object, of: str) -> str:
    """The page's words for a value of a set; a value that the set does not know is shown as it is written."""
    word = str(value)
    return SETS[of].get(word) or word.replace("_", " ")
