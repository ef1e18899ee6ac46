"""Tables of inboxes."""

import sqlalchemy as sa
from alembic import op

from qualifier.adapters.store.columns import Json, Moment, Words

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _accounts()
    _threads()
    _messages()
    _of_messages()
    op.create_table(
        "news",
        sa.Column("key", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("assessment", Words(), nullable=False),
        sa.Column("lead", Words()),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_news"),
    )
    op.create_index("ix_news_assessment", "news", ["assessment"])


def _accounts() -> None:
    op.create_table(
        "inbox_accounts",
        sa.Column("name", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("address", Words(), nullable=False),
        sa.Column("profile", Words(), nullable=False),
        sa.Column("settings", Json(), nullable=False),
        sa.Column("secret", Words()),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("error", Words()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_try_at", Moment()),
        sa.Column("last_sync_at", Moment()),
        sa.PrimaryKeyConstraint("name", name="pk_inbox_accounts"),
    )
    op.create_table(
        "inbox_folders",
        sa.Column("account", Words(), nullable=False),
        sa.Column("folder", Words(), nullable=False),
        sa.Column("cursor", Words(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["inbox_accounts.name"], name="fk_inbox_folders_account", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account", "folder", name="pk_inbox_folders"),
    )


def _threads() -> None:
    op.create_table(
        "threads",
        sa.Column("id", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("subject", Words()),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("away_until", sa.Date()),
        sa.Column("drafted_for", Words()),
        sa.Column("draft_place", Words()),
        sa.Column("older_drafts", Json(), nullable=False),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_threads"),
    )
    op.create_table(
        "thread_names",
        sa.Column("account", Words(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("thread", Words(), nullable=False),
        sa.ForeignKeyConstraint(["thread"], ["threads.id"], name="fk_thread_names_thread", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account", "name", name="pk_thread_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_thread_names_thread", "thread_names", ["thread"])


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("folder", Words(), nullable=False),
        sa.Column("place", Words(), nullable=False),
        sa.Column("key", Words(), nullable=False),
        sa.Column("message_id", Words()),
        sa.Column("refers_to", Json(), nullable=False),
        sa.Column("subject_key", Words(), nullable=False),
        sa.Column("subject", Words()),
        sa.Column("sender", Words(), nullable=False),
        sa.Column("people", Json(), nullable=False),
        sa.Column("sent_at", Moment()),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("reply", sa.Boolean(), nullable=False),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("kept_at", Moment(), nullable=False),
        sa.Column("thread", Words()),
        sa.Column("state", Words(), nullable=False),
        sa.Column("reason", Words()),
        sa.Column("error", Words()),
        sa.Column("done_at", Moment()),
        sa.Column("returns_on", sa.Date()),
        sa.Column("wanted_by", Words()),
        sa.ForeignKeyConstraint(["thread"], ["threads.id"], name="fk_messages_thread", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("account", "key", name="uq_messages_account"),
    )
    op.create_index("ix_messages_account_received_at_id", "messages", ["account", "received_at", "id"])
    op.create_index("ix_messages_account_state_done_at", "messages", ["account", "state", "done_at"])
    op.create_index("ix_messages_kept_at", "messages", ["kept_at"])
    op.create_index("ix_messages_received_at_id", "messages", ["received_at", "id"])
    op.create_index("ix_messages_state_received_at_id", "messages", ["state", "received_at", "id"])
    op.create_index("ix_messages_thread_received_at_id", "messages", ["thread", "received_at", "id"])


def _of_messages() -> None:
    op.create_table(
        "message_bytes",
        sa.Column("id", Words(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["messages.id"], name="fk_message_bytes_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_message_bytes"),
    )
    op.create_table(
        "message_people",
        sa.Column("address", Words(), nullable=False),
        sa.Column("message", Words(), nullable=False),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_message_people_message", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address", "message", name="pk_message_people"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_message_people_message", "message_people", ["message"])
