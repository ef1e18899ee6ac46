"""The dates on the prospect side that bear on the purchase."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Deadline, Quote


def find_deadlines(reading: Reading, country: str | None) -> tuple[Deadline[Quote], ...]:
    return ()
