"""Other vendors and products, as an alternative or as the present solution; not what they only want connected."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.products import EVERYDAY, LINKED
from qualifier.extraction.rules.people import name_words
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Competitor, Prospect, Quote
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS
from qualifier.values.name_words import NOT_NAMES
from qualifier.values.names import find_person_names
from qualifier.values.places import find_country
from qualifier.values.titles import find_titles

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


_NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4})"
_NAME = re.compile(
    rf"(?<![\w@./'’-])[A-ZÀ-Þ][\w’&+]*(?:[-'.][A-Za-zÀ-ÿ0-9]\w*)*(?: (?:[A-ZÀ-Þ][\w’&+-]*|&|of(?= [A-Z])|de(?= [A-Z])){{1,1}}){{0,3}}(?: {_NUMBER_WORD}(?= *[,.;]| which| that))?"
)


def _in_passage(reading: Reading, passage: Passage, prospect: Prospect[Quote]) -> Iterable[str]:
    text = passage.text.replace("\n", " ")
    linked = passage.has("rival.link") and not _LEAVING.search(passage.folded)
    for name in map(_trimmed, _NAME.finditer(text)):
        if name is None or _rejected(reading, passage, name, prospect) or _only_linked(linked, passage, name):
            continue
        if _beside_cue(reading, passage, name) or _bare_answer(reading, passage, name):
            yield name.text
    yield from _in_small_letters(reading, passage)


_LEAVING = re.compile(
    r"\b(?:off|away from|replac\w+|rid of|leaving|instead of|rather than|switch\w* from|ablosen|weg von|quitter|remplacer|dejar|sustituir|lasciare|sostituire|vervangen|af van)\b"
)
_LEAD = re.compile(
    r"(?:(?:The|We|At|From|With|For|Our|But|And|In|On|So|Or|If|It|Is|A|An|They|My|Then|That|Because|Cause|Also|Still|Plus|Yes|No|Yeah|Well|Die|Der|Das|Bei|Mit|Von|Und|Unser\w*|Aber|Auch|Le|La|Les|Chez|Et|Mais|Avec|Nous|El|Los|Con|Y|Pero|Il|Lo|E|Ma|Bij|Met|De|Het|En|Maar|Wij|Onze) )+"
)


def _trimmed(match: re.Match[str]) -> _Name | None:
    lead = _LEAD.match(match[0])
    skip = lead.end() if lead else 0
    text = match[0][skip:].rstrip(" &.-'")
    return _Name(text, match.start() + skip, match.start() + skip + len(text)) if len(text) >= 2 else None


_ACRONYM = re.compile(r"[A-Z]{1,5}s?\d*")
_CALENDAR = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "christmas", "easter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "januar", "februar", "marz", "juni", "juli", "oktober", "dezember", "black"]
)


def _rejected(reading: Reading, passage: Passage, name: _Name, prospect: Prospect[Quote]) -> bool:
    """Names of ourselves, themselves, people, places, days, documents, and the programs that everybody has."""
    words = [fold(word) for word in name.text.split()]
    plain = fold(name.text)
    if (
        plain in EVERYDAY
        or words[0] in EVERYDAY
        or (words[0] not in LINKED
        and all(word in NOT_NAMES or word in _CALENDAR for word in words))
        or words[0] in _CALENDAR
    ):
        return True
    if name.start == 0 and words[0] in NOT_NAMES:
        return True
    if (
        (len(words) == 1
        and any(words[0] in small for small in STOP_WORDS.values()))
        or plain in fold(f"{reading.profile.company.offer} {reading.profile.company.pricing}")
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
    if (
        any(name_words(name.text) & name_words(person) for person in people)
        or (prospect.contact.name
        and name_words(name.text) & name_words(prospect.contact.name))
    ):
        return True
    if any(one.start < name.end and name.start < one.end for one in find_person_names(passage.text.replace("\n", " "))):
        return True
    if any(one.start <= name.start < one.end for one in find_titles(passage.text)):
        return True
    return find_country(name.text) is not None or (
        reading.conversation.language == "de" and not _stands_out(name.text) and _COMMON_NOUN.search(plain) is not None
    )


_COMMON_NOUN = re.compile(
    r"(?:ung|ungen|heit|keit|keiten|schaft|tion|tionen|ismus|tat|ment|en|eln|ern|ing|kunde|hand|papier|stift|zettel|liste|tafel|post|telefon|kollege|kollegin|leute|firma|software|zeit|tag|jahr|monat|haus|platz|preis|geld|bereich|system|programm|team|thema|projekt|punkt|blick|falle?|recht|plan|angebot|vertrag|start|ende|grund|weg|chef|betrieb|buro|lohn|markt)$"
)
_CAMEL = re.compile(r"[a-z][A-Z]|\d|[A-Z]{2,}[a-z]|[.+]")


def _stands_out(name: str) -> bool:
    """CamelCase, digits or several words: no common noun looks like that."""
    return bool(_CAMEL.search(name)) or len(name.split()) >= 2


def _only_linked(linked: bool, passage: Passage, name: _Name) -> bool:
    if fold(name.text.split()[0]) in LINKED:
        return not _LEAVING.search(passage.folded[max(0, name.start - 30) : name.start])
    return linked


_GAP = re.compile(
    r"\s*(?:\(|,|:)?\s*(?:now|nu|momenteel|derzeit|aktuell|momentan|noch|actuellement|ahora|adesso|ora|currently|still|just|(?:both |mainly |mostly )?the|a|an|our|those|these|your|called|named|people at|guys at|dem|der|die|das|den|einem|einer|le|la|l'|les|el|los|il|lo|de|het|een|at|is|are|just|both)?\s*[\"']?"
)
_BEHIND = re.compile(r"[\"')]*\s?(?:'s |,? (?:who|which|that|they|and) |\(\d{4}\) ?)?")


def _beside_cue(reading: Reading, passage: Passage, name: _Name) -> bool:
    for hit in passage.hits:
        gap = passage.folded[hit.end : name.start] if hit.end <= name.start else ""
        near = hit.end <= name.start <= hit.end + _LONGEST_GAP and _GAP.fullmatch(gap) is not None
        if hit.label == "rival.then_name" and near:
            return True
        if hit.label == "rival.weak_then_name" and near and _stands_out(name.text) and _mentions(reading, name.text) >= 2:
            return True
    behind = _BEHIND.match(passage.folded, name.end)
    start = behind.end() if behind else name.end
    return any(hit.label == "rival.after_name" and hit.start in (start, name.end + 1, start + 1) for hit in passage.hits) and (
        _stands_out(name.text) or _is_rival_verb(passage, start)
    )


_RIVAL_VERB = re.compile(
    r"\s?(?:keeps? (?:crash|fail|break|los|chang|put|rais|get|on)|crash|let us down|went (?:under|bust)|(?:runs|ran) out|expires|charges|put (?:it|the|their) |has (?:gone|raised|put)|doesn't (?:do|have|let|support|work|handle|offer)|didn't|got bought|is (?:slow|clunky|expensive|rubbish|cheaper|dearer|fine|great|switching|shutting|being)|wanted|quoted|charge|wants|hat (?:uns )?|verlangt|nous |demande|nos |pide|ci |chiede|vroeg|rekent|was (?:four|five|six|seven|eight|\d)|are at|is (?:at|too|cheaper)|came in|contract|people|couldn't|can't|unit|at )"
)


def _is_rival_verb(passage: Passage, start: int) -> bool:
    return bool(_RIVAL_VERB.match(passage.folded, start))


def _mentions(reading: Reading, name: str) -> int:
    return sum(name in one.text for one in reading.passages)


def _bare_answer(reading: Reading, passage: Passage, name: _Name) -> bool:
    """ "Pay Circle." to "who are you with?" """
    if len(name.text) < 0.8 * len(passage.text.strip(" .!,")):
        return False
    asked = [one for one in reading.seller if one.turn.index == passage.turn.index - 1]
    first = next(one for one in reading.passages if one.turn.index == passage.turn.index)
    return passage.order - first.order <= 1 and any(one.has("ask.incumbent") for one in asked)


_SMALL = re.compile(
    r"\b(?:a bit over|moving off|move off|moving from|switching from|switch from|signed with|went with|we use|we're with|were with|currently (?:on|with|using|use)|still on|using|quote from|cheaper than|instead of|compared to|talking to) ([a-z][a-z0-9]{4,20})(?= ?[.,;?!]|$)"
)


def _in_small_letters(reading: Reading, passage: Passage) -> Iterable[str]:
    """Chats without capitals: a word behind a plain cue, of which the next sentence speaks as "they"."""
    if any(letter.isupper() for letter in passage.text):
        return
    found = _SMALL.search(passage.folded)
    following = reading.after(passage)
    if found is None or following is None or fold(found[1]) in EVERYDAY or found[1] in NOT_NAMES or found[1] in LINKED:
        return
    if re.search(r"\b(?:they|them|their)\b", following.folded) or re.search(
        r"\b(?:they|them|their)\b", passage.folded[found.end() :]
    ):
        yield passage.text[found.start(1) : found.end(1)]


_ASKS_RIVAL = re.compile(
    r"(?:are you|you|do you|have you|is it|you're|still)\b.{0,40}\b(?:with|using|use|on|talk\w*|look\w*|had|pay|than|against|at|to)\b"
)
_AGREES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|we are|we do|we have|we did|correct|exactly|right|that's right|i do|it is|ja\b|genau|oui|exact|si\b|claro|esatto|klopt)"
)


def _named_by_seller(reading: Reading, prospect: Prospect[Quote]) -> Iterable[_Found]:
    """The seller's "are you with X?" counts if the prospect agrees."""
    for passage in reading.seller:
        if not passage.is_question or not _ASKS_RIVAL.search(passage.folded) or passage.has("rival.link"):
            continue
        answer = next((one for one in reading.prospect if one.turn.index == passage.turn.index + 1), None)
        if answer is None or not _AGREES.match(answer.folded):
            continue
        for name in map(_trimmed, _NAME.finditer(passage.text.replace("\n", " "))):
            if (
                name
                and not _rejected(reading, passage, name, prospect)
                and fold(name.text) not in LINKED
                and _beside_cue(reading, passage, name)
            ):
                yield _Found(name.text, (answer.quote, passage.quote))
