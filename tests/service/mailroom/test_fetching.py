"""Words of recorded calls, asked for where the recorder told only that there are some."""

import json
from pathlib import Path

import pytest

from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.records.inbox import Account, Message
from qualifier.service import Service
from qualifier.service.jobs import perform
from qualifier.service.mailroom.binding import SMALL
from qualifier.service.mailroom.brought import Recording, keep
from qualifier.service.mailroom.deciding import read_again
from qualifier.service.mailroom.fetching import LAST_TRY, fetch_words
from tests.service.desk import Desk, open_desk
from tests.service.talks import NOW
from tests.twins.recorder import MemoryRecorder

ACCOUNT = Account(name="calls", kind="webhook", address="tom@planwerk.example", settings={"provider": "zoom"}, created_at=NOW)
SPOKEN = (
    ("Tom", "What brings you to us?"),
    ("Jane Doe", "Planning in Excel costs us orders. The budget of EUR 40,000 a year is approved."),
    ("Jane Doe", "We want to decide by 15 December 2026. Could you send a written offer?"),
)
PEOPLE = (("Jane Doe", "jane.doe@acme-foods.com"), ("Tom", "tom@planwerk.example"))
SAID = json.dumps(
    {
        "title": "Acme and Planwerk", "start_time": "2026-11-27T10:00:00Z",
        "participants": [{"name": name, "email": address} for name, address in PEOPLE],
        "segments": [{"speaker": who, "text": text, "start": 4.0 * at} for at, (who, text) in enumerate(SPOKEN)],
    }
).encode()  # fmt: skip
NOTICE = Recording(b'{"event": "transcribed", "call": "c-1"}', "c-1")


@pytest.fixture
def recorder() -> MemoryRecorder:
    return MemoryRecorder()


@pytest.fixture
def desk(tmp_path: Path, recorder: MemoryRecorder) -> Desk:
    opened = open_desk(tmp_path, recorders=lambda account: recorder)
    opened.service.store.post.add_account(ACCOUNT, by="anna")
    return opened


def told(desk: Desk, *brought: Recording) -> str:
    """The identifier of the message that the notice is kept as."""
    assert keep(desk.service, ACCOUNT, "zoom", brought or (NOTICE,)) == 1
    return str(desk.outbox.orders[-1].payload["message"])


def worked(service: Service, desk: Desk) -> Message:
    """After the latest job was done once."""
    order = desk.outbox.orders[-1]
    perform(service, service.store.jobs.begin(order.id), lambda done, total: None)
    return service.store.post.message(str(order.payload["message"]))


def test_what_was_said_takes_the_notices_place_and_is_assessed(desk: Desk, recorder: MemoryRecorder) -> None:
    recorder.said["c-1"] = SAID
    id = told(desk)
    message = worked(desk.service, desk)
    assert (message.state, message.subject) == ("assessed", "Acme and Planwerk")
    mail = desk.service.store.post.incoming(id)
    assert (mail.arrival.data, mail.people, mail.key) == (SAID, ("jane.doe@acme-foods.com",), "call:zoom:c-1")
    stored = desk.service.store.assessments.get(message.thread or "")
    assert stored.assessment.record.prospect.contact.name == "Jane Doe"
    assert stored.assessment.record.budget.amount is not None
    assert (recorder.asked, recorder.closed) == (["c-1"], 1)


def test_told_or_worked_on_twice_is_as_good_as_once(desk: Desk, recorder: MemoryRecorder) -> None:
    recorder.said["c-1"] = SAID
    told(desk)
    worked(desk.service, desk)
    assert keep(desk.service, ACCOUNT, "zoom", (NOTICE,)) == 0
    assert worked(desk.service, desk).state == "assessed"
    assert recorder.asked == ["c-1"]


def test_a_transcript_that_is_not_there_yet_is_waited_for(desk: Desk, recorder: MemoryRecorder) -> None:
    told(desk)
    with pytest.raises(MailboxUnavailable, match="no transcript of this call yet"):
        worked(desk.service, desk)
    recorder.said["c-1"] = SAID
    assert worked(desk.service, desk).state == "assessed"


def test_what_does_not_come_is_said_on_the_message_and_can_be_read_again(desk: Desk, recorder: MemoryRecorder) -> None:
    id = told(desk)
    with pytest.raises(MailboxUnavailable):
        fetch_words(desk.service, id, LAST_TRY - 1)
    fetch_words(desk.service, id, LAST_TRY)
    message = desk.service.store.post.message(id)
    assert message.state == "failed"
    assert message.error == "there is no transcript of this call yet. Given up after 20 tries; read it again once that is over"
    recorder.said["c-1"] = SAID
    assert read_again(desk.service, id, by="anna")
    assert worked(desk.service, desk).state == "assessed"


@pytest.mark.parametrize("failure", [MailboxError("Zoom: refuses the key"), ConfigError("is not set", place="env:KEY")])
def test_what_a_person_must_mend_is_said_at_once(tmp_path: Path, failure: Exception) -> None:
    def refusing(account: Account) -> MemoryRecorder:
        raise failure

    desk = open_desk(tmp_path, recorders=refusing)
    desk.service.store.post.add_account(ACCOUNT, by="anna")
    told(desk)
    message = worked(desk.service, desk)
    assert (message.state, message.error) == ("failed", str(failure))


def test_a_silent_call_is_set_aside(desk: Desk, recorder: MemoryRecorder) -> None:
    recorder.said["c-1"] = None
    told(desk)
    message = worked(desk.service, desk)
    assert (message.state, message.reason) == ("set_aside", "empty")


def test_a_talk_among_colleagues_is_set_aside(desk: Desk, recorder: MemoryRecorder) -> None:
    told_of = json.loads(SAID)
    told_of["participants"] = [
        {"name": "Jane Doe", "email": "jane@planwerk.example"},
        {"name": "Tom", "email": "tom@planwerk.example"},
    ]
    recorder.said["c-1"] = json.dumps(told_of).encode()
    told(desk)
    assert worked(desk.service, desk).reason == "internal"


def long_call(words: int) -> bytes:
    """A call of so many words, most of them about nothing."""
    told_of = json.loads(SAID)
    small = [{"speaker": "Tom", "text": "so it goes " * 100, "start": 20.0 + at} for at in range(words // 300)]
    told_of["segments"] += small
    return json.dumps(told_of).encode()


def test_an_hour_of_talk_is_read_as_it_came(desk: Desk, recorder: MemoryRecorder) -> None:
    recorder.said["c-1"] = long_call(10_000)
    assert len(recorder.said["c-1"] or b"") > SMALL
    told(desk)
    assert worked(desk.service, desk).state == "assessed"


def test_a_talk_that_would_keep_others_waiting_is_not_read(desk: Desk, recorder: MemoryRecorder) -> None:
    recorder.said["c-1"] = long_call(150_000)
    told(desk)
    message = worked(desk.service, desk)
    assert message.state == "failed"
    assert "more than 400,000 characters" in (message.error or "")


def test_words_that_came_along_are_not_asked_for(desk: Desk, recorder: MemoryRecorder) -> None:
    told(desk, Recording(SAID, "c-2"))
    assert worked(desk.service, desk).state == "assessed"
    assert recorder.asked == []


@pytest.mark.parametrize("recorders", [None, lambda account: None])
def test_where_nobody_can_be_asked_the_notice_is_set_aside(tmp_path: Path, recorders: object) -> None:
    desk = open_desk(tmp_path, recorders=recorders)
    desk.service.store.post.add_account(ACCOUNT, by="anna")
    told(desk)
    assert worked(desk.service, desk).reason == "empty"


def test_what_was_erased_or_whose_account_is_gone_is_left(desk: Desk, recorder: MemoryRecorder) -> None:
    id = told(desk)
    fetch_words(desk.service, "none", 1)
    desk.service.store.post.remove_account("calls", by="anna")
    fetch_words(desk.service, id, 1)
    assert recorder.asked == []
