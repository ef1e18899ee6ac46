"""The sentence around a piece of evidence: short quotes often leave out what settles a value."""

from qualifier.conversation import Conversation
from qualifier.records import Evidence
from qualifier.values.sentences import Sentence, split_sentences

_WIDEST = 1500
"""No sentence is looked for further away than this many characters, so that one wall of text costs no more than a page."""


def sentence_of(evidence: Evidence, conversation: Conversation) -> Sentence:
    """The sentence or sentences of the turn in which the evidence stands, at positions of the conversation."""
    turn = conversation.turns[evidence.turn]
    first, last = max(turn.start, evidence.start - _WIDEST), min(turn.end, evidence.end + _WIDEST)
    start, end = evidence.start - first, evidence.end - first
    touched = [one for one in split_sentences(conversation.text[first:last]) if one.start < end and one.end > start]
    if not touched:
        return Sentence(evidence.quote, evidence.start, evidence.end)
    start, end = first + touched[0].start, first + touched[-1].end
    return Sentence(conversation.text[start:end], start, end)
