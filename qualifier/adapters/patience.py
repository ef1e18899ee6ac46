"""Another attempt where it may help: waits as long as the server asks, else longer each time, and gives up at a bound.

Shared by ``ChatModel``, which tries by itself, and by ``PatientModel``, which stands around a model whose every attempt must
pass the guards (throttle, breaker) anew.
"""

import time
from collections.abc import Callable

from qualifier.errors import LLMUnavailable
from qualifier.ports import Completion, CompletionRequest, Heard, LanguageModel

LONGEST_ASKED_WAIT = 60.0
"""Seconds that a server may ask us to wait; what is longer is left to the caller."""
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 20.0


class NotAsked(LLMUnavailable):
    """A guard of our own held the call back. To try again at once would change nothing."""


class PatientModel:
    """Implements ``LanguageModel`` around another one that tries once."""

    def __init__(self, model: LanguageModel, attempts: int, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self._model, self._attempts, self._sleep = model, attempts, sleep

    @property
    def name(self) -> str:
        return self._model.name

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """One answer, after as many attempts as are allowed.

        Raises:
            LLMUnavailable: on every attempt, or a guard held the call back.
            LLMRejected, LLMInvalidOutput: as the model says.
        """
        return attempted(lambda: self._model.complete(request, heard), self._attempts, self._sleep)


def attempted(attempt: Callable[[], Completion], attempts: int, sleep: Callable[[float], None]) -> Completion:
    """What the first successful attempt gives.

    Raises:
        LLMUnavailable: none was successful; says how many there were.
    """
    for number in range(1, attempts + 1):
        try:
            return attempt()
        except NotAsked:
            raise
        except LLMUnavailable as error:
            wait = _wait(number, error.retry_after)
            if number == attempts or wait > LONGEST_ASKED_WAIT:
                raise _after(error, number) from error
            sleep(wait)
    raise LLMUnavailable("no attempt was allowed")


def _wait(attempt: int, asked: float | None) -> float:
    """What the server asks for; else 0.5 s, doubled at each attempt."""
    return asked if asked is not None else min(_FIRST_WAIT * 2.0 ** (attempt - 1), _LONGEST_WAIT)


def _after(error: LLMUnavailable, attempts: int) -> LLMUnavailable:
    times = f" (after {attempts} attempts)" if attempts > 1 else ""
    return LLMUnavailable(f"{error}{times}", retry_after=error.retry_after, busy=error.busy)
