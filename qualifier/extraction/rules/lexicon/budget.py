"""Cues: money of their own."""

from qualifier.extraction.rules.cues import CueTable

BUDGET: CueTable = {}
