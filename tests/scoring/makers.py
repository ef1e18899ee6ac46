"""Records and conversations for scoring tests, built from the few values a test is about."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.profile import Profile
from qualifier.records import (
    Authority,
    Budget,
    Contact,
    Deadline,
    Engagement,
    Evidence,
    Need,
    Prospect,
    Record,
    Signal,
    Timeline,
)  # fmt: skip

SENT = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=1)))
TODAY = SENT.date()
PROFILE = Profile.model_validate(
    {
        "company": {"name": "Werkbank", "domain": "werkbank.example", "offer": "Shift planning for workshops."},
        "ideal_customer": {
            "industries": ["manufacturing", "logistics"],
            "employees": [20, 500],
            "countries": ["DE", "AT", "NL"],
            "departments": ["operations", "hr"],
            "seniority": ["owner", "director", "manager"],
            "min_budget": {"amount": 6000, "currency": "EUR", "period": "year"},
        },
        "disqualify": ["one-person businesses", "software resellers"],
    }
)


def proof(quote: str = "we said so") -> tuple[Evidence, ...]:
    return (Evidence(quote=quote, turn=0, start=0, end=len(quote), match="exact"),)


def said(text: str = "Hello", *, language: str | None = "en", reference_time: datetime | None = SENT) -> Conversation:
    return assemble([Piece(text, side="prospect")], channel="email", reference_time=reference_time, language=language)


def due(kind: str, days: int, *, length: int = 0, today: date = TODAY) -> Deadline[Evidence]:
    first = today + timedelta(days=days)
    return Deadline[Evidence].model_validate(
        {"kind": kind, "start": first, "due": first + timedelta(days=length), "phrase": "by then", "evidence": proof("by then")}
    )


def record(
    *, kind: str = "sales", need: str = "explicit", budget: str = "unknown", authority: str = "unknown",
    timeline: str = "dated", stage: str = "evaluation", depth: int = 3, deadlines: tuple[Deadline[Evidence], ...] = (),
    signals: tuple[str, ...] = ("demo_request", "pricing_request"), amount: dict[str, Any] | None = None,
    contact: dict[str, Any] | None = None, **prospect: Any,
) -> Record:  # fmt: skip
    """A sales record; hot once it has a near decision or go-live."""
    return Record(
        kind=kind,
        need=Need[Evidence](status=need, evidence=proof("we lose jobs")),
        budget=Budget[Evidence].model_validate({"status": budget, "amount": amount, "evidence": proof("30k is set aside")}),
        authority=Authority[Evidence](status=authority, evidence=proof("I sign")),
        timeline=Timeline[Evidence](status=timeline, evidence=proof("this spring")),
        engagement=Engagement(depth=depth, stage=stage),
        deadlines=deadlines,
        signals=tuple(Signal[Evidence].model_validate({"name": name, "evidence": proof(name)}) for name in signals),
        prospect=Prospect[Evidence](contact=Contact(**(contact or {})), **prospect),
    )
