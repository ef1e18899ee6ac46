"""Cues: the many ways in which people ask, object, refuse and compare, a table a language."""

from qualifier.extraction.rules.lexicon.signal_ways_de import SIGNAL_WAYS_DE
from qualifier.extraction.rules.lexicon.signal_ways_en import SIGNAL_WAYS_EN
from qualifier.extraction.rules.lexicon.signal_ways_es import SIGNAL_WAYS_ES
from qualifier.extraction.rules.lexicon.signal_ways_fr import SIGNAL_WAYS_FR
from qualifier.extraction.rules.lexicon.signal_ways_it import SIGNAL_WAYS_IT
from qualifier.extraction.rules.lexicon.signal_ways_nl import SIGNAL_WAYS_NL

SIGNAL_WAYS = (SIGNAL_WAYS_EN, SIGNAL_WAYS_DE, SIGNAL_WAYS_FR, SIGNAL_WAYS_ES, SIGNAL_WAYS_IT, SIGNAL_WAYS_NL)
