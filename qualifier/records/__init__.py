"""The product's nouns: what was said, what it proves, what we make of it."""

from qualifier.records.assessment import (
    Assessment,
    Axis,
    AxisScore,
    Check,
    Contribution,
    Draft,
    Missing,
    Provenance,
    Score,
    ServiceTime,
    Usage,
)
from qualifier.records.facts import (
    Amount,
    Authority,
    Budget,
    Competitor,
    Contact,
    Deadline,
    Engagement,
    Evidence,
    Extraction,
    Facts,
    Need,
    Person,
    Prospect,
    Question,
    Quote,
    Record,
    Rejection,
    Signal,
    Timeline,
)

__all__ = [
    "Amount", "Assessment", "Authority", "Axis", "AxisScore", "Budget", "Check", "Competitor", "Contact", "Contribution",
    "Deadline", "Draft", "Engagement", "Evidence", "Extraction", "Facts", "Missing", "Need", "Person", "Prospect",
    "Provenance", "Question", "Quote", "Record", "Rejection", "Score", "ServiceTime", "Signal", "Timeline", "Usage",
]  # fmt: skip
