"""A store filled with leads as they come in over some weeks: real answers of the rules to the conversations of a suite, given
other companies and later dates, several conversations a company, answered sooner or later, won and lost. For demonstrations
and measurements; the same seed gives the same leads. Everything goes through the store's port.
"""

import itertools
import json
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, Protocol

from evals.samples import Sample
from qualifier.adapters.ids import new_id
from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.ports.store import Store
from qualifier.records import Assessment
from qualifier.records.stored import Facets, Intake, Lead, LeadFilter, LeadOutcome, Made, OutcomeName
from qualifier.service.facets import company_key, in_utc
from qualifier.service.making import written_down
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor

BY = "anna"
_WEEKS = 13
_FIRST = ("Nord", "Alpen", "Quay", "Lumen", "Brandt", "Carver", "Delta", "Ember", "Fjord", "Granit", "Harbour", "Iris", "Juniper",
          "Kestrel", "Linden", "Mistral", "Norden", "Orchard", "Pinewood", "Quarry", "Rowan", "Sable", "Thorn", "Umber", "Vesper",
          "Willow", "Yarrow", "Zephyr", "Aster", "Birch")  # fmt: skip
_SECOND = ("Foods", "Logistics", "Clinics", "Components", "Hotels", "Systems", "Dental", "Packaging", "Media", "Energy", "Works",
           "Optics", "Textiles", "Brewing", "Robotics", "Partners", "Stores", "Legal", "Marine", "Tools")  # fmt: skip
_FORM = ("GmbH", "Ltd", "SAS", "BV", "AG", "Inc")
_MOMENTS = ("reference_time", "sent_at", "due", "start")
_SIZES = (1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6)
"""Conversations a lead, as often as they stand here."""
_ANSWER_MINUTES = {"hot": 35.0, "warm": 360.0, "cold": 1500.0, "disqualified": 2000.0}


_NOTES: dict[OutcomeName, str] = {
    "won": "Signed for a year", "lost": "Went with another vendor", "no_decision": "Project on hold",
    "disqualified": "Not a customer",
}  # fmt: skip


class Hands(Protocol):
    """What sets the clock that a store reads."""

    now: datetime


class MovingClock:
    """A clock that is set by hand."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Model(NamedTuple):
    """One real answer, to be given again with another company and date."""

    intake: Intake
    made: Made
    seller: str


class _Arrival(NamedTuple):
    """A conversation to come."""

    at: datetime
    model: Model
    lead: int


def models_of(samples: Sequence[Sample]) -> list[Model]:
    """The rules' answers to a suite's conversations; those without a moment cannot be moved and are left out."""
    models, corridors = [], {}
    for sample in samples:
        seller = sample.case.seller
        if seller not in corridors:
            corridors[seller] = build_corridor(Order(profile=sample.profile, engine="rules"), Settings(cache=False))
        at = sample.case.reference_time
        conversation = parse(sample.input, seller=sample.profile.seller, reference_time=at)
        if conversation.reference_time:
            made = written_down(assess(sample.id, conversation, corridors[seller]), 0)
            intake = Intake(
                data=sample.input, name=sample.case.file or f"{sample.id}.txt", engine="rules", reference_time=at, source="inbox"
            )
            models.append(Model(intake, made, sample.case.seller))
    return models


def fill(store: Store, clock: Hands, models: Sequence[Model], number: int, *, seed: int = 1, whole: bool = True) -> int:
    """Keeps ``number`` conversations that came in before ``clock``'s moment; how many leads that makes.

    ``whole``: every date inside the kept answers moves too; else only what lists show, which is ten times as quick.
    """
    now, chance = clock.now, random.Random(seed)
    for arrival in _arrivals(models, number, now, chance):
        clock.now = min(now, arrival.at + timedelta(minutes=2))
        made = _moved(arrival, chance, clock.now, whole=whole)
        store.assessments.save(arrival.model.intake, made, by=BY)
        answered = _answered(made.facets, arrival.at, now, chance)
        if answered:
            store.assessments.answered(made.id, answered, by=BY)
    clock.now = now
    return _close(store, now, chance)


def _arrivals(models: Sequence[Model], number: int, now: datetime, chance: random.Random) -> list[_Arrival]:
    """In the order of time. A company talks to one seller, and as a rule warms up."""
    by_seller: dict[str, list[Model]] = {}
    for model in models:
        by_seller.setdefault(model.seller, []).append(model)
    shelves = [shelf for _, shelf in sorted(by_seller.items())]
    arrivals: list[_Arrival] = []
    for lead in itertools.count():
        if len(arrivals) >= number:
            return sorted(arrivals[:number], key=lambda one: one.at)
        shelf = chance.choice(shelves)
        size = min(chance.choice(_SIZES), len(shelf))
        talks = sorted(chance.sample(shelf, size), key=lambda one: one.made.facets.total + chance.uniform(-25, 25))
        for at, model in zip(_moments(size, now, chance), talks, strict=True):
            arrivals.append(_Arrival(_fitting(at, model, now), model, lead))
    raise AssertionError("counting never ends")


def _fitting(at: datetime, model: Model, now: datetime) -> datetime:
    """Whole weeks after the model, so that its Friday stays a Friday; to the minute for what came in today."""
    said = model.made.facets.last_at
    if said is None or now - at < timedelta(days=1):
        return at
    weeks = round((at - said) / timedelta(weeks=1))
    fitting = said + timedelta(weeks=weeks)
    return fitting if fitting < now else fitting - timedelta(weeks=1)


def _moments(size: int, now: datetime, chance: random.Random) -> list[datetime]:
    """Of one lead, oldest first: the last one sooner rather than later, some of them of the last two hours."""
    back = (
        timedelta(minutes=chance.uniform(2, 120))
        if chance.random() < 0.03
        else _WEEKS * timedelta(days=7) * chance.random() ** 1.4
    )
    moments = [now - back]
    for _ in range(size - 1):
        moments.append(moments[-1] - timedelta(days=chance.expovariate(1 / 9), hours=2))
    return list(reversed(moments))


def _moved(arrival: _Arrival, chance: random.Random, now: datetime, *, whole: bool) -> Made:
    """The model's answer under a new name, at its new time."""
    made = arrival.model.made
    distance = arrival.at - (made.facets.last_at or arrival.at)
    id = new_id(now).encode()
    if not whole:
        return _in_lists(made, distance, arrival.lead, id.decode())
    text = json.loads(made.body, object_hook=lambda node: _later(node, distance))
    if made.facets.lead_keys:
        text["record"]["prospect"]["company"] = company_of(arrival.lead)
    assessment = Assessment.model_validate({**text, "id": id.decode()})
    return _at_company(written_down(assessment, 0), arrival.lead)


def _in_lists(made: Made, distance: timedelta, lead: int, id: str) -> Made:
    facets, days = made.facets, timedelta(days=distance.days)
    body = made.body.replace(json.dumps(made.id).encode(), json.dumps(id).encode(), 1)
    later = facets.model_copy(
        update={
            "last_at": facets.last_at and facets.last_at + distance,
            "due": facets.due and facets.due + distance,
            "next_date": facets.next_date and facets.next_date + days,
        }
    )
    return _at_company(made.model_copy(update={"id": id, "body": body, "facets": later}), lead)


def _at_company(made: Made, lead: int) -> Made:
    if not made.facets.lead_keys:
        return made
    company = company_of(lead)
    domain = f"{company_key(company).replace(' ', '-')}.example"
    person = made.facets.person
    address = f"{company_key(person).replace(' ', '.')}@{domain}" if person else None
    named = {"company": company, "address": address, "lead_keys": (f"domain:{domain}", f"company:{company_key(company)}")}
    return made.model_copy(update={"facets": made.facets.model_copy(update=named)})


def company_of(number: int) -> str:
    """A company's name, another for every number."""
    first, rest = number % len(_FIRST), number // len(_FIRST)
    second, round_ = (rest + first) % len(_SECOND), rest // len(_SECOND)
    return f"{_FIRST[first]} {_SECOND[second]}{f' {round_ + 1}' if round_ else ''} {_FORM[(first + rest) % len(_FORM)]}"


def _later(node: dict[str, object], distance: timedelta) -> dict[str, object]:
    return {
        key: _moment_later(value, distance) if key in _MOMENTS and isinstance(value, str) else value
        for key, value in node.items()
    }


def _moment_later(value: str, distance: timedelta) -> str:
    if len(value) == len("2026-01-01"):
        return (date.fromisoformat(value) + timedelta(days=distance.days)).isoformat()
    return ((in_utc(datetime.fromisoformat(value)) or datetime.now(UTC)) + distance).isoformat()


def _answered(facets: Facets, at: datetime, now: datetime, chance: random.Random) -> datetime | None:
    """When somebody answered; None if nobody has, or it needs no answer."""
    if facets.due is None or chance.random() < (0.2 if now - at < timedelta(days=4) else 0.01):
        return None
    answered = at + timedelta(minutes=_ANSWER_MINUTES[facets.temperature] * chance.lognormvariate(0, 0.9))
    return answered if answered < now else None


def _close(store: Store, now: datetime, chance: random.Random) -> int:
    """Records how the older leads ended, the better ones more often well; how many leads there are."""
    leads: list[Lead] = []
    cursor = None
    while True:
        page = store.leads.page(LeadFilter(), cursor=cursor, limit=500)
        leads += page.items
        if page.next is None:
            break
        cursor = page.next
    for lead in leads:
        if now - lead.last_at > timedelta(days=18) and chance.random() < 0.55:
            store.leads.record_outcome(lead.id, _ending(lead, now, chance))
    return len(leads)


def _ending(lead: Lead, now: datetime, chance: random.Random) -> LeadOutcome:
    lost: OutcomeName = "disqualified" if lead.temperature == "disqualified" else chance.choice(("lost", "lost", "no_decision"))
    outcome: OutcomeName = "won" if chance.random() < (lead.total / 100) ** 1.5 else lost
    at = lead.last_at + (now - lead.last_at) * chance.random()
    return LeadOutcome(outcome=outcome, note=_NOTES[outcome], by=BY, at=at)
