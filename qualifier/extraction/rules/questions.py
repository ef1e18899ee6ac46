"""What the prospect asked or requested and the seller has not answered yet."""

import re

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Question, Quote

_REQUESTS = (
    "signal.pricing_request", "signal.trial_request", "signal.proposal_request", "signal.reference_request",
    "signal.content_request", "signal.integration_question", "signal.implementation_question",
)  # fmt: skip
_REQUESTS_TO_DO = (*_REQUESTS, "signal.demo_request", "signal.price_objection")
_SMALL_TALK = re.compile(
    r"^(?:\W*(?:how are you|how's it going|right|ok(?:ay)?|really|what|pardon|sorry|hello|"
    r"can you hear me|you know|isn't it|no|yes|dollars|"
    r"wie geht's|ca va|que tal|come va|hoe gaat het|is that better|is this better|are you there|you there|does that make sense|"
    r"who said that|what do you think|shall we)\b\W*)$"
)
_THANKS = re.compile(
    r"^\W*(?:many )?(?:thank|thanks|thx|ta|cheers|danke|vielen dank|merci|gracias|grazie|la ringrazio|dank|bedankt)\b"
)
_ASKS = re.compile(
    r"\b(?:please|pls|plz|kindly|can|could|would|may|need|want|like|love|send|submit|share|give|let|get|do you|does|tell|quote|"
    r"bitte|schick\w*|send\w*|brauch\w*|hatte\w* gern|mocht\w*|konn\w+|"
    r"merci de|voud\w+|aimer\w+|souhait\w*|envoy\w*|pouv\w+|pourr\w+|faut|"
    r"por favor|mand\w+|envi\w+|pas[ae]\w*|necesit\w+|quer\w+|quier\w+|gustaria|pued\w+|podria\w*|saber|"
    r"vorre\w+|mand\w+|invi\w+|serv\w+|potre\w+|puo|capire|sapere|graag|stuur\w*|kunt|kun|kunnen|zou\w*|willen|wil)\b"
)
_OPENS_LIKE_A_QUESTION = re.compile(
    r"^\W*(?:(?:q ?\d\W*|and|also|or|so|but|btw|ps|und|et|y|e|en|oh|ok|hi|hey|hello|\w+,)\W+){0,3}"
    r"(?:(?:can|could|does|do|did|will|would|is|are|have) "
    r"(?:you|u|it|we|i|they|the|your|this|that|there|one|yours|my|our|she|he)\b|"
    r"(?:what|whats|what's|how|when|where|who|which|why) "
    r"(?:is|are|does|do|much|many|long|about|would|will|can|else|kind|if|happens|s)\b|any chance|"
    r"(?:haben|konnen|konnten|machen|bieten) (?:sie|wir|ihr)\b|kann (?:man|ich|das|der|die)\b|"
    r"gibt es|was kostet|wie (?:lange|viel|teuer)\b|"
    r"est-ce|avez-vous|pouvez-vous|peut-on|combien|y a-t-il|quel\w* (?:est|sont)|"
    r"cuanto|cuanta|tienen|tene\w+|se puede|puede\w*|hay alg|que precio|"
    r"quanto|avete|si puo|potete|c'e |fate|"
    r"hebben jullie|heeft u|kan (?:het|ik|dat|de)|kunnen jullie|wat kost|hoe (?:lang|veel|duur)|is er)"
)
_INDIRECT = re.compile(r"^(?:whether|if|ob|si|se|of|wie|was|wer|quanto|cuanto|combien|hoe|wat|how|what|who|when|which)\b")
_LEADS_IN = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[a-zA-Z]\)|[qQ]\d{1,2}\b[.:)]?)\s*")
_FEWEST_WORDS = 3
_MOST = 8


def find_questions(reading: Reading) -> tuple[Question[Quote], ...]:
    """Open questions and requests in order; one that the seller answered afterwards is left out."""
    found = [passage for passage in reading.prospect if _asks(passage) and _is_open(reading, passage)]
    return tuple(Question[Quote](text=_sentence(passage.text), evidence=(passage.quote,)) for passage in found[-_MOST:])


def _asks(passage: Passage) -> bool:
    said = passage.folded
    if _SMALL_TALK.match(said) or len(said.split()) < _FEWEST_WORDS:
        return False
    if passage.is_question:
        return True
    if _THANKS.match(said):
        return False
    plain = _LEADS_IN.sub("", said)
    if plain != said and (_INDIRECT.match(plain) or passage.has("need.product_question", *_REQUESTS)):
        return True
    unpunctuated = not said.rstrip().endswith((".", "!", ":"))
    return (unpunctuated and bool(_OPENS_LIKE_A_QUESTION.match(said))) or _requests(passage)


def _requests(passage: Passage) -> bool:
    """A statement that wants something of us: papers, a price, a change of it."""
    if passage.has("frame.past_project", "frame.elsewhere", "signal.not_interested", "signal.opt_out"):
        return False
    return passage.has(*_REQUESTS_TO_DO) and bool(_ASKS.search(passage.folded))


def _is_open(reading: Reading, passage: Passage) -> bool:
    """A message of the seller after the question answers it, unless it says that the answer is still to come."""
    if reading.conversation.channel == "email":
        return not any(one.order > passage.order and _is_later(one, passage) for one in reading.seller)
    reply = _next_seller_words(reading, passage)
    return not reply or any(one.has("seller.open") for one in reply)


def _is_later(reply: Passage, passage: Passage) -> bool:
    """An answer between the lines of an older mail stands before older words; only younger ones answer it."""
    if reply.turn.sent_at is None or passage.turn.sent_at is None:
        return True
    return reply.turn.sent_at >= passage.turn.sent_at


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
