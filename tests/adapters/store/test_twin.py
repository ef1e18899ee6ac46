"""The twin and SQLite agree on any sequence of calls, so that what is tested on one holds for the other."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualifier.adapters.store import open_store
from qualifier.errors import StoreError
from qualifier.ports.store import Store
from qualifier.records.stored import AssessmentFilter, Correction, LeadFilter, LeadOutcome, Replay
from tests.adapters.store.makers import SENT, intake, made, order
from tests.twins import MemoryStore, RecordingOutbox, SteppingClock

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
IDS = [f"a{number}" for number in range(5)]
KEYS = ["domain:x.example", "domain:y.example", "company:x", "company:y", "address:z@free.example"]
ADDRESSES = ["ida@x.example", "bo@y.example", "z@free.example"]

Call = Callable[[Store], object]


@st.composite
def answers(draw: st.DrawFn) -> Any:
    hours = draw(st.none() | st.integers(-90, -50))
    last_at = SENT + timedelta(hours=hours) if hours is not None else None
    return made(
        draw(st.sampled_from(IDS)),
        kind=draw(st.sampled_from(["sales", "sales", "newsletter"])),
        temperature=draw(st.sampled_from(["hot", "warm", "cold"])),
        total=draw(st.integers(0, 100)),
        grade=draw(st.sampled_from(["A1", "B2"])),
        company=draw(st.sampled_from([None, "Xeno Ltd", "Ypsilon"])),
        last_at=last_at,
        due=last_at and last_at + timedelta(hours=draw(st.integers(1, 90))),
        missing=draw(st.sampled_from([(), ("budget",), ("budget", "authority")])),
        fingerprint=draw(st.sampled_from("ab")),
        lead_keys=tuple(draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=3))),
        addresses=tuple(draw(st.lists(st.sampled_from(ADDRESSES), unique=True, max_size=2))),
    )


def moments() -> st.SearchStrategy[datetime]:
    return st.integers(0, 40).map(lambda number: BEGINNING + timedelta(seconds=number))


def saving(one: Any, jobs: bool) -> Call:
    return lambda store: store.assessments.save(intake(), one, by="anna", outbox=[order(f"n-{one.id}", "notify")] if jobs else [])


def replacing(one: Any, revision: int, corrected: bool) -> Call:
    given = [Correction(field=name, before=None, after=revision, reason="r", by="bo", at=BEGINNING) for name in "fg"]
    corrections = given if corrected else []
    return lambda store: store.assessments.replace(one, revision, by="bo", action="assessment.correct", corrections=corrections)


def accepting(id: str, address: str) -> Call:
    return lambda store: store.assessments.accept(id, intake(address.upper().encode()), order(id), by="crm")


def answering(id: str, at: datetime | None) -> Call:
    return lambda store: store.assessments.answered(id, at, by="anna")


def ending(id: str, outcome: str | None) -> Call:
    ended = LeadOutcome.model_validate({"outcome": outcome, "by": "anna", "at": BEGINNING}) if outcome else None
    return lambda store: store.leads.record_outcome(store.assessments.get(id).lead or "none", ended)


def erasing(address: str) -> Call:
    return lambda store: store.assessments.erase_person(address, by="anna")


def purging(before: datetime) -> Call:
    return lambda store: store.assessments.purge(before, by="system")


def reading(id: str) -> Call:
    return lambda store: store.assessments.intake(id)


def working(id: str, step: str) -> Call:
    steps: dict[str, Call] = {
        "add": lambda store: store.jobs.add(order(id), by="anna"),
        "begin": lambda store: store.jobs.begin(id),
        "advance": lambda store: store.jobs.advance(id, 1, 2),
        "finish": lambda store: store.jobs.finish(id),
        "fail": lambda store: store.jobs.fail(id, "no", dead=False),
        "die": lambda store: store.jobs.fail(id, "no", dead=True),
        "retry": lambda store: store.jobs.retry(id, by="anna"),
    }
    return steps[step]


def claiming(key: str, step: str, id: str, at: datetime) -> Call:
    steps: dict[str, Call] = {
        "claim": lambda store: store.idempotency.claim(key, id, at),
        "settle": lambda store: store.idempotency.settle(key, Replay(status=200, headers={}, body=f'"{id}"'.encode())),
        "release": lambda store: store.idempotency.release(key),
        "forget": lambda store: store.idempotency.forget(at),
    }
    return steps[step]


ids = st.sampled_from(IDS)
addresses = st.sampled_from(ADDRESSES)
CALLS = st.one_of(
    st.builds(saving, answers(), st.booleans()),
    st.builds(saving, answers(), st.booleans()),
    st.builds(replacing, answers(), st.integers(1, 3), st.booleans()),
    st.builds(replacing, answers(), st.integers(1, 3), st.booleans()),
    st.builds(accepting, ids, addresses),
    st.builds(answering, ids, st.none() | moments()),
    st.builds(ending, ids, st.sampled_from([None, "won", "lost"])),
    st.builds(erasing, addresses),
    st.builds(purging, moments()),
    st.builds(working, ids, st.sampled_from(["add", "begin", "advance", "finish", "fail", "die", "retry"])),
    st.builds(claiming, st.sampled_from("kl"), st.sampled_from(["claim", "settle", "release", "forget"]), ids, moments()),
)


@contextmanager
def both() -> Iterator[list[tuple[Store, RecordingOutbox, SteppingClock]]]:
    clocks = [SteppingClock(step=timedelta(0)) for _ in range(2)]
    outboxes = [RecordingOutbox() for _ in range(2)]
    with tempfile.TemporaryDirectory() as folder:
        real = open_store(f"sqlite:///{folder}/q.sqlite", outboxes[1], clocks[1])
        yield [(MemoryStore(outboxes[0], clocks[0]), outboxes[0], clocks[0]), (real, outboxes[1], clocks[1])]
        real.close()


def outcome_of(call: Call, store: Store) -> object:
    try:
        return call(store)
    except StoreError as error:
        return type(error)


def seen(store: Store, now: datetime) -> dict[str, Any]:
    """Everything that can be seen from outside; a lead goes by its conversations, since its id is made by chance."""
    rows = store.assessments.page(AssessmentFilter(), limit=100).items
    stored = {row.id: store.assessments.get(row.id) for row in rows}
    names: dict[str | None, tuple[str, ...] | None] = {None: None}
    for lead in {row.lead for row in rows if row.lead}:
        names[lead] = tuple(sorted(row.id for row in rows if row.lead == lead))
    leads = store.leads.page(LeadFilter(), limit=100).items
    return {
        "rows": [(names[row.lead], row.model_dump(exclude={"lead"})) for row in rows],
        "stored": [(names[one.lead], one.model_dump(exclude={"lead", "assessment"})) for one in stored.values()],
        "leads": sorted((names[lead.id] or (), lead.model_dump(exclude={"id"})) for lead in leads),
        "order": [(lead.temperature, lead.due, lead.last_at) for lead in leads],
        "history": [[one.id for one in store.leads.history(lead.id)] for lead in leads if len(leads) == 1],
        "counts": store.leads.counts(),
        "review": store.leads.review(since=BEGINNING + timedelta(seconds=3), now=now),
        "jobs": store.jobs.page(limit=100).items,
        "open": sorted(names[lead.id] or () for lead in store.leads.page(LeadFilter(open=True), limit=100).items),
        "waiting": sorted(names[lead.id] or () for lead in store.leads.page(LeadFilter(unanswered=True), limit=100).items),
        "audit": [
            line.model_dump(exclude={"subject"} if line.action == "outcome.record" else None)
            for line in store.audit.page(limit=200).items
        ],
        "known": [store.assessments.known(name, now) for name in "ab"],
        "intakes": [outcome_of(reading(id), store) for id in IDS],
    }


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(calls=st.lists(CALLS, min_size=1, max_size=25))
def test_the_twin_and_sqlite_agree(calls: list[Call]) -> None:
    with both() as stores:
        for number, call in enumerate(calls):
            now = BEGINNING + timedelta(seconds=number)
            found = []
            for store, outbox, clock in stores:
                clock.now = now
                found.append((outcome_of(call, store), outbox.orders, seen(store, now)))
            assert found[0] == found[1]
