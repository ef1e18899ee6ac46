"""Who decides: what they say of themselves first, then what a title tells; the people are in ``stakeholders``."""

import re
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.authority_words import DECIDES, I_AM, NOBODY, YES
from qualifier.extraction.rules.people import is_generic, is_sellers, same_person
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.ruling import NO_RULER, find_rulers
from qualifier.extraction.rules.stakeholders import find_people
from qualifier.records import Authority, Contact, Quote
from qualifier.records.vocabulary import AuthorityStatus

_FRAMED = ("frame.past_project", "frame.hypothetical")
_ANSWER, _PLAIN, _HINT = 4, 2, 1
_ANSWER_LENGTH = 5
"""Sentences of a turn that still answer the question before it."""
_BUYING = (
    "signal.pricing_request", "signal.proposal_request", "signal.demo_request", "signal.trial_request",
    "signal.meeting_request", "signal.procurement_step", "signal.legal_review",
)  # fmt: skip
"""Who asks for these and says who decides has a part in buying, whatever else he is not."""


class _Word(NamedTuple):
    """One sentence that tells something about who decides."""

    status: AuthorityStatus
    strength: int
    passage: Passage
    label: str


class _Ruling(NamedTuple):
    status: AuthorityStatus
    quotes: tuple[Quote, ...]


def find_authority(reading: Reading, contact: Contact) -> Authority[Quote]:
    ruling = _by_words(reading) or _by_title(reading, contact)
    status = ruling.status if ruling else "unknown"
    people = find_people(reading, contact, status)
    return Authority[Quote](status=status, people=people, evidence=ruling.quotes if ruling else ())


def _by_words(reading: Reading) -> _Ruling | None:
    """The strongest word; of equals an answer to "who decides?" and then the plainer kind of statement."""
    words = [word for passage in reading.prospect for word in [_read(reading, passage)] if word is not None]
    if reading.with_cue(*_BUYING):
        words = [word for word in words if word.status != "none"] or words
    if not words:
        return None
    plain = [word for word in words if word.strength > _HINT] or words
    if all(word.strength <= _HINT and word.status == "influencer" for word in plain) and len(plain) < 2:
        plain = words
    best = max(plain, key=lambda word: (word.strength, _RANK[word.status], word.passage.order))
    proofs = [word for word in plain if word.status == best.status and word.strength >= best.strength - 1]
    chosen = [best, *(word for word in proofs if word is not best)][:2]
    quotes = tuple(_proof(word) for word in sorted(chosen, key=lambda word: word.passage.order))
    return _Ruling(best.status, tuple(dict.fromkeys(quotes)))


_RANK: dict[AuthorityStatus, int] = {"none": 4, "shared": 3, "influencer": 1, "decision_maker": 2, "unknown": 0}


def _read(reading: Reading, passage: Passage) -> _Word | None:
    if passage.has(*_FRAMED):
        return None
    question = _asked(reading, passage)
    bonus = _ANSWER if question else 0
    own, others = _owns(passage), _others_decide(passage)
    prepares = passage.has("authority.prepares")
    if passage.is_question and not passage.has("authority.none"):
        return None
    if _UNSETTLED.search(passage.folded):
        return None
    if passage.has("authority.none") and not (prepares or others or own):
        return _Word("none", _PLAIN + 1 + bonus, passage, "authority.none")
    if passage.has("authority.shared") and not (own and _ALONE.search(passage.folded)):
        return _Word("shared", _PLAIN + 1 + bonus, passage, "authority.shared")
    if own and not (others and _others_rule(passage)):
        owns = passage.has("prospect.owner")
        return _Word("decision_maker", _PLAIN + owns + bonus, passage, "authority.self")
    if others and prepares:
        return _Word("influencer", _PLAIN + 1 + bonus, passage, "authority.other")
    if (others and not _GOODS.search(passage.folded)) or _names_decider(reading, passage):
        return _Word("influencer", _PLAIN + bonus, passage, "authority.other")
    if next(find_rulers(reading, passage), None):
        return _Word("influencer", _PLAIN + prepares + bonus, passage, "authority.rules")
    if prepares:
        return _Word("influencer", _HINT + bonus, passage, "authority.prepares")
    return _short_answer(passage, question) if question else None


_UNSETTLED = re.compile(
    r"\b(?:whether i|ob ich|si c'est (?:moi|a moi)|si me toca|se tocca a me|of ik) (?:\w+ ){0,5}"
    r"(?:decid|sign|entscheid|unterschreib|tranch|firm|beslis|teken)"
    r"|\b(?:not sure|no idea|don't know|do not know|unclear|haven't (?:worked out|settled|decided|agreed)) "
    r"(?:\w+ ){0,2}(?:who|whose)\b"
    r"|\b(?:weiss|wissen|steht) (?:\w+ ){0,3}nicht(?: fest)?,? wer\b|\bunklar,? wer\b"
    r"|\b(?:ne sai[st]|ne savons) pas (?:\w+ )?qui\b|\bno (?:se|sabemos|tengo claro) (?:\w+ )?quien\b"
    r"|\bnon (?:so|sappiamo|e chiaro) (?:\w+ )?chi\b|\bwe(?:et|ten) (?:\w+ ){0,3}niet wie\b"
)
"""Who decides is still open: "ob ich das entscheiden darf, wird noch geklärt", "I don't know yet who signs"."""
_ALONE = re.compile(
    r"\b(?:alone|nobody|niemand\w*|personne|nadie|nessuno|on my own|myself|allein\w*|seul\w*|sol[oa]|zelf|alleen)\b"
)
_DENIED = re.compile(r"(?:\b(?:not|never|nicht|niet|pas|non|no|kaum)|n't) (?:\w+ )?$")


_DONE = re.compile(
    r"\b(?:a|ont|avait|ete|est|sont|deja|contrat|devis|bon|document|offre|commande) (?:deja |bien |enfin )?"
    r"(?:signe|valide|vote|decide|tranche|arbitre|choisi)e?s?$"
)
"""French participles, which fold to the verb of the present: "le contrat signé"."""


def _others_decide(passage: Passage) -> bool:
    """Whether somebody else decides, undenied, not told of something done and not within "that does not go through me"."""
    none = [hit for hit in passage.hits if hit.label == "authority.none"]
    return any(
        hit.label == "authority.other"
        and not any(one.start < hit.end and hit.start < one.end for one in none)
        and not _DONE.search(passage.folded, hit.start, hit.end)
        and not NO_RULER.search(passage.folded, max(0, hit.start - 12), hit.end + 12)
        and not _DENIED.search(passage.folded, max(0, hit.start - 16), hit.start)
        for hit in passage.hits
    )


def _owns(passage: Passage) -> bool:
    """Whether a word of deciding oneself stands undenied: not in "het besluit is niet aan mij"."""
    others = [hit for hit in passage.hits if hit.label == "authority.other"]
    return any(
        hit.label == "authority.self"
        and not any(other.start < hit.start and hit.end <= other.end for other in others)
        and not _DENIED.search(passage.folded, max(0, hit.start - 16), hit.start)
        for hit in passage.hits
    )


_GOODS = re.compile(r"\bsigns? for (?:the )?(?:parcels?|packages?|deliver\w*|goods|post|mail)\b")


def _names_decider(reading: Reading, passage: Passage) -> bool:
    """ "Dr Patel signs": a name right before a word of deciding."""
    names = passage.flat_names
    speaker = passage.turn.speaker
    return any(
        DECIDES.match(passage.folded, one.end) is not None
        and not same_person(one.text, speaker)
        and not is_sellers(reading, one.text)
        for one in names
    )


_BUT_OTHERS = re.compile(r"\b(?:but|aber|mais|pero|ma|maar|then|dann|until|unless|above|over|anything|after that)\b")


def _others_rule(passage: Passage) -> bool:
    """In "I sign, but the board has to approve" the others rule; in "I own it, nobody else decides" they do not."""
    if NOBODY.search(passage.folded):
        return False
    own, others = passage.hit("authority.self"), passage.hit("authority.other")
    if own is None or others is None or own.start >= others.start:
        return own is None
    return bool(_BUT_OTHERS.search(passage.folded, own.start, others.end))


def _asked(reading: Reading, passage: Passage) -> Passage | None:
    """The seller's question about who decides, if this is the first sentence or two of the answer."""
    turn = passage.turn.index
    first = reading.of_turn(turn)[0]
    if passage.order - first.order >= _ANSWER_LENGTH:
        return None
    for earlier in reversed(reading.passages[max(0, first.order - 4) : first.order]):
        if earlier.side != "seller" or first.turn.index - earlier.turn.index > 2:
            return None
        if earlier.has("ask.who_decides") and earlier.is_question:
            return earlier
    return None


_NO = re.compile(r"\W*(?:(?:oh |god |ah |well |lord |hell )?no\b|nope|not really|nein|non\b|nee\b|i wish|afraid not|god no)")
_ABOUT_YOU = re.compile(r"\b(?:you|your|sie|ihre|vous|usted|tu|lei|jij|je|u)\b")
_ELSE = re.compile(r"\b(?:anyone|anybody|someone|somebody|who) else|sonst|quelqu'un d'autre|alguien mas|qualcun altro|nog iemand")


def _short_answer(passage: Passage, question: Passage) -> _Word | None:
    """ "Yes" to "is it your call?", "no" to "does anyone else have a say?"."""
    if question.turn.index + 1 != passage.turn.index and question.turn.index + 2 != passage.turn.index:
        return None
    yes, no = bool(YES.match(passage.folded)), bool(_NO.match(passage.folded))
    if _ELSE.search(question.folded):
        return _Word("decision_maker", _PLAIN, passage, "") if no and " or " not in question.folded else None
    if not _ABOUT_YOU.search(question.folded) or re.match(r"\W*(?:\w+ ){0,2}(?:who|wer|qui|quien|chi|wie)\b", question.folded):
        return None
    if yes:
        return _Word("decision_maker", _PLAIN, passage, "")
    return _Word("influencer", _PLAIN, passage, "") if no else None


def _proof(word: _Word) -> Quote:
    hit = word.passage.hit(word.label) if word.label else None
    if hit is None or len(word.passage.text) <= 120:
        return word.passage.quote
    return word.passage.cut(hit.start, hit.end)


_TOP = ("owner", "c_level")


def _by_title(reading: Reading, contact: Contact) -> _Ruling | None:
    """An owner or officer decides if nothing else is said; the contact first, then others who speak."""
    if contact.seniority in _TOP:
        quote = _where(reading, contact.title) if contact.title else _owner_words(reading)
        if quote:
            return _Ruling("decision_maker", (quote,))
    for passage in (*reading.signatures, *reading.prospect):
        for title in passage.titles:
            inside = contact.title is not None and title.text in contact.title
            if title.seniority in _TOP and not inside and _is_speakers(reading, passage, title.start, title.end):
                return _Ruling("decision_maker", (Quote(quote=passage.text[title.start : title.end], turn=passage.turn.index),))
    return None


def _is_speakers(reading: Reading, passage: Passage, start: int, end: int) -> bool:
    if passage.turn.kind == "signature":
        return True
    return bool(I_AM.search(passage.folded[max(0, start - 30) : start])) and not is_generic(passage.text[start:end])


def _where(reading: Reading, title: str) -> Quote | None:
    """The title as it stands in a signature or in speech; the contact's own words before others'."""
    for passage in (*reversed(reading.signatures), *reading.prospect):
        if title in passage.text:
            return Quote(quote=title, turn=passage.turn.index)
    speaker = next((one for one in reading.conversation.participants if one.title and title in one.title), None)
    own = [one for one in reading.prospect if speaker and same_person(one.turn.speaker, speaker.name)] or list(reading.prospect)
    return own[0].quote if own else None


def _owner_words(reading: Reading) -> Quote | None:
    return next((one.quote for one in reading.with_cue("prospect.owner") if not one.is_question), None)
