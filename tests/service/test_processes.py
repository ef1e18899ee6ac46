import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from qualifier.errors import EmptyInput, MalformedInput
from qualifier.pipeline import Corridor
from qualifier.profile import Profile
from qualifier.service.processes import Corridors, Processes
from qualifier.settings import Settings
from qualifier.wiring import Order

RULES_ONLY = Settings(cache=False, chosen_model=None, openai_api_key=None, base_url=None)
ORDER = Order(profile=Profile(), engine="rules")


def place(given: float, corridor: Corridor) -> int:
    """In which process it is done; takes so many seconds."""
    time.sleep(given)
    return os.getpid()


def refused(given: str, corridor: Corridor) -> None:
    raise EmptyInput(given)


def deadly(given: int, corridor: Corridor) -> int:
    """Ends every process but that of this number."""
    if os.getpid() != given:
        os.kill(os.getpid(), signal.SIGKILL)
    return given


@contextmanager
def processes(count: int, *, at_need: bool = False) -> Iterator[Processes]:
    made = Processes(count, RULES_ONLY, Corridors(RULES_ONLY), at_need=at_need)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(scope="module")
def pair() -> Iterator[Processes]:
    with processes(2) as made:
        made.warm()
        yield made


def test_without_processes_the_caller_does_it() -> None:
    with processes(0) as none:
        none.warm()
        assert none.run(place, ORDER, 0) == os.getpid()


def test_work_is_done_in_as_many_processes_as_there_are(pair: Processes) -> None:
    with ThreadPoolExecutor(8) as threads:
        places = set(threads.map(lambda _: pair.run(place, ORDER, 0.2), range(8)))
    assert len(places) == 2
    assert os.getpid() not in places


@pytest.mark.parametrize("count", [0, 2])
def test_an_error_of_ours_comes_back_as_it_was(count: int) -> None:
    with processes(count) as some, pytest.raises(EmptyInput, match="nothing there") as caught:
        some.run(refused, ORDER, "nothing there")
    assert not isinstance(caught.value, MalformedInput)


def test_a_process_that_was_killed_is_replaced() -> None:
    with processes(1) as one:
        first = one.run(place, ORDER, 0)
        os.kill(first, signal.SIGKILL)
        assert one.run(place, ORDER, 0) not in (first, os.getpid())


def test_little_work_needs_no_process() -> None:
    with processes(2, at_need=True) as some:
        some.warm()
        assert {some.run(place, ORDER, 0) for _ in range(3)} == {os.getpid()}
        assert some._pool is None


def test_work_at_a_time_brings_processes_which_then_do_it() -> None:
    with processes(1, at_need=True) as one:
        assert _elsewhere(one) != os.getpid()


def test_what_ends_a_process_at_need_is_done_here_where_deaths_are_counted() -> None:
    with processes(1, at_need=True) as one:
        assert _elsewhere(one) != os.getpid()
        assert one.run(deadly, ORDER, os.getpid()) == os.getpid()
        assert one.run(place, ORDER, 0) != os.getpid()


def test_processes_at_need_end_when_there_is_nothing_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qualifier.service.processes.REST", 0.5)
    with processes(1, at_need=True) as one:
        there = _elsewhere(one)
        assert there != os.getpid()
        deadline = time.monotonic() + 30
        while _is_there(there) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not _is_there(there)
        assert one.run(place, ORDER, 0) == os.getpid()


def test_without_processes_none_are_started_at_need() -> None:
    with processes(0, at_need=True) as none:
        _both_at_once(none)
        assert none.run(place, ORDER, 0) == os.getpid()
        assert none._pool is None


def _elsewhere(some: Processes) -> int:
    """In which process work is done once there has been enough of it."""
    deadline = time.monotonic() + 60
    while (there := some.run(place, ORDER, 0)) == os.getpid() and time.monotonic() < deadline:
        _both_at_once(some)
    return there


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _both_at_once(some: Processes) -> None:
    """Two pieces of work, the second begun while the first is under way."""
    first = threading.Thread(target=some.run, args=(place, ORDER, 0.2))
    first.start()
    time.sleep(0.05)
    some.run(place, ORDER, 0)
    first.join()
