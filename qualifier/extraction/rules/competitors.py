"""Other vendors and products, as an alternative or as the present solution; not what they only want connected."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.competitors_words import (
    AGED,
    AGED_BEFORE,
    AGREES,
    ANSWERED,
    ASKS_RIVAL,
    AT,
    BEFORE,
    CALENDAR,
    COMMON_NOUN,
    COMPARES,
    FAILS,
    FROM,
    GAP,
    HAD,
    JOINED_TO,
    JOINS_IT,
    LEAD,
    LEAVING,
    LISTED,
    NAME,
    NO_VENDOR_BEFORE,
    NO_VENDOR_BEHIND,
    OTHER_BID,
    PAID_THERE,
    PEOPLE_THERE,
    PERSON_BEFORE,
    PLACE_BEFORE,
    PRONOUN,
    RIVAL_VERB,
    SMALL,
    STRICT_SAYS,
    SUBJECT_SAYS,
    TO,
    WEAK_BEFORE,
)
from qualifier.extraction.rules.lexicon.products import EVERYDAY, LINKED
from qualifier.extraction.rules.people import name_words
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Competitor, Prospect, Quote
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS
from qualifier.values.name_words import NOT_NAMES
from qualifier.values.places import find_country

_COMMON = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand offer send try show call ask let give tell check look put get make take keep see come go read add use
    bring book kindly please later third half""".split()  # noqa: SIM905
)
_FRAMED = ("frame.past_project", "frame.elsewhere")
_LONGEST_GAP = 14


class _Name(NamedTuple):
    text: str
    start: int
    end: int


class _Found(NamedTuple):
    name: str
    quotes: tuple[Quote, ...]


def find_competitors(reading: Reading, prospect: Prospect[Quote]) -> tuple[Competitor[Quote], ...]:
    found: dict[str, _Found] = {}
    for passage in reading.prospect:
        if passage.has(*_FRAMED):
            continue
        for name in _in_passage(reading, passage, prospect):
            _keep(found, _Found(name, (passage.quote,)))
    for agreed in _named_by_seller(reading, prospect):
        _keep(found, agreed)
    return tuple(Competitor[Quote](name=one.name, evidence=one.quotes) for one in found.values())


def _keep(found: dict[str, _Found], one: _Found) -> None:
    """Each once; the longer of "Beacon" and "Beacon Payroll" is the name."""
    for key, known in found.items():
        if name_words(known.name) <= name_words(one.name) or name_words(one.name) <= name_words(known.name):
            longer = one.name if len(one.name) > len(known.name) else known.name
            found[key] = _Found(longer, known.quotes)
            return
    found[fold(one.name)] = one


def _in_passage(reading: Reading, passage: Passage, prospect: Prospect[Quote]) -> Iterable[str]:
    linked = (passage.has("rival.link") or _asks_to_join(reading, passage)) and not LEAVING.search(passage.folded)
    names = [
        name
        for name in _names(passage)
        if not _rejected(reading, passage, name, prospect) and not _only_linked(linked, passage, name)
    ]
    told = [name for name in names if _is_rival(reading, passage, name)]
    listed = [name for name in names if name not in told and any(_share_a_list(passage, name, other) for other in told)]
    yield from (name.text for name in (*told, *listed))
    yield from _in_small_letters(reading, passage)


def _asks_to_join(reading: Reading, passage: Passage) -> bool:
    """ "Our student system is X. Does yours talk to it?" """
    following = reading.after(passage)
    return (
        following is not None
        and following.side == "prospect"
        and following.is_question
        and following.has("signal.integration_question")
        and JOINS_IT.search(following.folded) is not None
    )


def _is_rival(reading: Reading, passage: Passage, name: _Name) -> bool:
    return (
        _beside_cue(reading, passage, name)
        or _bare_answer(reading, passage, name)
        or _is_weighed(reading, passage, name)
        or _answers_what_they_use(reading, passage, name)
        or _lets_them_down(passage, name)
        or _names_the_other_bid(reading, passage, name)
    )


def _lets_them_down(passage: Passage, name: _Name) -> bool:
    """ "X goes down most weeks", "we had contract cleaners, X", "from X I pay 31 a month"."""
    before, behind = passage.folded[: name.start], passage.folded[name.end :]
    begins = name.start == 0 or re.search(
        r"(?:[,:;.!?(–-]|\b(?:and|but|because|since|now|und|aber|weil|et|mais|y|pero|e|ma|en|maar)) ?$", before
    )
    if begins and FAILS.match(behind):
        return True
    if AGED_BEFORE.search(before) and AGED.match(behind):
        return True
    return bool(HAD.search(before) or (AT.search(before) and PAID_THERE.match(behind)))


_SHORT_ANSWER = re.compile(r"\W*(?:(?:no|yes|yeah|nope|it's|that's|well|uh|um|nein|ja|non|oui|si|nee)\W+){0,3}$")


def _names_the_other_bid(reading: Reading, passage: Passage, name: _Name) -> bool:
    """ "No, X. Cheaper than you": only the name, beside words of another bid."""
    if not _SHORT_ANSWER.match(passage.folded[: name.start]) or passage.folded[name.end :].strip(" .,!"):
        return False
    following = reading.after(passage)
    around = [following] if following is not None and following.turn.index == passage.turn.index else []
    around += [one for one in reading.prospect if 0 < passage.turn.index - one.turn.index <= 2]
    return any(OTHER_BID.search(one.folded) for one in around)


def _is_weighed(reading: Reading, passage: Passage, name: _Name) -> bool:
    """ "Our old forwarder, X", "why would we leave X", "X gives me all of this at a quarter of the price"."""
    before = passage.folded[max(0, name.start - 70) : name.start]
    distinct = _stands_out(name.text) or _seen_inside(reading, name.text) >= 2
    if reading.conversation.language == "de" and not _stands_out(name.text):
        distinct = False
    compares = COMPARES.search(passage.folded) is not None
    if BEFORE.search(before) and (compares or not WEAK_BEFORE.search(before)):
        return distinct or (reading.conversation.language != "de" and name.start > 0)
    if not compares or PLACE_BEFORE.search(before):
        return False
    says = SUBJECT_SAYS if distinct else STRICT_SAYS
    return says.match(passage.folded, name.end + (passage.folded[name.end : name.end + 1] == " ")) is not None


def _share_a_list(passage: Passage, one: _Name, other: _Name) -> bool:
    """ "yours, KavachMail and HookSafe India": what is said of one holds for the other."""
    first, second = sorted((one, other), key=lambda name: name.start)
    return LISTED.fullmatch(passage.folded, first.end, second.start) is not None


def _answers_what_they_use(reading: Reading, passage: Passage, name: _Name) -> bool:
    """The only name in the first words of the answer to "what do you have today?"."""
    asked = reading.spoken_in(passage.turn.index - 1, "seller")
    first = reading.of_turn(passage.turn.index)[0]
    if passage.order - first.order > 1 or not asked or not any(one.has("ask.incumbent") for one in asked[-2:]):
        return False
    before = passage.folded[max(0, name.start - 30) : name.start]
    return name.start > 0 and ANSWERED.search(before) is not None


def _trimmed(match: re.Match[str]) -> _Name | None:
    lead = LEAD.match(match[0])
    skip = lead.end() if lead else 0
    text = match[0][skip:].rstrip(" &.-'").removesuffix(" I")
    return _Name(text, match.start() + skip, match.start() + skip + len(text)) if len(text) >= 2 else None


_ACRONYM = re.compile(r"[A-Z]{1,5}s?\d*")


_LONGEST_SENTENCE = 1500
"""Beyond this it is no sentence but a paste; its names stand beside nothing."""


def _names(passage: Passage) -> Iterable[_Name]:
    """Capitalised names in one sentence that are neither a person's nor a title."""
    text = passage.flat
    if len(text) > _LONGEST_SENTENCE:
        return
    taken = [(one.start, one.end) for one in passage.flat_names]
    taken += [(one.start, one.end) for one in passage.flat_titles]
    for name in map(_trimmed, NAME.finditer(text)):
        if name is not None and not any(start < name.end and name.start < end for start, end in taken):
            yield name


def _rejected(reading: Reading, passage: Passage, name: _Name, prospect: Prospect[Quote]) -> bool:
    """Names of ourselves, themselves, people, places, days, documents, and the programs that everybody has."""
    words = [fold(word) for word in name.text.split()]
    plain = fold(name.text)
    if (
        plain in EVERYDAY
        or words[0] in EVERYDAY
        or (words[0] not in LINKED and all(word in NOT_NAMES or word in CALENDAR for word in words))
        or words[0] in CALENDAR
    ):
        return True
    if name.start == 0 and (words[0] in NOT_NAMES or (len(words) == 1 and _is_a_word(reading, plain))):
        return True
    if (
        PRONOUN.match(plain)
        or words[-1] in ("i", "i'm", "we", "you")
        or len(words[0]) == 1
        or (len(words) == 1 and words[0] in _COMMON)
    ):
        return True
    if (len(words) == 1 and any(words[0] in small for small in STOP_WORDS.values())) or plain.removesuffix("s") in fold(
        f"{reading.profile.company.offer} {reading.profile.company.pricing}"
    ):
        return True
    if _ACRONYM.fullmatch(name.text) and plain not in LINKED:
        return True
    ours = [
        reading.profile.company.name,
        prospect.company or "",
        *(one.company or "" for one in reading.conversation.participants),
    ]
    if any(set(words) & (set(re.findall(r"\w{3,}", fold(our))) - {"the", "and"}) for our in ours if our):
        return True
    people = [one.name for one in reading.conversation.participants if one.name]
    if any(name_words(name.text) & name_words(person) for person in people) or (
        prospect.contact.name and name_words(name.text) & name_words(prospect.contact.name)
    ):
        return True
    if _is_no_vendor(passage, name) or _is_somebody(reading, name) or _is_joined_to(reading, name):
        return True
    placed = find_country(name.text) is not None and not _CAMEL.search(name.text) and not _PRODUCT.match(passage.folded, name.end)
    return placed or (
        reading.conversation.language == "de" and not _stands_out(name.text) and COMMON_NOUN.search(plain) is not None
    )


def _is_no_vendor(passage: Passage, name: _Name) -> bool:
    """A place, a person, a part of the firm, the start of a route, by the words around."""
    before, behind = passage.folded[: name.start], passage.folded[name.end :]
    if PEOPLE_THERE.search(before) or NO_VENDOR_BEFORE.search(before) or NO_VENDOR_BEHIND.match(behind):
        return True
    return FROM.search(before) is not None and TO.match(passage.flat, name.end) is not None


def _is_somebody(reading: Reading, name: _Name) -> bool:
    """ "My partner Vicent", said anywhere in the talk."""
    return any(
        one.side == "prospect" and one.turn.kind in ("body", "quoted") and PERSON_BEFORE.search(one.folded[:start])
        for one, start in reading.places(name.text)
    )


def _is_joined_to(reading: Reading, name: _Name) -> bool:
    """Somebody speaks of connecting it, and nobody of leaving it."""
    places = reading.places(name.text)
    return any(JOINED_TO.search(one.folded[:start]) for one, start in places) and not any(
        LEAVING.search(one.folded[:start]) for one, start in places
    )


def _is_a_word(reading: Reading, plain: str) -> bool:
    """A word that the talk also writes small is no name, only the first of its sentence."""
    return plain in reading.written_words


_PRODUCT = re.compile(r" (?:machines?|system|software|app|units?|boxe?s|boilers?|kit|lease|contract|lad|rep|people|guys|quote)\b")
_CAMEL = re.compile(r"[a-z][A-Z]|\d|[A-Z]{2,}[a-z]|[.+]")


def _stands_out(name: str) -> bool:
    """CamelCase, digits or several words: no common noun looks like that."""
    return bool(_CAMEL.search(name)) or len(name.split()) >= 2


def _only_linked(linked: bool, passage: Passage, name: _Name) -> bool:
    if fold(name.text.split()[0]) in LINKED:
        return not LEAVING.search(passage.folded[max(0, name.start - 30) : name.start])
    return linked


_BEHIND = re.compile(r"[\"')]*\s?(?:'s |,? (?:who|which|that|they|and) |\(\d{4}\) ?)?")


def _beside_cue(reading: Reading, passage: Passage, name: _Name) -> bool:
    for hit in passage.hits:
        gap = passage.folded[hit.end : name.start] if hit.end <= name.start else ""
        near = hit.end <= name.start <= hit.end + _LONGEST_GAP and GAP.fullmatch(gap) is not None
        if hit.label == "rival.then_name" and near:
            return True
        if hit.label == "rival.weak_then_name" and near and _stands_out(name.text) and _mentions(reading, name.text) >= 2:
            return True
    behind = _BEHIND.match(passage.folded, name.end)
    start = behind.end() if behind else name.end
    return any(hit.label == "rival.after_name" and hit.start in (start, name.end + 1, start + 1) for hit in passage.hits) and (
        _stands_out(name.text) or _is_rival_verb(passage, start)
    )


def _is_rival_verb(passage: Passage, start: int) -> bool:
    return bool(RIVAL_VERB.match(passage.folded, start))


def _mentions(reading: Reading, name: str) -> int:
    """In how many sentences it stands."""
    return len({one.order for one, _ in reading.places(name)})


def _seen_inside(reading: Reading, name: str) -> int:
    """In how many sentences it stands where no sentence begins, so that its capital is its own."""
    return len({one.order for one, start in reading.places(name) if start > 0})


def _bare_answer(reading: Reading, passage: Passage, name: _Name) -> bool:
    """ "Pay Circle." to "who are you with?" """
    if len(name.text) < 0.8 * len(passage.text.strip(" .!,")):
        return False
    asked = reading.spoken_in(passage.turn.index - 1, "seller")
    first = reading.of_turn(passage.turn.index)[0]
    return passage.order - first.order <= 1 and any(one.has("ask.incumbent") for one in asked)


def _in_small_letters(reading: Reading, passage: Passage) -> Iterable[str]:
    """Chats without capitals: a word behind a plain cue, of which the next sentence speaks as "they"."""
    if any(letter.isupper() for letter in passage.text):
        return
    found = SMALL.search(passage.folded)
    following = reading.after(passage)
    if found is None or following is None or fold(found[1]) in EVERYDAY or found[1] in NOT_NAMES or found[1] in LINKED:
        return
    if re.search(r"\b(?:they|them|their)\b", following.folded) or re.search(
        r"\b(?:they|them|their)\b", passage.folded[found.end() :]
    ):
        yield passage.text[found.start(1) : found.end(1)]


def _named_by_seller(reading: Reading, prospect: Prospect[Quote]) -> Iterable[_Found]:
    """The seller's "are you with X?" counts if the prospect agrees."""
    for passage in reading.seller:
        if not passage.is_question or not ASKS_RIVAL.search(passage.folded) or passage.has("rival.link"):
            continue
        answer = next(iter(reading.spoken_in(passage.turn.index + 1, "prospect")), None)
        if answer is None or not AGREES.match(answer.folded):
            continue
        for name in _names(passage):
            if (
                name
                and not _rejected(reading, passage, name, prospect)
                and fold(name.text) not in LINKED
                and _beside_cue(reading, passage, name)
            ):
                yield _Found(name.text, (answer.quote, passage.quote))
