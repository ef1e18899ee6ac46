"""Logging a page in with a key, and out again."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.login import close_session, open_session
from api.pages.rendering import Notice, render
from api.pages.sent import SentForm

router = APIRouter(include_in_schema=False)

_LONGEST = 2_000


@router.get("/login")
def login(request: Request, next: str = "/") -> Response:
    """The form; where no login is needed, it goes on at once."""
    if getattr(request.state, "actor", None) is not None:
        return RedirectResponse(own_address(next), 303)
    notices = (Notice("You are logged out.", "plain"),) if request.query_params.get("done") == "out" else ()
    return render(request, "login.html", next=own_address(next), flaw="", notices=notices)


@router.post("/login")
def opened(request: Request, sent: SentForm) -> Response:
    """Opens the login and goes on to where the reader wanted to be."""
    going_on = own_address(sent.first("next"))
    answer = RedirectResponse(going_on, 303)
    if open_session(request, answer, sent.first("key")) is None:
        flaw = "There is no such key, or it was revoked. A key begins with qk_ and is 46 characters long."
        return render(request, "login.html", next=going_on, flaw=flaw, status=401)
    return answer


@router.post("/logout")
def closed(request: Request) -> Response:
    """Ends the login."""
    answer = RedirectResponse("/login?done=out", 303)
    close_session(request, answer)
    return answer


def own_address(wanted: str) -> str:
    """A path of this service; anything that could lead elsewhere becomes the first page."""
    plain = wanted.isascii() and wanted.isprintable() and len(wanted) <= _LONGEST and "\\" not in wanted
    leads_back = wanted.startswith("/login")
    return wanted if plain and wanted.startswith("/") and not wanted.startswith("//") and not leads_back else "/"
