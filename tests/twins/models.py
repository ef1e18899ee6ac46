"""Twins of models, of the cache of their answers, and of waiting."""

from collections.abc import Callable

from qualifier.errors import QualifierError
from qualifier.ports import Completion, CompletionRequest, Heard
from qualifier.records import Usage


class ScriptedModel:
    """A ``LanguageModel`` that says what it is told to, letter by letter to a listener, or raises it; the last entry repeats."""

    def __init__(self, *script: str | QualifierError, name: str = "twin:scripted") -> None:
        self._script = list(script)
        self._name = name
        self.requests: list[CompletionRequest] = []

    @property
    def name(self) -> str:
        return self._name

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        self.requests.append(request)
        said = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        if isinstance(said, QualifierError):
            raise said
        if heard is not None:
            for end in range(1, len(said) + 1):
                heard(said[:end])
        return Completion(text=said, model=self._name, usage=Usage(input_tokens=10, output_tokens=5, cost=0.5, calls=1))


class AnsweringModel:
    """A ``LanguageModel`` whose answer is computed from the request."""

    def __init__(self, answer: Callable[[CompletionRequest], str], name: str = "twin:answering") -> None:
        self._answer, self._name = answer, name
        self.requests: list[CompletionRequest] = []

    @property
    def name(self) -> str:
        return self._name

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        self.requests.append(request)
        said = self._answer(request)
        if heard is not None:
            heard(said)
        return Completion(text=said, model=self._name, usage=Usage(calls=1))


class MemoryCompletionCache:
    """A ``CompletionCache`` in a dict."""

    def __init__(self) -> None:
        self.stored: dict[str, Completion] = {}

    def get(self, key: str) -> Completion | None:
        return self.stored.get(key)

    def put(self, key: str, completion: Completion) -> None:
        self.stored[key] = completion


class RecordedSleep:
    """Stands for ``time.sleep``: waits not at all and keeps what was asked."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)
