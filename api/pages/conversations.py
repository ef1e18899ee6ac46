"""Every conversation that is kept, also those that are no sales and were set aside."""

from typing import NamedTuple, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.dependencies import Rep, ServiceOf
from api.pages.rendering import now_of, render, said
from api.pages.views.listed import Listed, listed_of
from api.pages.words import called
from qualifier.records.stored import AssessmentFilter
from qualifier.records.vocabulary import Kind, Temperature

router = APIRouter(include_in_schema=False)

PART = 50
_LONGEST_SEARCH = 200
_SAID = {"several": "All of them are assessed and stand below.", "erased": "Erased."}
KINDS: tuple[Kind, ...] = get_args(Kind)
TEMPERATURES: tuple[Temperature, ...] = get_args(Temperature)


class Chosen(NamedTuple):
    """What somebody wants to see, as it stands in the address."""

    search: str = ""
    temperature: Temperature | None = None
    kind: Kind | None = None

    @property
    def filter(self) -> AssessmentFilter:
        return AssessmentFilter(search=self.search or None, temperature=self.temperature, kind=self.kind)

    def address(self, cursor: str | None = None) -> str:
        parts = {"q": self.search, "temperature": self.temperature, "kind": self.kind, "cursor": cursor}
        told = {name: value for name, value in parts.items() if value}
        return f"/assessments?{urlencode(told)}" if told else "/assessments"


class Conversations(NamedTuple):
    """Everything the page says."""

    chosen: Chosen
    rows: tuple[Listed, ...]
    found: int
    narrowed: bool
    first: str | None
    next: str | None
    kinds: tuple[tuple[str, str], ...]
    temperatures: tuple[tuple[str, str], ...]


def chosen_of(request: Request) -> Chosen:
    """What the address asks for; what it does not know is left out."""
    asked = request.query_params
    return Chosen(
        search=asked.get("q", "").strip()[:_LONGEST_SEARCH],
        temperature=next((one for one in TEMPERATURES if one == asked.get("temperature")), None),
        kind=next((one for one in KINDS if one == asked.get("kind")), None),
    )


@router.get("/assessments", response_class=HTMLResponse)
def conversations(request: Request, service: ServiceOf, actor: Rep) -> HTMLResponse:
    """The list, newest first."""
    chosen, cursor = chosen_of(request), request.query_params.get("cursor") or None
    page = service.store.assessments.page(chosen.filter, cursor=cursor, limit=PART)
    view = Conversations(
        chosen=chosen,
        rows=tuple(listed_of(row, now_of(request)) for row in page.items),
        found=service.store.assessments.count(chosen.filter),
        narrowed=chosen != Chosen(),
        first=chosen.address() if cursor else None,
        next=chosen.address(page.next) if page.next else None,
        kinds=(("", "All kinds"), *((name, called(name, "kind")) for name in KINDS)),
        temperatures=(("", "All temperatures"), *((name, called(name, "temperature")) for name in TEMPERATURES)),
    )
    return render(request, "conversations.html", view=view, notices=said(request, _SAID))
