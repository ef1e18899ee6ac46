"""Sets the language of a conversation: the prospect's words decide, all words if these are too few."""

from qualifier.conversation import Conversation, Turn
from qualifier.values.language import detect_language

_SAMPLE = 20_000
"""Characters that decide; the language of a conversation shows long before that."""


def with_language(conversation: Conversation) -> Conversation:
    """The same conversation with its language filled in, unless the source named one."""
    if conversation.language is not None:
        return conversation
    body = [turn for turn in conversation.turns if turn.kind == "body"]
    prospect = [turn for turn in body if turn.side == "prospect"]
    found = (detect_language(_sampled(conversation, turns)) for turns in (prospect, body, list(conversation.turns)) if turns)
    return conversation.model_copy(update={"language": next((code for code in found if code), None)})


def _sampled(conversation: Conversation, turns: list[Turn]) -> str:
    texts: list[str] = []
    size = 0
    for turn in turns:
        texts.append(conversation.text_of(turn)[: _SAMPLE - size])
        size += len(texts[-1])
        if size >= _SAMPLE:
            break
    return "\n".join(texts)
