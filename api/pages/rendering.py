"""Templates to pages: one environment, strict about missing values, escaping everything.

``render(request, "leads.html", leads=...)`` gives each template besides its own values: ``now`` (UTC), ``zone`` (the
reader's), ``actor`` (who asks, or None), ``place`` (first part of the path, for the navigation), ``notices`` (what is to be
said at the top), and the functions ``static(name)`` and ``sets`` (the words of each closed set). Macros for reuse are in
``parts.html``: ``{% import "parts.html" as parts with context %}``.
"""

from datetime import UTC, datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.pages.assets import address
from api.pages.filters import FILTERS
from api.pages.words import SETS

TEMPLATES = Path(__file__).resolve().parent / "templates"
ZONE_COOKIE = "zone"
"""The reader's time zone, as ``static/theme.js`` finds it; without it moments are in the server's."""


class Notice(NamedTuple):
    """One line at the top of a page."""

    text: str
    tone: Literal["good", "plain", "bad"] = "good"


@cache
def environment() -> Environment:
    """The one environment; built at the first page."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        auto_reload=False,
    )  # fmt: skip
    made.filters.update(FILTERS)
    made.globals.update(static=address, sets=SETS)
    return made


def render(
    request: Request,
    template: str,
    /,
    *,
    status: int = 200,
    notices: tuple[Notice, ...] = (),
    **values: object,
) -> HTMLResponse:
    """A page; its values are in the context beside those of the module's docstring."""
    shared = {
        "now": now_of(request),
        "zone": zone_of(request),
        "actor": getattr(request.state, "actor", None),
        "place": request.url.path.strip("/").partition("/")[0],
        "notices": notices,
    }
    page = environment().get_template(template).render({**shared, **values})
    # a lone surrogate in somebody's mail is no reason to refuse the page
    return HTMLResponse(page.encode("utf-8", "xmlcharrefreplace"), status)


def error_page(request: Request, status: int, title: str, detail: str) -> HTMLResponse:
    """A page that says what went wrong and what to do."""
    return render(request, "error.html", status=status, code=status, title=title, detail=detail)


def said(request: Request, sayings: dict[str, str]) -> tuple[Notice, ...]:
    """The notice that the page before asked for by ``?done=word``; an unknown word says nothing."""
    text = sayings.get(request.query_params.get("done", ""))
    return (Notice(text),) if text else ()


def now_of(request: Request) -> datetime:
    """Now by the service's clock, in UTC."""
    service = getattr(request.app.state, "service", None)
    return service.clock() if service else datetime.now(UTC)


def zone_of(request: Request) -> tzinfo | None:
    """The reader's zone; None is the server's own."""
    try:
        return ZoneInfo(request.cookies[ZONE_COOKIE])
    except (KeyError, ValueError, OSError, ZoneInfoNotFoundError):
        return None
