"""In-memory twins of the ports: they pass the same contract tests as the real ones."""

from tests.twins.clock import SteppingClock
from tests.twins.jobs import MemoryQueue, MemoryTickets
from tests.twins.models import AnsweringModel, MemoryCompletionCache, RecordedSleep, ScriptedModel
from tests.twins.outbox import RecordingOutbox
from tests.twins.store import MemoryStore

__all__ = [
    "AnsweringModel", "MemoryCompletionCache", "MemoryQueue", "MemoryStore", "MemoryTickets", "RecordedSleep", "RecordingOutbox",
    "ScriptedModel", "SteppingClock",
]  # fmt: skip
