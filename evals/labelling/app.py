"""The labelling desk as a web application for one person on this machine."""

import secrets
from pathlib import Path
from typing import Annotated, Literal, NamedTuple
from urllib.parse import urlencode

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import ValidationError
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.staticfiles import StaticFiles

from evals.labelling.flaws import Flaw, Flaws, flaws_of, unproven
from evals.labelling.guard import Guard, own_hosts, same_token
from evals.labelling.pages import HERE, Form, Notice, Pages
from evals.labelling.shelf import ChangedMeanwhile, Shelf, Shown, version_of
from evals.labelling.suggestion import suggest_gold
from evals.labelling.typed import Typed, case_of, read_typed, typed_of
from evals.samples import Case, Sample
from qualifier.errors import ConfigError, QualifierError

_LARGEST_FORM = 4 << 20
_BY_RULES = "first filled in by the product's rules"
_SUGGESTED = "Filled in by the product's rules; nothing is saved yet. Check every field against the conversation."
_CHANGED = (
    "Not saved: the case file has changed on disk since you opened this page. Nothing was overwritten. What you typed still "
    "stands below, to be carried over by hand."
)
_DONE = {"saved": "Saved.", "accepted": "Saved and accepted."}
Filter = Annotated[Literal["unreviewed", "all"] | None, Query(alias="filter")]


async def _typed(request: Request) -> Typed:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_FORM:
            raise HTTPException(413, "The form is larger than any case.")
    try:
        return read_typed(bytes(body))
    except ValueError:
        raise HTTPException(413, "The form has more fields than any case.") from None


TypedForm = Annotated[Typed, Depends(_typed)]


def create_app(folder: Path, port: int, token: str | None = None) -> FastAPI:
    """The application for a suite folder, to be served on the loopback port.

    Raises:
        ConfigError: there is no such folder.
    """
    desk = _Desk(Shelf(folder), token or secrets.token_urlsafe(32))
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Guard, hosts=own_hosts(port))
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    app.get("/", response_class=HTMLResponse)(desk.cases)
    app.get("/case", response_class=HTMLResponse)(desk.case)
    app.post("/case", response_class=HTMLResponse)(desk.save)
    app.post("/suggest", response_class=HTMLResponse)(desk.suggest)
    for fault in (StarletteHTTPException, RequestValidationError):
        app.exception_handler(fault)(desk.failure)
    return app


class _Seen(NamedTuple):
    """What a request is about."""

    shown: Shown
    sample: Sample
    chosen: str


class _Desk:
    """One suite and the pages about it."""

    def __init__(self, shelf: Shelf, token: str) -> None:
        self._shelf, self._token, self._pages = shelf, token, Pages(token)

    def cases(self, chosen: Filter = None) -> str:
        shown = self._shelf.look()
        return self._pages.cases(shown, _chosen(shown, chosen))

    def case(self, id: str, chosen: Filter = None, saved: str = "") -> str:
        seen = self._seen(id, chosen)
        notice = Notice("good", _DONE[saved]) if saved in _DONE else None
        return self._pages.case(*seen, notice=notice)

    def save(self, id: str, typed: TypedForm, chosen: Filter = None) -> Response:
        self._require_token(typed)
        seen = self._writable(id, chosen)
        form = Form(typed, Flaws(), typed.one("version"), typed.one("suggested") == "yes")
        accept = typed.one("then") == "accept"
        flaws = unproven(seen.sample, typed, throughout=accept)
        try:
            case = _decided(case_of(typed, seen.sample.case), accept=accept, suggested=form.suggested)
        except ValidationError as error:
            return self._refused(seen, form, [*flaws_of(error), *flaws])
        if flaws:
            return self._refused(seen, form, flaws)
        try:
            self._shelf.save(seen.sample, case, form.version)
        except ChangedMeanwhile:
            return self._page(seen, form, Notice("bad", _CHANGED, anew=True), 409)
        except ConfigError as error:
            return self._page(seen, form, Notice("bad", f"Not saved: {error}"), 500)
        words = urlencode({"id": id, "filter": seen.chosen, "saved": "accepted" if accept else "saved"})
        return RedirectResponse(f"/case?{words}", 303)

    def suggest(self, id: str, typed: TypedForm, chosen: Filter = None) -> Response:
        self._require_token(typed)
        seen = self._writable(id, chosen)
        try:
            filled = typed_of(seen.sample.case, suggest_gold(seen.sample))
        except QualifierError as error:
            return self._page(seen, None, Notice("bad", f"Nothing can be suggested: {error}"), 422)
        form = Form(filled, Flaws(), version_of(seen.sample.source.text), suggested=True)
        return self._page(seen, form, Notice("plain", _SUGGESTED), 200)

    def failure(self, _: Request, error: Exception) -> Response:
        """A page for what cannot be shown."""
        status, text = 422, "The address is not one of this desk's."
        if isinstance(error, StarletteHTTPException):
            status, text = error.status_code, error.detail
        return HTMLResponse(self._pages.message("This did not work", text), status)

    def _require_token(self, typed: Typed) -> None:
        if not same_token(typed.one("token"), self._token):
            raise HTTPException(403, "This page is of an earlier start of the desk. Go back, copy what you typed, and reload.")

    def _seen(self, name: str, chosen: str | None) -> _Seen:
        shown = self._shelf.look()
        sample = shown.sample(name)
        if sample is None:
            raise HTTPException(404, "The suite has no such case, or it cannot be read; the list tells why.")
        return _Seen(shown, sample, _chosen(shown, chosen))

    def _writable(self, name: str, chosen: str | None) -> _Seen:
        seen = self._seen(name, chosen)
        if seen.shown.locked:
            raise HTTPException(403, "The suite is locked (SHA256SUMS) and opens read-only.")
        return seen

    def _refused(self, seen: _Seen, form: Form, flaws: list[Flaw]) -> Response:
        count = "One thing needs" if len(flaws) == 1 else f"{len(flaws)} things need"
        return self._page(seen, form._replace(flaws=Flaws(flaws)), Notice("bad", f"Not saved. {count} mending."), 422)

    def _page(self, seen: _Seen, form: Form | None, notice: Notice, status: int) -> Response:
        return HTMLResponse(self._pages.case(*seen, form=form, notice=notice), status)


def _chosen(shown: Shown, chosen: str | None) -> str:
    """The filter; without one, whatever there is to do."""
    return chosen or ("unreviewed" if any(one.case.status == "unreviewed" for one in shown.suite.samples) else "all")


def _decided(case: Case, *, accept: bool, suggested: bool) -> Case:
    """Who accepts a case vouches for all of it; what the rules filled in is to be looked at again, and says so for good."""
    changes: dict[str, object] = {}
    if suggested and _BY_RULES not in case.provenance:
        changes["provenance"] = "; ".join(filter(None, (case.provenance, _BY_RULES)))
    if accept:
        changes |= {"status": "reviewed", "labelled": None}
    elif suggested:
        changes["status"] = "unreviewed"
    return case.model_copy(update=changes)
