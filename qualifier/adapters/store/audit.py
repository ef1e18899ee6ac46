"""The audit log: who saw and changed what. Lines are only ever added."""

from sqlalchemy import Connection, insert, select

from qualifier.adapters.store.cursors import number_cursor, read_number
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import audit
from qualifier.records.stored import AuditEntry, Page

_LIST = "audit"
_ADD = insert(audit)
_NEWEST = select(audit).order_by(audit.c.number.desc())


def note(connection: Connection, entry: AuditEntry) -> None:
    """Adds a line in the transaction of what it tells."""
    connection.execute(_ADD, entry.model_dump())


class SqlAudit:
    """Implements ``ports.store.Audit``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, entry: AuditEntry) -> None:
        self._database.write(lambda connection: note(connection, entry))

    def page(self, *, cursor: str | None = None, limit: int = 100) -> Page[AuditEntry]:
        wanted = _NEWEST.limit(limit + 1)
        if cursor is not None:
            wanted = wanted.where(audit.c.number < read_number(_LIST, cursor))
        with self._database.reading() as connection:
            found = connection.execute(wanted).mappings().all()
        entries = tuple(AuditEntry(**{name: row[name] for name in AuditEntry.model_fields}) for row in found[:limit])
        following = number_cursor(_LIST, found[limit - 1]["number"]) if len(found) > limit else None
        return Page[AuditEntry](items=entries, next=following)
