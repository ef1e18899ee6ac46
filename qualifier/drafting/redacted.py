"""A drafter that does not see what is confidential. What it repeats of it stays hidden: a reply must not carry it around."""

from qualifier.conversation import Conversation
from qualifier.ports import Drafted, Drafter, DraftHeard
from qualifier.profile import Profile
from qualifier.prompting.redaction import Redaction
from qualifier.records import Record


class RedactedDrafter:
    """Implements ``Drafter`` around another one."""

    def __init__(self, drafter: Drafter) -> None:
        self._drafter = drafter

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
        """Subject and body; unchecked.

        Raises:
            LLMError: as the drafter does.
        """
        redaction = Redaction(conversation)
        return self._drafter.draft(
            redaction.conversation,
            redaction.record(record),
            temperature,
            redaction.profile(profile),
            wish=redaction.text(wish) if wish else wish,
            heard=heard,
        )
