"""Periodic tasks: when they are done, by whom, and what becomes of their failures."""

import logging
import threading

import pytest

from qualifier.errors import StoreUnavailable
from qualifier.worker.chores import Chore, Housekeeping
from tests.worker.yard import until


class List:
    """Who may do what, as the test says."""

    def __init__(self, *, due: bool = True, broken: bool = False) -> None:
        self.due, self.broken = due, broken
        self.taken: list[str] = []
        self.left: list[str] = []

    def take_chore(self, name: str, every: float) -> bool:
        if self.broken:
            raise StoreUnavailable("away")
        if self.due:
            self.taken.append(name)
        return self.due

    def leave_chore(self, name: str) -> None:
        self.left.append(name)


def _raise(error: Exception) -> int:
    raise error


def test_a_task_that_is_due_is_done_and_given_back() -> None:
    done: list[int] = []
    chores = List()
    Housekeeping([], chores).look(Chore("purge", 60.0, lambda: done.append(1)))
    assert (done, chores.left) == ([1], ["purge"])


def test_a_task_that_another_worker_has_is_left() -> None:
    done: list[int] = []
    Housekeeping([], List(due=False)).look(Chore("purge", 60.0, lambda: done.append(1)))
    assert done == []


@pytest.mark.parametrize("error", [StoreUnavailable("away"), ValueError("Anna said: 20k")])
def test_a_failure_is_logged_without_its_words_and_the_task_is_given_back(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    chores = List()
    with caplog.at_level(logging.INFO, "qualifier.jobs"):
        Housekeeping([], chores).look(Chore("purge", 60.0, lambda: _raise(error)))
    assert chores.left == ["purge"]
    assert type(error).__name__ in caplog.text
    assert "20k" not in caplog.text


def test_a_database_that_is_away_ends_nothing() -> None:
    Housekeeping([], List(broken=True)).look(Chore("purge", 60.0, lambda: 0))


def test_tasks_are_done_until_the_end() -> None:
    end, done = threading.Event(), threading.Event()
    chores = List()
    keeping = Housekeeping([Chore("purge", 0.1, done.set)], chores)
    assert not keeping.at_rest
    thread = threading.Thread(target=keeping.work, args=(end,))
    thread.start()
    until(done.is_set)
    until(lambda: keeping.at_rest)
    end.set()
    thread.join(30)
    assert not thread.is_alive()
    assert chores.taken == chores.left


def test_without_tasks_there_is_nothing_to_do() -> None:
    end = threading.Event()
    keeping = Housekeeping([], List())
    thread = threading.Thread(target=keeping.work, args=(end,))
    thread.start()
    until(lambda: keeping.at_rest)
    end.set()
    thread.join(30)
    assert not thread.is_alive()
