"""Whether a name or a title stands in the conversation, or in what its source says of the people in it."""

import re
from collections.abc import Iterator
from functools import cached_property

from qualifier.conversation import Conversation
from qualifier.values.folding import fold

_WORD = re.compile(r"[^\W_]+")


class Names:
    """The words that a name may be made of, one set for each turn and each person."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    def holds(self, words: str) -> bool:
        """Whether all words of a name or title stand together in one turn or belong to one person."""
        wanted = frozenset(_WORD.findall(fold(words)))
        return bool(wanted) and wanted <= self._vocabulary and any(wanted <= source for source in self._sources)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset().union(*self._sources)

    @cached_property
    def _sources(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(_WORD.findall(fold(text))) for text in self._texts())

    def _texts(self) -> Iterator[str]:
        conversation = self._conversation
        for one in conversation.participants:
            yield " ".join(filter(None, (one.name, one.title, one.company, one.address)))
        yield conversation.subject or ""
        for turn in conversation.turns:
            yield f"{turn.speaker or ''} {conversation.text_of(turn)}"
