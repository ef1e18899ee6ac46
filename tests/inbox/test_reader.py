"""One account read for as long as it is wanted: news at once, failures noted and tried again, an end that loses nothing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from qualifier.conversation import Seller
from qualifier.errors import MailboxError, MailboxUnavailable, NotFound, StoreUnavailable
from qualifier.inbox import Pace, Reader
from tests.adapters.mailboxes.contract import mail
from tests.inbox.offices import QUICK, SELLER, Office, account, office
from tests.worker.yard import until


@contextmanager
def reading(at: Office) -> Iterator[Reader]:
    reader = Reader(at.status(), at.reading)
    reader.start()
    try:
        yield reader
    finally:
        reader.stop()
        assert reader.join(10)


class Trouble:
    """Raises what it is told to, once each, or for good."""

    def __init__(self, *errors: Exception, always: Exception | None = None) -> None:
        self._errors, self._always = list(errors), always
        self.met = 0

    def __call__(self, what: str) -> None:
        error = self._errors.pop(0) if self._errors else self._always
        if error is not None:
            self.met += 1
            raise error


def test_mail_is_kept_as_it_comes_without_waiting_for_the_next_pass() -> None:
    at = office(pace=QUICK._replace(every=3600.0))
    with reading(at):
        until(lambda: at.status().state == "ok")
        at.post_office.deliver(mail(1))
        until(lambda: len(at.messages()) == 1)
        at.post_office.deliver(mail(2))
        until(lambda: len(at.messages()) == 2)


def test_folders_that_are_not_watched_are_read_now_and_then() -> None:
    at = office(account(settings={"folders": ["INBOX", "Drafts"]}))
    with reading(at):
        until(lambda: at.status().state == "ok")
        at.post_office.deliver(mail(1), folder="Drafts")
        until(lambda: len(at.messages()) == 1)


def test_a_failure_is_noted_with_its_next_try_and_forgotten_when_it_passes() -> None:
    at = office(pace=QUICK._replace(first_delay=0.5))
    at.post_office.trouble = trouble = Trouble(MailboxUnavailable("mail.example: no way leads to the server"))
    with reading(at):
        until(lambda: at.status().state == "failing")
        failing = at.status()
        assert failing.error == "mail.example: no way leads to the server"
        assert failing.failures == 1
        assert failing.next_try_at is not None
        until(lambda: at.status().state == "ok")
        assert at.status().error is None
        assert trouble.met == 1


def test_it_tries_less_and_less_often() -> None:
    pace = Pace()
    unavailable, refused = MailboxUnavailable("away"), MailboxError("wrong password")
    assert [pace.delay(unavailable, failed, 0.0) for failed in (1, 2, 3, 10, 10_000)] == [5, 10, 20, 300, 300]
    assert [pace.delay(refused, failed, 0.0) for failed in (1, 2, 3, 10)] == [60, 120, 240, 3600]
    assert pace.delay(MailboxUnavailable("busy", retry_after=900), 1, 0.0) == 900
    assert pace.delay(MailboxUnavailable("busy", retry_after=1e9), 1, 0.0) == 3600
    assert pace.delay(unavailable, 1, 1.0) == 7.5


def test_somebody_who_says_that_it_is_mended_ends_the_wait() -> None:
    at = office(pace=QUICK._replace(first_mending=3600.0, longest_mending=3600.0))
    at.post_office.trouble = Trouble(MailboxError("wrong password"))
    with reading(at) as reader:
        until(lambda: at.status().state == "failing")
        reader.poke()
        until(lambda: at.status().state == "ok")


def test_a_wait_that_was_begun_by_another_process_goes_on() -> None:
    at = office()
    at.store.post.failed("sales", "wrong password", datetime.now(UTC) + timedelta(hours=1))
    at.post_office.trouble = trouble = Trouble(always=MailboxError("wrong password"))
    with reading(at) as reader:
        assert reader.alive
        assert trouble.met == 0
        reader.poke()
        until(lambda: at.status().failures > 1)


def test_a_profile_that_is_gone_and_a_fault_of_ours_are_told_too() -> None:
    failures: list[Exception] = [NotFound("there is no profile named north"), RuntimeError("we mean to buy for 90,000")]

    def seller_of(profile: str) -> Seller:
        if failures:
            raise failures.pop(0)
        return SELLER

    at = office(seller_of=seller_of)
    with reading(at):
        until(lambda: at.status().error == "there is no profile named north")
        until(lambda: "a fault of the program (RuntimeError)" in (at.status().error or ""))
        until(lambda: at.status().state == "ok")


def test_a_store_that_is_away_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    at = office()
    calls = 0
    kept = at.store.post.cursor

    def cursor(account: str, folder: str) -> str | None:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise StoreUnavailable("locked")
        return kept(account, folder)

    monkeypatch.setattr(at.store.post, "cursor", cursor)
    monkeypatch.setattr("qualifier.inbox.reader._STORE_WAIT", 0.01)
    with reading(at):
        until(lambda: at.status().state == "ok")
        assert at.status().failures == 0


def test_it_ends_between_two_messages_and_goes_on_behind_them() -> None:
    at = office(account(settings={"since": "2020-01-01"}))
    for number in range(30):
        at.post_office.deliver(mail(number))
    reached, go_on = threading.Event(), threading.Event()

    def slow(what: str) -> None:
        if what.endswith(".10"):
            reached.set()
            assert go_on.wait(30)

    at.post_office.trouble = slow
    reader = Reader(at.status(), at.reading)
    reader.start()
    assert reached.wait(30)
    reader.stop()
    go_on.set()
    assert reader.join(30)
    assert len(at.messages()) == 10
    assert at.status().last_sync_at is None
    assert not at.opened[0].open
    at.post_office.trouble = lambda what: None
    with reading(at):
        until(lambda: len(at.messages()) == 30)


def test_a_mailbox_is_kept_after_its_own_failures_since_it_learns_from_them() -> None:
    at = office()
    at.post_office.trouble = Trouble(MailboxUnavailable("one"), MailboxError("two"))
    with reading(at):
        until(lambda: at.status().state == "ok")
    assert len(at.opened) == 1
