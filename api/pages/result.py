"""The result of one conversation, and what a reader does with it: correct, name sides, answer, write again, record the end."""

from typing import get_args
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.dependencies import Rep, ServiceOf
from api.pages.rendering import Notice, now_of, render, said, zone_of
from api.pages.sent import Sent, SentForm
from api.pages.views.forms import Typed, changes_of
from api.pages.views.result import result_of
from api.pages.words import called
from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.profile import Profile
from qualifier.records.stored import Job, Lead, OutcomeName, Stored
from qualifier.scoring.definition import Grades
from qualifier.service import Service
from qualifier.service.corrections import correct
from qualifier.service.leads import mark_answered, record_outcome
from qualifier.service.redrafting import redraft
from qualifier.service.rejudging import corridor_of
from qualifier.service.siding import name_sellers
from qualifier.service.viewing import seen_before, view

router = APIRouter(include_in_schema=False)

_SAID = {
    "corrected": "Corrected, and scored again: {now}.",
    "answered": "Marked as answered.",
    "unanswered": "Marked as not answered.",
    "drafted": "Written again.",
    "outcome": "Recorded.",
    "sides": "Assessed again with your people named.",
}
_UNDER_WAY = ("queued", "running")
_CHANGED = "Not saved: somebody has changed this assessment since you opened it. What you typed still stands below."


@router.get("/assessments/{id}", response_class=HTMLResponse)
def result(request: Request, id: str, service: ServiceOf, actor: Rep) -> Response:
    """One assessment."""
    job = _job(service, id)
    try:
        stored = view(service, id, by=actor.name)
    except NotFound:
        if job is None:
            raise
        return render(request, "waiting.html", job=job, status=200 if job.status in _UNDER_WAY else 500)
    reading = job is not None and job.status in _UNDER_WAY
    score = f"{called(stored.assessment.temperature, 'temperature').lower()}, {stored.assessment.score.total} of 100"
    sayings = {name: text.format(now=score) for name, text in _SAID.items()}
    return _page(request, service, stored, reading=reading, notices=said(request, sayings))


@router.post("/assessments/{id}/corrections")
def corrections(request: Request, id: str, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Puts values of one block right; what is refused is shown again with the reason."""
    stored = service.store.assessments.get(id)
    block = sent.first("block")
    try:
        changes = changes_of(stored.assessment.record, block, sent.values)
        correct(service, id, _revision(sent), changes, by=actor.name)
    except ConfigError as error:
        return _refused(request, service, stored, Typed(block, sent.values, error.reason), 422)
    except Stale:
        typed = Typed(block, sent.values, "Look at what stands there now, then save again.")
        return _refused(request, service, service.store.assessments.get(id), typed, 409, _CHANGED)
    return _back(id, "corrected", _anchor(block))


@router.post("/assessments/{id}/sides")
def sides(request: Request, id: str, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Assesses the conversation again, now that somebody has said whose people these are."""
    try:
        name_sellers(service, id, _revision(sent), sent.all("sellers"), by=actor.name)
    except Stale:
        stored = service.store.assessments.get(id)
        return _page(request, service, stored, notices=(Notice(_CHANGED, "bad"),), status=409)
    return _back(id, "sides")


@router.post("/assessments/{id}/answered")
def answered(id: str, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Says that it was answered, or that it was not."""
    is_answered = sent.first("answered") != "no"
    mark_answered(service, id, is_answered, by=actor.name)
    return _back(id, "answered" if is_answered else "unanswered")


@router.post("/assessments/{id}/outcome")
def outcome(id: str, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Records how the lead ended, or opens it again."""
    wanted = sent.first("outcome")
    ended: OutcomeName | None = next((name for name in get_args(OutcomeName) if name == wanted), None)
    if ended is None and wanted != "open":
        raise HTTPException(422, f"A lead ends as {', '.join(get_args(OutcomeName))}; open opens it again.")
    record_outcome(service, id, ended, note=sent.first("note")[:500], by=actor.name)
    return _back(id, "outcome", "outcome")


@router.post("/assessments/{id}/draft")
def draft(request: Request, id: str, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Writes the reply again as wished."""
    try:
        redraft(service, id, _revision(sent), sent.first("wish") or None, by=actor.name)
    except Stale:
        stored = service.store.assessments.get(id)
        return _page(request, service, stored, notices=(Notice(_CHANGED, "bad"),), status=409)
    except ConfigError as error:
        stored = service.store.assessments.get(id)
        return _page(request, service, stored, notices=(Notice(f"Not written: {error.reason}", "bad"),), status=422)
    return _back(id, "drafted", "reply")


def _page(
    request: Request,
    service: Service,
    stored: Stored,
    *,
    typed: Typed | None = None,
    reading: bool = False,
    notices: tuple[Notice, ...] = (),
    status: int = 200,
) -> HTMLResponse:
    view = result_of(
        stored, _grades(service, stored), _lead(service, stored), now=now_of(request), zone=zone_of(request), typed=typed
    )
    at = request.query_params.get("at", "")
    here = at if view.is_sale and at in (*_PLACES, *(one.anchor for one in view.dates.shown)) else ""
    return render(
        request, "result.html", view=view, came_by=_mailbox(service, stored), reading=reading, status=status,
        before=seen_before(service, stored), notices=() if here else notices, news=notices, here=here,
    )  # fmt: skip


def _mailbox(service: Service, stored: Stored) -> str | None:
    """The inbox that a conversation came by."""
    if stored.source != "inbox":
        return None
    try:
        return service.store.post.thread(stored.id).account
    except NotFound:
        return None


def _refused(request: Request, service: Service, stored: Stored, typed: Typed, status: int, notice: str = "") -> HTMLResponse:
    said_first = Notice(notice or f"Not saved: {typed.flaw}", "bad")
    return _page(request, service, stored, typed=typed, notices=(said_first,), status=status)


def _grades(service: Service, stored: Stored) -> Grades:
    """Where the grades begin in the definition that scored it; the shipped ones if that version is gone."""
    try:
        profile = service.profiles.version(stored.profile, stored.profile_version).profile
    except NotFound:
        profile = Profile()
    return corridor_of(service, profile).definition.text.grades


def _lead(service: Service, stored: Stored) -> Lead | None:
    if stored.lead is None:
        return None
    try:
        return service.store.leads.get(stored.lead)
    except NotFound:
        return None


def _job(service: Service, id: str) -> Job | None:
    """The job that lets a model read it, or that assesses it in the first place."""
    try:
        return service.store.jobs.get(id)
    except NotFound:
        return None


def _revision(sent: Sent) -> int:
    text = sent.first("revision")
    if not text.isdecimal() or len(text) > 9:
        raise HTTPException(422, "The form is not complete; open the assessment again.")
    return int(text)


def _anchor(block: str) -> str:
    name, _, number = block.partition(".")
    return f"date-{number}" if name == "deadlines" and number.isdecimal() else name if name in _ANCHORS else ""


_ANCHORS = ("budget", "authority", "need", "timeline", "who")
_PLACES = (*_ANCHORS, "reply", "outcome")
"""Where the page says by itself what was done there: the browser jumps to it, and the top is out of view."""


def _back(id: str, done: str, anchor: str = "") -> RedirectResponse:
    place = f"&{urlencode({'at': anchor})}#{anchor}" if anchor else ""
    return RedirectResponse(f"/assessments/{id}?{urlencode({'done': done})}{place}", 303)
