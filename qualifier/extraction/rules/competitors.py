"""Other vendors and products."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Competitor, Prospect, Quote


def find_competitors(reading: Reading, prospect: Prospect[Quote]) -> tuple[Competitor[Quote], ...]:
    return ()
