"""Sets the language of a conversation: the prospect's words decide, all words if no prospect is known."""

from qualifier.conversation import Conversation, Turn
from qualifier.values.language import detect_language

_SAMPLE = 20_000
"""Characters that decide; the language of a conversation shows long before that."""


def with_language(conversation: Conversation) -> Conversation:
    """The same conversation with its language filled in, unless the source named one."""
    if conversation.language is not None:
        return conversation
    return conversation.model_copy(update={"language": detect_language(_decisive_text(conversation))})


def _decisive_text(conversation: Conversation) -> str:
    body = [turn for turn in conversation.turns if turn.kind == "body"]
    prospect = [turn for turn in body if turn.side == "prospect"]
    return "\n".join(_sampled(conversation, prospect or body or list(conversation.turns)))


def _sampled(conversation: Conversation, turns: list[Turn]) -> list[str]:
    texts: list[str] = []
    size = 0
    for turn in turns:
        texts.append(conversation.text_of(turn)[: _SAMPLE - size])
        size += len(texts[-1])
        if size >= _SAMPLE:
            break
    return texts
