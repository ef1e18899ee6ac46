"""Looking back: how warm what came in was, how quickly it was answered, what was missing, how it ended."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.dependencies import Rep, ServiceOf
from api.pages.rendering import now_of, render, zone_of
from api.pages.views.looking_back import is_empty, review_view
from qualifier.records.stored import DEFAULT_PROFILE
from qualifier.scoring import load_definition

SPANS = (4, 13, 26, 52)
"""Weeks to choose from."""
_USUAL = 13

router = APIRouter(include_in_schema=False)


@router.get("/review", response_class=HTMLResponse)
def review(request: Request, service: ServiceOf, actor: Rep) -> HTMLResponse:
    """The charts of some weeks up to now."""
    weeks, now = _weeks_of(request), now_of(request)
    found = service.store.leads.review(since=_since(now, weeks), now=now)
    view = None
    if not is_empty(found):
        definition = load_definition(service.profiles.current(DEFAULT_PROFILE).profile.definition)
        view = review_view(found, definition, _today(now, zone_of(request)))
    return render(request, "review.html", view=view, weeks=weeks, spans=SPANS)


def _weeks_of(request: Request) -> int:
    """As asked for in the address; what is no such span is the usual one."""
    asked = request.query_params.get("weeks", "")
    return next((span for span in SPANS if str(span) == asked), _USUAL)


def _since(now: datetime, weeks: int) -> datetime:
    """The Monday that begins these weeks, the present one among them; weeks begin in UTC, as the store counts them."""
    monday = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(
        days=now.astimezone(UTC).weekday()
    )
    return monday - timedelta(weeks=weeks - 1)


def _today(now: datetime, zone: tzinfo | None) -> date:
    return now.astimezone(zone).date()
