"""What the tests of the guards around a model share: a request, a model that waits for leave, a clock that is set by hand."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from qualifier.errors import QualifierError
from qualifier.ports import Completion, CompletionRequest, Heard
from qualifier.records import Usage

REQUEST = CompletionRequest(
    task="t/v1@0", front="f" * 350, body="b" * 350, output_schema={"type": "object"}, schema_name="reply"
)  # fmt: skip
GUESS = 200 + 1_500
PATIENCE = 20.0
"""Seconds that a test waits for another thread before it fails."""


class HandClock:
    """Tells the time that it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 10, 14, 2, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        """Stands for ``time.sleep``."""
        self.now += timedelta(seconds=seconds)


class WaitingModel:
    """A ``LanguageModel`` each of whose calls waits for leave, then answers or fails."""

    def __init__(self, answer: Callable[[], str | QualifierError] = lambda: "{}") -> None:
        self._answer = answer
        self._changed = threading.Condition()
        self._leave = 0
        self.calls, self.inside, self.most_inside = 0, 0, 0

    @property
    def name(self) -> str:
        return "twin:waiting"

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        with self._changed:
            self.calls += 1
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: self._leave > 0, PATIENCE)
            self._leave -= 1
            self.inside -= 1
            self._changed.notify_all()
        said = self._answer()
        if isinstance(said, QualifierError):
            raise said
        return Completion(text=said, model=self.name, usage=Usage(input_tokens=250, output_tokens=50, calls=1))

    def let(self, number: int) -> None:
        """Gives leave to so many calls."""
        with self._changed:
            self._leave += number
            self._changed.notify_all()

    def wait_until(self, holds: Callable[["WaitingModel"], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), PATIENCE)
