"""Several messages of one thread that wait at once, as when a mailbox is read for the first time: the thread is read once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.mailroom.office import JANE, OWN, Office, letter, open_office
from tests.service.mailroom.test_flow import OURS, THREAD
from tests.twins import AnsweringModel

ABSENT = letter(
    "m9@acme", JANE, OWN, "I am out of the office until 7 December 2026 and will read your message then.",
    subject="Automatic reply: Planning for three plants", refers="m1@acme", hours=9, Auto_Submitted="auto-replied",
)  # fmt: skip


@pytest.fixture
def model() -> AnsweringModel:
    """One whose answers are of no use: what counts is how often it is asked."""
    return AnsweringModel(lambda request: "{}")


@pytest.fixture
def asking(tmp_path: Path, model: AnsweringModel) -> Iterator[Office]:
    opened = open_office(tmp_path, model=model)
    yield opened
    opened.service.maker.close()
    opened.service.store.close()


def at_once(office: Office, *mails: bytes) -> None:
    for one in mails:
        office.put(one, folder="Sent" if one is OURS else "INBOX")
    office.work()


def test_all_of_a_thread_that_waits_is_read_together(office: Office) -> None:
    at_once(office, *THREAD)
    assert office.talk().revision == 1
    assert set(office.states().values()) == {"assessed"}
    assert not office.service.store.post.thread(office.talk().id).unread


def test_it_comes_to_the_same_as_one_after_the_other(office: Office, tmp_path: Path) -> None:
    other = open_office(tmp_path / "other")
    at_once(office, *THREAD)
    for one in THREAD:
        other.deliver(one)
    assert other.talk().revision == len(THREAD)
    ours, theirs = office.talk().assessment, other.talk().assessment
    assert (ours.record, ours.temperature, ours.draft) == (theirs.record, theirs.temperature, theirs.draft)
    assert len(office.drafts()) == len(other.drafts()) == 1
    assert len(office.hot_news()) == len(other.hot_news()) == 1


def test_what_waits_for_an_answer_that_does_not_come_is_read_all_the_same(office: Office) -> None:
    at_once(office, THREAD[0], ABSENT)
    assert office.states() == {"m1@acme": "assessed", "m9@acme": "auto_reply"}
    assert office.talk().assessment.record.kind == "sales"
    assert not office.service.store.post.thread(office.talk().id).unread


def test_a_later_one_that_cannot_be_read_leaves_the_earlier_ones_read(office: Office) -> None:
    broken = letter("m8@acme", JANE, OWN, "Long. " * 80_000, subject="Re: Planning for three plants", refers="m1@acme", hours=9)
    at_once(office, THREAD[0], broken)
    assert office.states() == {"m1@acme": "assessed", "m8@acme": "failed"}
    assert office.talk().assessment.record.kind == "sales"


def test_a_model_is_asked_once_for_all_of_it(asking: Office, model: AnsweringModel) -> None:
    asking.put(THREAD[0])
    asking.work()
    once = len(model.requests)
    at_once(asking, *THREAD[1:])
    assert once > 0
    assert len(model.requests) == 2 * once
    assert asking.talk().revision == 2


def test_an_answer_of_ours_does_not_stand_for_what_was_not_read(asking: Office, model: AnsweringModel) -> None:
    """The prospect's later message is left to an absence note; ours, which came in between, must not close the thread."""
    asking.deliver(THREAD[0])
    at_once(asking, THREAD[1], OURS, ABSENT)
    said = asking.talk().assessment.conversation.text
    assert "budget of EUR 40,000" in said
    assert not asking.service.store.post.thread(asking.talk().id).unread
    assert asking.states()["m3@acme"] == "assessed"


def test_an_absence_in_a_thread_that_is_still_to_be_read_is_told_by_proof_alone(office: Office) -> None:
    """Words of a buyer who will be away are no machine's, also before the thread has an answer."""
    away = letter(
        "m7@acme", JANE, OWN, "I am out of the office until Monday, but yes: we want the demo, and I sign on Tuesday.",
        subject="Re: Planning for three plants", refers="m1@acme", hours=9,
    )  # fmt: skip
    at_once(office, THREAD[0], away)
    assert office.states()["m7@acme"] == "assessed"
    assert office.talk().revision == 1
