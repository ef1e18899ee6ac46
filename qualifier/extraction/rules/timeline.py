"""The statement about time that rules the purchase today."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Deadline, Quote, Timeline


def find_timeline(reading: Reading, deadlines: tuple[Deadline[Quote], ...]) -> Timeline[Quote]:
    return Timeline[Quote]()
