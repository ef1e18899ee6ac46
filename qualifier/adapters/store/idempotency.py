"""Answers given before to the same idempotency key, so that a repeated request has no second effect."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select, update

from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import idempotency
from qualifier.adapters.store.writing import insert_new
from qualifier.errors import Stale, Taken
from qualifier.records.stored import Replay

ABANDONED = timedelta(minutes=1)
"""A claim that was neither settled nor released for so long belongs to a process that died; should it live after all, the second
try finds what the first kept, since both make the same identifier."""

_CLAIMED = select(idempotency).where(idempotency.c.key == bindparam("wanted")).with_for_update()


class SqlIdempotency:
    """Implements ``ports.store.Idempotency``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, key: str, request: str, at: datetime) -> Replay | None:
        return self._database.write(lambda connection: _claim(connection, key, request, at))

    def settle(self, key: str, replay: Replay) -> None:
        change = update(idempotency).where(idempotency.c.key == key).values(**replay.model_dump())
        self._database.write(lambda connection: connection.execute(change))

    def release(self, key: str) -> None:
        given_back = delete(idempotency).where(idempotency.c.key == key)
        self._database.write(lambda connection: connection.execute(given_back))

    def forget(self, before: datetime) -> int:
        old = delete(idempotency).where(idempotency.c.at < before)
        return self._database.write(lambda connection: connection.execute(old).rowcount)


def _claim(connection: Connection, key: str, request: str, at: datetime) -> Replay | None:
    claim = {"key": key, "request": request, "at": at}
    if insert_new(connection, idempotency, claim):
        return None
    row = connection.execute(_CLAIMED, {"wanted": key}).mappings().first()
    if row is None or row["request"] != request:
        raise Taken("this idempotency key was used for another request; take a new key for each request")
    if row["status"] is not None:
        return Replay(status=row["status"], headers=row["headers"], body=row["body"])
    if row["at"] > at - ABANDONED:
        raise Stale("the same request is still under way; ask again in a moment")
    connection.execute(update(idempotency).where(idempotency.c.key == key).values(at=at))
    return None
