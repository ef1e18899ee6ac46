"""Another draft for an answer that is kept, written as a person wishes, and checked like every draft."""

from qualifier.drafting import check_draft
from qualifier.errors import ConfigError, Stale
from qualifier.pipeline import as_read, sum_of
from qualifier.ports import Drafted, DraftHeard
from qualifier.records import Assessment, Provenance
from qualifier.records.stored import Stored
from qualifier.service.making import written_down
from qualifier.service.parts import Service
from qualifier.service.rejudging import with_sellers
from qualifier.wiring import Order

ACTION = "assessment.draft"
LONGEST_WISH = 500


def redraft(
    service: Service, id: str, revision: int | None, wish: str | None, *, by: str, heard: DraftHeard | None = None
) -> Stored:
    """Writes a new draft, by the model if one is configured; ``revision`` None takes whatever stands there.

    ``heard`` is told the draft while it is written; it is not checked before it is complete.

    Raises:
        NotFound: no such assessment.
        Stale: another revision stands there by now, before or after the writing.
        ConfigError: it is no sales conversation, or the wish is too long.
        LLMError: only for answers that were asked of a model alone.
        StoreError: it could not be kept.
    """
    stored = service.store.assessments.get(id)
    if revision is not None and stored.revision != revision:
        raise Stale(f"a draft was asked for on revision {revision}, but {stored.revision} stands there by now: look again")
    if stored.assessment.record.kind != "sales":
        raise ConfigError("only a sales conversation gets a reply; correct its kind first", place="kind")
    if wish is not None and len(wish) > LONGEST_WISH:
        raise ConfigError(f"longer than {LONGEST_WISH} characters", place="wish")
    answer = _with_new_draft(service, stored, wish or None, heard)
    service.store.assessments.replace(written_down(answer, stored.profile_version), stored.revision, by=by, action=ACTION)
    return service.store.assessments.get(id)


def _with_new_draft(service: Service, stored: Stored, wish: str | None, heard: DraftHeard | None) -> Assessment:
    intake, old = service.store.assessments.intake(stored.id), stored.assessment
    profile = with_sellers(service.profiles.current(stored.profile).profile, stored.sellers)
    corridor = service.maker.corridor(Order(profile=profile, engine=intake.engine, model=intake.model))
    assert corridor.drafter is not None
    read = as_read(old.conversation, corridor.detector)
    drafted = corridor.drafter.draft(read, old.record, old.temperature, profile, wish=wish, heard=heard)
    return old.model_copy(
        update={
            "draft": check_draft(drafted, read, old.record, profile, detector=corridor.detector),
            "provenance": _with_costs(old, drafted),
        }
    )


def _with_costs(old: Assessment, drafted: Drafted) -> Provenance:
    notes = tuple(dict.fromkeys((*old.provenance.notes, *drafted.notes)))
    return old.provenance.model_copy(update={"usage": sum_of(old.provenance.usage, drafted.usage), "notes": notes})
