"""Two drafters in a row: if the model gives no usable reply, the template writes one, and the notes say why."""

from qualifier.conversation import Conversation
from qualifier.errors import LLMError, LLMUnavailable
from qualifier.ports import Drafted, Drafter, DraftHeard
from qualifier.profile import Profile
from qualifier.records import Record


class FallbackDrafter:
    """Implements ``Drafter``: the primary drafter, or the fallback with the reason in its notes."""

    def __init__(self, primary: Drafter, fallback: Drafter) -> None:
        self._primary, self._fallback = primary, fallback

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
        """As the primary drafter; what was heard of a draft that failed is followed by the fallback's, from its beginning."""
        try:
            return self._primary.draft(conversation, record, temperature, profile, wish=wish, heard=heard)
        except LLMError as error:
            drafted = self._fallback.draft(conversation, record, temperature, profile, wish=wish, heard=heard)
            failed = "could not be asked" if isinstance(error, LLMUnavailable) else "gave no usable reply"
            reason = f"The model {failed}, the template was used instead: {error}"
            return drafted.model_copy(update={"notes": (reason, *drafted.notes)})
