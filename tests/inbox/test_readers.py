"""All accounts of a process: what comes, goes and pauses is noticed; of several processes one reads an account."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from qualifier.errors import MailboxError, StoreUnavailable
from qualifier.inbox import Readers
from tests.adapters.mailboxes.contract import mail
from tests.inbox.offices import QUICK, Office, account, office
from tests.worker.yard import until


class Leases:
    """What processes share: who has which account."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.held: dict[str, str] = {}


class MemoryLease:
    """A ``Lease`` over it."""

    def __init__(self, leases: Leases, me: str) -> None:
        self._leases, self.me = leases, me
        self.kept = 0

    def keep(self) -> frozenset[str]:
        self.kept += 1
        with self._leases.lock:
            return frozenset(name for name, holder in self._leases.held.items() if holder == self.me)

    def take(self, account: str) -> bool:
        with self._leases.lock:
            return self._leases.held.setdefault(account, self.me) == self.me

    def leave(self, account: str) -> None:
        with self._leases.lock:
            if self._leases.held.get(account) == self.me:
                del self._leases.held[account]

    def end(self) -> None:
        for name in self.keep():
            self.leave(name)


@contextmanager
def at_work(at: Office, lease: MemoryLease) -> Iterator[Readers]:
    readers, end = Readers(at.reading, lease, {"imap"}), threading.Event()
    thread = threading.Thread(target=readers.run, args=(end,))
    thread.start()
    try:
        yield readers
    finally:
        end.set()
        thread.join(20)
        assert not thread.is_alive()


def one(at: Office, me: str = "one") -> MemoryLease:
    return MemoryLease(Leases(), me)


def test_accounts_that_come_and_go_are_noticed() -> None:
    at = office(account("first"))
    with at_work(at, one(at)) as readers:
        until(lambda: readers.names == ("first",))
        at.store.post.add_account(account("second"), by="anna")
        until(lambda: readers.names == ("first", "second"))
        at.store.post.remove_account("first", by="anna")
        until(lambda: readers.names == ("second",))
    assert readers.names == ()


def test_a_paused_account_is_left_alone_until_it_is_resumed() -> None:
    at = office(account("sales", settings={"since": "2020-01-01"}))
    with at_work(at, one(at)) as readers:
        until(lambda: at.status().state == "ok")
        at.store.post.pause("sales", True, by="anna")
        until(lambda: readers.names == ())
        at.post_office.deliver(mail(1))
        at.store.post.pause("sales", False, by="anna")
        until(lambda: len(at.messages()) == 1)


def test_an_account_that_was_added_anew_is_read_as_a_new_one() -> None:
    at = office(account("sales", settings={"since": "2020-01-01"}))
    with at_work(at, one(at)):
        until(lambda: at.status().state == "ok")
        at.store.post.remove_account("sales", by="anna")
        at.store.post.add_account(account("sales", settings={"folders": ["Drafts"], "since": "2020-01-01"}), by="anna")
        at.post_office.deliver(mail(1), folder="Drafts")
        until(lambda: len(at.messages()) == 1)


def test_who_resumes_an_account_that_fails_need_not_wait() -> None:
    at = office(pace=QUICK._replace(first_mending=3600.0, longest_mending=3600.0))
    errors: list[Exception] = [MailboxError("wrong password")]

    def trouble(what: str) -> None:
        if errors:
            raise errors.pop()

    at.post_office.trouble = trouble
    with at_work(at, one(at)):
        until(lambda: at.status().state == "failing")
        at.store.post.pause("sales", False, by="anna")
        until(lambda: at.status().state == "ok")


def test_kinds_that_are_handed_in_are_not_read() -> None:
    at = office(account("hooks", kind="webhook"))
    lease = one(at)
    with at_work(at, lease) as readers:
        at.store.post.add_account(account("sales"), by="anna")
        until(lambda: readers.names == ("sales",))
    assert len(at.opened) == 1


def test_without_accounts_nothing_is_done() -> None:
    at = office(account("hooks", kind="webhook"))
    lease = one(at)
    readers = Readers(at.reading, lease, {"imap"})
    readers.look()
    assert lease.kept == 0
    readers.stop()


def test_two_processes_share_the_accounts_and_one_takes_over_what_the_other_leaves() -> None:
    at, leases = office(*(account(f"box-{number}") for number in range(4))), Leases()
    with at_work(at, MemoryLease(leases, "two")) as second:
        with at_work(at, MemoryLease(leases, "one")) as first:
            until(lambda: len(first.names) + len(second.names) == 4)
            assert not set(first.names) & set(second.names)
        until(lambda: len(second.names) == 4)


def test_an_account_that_was_taken_from_us_is_let_go() -> None:
    at, leases = office(), Leases()
    with at_work(at, MemoryLease(leases, "one")) as readers:
        until(lambda: readers.names == ("sales",))
        with leases.lock:
            leases.held["sales"] = "two"
        until(lambda: readers.names == ())


def test_a_store_that_is_away_for_a_while_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    at = office()
    kept, away = at.store.post.accounts, threading.Event()
    asked = threading.Semaphore(0)

    def accounts():
        asked.release()
        if away.is_set():
            raise StoreUnavailable("locked")
        return kept()

    monkeypatch.setattr(at.store.post, "accounts", accounts)
    with at_work(at, one(at)) as readers:
        until(lambda: readers.names == ("sales",))
        away.set()
        for _ in range(5):
            assert asked.acquire(timeout=30)
        assert readers.names == ("sales",)
        away.clear()
        at.store.post.add_account(account("more"), by="anna")
        until(lambda: len(readers.names) == 2)
