"""``MemoryRecorder``: a recorder whose transcripts lie in a dict."""

import json

from qualifier.errors import MailboxError, MailboxUnavailable


class MemoryRecorder:
    """Implements ``ports.recorders.Recorder``; a notice names its call as ``call``."""

    def __init__(self) -> None:
        self.said: dict[str, bytes | None] = {}
        self.failures: list[MailboxError] = []
        """What the next requests end with."""
        self.asked: list[str] = []
        self.closed = 0

    def transcript(self, notice: bytes) -> bytes | None:
        try:
            call = str(json.loads(notice)["call"])
        except (ValueError, LookupError, TypeError, RecursionError):
            raise MailboxError("the notice names no call") from None
        self.asked.append(call)
        if self.failures:
            raise self.failures.pop(0)
        if call not in self.said:
            raise MailboxUnavailable("there is no transcript of this call yet")
        return self.said[call]

    def close(self) -> None:
        self.closed += 1
