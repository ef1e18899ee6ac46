"""Hot is told once, while somebody can still act on it."""

from datetime import timedelta

import pytest

from qualifier.service.corrections import Change, correct
from tests.service.mailroom.office import FIRST, JANE, OWN, TOM, Office, letter
from tests.service.mailroom.test_flow import ANSWER, ENQUIRY, FACTS, LAST

RE = "Re: Planning for three plants"
HOT = ENQUIRY + FACTS


def theirs(id: str, text: str, *, hours: int, refers: str = "") -> bytes:
    return letter(id, JANE, OWN, text, subject=RE if refers else "Planning for three plants", refers=refers, hours=hours, Cc=TOM)


def ours(id: str, refers: str, *, hours: int) -> bytes:
    return letter(id, TOM, JANE, ANSWER, subject=RE, refers=refers, hours=hours, Cc=OWN)


@pytest.mark.parametrize(("days", "told"), [(11, 1), (13, 0)])
def test_what_has_waited_for_weeks_is_listed_but_not_told(days: int, told: int, office: Office) -> None:
    at = FIRST - timedelta(days=days)
    office.deliver(theirs("m1@acme", HOT, hours=-24 * days), at=at)
    assert office.talk().assessment.temperature == "hot"
    assert len(office.notifier.told) == told


def test_an_old_lead_is_news_when_it_writes_again(office: Office) -> None:
    office.deliver(theirs("m1@acme", HOT, hours=-24 * 30))
    assert office.notifier.told == []
    office.deliver(theirs("m2@acme", LAST, hours=2, refers="m1@acme"))
    office.deliver(theirs("m3@acme", "And one more thing: we have SAP.", hours=3, refers="m1@acme m2@acme"))
    assert [one.kind for one in office.notifier.told] == ["hot"]


def test_what_we_have_answered_is_told_only_when_they_write_again_and_once(office: Office) -> None:
    office.put(ours("m2@planwerk", "m1@acme", hours=1), folder="Sent")
    office.work()
    office.deliver(theirs("m1@acme", HOT, hours=0))
    assert office.talk().assessment.temperature == "hot"
    assert office.notifier.told == []
    for number in (3, 4, 5):
        office.deliver(theirs(f"m{number}@acme", LAST, hours=number, refers="m1@acme m2@planwerk"))
    assert len(office.notifier.told) == 1


def test_an_answer_of_ours_later_makes_no_second_news_of_it(office: Office) -> None:
    office.deliver(theirs("m1@acme", HOT, hours=0))
    office.deliver(ours("m2@planwerk", "m1@acme", hours=1), folder="Sent")
    office.deliver(theirs("m3@acme", LAST, hours=3, refers="m1@acme m2@planwerk"))
    assert len(office.notifier.told) == 1


def test_news_that_somebody_forestalled_in_quiet_hours_is_told_when_they_write_again(office: Office) -> None:
    office.deliver(theirs("m1@acme", HOT, hours=0))
    (told,) = [one for one in office.desk.outbox.orders if one.kind == "notify"]
    office.service.store.jobs.finish(told.id, "not told: somebody has answered")
    office.deliver(ours("m2@planwerk", "m1@acme", hours=1), folder="Sent")
    assert len(office.notifier.told) == 1
    office.deliver(theirs("m3@acme", LAST, hours=3, refers="m1@acme m2@planwerk"))
    assert len(office.notifier.told) == 2


def test_what_a_person_made_hot_is_known_to_people(office: Office) -> None:
    office.deliver(theirs("m1@acme", HOT, hours=-24 * 30))
    talk = office.talk()
    correct(
        office.service, talk.id, talk.revision, [Change(field="prospect.employees", value=150, reason="they said so")], by="anna"
    )
    office.deliver(theirs("m2@acme", LAST, hours=2, refers="m1@acme"))
    assert office.talk().assessment.temperature == "hot"
    assert office.notifier.told == []


def test_a_letter_that_a_colleague_passes_on_is_as_new_as_that(office: Office) -> None:
    text = (
        "Can you take this one?\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\n"
        f"Date: Mon, 2 Nov 2026 at 08:00\nSubject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\n{HOT}"
    )
    office.deliver(letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning"))
    assert office.talk().assessment.temperature == "hot"
    assert len(office.notifier.told) == 1


@pytest.mark.parametrize("year", [1970, 1999, 2037])
def test_a_clock_that_has_lost_the_time_hides_nothing(year: int, office: Office) -> None:
    office.deliver(theirs("m1@acme", HOT, hours=0).replace(b"Nov 2026 08", b"Nov %d 08" % year), at=FIRST)
    assert office.talk().assessment.conversation.reference_time == FIRST
    assert len(office.notifier.told) == 1
