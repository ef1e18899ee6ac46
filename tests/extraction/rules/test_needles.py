"""Cues are looked for only where their words stand, and none is missed for it."""

import pytest
import re2

from qualifier.extraction.rules.cues import ANY_LANGUAGE, CueHit, CueIndex, folded_pattern
from qualifier.extraction.rules.lexicon import MACROS, TABLES
from qualifier.extraction.rules.needles import choices
from qualifier.values.folding import fold
from tests.extraction.rules.talking import INDEX, rows


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bbudget\b", [{"budget"}]),
        (r"\b(?:our|the) (?:\w+ )?(?:budget|money)\b", [{"budget", "money"}, {"our ", "the "}]),
        (r"\bbudgets?\b", [{"budget", "budgets"}]),
        (r"\bsign(?:ed)? off\b", [{"sign off", "signed off"}]),
        (r"\bspend\w* (?:\d+|a lot)\b", [{"spend"}, {" "}]),
        (r"[$€] ?\d+", [{"$", "€", "$ ", "€ "}]),
        (r"\bhow much\?", [{"how much?"}]),
        (r"\b(?:ok|\w+ing)\b", [{"ok", "ing"}]),
        (r"(?:very ){1,3}good", [{"very "}, {"good"}]),
    ],
)
def test_says_what_a_text_must_hold(pattern: str, expected: list[set[str]]) -> None:
    assert {frozenset(choice) for choice in choices(pattern)} == {frozenset(choice) for choice in expected}


@pytest.mark.parametrize("pattern", [r"\w+", r"(?:good)?", r"(?:ok|\d+)", r"(?:ab)*", r"[^a]{3}"])
def test_a_pattern_without_fixed_letters_is_met_by_every_text(pattern: str) -> None:
    assert choices(pattern) == (frozenset({""}),)


def test_a_cue_without_fixed_letters_is_found() -> None:
    index = CueIndex([{"figure": {"en": [r"\d\d+"]}}], {})
    assert [(hit.label, hit.start, hit.end) for hit in index.find("in 12 or 100", ["en"])] == [
        ("figure", 3, 5),
        ("figure", 9, 12),
    ]


SAID = [
    row[:2]
    for name in ("budget_said.tsv", "deadlines_said.tsv", "timeline_said.tsv")
    for row in rows(name)[::3]
    if ".000" not in row[1]
]


def plainly(folded: str, language: str) -> list[CueHit]:
    """The hits of every cue, each tried on the whole text."""
    found = []
    for table in TABLES:
        for label, languages in table.items():
            for pattern in (*languages.get(ANY_LANGUAGE, ()), *languages.get(language, ())):
                matches = re2.finditer(folded_pattern(pattern, MACROS), folded)
                found += [CueHit(label, *match.span()) for match in matches]
    return found


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl"])
def test_no_cue_is_missed_for_the_words_that_it_is_looked_for_with(language: str) -> None:
    folded = [fold(said) for spoken, said in SAID if spoken == language][:12]
    assert folded
    for text in folded:
        assert sorted(INDEX.find(text, [language])) == sorted(plainly(text, language))
