"""A receiver that keeps its callers waiting is left alone, and asked again by one of them."""

import threading

import pytest

from qualifier.adapters.notify.sparing import SparedNotifier
from qualifier.adapters.sparing import FIRST_REST, LONGEST_REST, SLOW
from qualifier.errors import NotifyError, NotifyUnavailable
from qualifier.ports.news import News, Summary
from tests.adapters.notify.makers import news, summary


class Receiver:
    """A ``Digester`` that takes its time and then does as it is told."""

    name = "sales"

    def __init__(self) -> None:
        self.now = 0.0
        self.takes = 0.0
        self.error: NotifyError | None = None
        self.asked = 0
        self.gate: threading.Event | None = None
        self.inside = threading.Event()

    def tell(self, news: News) -> None:
        self.asked += 1
        self.inside.set()
        if self.gate:
            assert self.gate.wait(30)
        self.now += self.takes
        if self.error:
            raise self.error

    def report(self, summary: Summary) -> None:
        self.tell(news())

    def clock(self) -> float:
        return self.now


def failing(receiver: Receiver, seconds: float) -> SparedNotifier:
    receiver.takes, receiver.error = seconds, NotifyUnavailable("no answer")
    return SparedNotifier(receiver, receiver.clock)


def test_who_waited_in_vain_spares_the_others_the_wait() -> None:
    receiver = Receiver()
    spared = failing(receiver, 15)
    with pytest.raises(NotifyUnavailable, match="no answer"):
        spared.tell(news())
    for _ in range(3):
        with pytest.raises(NotifyUnavailable, match="sales kept others waiting in vain") as caught:
            spared.tell(news())
    assert caught.value.retry_after == FIRST_REST
    assert receiver.asked == 1


def test_the_rest_grows_and_ends_with_an_answer() -> None:
    receiver = Receiver()
    spared = failing(receiver, 15)
    rests = []
    for _ in range(6):
        with pytest.raises(NotifyUnavailable, match="no answer"):
            spared.tell(news())
        with pytest.raises(NotifyUnavailable) as caught:
            spared.report(summary())
        rests.append(caught.value.retry_after)
        receiver.now += caught.value.retry_after or 0
    assert rests == [5, 10, 20, 40, LONGEST_REST, LONGEST_REST]
    receiver.error = None
    for _ in range(3):
        spared.tell(news())


def test_a_quick_refusal_harms_nobody() -> None:
    receiver = Receiver()
    spared = failing(receiver, SLOW / 2)
    for _ in range(3):
        with pytest.raises(NotifyUnavailable, match="no answer"):
            spared.tell(news())
    receiver.takes, receiver.error = 15, NotifyError("refused for good")
    for _ in range(3):
        with pytest.raises(NotifyError, match="refused for good"):
            spared.tell(news())


def test_after_the_rest_one_tries_and_the_others_wait_for_what_it_learns() -> None:
    receiver = Receiver()
    spared = failing(receiver, 15)
    with pytest.raises(NotifyUnavailable):
        spared.tell(news())
    receiver.now += FIRST_REST
    receiver.error, receiver.gate = None, threading.Event()
    receiver.inside.clear()
    one = threading.Thread(target=spared.tell, args=[news()])
    one.start()
    assert receiver.inside.wait(30)
    with pytest.raises(NotifyUnavailable, match="left alone"):
        spared.tell(news())
    receiver.gate.set()
    one.join()
    spared.tell(news())
    assert receiver.asked == 3
