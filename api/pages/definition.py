"""The profile and the definition of hot: written, tried on what is kept, saved as a version, and every version of before."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from api.dependencies import Admin, Rep, ServiceOf
from api.pages.rendering import Notice, render, said
from api.pages.sent import Sent, SentForm
from api.pages.views.definition import ShownDefinition, shown_definition
from api.pages.views.differences import Line, differences
from qualifier.adapters.profiles import MOST_BYTES, Answers, read_profile, starter_profile
from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.records.stored import DEFAULT_PROFILE, AssessmentFilter, Job, ProfileVersion
from qualifier.service import Service
from qualifier.service.rejudging import corridor_of
from qualifier.service.rescoring import Preview, order_rescoring, preview

router = APIRouter(include_in_schema=False)

MOST_FLIPS = 100
"""Flips that a preview lists; the rest is counted."""
_MOST_VERSIONS = 12
_LONGEST_NAME = 60
_LINE = re.compile(r"line (\d+)(?:, column \d+)?(?:, )?(.*)", re.DOTALL)
_SAID = {
    "saved": "Saved. New conversations are scored by this version from now on.",
    "restored": "Restored as a new version.",
    "made": "Made. Fill it in, then save.",
}

_SAVED = ("saved", "restored")


class Flaw(NamedTuple):
    """What is wrong with the text, and where."""

    line: int | None
    place: str
    reason: str


class Editor(NamedTuple):
    """The text that is being written."""

    text: str
    base: int
    """The version that it stands on."""
    flaw: Flaw | None = None
    theirs: tuple[Line, ...] = ()
    """What somebody else has changed since."""
    ours: tuple[Line, ...] = ()
    """What this text would change of theirs."""

    @property
    def lines(self) -> int:
        return self.text.count("\n") + 1


class Version(NamedTuple):
    """One version in the list."""

    number: int
    by: str
    at: datetime
    address: str


class Desk(NamedTuple):
    """What the page is about besides the text."""

    profile: str
    profiles: tuple[str, ...]
    current: ProfileVersion | None
    versions: tuple[Version, ...]
    kept: int
    """Conversations that are kept with this profile."""
    in_force: ShownDefinition
    job: Job | None
    offer: bool = False
    """Whether to offer scoring all again: the definition has just changed."""

    @property
    def number(self) -> int:
        return self.current.version if self.current else 0

    @property
    def query(self) -> str:
        return urlencode({"profile": self.profile})


@router.get("/definition")
def definition(
    request: Request, service: ServiceOf, actor: Rep, profile: str = DEFAULT_PROFILE, job: str | None = None
) -> Response:
    """The profile as it stands, in an editor, and the definition in force beside it."""
    desk = _desk(service, profile, job)
    text = desk.current.text if desk.current else starter_profile()
    just_saved = request.query_params.get("done") in _SAVED
    return _page(request, desk._replace(offer=just_saved), Editor(text, desk.number), notices=said(request, _SAID))


@router.post("/definition")
def changed(request: Request, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Tries the text on what is kept, or saves it. What was typed stays on the page whatever comes of it."""
    name, text, base = sent.first("profile") or DEFAULT_PROFILE, text_of(sent), _number(sent.first("base"))
    desk = _desk(service, name)
    try:
        _check_size(text)
        if sent.first("action") != "save":
            return _page(request, desk, Editor(text, base), shown=preview(service, name, text))
        if actor.role != "admin":
            note = Notice(f"Not saved: the key {actor.name!r} may look and try; saving needs an admin.", "bad")
            return _page(request, desk, Editor(text, base), notices=(note,), status=403)
        service.profiles.save(name, text, base, by=actor.name, at=service.clock())
    except ConfigError as error:
        return _page(request, desk, Editor(text, base, flaw_of(error)), status=422)
    except Stale:
        return _page(request, desk, _overtaken(service, desk, text, base), status=409)
    return _to(name, done="saved")


@router.post("/definition/check")
def check(service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Whether the text could be saved: null, or the first flaw; for the editor, while somebody types."""
    text = text_of(sent)
    try:
        _check_size(text)
        read_profile(text, "")
    except ConfigError as error:
        return JSONResponse(flaw_of(error)._asdict())
    return JSONResponse(None)


@router.post("/definition/rescore")
def rescore(service: ServiceOf, actor: Admin, sent: SentForm) -> Response:
    """Orders that all is scored again by the saved version."""
    name = sent.first("profile") or DEFAULT_PROFILE
    return _to(name, job=order_rescoring(service, name, by=actor.name))


@router.get("/definition/new")
def new(request: Request, actor: Admin) -> Response:
    """A form for another profile."""
    return render(request, "definition_new.html", typed={}, flaw=None)


@router.post("/definition/new")
def made(request: Request, service: ServiceOf, actor: Admin, sent: SentForm) -> Response:
    """Makes the profile from what was told, with a comment at every key."""
    name = sent.first("name")
    typed = {field: sent.first(field) for field in ("name", "company", "domain", "offer", "pricing")}
    try:
        if not name.isprintable() or not 1 <= len(name) <= _LONGEST_NAME:
            raise ConfigError(f"a name has 1 to {_LONGEST_NAME} characters, such as default or emea", place="name")
        answers = Answers(name=typed["company"], domain=typed["domain"], offer=typed["offer"], pricing=typed["pricing"])
        service.profiles.save(name, starter_profile(answers), 0, by=actor.name, at=service.clock())
    except ConfigError as error:
        return render(request, "definition_new.html", typed=typed, flaw=flaw_of(error), status=422)
    except Stale:
        taken = Flaw(None, "name", "there is a profile of this name; choose another")
        return render(request, "definition_new.html", typed=typed, flaw=taken, status=409)
    return _to(name, done="made")


@router.get("/definition/versions/{number}")
def version(request: Request, number: int, service: ServiceOf, actor: Rep, profile: str = Query(DEFAULT_PROFILE)) -> Response:
    """One version: what it changed, and its text."""
    kept = service.store.profiles.version(profile, number)
    before = service.store.profiles.version(profile, number - 1).text if number > 1 else ""
    latest = service.store.profiles.current(profile).version
    return render(
        request, "definition_version.html", version=kept, latest=latest, lines=differences(before, kept.text),
        query=urlencode({"profile": profile}),
    )  # fmt: skip


@router.post("/definition/versions/{number}")
def restore(request: Request, number: int, service: ServiceOf, actor: Admin, sent: SentForm) -> Response:
    """Makes an old version the latest again, as a new one on top of what the reader saw."""
    name = sent.first("profile") or DEFAULT_PROFILE
    kept = service.store.profiles.version(name, number)
    try:
        service.profiles.save(name, kept.text, _number(sent.first("base")), by=actor.name, at=service.clock())
    except ConfigError as error:
        # what was right once need not be right for this version of the program: the editor shows where
        return _page(request, _desk(service, name), Editor(kept.text, _number(sent.first("base")), flaw_of(error)), status=422)
    except Stale:
        desk = _desk(service, name)
        return _page(request, desk, _overtaken(service, desk, kept.text, _number(sent.first("base"))), status=409)
    return _to(name, done="restored")


def flaw_of(error: ConfigError) -> Flaw:
    """A fault of the text with the number of its line taken out of its place."""
    found = _LINE.fullmatch(error.place or "")
    return Flaw(int(found[1]), found[2], error.reason) if found else Flaw(None, error.place or "", error.reason)


def text_of(sent: Sent) -> str:
    """The text as it was typed, with plain line ends."""
    return next(iter(sent.all("text")), "").replace("\r\n", "\n").replace("\r", "\n")


def _page(
    request: Request,
    desk: Desk,
    editor: Editor,
    *,
    shown: Preview | None = None,
    notices: Sequence[Notice] = (),
    status: int = 200,
) -> Response:
    return render(
        request,
        "definition.html",
        desk=desk,
        editor=editor,
        preview=shown,
        most=MOST_FLIPS,
        notices=tuple(notices),
        status=status,
    )


def _desk(service: Service, name: str, job: str | None = None) -> Desk:
    """What stands beside the editor.

    Raises:
        NotFound: no profile of that name.
    """
    known, history = service.profiles.current(name), service.store.profiles.history(name)
    return Desk(
        profile=name,
        profiles=tuple(dict.fromkeys((DEFAULT_PROFILE, *service.store.profiles.names()))),
        current=history[0] if history else None,
        versions=tuple(
            Version(one.version, one.by, one.at, f"/definition/versions/{one.version}?{urlencode({'profile': name})}")
            for one in history[:_MOST_VERSIONS]
        ),
        kept=service.store.assessments.count(AssessmentFilter(profile=name)),
        in_force=shown_definition(corridor_of(service, known.profile).definition),
        job=_rescoring(service, job),
    )


def _rescoring(service: Service, id: str | None) -> Job | None:
    try:
        found = service.store.jobs.get(id) if id else None
    except NotFound:
        return None
    return found if found and found.kind == "rescore" else None


def _overtaken(service: Service, desk: Desk, text: str, base: int) -> Editor:
    """The text once more, now on top of what somebody else has saved."""
    theirs = desk.current.text if desk.current else ""
    try:
        seen = service.store.profiles.version(desk.profile, base).text
    except NotFound:
        seen = ""
    return Editor(text, desk.number, None, differences(seen, theirs), differences(theirs, text))


def _check_size(text: str) -> None:
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise ConfigError(f"larger than {MOST_BYTES // 1000} kB; a profile is a page or two")


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0


def _to(name: str, **query: str) -> Response:
    return RedirectResponse(f"/definition?{urlencode({'profile': name, **query})}", 303)
