"""Taking away for good: a person's conversations, or what is older than the retention time, with all that was made of them.

The audit's lines stay, since they hold identifiers only; the line about the erasure itself holds a digest of the address.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, delete, exists, select

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.joining import drop_keys, hold, settle
from qualifier.adapters.store.tables import addresses, assessments, idempotency, intakes, jobs
from qualifier.records.stored import AuditEntry, Erased

_PART = 500
_IDENTIFIER = re.compile(rb"[A-Za-z0-9_.-]+")
_ASSESSED = exists().where(assessments.c.id == intakes.c.id)
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_DROP_ASSESSMENTS = delete(assessments).where(assessments.c.id.in_(_IDS)).returning(assessments.c.lead)
_DROP_INTAKES = delete(intakes).where(intakes.c.id.in_(_IDS))
_ANSWERS = select(idempotency.c.key, idempotency.c.headers, idempotency.c.body).where(idempotency.c.status.is_not(None))
_DROP_ANSWERS = delete(idempotency).where(idempotency.c.key.in_(_IDS))


def digest_of(address: str) -> str:
    """What the audit says instead of the address: enough to prove later that this one was erased."""
    return hashlib.sha256(_plain(address).encode("utf-8", "surrogatepass")).hexdigest()


def erase_person(database: Database, address: str, *, by: str, now: datetime) -> Erased:
    """Erases every conversation with this address in it, also those still waiting to be assessed."""
    wanted = _plain(address)

    def work(connection: Connection) -> Erased:
        found = connection.execute(select(addresses.c.assessment).where(addresses.c.address == wanted)).scalars()
        ids = {*found, *_waiting_with(connection, wanted)}
        leads = _erase(connection, sorted(ids))
        _drop_answers(connection, ids, wanted)
        erased = Erased(assessments=len(ids), leads=leads)
        note(connection, AuditEntry(at=now, by=by, action="person.erase", subject=digest_of(wanted), detail=_told(erased)))
        return erased

    erased = database.write(work)
    database.scrub()
    return erased


def purge(database: Database, before: datetime, *, by: str, now: datetime) -> Erased:
    """Erases what was saved before that moment, in parts, so that others need not wait for all of it."""
    assessed = leads = 0
    database.write(lambda connection: _drop_old(connection, before))
    while True:
        part = database.write(lambda connection: _purge_part(connection, before, by=by, now=now))
        assessed, leads = assessed + part.assessments, leads + part.leads
        if part.assessments < _PART:
            break
    if assessed:
        database.scrub()
    return Erased(assessments=assessed, leads=leads)


def _purge_part(connection: Connection, before: datetime, *, by: str, now: datetime) -> Erased:
    answered = select(assessments.c.id).where(assessments.c.created_at < before)
    waiting = select(intakes.c.id).where(intakes.c.created_at < before, ~_ASSESSED)
    ids = [id for wanted in (answered, waiting) for id in connection.execute(wanted.limit(_PART)).scalars()][:_PART]
    if not ids:
        return Erased(assessments=0, leads=0)
    erased = Erased(assessments=len(ids), leads=_erase(connection, ids))
    _drop_answers(connection, set(ids))
    note(connection, AuditEntry(at=now, by=by, action="store.purge", subject=before.date().isoformat(), detail=_told(erased)))
    return erased


def _drop_old(connection: Connection, before: datetime) -> None:
    connection.execute(delete(idempotency).where(idempotency.c.at < before))
    connection.execute(delete(jobs).where(jobs.c.status.in_(("done", "dead")), jobs.c.updated_at < before))


def _erase(connection: Connection, ids: Sequence[str]) -> int:
    """Takes the conversations away; how many leads went with them. What refers to an assessment goes with it."""
    touched: set[str] = set()
    for part in _parts(ids):
        gave = connection.execute(_DROP_ASSESSMENTS, {"ids": part}).scalars()
        touched.update(lead for lead in gave if lead is not None)
        connection.execute(_DROP_INTAKES, {"ids": part})
    hold(connection, touched)
    gone = 0
    for lead in sorted(touched):
        if settle(connection, lead):
            drop_keys(connection, lead)
        else:
            gone += 1
    return gone


def _waiting_with(connection: Connection, address: str) -> set[str]:
    """Conversations not assessed yet: who takes part is not known, so their bytes are looked through."""
    waiting = select(intakes.c.id, intakes.c.data).where(~_ASSESSED)
    mark = address.encode("utf-8", "surrogatepass")
    return {id for id, data in connection.execute(waiting).yield_per(50) if mark in data.lower()}


def _drop_answers(connection: Connection, ids: set[str], address: str = "") -> None:
    """Stored answers that name an erased conversation or the address."""
    marks = {id.encode() for id in ids}
    found = [
        key
        for key, headers, body in connection.execute(_ANSWERS).yield_per(50)
        if _holds(f"{headers}".encode() + b" " + body, marks, address.encode("utf-8", "surrogatepass"))
    ]
    for part in _parts(found):
        connection.execute(_DROP_ANSWERS, {"ids": part})


def _holds(said: bytes, ids: set[bytes], address: bytes) -> bool:
    return bool(address and address in said.lower()) or not ids.isdisjoint(_IDENTIFIER.findall(said))


def _parts(ids: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _PART):
        yield list(ids[start : start + _PART])


def _told(erased: Erased) -> str:
    return f"assessments {erased.assessments}, leads {erased.leads}"


def _plain(address: str) -> str:
    return address.strip().lower()
