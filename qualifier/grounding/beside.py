"""Orders to machines beside the talk: in the subject, in people's names, in names of files, in comments and calendar entries.

They have no place in the text. They are shown by themselves, and whoever reads the conversation is given its subject and its
names without them.
"""

import re
from collections.abc import Iterator

from qualifier.conversation import Conversation, Participant, Turn
from qualifier.grounding.injection import InjectionDetector

_BRACKETED = re.compile(r"\s?[\[({<]{1,3}[^\[\](){}<>]{3,300}[\])}>]{1,3}\s?")
_STRONG, _WEAK = re.compile(r"\s[-–—|/·•>]+\s|\s(?=[\[({<])"), re.compile(r"[,;:.]\s")
_DANGLING = re.compile(r"[\s,;:|/\[({<–—-]*\b(?:ai|ki|ia|llm|system|assistant|bot|sistema)?[\s,;:|/\[({<–—-]*$", re.IGNORECASE)
"""The one who was called, left alone at the end."""
_JOINED = re.compile(r"[_+]|(?<=\w)[-.](?=\w)")
_FILE_ENDING = re.compile(r"\.\w{1,5}$")


def orders_beside(conversation: Conversation, detector: InjectionDetector) -> tuple[str, ...]:
    """Every order that stands beside the text, as it is written."""
    return tuple(words for words in dict.fromkeys(_words_beside(conversation)) if detector.matches_label(words))


def _words_beside(conversation: Conversation) -> Iterator[str]:
    """Subject, names, notes; names of files with their joints opened."""
    for one in conversation.participants:
        yield from (words for words in (one.name, one.title, one.company) if words)
    yield from (turn.speaker for turn in conversation.turns if turn.speaker)
    yield from (conversation.subject or "", *conversation.asides)
    yield from (_JOINED.sub(" ", _FILE_ENDING.sub("", name)) for name in conversation.attachments)


def cleared(conversation: Conversation, detector: InjectionDetector) -> Conversation:
    """The conversation with subject and names that hold no orders; the text stays as it is."""
    if not orders_beside(conversation, detector):
        return conversation
    return conversation.model_copy(
        update={
            "subject": without_order(conversation.subject, detector),
            "participants": tuple(_cleared_person(one, detector) for one in conversation.participants),
            "turns": tuple(_cleared_turn(one, detector) for one in conversation.turns),
            "attachments": tuple(name for name in conversation.attachments if not detector.matches_label(_JOINED.sub(" ", name))),
            "asides": (),
        }
    )


def _cleared_person(one: Participant, detector: InjectionDetector) -> Participant:
    fields = {"name": one.name, "title": one.title, "company": one.company}
    return one.model_copy(update={key: without_order(words, detector) for key, words in fields.items()})


def _cleared_turn(turn: Turn, detector: InjectionDetector) -> Turn:
    speaker = without_order(turn.speaker, detector)
    return turn if speaker == turn.speaker else turn.model_copy(update={"speaker": speaker})


def without_order(words: str | None, detector: InjectionDetector) -> str | None:
    """The words before the order in them, or behind it; None if nothing else is left."""
    if words is None or not detector.matches_label(words):
        return words
    words = _BRACKETED.sub(lambda found: " " if detector.matches_label(found[0]) else found[0], words).strip()
    candidates = (_DANGLING.sub("", one).strip() for one in (words, *_parts(words, _STRONG), *_parts(words, _WEAK)))
    return next((one for one in candidates if one and not detector.matches_label(one)), None)


def _parts(words: str, separator: re.Pattern[str]) -> Iterator[str]:
    """What stands before each separator, the longest first, then what stands behind."""
    cuts = list(separator.finditer(words))
    yield from (words[: cut.start()] for cut in reversed(cuts))
    yield from (words[cut.end() :] for cut in cuts)
