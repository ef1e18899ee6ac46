"""The list of jobs as people see it. The queue itself is behind ``Outbox`` and gets each order in the same transaction."""

from collections.abc import Callable
from datetime import datetime

from pydantic import JsonValue
from sqlalchemy import Connection, bindparam, func, select, tuple_, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.cursors import moment_cursor, read_moment
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import jobs
from qualifier.adapters.store.writing import insert_new
from qualifier.errors import NotFound, Stale
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.records.stored import AuditEntry, Job, JobStatus, Page

_LIST = "jobs"
_STATUSES: tuple[JobStatus, ...] = ("queued", "running", "done", "dead")
_ONE = select(jobs).where(jobs.c.id == bindparam("wanted"))
_NEWEST = select(jobs).order_by(jobs.c.created_at.desc(), jobs.c.id.desc())
_CHANGE = update(jobs).where(jobs.c.id == bindparam("wanted"))

Change = dict[str, JsonValue | datetime]


def queue(connection: Connection, outbox: Outbox, order: JobOrder, now: datetime) -> bool:
    """Keeps and queues an order in the transaction of what it is about; False if its id is known."""
    row = {
        "id": order.id, "kind": order.kind, "status": "queued", "attempts": order.attempt, "error": None, "created_at": now,
        "updated_at": now, "progress": 0, "total": 0, "payload": order.payload,
    }  # fmt: skip
    if not insert_new(connection, jobs, row):
        return False
    outbox.enqueue(connection, order)
    return True


class SqlJobs:
    """Implements ``ports.store.Jobs``."""

    def __init__(self, database: Database, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def add(self, order: JobOrder, *, by: str) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            if queue(connection, self._outbox, order, now):
                note(connection, AuditEntry(at=now, by=by, action="job.create", subject=order.id, detail=order.kind))

        self._database.write(work)

    def get(self, id: str) -> Job:
        with self._database.reading() as connection:
            return Job(**_found(connection, id))

    def page(self, status: JobStatus | None = None, *, cursor: str | None = None, limit: int = 50) -> Page[Job]:
        wanted = _NEWEST.limit(limit + 1)
        if status is not None:
            wanted = wanted.where(jobs.c.status == status)
        if cursor is not None:
            at, id = read_moment(_LIST, cursor)
            wanted = wanted.where(tuple_(jobs.c.created_at, jobs.c.id) < tuple_(at, id))
        with self._database.reading() as connection:
            found = [Job(**row) for row in connection.execute(wanted).mappings()]
        last = found[limit - 1] if len(found) > limit else None
        return Page[Job](items=tuple(found[:limit]), next=moment_cursor(_LIST, last.created_at, last.id) if last else None)

    def counts(self) -> dict[JobStatus, int]:
        with self._database.reading() as connection:
            rows = connection.execute(select(jobs.c.status, func.count()).group_by(jobs.c.status)).all()
        found: dict[str, int] = {row[0]: row[1] for row in rows}
        return {status: found.get(status, 0) for status in _STATUSES}

    def begin(self, id: str) -> Job:
        def work(connection: Connection) -> Job:
            changed = connection.execute(
                _CHANGE.values(status="running", attempts=jobs.c.attempts + 1, updated_at=self._clock()), {"wanted": id}
            )
            if not changed.rowcount:
                raise _unknown(id)
            return Job(**_found(connection, id))

        return self._database.write(work)

    def advance(self, id: str, progress: int, total: int) -> None:
        self._change(id, {"progress": progress, "total": total})

    def finish(self, id: str, word: str | None = None) -> None:
        self._change(id, {"status": "done", "error": word, "updated_at": self._clock()})

    def fail(self, id: str, error: str, *, dead: bool) -> None:
        self._change(id, {"status": "dead" if dead else "queued", "error": error, "updated_at": self._clock()})

    def retry(self, id: str, *, by: str) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            changed = connection.execute(
                _CHANGE.where(jobs.c.status == "dead").values(status="queued", updated_at=now), {"wanted": id}
            )
            job = Job(**_found(connection, id))
            if not changed.rowcount:
                raise Stale(f"job {id} is {job.status}, not dead: only a dead job can be queued again")
            self._outbox.enqueue(connection, JobOrder(id=id, kind=job.kind, payload=job.payload, attempt=job.attempts))
            note(connection, AuditEntry(at=now, by=by, action="job.retry", subject=id, detail=job.kind))

        self._database.write(work)

    def _change(self, id: str, change: Change) -> None:
        self._database.write(lambda connection: connection.execute(_CHANGE, {"wanted": id, **change}))


def _found(connection: Connection, id: str) -> RowMapping:
    row = connection.execute(_ONE, {"wanted": id}).mappings().first()
    if row is None:
        raise _unknown(id)
    return row


def _unknown(id: str) -> NotFound:
    return NotFound(f"there is no job {id}")
