"""Our own tables beside DBOS's: who works, which periodic tasks were done when, and which DBOS made its tables."""

from sqlalchemy import BigInteger, Column, Double, Integer, MetaData, Table, Text

METADATA = MetaData()
OURS = 1
"""Counts the changes of the tables below. They only grow: the roll fills itself anew within seconds."""

WORKERS = Table(
    "workers",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("began_at", Double, nullable=False, comment="Seconds since 1970, by the worker's clock."),
    Column("beat_at", Double, nullable=False, comment="The same, for people; nothing is decided by it."),
    Column("beats", BigInteger, nullable=False, comment="A worker lives while this grows."),
)

CHORES = Table(
    "chores",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("ran_at", Double, nullable=False, comment="Seconds since 1970 when it was last begun."),
    Column("holder", Text, comment="The worker that is at it; null: nobody."),
)

MAKERS = Table(
    "queue_makers",
    METADATA,
    Column("version", Text, primary_key=True, comment="Of DBOS / of these tables: they have been made or changed to that."),
)
