"""Turns the word tables into one dictionary: a phrase, as a tuple of lower-case words, to the senses that it may have.

The language of the text comes first: where two languages use one word in one kind of sense, the first one wins.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import NamedTuple

from qualifier.values.dates.words import de, en, es, fr, it, nl

Senses = Mapping[str, str]
LANGUAGES: Mapping[str, ModuleType] = {"en": en, "de": de, "fr": fr, "es": es, "it": it, "nl": nl}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|\d+\w*|[^\w\s]")
_ELISIONS = frozenset("d l qu dell nell all jusqu dall sull quest un aujourd c s n m j".split())
_ANCHOR_KINDS = frozenset(
    "month weekday quarter half today season feast newyear endof midof startof turn vague unit days monthweek monthhalf".split()
)


class Lexicon(NamedTuple):
    """Single words, and longer phrases by their first word, longest first."""

    single: Mapping[str, Senses]
    longer: Mapping[str, tuple[tuple[tuple[str, ...], Senses], ...]]
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
    past: set[str] = set()
    future: set[str] = set()
    for code in languages:
        table = LANGUAGES[code]
        for phrase, kind, value in _entries(table):
            phrases.setdefault(phrase, {}).setdefault(kind, value)
        past.update(table.PAST.split("|"))
        future.update(table.FUTURE.split("|"))
    single = {phrase[0]: senses for phrase, senses in phrases.items() if len(phrase) == 1}
    return Lexicon(single, _longer(phrases), _anchors(phrases), frozenset(past), frozenset(future))


def votes(words: frozenset[str]) -> tuple[str, ...]:
    """The languages, the one whose little words occur most first."""
    return tuple(sorted(LANGUAGES, key=lambda code: -len(_stop_words(code) & words)))


@cache
def _stop_words(code: str) -> frozenset[str]:
    return frozenset(LANGUAGES[code].STOP.split())


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


def _german_compounds() -> Iterator[tuple[tuple[str, ...], str, str]]:
    for value, row in enumerate(de.MONTHS, 1):
        month = row.split("|")[0]
        yield (month + "woche",), "monthweek", str(value)
        yield (month + "hälfte",), "monthhalf", str(value)


def _longer(phrases: Mapping[tuple[str, ...], Senses]) -> Mapping[str, tuple[tuple[tuple[str, ...], Senses], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Senses]]] = {}
    for phrase, senses in phrases.items():
        if len(phrase) > 1:
            found.setdefault(phrase[0], []).append((phrase[1:], senses))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}


def _anchors(phrases: Mapping[tuple[str, ...], Senses]) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase, senses in phrases.items() if not _ANCHOR_KINDS.isdisjoint(senses)) - {"-", "."}
