"""What the prospect asked or requested and the seller has not answered yet."""

import re

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Question, Quote

_REQUESTS = (
    "signal.pricing_request", "signal.demo_request", "signal.trial_request", "signal.proposal_request",
    "signal.reference_request", "signal.content_request", "signal.integration_question", "signal.implementation_question",
)  # fmt: skip
_SMALL_TALK = re.compile(
    r"^(?:\W*(?:how are you|how's it going|right|ok(?:ay)?|really|what|pardon|sorry|hello|can you hear me|you know|isn't it|no|yes|dollars|"
    r"wie geht's|ca va|que tal|come va|hoe gaat het)\W*)$"
)
_FEWEST_WORDS = 3
_LEADS_IN = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s*")
_MOST = 8


def find_questions(reading: Reading) -> tuple[Question[Quote], ...]:
    """Open questions and requests in order; one that the seller answered afterwards is left out."""
    found = [passage for passage in reading.prospect if _asks(passage) and _is_open(reading, passage)]
    return tuple(Question[Quote](text=_sentence(passage.text), evidence=(passage.quote,)) for passage in found[-_MOST:])


def _asks(passage: Passage) -> bool:
    if _SMALL_TALK.match(passage.folded) or len(passage.text.split()) < _FEWEST_WORDS:
        return False
    bulleted = bool(_LEADS_IN.match(passage.text)) and passage.has("need.product_question", *_REQUESTS)
    return passage.is_question or bulleted or passage.has(*_REQUESTS)


def _is_open(reading: Reading, passage: Passage) -> bool:
    """A message of the seller after the question answers it, unless it says that the answer is still to come."""
    if reading.conversation.channel == "email":
        return not any(one.order > passage.order for one in reading.seller)
    reply = _next_seller_words(reading, passage)
    return not reply or any(one.has("seller.open") for one in reply)


def _next_seller_words(reading: Reading, passage: Passage) -> list[Passage]:
    """What the seller says until the prospect speaks again."""
    reply: list[Passage] = []
    for later in reading.passages[passage.order + 1 :]:
        if later.side == "seller":
            reply.append(later)
        elif reply:
            break
    return reply


def _sentence(text: str) -> str:
    words = " ".join(_LEADS_IN.sub("", text).split())
    return words[:1].upper() + words[1:]
