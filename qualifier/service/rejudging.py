"""An answer judged again without asking anybody: its record was put right, or the definition of hot has changed.

Score, reasons, what is missing and the service time are made anew; the draft stays as it is written and is checked again.
"""

from datetime import datetime

from qualifier import __version__
from qualifier.conversation import Conversation
from qualifier.drafting import check_draft, wants_draft
from qualifier.pipeline import Corridor, as_read
from qualifier.ports import Drafted, Drafter
from qualifier.profile import Profile
from qualifier.records import Assessment, Draft, Record
from qualifier.records.stored import Stored
from qualifier.scoring import Scored, score
from qualifier.service.parts import Service
from qualifier.wiring import Order


def corridor_of(service: Service, profile: Profile) -> Corridor:
    """The rules of this profile: enough to score and to check, never a model.

    Raises:
        ConfigError: the definition in the profile is wrong.
    """
    return service.maker.corridor(Order(profile=profile, engine="rules"))


def with_sellers(profile: Profile, sellers: tuple[str, ...]) -> Profile:
    """The profile with the people who were named as ours for one conversation."""
    return profile.model_copy(update={"senders": (*profile.senders, *sellers)}) if sellers else profile


def scored_again(record: Record, conversation: Conversation, corridor: Corridor, now: datetime) -> Scored:
    """What the corridor's definition makes of a record that is kept."""
    return score(record, corridor.profile, corridor.definition, conversation=as_read(conversation, corridor.detector), now=now)


def judged_again(
    stored: Stored, record: Record, corridor: Corridor, *, now: datetime, drafter: Drafter | None = None
) -> Assessment:
    """The answer with this record, scored by the corridor's definition.

    ``drafter`` (one that raises nothing) writes where a reply is due and there is no draft; None: nobody writes.
    """
    old = stored.assessment
    read = as_read(old.conversation, corridor.detector)
    scored = score(record, corridor.profile, corridor.definition, conversation=read, now=now)
    ours = with_sellers(corridor.profile, stored.sellers)
    written = words_of(old.draft) if old.draft else drafter.draft(read, record, scored.temperature, ours) if drafter else None
    due = wants_draft(record, scored.temperature)
    provenance = old.provenance.model_copy(update={"definition": corridor.definition.label, "code": __version__})
    return old.model_copy(
        update={
            "record": record,
            "score": scored.score,
            "temperature": scored.temperature,
            "reasons": scored.reasons,
            "missing": scored.missing,
            "service": scored.service,
            "draft": check_draft(written, read, record, ours, detector=corridor.detector) if written and due else None,
            "provenance": provenance,
        }
    )


def words_of(draft: Draft) -> Drafted:
    """A draft without its checks."""
    return Drafted(subject=draft.subject, body=draft.body, language=draft.language)
