"""What people say of leads: how it ended, and that it was answered."""

from datetime import datetime

from qualifier.errors import NotFound
from qualifier.records.stored import Lead, LeadOutcome, OutcomeName, Stored
from qualifier.service.parts import Service


def record_outcome(service: Service, id: str, outcome: OutcomeName | None, *, note: str = "", by: str) -> Lead:
    """Records how a lead ended, named by itself or by one of its assessments; None opens it again.

    Raises:
        NotFound: nothing of that identifier, or a conversation that belongs to no lead.
        StoreError: it could not be kept.
    """
    lead = lead_of(service, id)
    ended = LeadOutcome(outcome=outcome, note=note, by=by, at=service.clock()) if outcome else None
    service.store.leads.record_outcome(lead.id, ended, by=by)
    return service.store.leads.get(lead.id)


def mark_answered(service: Service, id: str, answered: bool = True, *, by: str, at: datetime | None = None) -> Stored:
    """Says that a conversation, or the latest one of a lead, was answered (now, or ``at``), or that it was not.

    Raises:
        NotFound: nothing of that identifier.
        StoreError: it could not be kept.
    """
    try:
        assessment = service.store.assessments.get(id).id
    except NotFound:
        assessment = service.store.leads.get(id).latest
    service.store.assessments.answered(assessment, (at or service.clock()) if answered else None, by=by)
    return service.store.assessments.get(assessment)


def lead_of(service: Service, id: str) -> Lead:
    """The lead of this identifier, or the one that this assessment belongs to.

    Raises:
        NotFound: nothing of that identifier, or a conversation that belongs to no lead.
    """
    try:
        return service.store.leads.get(id)
    except NotFound:
        stored = service.store.assessments.get(id)
    if stored.lead is None:
        raise NotFound(f"assessment {id} belongs to no lead: it is no sale, or names nobody")
    return service.store.leads.get(stored.lead)
