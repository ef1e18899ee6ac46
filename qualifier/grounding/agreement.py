"""When the seller's words become the prospect's: the very next turn of the prospect begins with a plain yes to them."""

import re

from qualifier.conversation import Conversation, Turn
from qualifier.records import Evidence
from qualifier.values.folding import fold
from qualifier.values.sentences import Sentence, split_sentences

_YES = (
    "yes|yep|yeah|yup|yea|aye|correct|exactly|exact|right|sure|agreed|ok|okay|fine|deal|perfect|great|absolutely|"
    "definitely|precisely|indeed|confirmed|totally|affirmative|understood|wonderful|excellent|ja|jawohl|genau|"
    "richtig|stimmt|gern|gerne|passt|einverstanden|klar|sicher|perfekt|oui|exactement|parfait|entendu|si|claro|"
    "exacto|vale|perfecto|correcto|esatto|certo|perfetto|certamente|klopt|akkoord|prima|zeker|precies|sim|isso|tak|"
    "zgoda|dokladnie|jasne"
)
_PHRASES = (
    "that'?s (?:right|correct|it|about right|fine|true|the plan)|that (?:works|is right|is correct|sounds|would work|suits)|"
    "this works|works for (?:me|us)|sounds (?:good|great|right|fine|like a plan)|of course|we agree|i agree|happy with that|"
    "all good|go ahead|let'?s do (?:it|that)|you(?:'re| are| got it)? (?:right|correct)|das (?:passt|stimmt|ist richtig)|"
    "in ordnung|ganz genau|alles klar|d'accord|c'est (?:ca|exact|bien ca|bon)|tout a fait|ca marche|bien sur|de acuerdo|"
    "asi es|por supuesto|va bene|d'accordo|proprio cosi|dat klopt|is goed|helemaal goed|combinado|zgadza sie"
)
_AGREES = re.compile(
    rf"\W{{0,3}}(?:(?:oh|ah|well|so|um|uh|hm|hi|hello|thanks|thank you|\w{{1,20}},) ){{0,2}}(?:(?:{_YES})\b|(?:{_PHRASES})\b)"
)
_TAKES_BACK = re.compile(
    r"\b(?:but|however|although|though|except|unless|not|no|never|\w+n't|too|only if|aber|jedoch|allerdings|nicht|kein\w*|mais|"
    r"pas|pero|sin embargo|ma|non|maar|niet|geen|mas|nao|ale|nie)\b"
)
_RECEIVED = re.compile(
    r"\b(?:got|received|saw|seen|read)\b (?:it|them|the|your|that|this)\b|\b(?:erhalten|bekommen|gesehen|gelesen)\b|"
    r"\b(?:bien recu|ai recu|avons recu|he recibido|recibi|hemos recibido|ricevut\w|ontvangen|gekregen|gelezen)\b"
)
"""A yes to having received something is no yes to what was proposed with it."""
_LONGEST = 160
"""A yes after which much more is said in one breath agrees to nobody knows what."""
_SELLER_TURNS = 2
"""The seller may say so many further turns before the answer, as captions cut one statement into several."""


def agreement_after(said: Evidence, conversation: Conversation) -> Evidence | None:
    """The prospect's words that agree to what the seller says there; None if they do not follow at once or say something else."""
    answer = _answer(conversation, said.turn)
    if answer is None:
        return None
    sentences = split_sentences(conversation.text_of(answer)[: 2 * _LONGEST])
    opening = sentences[0] if sentences else None
    if opening is None or len(opening.text) > _LONGEST or opening.text.endswith("?"):
        return None
    folded = fold(opening.text)
    if not _AGREES.match(folded) or _TAKES_BACK.search(folded) or _RECEIVED.search(folded) or _taken_back_next(sentences[1:2]):
        return None
    start = answer.start + opening.start
    return Evidence(quote=opening.text, turn=answer.index, start=start, end=start + len(opening.text), match="exact")


def _taken_back_next(following: list[Sentence]) -> bool:
    """ "Right. But that is too much for us." """
    return any(_TAKES_BACK.match(fold(one.text)) for one in following)


def _answer(conversation: Conversation, said: int) -> Turn | None:
    skipped = 0
    for turn in conversation.turns[said + 1 :]:
        if turn.kind in ("signature", "disclaimer"):
            continue
        if turn.side == "prospect":
            return turn
        skipped += 1
        if turn.side == "unknown" or skipped > _SELLER_TURNS:
            return None
    return None
