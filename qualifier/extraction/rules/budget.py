"""The money of the prospect."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Budget, Quote


def find_budget(reading: Reading, country: str | None) -> Budget[Quote]:
    return Budget[Quote]()
