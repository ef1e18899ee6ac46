"""The twin does what the vendors' recorders do."""

import json
from typing import Any

import pytest

from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.recorders import Recorder
from tests.adapters.recorders.contract import SPOKEN, RecorderContract
from tests.twins.recorder import MemoryRecorder


class TwinSite:
    """Implements ``contract.Site``."""

    def __init__(self) -> None:
        self.twin = MemoryRecorder()
        self.notice: dict[str, Any] = {"call": "c-1"}

    def recorder(self, *, right: bool = True) -> Recorder:
        if not right:
            self.twin.failures.append(MailboxError("refuses the key"))
        return self.twin

    def publish(self, *, words: bool = True) -> None:
        said = [{"speaker": who, "text": text, "start": 1.0} for who, text in SPOKEN]
        told = {"title": "Acme and Planwerk", "start_time": "2026-11-27T10:00:00Z", "segments": said}
        self.twin.said["c-1"] = json.dumps(told).encode() if words else None

    def busy(self, seconds: int) -> None:
        self.twin.failures.append(MailboxUnavailable("is busy", retry_after=seconds))

    def broken(self) -> None:
        self.twin.failures.append(MailboxUnavailable("has a fault of its own"))


@pytest.fixture
def site() -> TwinSite:
    return TwinSite()


class TestTwin(RecorderContract):
    pass
