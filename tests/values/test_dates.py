"""Phrases as people say them, in six languages, against the days that the label guide gives them; and texts without dates."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from qualifier.values.dates import DateMention, find_dates, find_fiscal_year_start

HERE = Path(__file__).parent
SAID = date(2026, 3, 10)
LANGUAGES = (None, "en", "de", "fr", "es", "it", "nl")


class Case(NamedTuple):
    said_on: date
    country: str | None
    language: str | None
    words: str
    days: str


def phrases() -> list[Case]:
    groups = yaml.safe_load((HERE / "dates_phrases.yaml").read_text("utf-8"))
    return [
        Case(group["said_on"], group["country"], group["language"], *(piece.strip() for piece in line.split("=>")))
        for group in groups
        for line in group["phrases"]
    ]


@cache
def texts_without(kind: str) -> tuple[str, ...]:
    return tuple(yaml.safe_load((HERE / "dates_none.yaml").read_text("utf-8"))[kind])


def shown(mention: DateMention) -> str:
    if mention.first is None:
        return "-"
    return str(mention.first) if mention.first == mention.last else f"{mention.first}..{mention.last}"


def days_of(text: str, said_on: date | None = SAID, country: str | None = None, language: str | None = None) -> str:
    found = find_dates(text, said_on=said_on, country=country, language=language)
    return ", ".join(shown(mention) for mention in found if not mention.past)


@pytest.mark.parametrize("case", phrases(), ids=lambda case: f"{case.language}: {case.words}")
def test_a_phrase_means_the_days_of_the_guide(case: Case) -> None:
    assert days_of(case.words, case.said_on, case.country, case.language) == case.days


@pytest.mark.parametrize("case", phrases(), ids=lambda case: f"{case.language}: {case.words}")
def test_a_phrase_means_the_same_inside_a_sentence(case: Case) -> None:
    """Line ends and sentence ends around it change nothing."""
    text = f"Hello.\n\n{case.words}.\n\nBest"
    assert days_of(text, case.said_on, case.country, case.language) == case.days


@pytest.mark.parametrize("text", texts_without("nothing"))
def test_nothing_is_found_where_there_is_no_date(text: str) -> None:
    for language in LANGUAGES:
        assert find_dates(text, said_on=SAID, language=language) == ()


@pytest.mark.parametrize("text", texts_without("past"))
def test_the_past_is_told_apart(text: str) -> None:
    found = find_dates(text, said_on=SAID)
    assert found
    assert all(mention.past for mention in found)


def test_there_are_enough_cases() -> None:
    assert len(phrases()) >= 250
    assert len(texts_without("nothing")) >= 100


def test_the_span_holds_the_whole_phrase() -> None:
    text = "So we sign by the end of May, if Dad agrees."
    (mention,) = find_dates(text, said_on=SAID)
    assert mention.text == "by the end of May"
    assert text[mention.start : mention.end] == mention.text
    assert (mention.relation, mention.grain) == ("by", "day")


@pytest.mark.parametrize(
    ("text", "relation", "grain"),
    [
        ("by Friday", "by", "day"),
        ("before Christmas", "before", "day"),
        ("until the end of June", "until", "day"),
        ("after the summer", "after", "season"),
        ("from 1 October", "from", "day"),
        ("in Q3", "in", "quarter"),
        ("in April", "in", "month"),
        ("around May 15", "around", "day"),
        ("next week", "in", "week"),
        ("on Monday", "on", "day"),
        ("in H2", "in", "half"),
        ("this year", "in", "year"),
    ],
)
def test_relation_and_grain(text: str, relation: str, grain: str) -> None:
    (mention,) = find_dates(text, said_on=SAID, language="en")
    assert (mention.relation, mention.grain) == (relation, grain)


def test_known_parts_are_kept_apart_from_implied_ones() -> None:
    (said,) = find_dates("on 5 May 2027", said_on=SAID)
    (implied,) = find_dates("on 5 May", said_on=SAID)
    assert said.known == {"day", "month", "year"}
    assert implied.known == {"day", "month"}


@pytest.mark.parametrize(
    "text",
    [
        "next year",
        "some time next year",
        "eventually",
        "in the new year",
        "nächstes Jahr",
        "l'année prochaine",
        "el año que viene",
        "volgend jahr",
    ],
)
def test_a_year_or_more_is_vague(text: str) -> None:
    found = find_dates(text.replace("volgend jahr", "volgend jaar"), said_on=SAID)
    assert [mention.vague for mention in found] == [True]


def test_the_end_of_a_vague_year_is_none() -> None:
    (mention,) = find_dates("by the end of next year", said_on=SAID)
    assert not mention.vague
    assert mention.last == date(2027, 12, 31)


@pytest.mark.parametrize("text", ["by Friday", "in May", "next month", "in two weeks", "before Christmas", "in Q3", "by 5 May"])
def test_without_a_day_of_speaking_only_full_dates_resolve(text: str) -> None:
    (mention,) = find_dates(text, said_on=None, language="en")
    assert (mention.first, mention.last) == (None, None)


def test_a_full_date_needs_no_day_of_speaking() -> None:
    assert days_of("by 5 May 2027", said_on=None) == "2027-05-05"
    assert days_of("before Q3 2027", said_on=None) == "2027-06-30"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Our fiscal year runs out September 30.", 10),
        ("our FY starts in July", 7),
        ("The financial year ends on 31 March.", 4),
        ("fiscal year-end: 30 June", 7),
        ("our fiscal year begins October 1", 10),
        ("Unser Geschäftsjahr beginnt am 1. April.", 4),
        ("Unser Geschäftsjahr endet am 30.06.", 7),
        ("Notre exercice se termine fin juin.", 7),
        ("El ejercicio fiscal empieza en julio.", 7),
        ("L'esercizio chiude a giugno.", 7),
        ("Ons boekjaar loopt tot eind juni.", 7),
        ("The fiscal year is a mess. September is better.", None),
        ("We start in July.", None),
    ],
)
def test_the_start_of_the_fiscal_year(text: str, start: int | None) -> None:
    assert find_fiscal_year_start(text) == start


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("by the end of our fiscal year", "2026-09-30"),
        ("by the end of the year", "2026-09-30"),
        ("EOY", "2026-09-30"),
        ("in FY27", "2026-10-01..2027-09-30"),
        ("Q1 FY27", "2026-10-01..2026-12-31"),
        ("by the end of the calendar year", "2026-12-31"),
        ("before the next fiscal year", "2026-09-30"),
    ],
)
def test_fiscal_years_once_their_start_is_stated(text: str, days: str) -> None:
    found = find_dates(text, said_on=SAID, language="en", fiscal_year_start=10)
    assert ", ".join(map(shown, found)) == days


def test_numeric_dates_follow_the_country() -> None:
    assert days_of("by 4/12", country="AU") == "2026-12-04"
    assert days_of("by 4/12", country="US") == "2026-04-12"
    assert days_of("by 4/12") == "2026-04-12"
    assert days_of("by 14/12") == "2026-12-14"
    assert days_of("bis 4.12.", country="US") == "2026-12-04"
