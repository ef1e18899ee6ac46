"""What the hold on accounts must do on either database; imported by the tests of each, which say what ``url`` is."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from qualifier.adapters.jobs.lease import READER, AccountLease
from qualifier.adapters.jobs.roll import Identity, Roll


class Reading:
    """A process that reads, on a clock that a test moves."""

    def __init__(self, url: str, dead: set[str], pid: int) -> None:
        self.name = f"{READER}{uuid4().hex}"
        self.roll = Roll(url, Identity(self.name, "here", pid))
        self.now = 0.0
        self.lease = AccountLease(self.roll, lambda who: who.name in dead, silence=15.0, clock=lambda: self.now)


@pytest.fixture
def dead() -> set[str]:
    return set()


@pytest.fixture
def pair(url: str, dead: set[str]) -> Iterator[tuple[Reading, Reading]]:
    two = Reading(url, dead, 1), Reading(url, dead, 2)
    for one in two:
        one.lease.keep()
    yield two
    for one in two:
        one.lease.end()
        one.roll.close()


@pytest.fixture
def name() -> str:
    return f"box-{uuid4().hex}"


def test_an_account_is_had_by_one_until_it_leaves_it(pair: tuple[Reading, Reading], name: str) -> None:
    one, two = pair
    assert one.lease.take(name)
    assert not two.lease.take(name)
    assert one.lease.keep() == {name}
    assert two.lease.keep() == frozenset()
    one.lease.leave(name)
    assert two.lease.take(name)


def test_who_ends_in_order_leaves_everything(pair: tuple[Reading, Reading], name: str) -> None:
    one, two = pair
    assert one.lease.take(name)
    one.lease.end()
    assert two.lease.take(name)


def test_what_a_process_held_that_died_here_is_free_at_once(pair: tuple[Reading, Reading], name: str, dead: set[str]) -> None:
    one, two = pair
    assert one.lease.take(name)
    dead.add(one.name)
    two.lease.keep()
    assert two.lease.take(name)


def test_what_a_silent_process_held_is_free_after_a_while(pair: tuple[Reading, Reading], name: str) -> None:
    one, two = pair
    assert one.lease.take(name)
    for second in range(0, 15, 5):
        two.now = second
        two.lease.keep()
    assert not two.lease.take(name)
    two.now = 16.0
    two.lease.keep()
    assert two.lease.take(name)
    # and the silent one, should it live, sees that it has lost it
    assert one.lease.keep() == frozenset()


def test_who_was_held_up_itself_takes_nobody_for_dead(pair: tuple[Reading, Reading], name: str) -> None:
    one, two = pair
    assert one.lease.take(name)
    two.lease.keep()
    two.now = 1000.0
    two.lease.keep()
    assert not two.lease.take(name)


def test_workers_are_left_to_workers(pair: tuple[Reading, Reading], url: str, dead: set[str]) -> None:
    worker = Roll(url, Identity("worker-of-jobs", "here", 3))
    worker.beat()
    dead.add("worker-of-jobs")
    pair[0].lease.keep()
    assert "worker-of-jobs" in {one.who.name for one in worker.sightings()}
    worker.strike("worker-of-jobs")
    worker.close()
