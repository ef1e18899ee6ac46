"""Ports of the engines that read and write text: a language model, its kept answers, extractors and drafters."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from pydantic import JsonValue

from qualifier.conversation import Conversation, Frozen
from qualifier.profile import Profile
from qualifier.records import Extraction, Record, Usage


class CompletionRequest(Frozen):
    """One call to a language model. ``front`` is stable over conversations, so that providers cache it."""

    task: str
    """Prompt id with hash, such as extract/v1@3f2a; part of the cache key."""
    front: str
    """System message: instructions, label definitions, profile."""
    body: str
    """User message: the fenced conversation."""
    output_schema: dict[str, JsonValue]
    """Strict JSON schema of the answer."""
    schema_name: str
    """Name under which the schema is sent."""
    repair: tuple[str, str] | None = None
    """The model's own bad answer and what is wrong with it, for the one repair attempt."""


class Completion(Frozen):
    """What the model wrote."""

    text: str
    model: str
    usage: Usage


Heard = Callable[[str], None]
"""Told the answer's whole text so far each time it grows; a shorter or another text means that the answer begins anew. What
it raises ends the call and reaches the caller."""


class LanguageModel(Protocol):
    """A model that answers with JSON of a given schema."""

    @property
    def name(self) -> str:
        """Provider and model, such as openai:gpt-5-mini."""

    def complete(self, request: CompletionRequest, heard: Heard | None = None) -> Completion:
        """One answer; ``heard`` is told it while it is written. What the last call of ``heard`` was told is not yet a complete
        answer: only the returned one is.

        Raises:
            LLMUnavailable: worth another try later.
            LLMRejected: refusal, content filter, key or request refused.
            LLMInvalidOutput: truncated or empty.
        """


class CompletionCache(Protocol):
    """Answers already paid for, by key."""

    def get(self, key: str) -> Completion | None:
        """The stored answer; None if there is none."""

    def put(self, key: str, completion: Completion) -> None:
        """Stores an answer under its key."""


class Extracted(Frozen):
    """Claims, and how they were made."""

    extraction: Extraction
    engine: str
    model: str | None = None
    prompt: str | None = None
    usage: Usage = Usage()
    notes: tuple[str, ...] = ()


class Extractor(Protocol):
    """An engine that reads a conversation."""

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        """Claims with quotes; not yet believed.

        Raises:
            LLMError: the model gave no usable answer (never raised by the rules engine).
        """


class Drafted(Frozen):
    """A draft before its sentences are checked, and how it was made."""

    subject: str
    body: str
    language: str
    model: str | None = None
    prompt: str | None = None
    usage: Usage = Usage()
    notes: tuple[str, ...] = ()


class PartialDraft(NamedTuple):
    """A draft while it is written: for the eye, never checked. Empty means not begun."""

    subject: str = ""
    body: str = ""


DraftHeard = Callable[[PartialDraft], None]
"""Told the draft so far each time it grows; another beginning means that it is written anew."""


class Drafter(Protocol):
    """Writes a reply for a conversation that deserves one."""

    def draft(
        self,
        conversation: Conversation,
        record: Record,
        temperature: str,
        profile: Profile,
        *,
        wish: str | None = None,
        heard: DraftHeard | None = None,
    ) -> Drafted:
        """Subject and body; unchecked. ``wish`` is what our own representative asks of this draft ("shorter", "in German"), an
        order about form and next step, no source of facts. ``heard`` is told the draft while it is written.

        Raises:
            LLMError: the model gave no usable answer (never raised by the template drafter).
        """
