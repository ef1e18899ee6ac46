"""Who the prospect is: company, trade, size, country, contact."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Prospect, Quote


def find_prospect(reading: Reading) -> Prospect[Quote]:
    return Prospect[Quote]()
