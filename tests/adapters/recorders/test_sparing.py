"""A recorder that keeps its callers waiting is left alone, and no other one with it."""

import pytest

from qualifier.adapters.recorders.sparing import SparedRecorders
from qualifier.adapters.sparing import FIRST_REST
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.recorders import Recorder
from qualifier.records.inbox import Account
from tests.adapters.recorders.test_opening import account
from tests.twins.recorder import MemoryRecorder

NOTICE = b'{"call": "c-1"}'


class Slow(MemoryRecorder):
    """A recorder that takes its time."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.takes = 0.0, 15.0

    def transcript(self, notice: bytes) -> bytes | None:
        self.now += self.takes
        return super().transcript(notice)

    def clock(self) -> float:
        return self.now


def opened(spared: SparedRecorders, one: Account) -> Recorder:
    recorder = spared(one)
    assert recorder is not None
    return recorder


def test_who_waited_in_vain_spares_the_others_the_wait() -> None:
    slow = Slow()
    spared = SparedRecorders(lambda one: slow, slow.clock)
    one, other = account("zoom"), account("zoom").model_copy(update={"name": "other"})
    with pytest.raises(MailboxUnavailable, match="no transcript"):
        opened(spared, one).transcript(NOTICE)
    with pytest.raises(MailboxUnavailable, match="calls kept others waiting in vain") as caught:
        opened(spared, one).transcript(NOTICE)
    assert caught.value.retry_after == FIRST_REST
    assert slow.asked == ["c-1"]
    slow.said["c-1"] = b"{}"
    assert opened(spared, other).transcript(NOTICE) == b"{}"
    slow.now += FIRST_REST
    assert opened(spared, one).transcript(NOTICE) == b"{}"


def test_a_quick_refusal_and_a_long_answer_harm_nobody() -> None:
    slow = Slow()
    spared = SparedRecorders(lambda one: slow, slow.clock)
    slow.said["c-1"] = b"{}"
    for _ in range(2):
        assert opened(spared, account("zoom")).transcript(NOTICE) == b"{}"
    slow.failures = [MailboxError("refuses the key")] * 2
    slow.takes = 0.1
    for _ in range(2):
        with pytest.raises(MailboxError, match="refuses the key"):
            opened(spared, account("zoom")).transcript(NOTICE)


def test_who_has_no_recorder_has_none_to_be_spared_and_close_goes_through() -> None:
    assert SparedRecorders(lambda one: None)(account("standard")) is None
    twin = MemoryRecorder()
    opened(SparedRecorders(lambda one: twin), account("zoom")).close()
    assert twin.closed == 1
