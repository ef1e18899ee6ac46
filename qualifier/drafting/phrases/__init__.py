"""What the template drafter says, one table a language."""

from collections.abc import Mapping
from types import MappingProxyType

from qualifier.drafting.phrases.de import GERMAN
from qualifier.drafting.phrases.en import ENGLISH
from qualifier.drafting.phrases.es import SPANISH
from qualifier.drafting.phrases.fr import FRENCH
from qualifier.drafting.phrases.it import ITALIAN
from qualifier.drafting.phrases.nl import DUTCH
from qualifier.drafting.phrases.shape import Calendar, Phrases, Steps, Subjects

PHRASES: Mapping[str, Phrases] = MappingProxyType(
    {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "nl": DUTCH}
)

__all__ = ["PHRASES", "Calendar", "Phrases", "Steps", "Subjects"]
