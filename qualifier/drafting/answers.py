"""Which of the company's own sentences answers a question: by shared words, and rather none than a wrong one."""

import re
from typing import NamedTuple

from qualifier.drafting.wording import words_of
from qualifier.profile import Profile
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS
from qualifier.values.sentences import split_sentences

_WORD = re.compile(r"[^\W_]+")
_STEM = 5
_ENOUGH = 1.0
_SHARE = 0.5
_SHARED_TOPICS = 2
_MANY = 2
_GENERIC = words_of(
    """
    exactly exact cost costs price prices pricing charge much many kosten kostet preis preise genau viel prix coute cout tarif
    precio cuesta exactamente prezzo costa costi esattamente prijs kost precies
    handle work works working use using used see tell know explain go come make take takes give offer provide
    possible able while really actually still only else every other same like around about into anything
    something someone handhaben funktioniert geht gehen machen nutzen benutzen sagen wissen erklaren bieten
    moglich eigentlich wirklich direkt nur faire fonctionne marche utiliser dire savoir expliquer proposer
    possible vraiment seulement hacer funciona usar decir saber explicar ofrecer posible realmente solo fare
    funziona usare dire sapere spiegare offrire possibile davvero solo doen werkt gebruiken zeggen weten
    uitleggen bieden mogelijk eigenlijk echt alleen
    """
)
_STOPS = frozenset(fold(word) for words in STOP_WORDS.values() for word in words) | _GENERIC
_PRICE = re.compile(
    r"\b(?:how much (?:is|are|does|do|would|will|for)|what (?:\w+ ){0,3}(?:cost|charge|run us|set us back)|"
    r"(?:what|which) (?:\w+ ){0,3}pric\w+|"
    r"price list|pricing|price level|was (?:\w+ ){0,3}kost\w+|wie ?viel kost\w+|wie teuer|preis(?:e|liste)|"
    r"combien (?:\w+ ){0,2}cout\w*|"
    r"(?:quel|quels) (?:\w+ ){0,3}(?:prix|tarifs?)|tarifs?|cuanto (?:\w+ )?(?:cuesta|vale|sale|cobran)|(?:que|"
    r"cual) (?:\w+ ){0,3}precios?|"
    r"quanto (?:\w+ )?(?:costa|costano|viene)|(?:quali|qual) (?:\w+ ){0,3}(?:prezzi|costi)|"
    r"wat (?:\w+ ){0,3}kost\w*|hoeveel kost|"
    r"(?:welke|wat) (?:\w+ ){0,3}(?:prijs|prijzen|tarief))\b"
)
_HAGGLE = re.compile(
    r"\b(?:negotia\w+|cheaper|discount\w*|come down|waive\w*|reduc\w+|rabatt\w*|nachlass|guenstiger|gunstiger|"
    r"billiger|remise|rabais|moins cher|"
    r"descuento|rebaja|mas barato|sconto|meno caro|korting|goedkoper)\b"
)

_MATERIAL = re.compile(
    r"\b(?:send|share|forward|schicken|senden|zusenden|schickt|envoyer|transmettre|enviar\w*|mandar\w*|inviar\w*|sturen|stuur|"
    r"opsturen)\b.{0,40}\b(?:info\w*|brochure\w*|material\w*|overview|deck|documentation|unterlagen|prospekt|broschure|"
    r"documentacion|documentazione|folleto|documentatie|presentati\w+|presentaci\w+|presentazion\w+|something)\b"
)


class Answer(NamedTuple):
    """Sentences of the profile, verbatim, that answer a question."""

    question: str
    fact: str
    complete: bool = True
    """False if the question asks for more than the sentence holds."""


def find_answer(question: str, profile: Profile) -> Answer | None:
    """The company's sentence for a question; None if no sentence plainly speaks of it."""
    company = profile.company
    pricing = [sentence.text for sentence in split_sentences(company.pricing)]
    facts = [*(one.strip() for one in company.facts if one.strip()), *pricing]
    stated = [_topics(fact) for fact in facts]
    folded = fold(question)
    haggles = _HAGGLE.search(folded) is not None
    if not facts or not _names(question) <= frozenset().union(_topics(company.offer), *stated):
        return None
    weights = _weights(question, [*stated, _topics(company.offer)])
    share, fact = max(zip((_share(weights, topics) for topics in stated), facts, strict=True), key=lambda pair: pair[0])
    if share >= _SHARE and (not haggles or _HAGGLE.search(fold(fact))):
        return Answer(question, _ended(fact))
    if pricing and _PRICE.search(folded) and not haggles:
        asked = _topics(question)
        price = max(pricing, key=lambda sentence: len(_topics(sentence) & asked))
        return Answer(question, _ended(price), len(asked - _topics(price)) < _MANY)
    return None


def asks_for_material(question: str) -> bool:
    """Whether the question is no more than a request to send something to read."""
    return _MATERIAL.search(fold(question)) is not None


def asks_about(question: str, statement: str) -> bool:
    """Whether a statement speaks of what the question asks: one of its names, or half of its topics."""
    asked, said = _topics(question), _topics(statement)
    shared = asked & said
    return bool(_names(question) & said) or (len(shared) >= _SHARED_TOPICS and len(shared) / len(asked) >= _SHARE)


def _weights(question: str, stated: list[frozenset[str]]) -> dict[str, float]:
    """What each topic of the question tells; one that many of our sentences share tells little."""
    names = _names(question)
    return {topic: (1 + (topic in names)) / max(1, sum(topic in one for one in stated)) for topic in _topics(question)}


def _share(weights: dict[str, float], fact: frozenset[str]) -> float:
    """How much of the question a sentence with these topics speaks of."""
    matched = sum(weight for topic, weight in weights.items() if topic in fact)
    return matched / sum(weights.values()) if matched >= _ENOUGH else 0.0


def _topics(text: str) -> frozenset[str]:
    words = (match[0] for match in _WORD.finditer(fold(text)))
    return frozenset(word[:_STEM] for word in words if len(word) > 2 and word not in _STOPS)


def _names(question: str) -> frozenset[str]:
    """Words that are names for certain: inner capitals, digits beside letters, all capitals, or a capital inside a
    sentence that otherwise writes small (German, which writes every noun with a capital, has only the former)."""
    words = [match[0] for match in _WORD.finditer(question)]
    capital = [word for word in words[1:] if word[0].isupper() and fold(word) not in _STOPS]
    few = len(capital) * 4 <= len(words) + 2
    sure = [word for word in words if len(word) > 1 and (any(sign.isupper() for sign in word[1:]) or _mixed(word))]
    return frozenset(fold(word)[:_STEM] for word in (*sure, *(capital if few else ())) if len(word) > 1)


def _mixed(word: str) -> bool:
    return any(sign.isdigit() for sign in word) and any(sign.isalpha() for sign in word)


def _ended(fact: str) -> str:
    return fact if fact[-1] in ".!?" else f"{fact}."
