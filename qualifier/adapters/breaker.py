"""Leaves a model alone that does not answer: after some failures in a row nobody waits for it, until it has had a rest.

    closed   every call goes through; failures in a row are counted
    open     calls fail at once, until the rest is over
    trying   one call goes through; the others still fail at once. It decides: closed again, or open for twice as long

A server that says how long to wait is alive; it counts neither as a failure nor as an answer.
"""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from qualifier.adapters.patience import NotAsked
from qualifier.errors import LLMError, LLMUnavailable
from qualifier.ports import Completion, CompletionRequest, Heard, LanguageModel

_log = logging.getLogger("qualifier.model")
FAILURES, REST, LONGEST_REST = 5, 30.0, 600.0


class BreakerModel:
    """Implements ``LanguageModel`` around another one. Threads share one instance; each process has its own."""

    def __init__(
        self,
        model: LanguageModel,
        *,
        failures: int = FAILURES,
        rest: float = REST,
        longest_rest: float = LONGEST_REST,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """``failures`` in a row open it for ``rest`` seconds, twice as long each further time, at most ``longest_rest``."""
        self._model, self._clock = model, clock
        self._most, self._first_rest, self._longest_rest = failures, rest, longest_rest
        self._lock = threading.Lock()
        self._failures, self._rest = 0, rest
        self._until: datetime | None = None
        self._trying = False

    @property
    def name(self) -> str:
        return self._model.name

    def check(self) -> None:
        """Whether a call would be let through now; takes nothing.

        Raises:
            NotAsked: it would not.
        """
        with self._lock:
            self._refuse_if_open()

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """The model's answer, if it is asked at all.

        Raises:
            LLMUnavailable: the model is left alone for the moment; or as it says.
            LLMRejected, LLMInvalidOutput: as the model says.
        """
        trying = self._let_through()
        try:
            completion = self._model.complete(request, heard)
        except LLMUnavailable as error:
            self._failed(trying, alive=error.busy)
            raise
        except LLMError:
            self._answered()
            raise
        except BaseException:
            self._undecided(trying)
            raise
        self._answered()
        return completion

    def _let_through(self) -> bool:
        """Whether this call is the one that tries."""
        with self._lock:
            self._refuse_if_open()
            self._trying = self._until is not None
            return self._trying

    def _refuse_if_open(self) -> None:
        if self._until is None:
            return
        now = self._clock()
        if self._trying:
            raise NotAsked(f"{self.name} failed {self._failures} times in a row; it is being tried again just now")
        if now < self._until:
            when, wait = f"{self._until.astimezone(UTC):%H:%M} UTC", (self._until - now).total_seconds()
            raise NotAsked(f"{self.name} failed {self._failures} times in a row; it is asked again at {when}", retry_after=wait)

    def _answered(self) -> None:
        with self._lock:
            if self._until is not None:
                _log.info("model.breaker.closed", extra={"model": self.name})
            self._failures, self._rest, self._until, self._trying = 0, self._first_rest, None, False

    def _failed(self, trying: bool, *, alive: bool) -> None:
        if alive and trying:
            self._answered()
        if alive:
            return
        with self._lock:
            if trying:
                self._rest = min(self._rest * 2, self._longest_rest)
            elif self._until is not None:
                # begun before it opened: this failure is no news
                return
            self._failures += 1
            self._trying = False
            if trying or self._failures >= self._most:
                self._until = self._clock() + timedelta(seconds=self._rest)
                _log.warning("model.breaker.opened", extra={"model": self.name, "failures": self._failures, "rest": self._rest})

    def _undecided(self, trying: bool) -> None:
        """Something of our own ended the call: the next one tries instead."""
        if trying:
            with self._lock:
                self._trying = False
