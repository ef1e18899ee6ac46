"""The reply beside the mailbox's drafts: once, the newest one, never over what a person touched, whenever the process ends."""

from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable, Stale
from qualifier.ports.inbox import Reply
from qualifier.service.mailroom.placing import HOT_MARK, put_reply
from qualifier.service.mailroom.reading import read_message
from qualifier.service.mailroom.troubles import trouble_of
from tests.service.mailroom.office import JANE, OWN, Office, letter
from tests.service.mailroom.test_flow import ANSWER, ENQUIRY, FACTS, LAST, OURS, THREAD
from tests.service.talks import NOW
from tests.twins.mailbox import DRAFTS, MemoryMailbox


def newest(office: Office) -> str:
    return max(office.messages(state="assessed"), key=lambda one: one.received_at).id


def put(office: Office, mailbox: Any = None) -> None:
    service = office.service._replace(mailboxes=lambda account: closing(mailbox)) if mailbox else office.service
    put_reply(service, office.talk().id, newest(office))


def received(office: Office) -> None:
    """A hot letter that is assessed; its draft is still to be put."""
    office.put(letter("m3@acme", JANE, OWN, ENQUIRY + FACTS, hours=3))
    office.sync()
    (order,) = office.desk.outbox.orders
    read_message(office.service, order.id)


class Dying(MemoryMailbox):
    """Its process ends behind one of the steps."""

    def __init__(self, office: Office, behind: str) -> None:
        super().__init__(office.post_office)
        self._behind = behind

    def put_draft(self, reply: Reply) -> str:
        place = super().put_draft(reply)
        self._die("put")
        return place

    def drop_draft(self, place: str, id: str) -> bool:
        dropped = super().drop_draft(place, id)
        self._die("drop")
        return dropped

    def flag(self, folder: str, place: str, keyword: str) -> None:
        super().flag(folder, place, keyword)
        self._die("flag")

    def _die(self, step: str) -> None:
        if step == self._behind:
            raise KeyboardInterrupt


@pytest.mark.parametrize("behind", ["put", "flag"])
def test_whenever_the_process_ends_there_is_one_draft(behind: str, office: Office) -> None:
    received(office)
    with pytest.raises(KeyboardInterrupt):
        put(office, Dying(office, behind))
    put(office)
    put(office)
    assert len(office.drafts()) == 1
    assert office.service.store.post.thread(office.talk().id).drafted_for == newest(office)
    assert office.marks() == {HOT_MARK}


@pytest.mark.parametrize("behind", ["put", "drop"])
def test_the_same_where_a_newer_message_is_answered(behind: str, office: Office) -> None:
    office.deliver(THREAD[1])
    office.put(THREAD[3])
    office.sync()
    read_message(office.service, office.messages(state="waiting")[0].id)
    with pytest.raises(KeyboardInterrupt):
        put(office, Dying(office, behind))
    put(office)
    (draft,) = office.drafts()
    assert b"In-Reply-To: <m5@acme>" in draft


@pytest.mark.parametrize("behind", ["put", "drop"])
def test_the_same_where_an_older_message_changes_the_draft(behind: str, office: Office) -> None:
    office.deliver(THREAD[3])
    (before,) = office.drafts()
    office.put(THREAD[0])
    office.sync()
    read_message(office.service, office.messages(state="waiting")[0].id)
    with pytest.raises(KeyboardInterrupt):
        put(office, Dying(office, behind))
    put(office)
    (after,) = office.drafts()
    assert b"In-Reply-To: <m5@acme>" in after
    assert after != before


def test_a_draft_that_a_person_has_edited_stays(office: Office) -> None:
    office.deliver(THREAD[1])
    edited = office.post_office.folders[DRAFTS].messages[0]
    edited.data = edited.data.replace(b"Hello", b"Dear")
    office.post_office.renumber(DRAFTS)
    office.deliver(THREAD[3])
    assert len(office.drafts()) == 2
    assert any(b"Dear" in one for one in office.drafts())


def test_no_draft_where_we_have_answered_already(office: Office) -> None:
    office.put(THREAD[0])
    office.put(OURS, folder="Sent")
    office.work()
    assert office.talk().answered_at is not None
    assert office.drafts() == []


def test_what_has_waited_for_weeks_has_its_draft_on_the_page_only_until_they_write_again(office: Office) -> None:
    office.deliver(letter("m1@acme", JANE, OWN, ENQUIRY + FACTS, hours=-24 * 30))
    office.deliver(letter("m1@brix", "Bob <bob@brix.example>", OWN, ENQUIRY, hours=-24 * 30))
    assert [one.assessment.draft is not None for one in office.talks()] == [True, True]
    assert office.drafts() == []
    assert [one.payload["thread"] for one in office.desk.outbox.orders if one.kind == "draft"] == [
        one.id for one in office.talks() if one.assessment.temperature == "hot"
    ]
    office.deliver(letter("m2@acme", JANE, OWN, LAST, subject="Re: Planning for three plants", refers="m1@acme", hours=2))
    (draft,) = office.drafts()
    assert b"In-Reply-To: <m2@acme>" in draft


def test_a_draft_that_could_not_be_put_for_weeks_is_not_put_any_more(office: Office) -> None:
    received(office)
    late = office.service._replace(clock=lambda: NOW + timedelta(days=14))
    put_reply(late, office.talk().id, newest(office))
    assert office.drafts() == []
    assert office.marks() == {HOT_MARK}


def test_no_draft_for_who_wants_no_more_mail(office: Office) -> None:
    office.deliver(letter("m1@acme", JANE, OWN, "We are not interested, please take us off your list and do not write again."))
    assert office.drafts() == []


def test_a_mailbox_out_of_reach_is_tried_again_and_one_that_refuses_is_said(office: Office) -> None:
    received(office)

    def trouble(what: str) -> None:
        raise MailboxUnavailable("mail.example: the connection was closed")

    office.post_office.trouble = trouble
    with pytest.raises(MailboxUnavailable):
        put(office)
    assert "connection was closed" in trouble_of(office.service.store.post, "sales", "undrafted")
    office.post_office.trouble = lambda what: None
    drafts = office.post_office.folders.pop(DRAFTS)
    with pytest.raises(MailboxError, match="no folder 'Drafts'"):
        put(office)
    assert "no folder" in trouble_of(office.service.store.post, "sales", "undrafted")
    office.post_office.folders[DRAFTS] = drafts
    put(office)
    assert trouble_of(office.service.store.post, "sales", "undrafted") == ""


def test_a_process_without_mailboxes_says_so(office: Office) -> None:
    received(office)
    with pytest.raises(ConfigError, match="no mailbox can be reached"):
        put_reply(office.service._replace(mailboxes=None), office.talk().id, newest(office))


def test_one_at_a_time_puts_drafts_of_a_thread(office: Office) -> None:
    received(office)
    office.service.store.idempotency.claim(f"draft:{office.talk().id}", "draft", NOW)
    with pytest.raises(Stale):
        put(office)
    office.service.store.idempotency.release(f"draft:{office.talk().id}")
    put(office)
    put(office)
    assert len(office.drafts()) == 1


def test_what_was_erased_gets_no_draft(office: Office) -> None:
    put_reply(office.service, "0" * 26, "1" * 26)
    assert office.drafts() == []


def test_an_answer_of_ours_in_the_same_hour_stops_the_draft(office: Office) -> None:
    received(office)
    ours = letter(
        "m6@planwerk", f"Sales <{OWN}>", JANE, ANSWER, subject="Re: Planning for three plants", refers="m3@acme", hours=4
    )
    office.put(ours, folder="Sent")
    office.sync()
    read_message(office.service, office.messages(state="waiting")[0].id)
    put(office)
    assert office.drafts() == []
