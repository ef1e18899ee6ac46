"""Cues: who decides, signs, recommends."""

from qualifier.extraction.rules.cues import CueTable

AUTHORITY: CueTable = {}
