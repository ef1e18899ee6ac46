"""Whether a worker is worth keeping: while messages may come."""

from datetime import UTC, datetime
from typing import Any

import pytest

from qualifier.errors import StoreUnavailable
from qualifier.records.inbox import Account
from qualifier.worker import MessagesMayCome
from tests.twins import MemoryStore


class Clock:
    now = 0.0

    def __call__(self) -> float:
        self.now += 11.0
        return self.now


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def add(store: MemoryStore) -> None:
    store.post.add_account(Account(name="sales", kind="imap", created_at=datetime.now(UTC)), by="anna")


def test_while_there_is_an_account_that_is_not_paused(store: MemoryStore) -> None:
    may_come = MessagesMayCome(store.post, Clock())
    assert not may_come()
    add(store)
    assert may_come()
    store.post.pause("sales", True, by="anna")
    assert not may_come()


def test_it_is_not_looked_up_each_time(store: MemoryStore) -> None:
    now = [0.0]
    may_come = MessagesMayCome(store.post, lambda: now[0])
    assert not may_come()
    add(store)
    now[0] = 9.0
    assert not may_come()
    now[0] = 10.0
    assert may_come()


def test_what_was_known_holds_while_the_store_is_away(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store)
    may_come = MessagesMayCome(store.post, Clock())
    assert may_come()

    def away(*_: Any) -> Any:
        raise StoreUnavailable("locked")

    monkeypatch.setattr(store.post, "accounts", away)
    assert may_come()
