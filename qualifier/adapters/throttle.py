"""Keeps calls to a model within what its provider allows in a minute, for all processes together, and within what one process
can do at once.

Tokens are counted before the call by guess and set right afterwards. Whoever would have to wait too long is told so instead.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from qualifier.adapters.patience import NotAsked
from qualifier.conversation import Frozen
from qualifier.errors import LLMUnavailable, StoreError
from qualifier.ports import Completion, CompletionRequest, Heard, LanguageModel
from qualifier.ports.store import Allowance
from qualifier.records import Usage

_log = logging.getLogger("qualifier.model")
_CHARACTERS_A_TOKEN = 3.5
_ANSWER_TOKENS = 1_500
"""What an answer is expected to take: a full extraction; the difference comes back after the call."""
_LONGEST_NAP = 1.0
"""Seconds between two looks at whether waiting still makes sense."""


class Limits(Frozen):
    """What may be asked of one model."""

    requests: int | None = None
    """In a minute, by all processes."""
    tokens: int | None = None
    """In a minute, by all processes; read and written ones."""
    concurrency: int = 32
    """At once, by this process."""
    longest_wait: float = 60.0
    """Seconds until a call is given up, for either."""


def _always() -> None:
    """Waiting always makes sense."""


class ThrottledModel:
    """Implements ``LanguageModel`` around another one. Threads share one instance."""

    def __init__(
        self,
        model: LanguageModel,
        limits: Limits,
        allowance: Allowance | None = None,
        *,
        check: Callable[[], None] = _always,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """``check`` raises ``NotAsked`` when waiting makes no sense any more; without ``allowance`` only concurrency is kept."""
        self._model, self._limits, self._allowance = model, limits, allowance
        self._check, self._clock, self._sleep = check, clock, sleep
        self._seats = threading.BoundedSemaphore(limits.concurrency)

    @property
    def name(self) -> str:
        return self._model.name

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """The answer, in its turn.

        Raises:
            LLMUnavailable: the wait would exceed the limit; or as the model says.
            LLMRejected, LLMInvalidOutput: as the model says.
        """
        self._check()
        guessed = guess_tokens(request)
        try:
            self._wait(max(self._take("requests", 1), self._take("tokens", guessed)))
            with self._seat():
                completion = self._model.complete(request, heard)
        except NotAsked:
            self._take("requests", -1)
            self._take("tokens", -guessed)
            raise
        except LLMUnavailable:
            # the provider has counted the request, but has read nothing
            self._take("tokens", -guessed)
            raise
        self._take("tokens", _spent(completion.usage, guessed) - guessed)
        return completion

    def _take(self, what: str, amount: int) -> float:
        """Seconds to wait; a negative amount gives back."""
        per_minute = self._limits.requests if what == "requests" else self._limits.tokens
        if per_minute is None or self._allowance is None or not amount:
            return 0.0
        try:
            return self._allowance.take(f"{self.name} {what}", amount, per_minute, self._clock()).total_seconds()
        except StoreError:
            # the provider has a limit of its own; an answer is worth more than our courtesy
            _log.warning("model.throttle.unshared", extra={"model": self.name})
            return 0.0

    def _wait(self, seconds: float) -> None:
        if seconds > self._limits.longest_wait:
            limits = ((self._limits.requests, "requests"), (self._limits.tokens, "tokens"))
            allowed = " and ".join(f"{most:,} {what}" for most, what in limits if most is not None)
            raise NotAsked(
                f"{self.name}: the {allowed} that are allowed in a minute are used up for the next {seconds:.0f} s",
                retry_after=seconds,
                busy=True,
            )
        while seconds > 0:
            nap = min(seconds, _LONGEST_NAP)
            self._sleep(nap)
            seconds -= nap
            self._check()

    @contextmanager
    def _seat(self) -> Iterator[None]:
        if not self._seats.acquire(timeout=self._limits.longest_wait):
            most, wait = self._limits.concurrency, self._limits.longest_wait
            raise NotAsked(f"{self.name}: {most} calls are under way, and for {wait:g} s none of them ended", busy=True)
        try:
            yield
        finally:
            self._seats.release()


def guess_tokens(request: CompletionRequest) -> int:
    """What the call will take, read and written."""
    repair = sum(map(len, request.repair or ()))
    return round((len(request.front) + len(request.body) + repair) / _CHARACTERS_A_TOKEN) + _ANSWER_TOKENS


def _spent(usage: Usage, guessed: int) -> int:
    """What it took; the guess, where the server does not count."""
    return usage.input_tokens + usage.output_tokens or guessed
