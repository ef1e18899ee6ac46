"""Dates in business talk, by the label guide's rules: text in, phrases with their days out.

Pure; the day of speaking is an argument. Recognizers (``days``, ``spans``, ``distance``) propose periods from tokens,
``phrase`` reads the words before them, ``refine`` drops what is no date and marks the past, ``period`` picks the occurrence
that is meant. Six languages share the recognizers; ``words`` has their tables.
"""

import re
from datetime import date

from qualifier.values.dates.fiscal import fiscal_year_start as stated_fiscal_year_start
from qualifier.values.dates.lexer import names_one, tokenize
from qualifier.values.dates.lexicon import LANGUAGES, Lexicon, fiscal_phrases, lexicon, votes
from qualifier.values.dates.mention import DateMention, Grain, Part, Relation
from qualifier.values.dates.period import applied, pick
from qualifier.values.dates.phrase import Draft, phrase, starts
from qualifier.values.dates.refine import refined
from qualifier.values.dates.scene import Scene

__all__ = ["DateMention", "Grain", "Part", "Relation", "find_dates", "find_fiscal_year_start"]

_FIRST_YEAR, _LAST_YEAR = 1900, 9000
"""Outside of these a clock was wrong, and reckoning would run over the ends of the calendar."""
_WORDS = re.compile(r"[^\W\d_]+")


def find_dates(
    text: str,
    *,
    said_on: date | None,
    country: str | None = None,
    language: str | None = None,
    fiscal_year_start: int | None = None,
) -> tuple[DateMention, ...]:
    """Every phrase of the text that names a time, in order; without ``said_on`` only full dates have days."""
    words = _lexicon_for(text, language)
    if said_on is not None and not _FIRST_YEAR <= said_on.year <= _LAST_YEAR:
        said_on = None
    scene = _scene(text, words, said_on, country, language, fiscal_year_start)
    drafts = refined(scene, _drafts(scene), words) if scene.tokens else []
    return tuple(found for draft in drafts if (found := _mention(text, scene, draft)) is not None)


def find_fiscal_year_start(text: str, *, country: str | None = None, language: str | None = None) -> int | None:
    """The month in which the fiscal year begins, if the text says where it begins or ends."""
    if not names_one(text, fiscal_phrases()):
        return None
    tokens = tokenize(text, _lexicon_for(text, language), fiscal_phrases())
    return stated_fiscal_year_start(Scene(tokens, None, country.upper() if country else None, language, None))


def _lexicon_for(text: str, language: str | None) -> Lexicon:
    if language in LANGUAGES:
        return lexicon((language,) if language == "en" else (str(language), "en"))
    return lexicon(votes(frozenset(_WORDS.findall(text.lower()))))


def _scene(
    text: str, words: Lexicon, said_on: date | None, country: str | None, language: str | None, start: int | None
) -> Scene:
    return Scene(tokenize(text, words), said_on, country.upper() if country else None, language, start)


def _drafts(scene: Scene) -> list[Draft]:
    drafts: list[Draft] = []
    after = 0
    for index in starts(scene):
        draft = phrase(scene, index) if index >= after else None
        if draft is not None:
            drafts.append(draft)
            after = draft.stop
    return drafts


def _mention(text: str, scene: Scene, draft: Draft) -> DateMention | None:
    period = draft.period
    relation: Relation = draft.relation or ("on" if period.grain == "day" else "in")
    if period.weak == "new year" and relation in ("by", "until"):
        relation = "before"
    span = pick(period, scene.said_on, relation=relation, past=draft.past)
    days = applied(span, relation) if span else None
    start, end = scene.tokens[draft.start].start, scene.tokens[draft.stop - 1].end
    past = draft.past or (days is not None and scene.said_on is not None and days.last < scene.said_on)
    vague = (period.vague or period.weak == "new year") and relation in ("in", "on", "around")
    return DateMention(
        text[start:end],
        start,
        end,
        days.first if days else None,
        days.last if days else None,
        relation,
        period.grain,
        period.known,
        vague,
        past,
    )
