"""The first tables."""

import sqlalchemy as sa
from alembic import op

from qualifier.adapters.store.columns import Json, Moment, Words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _conversations()
    _of_assessments()
    _leads()
    _doors()
    _work()


def _conversations() -> None:
    op.create_table(
        "intakes",
        sa.Column("id", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("profile", Words(), nullable=False),
        sa.Column("sellers", Json(), nullable=False),
        sa.Column("engine", Words(), nullable=False),
        sa.Column("model", Words()),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.Column("reference_time", Moment()),
        sa.Column("source", Words(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_intakes"),
    )
    op.create_index("ix_intakes_created_at", "intakes", ["created_at"])
    op.create_table(
        "assessments",
        sa.Column("id", Words(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("source", Words(), nullable=False),
        sa.Column("profile", Words(), nullable=False),
        sa.Column("profile_version", sa.Integer(), nullable=False),
        sa.Column("sellers", Json(), nullable=False),
        sa.Column("lead", Words()),
        sa.Column("answered_at", Moment()),
        sa.Column("answer_minutes", sa.Integer()),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("temperature", Words(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("grade", Words(), nullable=False),
        sa.Column("stage", Words(), nullable=False),
        sa.Column("channel", Words(), nullable=False),
        sa.Column("subject", Words()),
        sa.Column("company", Words()),
        sa.Column("person", Words()),
        sa.Column("address", Words()),
        sa.Column("last_at", Moment()),
        sa.Column("said_at", Moment(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("due", Moment()),
        sa.Column("next_date", sa.Date()),
        sa.Column("next_date_kind", Words()),
        sa.Column("missing", Json(), nullable=False),
        sa.Column("engine", Words(), nullable=False),
        sa.Column("definition", Words(), nullable=False),
        sa.Column("fingerprint", Words(), nullable=False),
        sa.Column("lead_keys", Json(), nullable=False),
        sa.Column("search", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessments"),
    )
    op.create_index(
        "ix_assessments_created_at_id_due_answered_at_answer_minutes",
        "assessments",
        ["created_at", "id", "due", "answered_at", "answer_minutes"],
    )
    op.create_index("ix_assessments_fingerprint_created_at", "assessments", ["fingerprint", "created_at"])
    op.create_index(
        "ix_assessments_kind_created_at_id_week_temperature", "assessments", ["kind", "created_at", "id", "week", "temperature"]
    )
    op.create_index("ix_assessments_lead_said_at_created_at_id", "assessments", ["lead", "said_at", "created_at", "id"])
    op.create_index("ix_assessments_temperature_created_at_id", "assessments", ["temperature", "created_at", "id"])


def _of_assessments() -> None:
    op.create_table(
        "bodies",
        sa.Column("id", Words(), nullable=False),
        sa.Column("payload_version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["assessments.id"], name="fk_bodies_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_bodies"),
    )
    op.create_table(
        "assessment_addresses",
        sa.Column("address", Words(), nullable=False),
        sa.Column("assessment", Words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment"], ["assessments.id"], name="fk_assessment_addresses_assessment", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("address", "assessment", name="pk_assessment_addresses"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_assessment_addresses_assessment", "assessment_addresses", ["assessment"])
    op.create_table(
        "corrections",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assessment", Words(), nullable=False),
        sa.Column("field", Words(), nullable=False),
        sa.Column("before", Json(), nullable=False),
        sa.Column("after", Json(), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["assessment"], ["assessments.id"], name="fk_corrections_assessment", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_corrections"),
    )
    op.create_index("ix_corrections_assessment", "corrections", ["assessment"])


def _leads() -> None:
    op.create_table(
        "leads",
        sa.Column("id", Words(), nullable=False),
        sa.Column("place", Words(), nullable=False),
        sa.Column("is_open", sa.Integer(), nullable=False),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.Column("company", Words()),
        sa.Column("person", Words()),
        sa.Column("address", Words()),
        sa.Column("temperature", Words(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("grade", Words(), nullable=False),
        sa.Column("previous_total", sa.Integer()),
        sa.Column("stage", Words(), nullable=False),
        sa.Column("conversations", sa.Integer(), nullable=False),
        sa.Column("first_at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("saved_at", Moment(), nullable=False),
        sa.Column("due", Moment()),
        sa.Column("answered_at", Moment()),
        sa.Column("next_date", sa.Date()),
        sa.Column("next_date_kind", Words()),
        sa.Column("missing", Json(), nullable=False),
        sa.Column("latest", Words(), nullable=False),
        sa.Column("outcome", Words()),
        sa.Column("outcome_note", Words()),
        sa.Column("outcome_by", Words()),
        sa.Column("outcome_at", Moment()),
        sa.Column("search", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leads"),
    )
    op.create_index("ix_leads_is_open_place", "leads", ["is_open", "place"])
    op.create_index("ix_leads_is_open_temperature_waiting", "leads", ["is_open", "temperature", "waiting"])
    op.create_index("ix_leads_is_open_waiting_place", "leads", ["is_open", "waiting", "place"])
    op.create_index("ix_leads_place", "leads", ["place"])
    op.create_table(
        "lead_keys",
        sa.Column("key", Words(), nullable=False),
        sa.Column("lead", Words(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_lead_keys"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lead_keys_lead", "lead_keys", ["lead"])


def _doors() -> None:
    op.create_table(
        "profiles",
        sa.Column("name", Words(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", "version", name="pk_profiles"),
    )
    op.create_table(
        "keys",
        sa.Column("name", Words(), nullable=False),
        sa.Column("role", Words(), nullable=False),
        sa.Column("prefix", Words(), nullable=False),
        sa.Column("digest", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("last_used_at", Moment()),
        sa.Column("revoked_at", Moment()),
        sa.PrimaryKeyConstraint("name", name="pk_keys"),
        sa.UniqueConstraint("digest", name="uq_keys_digest"),
    )
    op.create_table(
        "sessions",
        sa.Column("digest", Words(), nullable=False),
        sa.Column("key", Words(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["key"], ["keys.name"], name="fk_sessions_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name="pk_sessions"),
    )
    op.create_index("ix_sessions_expires_at", "sessions", ["expires_at"])
    op.create_index("ix_sessions_key", "sessions", ["key"])
    op.create_table(
        "audit",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("action", Words(), nullable=False),
        sa.Column("subject", Words(), nullable=False),
        sa.Column("detail", Words(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )


def _work() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", Words()),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("payload", Json(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
    )
    op.create_index("ix_jobs_created_at_id", "jobs", ["created_at", "id"])
    op.create_index("ix_jobs_status_created_at_id", "jobs", ["status", "created_at", "id"])
    op.create_table(
        "idempotency",
        sa.Column("key", Words(), nullable=False),
        sa.Column("request", Words(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("headers", Json()),
        sa.Column("body", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("key", name="pk_idempotency"),
    )
    op.create_index("ix_idempotency_at", "idempotency", ["at"])
    op.create_table(
        "allowances",
        sa.Column("name", Words(), nullable=False),
        sa.Column("available", sa.Float(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_allowances"),
    )
