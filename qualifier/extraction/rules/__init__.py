"""The rules engine: reads a conversation without a model, in milliseconds, and says why."""

from qualifier.extraction.rules.engine import RulesExtractor

__all__ = ["RulesExtractor"]
