"""What a profile rules out, in free text: head counts, regions, trades and sorts of people, matched with care.

A phrase that cannot be read never matches: ruling out a buyer by mistake costs more than keeping one too many.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.records import Evidence, Record
from qualifier.scoring.countries import COUNTRIES, REGIONS
from qualifier.scoring.trades import SORTS
from qualifier.scoring.wording import content, head, known_trades, names_any, same_stem, words_of
from qualifier.values.folding import fold

_PEOPLE = (
    r"(?:employees?|people|persons?|staff|heads?|workers?|payslips?|team members|mitarbeite\w*|beschaftigte\w*|personen|leute"
    r"|salaries|employes|personnes|empleados|trabajadores|personas|dipendenti|addetti|persone|medewerkers|werknemers|mensen|man)"
)
_BELOW = r"(?:fewer than|less than|smaller than|under|below|weniger als|unter|moins de|menos de|meno di|sotto i|minder dan|onder)"
_ABOVE = r"(?:more than|larger than|bigger than|over|above|mehr als|uber|plus de|mas de|piu di|oltre|meer dan|boven)"
_NUMBER = r"(\d[\d.,' ]{0,9}\d|\d|one|two|three|five|ten|twenty|fifty|hundred)"
_FEWER = re.compile(rf"\b{_BELOW} {_NUMBER} (?:\w+ )?{_PEOPLE}\b")
_MORE = re.compile(rf"\b{_ABOVE} {_NUMBER} (?:\w+ )?{_PEOPLE}\b")
_UP_TO = re.compile(
    rf"\b(?:up to|at most|bis zu|jusqu'a|hasta|fino a|tot) {_NUMBER} {_PEOPLE}\b|\b{_NUMBER} (?:{_PEOPLE} )?or (?:fewer|less)\b"
)
_SMALL_NUMBERS = {"one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "twenty": 20, "fifty": 50, "hundred": 100}
_OUTSIDE = re.compile(
    r"\b(?:outside(?: of)?|not (?:based )?in|aus?serhalb(?: von)?|hors(?: de)?|en dehors de|fuera de|fuori da\w*|buiten)\b "
    r"(?:the |der |des |l'|la |el |de )?(.{2,40})"
)
_INSIDE = re.compile(r"\b(?:based in|located in|in|from|aus|en|dans|uit)\b (?:the )?(.{2,40})")
_PARTS = re.compile(r"\s*(?:,|;|/|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\bo\b|\bof\b(?= ))\s*")
_SELF = re.compile(
    r"\b(?:i am|i'm|im|we are|we're|as|i run|we run|ich bin|wir sind|als|je suis|nous sommes|en tant que|soy|somos|sono|siamo|"
    r"ik ben|wij zijn|we zijn)\b ((?:[\w'-]+ ){0,6}[\w'-]+)"
)
_STOP = re.compile(
    r"\b(?:at|in|with|who|that|which|and|but|for|based|from|looking|mit|und|die|der|aber|bei|avec|qui|et|con|che|que|met|bij)\b"
)
_NEGATED = re.compile(r"^(?:not|no|never|nicht|kein|keine|pas|non|geen|niet|if|if we were)\b")
_ALONE = re.compile(
    r"\b(?:one|single)[- ](?:man|woman|person)[- ](?:band|business|shop|show|company|operation|outfit|firm)\b"
    r"|\b(?:sole trader|self[- ]employed|ein-mann-betrieb|einzelunternehmer\w*|auto-entrepreneur|eenmanszaak|zzp'er)\b"
)
_MODIFIERS_ALIKE = (frozenset({"software", "saas", "it", "tech", "technology", "cloud"}),)


class Excluded(NamedTuple):
    """The phrase that matched, and what proves it."""

    words: str
    evidence: tuple[Evidence, ...] = ()


class _HeadCount(NamedTuple):
    """Head counts that a phrase rules out, both ends included."""

    low: int
    high: int


def matching_phrase(phrases: Iterable[str], record: Record, conversation: Conversation) -> Excluded | None:
    """The first phrase that describes the prospect; None if none surely does."""
    if record.kind != "sales":
        return None
    selves: list[str] | None = None
    for phrase in phrases:
        counts = head_count(phrase)
        if counts is not None:
            if record.prospect.employees is not None and counts.low <= record.prospect.employees <= counts.high:
                return _found(phrase, record, str(record.prospect.employees))
            continue
        if selves is None:
            selves = _descriptions(record, conversation)
        if _region_excludes(phrase, record.prospect.country):
            return _found(phrase, record, "")
        for part in _PARTS.split(fold(phrase)):
            if part and _describes(part, record, conversation, selves):
                return _found(phrase, record, part)
    return None


def head_count(phrase: str) -> _HeadCount | None:
    """The head counts a phrase rules out; None if it speaks of something else."""
    folded = fold(phrase)
    if fewer := _FEWER.search(folded):
        return _HeadCount(0, _number(fewer[1]) - 1)
    if more := _MORE.search(folded):
        return _HeadCount(_number(more[1]) + 1, 10**9)
    if up_to := _UP_TO.search(folded):
        return _HeadCount(0, _number(up_to[1] or up_to[2]))
    return None


def _number(text: str) -> int:
    return _SMALL_NUMBERS.get(text) or int(re.sub(r"\D", "", text))


def _region_excludes(phrase: str, country: str | None) -> bool:
    """Whether "outside Europe" or "based in Russia" holds for a known country."""
    if country is None:
        return False
    folded = fold(phrase)
    if outside := _OUTSIDE.search(folded):
        wanted = _countries(outside[1])
        return bool(wanted) and country not in wanted
    inside = _INSIDE.search(folded)
    return bool(inside and country in _countries(inside[1]))


def _countries(names: str) -> frozenset[str]:
    """Countries of a list such as "the UK and Ireland"; empty unless every part is known."""
    found: set[str] = set()
    for part in re.split(r",|/|\band\b|\bor\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\be\b|\ben\b", names):
        name = part.strip(" .").removeprefix("the ")
        codes = REGIONS.get(name) or {code for code, known in COUNTRIES.items() if name in known or name == code.lower()}
        if name and not codes:
            return frozenset()
        found |= codes
    return frozenset(found)


def _descriptions(record: Record, conversation: Conversation) -> list[str]:
    """What the prospect is said to be: trade, company, title, and what people say of themselves."""
    prospect = record.prospect
    said = [text for text in (prospect.industry, prospect.company, prospect.contact.title) if text]
    return [*said, *_self_descriptions(conversation)]


def _self_descriptions(conversation: Conversation) -> Iterator[str]:
    for turn in conversation.turns:
        if turn.side == "seller" or turn.kind == "disclaimer":
            continue
        for found in _SELF.finditer(fold(conversation.text_of(turn))):
            if not _NEGATED.match(found[1]):
                yield _STOP.split(found[1], maxsplit=1)[0]


def _describes(part: str, record: Record, conversation: Conversation, selves: list[str]) -> bool:
    if names_any(part, SORTS["solo"]):
        return record.prospect.employees == 1 or (record.prospect.employees is None and _says_alone(conversation))
    return any(_same_sort(part, text) for text in selves)


def _says_alone(conversation: Conversation) -> bool:
    return any(
        _ALONE.search(fold(conversation.text_of(turn)))
        for turn in conversation.turns
        if turn.side == "prospect" and turn.kind == "body"
    )


def _same_sort(part: str, text: str) -> bool:
    """Whether a description names the sort that a phrase rules out, as its head and not in passing."""
    for terms in SORTS.values():
        if names_any(part, terms):
            return names_any(head(text), terms) and _same_modifiers(part, text, terms)
    ours, theirs = known_trades(part), known_trades(text)
    if ours and len(theirs) == 1 and theirs <= ours and len(ours) == 1:
        return True
    ours_words = content(part)
    return (
        bool(ours_words)
        and same_stem(head(part), head(text))
        and all(any(same_stem(word, other) for other in words_of(text)) for word in ours_words)
    )


def _same_modifiers(part: str, text: str, terms: tuple[str, ...]) -> bool:
    """Software resellers are no car resellers; a bare "reseller" may be either."""
    ours = [word for word in content(part) if not names_any(word, terms)]
    theirs = [word for word in content(text) if not names_any(word, terms)]
    if not ours or not theirs:
        return True
    alike = any({one, other} <= group for group in _MODIFIERS_ALIKE for one in ours for other in theirs)
    return alike or any(same_stem(one, other) for one in ours for other in theirs)


def _found(phrase: str, record: Record, words: str) -> Excluded:
    telling = content(words) or words_of(words)
    proof = tuple(one for one in record.prospect.evidence if any(word in words_of(one.quote) for word in telling))
    return Excluded(phrase, proof)
