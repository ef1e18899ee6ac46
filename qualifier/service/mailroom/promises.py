"""What we have promised to send by a day, and whether anything of ours came after it. Pure.

Only plain promises of writing count: whether a call took place, no mail tells. Whatever we wrote later is taken for the promise
kept; a reminder that comes without need is worse than one that does not come.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from qualifier.conversation import Conversation, Turn
from qualifier.values.dates import DateMention, find_dates
from qualifier.values.folding import fold
from qualifier.values.sentences import Sentence, split_sentences

_WRITING = (
    r"(?:send|share|forward|e-?mail|mail|write|reply|respond|provide|deliver|submit|get back|come back|circle back|follow up|"
    r"let you know|confirm|return|put together|prepare|finali[sz]e|have (?:it|them|the \w+|your \w+) (?:ready|with you))"
)
_PROMISES = re.compile(
    rf"\b(?:i|we)(?:'ll|’ll| will| shall| am going to| are going to|'m going to|'re going to) (?:\w+ ){{0,3}}{_WRITING}\b|"
    r"\byou(?:'ll|’ll| will| shall) (?:have|get|receive|hear)\b|"
    r"\b(?:schicke|schicken|sende|senden|maile|melde|melden|liefere|liefern|reiche|reichen|antworte|antworten) (?:ich|wir)\b|"
    r"\b(?:ich|wir) (?:schicke|schicken|sende|senden|maile|melde|melden|liefere|liefern|reiche|reichen|antworte|antworten)\b|"
    r"\b(?:ich|wir) werden? (?:[\w.]+ ){0,8}(?:schicken|senden|zusenden|melden|liefern|nachreichen|antworten)\b|"
    r"\bwerden? (?:ich|wir) (?:[\w.]+ ){0,8}(?:schicken|senden|zusenden|melden|liefern|nachreichen|antworten)\b|"
    r"\b(?:bekommen|erhalten) sie\b|\bsie (?:bekommen|erhalten)\b|\b(?:bekommst|erhaltst) du\b|"
    r"\b(?:j'|je |nous )(?:\w+ |l'|t'){0,3}(?:envoie|envoyons|enverrai|enverrons|transmets|transmettrai|transmettrons|"
    r"reviens|reviendrai|reviendrons|reponds|repondrai|ferai parvenir)\b|\bvous (?:recevrez|aurez)\b|"
    r"\b(?:le|te|les|os|se) (?:lo |la |los |las )?(?:envio|enviare|enviaremos|mando|mandare|mandaremos|respondere|"
    r"responderemos|contestare)\b|\b(?:recibira|recibiran|tendra) \w+|"
    r"\b(?:inviero|invieremo|mandero|manderemo|rispondero|faro avere|ricevera|riceverete)\b|"
    r"\b(?:ik|wij|we) (?:stuur|sturen|mail|mailen|lever|leveren|kom erop terug)\b|\b(?:stuur|mail|lever) ik\b|"
    r"\b(?:ik|wij|we) (?:zal|zullen) (?:[\w.]+ ){0,8}(?:sturen|mailen|toesturen|leveren)\b|\b(?:ontvangt|krijgt) u\b"
)
_DOUBTS = re.compile(
    r"\b(?:if|once|unless|as soon as|after you|when you|would|could|might|should|try to|hope|not|never|won't|can't|cannot|"
    r"wenn|sobald|falls|sofern|konnte|wurde|nicht|kein\w*|versuche\w*|si|des que|une fois|pas|jamais|en cuanto|cuando|nunca|"
    r"se|appena|quando|non|mai|als|zodra|indien|niet|geen|probeer)\b"
)
_BOUNDED = frozenset({"by", "before", "until"})
_SOON = timedelta(days=30)
"""A bare day further off is rather that of the matter than that of the promise."""
_LONGEST_SENTENCE, _MOST_SENTENCES = 600, 200


class Promise(NamedTuple):
    """Something that we said we would send or say."""

    due: date
    """The last day for it."""
    turn: int
    """Where it was said."""
    by_word: bool = False
    """In a call or a chat: whether we wrote later is not seen there."""


def open_promises(conversation: Conversation) -> tuple[Promise, ...]:
    """Those after which nothing of ours came in this conversation, the earliest first; their days may be over or not."""
    ours = [turn for turn in conversation.turns if turn.side == "seller" and turn.kind == "body" and conversation.said_at(turn)]
    if conversation.channel == "email" and ours:
        last = ours[-1].sent_at
        ours = [turn for turn in ours if turn.sent_at == last]
    return tuple(sorted(one for turn in ours for one in _promises(conversation, turn)))


def _promises(conversation: Conversation, turn: Turn) -> Iterator[Promise]:
    said_at = conversation.said_at(turn)
    assert said_at is not None
    said_on = said_at.date()
    for sentence in split_sentences(conversation.text_of(turn))[:_MOST_SENTENCES]:
        if (day := _day(sentence, said_on)) is not None:
            yield Promise(day, turn.index, conversation.channel != "email")


def _day(sentence: Sentence, said_on: date) -> date | None:
    """The day by which this sentence promises something."""
    text = sentence.text
    if len(text) > _LONGEST_SENTENCE or text.rstrip("\"'”’) ").endswith("?"):
        return None
    folded = fold(text)
    if not _PROMISES.search(folded) or _DOUBTS.search(folded):
        return None
    days = [one for one in find_dates(text, said_on=said_on) if one.last is not None and not one.past and not one.vague]
    binding = next((one for one in days if _binds(one, said_on)), None)
    return binding.last if binding else None


def _binds(mention: DateMention, said_on: date) -> bool:
    if mention.last is None or mention.last < said_on:
        return False
    if mention.relation in _BOUNDED:
        return True
    return mention.relation in ("on", "in") and mention.grain in ("day", "week") and mention.last <= said_on + _SOON
