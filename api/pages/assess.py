"""Where a rep hands in a conversation: pasted, dropped or chosen, by rules at once and by a model where one is configured."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from email.utils import format_datetime
from pathlib import Path
from string import Template
from typing import NamedTuple

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.dependencies import Rep, ServiceOf
from api.pages.rendering import now_of, render, zone_of
from api.pages.sent import Sent, SentFile, SentForm
from api.pages.views.listed import Listed, listed_of
from qualifier.errors import ConfigError, EmptyInput, NotFound, ParseError, StoreError, UnsupportedFormat
from qualifier.records.stored import DEFAULT_PROFILE, AssessmentFilter, Intake, Row
from qualifier.service import Service
from qualifier.service.intake import take_in_by_rules_first

router = APIRouter(include_in_schema=False)

RECENT = 6
EXAMPLE = Template((Path(__file__).resolve().parent / "example.eml").read_text(encoding="utf-8"))
_OURS = ("tom.avery@ovenly.example",)
_PASTED = "pasted text"
_READS = "Qualifier reads e-mail (.eml, .mbox, .msg), captions (.vtt, .srt), call recordings' JSON, chats, and pasted text."


class Flaw(NamedTuple):
    """What is wrong, and at which field."""

    field: str
    """text, profile or at."""
    reason: str


class Desk(NamedTuple):
    """Everything the page says."""

    text: str
    profile: str
    profiles: tuple[str, ...]
    at: str
    flaws: tuple[Flaw, ...]
    recent: tuple[Listed, ...]
    largest: int
    """Most bytes of a request."""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, name) for name in self.profiles)

    def flaw(self, field: str) -> str:
        return " ".join(one.reason for one in self.flaws if one.field == field)


@router.get("/", response_class=HTMLResponse)
def desk(request: Request, service: ServiceOf, actor: Rep) -> Response:
    """The page to hand in a conversation."""
    return _desk(request, service, Sent({}))


@router.post("/")
def hand_in(request: Request, service: ServiceOf, actor: Rep, sent: SentForm) -> Response:
    """Assesses what was pasted or chosen; on to the result, or back to the field that is wrong."""
    flaws: list[Flaw] = []
    at = _moment(sent.first("at"), zone_of(request), flaws)
    handed_in = tuple(_handed_in(sent))
    if not handed_in:
        flaws.append(Flaw("text", "Paste a conversation here, or choose a file."))
    if flaws:
        return _desk(request, service, sent, tuple(flaws), 422)
    made: list[str] = []
    for one in handed_in:
        try:
            made.append(_assess(request, service, _intake(one, sent, at), actor.name))
        except ParseError as error:
            flaws.append(Flaw("text", _advice(error, one, several=len(handed_in) > 1)))
        except (NotFound, ConfigError) as error:
            return _desk(request, service, sent, (Flaw("profile", _sentence(str(error))),), 422)
        except StoreError as error:
            kept = "Not kept, but nothing is lost: the text still stands here. Try again in a moment."
            return _desk(request, service, sent, (Flaw("text", f"{_sentence(str(error))} {kept}"),), 503)
    if flaws:
        return _desk(request, service, sent, tuple(flaws), 422)
    return RedirectResponse(f"/assessments/{made[0]}" if len(made) == 1 else "/assessments?done=several", 303)


@router.post("/example")
def example(request: Request, service: ServiceOf, actor: Rep) -> Response:
    """Assesses a made-up conversation of today."""
    data = example_mail(service.clock())
    intake = Intake(data=data, name="example.eml", sellers=_OURS, source="page")
    return RedirectResponse(f"/assessments/{_assess(request, service, intake, actor.name)}", 303)


def example_mail(now: datetime) -> bytes:
    """A mail that came a moment ago, with dates in the weeks to come."""
    demo, decision, golive = (now + timedelta(days=days) for days in (5, 20, 75))
    began, asked = now - timedelta(days=6), now - timedelta(days=4)
    return EXAMPLE.substitute(
        now=format_datetime(now - timedelta(minutes=9)),
        demo=f"{demo:%A}",
        decision=f"{decision.day} {decision:%B}",
        golive=f"{golive.day} {golive:%B}",
        asked=f"{asked:%a}, {asked.day} {asked:%b %Y} at {asked:%H:%M}",
        began=f"{began:%a}, {began.day} {began:%b %Y} at {began:%H:%M}",
    ).encode()


def _handed_in(sent: Sent) -> Iterator[SentFile]:
    """Files if there are any, else the text."""
    text = next(iter(sent.all("text")), "")
    if sent.files:
        yield from sent.files
    elif text.strip():
        yield SentFile(_PASTED, text.encode("utf-8", "replace"))


def _intake(one: SentFile, sent: Sent, at: datetime | None) -> Intake:
    profile = sent.first("profile") or DEFAULT_PROFILE
    return Intake(data=one.data, name=one.name[:200], profile=profile, reference_time=at, source="page")


def _assess(request: Request, service: Service, intake: Intake, by: str) -> str:
    stored = take_in_by_rules_first(service, intake, by=by)
    request.app.state.figures.assessed(stored.assessment.temperature, stored.assessment.provenance)
    return stored.id


def _advice(error: ParseError, one: SentFile, *, several: bool) -> str:
    """What is wrong with the input, and what to do."""
    name = f"{one.name}: " if several or one.name != _PASTED else ""
    if isinstance(error, EmptyInput):
        return f"{name}Nothing is said in it. Give the whole conversation, with the names of those who speak."
    if isinstance(error, UnsupportedFormat):
        return f"{name}{_sentence(str(error))} {_READS}"
    return f"{name}{_sentence(str(error))} Save it anew where it comes from, or paste its text here."


def _sentence(text: str) -> str:
    plain = text.strip().rstrip(".")
    return f"{plain[:1].upper()}{plain[1:]}."


def _moment(text: str, zone: tzinfo | None, flaws: list[Flaw]) -> datetime | None:
    """The moment typed by the reader, in his or her zone."""
    if not text:
        return None
    try:
        at = datetime.fromisoformat(text)
        return at.replace(tzinfo=zone) if zone and not at.tzinfo else at.astimezone()
    except (ValueError, OverflowError):
        flaws.append(Flaw("at", f"{text[:40]!r} is no moment; write it like 2026-03-10T14:00."))
        return None


def _around(service: Service) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The profiles to choose from and the latest conversations; without a store the page can do without them."""
    try:
        names = service.store.profiles.names()
        recent = service.store.assessments.page(AssessmentFilter(), limit=RECENT).items
    except StoreError:
        return (DEFAULT_PROFILE,), ()
    return (DEFAULT_PROFILE, *(name for name in names if name != DEFAULT_PROFILE)), recent


def _desk(request: Request, service: Service, sent: Sent, flaws: tuple[Flaw, ...] = (), status: int = 200) -> HTMLResponse:
    names, recent = _around(service)
    view = Desk(
        text=next(iter(sent.all("text")), ""),
        profile=sent.first("profile") or DEFAULT_PROFILE,
        profiles=names,
        at=sent.first("at"),
        flaws=flaws,
        recent=tuple(listed_of(row, now_of(request)) for row in recent),
        largest=request.app.state.options.largest_body,
    )
    return render(request, "assess.html", desk=view, status=status)
