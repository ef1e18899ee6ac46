"""One lead: what is known over all its conversations, how it goes on, how it ended; and, for who may, forgetting a person."""

from typing import Annotated, Literal, NamedTuple

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.dependencies import Admin, Rep, ServiceOf
from api.pages.leads import entry_of
from api.pages.rendering import now_of, render, said, zone_of
from api.pages.views.lead import digest_of, lead_view
from qualifier.errors import NotFound
from qualifier.records.stored import Lead, OutcomeName, Stored
from qualifier.service.erasing import erase_person
from qualifier.service.leads import mark_answered, record_outcome
from qualifier.service.viewing import view_lead
from qualifier.service.weaving import moment_of

_SAYINGS = {
    "outcome": "The outcome is recorded.",
    "open": "The lead is open again.",
    "answered": "Marked as answered.",
    "unanswered": "Marked as still to be answered.",
    "erased": "The person is erased, with every conversation he or she took part in.",
}
_LONGEST_NOTE = 2000
_SEE_OTHER = 303

router = APIRouter(include_in_schema=False)


class Erasure(NamedTuple):
    """What erasing a person takes away, as far as this lead shows."""

    address: str
    name: str
    conversations: tuple[Stored, ...]
    leaves_lead: bool


@router.get("/leads/{id}", response_class=HTMLResponse)
def lead(id: str, request: Request, service: ServiceOf, actor: Rep) -> HTMLResponse:
    """The page of one lead."""
    found, history = view_lead(service, id, by=actor.name)
    view = lead_view(found, history, now_of(request).astimezone(zone_of(request)).date())
    notices = said(request, _SAYINGS)
    return render(request, "lead.html", notices=notices, entry=entry_of(found), view=view, may_erase=actor.role == "admin")


@router.post("/leads/{id}/outcome")
def outcome(
    id: str,
    service: ServiceOf,
    actor: Rep,
    outcome: Annotated[OutcomeName | Literal["open"], Form()],
    note: Annotated[str, Form(max_length=_LONGEST_NOTE)] = "",
) -> RedirectResponse:
    """Records how it ended, or that it is open again."""
    ended = None if outcome == "open" else outcome
    record_outcome(service, id, ended, note=note.strip(), by=actor.name)
    return RedirectResponse(f"/leads/{id}?done={'outcome' if ended else 'open'}", _SEE_OTHER)


@router.post("/leads/{id}/answered")
def answered(
    id: str, service: ServiceOf, actor: Rep, answered: Annotated[Literal["yes", "no"], Form()] = "yes"
) -> RedirectResponse:
    """Says that the latest conversation was answered, or was not."""
    mark_answered(service, id, answered == "yes", by=actor.name)
    return RedirectResponse(f"/leads/{id}?done={'answered' if answered == 'yes' else 'unanswered'}", _SEE_OTHER)


@router.get("/leads/{id}/erase/{person}", response_class=HTMLResponse)
def confirm_erasing(id: str, person: str, request: Request, service: ServiceOf, actor: Admin) -> HTMLResponse:
    """Says what would be erased."""
    found, history = view_lead(service, id, by=actor.name)
    return render(request, "erase.html", entry=entry_of(found), erasure=_erasure(history, person), moment_of=moment_of)


@router.post("/leads/{id}/erase/{person}")
def erase(id: str, person: str, service: ServiceOf, actor: Admin) -> RedirectResponse:
    """Erases the person everywhere."""
    erasure = _erasure(service.store.leads.history(id), person)
    erase_person(service, erasure.address, by=actor.name)
    left = _lead_or_none(service, id)
    return RedirectResponse(f"/leads/{id}?done=erased" if left else "/leads?done=erased", _SEE_OTHER)


def _erasure(history: tuple[Stored, ...], person: str) -> Erasure:
    """The person behind a digest, among those who take part in these conversations.

    Raises:
        NotFound: it is nobody of them.
    """
    everybody = [(stored, one) for stored in history for one in stored.assessment.conversation.participants if one.address]
    found = [(stored, one) for stored, one in everybody if digest_of(one.address or "") == person]
    if not found:
        raise NotFound("nobody of that address takes part in this lead's conversations; perhaps the person is erased already")
    names = [one.name for _, one in found if one.name]
    kept = {stored.id: stored for stored, _ in found}
    return Erasure(
        (found[0][1].address or "").lower(), names[-1] if names else "", tuple(kept.values()), len(kept) < len(history)
    )


def _lead_or_none(service: ServiceOf, id: str) -> Lead | None:
    try:
        return service.store.leads.get(id)
    except NotFound:
        return None
