"""Conversations handed in, and the answers to them."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import Response
from pydantic import Field

from api.answers import Cursor, Id, Limit, part, whole, written
from api.calendar import MEDIA_TYPE, calendar_of
from api.dependencies import Rep, Sender, ServiceOf
from api.documents import ETAG, LINK, LOCATION, PREFERENCE, RETRY, body_of, documented
from api.idempotency import repeatable_id
from api.revisions import IfNoneMatch, etag, is_current
from api.v1.handing_in import FORM, JSON, RAW, Asked, HandedIn, Moment, NewAssessment, NewFile, intake_of
from qualifier.records.stored import AssessmentFilter, Job, Page, Row, Stored
from qualifier.service.intake import accept, take_in
from qualifier.service.viewing import view

router = APIRouter(tags=["assessments"])
_LATER = "respond-async"
Prefer = Annotated[
    str | None,
    Header(description="respond-async: answer 202 with a job at once, and assess afterwards.", examples=[_LATER], max_length=200),
]


class AssessmentQuery(AssessmentFilter):
    """Which part of which assessments."""

    since: Moment | None = Field(None, description="Saved at or after this moment. Without a zone it is UTC.")
    until: Moment | None = Field(None, description="Saved before this moment. Without a zone it is UTC.")
    cursor: Cursor = None
    limit: Limit = 50


@router.post(
    "/v1/assessments",
    operation_id="createAssessment",
    status_code=201,
    response_class=Response,
    responses={
        201: {"model": Stored, "description": "Assessed and kept.", "headers": LOCATION | ETAG},
        202: {"model": Job, "description": "Kept; the job assesses it.", "headers": LOCATION | PREFERENCE | RETRY},
        **documented(
            s400="The body is no JSON in UTF-8, or a broken form.", s404="There is no such profile.",
            s413="The request is too large.", s415="A media type or format that is not read.",
            s422="No conversation, or a field is wrong.", s502="The model gave no usable answer (engine llm).",
            s503="The model or the database is out of reach.",
        ),
    },
    openapi_extra=body_of({JSON: NewAssessment, FORM: NewFile, **RAW}),
)  # fmt: skip
def create_assessment(
    request: Request, service: ServiceOf, actor: Sender, received: HandedIn, asked: Annotated[Asked, Query()],
    prefer: Prefer = None,
) -> Response:  # fmt: skip
    """Hand in a conversation: assessed at once, or as a job.

    JSON and forms bring their fields along; for bare bytes they are query parameters. `application/json` is always our own
    JSON with a `text`; a recorder's JSON comes as a file in a form, or bare as `application/vnd.qualifier.recording+json`.
    A role `ingest` key may do this and nothing else.
    """
    intake, identifier = intake_of(received, asked), repeatable_id(request.scope)
    if _prefers_later(prefer):
        id = accept(service, intake, by=actor.name, id=identifier)
        headers = {"Location": f"/v1/jobs/{id}", "Preference-Applied": _LATER, "Retry-After": "1"}
        return written(service.store.jobs.get(id), 202, headers)
    stored = take_in(service, intake, by=actor.name, id=identifier)
    request.app.state.figures.assessed(stored.assessment.temperature, stored.assessment.provenance)
    return whole(stored, 201, {"Location": f"/v1/assessments/{stored.id}"})


@router.get(
    "/v1/assessments",
    operation_id="listAssessments",
    response_class=Response,
    responses={
        200: {"model": Page[Row], "description": "A part of the list, newest first.", "headers": LINK},
        **documented(s400="The cursor is none of ours.", s422="A parameter is wrong."),
    },
)
def list_assessments(request: Request, service: ServiceOf, actor: Rep, query: Annotated[AssessmentQuery, Query()]) -> Response:
    """Search and filter what is kept, newest first; every given filter must match."""
    chosen = AssessmentFilter(**query.model_dump(exclude={"cursor", "limit"}))
    return part(request, service.store.assessments.page(chosen, cursor=query.cursor, limit=query.limit))


@router.get(
    "/v1/assessments/{id}",
    operation_id="getAssessment",
    response_class=Response,
    responses={
        200: {"model": Stored, "description": "The answer as it stands today.", "headers": ETAG},
        304: {"description": "Nothing has changed since."},
        **documented(s404="There is no such assessment."),
    },
)
def get_assessment(id: Id, service: ServiceOf, actor: Rep, if_none_match: IfNoneMatch = None) -> Response:
    """One assessment with everything that happened to it since."""
    stored = view(service, id, by=actor.name)
    if is_current(if_none_match, stored.revision):
        return Response(status_code=304, headers={"ETag": etag(stored.revision)})
    return whole(stored)


@router.get(
    "/v1/assessments/{id}/calendar.ics",
    operation_id="getCalendar",
    response_class=Response,
    responses={
        200: {
            "description": "The dated deadlines as all-day entries (RFC 5545).",
            "content": {"text/calendar": {"schema": {"type": "string"}}},
        },
        **documented(s404="There is no such assessment."),
    },
)
def get_calendar(id: Id, service: ServiceOf, actor: Rep) -> Response:
    """The deadlines of an assessment, for a calendar."""
    stored = view(service, id, by=actor.name)
    headers = {"Content-Disposition": f'attachment; filename="deadlines-{stored.id}.ics"'}
    return Response(calendar_of(stored), headers=headers, media_type=MEDIA_TYPE)


def _prefers_later(prefer: str | None) -> bool:
    return prefer is not None and _LATER in {one.strip().lower() for one in prefer.split(",")}
