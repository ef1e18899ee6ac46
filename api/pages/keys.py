"""Keys: made and shown once, seen by their first letters, ended."""

from typing import NamedTuple, get_args

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.dependencies import LOCAL, Admin, ServiceOf
from api.pages.rendering import render, said
from api.pages.sent import SentForm
from qualifier.errors import ConfigError, NotFound, Taken
from qualifier.records.stored import Key, Role
from qualifier.service import Service
from qualifier.service.keys import make_key

router = APIRouter(include_in_schema=False)

ROLES: dict[Role, tuple[str, str]] = {
    "rep": ("Rep", "reads, assesses, corrects"),
    "admin": ("Admin", "everything: definitions, keys, erasing"),
    "ingest": ("Ingest", "hands in conversations, reads nothing else"),
}
"""Words and meaning."""
_SAID = {"revoked": "Revoked. It opens nothing any more, and its logins have ended.", "gone": "There is no such key any more."}


class New(NamedTuple):
    """A key that was just made: the only time that its secret is seen."""

    name: str
    secret: str


class Typed(NamedTuple):
    """What was typed, and what is wrong with it."""

    name: str = ""
    role: str = "rep"
    flaw: str = ""


@router.get("/keys")
def keys(request: Request, service: ServiceOf, actor: Admin) -> Response:
    """All keys, and a form for another."""
    return _page(request, service, own=actor.name)


@router.post("/keys")
def make(request: Request, service: ServiceOf, actor: Admin, sent: SentForm) -> Response:
    """Makes a key and shows its secret, this once."""
    name, wanted = sent.first("name"), sent.first("role")
    role = next((one for one in get_args(Role) if one == wanted), None)
    if role is None:
        return _page(request, service, own=actor.name, typed=Typed(name, "rep", "choose what it may do"), status=422)
    try:
        secret = make_key(service.store.keys, name, role, by=actor.name, now=service.clock())
    except ConfigError as error:
        return _page(request, service, own=actor.name, typed=Typed(name, role, error.reason), status=422)
    except Taken:
        flaw = "there is a key of this name; choose another"
        return _page(request, service, own=actor.name, typed=Typed(name, role, flaw), status=409)
    return _page(request, service, own=actor.name, made=New(name, secret))


@router.post("/keys/revoke")
def revoke(service: ServiceOf, actor: Admin, sent: SentForm) -> Response:
    """Ends a key and its logins."""
    try:
        service.store.keys.revoke(sent.first("name"), service.clock(), by=actor.name)
    except NotFound:
        return RedirectResponse("/keys?done=gone", 303)
    return RedirectResponse("/keys?done=revoked", 303)


def _page(
    request: Request, service: Service, *, own: str, typed: Typed | None = None, made: New | None = None, status: int = 200
) -> Response:
    found = service.store.keys.all()
    living: tuple[Key, ...] = tuple(one for one in found if one.revoked_at is None)
    return render(
        request,
        "keys.html",
        keys=living,
        revoked=tuple(one for one in found if one.revoked_at is not None),
        roles=ROLES,
        own=own,
        last_admin=sum(one.role == "admin" for one in living) == 1,
        open=own == LOCAL,
        typed=typed or Typed(),
        made=made,
        notices=said(request, _SAID) if made is None and typed is None else (),
        status=status,
    )
