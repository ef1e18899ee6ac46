"""``MemoryStore``: everything that is kept, in dicts. Conversations and leads are in ``talks``, the rest is here."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast, get_args

from sqlalchemy import Connection

from qualifier.adapters.store.cursors import moment_cursor, number_cursor, read_moment, read_number
from qualifier.errors import NotFound, Stale, StoreUnavailable, Taken
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.records.stored import AuditEntry, Job, JobStatus, Key, Page, ProfileVersion, Replay, Session
from tests.twins.clock import SteppingClock
from tests.twins.outbox import RecordingOutbox
from tests.twins.post import MemoryPost
from tests.twins.talks import Memory, MemoryAssessments, MemoryLeads

_ABANDONED = timedelta(minutes=1)
_NO_TRANSACTION = cast(Connection, None)


class MemoryProfiles:
    """``ports.store.Profiles`` in a dict of lists."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._versions: dict[str, list[ProfileVersion]] = {}

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._versions))

    def current(self, name: str) -> ProfileVersion:
        if name not in self._versions:
            raise NotFound(f"there is no profile named {name}")
        return self._versions[name][-1]

    def version(self, name: str, version: int) -> ProfileVersion:
        for one in self._versions.get(name, ()):
            if one.version == version:
                return one
        raise NotFound(f"there is no version {version} of a profile named {name}")

    def history(self, name: str) -> tuple[ProfileVersion, ...]:
        return tuple(reversed(self._versions.get(name, ())))

    def save(self, name: str, text: str, base: int, *, by: str, at: datetime) -> ProfileVersion:
        with self._memory.lock:
            if len(self._versions.get(name, ())) != base:
                raise Stale(f"profile {name} has changed since version {base}")
            saved = ProfileVersion(name=name, version=base + 1, text=text, by=by, at=at)
            self._versions.setdefault(name, []).append(saved)
            self._memory.note(by, "profile.save", name, f"version {base + 1}", at)
            return saved


class MemoryKeys:
    """``ports.store.Keys`` in two dicts."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._keys: dict[str, Key] = {}
        self._sessions: dict[str, Session] = {}

    def add(self, key: Key, *, by: str) -> None:
        with self._memory.lock:
            if key.name in self._keys:
                raise Taken(f"a key named {key.name} exists already")
            self._keys[key.name] = key
            self._memory.note(by, "key.create", key.name, key.role)

    def all(self) -> tuple[Key, ...]:
        return tuple(sorted(self._keys.values(), key=lambda key: (key.created_at, key.name), reverse=True))

    def find(self, digest: str) -> Key | None:
        return next((key for key in self._keys.values() if key.digest == digest and not key.revoked_at), None)

    def used(self, name: str, at: datetime) -> None:
        minute = at.replace(second=0, microsecond=0)
        with self._memory.lock:
            key = self._keys.get(name)
            if key and (key.last_used_at is None or key.last_used_at < minute):
                self._keys[name] = key.model_copy(update={"last_used_at": minute})

    def revoke(self, name: str, at: datetime, *, by: str) -> None:
        with self._memory.lock:
            if name not in self._keys or self._keys[name].revoked_at:
                raise NotFound(f"there is no key named {name} that could be revoked")
            self._keys[name] = self._keys[name].model_copy(update={"revoked_at": at})
            self._sessions = {digest: one for digest, one in self._sessions.items() if one.key != name}
            self._memory.note(by, "key.revoke", name, at=at)

    def open_session(self, session: Session) -> None:
        with self._memory.lock:
            if session.key not in self._keys:
                raise NotFound(f"there is no key named {session.key}")
            self._sessions[session.digest] = session
            self._memory.note(session.key, "session.open", session.key)

    def session(self, digest: str, now: datetime) -> Key | None:
        found = self._sessions.get(digest)
        if found is None or found.expires_at <= now or self._keys[found.key].revoked_at:
            return None
        return self._keys[found.key]

    def close_session(self, digest: str) -> None:
        with self._memory.lock:
            closed = self._sessions.pop(digest, None)
            if closed:
                self._memory.note(closed.key, "session.close", closed.key)


class MemoryAudit:
    """``ports.store.Audit`` in a list."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def write(self, entry: AuditEntry) -> None:
        with self._memory.lock:
            self._memory.lines.append(entry)

    def page(self, *, cursor: str | None = None, limit: int = 100) -> Page[AuditEntry]:
        with self._memory.lock:
            end = len(self._memory.lines) if cursor is None else read_number("audit", cursor)
            begin = max(0, end - limit)
            lines = tuple(reversed(self._memory.lines[begin:end]))
            return Page[AuditEntry](items=lines, next=number_cursor("audit", begin) if begin else None)


class MemoryJobs:
    """``ports.store.Jobs`` in a dict."""

    def __init__(self, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._outbox, self._clock = outbox, clock
        self._jobs: dict[str, Job] = {}
        self.memory: Memory

    def queue(self, order: JobOrder, now: datetime) -> bool:
        """Keeps and queues an order, unless its id is known."""
        if order.id in self._jobs:
            return False
        self._outbox.enqueue(_NO_TRANSACTION, order)
        self._jobs[order.id] = Job(
            id=order.id, kind=order.kind, status="queued", attempts=order.attempt, created_at=now, updated_at=now,
            payload=order.payload,
        )  # fmt: skip
        return True

    def forget_ended(self, before: datetime) -> None:
        self._jobs = {id: job for id, job in self._jobs.items() if job.status not in ("done", "dead") or job.updated_at >= before}

    def add(self, order: JobOrder, *, by: str) -> None:
        with self.memory.lock:
            now = self._clock()
            if self.queue(order, now):
                self.memory.note(by, "job.create", order.id, order.kind, now)

    def get(self, id: str) -> Job:
        with self.memory.lock:
            if id not in self._jobs:
                raise NotFound(f"there is no job {id}")
            return self._jobs[id]

    def page(self, status: JobStatus | None = None, *, cursor: str | None = None, limit: int = 50) -> Page[Job]:
        before = read_moment("jobs", cursor) if cursor is not None else None
        newest = sorted(self._jobs.values(), key=lambda job: (job.created_at, job.id), reverse=True)
        found = [job for job in newest if status in (None, job.status) and (before is None or (job.created_at, job.id) < before)]
        last = found[limit - 1] if len(found) > limit else None
        return Page[Job](items=tuple(found[:limit]), next=moment_cursor("jobs", last.created_at, last.id) if last else None)

    def counts(self) -> dict[JobStatus, int]:
        counted = Counter(job.status for job in self._jobs.values())
        return {status: counted[status] for status in get_args(JobStatus)}

    def begin(self, id: str) -> Job:
        with self.memory.lock:
            attempts = self.get(id).attempts + 1
            self._change(id, status="running", attempts=attempts, updated_at=self._clock())
            return self._jobs[id]

    def advance(self, id: str, progress: int, total: int) -> None:
        self._change(id, progress=progress, total=total)

    def finish(self, id: str, word: str | None = None) -> None:
        self._change(id, status="done", error=word, updated_at=self._clock())

    def fail(self, id: str, error: str, *, dead: bool) -> None:
        self._change(id, status="dead" if dead else "queued", error=error, updated_at=self._clock())

    def retry(self, id: str, *, by: str) -> None:
        with self.memory.lock:
            job = self.get(id)
            if job.status != "dead":
                raise Stale(f"job {id} is {job.status}, not dead")
            now = self._clock()
            self._outbox.enqueue(_NO_TRANSACTION, JobOrder(id=id, kind=job.kind, payload=job.payload, attempt=job.attempts))
            self._change(id, status="queued", updated_at=now)
            self.memory.note(by, "job.retry", id, job.kind, now)

    def _change(self, id: str, **changes: object) -> None:
        with self.memory.lock:
            if id in self._jobs:
                self._jobs[id] = self._jobs[id].model_copy(update=changes)


class MemoryIdempotency:
    """``ports.store.Idempotency`` in a dict of (request, when, answer)."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def claim(self, key: str, request: str, at: datetime) -> Replay | None:
        with self._memory.lock:
            if key in self._memory.answers:
                first, when, replay = self._memory.answers[key]
                if first != request:
                    raise Taken("this idempotency key was used for another request")
                if replay is not None:
                    return replay
                if when > at - _ABANDONED:
                    raise Stale("the same request is still under way")
            self._memory.answers[key] = (request, at, None)
            return None

    def settle(self, key: str, replay: Replay) -> None:
        with self._memory.lock:
            if key in self._memory.answers:
                self._memory.answers[key] = (*self._memory.answers[key][:2], replay)

    def release(self, key: str) -> None:
        with self._memory.lock:
            self._memory.answers.pop(key, None)

    def forget(self, before: datetime) -> int:
        with self._memory.lock:
            old = [key for key, (_, when, _) in self._memory.answers.items() if when < before]
            for key in old:
                del self._memory.answers[key]
            return len(old)


class MemoryAllowance:
    """``ports.store.Allowance``: what is in each bucket, and when that was."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._buckets: dict[str, tuple[float, datetime]] = {}

    def take(self, name: str, amount: int, per_minute: int, at: datetime) -> timedelta:
        with self._memory.lock:
            available, since = self._buckets.get(name, (float(per_minute), at))
            refill = max(0.0, (at - since).total_seconds()) * per_minute / 60
            left = min(float(per_minute), available + refill) - amount
            self._buckets[name] = (left, max(at, since))
            return timedelta(seconds=max(0.0, -left) * 60 / per_minute)


class MemoryStore:
    """``ports.store.Store`` in dicts: for tests of what stands on a store, and passes the same contract as the real one."""

    def __init__(self, outbox: Outbox | None = None, clock: Callable[[], datetime] | None = None) -> None:
        outbox, clock = outbox or RecordingOutbox(), clock or SteppingClock()
        self.jobs = MemoryJobs(outbox, clock)
        memory = Memory(clock, self.jobs.queue, ended_jobs_before=self.jobs.forget_ended)
        self.jobs.memory = memory
        self.assessments = MemoryAssessments(memory)
        self.leads = MemoryLeads(memory)
        self.profiles = MemoryProfiles(memory)
        self.keys = MemoryKeys(memory)
        self.audit = MemoryAudit(memory)
        self.idempotency = MemoryIdempotency(memory)
        self.allowance = MemoryAllowance(memory)
        self.post = MemoryPost(memory)
        self._closed = threading.Event()

    def check(self) -> None:
        if self._closed.is_set():
            raise StoreUnavailable("the store is closed")

    def close(self) -> None:
        self._closed.set()
