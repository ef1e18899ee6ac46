"""Turns the word tables into one dictionary: a phrase, as a tuple of lower-case words, to the senses that it may have.

The language of the text comes first: where two languages share a word, it belongs to the first one.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import NamedTuple

from qualifier.values.dates.words import de, en, es, fr, it, nl
from qualifier.values.dates.words.listed import listed
from qualifier.values.dates.words.spoken import DAYS, FIRST_DAY, spoken_years

Senses = Mapping[str, str]
LANGUAGES: Mapping[str, ModuleType] = {"en": en, "de": de, "fr": fr, "es": es, "it": it, "nl": nl}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|\d+\w*|[^\w\s]")
_ELISIONS = listed("d l qu dell nell all jusqu dall sull quest un aujourd c s n m j")
_ANCHOR_KINDS = listed(
    "month weekday quarter half today season feast newyear endof midof startof turn vague unit days monthweek monthhalf"
)


class Longer(NamedTuple):
    rest: tuple[str, ...]
    senses: Senses


class Lexicon(NamedTuple):
    """Single words, and longer phrases by their first two words: the words that remain and their senses, longest first."""

    single: Mapping[str, Senses]
    longer: Mapping[tuple[str, str], tuple[Longer, ...]]
    anchors: frozenset[str]
    past: frozenset[str]
    future: frozenset[str]


def elided(word: str) -> tuple[str, str] | None:
    """``d'avril`` is two words; ``o'clock`` and ``year's`` are one."""
    head, mark, tail = word.partition("'")
    return (head + mark, tail) if mark and tail and head in _ELISIONS and word != "aujourd'hui" else None


@cache
def lexicon(languages: tuple[str, ...]) -> Lexicon:
    phrases: dict[tuple[str, ...], dict[str, str]] = {}
    for code in languages:
        own: dict[tuple[str, ...], dict[str, str]] = {}
        for phrase, kind, value in (*_entries(LANGUAGES[code]), *_spoken(code)):
            own.setdefault(phrase, {}).setdefault(kind, value)
        phrases = own | phrases
    single = {phrase[0]: senses for phrase, senses in phrases.items() if len(phrase) == 1}
    main = LANGUAGES[languages[0]]
    return Lexicon(
        single, _longer(phrases), _anchors(phrases), frozenset(main.PAST.split("|")), frozenset(main.FUTURE.split("|"))
    )


def votes(words: frozenset[str]) -> tuple[str, ...]:
    """The languages, the one whose common words occur most first."""
    return tuple(sorted(LANGUAGES, key=lambda code: -len(_common_words(code) & words)))


@cache
def _common_words(code: str) -> frozenset[str]:
    table = LANGUAGES[code]
    full = [row.partition("|")[0] for row in (*table.MONTHS, *table.WEEKDAYS, *table.NUMBERS)]
    units = [row for sense, row in table.SENSES.items() if sense.startswith(("unit", "today"))]
    named = "|".join((*full, *units, table.PAST, table.FUTURE))
    return frozenset(table.STOP.split()) | frozenset(named.split("|"))


@cache
def fiscal_phrases() -> frozenset[tuple[str, ...]]:
    """What a fiscal year is called, in any of the languages."""
    senses = ("unit:fy", "endof:fy")
    rows = (table.SENSES.get(sense, "") for table in LANGUAGES.values() for sense in senses)
    return frozenset(_split(phrase) for row in rows for phrase in row.split("|") if phrase)


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(piece for word in WORD.findall(phrase) for piece in (elided(word) or (word,)))


def _entries(table: ModuleType) -> Iterator[tuple[tuple[str, ...], str, str]]:
    numbered = (("month", table.MONTHS, 1), ("weekday", table.WEEKDAYS, 0), ("num", table.NUMBERS, 1), ("ord", table.ORDINALS, 1))
    for kind, rows, base in numbered:
        for value, row in enumerate(rows, base):
            yield from ((_split(phrase), kind, str(value)) for phrase in row.split("|"))
    for phrase, number in table.TENS.items():
        yield _split(phrase), "num", str(number)
    for sense, row in table.SENSES.items():
        kind, _, word = sense.partition(":")
        yield from ((_split(phrase), kind, word) for phrase in row.split("|"))
    if table is de:
        yield from _german_compounds()


def _spoken(code: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    for number, row in enumerate(DAYS.get(code, ()), FIRST_DAY):
        yield from ((_split(phrase), "num", str(number)) for phrase in row.split("|"))
    yield from ((_split(phrase), "year", str(year)) for phrase, year in spoken_years(code).items())


def _german_compounds() -> Iterator[tuple[tuple[str, ...], str, str]]:
    for value, row in enumerate(de.MONTHS, 1):
        month = row.split("|")[0]
        yield (month + "woche",), "monthweek", str(value)
        yield (month + "hälfte",), "monthhalf", str(value)


def _longer(phrases: Mapping[tuple[str, ...], Senses]) -> Mapping[tuple[str, str], tuple[Longer, ...]]:
    found: dict[tuple[str, str], list[Longer]] = {}
    for phrase, senses in phrases.items():
        if len(phrase) > 1:
            found.setdefault((phrase[0], phrase[1]), []).append(Longer(phrase[2:], senses))
    return {words: tuple(sorted(rows, key=lambda row: -len(row.rest))) for words, rows in found.items()}


def _anchors(phrases: Mapping[tuple[str, ...], Senses]) -> frozenset[str]:
    """One word of each phrase that may hold a time, so that texts without any are passed over."""
    timed = [phrase for phrase, senses in phrases.items() if not _ANCHOR_KINDS.isdisjoint(senses) or _late_ordinal(senses)]
    single = {phrase[0] for phrase in timed if len(phrase) == 1 and len(phrase[0]) > 1}
    return frozenset(single | {max(phrase, key=len) for phrase in timed if single.isdisjoint(phrase)})


def _late_ordinal(senses: Senses) -> bool:
    """ "The twenty-third" is a day even without a month beside it; "the third" rarely is."""
    return int(senses.get("ord", 0)) > 10
