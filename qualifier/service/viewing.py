"""Looking at what is kept. Who looked is written down: conversations are private."""

from qualifier.records.stored import AuditEntry, Lead, Stored
from qualifier.service.parts import Service


def view(service: Service, id: str, *, by: str) -> Stored:
    """One assessment, for somebody's eyes.

    Raises:
        NotFound: no such assessment.
        StoreError: it cannot be read, or the look cannot be written down.
    """
    stored = service.store.assessments.get(id)
    _note(service, "assessment.view", id, by)
    return stored


def view_lead(service: Service, id: str, *, by: str) -> tuple[Lead, tuple[Stored, ...]]:
    """One lead with its conversations, oldest first, for somebody's eyes.

    Raises:
        NotFound: no such lead.
        StoreError: as for ``view``.
    """
    lead, history = service.store.leads.get(id), service.store.leads.history(id)
    _note(service, "lead.view", id, by)
    return lead, history


def seen_before(service: Service, stored: Stored) -> str | None:
    """The assessment of the very same conversation that was kept last before this one, if it was handed in before."""
    return service.store.assessments.known(stored.assessment.conversation.fingerprint, stored.created_at)


def _note(service: Service, action: str, subject: str, by: str) -> None:
    service.store.audit.write(AuditEntry(at=service.clock(), by=by, action=action, subject=subject))
