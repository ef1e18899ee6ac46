"""What the product asks of the outside: engines that read and write text (here), what is kept (``store``), work that is done
later (``jobs``). Twins for tests live in ``tests/twins``.
"""

from qualifier.ports.reading import (
    Completion,
    CompletionCache,
    CompletionRequest,
    Drafted,
    Drafter,
    Extracted,
    Extractor,
    LanguageModel,
)

__all__ = [
    "Completion", "CompletionCache", "CompletionRequest", "Drafted", "Drafter", "Extracted", "Extractor", "LanguageModel",
]  # fmt: skip
