"""The list of leads: who to answer first. A filter, a search, a part of the list at a time, and all of it as CSV."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Literal, NamedTuple, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, StreamingResponse

from api.dependencies import Rep, ServiceOf
from api.pages.rendering import now_of, render, said, zone_of
from api.pages.words import called
from qualifier.records.stored import AuditEntry, Lead, LeadFilter, Page
from qualifier.records.vocabulary import Stage, Temperature
from qualifier.service import Service

Show = Literal["open", "waiting", "closed", "all"]
SHOWN: dict[Show, str] = {
    "open": "Open leads", "waiting": "Waiting for an answer", "closed": "Closed leads", "all": "All leads",
}  # fmt: skip
TEMPERATURES: tuple[Temperature, ...] = get_args(Temperature)
STEPS: tuple[Stage, ...] = ("awareness", "interest", "evaluation", "decision")
"""The stages of a purchase as steps; ``none`` is none of them."""
PART = 50
_CSV_PART = 500
_LONGEST_SEARCH = 200

router = APIRouter(include_in_schema=False)


class Chosen(NamedTuple):
    """What somebody wants to see, as it stands in the address."""

    temperature: Temperature | None = None
    show: Show = "open"
    search: str = ""

    @property
    def filter(self) -> LeadFilter:
        is_open = {"open": True, "waiting": True, "closed": False, "all": None}[self.show]
        unanswered = True if self.show == "waiting" else None
        return LeadFilter(temperature=self.temperature, open=is_open, unanswered=unanswered, search=self.search or None)

    @property
    def narrowed(self) -> bool:
        return self != Chosen()

    def address(self, path: str = "/leads", *, cursor: str | None = None, **changes: object) -> str:
        """The address of this choice with some of it changed."""
        values = {**self._asdict(), **changes}
        parts = {"temperature": values["temperature"], "show": values["show"], "q": values["search"], "cursor": cursor}
        told = {name: str(value) for name, value in parts.items() if value and (name, value) != ("show", "open")}
        return f"{path}?{urlencode(told)}" if told else path


class Tab(NamedTuple):
    """One temperature to choose."""

    name: str
    mark: Temperature | None
    number: int | None
    """Open leads of it; None where others are shown too."""
    address: str
    chosen: bool


class Trend(NamedTuple):
    """How the score moved since the conversation before."""

    points: int
    words: str


class Entry(NamedTuple):
    """One lead in the list."""

    lead: Lead
    title: str
    under: str
    trend: Trend | None
    step: int
    """1 to 4; 0 for no stage."""


class Listing(NamedTuple):
    """Everything the list says."""

    chosen: Chosen
    tabs: tuple[Tab, ...]
    entries: tuple[Entry, ...]
    waiting: int
    total: int
    first: str | None
    next: str | None
    export: str


def chosen_of(request: Request) -> Chosen:
    """What the address asks for; what it does not know is left out, since people change addresses by hand."""
    asked = request.query_params
    temperature, show = asked.get("temperature"), asked.get("show")
    return Chosen(
        temperature=next((one for one in TEMPERATURES if one == temperature), None),
        show=next((one for one in SHOWN if one == show), "open"),
        search=asked.get("q", "").strip()[:_LONGEST_SEARCH],
    )


@router.get("/leads", response_class=HTMLResponse)
def leads(request: Request, service: ServiceOf, actor: Rep) -> HTMLResponse:
    """The list."""
    chosen, cursor = chosen_of(request), request.query_params.get("cursor") or None
    page = service.store.leads.page(chosen.filter, cursor=cursor, limit=PART)
    counts = service.store.leads.counts()
    today = now_of(request).astimezone(zone_of(request)).date()
    notices = said(request, {"erased": "The person is erased, with every conversation he or she took part in."})
    return render(
        request, "leads.html", notices=notices, listing=_listing(chosen, page, counts, cursor), shown=SHOWN, today=today
    )


def _listing(chosen: Chosen, page: Page[Lead], counts: dict[str, int], cursor: str | None) -> Listing:
    total = sum(counts[name] for name in TEMPERATURES)
    told = chosen.show in ("open", "waiting")
    everything = Tab("All", None, total if told else None, chosen.address(temperature=None), chosen.temperature is None)
    of_each = tuple(
        Tab(
            called(name, "temperature"),
            name,
            counts[name] if told else None,
            chosen.address(temperature=name),
            chosen.temperature == name,
        )
        for name in TEMPERATURES
    )
    return Listing(
        chosen=chosen,
        tabs=(everything, *of_each),
        entries=tuple(map(entry_of, page.items)),
        waiting=counts["due"],
        total=total,
        first=chosen.address() if cursor else None,
        next=chosen.address(cursor=page.next) if page.next else None,
        export=chosen.address("/leads.csv"),
    )


def entry_of(lead: Lead) -> Entry:
    """One lead as the list shows it: the company, or who there is without one."""
    names = [name for name in (lead.company, lead.person, lead.address) if name]
    return Entry(
        lead=lead,
        title=names[0] if names else "Nobody named",
        under=", ".join(names[1:2]),
        trend=trend_of(lead.total, lead.previous_total),
        step=STEPS.index(lead.stage) + 1 if lead.stage in STEPS else 0,
    )


def trend_of(total: int, previous: int | None) -> Trend | None:
    """None for a first conversation."""
    if previous is None:
        return None
    points = total - previous
    words = f"up {points} from {previous}" if points > 0 else f"down {-points} from {previous}" if points else "as before"
    return Trend(points, words)


@router.get("/leads.csv")
def leads_csv(request: Request, service: ServiceOf, actor: Rep) -> StreamingResponse:
    """All that the filter lets through, for a spreadsheet."""
    chosen, now = chosen_of(request), service.clock()
    # the first part is read before the answer begins, so that a database that is down is still a clear answer
    first = service.store.leads.page(chosen.filter, limit=_CSV_PART)
    service.store.audit.write(AuditEntry(at=now, by=actor.name, action="leads.export", detail=f"shown {chosen.show}"))
    return StreamingResponse(
        _csv(service, chosen.filter, first),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="leads-{now:%Y-%m-%d}.csv"'},
    )


_COLUMNS = (
    "lead", "company", "contact", "address", "temperature", "grade", "score", "previous_score", "stage", "conversations",
    "first_message", "last_message", "answer_until", "answered", "next_date", "next_date_kind", "outcome", "outcome_note",
    "outcome_by", "outcome_at", "latest_assessment",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet compute a cell; the wide signs do so too in some of them."""


def _csv(service: Service, chosen: LeadFilter, page: Page[Lead]) -> Iterator[bytes]:
    """The byte order mark tells spreadsheets that this is UTF-8."""
    yield b"\xef\xbb\xbf" + _lines([_COLUMNS])
    while True:
        yield _lines([_cells(lead) for lead in page.items])
        if page.next is None:
            return
        page = service.store.leads.page(chosen, cursor=page.next, limit=_CSV_PART)


def _lines(rows: Sequence[tuple[object, ...]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def _cells(lead: Lead) -> tuple[object, ...]:
    end = lead.outcome
    return (
        lead.id, lead.company, lead.person, lead.address, lead.temperature, lead.grade, lead.total, lead.previous_total,
        lead.stage, lead.conversations, lead.first_at, lead.last_at, lead.due, lead.answered_at, lead.next_date,
        lead.next_date_kind, end and end.outcome, end and end.note, end and end.by, end and end.at, lead.latest,
    )  # fmt: skip


def safe_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula: names and notes were written by strangers."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    text = str(value).replace("\x00", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) and not isinstance(value, int) else text
