from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from qualifier.records.inbox import Note
from qualifier.records.stored import Lead, LeadOutcome
from qualifier.records.vocabulary import DeadlineKind
from qualifier.service.leads import mark_answered, record_outcome
from qualifier.service.mailroom.promises import Promise
from qualifier.service.mailroom.reading import read_message
from qualifier.service.mailroom.reminders import Dated, Reminding, Watched, due_notes
from tests.service.mailroom.office import JANE, OWN, TOM, Office, letter
from tests.service.mailroom.test_flow import ENQUIRY, FACTS, THREAD
from tests.service.talks import NOW

FRIDAY = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


def lead(**known: object) -> Lead:
    values = {
        "id": "lead1", "company": "Acme", "person": "Jane", "address": None, "temperature": "hot", "total": 80, "grade": "A1",
        "previous_total": None, "stage": "decision", "conversations": 1, "first_at": FRIDAY, "last_at": FRIDAY, "due": None,
        "answered_at": None, "next_date": None, "next_date_kind": None, "latest": "talk1",
    }  # fmt: skip
    return Lead.model_validate({**values, **known})


def dated(day: date, kind: DeadlineKind) -> Watched:
    return Watched(lead(), Dated(((date(2026, 11, 2), "meeting"), (day, kind))))


def promised(answered: Lead, *promises: Promise) -> Watched:
    return Watched(answered, Dated((), promises))


def reasons(watched: Watched | Lead, now: datetime = FRIDAY, **more: int) -> list[str]:
    notes = due_notes(watched if isinstance(watched, Watched) else Watched(watched), now, **more)
    return [one.reason for one in notes]


@pytest.mark.parametrize(("day", "told"), [(date(2026, 12, 4), True), (date(2026, 12, 7), False), (date(2026, 11, 26), False)])
def test_the_buyers_date_is_told_five_working_days_before(day: date, told: bool) -> None:
    found = reasons(dated(day, "decision"))
    assert found == (["They decide by Fri 4 Dec 2026, and nobody has answered"] if told else [])


def test_how_many_days_before_is_a_setting() -> None:
    one = dated(date(2026, 12, 14), "go_live")
    assert reasons(one) == []
    assert len(reasons(one, days_before=15)) == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, True),
        ({"temperature": "warm"}, False),
        ({"answered_at": FRIDAY}, False),
        ({"due": FRIDAY + timedelta(minutes=5)}, False),
        ({"due": FRIDAY - timedelta(days=20)}, False),
        ({"outcome": LeadOutcome(outcome="won", by="anna", at=FRIDAY)}, False),
    ],
)
def test_a_hot_lead_whose_time_is_over_is_told_unless_somebody_acted(changes: dict[str, object], told: bool) -> None:
    found = reasons(lead(**{"due": FRIDAY - timedelta(hours=1), **changes}))
    assert found == (["An answer was due on Fri 27 Nov 2026, and nobody has answered"] if told else [])


def test_a_promise_of_ours_is_told_when_its_day_is_over_though_we_answered() -> None:
    answered = lead(answered_at=FRIDAY)
    assert reasons(promised(answered, Promise(date(2026, 11, 27), 1))) == []
    (said,) = reasons(promised(answered, Promise(date(2026, 11, 26), 1)))
    assert said == "We promised something by Thu 26 Nov 2026, and have not written since"
    assert reasons(promised(answered, Promise(date(2026, 11, 26), 1, by_word=True))) == []
    assert reasons(promised(answered, Promise(date(2026, 11, 1), 1))) == []


def test_who_is_back_is_told() -> None:
    assert reasons(Watched(lead(answered_at=FRIDAY), Dated(), date(2026, 11, 30))) == []
    (said,) = reasons(Watched(lead(answered_at=FRIDAY), Dated(), date(2026, 11, 27)))
    assert said == "They were out of office and are back since Fri 27 Nov 2026"


def test_the_same_thing_has_the_same_key_another_one_another() -> None:
    def keys(note: Callable[[], tuple[Note, ...]]) -> list[str]:
        return [one.key for one in note()]

    one = Watched(lead(due=FRIDAY), Dated(((date(2026, 12, 1), "event"),)))
    later, sooner = FRIDAY + timedelta(hours=5), FRIDAY + timedelta(hours=1)
    assert keys(lambda: due_notes(one, later)) == keys(lambda: due_notes(one, sooner))
    moved = Watched(lead(due=FRIDAY), Dated(((date(2026, 12, 2), "event"),)))
    assert len(set(keys(lambda: due_notes(one, later))) - set(keys(lambda: due_notes(moved, later)))) == 1


def remind(office: Office, at: datetime) -> int:
    return Reminding(office.service._replace(clock=lambda: at))()


def test_each_reminder_is_told_once_and_not_when_it_is_done_meanwhile(office: Office) -> None:
    for one in THREAD[:2]:
        office.deliver(one)
    assert len(office.notifier.told) == 1
    later = NOW + timedelta(days=3)
    assert remind(office, later) == 2
    assert remind(office, later + timedelta(hours=1)) == 0
    office.jobs()
    (told,) = [one for one in office.notifier.told if one.kind == "reminder"]
    assert told.reasons == (
        "They want to meet by Sun 6 Dec 2026, and nobody has answered",
        "An answer was due on Thu 26 Nov 2026, and nobody has answered",
    )
    assert remind(office, datetime(2026, 12, 9, 9, tzinfo=UTC)) == 1
    mark_answered(office.service, office.talk().id, by="anna")
    office.jobs()
    assert len(office.notifier.told) == 2


def test_a_broken_promise_is_told_though_the_lead_is_answered(office: Office) -> None:
    office.deliver(THREAD[0])
    promise = letter(
        "m2@planwerk", TOM, JANE, "Hi Jane,\n\nI'll send you the offer by Friday.\n\nTom",
        subject="Re: Planning for three plants", refers="m1@acme", hours=1, Cc=OWN,
    )  # fmt: skip
    office.deliver(promise, folder="Sent")
    assert remind(office, datetime(2026, 11, 27, 18, tzinfo=UTC)) == 0
    assert remind(office, datetime(2026, 11, 30, 8, tzinfo=UTC)) == 1
    office.jobs()
    assert office.notifier.told[-1].reasons[0].startswith("We promised something by Fri 27 Nov")


def test_a_promise_that_is_kept_before_the_quiet_hours_end_is_not_told(office: Office) -> None:
    office.deliver(THREAD[0])
    for id, words, hours in (
        ("m2@planwerk", "I'll send you the offer by Friday.", 1),
        ("m3@planwerk", "Here is the offer.", 101),
    ):
        if hours > 1:
            assert remind(office, datetime(2026, 11, 30, 8, tzinfo=UTC)) == 1
        ours = letter(
            id, TOM, JANE, f"Hi Jane,\n\n{words}\n\nTom", subject="Re: Planning for three plants", refers="m1@acme", hours=hours,
            Cc=OWN,
        )  # fmt: skip
        office.put(ours, folder="Sent")
        office.sync()
        read_message(office.service, office.messages(state="waiting")[0].id)
    office.jobs()
    assert [one.kind for one in office.notifier.told if one.kind == "reminder"] == []
    (job,) = [one for one in office.service.store.jobs.page(limit=50).items if one.payload.get("kind") == "reminder"]
    assert (job.status, job.error) == ("done", "not told: somebody has answered")


def test_what_is_done_meanwhile_is_left_out_of_a_message_of_several_things(office: Office) -> None:
    office.deliver(letter("m1@acme", JANE, OWN, ENQUIRY + FACTS))
    note = letter(
        "ooo@acme", JANE, OWN, "I am on leave and will be back on Saturday, 28 November.", subject="Automatic reply: Planning",
        refers="m1@acme", hours=2, Auto_Submitted="auto-replied",
    )  # fmt: skip
    office.deliver(note)
    assert remind(office, datetime(2026, 11, 30, 8, tzinfo=UTC)) >= 2
    mark_answered(office.service, office.talk().id, by="anna")
    office.jobs()
    assert [one.kind for one in office.notifier.told] == ["hot", "reminder"]
    assert office.notifier.told[-1].reasons == ("They were out of office and are back since Mon 30 Nov 2026",)


def test_two_promises_for_one_day_are_one_reminder() -> None:
    twice = (Promise(date(2026, 11, 26), 1), Promise(date(2026, 11, 26), 2))
    assert len(reasons(promised(lead(answered_at=FRIDAY), *twice))) == 1


def test_who_was_away_and_is_back_is_told(office: Office) -> None:
    office.deliver(letter("m1@acme", JANE, OWN, ENQUIRY))
    note = letter(
        "ooo@acme", JANE, OWN, "I am on leave and will be back on Monday, 30 November.", subject="Automatic reply: Planning",
        refers="m1@acme", hours=2, Auto_Submitted="auto-replied",
    )  # fmt: skip
    office.deliver(note)
    mark_answered(office.service, office.talk().id, by="anna")
    assert remind(office, datetime(2026, 11, 29, 8, tzinfo=UTC)) == 0
    assert remind(office, datetime(2026, 11, 30, 8, tzinfo=UTC)) == 1
    office.jobs()
    assert "are back since Mon 30 Nov" in office.notifier.told[-1].reasons[0]


def test_a_lead_that_has_ended_reminds_of_nothing(office: Office) -> None:
    for one in THREAD[:2]:
        office.deliver(one)
    record_outcome(office.service, office.talk().id, "won", by="anna")
    assert remind(office, NOW + timedelta(days=3)) == 0


def test_where_nobody_is_told_nothing_is_used_up(office: Office) -> None:
    for one in THREAD[:2]:
        office.deliver(one)
    at = NOW + timedelta(days=3)
    assert Reminding(office.service._replace(clock=lambda: at, destinations=()))() == 0
    assert remind(office, at) == 2
