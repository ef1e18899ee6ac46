"""Work that is done after the answer, and what goes on with it."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import Field

from api.answers import Cursor, Id, Limit, part, written
from api.dependencies import Admin, Rep, Sender, ServiceOf
from api.documents import LINK, documented, events_of
from api.streams import Lookouts
from qualifier.conversation import Frozen
from qualifier.errors import NotFound
from qualifier.records.stored import Job, JobStatus, Page
from qualifier.service import Service

router = APIRouter(tags=["jobs"])
_OVER = ("done", "dead")
_TOLD = "`status` at once and on each change, then `done`; `error` with a problem where it is gone."


class Standing(Frozen):
    """How far an answer is."""

    id: str = Field(description="The assessment.")
    revision: int | None = Field(description="The revision that stands; null while there is none.")
    job: JobStatus | None = Field(description="The job that works on it; null if there is none.")
    error: str | None = Field(description="Why its last attempt failed.")
    state: Literal["waiting", "ready", "failed"] = Field(description="Whether something is still to come.")


@router.get(
    "/v1/jobs",
    operation_id="listJobs",
    response_class=Response,
    responses={
        200: {"model": Page[Job], "description": "A part of the list, newest first.", "headers": LINK},
        **documented(s400="The cursor is none of ours.", s422="A parameter is wrong."),
    },
)
def list_jobs(
    request: Request,
    service: ServiceOf,
    actor: Rep,
    status: Annotated[JobStatus | None, Query(description="Only of this status.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """Jobs, newest first."""
    return part(request, service.store.jobs.page(status, cursor=cursor, limit=limit))


@router.get(
    "/v1/jobs/{id}",
    operation_id="getJob",
    response_class=Response,
    responses={200: {"model": Job, "description": "How far it is."}, **documented(s404="There is no such job.")},
)
def get_job(id: Id, service: ServiceOf, actor: Sender) -> Response:
    """One job. That of an assessment has the assessment's identifier."""
    return written(service.store.jobs.get(id))


@router.post(
    "/v1/jobs/{id}/retry",
    operation_id="retryJob",
    status_code=202,
    response_class=Response,
    responses={
        202: {"model": Job, "description": "Queued again."},
        **documented(s404="There is no such job.", s409="It is not dead."),
    },
)
def retry_job(id: Id, service: ServiceOf, actor: Admin) -> Response:
    """Queue a dead job again."""
    service.store.jobs.retry(id, by=actor.name)
    return written(service.store.jobs.get(id), 202)


@router.get(
    "/v1/jobs/{id}/events",
    operation_id="followJob",
    response_class=Response,
    responses={
        200: {"description": _TOLD, "content": events_of("Job", "status", "done")},
        **documented(s404="There is no such job."),
    },
)
def follow_job(id: Id, request: Request, service: ServiceOf, actor: Sender) -> Response:
    """Follow a job until it is done or dead; each event's data is the job."""
    service.store.jobs.get(id)
    lookouts: Lookouts = request.app.state.lookouts
    return lookouts.follow(request.scope, lambda: service.store.jobs.get(id), lambda job: job.status in _OVER)


@router.get(
    "/v1/assessments/{id}/events",
    operation_id="followAssessment",
    tags=["assessments"],
    response_class=Response,
    responses={
        200: {"description": _TOLD, "content": events_of("Standing", "status", "done")},
        **documented(s404="There is no such assessment."),
    },
)
def follow_assessment(id: Id, request: Request, service: ServiceOf, actor: Rep) -> Response:
    """Follow an answer until nothing more is to come: the job that makes it, or the model that reads it after the rules."""
    standing_of(service, id)
    lookouts: Lookouts = request.app.state.lookouts
    return lookouts.follow(request.scope, lambda: standing_of(service, id), lambda one: one.state != "waiting")


def standing_of(service: Service, id: str) -> Standing:
    """How far an answer is.

    Raises:
        NotFound: there is neither an answer nor a job that makes it.
    """
    job, revision = _job(service, id), _revision(service, id)
    if job is None and revision is None:
        raise NotFound(f"there is no assessment {id}")
    under_way = job is not None and job.status not in _OVER
    return Standing(
        id=id,
        revision=revision,
        job=job.status if job else None,
        error=job.error if job else None,
        state="waiting" if under_way else "failed" if revision is None or (job and job.status == "dead") else "ready",
    )


def _job(service: Service, id: str) -> Job | None:
    try:
        return service.store.jobs.get(id)
    except NotFound:
        return None


def _revision(service: Service, id: str) -> int | None:
    try:
        return service.store.assessments.get(id).revision
    except NotFound:
        return None
