"""Mail that a machine sent, by its headers and by its words, is set aside by the rules: no model is asked about it.

Headers alone prove nothing, since a list or a form may carry a lead, and words alone are a guess; where both agree there is
nothing left to ask.
"""

from qualifier.conversation import Conversation, Trait
from qualifier.ports import Extracted, Extractor
from qualifier.profile import Profile
from qualifier.records.vocabulary import Kind

PROVEN: dict[Kind, frozenset[Trait]] = {
    "bounce": frozenset({"delivery_report"}),
    "auto_reply": frozenset({"auto_submitted"}),
    "newsletter": frozenset({"bulk"}),
}
"""Kinds that headers can prove, and the traits that do."""
_TRAITS = frozenset().union(*PROVEN.values())


class TriagedExtractor:
    """Implements ``Extractor``: the rules where headers and words agree that no person writes, else the other engine."""

    def __init__(self, rules: Extractor, engine: Extractor) -> None:
        self._rules, self._engine = rules, engine

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        """Claims with quotes.

        Raises:
            LLMError: as the engine does.
        """
        if conversation.traits & _TRAITS:
            read = self._rules.extract(conversation, profile)
            proof = conversation.traits & PROVEN.get(read.extraction.kind, frozenset())
            if proof:
                note = f"Headers and words say {read.extraction.kind}; no model was asked."
                return read.model_copy(update={"notes": (note, *read.notes)})
        return self._engine.extract(conversation, profile)
