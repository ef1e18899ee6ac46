"""Rows to records: what stands in the tables, as the product's types."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.payloads import read_body
from qualifier.adapters.store.tables import assessments, bodies, corrections, intakes, leads
from qualifier.records.stored import Correction, Intake, Lead, LeadOutcome, Row, Stored

ROWS = select(*(assessments.c[name] for name in Row.model_fields))
"""Assessments as they stand in a list."""

_KEPT = (
    "id", "revision", "created_at", "updated_at", "name", "source", "profile", "profile_version", "sellers", "lead",
    "answered_at",
)  # fmt: skip
WHOLE = select(*(assessments.c[name] for name in _KEPT), bodies.c.payload_version, bodies.c.body).join(
    bodies, bodies.c.id == assessments.c.id
)
"""Assessments with their bodies."""

LEADS = select(leads)
INTAKE = select(intakes).where(intakes.c.id == bindparam("wanted"))
_CORRECTIONS = (
    select(corrections).where(corrections.c.assessment.in_(bindparam("wanted", expanding=True))).order_by(corrections.c.number)
)
_LEAD_FIELDS = tuple(name for name in Lead.model_fields if name != "outcome")


def row_of(found: RowMapping) -> Row:
    return Row(**found)


def intake_of(found: RowMapping) -> Intake:
    return Intake(**{name: found[name] for name in Intake.model_fields})


def lead_of(found: RowMapping) -> Lead:
    outcome = None
    if found["outcome"] is not None:
        outcome = LeadOutcome(
            outcome=found["outcome"], note=found["outcome_note"], by=found["outcome_by"], at=found["outcome_at"]
        )
    return Lead(**{name: found[name] for name in _LEAD_FIELDS}, outcome=outcome)


def stored_of(connection: Connection, found: Sequence[RowMapping]) -> list[Stored]:
    """The assessments in these rows of ``WHOLE``, with their corrections."""
    by_id = _corrections(connection, [row["id"] for row in found])
    return [_stored(row, by_id.get(row["id"], ())) for row in found]


def _stored(row: RowMapping, corrected: Iterable[Correction]) -> Stored:
    assessment = read_body(row["id"], row["body"], row["payload_version"])
    return Stored(**{name: row[name] for name in _KEPT}, corrections=tuple(corrected), assessment=assessment)


def _corrections(connection: Connection, ids: Sequence[str]) -> Mapping[str, list[Correction]]:
    by_id: dict[str, list[Correction]] = {}
    if ids:
        for row in connection.execute(_CORRECTIONS, {"wanted": list(ids)}).mappings():
            correction = Correction(**{name: row[name] for name in Correction.model_fields})
            by_id.setdefault(row["assessment"], []).append(correction)
    return by_id
