"""An engine that does not see what is confidential, though its claims come back in the conversation's own words."""

from qualifier.conversation import Conversation
from qualifier.ports import Extracted, Extractor
from qualifier.profile import Profile
from qualifier.prompting.redaction import Redaction


class RedactedExtractor:
    """Implements ``Extractor`` around another one."""

    def __init__(self, engine: Extractor) -> None:
        self._engine = engine

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        """Claims with quotes of the whole text; the notes say what was hidden.

        Raises:
            LLMError: as the engine does.
        """
        redaction = Redaction(conversation)
        read = self._engine.extract(redaction.conversation, redaction.profile(profile))
        return read.model_copy(
            update={"extraction": redaction.put_back(read.extraction), "notes": (*read.notes, *redaction.notes)}
        )
