"""One pass through an account: everything new is kept once, with its job and its cursor, whatever happens in between."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable, StoreUnavailable
from qualifier.inbox import Synced, since_of, sync_account
from qualifier.ports.inbox import Post, messages_of
from qualifier.records.inbox import Incoming
from tests.adapters.mailboxes.contract import mail
from tests.inbox.offices import OURS, SELLER, Office, account, office
from tests.twins.mailbox import MemoryMailbox

LONG_AGO = {"since": "2020-01-01"}


def sync(at: Office) -> Synced:
    return sync_account(
        at.store.post, MemoryMailbox(at.post_office), account(settings=LONG_AGO), SELLER, at.reading.clock
    )  # fmt: skip


def test_what_is_new_is_kept_with_its_jobs_and_a_second_pass_finds_nothing() -> None:
    at = office()
    for number in range(120):
        at.post_office.deliver(mail(number))
    assert sync(at) == Synced(120, 120)
    assert sync(at) == Synced(0, 0)
    kept = [message for message in at.messages() if message.state == "waiting"]
    assert len(kept) == 120
    jobs = at.store.jobs.page(limit=200).items
    assert {job.kind for job in jobs} == {"message"}
    assert sorted(id for job in jobs for id in messages_of(job.payload)) == sorted(message.id for message in kept)


def test_the_same_message_twice_is_kept_once() -> None:
    at = office()
    for one in (mail(1), mail(1), mail(2, id=False), mail(2, id=False), mail(3, id=False)):
        at.post_office.deliver(one)
    assert sync(at) == Synced(5, 3)


def test_what_is_read_again_after_the_uids_changed_is_known() -> None:
    at = office()
    for number in range(5):
        at.post_office.deliver(mail(number))
    sync(at)
    at.post_office.renumber()
    at.post_office.deliver(mail(5))
    assert sync(at) == Synced(6, 1)


def test_what_came_before_the_line_broke_is_kept_and_the_rest_comes_later() -> None:
    at = office()
    for number in range(80):
        at.post_office.deliver(mail(number))
    seen = 0

    def breaks(what: str) -> None:
        nonlocal seen
        seen += what != "login"
        if seen == 70 and what != "login":
            raise MailboxUnavailable("the line broke")

    at.post_office.trouble = breaks
    with pytest.raises(MailboxUnavailable):
        sync(at)
    assert len(at.messages()) == 69
    assert sync(at) == Synced(11, 11)


def test_a_batch_that_could_not_be_kept_comes_again() -> None:
    at = office()
    for number in range(60):
        at.post_office.deliver(mail(number))

    class Failing:
        """Keeps the first batch only."""

        def __init__(self, post: Post) -> None:
            self._post, self.calls = post, 0

        def cursor(self, account: str, folder: str) -> str | None:
            return self._post.cursor(account, folder)

        def receive(self, account: str, folder: str, arrivals: list[Incoming], cursor: str | None) -> int:
            self.calls += 1
            if self.calls > 1:
                raise StoreUnavailable("the disk is full")
            return self._post.receive(account, folder, arrivals, cursor)

        def place(self, arrivals: list[Incoming], account: str) -> None:
            self._post.place(arrivals, account)

    one = account(settings=LONG_AGO)
    with pytest.raises(StoreUnavailable):
        sync_account(Failing(at.store.post), MemoryMailbox(at.post_office), one, SELLER, at.reading.clock)  # type: ignore[arg-type]
    assert sync(at) == Synced(10, 10)


def test_a_pass_that_is_to_end_keeps_what_it_has() -> None:
    at = office()
    for number in range(10):
        at.post_office.deliver(mail(number))
    count = 0

    def ended() -> bool:
        nonlocal count
        count += 1
        return count > 4

    one = account(settings=LONG_AGO)
    first = sync_account(at.store.post, MemoryMailbox(at.post_office), one, SELLER, at.reading.clock, ended=ended)
    assert first == Synced(4, 4)
    assert sync(at) == Synced(6, 6)


def test_a_folder_that_is_missing_is_told_before_anything_is_read() -> None:
    at = office()
    at.post_office.deliver(mail(1))
    box = MemoryMailbox(at.post_office, ("INBOX", "Gone"))
    with pytest.raises(MailboxError, match="Gone"):
        sync_account(at.store.post, box, account(settings=LONG_AGO), SELLER, at.reading.clock)
    assert at.messages() == ()


def test_who_is_ours_is_told_by_address_and_profile() -> None:
    at = office()
    for number, sender in enumerate((OURS.upper(), "Bo <bo@us.example>", "ann@buyer.example")):
        at.post_office.deliver(f"From: {sender}\r\nSubject: {number}\r\n\r\nhi\r\n".encode())
    sync(at)
    found = {message.subject: at.store.post.incoming(message.id).ours for message in at.messages()}
    assert found == {"0": True, "1": True, "2": False}


def test_the_first_day_is_the_chosen_one_or_that_of_the_account() -> None:
    assert since_of(account(settings={"since": "2026-01-31"})) == date(2026, 1, 31)
    added = datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert since_of(account(created_at=added)) == added.date()
    with pytest.raises(ConfigError, match="since"):
        since_of(account(settings={"since": "yesterday"}))


def test_a_message_from_the_future_came_now() -> None:
    at = office()
    at.post_office.deliver(mail(1), at=datetime.now(UTC) + timedelta(days=300))
    sync(at)
    (kept,) = at.messages()
    assert kept.received_at <= datetime.now(UTC)
