"""Cues of all signals: ``signal.X`` counts for the record; ``deny.X`` takes X back."""

from qualifier.extraction.rules.cues import CueTable
from qualifier.extraction.rules.lexicon.signal_answers import ANSWERS
from qualifier.extraction.rules.lexicon.signal_objections import OBJECTIONS
from qualifier.extraction.rules.lexicon.signal_questions import QUESTIONS
from qualifier.extraction.rules.lexicon.signal_requests import REQUESTS

SIGNALS: CueTable = {**REQUESTS, **QUESTIONS, **OBJECTIONS, **ANSWERS}
