"""Short conversations for the recognizers' tests: one said sentence, with or without the seller's question before it."""

from functools import cache

from qualifier.conversation import Participant, Piece, assemble
from qualifier.extraction.rules.cues import CueIndex
from qualifier.extraction.rules.lexicon import MACROS, TABLES
from qualifier.extraction.rules.reading import Reading
from qualifier.profile import Profile

SELLER = "Paul Rees"
CONTACT = "Nina Holt"


@cache
def index() -> CueIndex:
    return CueIndex(TABLES, MACROS)


@cache
def profile() -> Profile:
    return Profile.model_validate(
        {
            "company": {"name": "Brightwater", "domain": ["brightwater.example"], "offer": "Booking software, model Q7"},
            "ideal_customer": {"industries": ["hotels", "healthcare"]},
        }
    )


def hear(
    said: str,
    language: str = "en",
    *,
    question: str | None = None,
    signature: str | None = None,
    speaker: str = CONTACT,
    address: str | None = None,
) -> Reading:
    """What the recognizers read when the prospect says this."""
    pieces = [Piece(question, SELLER, "seller")] if question else []
    pieces.append(Piece(said, speaker, "prospect"))
    if signature:
        pieces.append(Piece(signature, speaker, "prospect", kind="signature"))
    people = (Participant(name=speaker, address=address, side="prospect"), Participant(name=SELLER, side="seller"))
    return Reading(assemble(pieces, channel="email", participants=people, language=language), profile(), index())
