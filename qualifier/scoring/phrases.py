"""What a profile rules out, in free text: head counts, regions, trades and sorts of people, matched with care.

A phrase that cannot be read never matches: ruling out a buyer by mistake costs more than keeping one too many.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from qualifier.conversation import Conversation, Span, Turn
from qualifier.records import Evidence, Record
from qualifier.scoring.countries import COUNTRIES, REGIONS
from qualifier.scoring.fit import quotes_with
from qualifier.scoring.intents import INTENTS
from qualifier.scoring.trades import NARROW, SORTS, TRADES
from qualifier.scoring.wording import content, head, holds, known_trades, names_any, same_stem, spaced, words_of
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
    rf"\b(?:up to|at most|bis zu|jusqu'a|hasta|fino a|tot) {_NUMBER} {_PEOPLE}\b"
    rf"|\b{_NUMBER} (?:{_PEOPLE} )?or (?:fewer|less)\b"
)
_SMALL_NUMBERS = {"one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "twenty": 20, "fifty": 50, "hundred": 100}
_OUTSIDE = re.compile(
    r"\b(?:outside(?: of)?|not (?:based )?in|aus?serhalb(?: von)?|hors(?: de)?|en dehors de|fuera de|fuori da\w*|buiten)\b "
    r"(?:the |der |des |l'|la |el |de )?(.{2,40})"
)
_INSIDE = re.compile(r"\b(?:based in|located in|in|from|aus|en|dans|uit)\b (?:the )?(.{2,40})")
_WITH = re.compile(r"\b(?:with|mit|avec|con|met|under|below|fewer|less)\b")
_LISTED = re.compile(r",|/|\b(?:and|or|und|oder|et|ou|y|e|en)\b")
_PARTS = re.compile(r"\s*(?:,|;|/|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\bo\b)\s*")
_SELF = re.compile(
    r"\b(?:i(?: am|'m|m| run|ch bin|k ben)|we(?: are|'re| run| zijn)|wi(?:r sind|j zijn)|as (?=an? )|je suis|nous sommes|"
    r"en tant que|so(?:y|mos|no)|siamo)\b ?((?:[\w'-]{1,40} ){0,6}[\w'-]{1,40})"
)
_SUPPOSED = ("if ", "wenn ", "falls ", "si ", "se ", "als ")
_MOST_DESCRIPTIONS = 200
_STOP = re.compile(
    r"\b(?:i|ich|je|we|at|in|with|who|that|which|and|but|for|based|from|looking|mit|und|die|der|aber|bei|avec|qui|et|con|che|que"
    r"|met|bij)\b"
)
_NO_DESCRIPTION = re.compile(r"(?:not|no|never|nicht|kein|keine|pas|non|geen|niet|if|(?!staff|temp|consult)\w{1,30}ing)\b")
_ALONE = re.compile(
    r"\b(?:one|single)[- ](?:man|woman|person)[- ](?:band|business|shop|show|company|operation|outfit|firm)\b"
    r"|\b(?:sole trader|sole proprietor|self[- ]employed|freelancer?|ein-mann-betrieb|einzelunternehmer\w{0,6}"
    r"|freiberufler\w{0,4}|auto-?entrepreneur|autonomo|libero professionista|eenmanszaak|zzp'?er)\b"
)
_LONE = re.compile(
    r"\b(?:just|only) me and (?:my|one|a|the) (?:van|truck|ute|car|bike|dog|laptop|tools?|toolbox|pickup)\b"
    r"|\bi(?: have|'ve got|'ve| have got) no (?:employees|staff)\b|\bi work (?:alone|by myself|on my own)\b"
    r"|\bich arbeite allein\w?\b|\bje travaille seule?\b|\btrabajo sol[oa]\b|\blavoro da sol[oa]\b|\bik werk alleen\b"
)
_MODIFIERS_ALIKE = (frozenset({"software", "saas", "it", "tech", "technology", "cloud"}),)


class Excluded(NamedTuple):
    """The phrase that matched, and what proves it."""

    words: str
    evidence: tuple[Evidence, ...] = ()


class Description(NamedTuple):
    """A few words that say what the prospect is."""

    text: str
    evidence: tuple[Evidence, ...]
    of_self: bool = False


class HeadCount(NamedTuple):
    """Head counts that a phrase rules out, both ends included."""

    low: int
    high: int


class _Counted(NamedTuple):
    """Head counts, and what else the phrase says."""

    low: int
    high: int
    rest: str


class _Region(NamedTuple):
    """Countries that a phrase means, or means all but, and what else it says."""

    countries: frozenset[str]
    outside: bool
    rest: str


class _Sort(NamedTuple):
    """What one part of a phrase looks for: terms of a known sort, a known trade, or just its own words."""

    part: str
    terms: tuple[str, ...]
    trades: frozenset[str]
    words: tuple[str, ...]


class _Meaning(NamedTuple):
    """All that a phrase asks for."""

    region: _Region | None
    counted: _Counted | None
    sorts: tuple[_Sort | None, ...]
    """What the prospect may be; None stands for somebody who works alone."""
    bare: bool
    """Whether it asks for nothing beside a region or a count."""


def matching_phrase(phrases: Iterable[str], record: Record, described: Sequence[Description]) -> Excluded | None:
    """The first phrase that describes the prospect; None if none surely does."""
    if record.kind != "sales":
        return None
    return next((found for phrase in phrases if (found := _match(phrase, record, described))), None)


def _match(phrase: str, record: Record, described: Sequence[Description]) -> Excluded | None:
    """All that a phrase says must hold: "restaurants in Spain with fewer than 5 people" is three things."""
    prospect, proof = record.prospect, tuple[Evidence, ...]()
    region, counted, sorts, bare = _meaning(phrase)
    if region is not None and (prospect.country is None or (prospect.country in region.countries) is region.outside):
        return None
    if counted is not None:
        if prospect.employees is None or not counted.low <= prospect.employees <= counted.high:
            return None
        proof = quotes_with(prospect, str(prospect.employees))
    if bare:
        return Excluded(phrase, proof)
    found = _described(sorts, record, described)
    return Excluded(phrase, found.evidence) if found else None


@lru_cache(maxsize=512)
def _meaning(phrase: str) -> _Meaning:
    """Kept, since the phrases of a profile are asked of every conversation."""
    rest = fold(phrase)
    region = _region(rest)
    rest = region.rest if region else rest
    counted = _counted(rest)
    rest = counted.rest if counted else rest
    parts = tuple(filter(None, _PARTS.split(rest)))
    sorts = tuple(None if names_any(part, SORTS["solo"]) else _sort_of(part) for part in parts)
    return _Meaning(region, counted, sorts, bare=bool(region or counted) and not content(rest))


def _described(sorts: Iterable[_Sort | None], record: Record, described: Sequence[Description]) -> Description | None:
    for sort in sorts:
        found = _alone(record, described) if sort is None else next((one for one in described if _is_of(sort, one.text)), None)
        if found:
            return found
    return None


def head_count(phrase: str) -> HeadCount | None:
    """The head counts a phrase rules out; None if it speaks of something else."""
    counted = _counted(fold(phrase))
    return HeadCount(counted.low, counted.high) if counted else None


def _counted(folded: str) -> _Counted | None:
    if fewer := _FEWER.search(folded):
        return _Counted(0, _number(fewer[1]) - 1, _without(folded, fewer))
    if more := _MORE.search(folded):
        return _Counted(_number(more[1]) + 1, 10**9, _without(folded, more))
    if up_to := _UP_TO.search(folded):
        return _Counted(0, _number(up_to[1] or up_to[2]), _without(folded, up_to))
    return None


def _without(folded: str, found: re.Match[str]) -> str:
    return f"{folded[: found.start()]} {folded[found.end() :]}"


def _number(text: str) -> int:
    return _SMALL_NUMBERS.get(text) or int(re.sub(r"\D", "", text))


def _region(folded: str) -> _Region | None:
    """The countries in "outside Europe" or "based in Russia"; None unless each of them is known."""
    for pattern, outside in ((_OUTSIDE, True), (_INSIDE, False)):
        found = pattern.search(folded)
        if found:
            name = _WITH.split(found[1], maxsplit=1)[0]
            countries = _countries(name)
            if countries:
                rest = f"{folded[: found.start()]} {folded[found.start(1) + len(name) :]}"
                return _Region(countries, outside, rest)
    return None


def _countries(names: str) -> frozenset[str]:
    """Countries of a list such as "the UK and Ireland"; empty unless every part is known."""
    found: set[str] = set()
    for part in _LISTED.split(names):
        name = part.strip(" .()").removeprefix("the ")
        codes = REGIONS.get(name) or {code for code, known in COUNTRIES.items() if name in known}
        if name and not codes:
            return frozenset()
        found |= codes
    return frozenset(found)


def descriptions(record: Record, conversation: Conversation) -> list[Description]:
    """What the prospect is said to be: trade, company, title, and what people say of themselves."""
    prospect = record.prospect
    said = [text for text in (prospect.industry, prospect.company, prospect.contact.title) if text]
    known = [Description(text, quotes_with(prospect, text)) for text in said]
    return [*known, *islice(_self_descriptions(conversation), _MOST_DESCRIPTIONS)]


def _self_descriptions(conversation: Conversation) -> Iterator[Description]:
    for turn in conversation.turns:
        if turn.side != "prospect" or turn.kind == "disclaimer":
            continue
        folded = fold(conversation.text_of(turn))
        for lone in _LONE.finditer(folded):
            yield _own_words(conversation, turn, Span(lone.start(), lone.end()), "sole trader")
        for pattern, sort in INTENTS:
            if wanted := pattern.search(folded):
                yield _own_words(conversation, turn, Span(wanted.start(), wanted.end()), sort)
        for found in _SELF.finditer(folded):
            if _NO_DESCRIPTION.match(found[1]) or folded.endswith(_SUPPOSED, max(0, found.start() - 6), found.start()):
                continue
            text = _STOP.split(found[1], maxsplit=1)[0].rstrip()
            yield _own_words(conversation, turn, Span(found.start(), found.start(1) + len(text)), text)


def _own_words(conversation: Conversation, turn: Turn, place: Span, text: str) -> Description:
    start, end = turn.start + place.start, turn.start + place.end
    proof = Evidence(quote=conversation.text[start:end], turn=turn.index, start=start, end=end, match="exact")
    return Description(text, (proof,), of_self=True)


def _alone(record: Record, described: Sequence[Description]) -> Description | None:
    employees = record.prospect.employees
    if employees is not None:
        return Description("", quotes_with(record.prospect, "1 one")) if employees == 1 else None
    return next((one for one in described if one.of_self and _ALONE.search(one.text)), None)


def _sort_of(part: str) -> _Sort:
    plain = spaced(part)
    terms = next((terms for terms in SORTS.values() if holds(plain, terms)), ())
    words = tuple(content(part))
    named = frozenset() if terms else known_trades(part)
    whole = frozenset(trade for trade in named if trade in NARROW or any(same_stem(trade, word) for word in words))
    return _Sort(part, terms, whole, words)


def _is_of(sort: _Sort, text: str) -> bool:
    """Whether a description names the sort that a phrase rules out, as its head and not in passing."""
    plain = spaced(text)
    if sort.terms:
        return holds(plain, sort.terms) and names_any(head(text), sort.terms) and _same_modifiers(sort, text)
    if len(sort.trades) == 1 and holds(plain, TRADES[next(iter(sort.trades))]) and known_trades(text) == sort.trades:
        return True
    if not sort.words or not same_stem(head(sort.part), head(text)):
        return False
    theirs = words_of(text)
    return all(any(same_stem(word, other) for other in theirs) for word in sort.words)


def _same_modifiers(sort: _Sort, text: str) -> bool:
    """Software resellers are no car resellers; a bare "reseller" may be either."""
    ours = [word for word in sort.words if not names_any(word, sort.terms)]
    theirs = [word for word in content(text) if not names_any(word, sort.terms)]
    if not ours or not theirs:
        return True
    alike = any({one, other} <= group for group in _MODIFIERS_ALIKE for one in ours for other in theirs)
    return alike or any(same_stem(one, other) for one in ours for other in theirs)
