"""The roll of workers: who is at work, and who is at which periodic task.

A worker lives while its ``beats`` grow. Nobody's clock is compared with another's: whoever looks decides by how long it has
itself seen no beat. So neither a clock that jumps nor a laptop that slept makes a living worker dead.
"""

import time
from typing import NamedTuple

from sqlalchemy import Connection, Engine, delete, or_, select, text, update

from qualifier.adapters.jobs.setup import open_place, translating
from qualifier.adapters.jobs.tables import CHORES, WORKERS
from qualifier.adapters.store.engine import WRITES

_BEAT = text(
    "INSERT INTO workers (name, host, pid, began_at, beat_at, beats) VALUES (:name, :host, :pid, :now, :now, 1) "
    "ON CONFLICT (name) DO UPDATE SET beats = workers.beats + 1, beat_at = :now"
)
_KNOW = text("INSERT INTO chores (name, ran_at, holder) VALUES (:name, 0, NULL) ON CONFLICT (name) DO NOTHING")


class Identity(NamedTuple):
    """A worker process."""

    name: str
    """Unique for every start of a process: a new worker must never be taken for one that died."""
    host: str
    """Where its process id means something."""
    pid: int


class Sighting(NamedTuple):
    """A worker as the roll shows it."""

    who: Identity
    beats: int
    beat_at: float
    """Seconds since 1970, by that worker's clock; for people."""


class Roll:
    """The roll in the database at ``url``; every call is one short transaction and may raise ``StoreUnavailable``."""

    def __init__(self, url: str, me: Identity) -> None:
        self.me = me
        self._url = url
        self._engine: Engine = open_place(url, 2)
        self._reading = self._engine.execution_options(**{WRITES: False})

    def beat(self) -> None:
        """Says that this worker lives; the first time, that it is there."""
        with translating(self._url), self._engine.begin() as connection:
            connection.execute(_BEAT, {**self.me._asdict(), "now": time.time()})

    def sightings(self) -> tuple[Sighting, ...]:
        """Every worker on the roll, this one included."""
        with translating(self._url), self._reading.begin() as connection:
            rows = connection.execute(select(WORKERS).order_by(WORKERS.c.name)).all()
        return tuple(Sighting(Identity(row.name, row.host, row.pid), row.beats, row.beat_at) for row in rows)

    def strike(self, name: str) -> None:
        """Takes a worker off the roll, and what it had begun of the periodic tasks from it."""
        with translating(self._url), self._engine.begin() as connection:
            connection.execute(delete(WORKERS).where(WORKERS.c.name == name))
            _free_orphans(connection)

    def take_chore(self, name: str, every: float) -> bool:
        """Takes a periodic task, unless another worker has it or it was begun less than ``every`` seconds ago."""
        now = time.time()
        # a moment to come was written by a clock that has been set back since
        due = or_(CHORES.c.ran_at <= now - every, CHORES.c.ran_at > now + every)
        known = select(CHORES.c.name).where(CHORES.c.name == name)
        with translating(self._url), self._reading.begin() as connection:
            if connection.execute(known).first() and not connection.execute(known.where(due)).first():
                return False
        with translating(self._url), self._engine.begin() as connection:
            connection.execute(_KNOW, {"name": name})
            _free_orphans(connection)
            taken = connection.execute(
                update(CHORES)
                .where(CHORES.c.name == name, CHORES.c.holder.is_(None), due)
                .values(holder=self.me.name, ran_at=now)
            )
            return taken.rowcount == 1

    def leave_chore(self, name: str) -> None:
        """Gives a periodic task back."""
        mine = (CHORES.c.name == name, CHORES.c.holder == self.me.name)
        with translating(self._url), self._engine.begin() as connection:
            connection.execute(update(CHORES).where(*mine).values(holder=None))

    def held_chores(self) -> frozenset[str]:
        """The periodic tasks that this worker has."""
        with translating(self._url), self._reading.begin() as connection:
            return frozenset(connection.execute(select(CHORES.c.name).where(CHORES.c.holder == self.me.name)).scalars())

    def close(self) -> None:
        self._engine.dispose()


def _free_orphans(connection: Connection) -> None:
    gone = CHORES.c.holder.not_in(select(WORKERS.c.name))
    connection.execute(update(CHORES).where(gone).values(holder=None))
