"""The tables. What is searched and sorted stands in narrow rows; bytes and bodies stand apart, so that lists stay quick.

``assessments`` holds an answer's facets, ``bodies`` its JSON, ``intakes`` the bytes handed in. ``leads`` is derived: each row can
be computed again from the lead's assessments (``joining``), and is kept so that the list needs no computing.
"""

from sqlalchemy import BigInteger, Boolean, Column, Date, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table

from qualifier.adapters.store.columns import Json, Moment, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

_Counter = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only for the type INTEGER."""

intakes = Table(
    "intakes",
    metadata,
    Column("id", Words, primary_key=True),
    Column("created_at", Moment, nullable=False, index=True),
    Column("name", Words, nullable=False),
    Column("profile", Words, nullable=False),
    Column("sellers", Json, nullable=False),
    Column("engine", Words, nullable=False),
    Column("model", Words),
    Column("draft", Boolean, nullable=False),
    Column("reference_time", Moment),
    Column("source", Words, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

assessments = Table(
    "assessments",
    metadata,
    Column("id", Words, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("name", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("profile", Words, nullable=False),
    Column("profile_version", Integer, nullable=False),
    Column("sellers", Json, nullable=False),
    Column("lead", Words),
    Column("answered_at", Moment),
    Column("answer_minutes", Integer),
    Column("kind", Words, nullable=False),
    Column("temperature", Words, nullable=False),
    Column("total", Integer, nullable=False),
    Column("grade", Words, nullable=False),
    Column("stage", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("subject", Words),
    Column("company", Words),
    Column("person", Words),
    Column("address", Words),
    Column("last_at", Moment),
    Column("said_at", Moment, nullable=False),
    Column("week", Date, nullable=False),
    Column("due", Moment),
    Column("next_date", Date),
    Column("next_date_kind", Words),
    Column("missing", Json, nullable=False),
    Column("engine", Words, nullable=False),
    Column("definition", Words, nullable=False),
    Column("fingerprint", Words, nullable=False),
    Column("lead_keys", Json, nullable=False),
    Column("search", Words, nullable=False),
    Index(None, "created_at", "id", "due", "answered_at", "answer_minutes"),
    Index(None, "temperature", "created_at", "id"),
    Index(None, "kind", "created_at", "id", "week", "temperature"),
    Index(None, "lead", "said_at", "created_at", "id"),
    Index(None, "fingerprint", "created_at"),
)

bodies = Table(
    "bodies",
    metadata,
    Column("id", Words, ForeignKey("assessments.id", ondelete="CASCADE"), primary_key=True),
    Column("payload_version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

addresses = Table(
    "assessment_addresses",
    metadata,
    Column("address", Words, primary_key=True),
    Column("assessment", Words, ForeignKey("assessments.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

corrections = Table(
    "corrections",
    metadata,
    Column("number", _Counter, primary_key=True),
    Column("assessment", Words, ForeignKey("assessments.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("field", Words, nullable=False),
    Column("before", Json, nullable=False),
    Column("after", Json, nullable=False),
    Column("reason", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

leads = Table(
    "leads",
    metadata,
    Column("id", Words, primary_key=True),
    Column("place", Words, nullable=False),
    Column("is_open", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("company", Words),
    Column("person", Words),
    Column("address", Words),
    Column("temperature", Words, nullable=False),
    Column("total", Integer, nullable=False),
    Column("grade", Words, nullable=False),
    Column("previous_total", Integer),
    Column("stage", Words, nullable=False),
    Column("conversations", Integer, nullable=False),
    Column("first_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("saved_at", Moment, nullable=False),
    Column("due", Moment),
    Column("answered_at", Moment),
    Column("next_date", Date),
    Column("next_date_kind", Words),
    Column("missing", Json, nullable=False),
    Column("latest", Words, nullable=False),
    Column("outcome", Words),
    Column("outcome_note", Words),
    Column("outcome_by", Words),
    Column("outcome_at", Moment),
    Column("search", Words, nullable=False),
    Index(None, "place"),
    Index(None, "is_open", "waiting", "place"),
    Index(None, "is_open", "place"),
    Index(None, "is_open", "temperature", "waiting"),
)

lead_keys = Table(
    "lead_keys",
    metadata,
    Column("key", Words, primary_key=True),
    Column("lead", Words, nullable=False, index=True),
    sqlite_with_rowid=False,
)

profiles = Table(
    "profiles",
    metadata,
    Column("name", Words, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("text", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

keys = Table(
    "keys",
    metadata,
    Column("name", Words, primary_key=True),
    Column("role", Words, nullable=False),
    Column("prefix", Words, nullable=False),
    Column("digest", Words, nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("last_used_at", Moment),
    Column("revoked_at", Moment),
)

sessions = Table(
    "sessions",
    metadata,
    Column("digest", Words, primary_key=True),
    Column("key", Words, ForeignKey("keys.name", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", Moment, nullable=False, index=True),
)

audit = Table(
    "audit",
    metadata,
    Column("number", _Counter, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("detail", Words, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Words),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("progress", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("payload", Json, nullable=False),
    Index(None, "created_at", "id"),
    Index(None, "status", "created_at", "id"),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("key", Words, primary_key=True),
    Column("request", Words, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("status", Integer),
    Column("headers", Json),
    Column("body", LargeBinary),
)

allowances = Table(
    "allowances",
    metadata,
    Column("name", Words, primary_key=True),
    Column("available", Float, nullable=False),
    Column("at", Moment, nullable=False),
)
