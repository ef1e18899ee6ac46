"""What people have said of a conversation counts on when it is read again with a new message: what kind it is, values put right.

A value is put right again where the machine reads the same wrong thing as before; where it reads something new, that counts.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from pydantic import JsonValue

from qualifier.errors import ConfigError
from qualifier.records import Assessment, Record
from qualifier.records.stored import Correction, Intake, Made, Stored
from qualifier.service.corrections import Change, judged_with
from qualifier.service.making import written_down
from qualifier.service.parts import Service
from qualifier.service.places import value_at
from qualifier.service.proofs import without_proof

_SAID = "a person said so"


class Wish(NamedTuple):
    """Whether somebody said that messages count after all, whatever they look like."""

    now: bool = False
    """Of the message that is read now."""
    before: bool = False
    """Of another one of its thread."""


def as_people_said(service: Service, made: Made, intake: Intake, standing: Stored | None, wish: Wish) -> Made:
    """The answer with what people said of the one that stands, and of its messages."""
    if not (wish.now or (standing and (wish.before or standing.corrections))):
        return made
    answer = made.assessment()
    changes = list(_changes(answer.record, standing, wish))
    if not changes:
        return made
    judged = _judged(service, _kept_as(answer, made, intake, standing, service.clock()), changes, draft=intake.draft)
    return written_down(judged, made.profile_version)


def _changes(record: Record, standing: Stored | None, wish: Wish) -> Iterator[Change]:
    corrections = {one.field: one for one in standing.corrections} if standing else {}
    stands = standing.assessment.record.kind if standing and (wish.before or "kind" in corrections) else None
    kind = "sales" if wish.now else stands
    if kind is not None and kind != record.kind:
        yield Change(field="kind", value=kind, reason=_SAID)
    if (kind or record.kind) != "sales":
        return
    data: JsonValue = record.model_dump(mode="json")
    for field, one in corrections.items():
        if field != "kind" and _reads_as_before(data, one):
            yield Change(field=field, value=one.after, reason=one.reason)


def _reads_as_before(data: JsonValue, one: Correction) -> bool:
    read = without_proof(value_at({"": data}, ("", *one.field.split("."))))
    return read == one.before and read != one.after


def _judged(service: Service, stored: Stored, changes: list[Change], *, draft: bool) -> Assessment:
    """With all changes; where one cannot stand any more, with those that can."""
    try:
        return judged_with(service, stored, changes, draft=draft)[0]
    except ConfigError:
        answer = stored
        for change in changes:
            try:
                judged, _ = judged_with(service, answer, [change], draft=draft)
            except ConfigError:
                continue
            answer = answer.model_copy(update={"assessment": judged})
        return answer.assessment


def _kept_as(answer: Assessment, made: Made, intake: Intake, standing: Stored | None, now: datetime) -> Stored:
    """The new answer as it would be kept."""
    if standing is not None:
        changed = {"assessment": answer, "profile": intake.profile, "profile_version": made.profile_version}
        return standing.model_copy(update={**changed, "sellers": intake.sellers})
    return Stored(
        id=made.id, revision=0, created_at=now, updated_at=now, name=intake.name, source=intake.source, profile=intake.profile,
        profile_version=made.profile_version, sellers=intake.sellers, lead=None, assessment=answer,
    )  # fmt: skip
