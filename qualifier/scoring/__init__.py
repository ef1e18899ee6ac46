"""Record and profile in, score, temperature and reasons out, by a definition that the company owns. Pure.

``load_definition`` reads the shipped rules with the profile's changes; ``score`` gathers the facts, asks every rule, then
the gates. The model never decides here: every point names its rule and its proof.
"""

from datetime import datetime
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.profile import Profile
from qualifier.records import Missing, Record, Score, ServiceTime
from qualifier.records.vocabulary import Temperature
from qualifier.scoring.definition import Definition, load_definition, read_definition
from qualifier.scoring.facts import Case, gather
from qualifier.scoring.reasons import reasons_for
from qualifier.scoring.rules import add_up
from qualifier.scoring.temperature import missing_for, read_temperature, service_for


class Scored(NamedTuple):
    """What the rules make of a record."""

    score: Score
    temperature: Temperature
    reasons: tuple[str, ...]
    missing: tuple[Missing, ...]
    service: ServiceTime | None


def score(
    record: Record, profile: Profile, definition: Definition, *, conversation: Conversation, now: datetime | None = None
) -> Scored:
    """Score, temperature, why, what is missing and how fast to answer. Days count from the last message, else from ``now``."""
    today = conversation.reference_time or now
    table = gather(Case(record, profile, definition, conversation, today.date() if today else None))
    points = add_up(definition, table)
    reading = read_temperature(definition, table)
    return Scored(
        score=points,
        temperature=reading.temperature,
        reasons=reasons_for(definition, reading, points.contributions),
        missing=missing_for(reading.unmet, conversation.language),
        service=service_for(definition, reading.temperature, conversation.reference_time),
    )


__all__ = ["Definition", "Scored", "load_definition", "read_definition", "score"]
