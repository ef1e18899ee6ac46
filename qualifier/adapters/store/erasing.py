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
from qualifier.adapters.store.post.erasing import bury_mail, drop_mail, mail_before, mail_with, said_in
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
_DROP_ASSESSMENTS = delete(assessments).where(assessments.c.id.in_(_IDS)).returning(assessments.c.id, assessments.c.lead)
_DROP_INTAKES = delete(intakes).where(intakes.c.id.in_(_IDS)).returning(intakes.c.id)
_ANSWERS = select(idempotency.c.key, idempotency.c.headers, idempotency.c.body).where(idempotency.c.status.is_not(None))
_DROP_ANSWERS = delete(idempotency).where(idempotency.c.key.in_(_IDS))


def digest_of(address: str) -> str:
    """What the audit says instead of the address: enough to prove later that this one was erased."""
    return hashlib.sha256(_plain(address).encode("utf-8", "surrogatepass")).hexdigest()


def erase_person(database: Database, address: str, *, by: str, now: datetime) -> Erased:
    """Erases every conversation with this address in it, also those still waiting to be assessed, and all its mail."""
    wanted = _plain(address)
    said = said_in(database, wanted)
    line = AuditEntry(at=now, by=by, action="person.erase", subject=digest_of(wanted))
    return _in_parts(database, lambda connection: _with_address(connection, wanted, said), line, address=wanted)


def purge(database: Database, before: datetime, *, by: str, now: datetime) -> Erased:
    """Erases what was saved before that moment."""
    database.write(lambda connection: _drop_old(connection, before))
    line = AuditEntry(at=now, by=by, action="store.purge", subject=before.date().isoformat())
    return _in_parts(database, lambda connection: _saved_before(connection, before), line)


def _in_parts(database: Database, find: Find, line: AuditEntry, *, address: str = "") -> Erased:
    """Erases what is found, each part in a transaction with its own audit line: nobody else waits for all of it.

    Somebody's wish to be erased leaves a line even if nothing was found.
    """
    total, found = Erased(assessments=0, leads=0), _PART
    silent = not address
    while found == _PART:
        found, part = database.write(partial(_part, find=find, line=line, address=address, silent=silent))
        total = Erased(**{name: getattr(total, name) + getattr(part, name) for name in Erased.model_fields})
        silent = True
    if total.assessments or total.messages:
        database.scrub()
    return total


def _part(connection: Connection, *, find: Find, line: AuditEntry, address: str, silent: bool) -> tuple[int, Erased]:
    """One part, and how many were found for it; ``silent``: without a line if nothing was found."""
    ids = find(connection)
    if ids and address:
        bury_mail(connection, ids, line.at)
    erased = _erase(connection, ids)
    if ids or address:
        _drop_answers(connection, set(ids), address)
    if ids or not silent:
        note(connection, line.model_copy(update={"detail": _told(erased)}))
    return len(ids), erased


def _told(erased: Erased) -> str:
    mail = f", messages {erased.messages}" if erased.messages else ""
    return f"assessments {erased.assessments}, leads {erased.leads}{mail}"


def _with_address(connection: Connection, address: str, said: Sequence[str]) -> list[str]:
    """A part of the conversations with this address. Of those that wait to be assessed the bytes are looked through; ``said``
    are the messages that it was found in already."""
    found = select(addresses.c.assessment).where(addresses.c.address == address).limit(_PART)
    ids = list(connection.execute(found).scalars())
    if len(ids) < _PART:
        mark = address.encode("utf-8", "surrogatepass")
        for part in _parts(connection.execute(_WAITING).scalars().all(), _FEW):
            rows = connection.execute(_DATA, {"ids": part})
            ids += [id for id, data in rows if mark in data.lower()]
    if len(ids) < _PART:
        ids += mail_with(connection, address, said, _PART)
    return list(dict.fromkeys(ids))[:_PART]


def _saved_before(connection: Connection, before: datetime) -> list[str]:
    """A part of what was saved before that moment: the answered first, then what still waits."""
    answered = select(assessments.c.id).where(assessments.c.created_at < before).limit(_PART)
    ids = list(connection.execute(answered).scalars())
    if len(ids) < _PART:
        waiting = _WAITING.where(intakes.c.created_at < before).limit(_PART - len(ids))
        ids += connection.execute(waiting).scalars()
    if len(ids) < _PART:
        ids += mail_before(connection, before, _PART - len(ids))
    return ids


def _drop_old(connection: Connection, before: datetime) -> None:
    connection.execute(delete(idempotency).where(idempotency.c.at < before))
    connection.execute(delete(jobs).where(jobs.c.status.in_(("done", "dead")), jobs.c.updated_at < before))


def _erase(connection: Connection, ids: Sequence[str]) -> Erased:
    """Takes the conversations away; what refers to an assessment goes with it, and a lead that has none left."""
    if not ids:
        return Erased(assessments=0, leads=0)
    mail = drop_mail(connection, ids)
    answered = connection.execute(_DROP_ASSESSMENTS, {"ids": ids}).all()
    talks = {id for id, _ in answered}.union(connection.execute(_DROP_INTAKES, {"ids": ids}).scalars())
    touched = {lead for _, lead in answered if lead is not None}
    hold(connection, touched)
    gone = 0
    for lead in sorted(touched):
        if settle(connection, lead):
            drop_keys(connection, lead)
        else:
            gone += 1
    return Erased(assessments=len(talks), leads=gone, messages=mail)


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
