"""Small conversations, answers and orders for the tests of what is kept."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from qualifier.conversation import Participant, Piece, assemble
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Store
from qualifier.records import Assessment, AxisScore, Extraction, Provenance, Record, Score
from qualifier.records.stored import AssessmentFilter, Facets, Intake, LeadFilter, Made, Page
from tests.twins import RecordingOutbox, SteppingClock

SAID = "We have a secret budget of $20,000 and Ida Lund decides alone."
SENT = datetime(2026, 2, 27, 15, 0, tzinfo=UTC)
IDA = "ida@lund.example"

Opener = Callable[[], Store]


class Kept(NamedTuple):
    """A store with the queue and the clock that it was opened with."""

    store: Store
    outbox: RecordingOutbox
    clock: SteppingClock


@cache
def answer(id: str = "a1") -> Assessment:
    """A whole assessment; what it says does not matter here."""
    points = AxisScore(points=50, grade="A")
    talk = assemble(
        [Piece(SAID, "Ida Lund", "prospect", SENT)],
        channel="email",
        participants=[Participant(name="Ida Lund", address=IDA, side="prospect")],
        reference_time=SENT,
    )
    return Assessment(
        id=id, conversation=talk, extraction=Extraction(), record=Record(kind="sales"),
        score=Score(total=80, fit=points, intent=points, grade="A1"), temperature="hot",
        provenance=Provenance(engine="rules", definition="default-1@abc", code="0"),
    )  # fmt: skip


def facets(**changes: Any) -> Facets:
    """What is searched of an answer; keywords replace parts."""
    given: dict[str, Any] = {
        "kind": "sales", "temperature": "hot", "total": 80, "grade": "A1", "stage": "evaluation", "channel": "email",
        "subject": "Dispatch for six vans", "company": "Lund HVAC", "person": "Ida Lund", "address": IDA, "last_at": SENT,
        "due": SENT + timedelta(hours=1), "next_date": None, "next_date_kind": None, "missing": ("authority",),
        "engine": "rules", "definition": "default-1@abc", "fingerprint": "f" * 64,
        "lead_keys": ("domain:lund.example", "company:lund hvac", f"address:{IDA}"), "addresses": (IDA,),
    }  # fmt: skip
    return Facets(**(given | changes))


def made(id: str = "a1", **changes: Any) -> Made:
    """An answer on its way into the store; keywords replace parts of its facets."""
    return Made(id=id, body=answer(id).model_dump_json().encode(), facets=facets(**changes), profile_version=0)


def of_company(id: str, name: str, **changes: Any) -> Made:
    """An answer whose lead is this company."""
    keys = (f"domain:{name}.example", f"company:{name}")
    address = f"ida@{name}.example"
    given = {"company": name.title(), "lead_keys": keys, "addresses": (address,), "address": address}
    return made(id, **(given | changes))


def intake(data: bytes = SAID.encode(), **changes: Any) -> Intake:
    return Intake(**({"data": data, "name": "thread.eml"} | changes))


def order(id: str = "a1", kind: str = "assess") -> JobOrder:
    return JobOrder.model_validate({"id": id, "kind": kind, "payload": {"assessment": id}})


def save(store: Store, *many: Made, by: str = "anna") -> None:
    for one in many:
        store.assessments.save(intake(), one, by=by)


def lead_of(store: Store, id: str) -> str:
    """The lead of an assessment that has one."""
    lead = store.assessments.get(id).lead
    assert lead is not None
    return lead


def ids_of(store: Store, **chosen: Any) -> list[str]:
    """The assessments that match, newest first."""
    return [row.id for row in store.assessments.page(AssessmentFilter(**chosen)).items]


def companies(store: Store, **chosen: Any) -> list[str | None]:
    """The companies of the leads that match, in the order of the list."""
    return [lead.company for lead in store.leads.page(LeadFilter(**chosen)).items]


def parts(page: Callable[[str | None], Page[Any]]) -> Iterator[Any]:
    """All entries of a list, part by part."""
    cursor: str | None = None
    while True:
        part = page(cursor)
        yield from part.items
        if part.next is None:
            return
        assert part.items
        cursor = part.next


def actions(store: Store) -> list[str]:
    """What the audit says was done, oldest first."""
    return [entry.action for entry in reversed(store.audit.page(limit=1000).items)]
