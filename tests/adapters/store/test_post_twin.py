"""The twin and SQLite agree on any sequence of calls to the post, so that what is tested on one holds for the other."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualifier.ports.inbox import Basis
from qualifier.ports.store import Store
from qualifier.records.inbox import Incoming, MessageFilter, Note
from qualifier.records.stored import AssessmentFilter
from tests.adapters.store.letters import BO, BOX, OURS, TOM, hours, mail, opened, telling, told
from tests.adapters.store.makers import IDA, intake, made
from tests.adapters.store.test_twin import BEGINNING, Call, both, outcome_of

IDS = [f"m{number}" for number in range(6)]
PEOPLE = [IDA, BO, "ann@lund.example", "zoe@gmail.com", TOM]

ids = st.sampled_from(IDS)
some_ids = st.lists(ids, unique=True, max_size=3)


@st.composite
def mails(draw: st.DrawFn, of: str | None = None) -> Incoming:
    id = of or draw(ids)
    ours = draw(st.booleans()) and draw(st.booleans())
    others = draw(st.lists(st.sampled_from(PEOPLE), unique=True, min_size=1, max_size=3))
    subject = draw(st.sampled_from(["", "hello", "vans"]))
    return mail(
        id,
        OURS if ours else others[0],
        hour=IDS.index(id) * 24 * draw(st.sampled_from([1, 1, 40])),
        answers=draw(some_ids),
        message_id=draw(st.sampled_from([f"{id}@mail", f"{id}@mail", None])),
        people=tuple(sorted(others)),
        subject=subject or None,
        subject_key=subject,
        ours=ours,
        reply=draw(st.booleans()),
    )


def receiving(many: list[Incoming], cursor: str | None) -> Call:
    return lambda store: store.post.receive(BOX, "INBOX", many, cursor)


def placing(id: str) -> Call:
    """Only whether it is found: identifiers of threads are made by chance."""
    return lambda store: bool(store.post.thread_of(store.post.incoming(id), BOX))


def settling(id: str, state: Any, by: str | None, back: bool) -> Call:
    reason = "auto_reply" if state == "set_aside" else None
    returns_on = date(2026, 3, 20) if back and state == "set_aside" else None
    return lambda store: store.post.settle(id, state, reason=reason, returns_on=returns_on, by=by)  # type: ignore[arg-type]


def answering(id: str, key: str, read: list[str] | None, revision: int | None, news: str) -> Call:
    def call(store: Store) -> object:
        thread = store.post.thread_of(store.post.incoming(id), BOX)
        seen = [one.message.id for one in store.post.mails(thread)] if read is None else read
        keys = (key,) if key else ()
        answer = made(thread, lead_keys=keys, addresses=(IDA,) if key == "company:a" else (), total=len(seen))
        return store.post.assessed(
            id, thread, intake(" ".join(seen).encode()), answer, basis=Basis(seen, revision),
            notes=[told(news, thread, lead=None)], outbox=[telling(f"n-{id}", news), telling(f"d-{id}")],
        )  # fmt: skip

    return call


def drafting(id: str) -> Call:
    return lambda store: store.post.drafted(store.post.message(id).thread or "none", id, f"Drafts/{id}")


def erasing(address: str) -> Call:
    return lambda store: store.assessments.erase_person(address, by="anna")


def purging(seconds: int) -> Call:
    return lambda store: store.assessments.purge(BEGINNING + timedelta(seconds=seconds), by="system")


def marking(id: str, hour: int) -> Call:
    return lambda store: store.assessments.answered(store.post.message(id).thread or "none", hours(hour), by="anna")


states = st.sampled_from(["waiting", "waiting", "set_aside", "ours", "failed"])
keys = st.sampled_from(["", "company:a", "company:b"])
MANY = st.tuples(*(mails(id) for id in IDS)).map(list)
CALLS = st.one_of(
    st.builds(receiving, st.lists(mails(), min_size=1, max_size=3), st.sampled_from([None, "1", "2"])),
    st.builds(placing, ids),
    st.builds(placing, ids),
    st.builds(settling, ids, states, st.sampled_from([None, "anna"]), st.booleans()),
    st.builds(settling, ids, states, st.sampled_from([None, "anna"]), st.booleans()),
    st.builds(answering, ids, keys, st.none(), st.none(), st.sampled_from("xy")),
    st.builds(answering, ids, keys, st.none(), st.none(), st.sampled_from("xy")),
    st.builds(answering, ids, keys, st.none(), st.none(), st.sampled_from("xy")),
    st.builds(answering, ids, st.just("company:a"), some_ids, st.none() | st.integers(1, 2), st.sampled_from("xy")),
    st.builds(drafting, ids),
    st.builds(marking, ids, st.integers(0, 90)),
)
ENDS = st.builds(erasing, st.sampled_from(PEOPLE)) | st.builds(purging, st.integers(0, 20))


def seen(store: Store) -> dict[str, Any]:
    """Everything that can be seen from outside; a thread, and its assessment, goes by its messages."""
    messages = store.post.page(MessageFilter(), limit=100).items
    names: dict[str | None, str | None] = {None: None}
    for one in messages:
        if one.thread:
            names[one.thread] = "+".join(sorted(two.id for two in messages if two.thread == one.thread))
    threads = [store.post.thread(id) for id in sorted(filter(None, names), key=lambda id: names[id] or "")]
    rows = store.assessments.page(AssessmentFilter(), limit=100).items
    leads = {row.lead for row in rows if row.lead}
    told_of = [outcome_of(lambda store, key=key: store.post.note(key), store) for key in "xy"]  # type: ignore[misc]
    return {
        "account": outcome_of(lambda store: store.post.account(BOX), store),
        "messages": [(names[one.thread], one.model_dump(exclude={"thread"})) for one in messages],
        "threads": [(names[one.id], bool(one.lead), one.model_dump(exclude={"id", "lead"})) for one in threads],
        "mails": [[one.message.id for one in store.post.mails(one.id)] for one in threads],
        "incoming": [store.post.incoming(one.id) for one in messages],
        "assessments": sorted((names.get(row.id) or "?", row.revision, row.total, row.answered_at) for row in rows),
        "intakes": sorted(store.assessments.intake(row.id).data for row in rows),
        "leads": sorted(sorted(names.get(row.id) or "?" for row in rows if row.lead == lead) for lead in leads),
        "news": [(names.get(note.assessment), note.lead) if isinstance(note, Note) else note for note in told_of],
        "jobs": [(job.kind, job.payload, job.status) for job in store.jobs.page(limit=200).items],
        "audit": [(line.at, line.by, line.action) for line in store.audit.page(limit=200).items],
        "cursor": store.post.cursor(BOX, "INBOX"),
    }


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(many=MANY, calls=st.lists(CALLS, min_size=8, max_size=16), end=ENDS, after=CALLS)
def test_the_twin_and_sqlite_agree_on_mail(many: list[Incoming], calls: list[Call], end: Call, after: Call) -> None:
    with both() as stores:
        for store, _, _ in stores:
            opened(store)
        for number, call in enumerate([receiving(many, None), *calls, end, after]):
            found = []
            for store, outbox, clock in stores:
                clock.now = BEGINNING + timedelta(seconds=number)
                found.append((outcome_of(call, store), [order.kind for order in outbox.orders], seen(store)))
            assert found[0] == found[1]
