"""Taking away for good: a person's conversations, or what is older than the retention time, with all that was made of them.

The audit's lines stay, since they hold identifiers only; the line about the erasure itself holds a digest of the address.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import BindParameter, Connection, bindparam, delete, exists, select

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.joining import drop_keys, hold, settle
from qualifier.adapters.store.tables import addresses, assessments, idempotency, intakes, jobs
from qualifier.records.stored import AuditEntry, Erased

Find = Callable[[Connection], list[str]]
"""Looks for the next part of what is to be erased; never more than ``_PART``."""

_PART = 500
"""Conversations erased in one transaction."""
_IDENTIFIER = re.compile(rb"[A-Za-z0-9_.-]+")
_FEW = 50
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_WAITING = select(intakes.c.id).where(~exists().where(assessments.c.id == intakes.c.id))
_DATA = select(intakes.c.id, intakes.c.data).where(intakes.c.id.in_(_IDS))
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
    line = AuditEntry(at=now, by=by, action="person.erase", subject=digest_of(wanted))
    return _in_parts(database, lambda connection: _with_address(connection, wanted), line, address=wanted)


def purge(database: Database, before: datetime, *, by: str, now: datetime) -> Erased:
    """Erases what was saved before that moment."""
    database.write(lambda connection: _drop_old(connection, before))
    line = AuditEntry(at=now, by=by, action="store.purge", subject=before.date().isoformat())
    return _in_parts(database, lambda connection: _saved_before(connection, before), line)


def _in_parts(database: Database, find: Find, line: AuditEntry, *, address: str = "") -> Erased:
    """Erases what is found, each part in a transaction with its own audit line: nobody else waits for all of it.

    Somebody's wish to be erased leaves a line even if nothing was found.
    """
    total = Erased(assessments=0, leads=0)
    while True:
        silent = not address or total.assessments > 0
        part = database.write(partial(_part, find=find, line=line, address=address, silent=silent))
        total = Erased(assessments=total.assessments + part.assessments, leads=total.leads + part.leads)
        if part.assessments < _PART:
            break
    if total.assessments:
        database.scrub()
    return total


def _part(connection: Connection, *, find: Find, line: AuditEntry, address: str, silent: bool) -> Erased:
    """One part; ``silent``: without a line if nothing was found."""
    ids = find(connection)
    erased = Erased(assessments=len(ids), leads=_erase(connection, ids))
    if ids or address:
        _drop_answers(connection, set(ids), address)
    if ids or not silent:
        detail = f"assessments {erased.assessments}, leads {erased.leads}"
        note(connection, line.model_copy(update={"detail": detail}))
    return erased


def _with_address(connection: Connection, address: str) -> list[str]:
    """A part of the conversations with this address. Of those that wait to be assessed the bytes are looked through."""
    found = select(addresses.c.assessment).where(addresses.c.address == address).limit(_PART)
    ids = list(connection.execute(found).scalars())
    if len(ids) < _PART:
        mark = address.encode("utf-8", "surrogatepass")
        for part in _parts(connection.execute(_WAITING).scalars().all(), _FEW):
            rows = connection.execute(_DATA, {"ids": part})
            ids += [id for id, data in rows if mark in data.lower()]
    return ids[:_PART]


def _saved_before(connection: Connection, before: datetime) -> list[str]:
    """A part of what was saved before that moment: the answered first, then what still waits."""
    answered = select(assessments.c.id).where(assessments.c.created_at < before).limit(_PART)
    ids = list(connection.execute(answered).scalars())
    if len(ids) < _PART:
        waiting = _WAITING.where(intakes.c.created_at < before).limit(_PART - len(ids))
        ids += connection.execute(waiting).scalars()
    return ids


def _drop_old(connection: Connection, before: datetime) -> None:
    connection.execute(delete(idempotency).where(idempotency.c.at < before))
    connection.execute(delete(jobs).where(jobs.c.status.in_(("done", "dead")), jobs.c.updated_at < before))


def _erase(connection: Connection, ids: Sequence[str]) -> int:
    """Takes the conversations away; how many leads went with them. What refers to an assessment goes with it."""
    if not ids:
        return 0
    touched = {lead for lead in connection.execute(_DROP_ASSESSMENTS, {"ids": ids}).scalars() if lead is not None}
    connection.execute(_DROP_INTAKES, {"ids": ids})
    hold(connection, touched)
    gone = 0
    for lead in sorted(touched):
        if settle(connection, lead):
            drop_keys(connection, lead)
        else:
            gone += 1
    return gone


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


def _parts(ids: Sequence[str], size: int = _PART) -> Iterator[list[str]]:
    for start in range(0, len(ids), size):
        yield list(ids[start : start + size])


def _plain(address: str) -> str:
    return address.strip().lower()
