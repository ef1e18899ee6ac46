"""Inboxes: how each is doing, what was set aside and why, what failed, each message; and what a person decides about that."""

from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.dependencies import Admin, Rep, ServiceOf
from api.pages.rendering import now_of, render, said
from api.pages.views.inbox import Chosen, Troubles, reasons_of, shown_account, shown_message, tabs_of
from api.pages.views.message import open_view
from qualifier.errors import NotFound
from qualifier.ports.inbox import Post
from qualifier.records.inbox import AsideReason, MessageState
from qualifier.service.mailroom.deciding import read_again, share_of, take_as_lead, take_as_none
from qualifier.service.mailroom.opened import open_message
from qualifier.service.mailroom.troubles import trouble_of

router = APIRouter(include_in_schema=False)

PART = 50
_SEE_OTHER = 303
_SAID = {
    "lead": "It is read as a lead now, and stays one.",
    "none": "Set aside: the conversation is no sale from now on.",
    "again": "It is read again.",
    "moved": "It had changed meanwhile; nothing was done.",
    "paused": "Paused. What comes meanwhile is read when you go on.",
    "resumed": "It is read again from where it was left.",
    "now": "It is tried again now.",
}
_GONE = "This message is not kept here: it was erased, or the address is mistyped. What has been erased cannot be shown again."
State = Literal["waiting", "assessed", "set_aside", "ours", "failed", ""]
Reason = Literal[
    "bounce", "auto_reply", "newsletter", "vendor_pitch", "recruiting", "personal", "internal", "support", "other", "empty", ""
]


@router.get("/inbox")
def inbox(
    request: Request, service: ServiceOf, actor: Rep, state: State = "", reason: Reason = "", account: str = "",
    cursor: str | None = None,
) -> Response:  # fmt: skip
    """The accounts, and the messages of the chosen kind, newest first."""
    post, now = service.store.post, now_of(request)
    accounts = post.accounts()
    chosen = _chosen(state, reason, account)
    page = post.page(chosen.filter, cursor=cursor, limit=PART)
    return render(
        request,
        "inbox.html",
        accounts=tuple(
            shown_account(one, now, _troubles(post, one.account.name))
            for one in sorted(accounts, key=lambda one: one.state != "failing")
        ),
        chosen=chosen,
        tabs=tabs_of(accounts, chosen),
        reasons=reasons_of(post.reasons(chosen.account), chosen),
        messages=tuple(shown_message(one, share_of(service, one), now) for one in page.items),
        first=chosen.address() if cursor else None,
        next=chosen.address(cursor=page.next) if page.next else None,
        notices=said(request, _SAID),
    )


def _troubles(post: Post, account: str) -> Troubles:
    return Troubles(trouble_of(post, account, "untold"), trouble_of(post, account, "undrafted"))


def _chosen(state: str, reason: str, account: str) -> Chosen:
    wanted_state: MessageState = state or "set_aside"  # type: ignore[assignment]
    wanted_reason: AsideReason | None = (reason or None) if wanted_state == "set_aside" else None  # type: ignore[assignment]
    return Chosen(wanted_state, wanted_reason, account or None)


@router.get("/inbox/messages/{id}")
def message(id: str, request: Request, service: ServiceOf, actor: Rep) -> Response:
    """One message: who wrote it, to whom, its words, and what can be decided about it."""
    try:
        opened = open_message(service, id)
    except NotFound:
        raise HTTPException(404, _GONE) from None
    return render(request, "inbox_message.html", view=open_view(opened, share_of(service, opened.message), now_of(request)))


@router.post("/inbox/messages/{id}/lead")
def lead(id: str, service: ServiceOf, actor: Rep) -> Response:
    """It is a lead after all."""
    return _back("set_aside", "lead" if take_as_lead(service, id, by=actor.name) else "moved")


@router.post("/inbox/messages/{id}/none")
def none(id: str, service: ServiceOf, actor: Rep) -> Response:
    """It is no lead."""
    state = service.store.post.message(id).state
    return _back("ours" if state == "ours" else "assessed", "none" if take_as_none(service, id, by=actor.name) else "moved")


@router.post("/inbox/messages/{id}/again")
def again(id: str, service: ServiceOf, actor: Rep) -> Response:
    """Reads again what could not be read."""
    return _back("failed", "again" if read_again(service, id, by=actor.name) else "moved")


@router.post("/inbox/accounts/{name}")
def account(
    name: str, service: ServiceOf, actor: Admin, do: Annotated[Literal["pause", "resume", "now"], Form()]
) -> Response:  # fmt: skip
    """Stops reading an account, or goes on; who goes on is read at once, whatever failed before."""
    service.store.post.pause(name, do == "pause", by=actor.name)
    return _back("", {"pause": "paused", "resume": "resumed", "now": "now"}[do])


def _back(state: str, done: str) -> RedirectResponse:
    parts = {"state": state, "done": done}
    return RedirectResponse(f"/inbox?{urlencode({name: value for name, value in parts.items() if value})}", _SEE_OTHER)
