"""What the roll of workers must do on either database; imported by the tests of each, which say what ``url`` is."""

import threading
from collections.abc import Iterator

import pytest

from qualifier.adapters.jobs.roll import Identity, Roll


@pytest.fixture
def rolls(url: str) -> Iterator[tuple[Roll, Roll]]:
    two = Roll(url, Identity("one", "here", 1)), Roll(url, Identity("two", "there", 2))
    for roll in two:
        roll.strike(roll.me.name)
    yield two
    for roll in two:
        roll.strike(roll.me.name)
        roll.close()


def test_beats_grow_and_are_seen_by_all(rolls: tuple[Roll, Roll]) -> None:
    one, two = rolls
    one.beat()
    two.beat()
    one.beat()
    assert [(seen.who, seen.beats) for seen in two.sightings()] == [(one.me, 2), (two.me, 1)]


def test_a_worker_that_is_struck_is_seen_no_more_until_it_beats_again(rolls: tuple[Roll, Roll]) -> None:
    one, two = rolls
    one.beat()
    two.strike("one")
    assert two.sightings() == ()
    one.beat()
    assert [(seen.who.name, seen.beats) for seen in two.sightings()] == [("one", 1)]


def test_a_task_is_had_by_one_worker_at_a_time_and_not_again_before_it_is_due(rolls: tuple[Roll, Roll], request) -> None:
    one, two = rolls
    one.beat()
    two.beat()
    name = request.node.name
    assert one.take_chore(name, 3600.0)
    assert not two.take_chore(name, 0.0)
    one.leave_chore(name)
    assert not two.take_chore(name, 3600.0)
    assert two.take_chore(name, 0.0)


def test_a_task_of_a_worker_that_died_is_free_again(rolls: tuple[Roll, Roll], request) -> None:
    one, two = rolls
    one.beat()
    two.beat()
    name = request.node.name
    assert one.take_chore(name, 0.0)
    two.strike("one")
    assert two.take_chore(name, 0.0)


def test_of_many_who_want_a_task_at_once_one_gets_it(rolls: tuple[Roll, Roll], request) -> None:
    for roll in rolls:
        roll.beat()
    got: list[str] = []
    name = request.node.name

    def want(roll: Roll) -> None:
        if roll.take_chore(name, 3600.0):
            got.append(roll.me.name)

    threads = [threading.Thread(target=want, args=(roll,)) for roll in rolls * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 1
