"""Companies and people across conversations."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import Field

from api.answers import Cursor, Id, Limit, part, written
from api.dependencies import Rep, ServiceOf
from api.documents import LINK, documented
from qualifier.conversation import Frozen
from qualifier.records.stored import AssessmentFilter, Lead, LeadFilter, Page, Row
from qualifier.service.chronicle import Chronicle, chronicle
from qualifier.service.viewing import view_lead

router = APIRouter(tags=["leads"])
_SHOWN = 200


class LeadQuery(LeadFilter):
    """Which part of which leads."""

    cursor: Cursor = None
    limit: Limit = 50


class LeadDetail(Frozen):
    """A lead with what is known of it."""

    lead: Lead = Field(description="As it stands today.")
    facts: Chronicle = Field(description="What is known over all conversations, newest first, and what each fact replaced.")
    conversations: tuple[Row, ...] = Field(description=f"Its conversations, latest first; at most {_SHOWN}.")


@router.get(
    "/v1/leads",
    operation_id="listLeads",
    response_class=Response,
    responses={
        200: {"model": Page[Lead], "description": "Hot first, then by when an answer is due.", "headers": LINK},
        **documented(s400="The cursor is none of ours.", s422="A parameter is wrong."),
    },
)
def list_leads(request: Request, service: ServiceOf, actor: Rep, query: Annotated[LeadQuery, Query()]) -> Response:
    """Leads in the order in which they want an answer; every given filter must match."""
    chosen = LeadFilter(**query.model_dump(exclude={"cursor", "limit"}))
    return part(request, service.store.leads.page(chosen, cursor=query.cursor, limit=query.limit))


@router.get(
    "/v1/leads/{id}",
    operation_id="getLead",
    response_class=Response,
    responses={
        200: {"model": LeadDetail, "description": "The lead, its facts and its conversations."},
        **documented(s404="There is no such lead."),
    },
)
def get_lead(id: Id, service: ServiceOf, actor: Rep) -> Response:
    """One lead: what is known of it today, and where from."""
    lead, history = view_lead(service, id, by=actor.name)
    rows = service.store.assessments.page(AssessmentFilter(lead=id), limit=_SHOWN).items
    return written(LeadDetail(lead=lead, facts=chronicle(history), conversations=rows))
