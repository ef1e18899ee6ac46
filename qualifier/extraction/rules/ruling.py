"""Who is said to rule: a person, post or body with a word of deciding beside it, in either order.

Any name or role may meet any verb here, so that no pattern has to know both.
"""

import re
from collections.abc import Iterator

from qualifier.extraction.rules.people import PersonMention, find_mentions, is_sellers, same_person
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.values.folding import fold

_BEFORE = 44
"""How many characters may part the one who rules from the verb behind him: "My head of section, who has the say"."""
_AFTER = 16
"""And a verb from the one named after it: "decidirá la junta"."""
_SELF_OR_BREAK = re.compile(
    r"[.;:!?()]\s|\b(?:i|we|us|you|but|because|so|if|when|whether|what|which|how|or|than|ich|wir|uns|aber|weil|wenn|ob|was|oder|mir"
    r"|je|j|nous|on|vous|mais|moi|si|ou|yo|nosotros|usted|pero|porque|io|noi|ma|ik|we|wij|ons|maar|als|of)\b"
)
_INVERTED = frozenset(("de", "fr", "es", "it", "nl"))
NO_RULER = re.compile(
    r"\b(?:buyers?|clients?|customers?|guests?|patients?|users?|visitors?|shoppers?|tenants?|pupils|(?:end)?kunde[n]?|gast|gaste|patienten|clientes?|pacientes?|huespedes|clienti"
    r"|pazienti|klant(?:en)?|bezoekers?|weather|price|quality|wetter|preis|qualitat|zeit|prix|meteo|precio|calidad|prezzo|qualita|prijs|kwaliteit|weer)\b"
)
"""Their own customers, and things, decide nothing that we ask about."""
_DENIED = re.compile(r"(?:\b(?:not|never|neither|nobody|nicht|kein\w*|ni|nie|niet|non|no)|n't)\s*(?:\w+ )?$")


def find_rulers(reading: Reading, passage: Passage) -> Iterator[PersonMention]:
    """People and bodies of theirs whom the sentence lets decide, in its order; never the speaker himself."""
    verbs = [hit for hit in passage.hits if hit.label == "authority.rules"]
    if not verbs:
        return
    inverted = reading.conversation.language in _INVERTED
    for mention in find_mentions(passage):
        if _may_rule(reading, passage, mention) and any(
            verb.start < mention.start < verb.end
            or _acts(passage, mention, verb.start)
            or (inverted and _acts_after(passage, mention, verb.end))
            for verb in verbs
        ):
            yield mention


def _may_rule(reading: Reading, passage: Passage, mention: PersonMention) -> bool:
    if mention.name is not None:
        return not is_sellers(reading, mention.name) and not same_person(mention.name, passage.turn.speaker)
    return mention.usual_part not in ("user", "evaluator", "legal") and not NO_RULER.match(fold(mention.title or ""))


def _acts(passage: Passage, mention: PersonMention, verb: int) -> bool:
    return (
        mention.end <= verb <= mention.end + _BEFORE
        and not _SELF_OR_BREAK.search(passage.folded, mention.end, verb)
        and not _DENIED.search(passage.folded, max(0, verb - 14), verb)
    )


def _acts_after(passage: Passage, mention: PersonMention, verb_end: int) -> bool:
    between = passage.folded[verb_end : mention.start]
    return verb_end <= mention.start <= verb_end + _AFTER and not _SELF_OR_BREAK.search(between)
