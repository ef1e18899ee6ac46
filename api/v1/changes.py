"""What people do to an assessment: put values right, say how it ended and that it was answered, have another draft written."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import Response
from pydantic import Field

from api.answers import Id, whole, written
from api.dependencies import Rep, ServiceOf
from api.documents import ETAG, EVENTS, body_of, documented, events_of
from api.revisions import IfMatch, meant
from api.streams import Lookouts
from api.v1.bodies import json_of
from api.v1.handing_in import JSON, Moment
from qualifier.conversation import Frozen
from qualifier.ports import PartialDraft
from qualifier.records.stored import Lead, OutcomeName, Stored
from qualifier.service.corrections import Change, correct
from qualifier.service.leads import mark_answered, record_outcome
from qualifier.service.redrafting import LONGEST_WISH, redraft

router = APIRouter(tags=["assessments"])
_STALE = "Another revision stands there by now."


class Corrections(Frozen):
    """Values to put right; all of them or none."""

    changes: tuple[Change, ...] = Field(min_length=1, max_length=100, description="One a value.")


class Ending(Frozen):
    """How a lead ended."""

    outcome: OutcomeName | None = Field(description="won, lost, no_decision or disqualified; null opens it again.")
    note: str = Field("", max_length=1_000, description="Why, in a few words.", examples=["Signed for two years."])


class Answered(Frozen):
    """Whether, and when, somebody answered."""

    answered: bool = Field(True, description="False takes it back.")
    at: Moment | None = Field(None, description="When; now, unless given. Without a zone it is UTC.")


class Wish(Frozen):
    """What is asked of another draft."""

    instructions: str | None = Field(
        None, max_length=LONGEST_WISH, description="In a few words.", examples=["shorter, and in German"]
    )


class DraftPart(Frozen):
    """A draft while it is written: not checked yet."""

    subject: str = Field(description="Subject line so far.")
    body: str = Field(description="Text so far.")


@router.post(
    "/v1/assessments/{id}/corrections",
    operation_id="correctAssessment",
    response_class=Response,
    responses={
        200: {"model": Stored, "description": "Corrected, and scored again.", "headers": ETAG},
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such assessment.", s412=_STALE,
            s415="The body is not application/json.", s422="A field cannot be corrected, or a value cannot stand there.",
            s428="If-Match is missing.",
        ),
    },
    openapi_extra=body_of({JSON: Corrections}),
)  # fmt: skip
def correct_assessment(
    id: Id, service: ServiceOf, actor: Rep, wanted: Annotated[Corrections, Depends(json_of(Corrections))],
    if_match: IfMatch = None,
) -> Response:  # fmt: skip
    """Put values of the record right, each with a reason; the answer is scored again, at no model's cost."""
    revision = meant(if_match, lambda: service.store.assessments.get(id).revision)
    return whole(correct(service, id, revision, wanted.changes, by=actor.name))


@router.post(
    "/v1/assessments/{id}/outcome",
    operation_id="recordAssessmentOutcome",
    response_class=Response,
    responses={
        200: {"model": Lead, "description": "The lead as it stands now."},
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such assessment, or it belongs to no lead.",
            s415="The body is not application/json.", s422="A field is wrong.",
        ),
    },
    openapi_extra=body_of({JSON: Ending}),
)  # fmt: skip
def record_assessment_outcome(
    id: Id, service: ServiceOf, actor: Rep, ending: Annotated[Ending, Depends(json_of(Ending))]
) -> Response:
    """Say how the lead of this assessment ended."""
    return written(record_outcome(service, id, ending.outcome, note=ending.note, by=actor.name))


@router.post(
    "/v1/leads/{id}/outcome",
    operation_id="recordLeadOutcome",
    tags=["leads"],
    response_class=Response,
    responses={
        200: {"model": Lead, "description": "The lead as it stands now."},
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such lead.", s415="The body is not application/json.",
            s422="A field is wrong.",
        ),
    },
    openapi_extra=body_of({JSON: Ending}),
)  # fmt: skip
def record_lead_outcome(id: Id, service: ServiceOf, actor: Rep, ending: Annotated[Ending, Depends(json_of(Ending))]) -> Response:
    """Say how a lead ended."""
    return written(record_outcome(service, id, ending.outcome, note=ending.note, by=actor.name))


@router.post(
    "/v1/assessments/{id}/answered",
    operation_id="markAnswered",
    response_class=Response,
    responses={
        200: {"model": Stored, "description": "The assessment as it stands now.", "headers": ETAG},
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such assessment.", s415="The body is not application/json.",
            s422="A field is wrong.",
        ),
    },
    openapi_extra=body_of({JSON: Answered}, required=False),
)  # fmt: skip
def mark_assessment_answered(
    id: Id, service: ServiceOf, actor: Rep, said: Annotated[Answered, Depends(json_of(Answered, optional=True))]
) -> Response:
    """Say that the prospect was answered (no body: now), so that the response clock stops."""
    return whole(mark_answered(service, id, said.answered, by=actor.name, at=said.at))


@router.post(
    "/v1/assessments/{id}/draft",
    operation_id="draftReply",
    response_class=Response,
    responses={
        200: {
            "model": Stored,
            "description": "The assessment with its new draft. As `text/event-stream`: `part` events with the draft so far, "
            "then `done` with the assessment, or `error` with a problem.",
            "headers": ETAG,
            "content": events_of(("DraftPart", "Stored"), "part", "done"),
        },
        **documented(
            s400="The body is no JSON in UTF-8.", s404="There is no such assessment.", s409=_STALE, s412=_STALE,
            s415="The body is not application/json.", s422="It is no sales conversation, or a field is wrong.",
            s502="The model gave no usable answer.",
        ),
    },
    openapi_extra=body_of({JSON: Wish}, required=False),
)  # fmt: skip
def draft_reply(
    id: Id, request: Request, service: ServiceOf, actor: Rep, wish: Annotated[Wish, Depends(json_of(Wish, optional=True))],
    if_match: IfMatch = None, accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:  # fmt: skip
    """Have another draft written, as a person wishes, and checked like every draft. Nothing is ever sent."""
    revision = meant(if_match, lambda: service.store.assessments.get(id).revision) if if_match is not None else None
    if accept is None or EVENTS not in accept:
        return whole(redraft(service, id, revision, wish.instructions, by=actor.name))

    def work(tell: Callable[[DraftPart], None]) -> Stored:
        def heard(part: PartialDraft) -> None:
            tell(DraftPart(subject=part.subject, body=part.body))

        return redraft(service, id, revision, wish.instructions, by=actor.name, heard=heard)

    # what can be told before the first word is told with its status
    service.store.assessments.get(id)
    lookouts: Lookouts = request.app.state.lookouts
    return lookouts.narrate(request.scope, work)
