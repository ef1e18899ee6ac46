"""Which of the prospect's problems a letter may repeat, and how: a broken fragment is worse than none.

A short phrase stands as it is. A whole sentence of theirs stands in quotation marks, and only if it speaks of trouble by
itself, without leaning on what was said before it.
"""

import re

from qualifier.conversation import Conversation
from qualifier.drafting.wording import clean, holds_link
from qualifier.grounding.injection import InjectionDetector
from qualifier.records import Record
from qualifier.values.folding import fold
from qualifier.values.sentences import split_sentences

_WORDS = (2, 22)
_LONGEST = 150
_PHRASE_WORDS = 8
_SENTENCE_WORDS = 4
_LOOSE_END = re.compile(
    r"(?:\b(?:and|or|but|so|the|a|an|of|to|for|with|und|oder|aber|der|die|das|mit|et|ou|mais|le|la|de|du|y|o|pero|"
    r"el|los|con|"
    r"e|ma|il|di|en|of|maar|het|een|van)|[,;:(–-])$"
)
_LEANS = re.compile(
    r"^(?:and|but|so|or|because|well|look|no|yes|yeah|that|that's|this|it|it's|he|she|he's|she's|they|they're|um|"
    r"uh|und|aber|also|"
    r"weil|das|er|nein|ja|et|mais|donc|car|cela|ca|il|elle|ils|non|oui|y|pero|entonces|porque|eso|ella|hola|e|ma|"
    r"quindi|perche|"
    r"en|maar|dus|want|dat|hij|zij|nee|hello|hi|hallo|bonjour|buenas|buongiorno)\b"
)
_OWN = re.compile(
    r"\b(?:i|i'm|i've|we|we're|we've|my|our|us|ich|wir|uns|unsere?|mein\w*|nous|notre|nos|je|j'|mon|nosotros|"
    r"nuestr\w+|nos|"
    r"noi|nostr\w+|mio|ik|wij|we|ons|onze|mijn)\b"
)
_TROUBLE = re.compile(
    r"\b(?:losing|loses?(?! sleep)|loss\w*|lost|missing|wrong|mistakes?|errors?|late|delay\w*|slow|manual\w*|"
    r"by hand|paper|spreadsheet\w*|whiteboard|"
    r"cannot|can't|nobody|never|problem\w*|trouble|fail\w*|broken|double\w*|twice|overdue|withhold|complain\w*|"
    r"waste\w*|hours|days|"
    r"fehler\w*|falsch\w*|verlor\w*|verlier\w*|problem\w*|spat|niemand|dauert|handisch|manuell|doppelt|schlange|"
    r"aufwand\w*|"
    r"perd\w*|erreur\w*|retard\w*|personne|fois|problem\w*|main|perte\w*|pierd\w*|perdi\w*|error\w*|nadie|tarde|"
    r"problema\w*|"
    r"plantad\w*|pers[aeio]|errori|sbagliat\w*|ritard\w*|nessuno|fout\w*|kwijt|nooit|verkeerd|te laat|niemand|"
    r"probleem)\b"
)


def quotable_pains(conversation: Conversation, record: Record) -> tuple[str, ...]:
    """Up to two phrases, or one sentence in quotation marks."""
    if record.need.status != "explicit":
        return ()
    detector = InjectionDetector() if record.injection else None
    usable = [pain for pain in map(_tidy, record.need.pains) if pain and not (detector and detector.matches(pain))]
    said = fold(" ".join(conversation.text.split()))
    phrases = [pain for pain in usable if not _is_statement(pain, said)]
    if phrases:
        return tuple(phrases[:2])
    return tuple(f"“{pain}”" for pain in usable if _stands_alone(pain))[:1]


def _tidy(pain: str) -> str | None:
    text = clean(pain).rstrip(".!… ")
    words = len(text.split())
    if not _WORDS[0] <= words <= _WORDS[1] or len(text) > _LONGEST or holds_link(text) or "?" in text:
        return None
    uneven = text.count("(") != text.count(")") or text.count('"') % 2 or "(!)" in text
    if uneven or not text[0].isalnum() or _LOOSE_END.search(fold(text)) or len(split_sentences(text)) > 1:
        return None
    return text


def _is_statement(pain: str, said: str) -> bool:
    """Their own words in the form of a sentence: first person, or long and verbatim, or leaning on what came before."""
    folded = fold(pain)
    sentence = len(folded.split()) > _PHRASE_WORDS or (pain[0].isupper() and len(folded.split()) >= _SENTENCE_WORDS)
    return bool(_OWN.search(folded) or _LEANS.search(folded)) or (sentence and folded in said)


def _stands_alone(pain: str) -> bool:
    folded = fold(pain)
    return not _LEANS.search(folded) and _TROUBLE.search(folded) is not None
