"""Cues: urgency, deferral, vagueness, what a date is for."""

from qualifier.extraction.rules.cues import CueTable

TIMELINE: CueTable = {}
