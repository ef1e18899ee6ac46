"""What the prospect asked or requested and the seller has not answered yet."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qualifier.extraction.rules.asks import Ask, asks_in, listed_wish
from qualifier.extraction.rules.lexicon.ask_words import DELIVERED, LIST_FOLLOWS, LITTLE, NOTED
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Question, Quote
from qualifier.values.folding import fold

_MOST = 8
_WORD = re.compile(r"\w{2,}")


class _Asked(NamedTuple):
    ask: Ask
    passage: Passage


def find_questions(reading: Reading) -> tuple[Question[Quote], ...]:
    """Open questions and requests in order; one that the seller answered afterwards is left out."""
    open_ones = _unanswered_mail if reading.conversation.channel == "email" else _unanswered_talk
    found = list(open_ones(reading, _all_asked(reading)))
    return tuple(Question[Quote](text=one.ask.text, evidence=(one.passage.quote,)) for one in found[-_MOST:])


def _all_asked(reading: Reading) -> list[_Asked]:
    asked: list[_Asked] = []
    listing: int | None = None
    """The turn whose wishes stand in lines of their own from here on."""
    for passage in reading.prospect:
        before = reading.before(passage)
        before = before if before is not None and before.turn.index == passage.turn.index else None
        wish = listed_wish(passage, before) if listing == passage.turn.index else None
        asks = list(asks_in(passage, before)) or ([wish] if wish else [])
        if LIST_FOLLOWS.search(passage.folded) and not NOTED.search(passage.folded):
            listing = passage.turn.index
            asks = []
        asked += [_Asked(ask, passage) for ask in asks]
    return asked


def _unanswered_mail(reading: Reading, asked: Sequence[_Asked]) -> Iterator[_Asked]:
    """A later message of the seller answers all that stands before it."""
    for one in asked:
        if not any(reply.order > one.passage.order and _is_later(reply, one.passage) for reply in reading.seller):
            yield one


def _is_later(reply: Passage, passage: Passage) -> bool:
    """An answer between the lines of an older mail stands before older words; only younger ones answer it."""
    if reply.turn.sent_at is None or passage.turn.sent_at is None:
        return True
    return reply.turn.sent_at >= passage.turn.sent_at


def _unanswered_talk(reading: Reading, asked: Sequence[_Asked]) -> Iterator[_Asked]:
    """The seller's next words answer, unless they put it off; what was to be sent is open until it is sent."""
    for _, group in groupby(asked, key=lambda one: _reply_order(reading, one.passage)):
        together = list(group)
        reply = _next_seller_words(reading, together[-1].passage)
        if not reply:
            yield from together
            continue
        yield from (
            one for one in together if _owed(one, together, reply) and not (one.ask.wants and _delivered(reading, one.passage))
        )


def _reply_order(reading: Reading, passage: Passage) -> int:
    reply = _next_seller_words(reading, passage)
    return reply[0].order if reply else -1


def _owed(one: _Asked, together: Sequence[_Asked], reply: Sequence[Passage]) -> bool:
    """Whether the reply puts this question off: words of delay about it, or, where they do not tell, no other answer."""
    if one.ask.wants:
        return True
    delays, answers = _about(reply, delayed=True), _about(reply, delayed=False)
    if len(together) < 2 or not delays:
        return bool(delays)
    asked = _content(fold(one.ask.text))
    if any(asked & said for said in (*delays, *answers)):
        return any(asked & said for said in delays)
    others = frozenset().union(*(_content(fold(other.ask.text)) for other in together))
    if not any(others & said for said in delays):
        return one == [other for other in together if not other.ask.wants][-1]
    return all(said & others for said in answers)


def _about(reply: Sequence[Passage], *, delayed: bool) -> list[frozenset[str]]:
    return [_content(one.folded) for one in reply if one.has("seller.open") == delayed]


def _content(folded: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(folded) if word not in LITTLE)


def _delivered(reading: Reading, passage: Passage) -> bool:
    return any(one.order > passage.order and DELIVERED.search(one.folded) for one in reading.seller)


def _next_seller_words(reading: Reading, passage: Passage) -> list[Passage]:
    """What the seller says until the prospect speaks again."""
    reply: list[Passage] = []
    for later in reading.passages[passage.order + 1 :]:
        if later.side == "seller":
            reply.append(later)
        elif reply:
            break
    return reply
