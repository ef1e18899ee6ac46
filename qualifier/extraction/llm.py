"""The language model reads the conversation: one call for the whole record, or one a window for long ones.

In: a conversation and a profile. Out: claims with quotes, none of them believed yet.
"""

from qualifier.conversation import Conversation
from qualifier.errors import LLMRejected
from qualifier.extraction.merge import merge
from qualifier.extraction.windows import Window, windows
from qualifier.ports import CompletionCache, CompletionRequest, Extracted, LanguageModel
from qualifier.profile import Profile
from qualifier.prompting import Answer, Prompt, add_usage, ask, label_definitions, output_schema, render
from qualifier.records import Extraction, Usage

WINDOW_CHARACTERS = 60_000
"""About 15,000 tokens: a two-hour call fits in two or three windows, nearly every mail thread in one."""
OVERLAP_TURNS = 8
MOST_WINDOWS = 24
_SCHEMA_NAME = "extraction"


class LLMExtractor:
    """Implements ``Extractor`` with a language model."""

    def __init__(
        self,
        model: LanguageModel,
        prompt: Prompt,
        cache: CompletionCache | None = None,
        *,
        window_characters: int = WINDOW_CHARACTERS,
        overlap_turns: int = OVERLAP_TURNS,
        most_windows: int = MOST_WINDOWS,
    ) -> None:
        self._model, self._prompt, self._cache = model, prompt, cache
        self._window_characters, self._overlap_turns = window_characters, overlap_turns
        self._most_windows = most_windows
        self._schema = output_schema(Extraction)
        self._definitions = label_definitions(Extraction)

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        """Claims with quotes; not yet believed.

        Raises:
            LLMError: the model gave no usable answer, or the conversation is longer than it may be shown.
        """
        parts = windows(conversation, budget=self._window_characters, overlap_turns=self._overlap_turns)
        if len(parts) > self._most_windows:
            raise LLMRejected(
                f"the conversation needs {len(parts)} calls to the model, {self._most_windows} are allowed; use the rules "
                "engine or widen the window"
            )
        answers = [self._ask(window, profile) for window in parts]
        return Extracted(
            extraction=merge([answer.value for answer in answers]),
            engine="llm",
            model=answers[-1].model if answers else self._model.name,
            prompt=self._prompt.id,
            usage=_total([answer.usage for answer in answers]),
            notes=_notes(answers),
        )

    def _ask(self, window: Window, profile: Profile) -> Answer[Extraction]:
        front, body = render(self._prompt, definitions=self._definitions, seller=profile, conversation=window)
        request = CompletionRequest(
            task=self._prompt.id, front=front, body=body, output_schema=self._schema, schema_name=_SCHEMA_NAME
        )
        return ask(self._model, request, Extraction, self._cache)


def _total(usages: list[Usage]) -> Usage:
    total = Usage(cost=0.0)
    for usage in usages:
        total = add_usage(total, usage)
    return total


def _notes(answers: list[Answer[Extraction]]) -> tuple[str, ...]:
    notes = [note for answer in answers for note in answer.notes]
    if len(answers) > 1:
        notes.append(f"The conversation was read in {len(answers)} overlapping parts.")
    return tuple(dict.fromkeys(notes))
