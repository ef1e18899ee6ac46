"""Two engines in a row: if the first gives no usable answer, the second reads, and the answer says why."""

from qualifier.conversation import Conversation
from qualifier.errors import LLMError, LLMUnavailable
from qualifier.ports import Extracted, Extractor
from qualifier.profile import Profile


class FallbackExtractor:
    """Implements ``Extractor``: the primary engine, or the fallback with the reason in its notes."""

    def __init__(self, primary: Extractor, fallback: Extractor) -> None:
        self._primary, self._fallback = primary, fallback

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        try:
            return self._primary.extract(conversation, profile)
        except LLMError as error:
            read = self._fallback.extract(conversation, profile)
            failed = "could not be asked" if isinstance(error, LLMUnavailable) else "gave no usable answer"
            reason = f"The model {failed}, the {read.engine} engine read instead: {error}"
            return read.model_copy(update={"notes": (reason, *read.notes)})
