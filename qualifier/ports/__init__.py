"""What the product asks of the outside: engines that read and write text (here), what is kept (``store``), work that is done
later (``jobs``). Twins for tests live in ``tests/twins``.
"""

from qualifier.ports.reading import (
    Completion,
    CompletionCache,
    CompletionRequest,
    Drafted,
    Drafter,
    DraftHeard,
    Extracted,
    Extractor,
    Heard,
    LanguageModel,
    PartialDraft,
)

__all__ = [
    "Completion", "CompletionCache", "CompletionRequest", "DraftHeard", "Drafted", "Drafter", "Extracted", "Extractor", "Heard",
    "LanguageModel", "PartialDraft",
]  # fmt: skip
