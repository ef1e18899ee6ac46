"""Cues: what people say of their firm."""

from qualifier.extraction.rules.cues import CueTable

PROSPECT: CueTable = {}
