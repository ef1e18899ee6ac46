"""The prospect's company as people say it: beside a post, a name or "we are", or between two commas at the beginning."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.company_words import (
    AFTER_NAME,
    ANOTHERS,
    APART,
    ASIDE,
    ASKED_WHETHER,
    DENIES,
    HELD,
    MONTH,
    NAME,
    NO_FIRM,
    ROLE_AT,
    SAID,
    WE_ARE,
)
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS
from qualifier.values.name_words import FIRST_NAMES, NOT_NAMES
from qualifier.values.names import find_companies
from qualifier.values.places import find_country
from qualifier.values.titles import find_titles

_NAME = re.compile(NAME)
_OPENS_SELF = re.compile(r"(?:Soy|Sono|Ich|Je|Ik|I'm|We're|This)\b")
_EARLY = 14
"""In how many of their first sentences a name between commas is their own."""
_NOT_THEIRS = ("frame.past_project", "frame.elsewhere", "ask.incumbent")
_NEAR = 14


class SaidName(NamedTuple):
    """A possible name and the sentence in which it stands."""

    name: str
    passage: Passage


def said_companies(reading: Reading) -> Iterator[SaidName]:
    """Names that the prospect's words present as their own firm, the plainest shapes first."""
    usable = [one for one in reading.prospect if not one.has(*_NOT_THEIRS)]
    for patterns in ((SAID, ROLE_AT, WE_ARE), (HELD, AFTER_NAME)):
        for passage in usable:
            for pattern in patterns:
                for found in pattern.finditer(passage.flat):
                    if pattern is WE_ARE and _beside_rival(passage, *found.span("name")):
                        continue
                    yield SaidName(tidy_name(found["name"]), passage)
            yield from _behind_titles(passage)
    yield from _confirmed(reading)
    for passage in usable[:_EARLY]:
        if not passage.is_question:
            yield from _between_commas(passage)


def _behind_titles(passage: Passage) -> Iterator[SaidName]:
    """ "practice manager at Riverbank Vets", "directora de cumplimiento de las Clínicas Bahía Clara"."""
    for title in passage.flat_titles:
        found = APART.match(passage.flat, title.end)
        if found and (name := _NAME.match(passage.flat, found.end())):
            yield SaidName(tidy_name(name[0]), passage)


def _between_commas(passage: Passage) -> Iterator[SaidName]:
    """ "We repair trucks, Dolan Commercials in Athlone, 55 people": two capitals or more, with nothing else around them."""
    people = [(one.start, one.end) for one in passage.flat_names]
    for found in ASIDE.finditer(passage.flat):
        start, end = found.span("name")
        alone = end - start >= 0.8 * len(passage.flat.strip(" .!"))
        if (
            ANOTHERS.search(passage.folded)
            or _beside_rival(passage, start, end)
            or (alone and len(found["name"].split()) < 3 and not find_companies(found["name"]))
        ):
            continue
        if not any(begin < end and start < stop for begin, stop in people) and not _OPENS_SELF.match(found["name"]):
            yield SaidName(tidy_name(found["name"]), passage)


def _beside_rival(passage: Passage, start: int, end: int) -> bool:
    """Whether the words around the name present it as another vendor's."""
    return any(
        (hit.label == "rival.then_name" and hit.end <= start <= hit.end + _NEAR)
        or (hit.label == "rival.after_name" and end <= hit.start <= end + 2)
        for hit in passage.hits
    )


def _confirmed(reading: Reading) -> Iterator[SaidName]:
    """What our side asks at the beginning ("is that the Saltmarsh Harriers?") and they do not deny."""
    for passage in reading.seller[:8]:
        found = ASKED_WHETHER.search(passage.flat)
        answer = next(iter(reading.spoken_in(passage.turn.index + 1, "prospect")), None)
        if found and answer is not None and not DENIES.match(answer.folded):
            yield SaidName(tidy_name(found["name"]), passage)


def tidy_name(name: str) -> str:
    """Without the small words at its end."""
    return re.sub(r"(?: (?:and|of|de|du|des|van|von|der|la|le|the|&|y|e|et))+$", "", name).strip(" .,;")


def may_be_firm(name: str) -> bool:
    """No person, post, place, day or greeting: what is left of capitals may be a firm."""
    if len(name) <= 2 or NO_FIRM.search(fold(name)):
        return False
    if find_companies(name):
        return True
    titles = find_titles(name)
    if any(one.end - one.start >= 0.6 * len(name) for one in titles):
        return False
    words = [fold(word) for word in name.split()]
    common = words[0] in NOT_NAMES or any(words[0] in small for small in STOP_WORDS.values())
    if (common and len(words) < 4) or MONTH.fullmatch(words[-1]):
        return False
    return find_country(name) is None and not (name.split()[0] in FIRST_NAMES and len(words) <= 2)
