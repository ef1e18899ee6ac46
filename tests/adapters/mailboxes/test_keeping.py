"""Mailboxes kept open between two jobs: never two at one, never a broken one, never for long."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from qualifier.adapters.mailboxes.keeping import IDLE, OLDEST, KeptMailboxes
from qualifier.errors import ConfigError, MailboxUnavailable
from qualifier.ports.inbox import Mailbox
from qualifier.records.inbox import Account
from tests.twins.mailbox import MemoryMailbox, MemoryPostOffice

ANNA, BEN = (Account(name=name, kind="imap", address=f"{name}@x.example", created_at=datetime(2026, 11, 1, tzinfo=UTC))
             for name in ("anna", "ben"))  # fmt: skip


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Opening:
    """Opens mailboxes, and remembers them."""

    def __init__(self) -> None:
        self.opened: list[MemoryMailbox] = []

    def __call__(self, account: Account) -> Mailbox:
        self.opened.append(MemoryMailbox(MemoryPostOffice()))
        return self.opened[-1]

    @property
    def open(self) -> list[bool]:
        return [one.open for one in self.opened]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opening() -> Opening:
    return Opening()


@pytest.fixture
def kept(opening: Opening, clock: Clock) -> KeptMailboxes:
    return KeptMailboxes(opening, clock)


def use(kept: KeptMailboxes, account: Account = ANNA) -> Mailbox:
    with kept.lent(account) as mailbox:
        mailbox.folders()
        return mailbox


def test_one_that_lies_unused_is_taken_again(kept: KeptMailboxes, opening: Opening) -> None:
    assert use(kept) is use(kept)
    assert opening.open == [True]


def test_two_never_have_the_same(kept: KeptMailboxes) -> None:
    with kept.lent(ANNA) as first, kept.lent(ANNA) as second:
        assert first is not second


def test_each_account_has_its_own(kept: KeptMailboxes) -> None:
    assert use(kept, ANNA) is not use(kept, BEN)


def test_after_a_change_of_the_account_another_is_opened(kept: KeptMailboxes) -> None:
    assert use(kept) is not use(kept, ANNA.model_copy(update={"settings": {"host": "elsewhere"}}))


@pytest.mark.parametrize("error", [MailboxUnavailable("gone"), ValueError("a fault of ours")])
def test_after_an_error_it_is_closed(kept: KeptMailboxes, opening: Opening, error: Exception) -> None:
    use(kept)
    with pytest.raises(type(error)), kept.lent(ANNA):
        raise error
    assert opening.open == [False]
    use(kept)
    assert len(opening.opened) == 2


def test_what_lay_unused_for_too_long_is_closed(kept: KeptMailboxes, opening: Opening, clock: Clock) -> None:
    use(kept)
    clock.now = IDLE
    use(kept)
    assert opening.open == [False, True]


def test_what_is_used_again_and_again_is_opened_anew_in_the_end(kept: KeptMailboxes, opening: Opening, clock: Clock) -> None:
    while clock.now <= OLDEST:
        use(kept)
        clock.now += IDLE / 2
    assert opening.open == [False, True]


def test_not_many_lie_unused(kept: KeptMailboxes, opening: Opening) -> None:
    def nested(depth: int) -> None:
        if depth:
            with kept.lent(ANNA) as mailbox:
                mailbox.folders()
                nested(depth - 1)

    nested(7)
    assert sorted(opening.open) == [False] * 3 + [True] * 4


def test_it_is_closed_though_nobody_asks_again(opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qualifier.adapters.mailboxes.keeping.IDLE", 0.1)
    kept = KeptMailboxes(opening)
    use(kept)
    assert eventually(lambda: opening.open == [False])
    use(kept)
    assert eventually(lambda: opening.open == [False, False])


def test_an_account_that_cannot_be_opened_says_why() -> None:
    def refuse(account: Account) -> Mailbox:
        raise ConfigError("no secret", place="secret")

    with pytest.raises(ConfigError, match="no secret"), KeptMailboxes(refuse).lent(ANNA):
        raise AssertionError("there is none")


def test_threads_share_them(kept: KeptMailboxes, opening: Opening) -> None:
    at_work: set[int] = set()
    faults: list[str] = []

    def work() -> None:
        for _ in range(50):
            with kept.lent(ANNA) as mailbox:
                if id(mailbox) in at_work:
                    faults.append("two at one")
                at_work.add(id(mailbox))
                mailbox.folders()
                at_work.discard(id(mailbox))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not faults
    assert len(opening.opened) <= 4


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()
