"""Work that is done after the answer: what waits, what runs and how far it is, and what was given up and why."""

from typing import Literal, NamedTuple, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.dependencies import Admin, Rep, ServiceOf
from api.pages.rendering import render, said
from qualifier.errors import Stale
from qualifier.ports.inbox import messages_of
from qualifier.records.stored import DEFAULT_PROFILE, Job, JobStatus

router = APIRouter(include_in_schema=False)

PART = 50
MOST_RETRIED = 1_000
_STATUSES: dict[JobStatus, str] = {"queued": "Waiting", "running": "Running", "done": "Done", "dead": "Given up"}
_SAID = {
    "retried": "Queued again.",
    "all": "All of them are queued again.",
    "moved": "It was not given up any more; nothing was changed.",
}


class ShownJob(NamedTuple):
    """One job in words."""

    job: Job
    what: str
    address: str | None
    """Where what it is about can be seen."""
    status: str
    live: bool


class Tab(NamedTuple):
    """One status to choose."""

    name: str
    number: int
    address: str
    chosen: bool


@router.get("/jobs")
def jobs(
    request: Request, service: ServiceOf, actor: Rep, status: Literal["queued", "running", "done", "dead", ""] = "",
    cursor: str | None = None,
) -> Response:  # fmt: skip
    """Jobs, newest first."""
    chosen: JobStatus | None = status or None
    page = service.store.jobs.page(chosen, cursor=cursor, limit=PART)
    counts = service.store.jobs.counts()
    return render(
        request,
        "jobs.html",
        jobs=tuple(map(shown_job, page.items)),
        tabs=_tabs(counts, chosen),
        dead=counts["dead"],
        chosen=chosen,
        first=_address(chosen) if cursor else None,
        next=_address(chosen, page.next) if page.next else None,
        notices=said(request, _SAID),
    )


@router.post("/jobs/{id}/retry")
def retry(id: str, service: ServiceOf, actor: Admin) -> Response:
    """Queues a job again that was given up."""
    try:
        service.store.jobs.retry(id, by=actor.name)
    except Stale:
        return RedirectResponse("/jobs?done=moved", 303)
    return RedirectResponse("/jobs?done=retried", 303)


@router.post("/jobs/retry")
def retry_all(service: ServiceOf, actor: Admin) -> Response:
    """Queues again what was given up, once each."""
    tried: set[str] = set()
    while len(tried) < MOST_RETRIED:
        part = [job.id for job in service.store.jobs.page("dead", limit=PART).items if job.id not in tried]
        if not part:
            break
        for id in part:
            tried.add(id)
            _retried(service, id, actor.name)
    return RedirectResponse("/jobs?done=all", 303)


def shown_job(job: Job) -> ShownJob:
    """What the page says of a job."""
    what, address = _subject(job)
    return ShownJob(job, what, address, _STATUSES[job.status], job.status in ("queued", "running"))


def _subject(job: Job) -> tuple[str, str | None]:
    about = job.payload.get("assessment")
    conversation = f"/assessments/{about}" if isinstance(about, str) else None
    match job.kind:
        case "assess":
            return "Assess a conversation", conversation
        case "message":
            many = len(messages_of(job.payload))
            what = f"Read {many} messages that came in" if many > 1 else "Read a message that came in"
            return what, "/inbox?state=waiting"
        case "draft":
            thread = job.payload.get("thread")
            return "Put a reply beside the drafts", f"/assessments/{thread}" if isinstance(thread, str) else None
        case "notify":
            return _telling(job), conversation
        case "rescore":
            name = str(job.payload.get("profile", DEFAULT_PROFILE))
            return f"Score all again by {name}", f"/definition?{urlencode({'profile': name})}"


def _telling(job: Job) -> str:
    whom = job.payload.get("destination", "somebody")
    if "digest" in job.payload:
        return f"Send {whom} the digest of {job.payload['digest']}"
    return f"Remind {whom} of a lead" if job.payload.get("kind") == "reminder" else f"Tell {whom} of a hot lead"


def _retried(service: ServiceOf, id: str, by: str) -> None:
    try:
        service.store.jobs.retry(id, by=by)
    except Stale:
        return


def _tabs(counts: dict[JobStatus, int], chosen: JobStatus | None) -> tuple[Tab, ...]:
    single = (Tab(_STATUSES[name], counts[name], _address(name), name == chosen) for name in get_args(JobStatus))
    return (Tab("All", sum(counts.values()), "/jobs", chosen is None), *single)


def _address(status: JobStatus | None, cursor: str | None = None) -> str:
    parts = {name: value for name, value in (("status", status), ("cursor", cursor)) if value}
    return f"/jobs?{urlencode(parts)}" if parts else "/jobs"
