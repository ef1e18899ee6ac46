"""Values put right by a person: kept with the reason, scored again at no model's cost, and made an evaluation case."""

import logging
from collections.abc import Sequence

from qualifier.drafting import TemplateDrafter, wants_draft
from qualifier.errors import ConfigError, Stale
from qualifier.extraction.rules import RulesExtractor
from qualifier.grounding import ground
from qualifier.pipeline import Corridor, as_read
from qualifier.records import Assessment, Extraction
from qualifier.records.stored import Correction, Intake, Stored
from qualifier.service.making import written_down
from qualifier.service.parts import Service
from qualifier.service.putting_right import Change, Righted, put_right
from qualifier.service.rejudging import corridor_of, judged_again, with_sellers
from qualifier.service.telling import HOT, news_of

__all__ = ["Change", "correct"]

ACTION = "assessment.correct"
_READ_BY_RULES = "read again by the rules as a sales conversation, since a person said that it is one"
_log = logging.getLogger(__name__)


def correct(service: Service, id: str, revision: int, changes: Sequence[Change], *, by: str) -> Stored:
    """Puts values of a kept answer right and judges it again; all changes or none.

    Fields are places in the record (``budget.status``, ``deadlines.0.due``, ``signals``); ``null`` takes an entry out of its
    list. A conversation that is called ``sales`` though the engine passed over it is read again, by the rules.

    Raises:
        NotFound: no such assessment.
        Stale: another revision stands there by now.
        ConfigError: a field that cannot be corrected, or a value that cannot stand there (``place``, ``reason``).
        StoreError: it could not be kept.
    """
    stored = service.store.assessments.get(id)
    if stored.revision != revision:
        raise Stale(f"revision {revision} was corrected, but {stored.revision} stands there by now: look again")
    intake = service.store.assessments.intake(id)
    judged, changed = judged_with(service, stored, changes, draft=intake.draft)
    corrections = _corrections(service, changed, by)
    if not corrections:
        raise ConfigError("stands there already; nothing to correct", place=changes[0].field if changes else "changes")
    _keep(service, stored, judged, corrections, by)
    kept = service.store.assessments.get(id)
    _file_case(service, kept, intake)
    return kept


def judged_with(
    service: Service, stored: Stored, changes: Sequence[Change], *, draft: bool
) -> tuple[Assessment, tuple[Righted, ...]]:
    """The answer with these values put right, judged again, and every value that is another one now; nothing is kept.

    ``draft``: whether a reply is wanted, should one be due only now.

    Raises:
        NotFound: the version of the profile that scored it is gone.
        ConfigError: as for ``correct``.
    """
    known = service.profiles.version(stored.profile, stored.profile_version)
    corridor = corridor_of(service, known.profile)
    base = _base(stored, corridor, changes)
    righted = put_right(base.assessment.record, changes, base.assessment.conversation)
    fresh = TemplateDrafter() if draft and not _draft_was_due(stored) else None
    return judged_again(base, righted.record, corridor, now=service.clock(), drafter=fresh), righted.changed


def _base(stored: Stored, corridor: Corridor, changes: Sequence[Change]) -> Stored:
    """What the changes are made to: the answer as it stands, or, where it becomes a sale only now, as a sale is read."""
    old = stored.assessment
    becomes_sale = old.record.kind != "sales" and any(one.field == "kind" and one.value == "sales" for one in changes)
    return stored.model_copy(update={"assessment": _as_sale(stored, corridor)}) if becomes_sale else stored


def _as_sale(stored: Stored, corridor: Corridor) -> Assessment:
    """The claims that the engine made, believed as those of a sale; where it made none, those of the rules."""
    old = stored.assessment
    claims = old.extraction.model_copy(update={"kind": "sales"})
    provenance = old.provenance
    if claims == Extraction(kind="sales", injection=claims.injection):
        read = as_read(old.conversation, corridor.detector)
        extracted = RulesExtractor().extract_sale(read, with_sellers(corridor.profile, stored.sellers))
        claims = extracted.extraction
        notes = (*provenance.notes, *extracted.notes, _READ_BY_RULES)
        provenance = provenance.model_copy(
            update={"engine": "rules", "model": None, "prompt": None, "notes": tuple(dict.fromkeys(notes))}
        )
    # the kind itself is still the old one, so that its change is seen and kept with its reason
    record = ground(claims, old.conversation, corridor.detector).model_copy(update={"kind": old.record.kind})
    return old.model_copy(update={"extraction": claims, "record": record, "provenance": provenance})


def _draft_was_due(stored: Stored) -> bool:
    return stored.assessment.draft is not None or wants_draft(stored.assessment.record, stored.assessment.temperature)


def _corrections(service: Service, changed: Sequence[Righted], by: str) -> tuple[Correction, ...]:
    at = service.clock()
    return tuple(
        Correction(field=one.field, before=one.before, after=one.after, reason=one.reason, by=by, at=at) for one in changed
    )


def _keep(service: Service, stored: Stored, judged: Assessment, corrections: Sequence[Correction], by: str) -> None:
    made = written_down(judged, stored.profile_version)
    news = () if stored.assessment.temperature == HOT else news_of(service, made, stored.revision + 1, stored.profile)
    service.store.assessments.replace(made, stored.revision, by=by, action=ACTION, corrections=corrections, outbox=news)


def _file_case(service: Service, stored: Stored, intake: Intake) -> None:
    """The correction is kept already: a suite that cannot be written is somebody's to mend, not the rep's who corrected."""
    if service.cases is None:
        return
    try:
        service.cases.file(stored, intake)
    except ConfigError as error:
        _log.warning("corrections.case.failed id=%s reason=%s", stored.id, error.reason)
