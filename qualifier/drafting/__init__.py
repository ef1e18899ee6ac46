"""Room 6, draft: a reply that a person may send, and the proof that each of its sentences may stand.

Conversation, record, temperature and profile come in. A drafter (template, or a model behind the LLM port) writes;
``check_draft`` holds every sentence against record, thread and profile. Nothing leaves unchecked, nothing is sent.
"""

from qualifier.drafting.checks import check_draft
from qualifier.drafting.situation import wants_draft
from qualifier.drafting.template import TemplateDrafter

__all__ = ["TemplateDrafter", "check_draft", "wants_draft"]
