"""The tables of inboxes: accounts and how far each was read, messages with their bytes apart, the threads they make, news told.

A message goes with its thread, and its bytes and addresses go with it. ``thread_names`` holds every Message-ID that a thread is
known by, also those that were only referred to. Nothing that others wrote stands in a key unless it is short.
"""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, LargeBinary, Table, UniqueConstraint

from qualifier.adapters.store.columns import Json, Moment, Words
from qualifier.adapters.store.tables import metadata

accounts = Table(
    "inbox_accounts",
    metadata,
    Column("name", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("address", Words, nullable=False),
    Column("profile", Words, nullable=False),
    Column("settings", Json, nullable=False),
    Column("secret", Words),
    Column("created_at", Moment, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("error", Words),
    Column("failures", Integer, nullable=False),
    Column("next_try_at", Moment),
    Column("last_sync_at", Moment),
)

folders = Table(
    "inbox_folders",
    metadata,
    Column("account", Words, ForeignKey("inbox_accounts.name", ondelete="CASCADE"), primary_key=True),
    Column("folder", Words, primary_key=True),
    Column("cursor", Words, nullable=False),
)

threads = Table(
    "threads",
    metadata,
    Column("id", Words, primary_key=True),
    Column("account", Words, nullable=False),
    Column("subject", Words),
    Column("last_at", Moment, nullable=False),
    Column("away_until", Date),
    Column("drafted_for", Words),
    Column("draft_place", Words),
    Column("older_drafts", Json, nullable=False),
    Column("unread", Boolean, nullable=False),
)

thread_names = Table(
    "thread_names",
    metadata,
    Column("account", Words, primary_key=True),
    Column("name", Words, primary_key=True),
    Column("thread", Words, ForeignKey("threads.id", ondelete="CASCADE"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

messages = Table(
    "messages",
    metadata,
    Column("id", Words, primary_key=True),
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("place", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("message_id", Words),
    Column("refers_to", Json, nullable=False),
    Column("subject_key", Words, nullable=False),
    Column("subject", Words),
    Column("sender", Words, nullable=False),
    Column("people", Json, nullable=False),
    Column("sent_at", Moment),
    Column("ours", Boolean, nullable=False),
    Column("reply", Boolean, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("kept_at", Moment, nullable=False, index=True),
    Column("thread", Words, ForeignKey("threads.id", ondelete="CASCADE")),
    Column("state", Words, nullable=False),
    Column("reason", Words),
    Column("error", Words),
    Column("done_at", Moment),
    Column("returns_on", Date),
    Column("wanted_by", Words),
    UniqueConstraint("account", "key"),
    Index(None, "account", "received_at", "id"),
    Index(None, "account", "state", "done_at"),
    Index(None, "received_at", "id"),
    Index(None, "state", "received_at", "id"),
    Index(None, "thread", "received_at", "id"),
)

message_bytes = Table(
    "message_bytes",
    metadata,
    Column("id", Words, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

message_people = Table(
    "message_people",
    metadata,
    Column("address", Words, primary_key=True),
    Column("message", Words, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

news = Table(
    "news",
    metadata,
    Column("key", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("assessment", Words, nullable=False, index=True),
    Column("lead", Words),
    Column("at", Moment, nullable=False),
    Column("reason", Words, nullable=False),
)

erased_mail = Table("erased_mail", metadata, Column("digest", Words, primary_key=True), Column("at", Moment, nullable=False))
"""What messages of people who were erased were called, as digests: a mailbox that is read anew must not bring them back."""
