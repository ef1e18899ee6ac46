"""Who decides, and who else matters."""

from qualifier.extraction.rules.reading import Reading
from qualifier.records import Authority, Contact, Quote


def find_authority(reading: Reading, contact: Contact) -> Authority[Quote]:
    return Authority[Quote]()
