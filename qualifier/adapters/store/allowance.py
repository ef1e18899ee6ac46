"""What all processes together may ask of a model in a minute: one bucket a name, shared through the database.

A bucket holds a minute's worth and refills all the time. Whoever takes more than is there owes it, and waits until it has come.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import allowances
from qualifier.adapters.store.writing import insert_new

_MINUTE = 60.0
_BUCKET = select(allowances).where(allowances.c.name == bindparam("wanted")).with_for_update()
_CHANGE = update(allowances).where(allowances.c.name == bindparam("wanted"))


def refilled(available: float, passed: timedelta, per_minute: int) -> float:
    """What is in the bucket after that time; never more than a minute's worth."""
    return min(float(per_minute), available + max(0.0, passed.total_seconds()) * per_minute / _MINUTE)


def wait_for(available: float, per_minute: int) -> timedelta:
    """Until when a debt has come in."""
    return timedelta(seconds=max(0.0, -available) * _MINUTE / per_minute)


class SqlAllowance:
    """Implements ``ports.store.Allowance``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, name: str, amount: int, per_minute: int, at: datetime) -> timedelta:
        def work(connection: Connection) -> timedelta:
            full = {"name": name, "available": float(per_minute), "at": at}
            insert_new(connection, allowances, full)
            bucket = connection.execute(_BUCKET, {"wanted": name}).mappings().one()
            left = refilled(bucket["available"], at - bucket["at"], per_minute) - amount
            connection.execute(_CHANGE, {"wanted": name, "available": left, "at": max(at, bucket["at"])})
            return wait_for(left, per_minute)

        return self._database.write(work)
