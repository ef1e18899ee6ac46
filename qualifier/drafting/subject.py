"""The subject line: an answer under their subject, or a line of its own after a call."""

import re

from qualifier.conversation import Conversation
from qualifier.drafting.days import DayWriter, Period
from qualifier.drafting.phrases import Phrases
from qualifier.drafting.wording import clean, say

_PREFIXES = re.compile(
    r"^(?:\s{0,3}(?:re|aw|wg|fwd?|tr|sv|rv|r|i|rif|antw|doorst|vs|betr)(?:\[\d{1,3}\])?\s?:){1,20}\s{0,3}",
    re.IGNORECASE,
)
_LONGEST = 120


def subject_of(conversation: Conversation, phrases: Phrases, days: DayWriter) -> str:
    """The line in the language's custom; still with both forms of address."""
    subjects = phrases.subjects
    if conversation.channel == "call":
        if days.today is None:
            return subjects.call_undated
        return say(subjects.call, days.values(Period(days.today, days.today)))
    if conversation.channel == "chat":
        return subjects.chat
    given = _PREFIXES.sub("", clean(conversation.subject or ""))[:_LONGEST].strip()
    if given:
        return subjects.prefix + given
    return subjects.nothing
