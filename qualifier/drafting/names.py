"""Names in a letter that nobody in thread, record or profile has used.

Languages with small nouns give a name away by its capital. German writes every noun so; there a name needs a witness:
a title or a preposition without article before it, a second name behind it, or signs that no plain noun has.
"""

import re

from qualifier.drafting.phrases import PHRASES
from qualifier.drafting.wording import words_of
from qualifier.drafting.written_days import MONTHS, WEEKDAYS
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS

_TOKEN = re.compile(r"[^\W\d_][\w'’&-]{0,40}(?:\.[^\W\d_][\w-]{0,20}){0,2}")
_START = re.compile(r"(?:^|[.!?:;\n]|\s[–—-]|[(\"“„«¿¡…])\s{0,3}(?:[-–•*]\s{1,3}|\d{1,2}[.)]\s{1,3})?$")
_KNOWN = words_of(
    """
    i i'm i'd i'll i've ok okay pdf csv api sso crm erp hr it faq gdpr dsgvo rgpd avg nda dpa avv av po poc kpi
    sla usp vat ust iva tva btw eur usd gbp chf cad aud nzd am pm utc cet est pst gmt mr mrs ms dr prof herr
    herrn frau madame monsieur mme sr sra sig sig.ra mevrouw meneer heer de q1 q2 q3 q4 h1 h2 t1 t2 t3 t4 teams
    zoom google meet microsoft outlook excel english german french spanish italian dutch englisch deutsch
    franzosisch spanisch italienisch niederlandisch european europe christmas easter weihnachten ostern noel
    paques navidad pascua natale pasqua kerst pasen internet web ceo cfo coo cto fd gm uk us usa eu sie ihnen
    ihr ihre ihren ihrem ihrer ihres lei le la suo sua suoi sue usted ustedes u uw n
    """
)
_SMALL_NOUNS = words_of(
    """
    anfang ende fragen bedarf interesse freude vergnugen ihnen ihrer ihrem sie mai rechnung termin telefon mail
    kurze grund sicht dank gruss grussen rucksicht hilfe blick sicherheit vergnugen weihnachten ostern montag
    """
)
_NOUN_ENDINGS = (
    "ung", "ungen", "heit", "keit", "keiten", "schaft", "tion", "tionen", "ierung", "nis", "ling", "tat", "tum", "zeit", "tag",
    "woche",
)  # fmt: skip
_PERSON_WORDS = words_of("herr herrn frau kollege kollegen kollegin kunde kunden kundin firma mr mrs ms dr prof")
_BARE_PREPOSITIONS = words_of("bei von mit an fur wie durch gegen")
_ACTS = re.compile(
    r"\s(?:will|is going to|can|would|wird|kann|va|peut|va a|puede|puo|zal|kan)\s(?:\w+\s){0,3}?"
    r"(?:call|send|join|contact|reach|write|visit|meet|anrufen|melden|schreiben|schicken|appeler|contacter|llamar|escribir|chiamare|"
    r"scrivere|bellen|sturen|contacteren)"
)


def unknown_names(sentence: str, language: str, known: frozenset[str]) -> tuple[str, ...]:
    """Words of the sentence that are names and stand nowhere else."""
    tokens = list(_TOKEN.finditer(sentence))
    found = []
    for index, token in enumerate(tokens):
        word = token[0].strip("'’-&.")
        if not word[:1].isupper() or _is_known(word, known):
            continue
        if _is_name(sentence, tokens, index, language, known):
            found.append(word)
    return tuple(dict.fromkeys(found))


def _is_name(sentence: str, tokens: list[re.Match[str]], index: int, language: str, known: frozenset[str]) -> bool:
    token = tokens[index]
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    word = token[0]
    if any(sign.isupper() for sign in word[1:]) and not word.isupper():
        return True
    first = _START.search(sentence[max(0, token.start() - 8) : token.start()]) is not None
    pair = after is not None and sentence[token.end() : after.start()] == " " and _strange(after[0], known)
    if language == "de":
        return _german_name(word, before, pair and not first, known)
    if word.isupper() and len(word) > 1:
        return len(word) > 2
    if first:
        return pair or bool(_ACTS.match(sentence, token.end()))
    return True


def _german_name(word: str, before: re.Match[str] | None, pair: bool, known: frozenset[str]) -> bool:
    folded = fold(word)
    if folded.endswith(_NOUN_ENDINGS) or folded in _SMALL_NOUNS:
        return False
    previous = fold(before[0]) if before else ""
    if previous in _PERSON_WORDS:
        return True
    if word.isupper():
        return len(word) > 3
    return pair or (previous in _BARE_PREPOSITIONS and not folded.endswith(("en", "er", "e")))


def _strange(word: str, known: frozenset[str]) -> bool:
    return word[:1].isupper() and not _is_known(word, known) and not fold(word).endswith(_NOUN_ENDINGS)


def _is_known(word: str, known: frozenset[str]) -> bool:
    folded = fold(word)
    parts = [part for part in re.split(r"[^\w]+", folded) if part and not part.isdigit()]
    stem = folded.removesuffix("'s")
    if folded in _KNOWN or stem in _KNOWN or folded in MONTHS or folded in WEEKDAYS or folded in _ALL_STOPS:
        return True
    return all(part in known or part.removesuffix("s") in known or len(part) == 1 for part in parts)


_ALL_STOPS = frozenset(fold(word) for language in PHRASES for word in STOP_WORDS[language])
