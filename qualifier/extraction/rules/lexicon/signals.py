"""Cues of all signals: ``signal.X`` counts for the record; ``deny.X`` takes X back; ``aside.X`` asks for no X."""

from collections.abc import Mapping, Sequence

from qualifier.extraction.rules.cues import CueTable
from qualifier.extraction.rules.lexicon.signal_answers import ANSWERS
from qualifier.extraction.rules.lexicon.signal_objections import OBJECTIONS
from qualifier.extraction.rules.lexicon.signal_practice import PRACTICE
from qualifier.extraction.rules.lexicon.signal_questions import QUESTIONS
from qualifier.extraction.rules.lexicon.signal_requests import REQUESTS
from qualifier.extraction.rules.lexicon.signal_sideways import SIDEWAYS
from qualifier.extraction.rules.lexicon.signal_standing import STANDING
from qualifier.extraction.rules.lexicon.signal_ways import SIGNAL_WAYS


def _joined(*tables: CueTable) -> CueTable:
    """One table with the patterns of all: the plain words stand by topic, the wider families by language."""
    joined: dict[str, dict[str, Sequence[str]]] = {}
    for table in tables:
        for label, languages in table.items():
            _add(joined.setdefault(label, {}), languages)
    return joined


def _add(known: dict[str, Sequence[str]], languages: Mapping[str, Sequence[str]]) -> None:
    for language, patterns in languages.items():
        known[language] = [*known.get(language, ()), *patterns]


SIGNALS: CueTable = _joined(REQUESTS, QUESTIONS, OBJECTIONS, ANSWERS, STANDING, SIDEWAYS, PRACTICE, *SIGNAL_WAYS)
