"""Keys and the page logins made from them. Only digests are kept: who reads the database can open nothing with it."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import keys, sessions
from qualifier.errors import NotFound, Taken
from qualifier.records.stored import AuditEntry, Key, Session

_VALID = select(keys).where(keys.c.digest == bindparam("digest"), keys.c.revoked_at.is_(None))
_BEHIND = (
    select(keys)
    .join(sessions, sessions.c.key == keys.c.name)
    .where(sessions.c.digest == bindparam("digest"), sessions.c.expires_at > bindparam("now"), keys.c.revoked_at.is_(None))
)
_NAMED = select(keys.c.last_used_at).where(keys.c.name == bindparam("name"))


class SqlKeys:
    """Implements ``ports.store.Keys``."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def add(self, key: Key, *, by: str) -> None:
        def work(connection: Connection) -> None:
            try:
                connection.execute(insert(keys), key.model_dump())
            except IntegrityError:
                raise Taken(f"a key named {key.name} exists already, or existed; take another name") from None
            note(connection, AuditEntry(at=self._clock(), by=by, action="key.create", subject=key.name, detail=key.role))

        self._database.write(work)

    def all(self) -> tuple[Key, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(select(keys).order_by(keys.c.created_at.desc(), keys.c.name.desc())).mappings().all()
        return tuple(Key(**row) for row in rows)

    def find(self, digest: str) -> Key | None:
        return self._one(_VALID, {"digest": digest})

    def used(self, name: str, at: datetime) -> None:
        minute = at.replace(second=0, microsecond=0)
        with self._database.reading() as connection:
            row = connection.execute(_NAMED, {"name": name}).first()
        if row is None or (row[0] is not None and row[0] >= minute):
            return
        self._database.write(
            lambda connection: connection.execute(update(keys).where(keys.c.name == name).values(last_used_at=minute))
        )

    def revoke(self, name: str, at: datetime, *, by: str) -> None:
        def work(connection: Connection) -> None:
            revoked = connection.execute(
                update(keys).where(keys.c.name == name, keys.c.revoked_at.is_(None)).values(revoked_at=at)
            )
            if not revoked.rowcount:
                raise NotFound(f"there is no key named {name} that could be revoked")
            connection.execute(delete(sessions).where(sessions.c.key == name))
            note(connection, AuditEntry(at=at, by=by, action="key.revoke", subject=name))

        self._database.write(work)

    def open_session(self, session: Session) -> None:
        now = self._clock()

        def work(connection: Connection) -> None:
            connection.execute(delete(sessions).where(sessions.c.expires_at <= now))
            if connection.execute(select(keys.c.name).where(keys.c.name == session.key)).first() is None:
                raise NotFound(f"there is no key named {session.key}")
            connection.execute(insert(sessions), session.model_dump())
            note(connection, AuditEntry(at=now, by=session.key, action="session.open", subject=session.key))

        self._database.write(work)

    def session(self, digest: str, now: datetime) -> Key | None:
        return self._one(_BEHIND, {"digest": digest, "now": now})

    def close_session(self, digest: str) -> None:
        def work(connection: Connection) -> None:
            key = connection.execute(select(sessions.c.key).where(sessions.c.digest == digest)).scalar()
            if key is not None:
                connection.execute(delete(sessions).where(sessions.c.digest == digest))
                note(connection, AuditEntry(at=self._clock(), by=key, action="session.close", subject=key))

        self._database.write(work)

    def _one(self, wanted: Select[tuple[object, ...]], values: dict[str, str | datetime]) -> Key | None:
        with self._database.reading() as connection:
            row = connection.execute(wanted, values).mappings().first()
        return Key(**row) if row else None
