"""Threads that turn out to be one: the messages, names, drafts and news of all go to one of them, and so does their lead.

The one that is left is the oldest that is assessed, else the oldest: its assessment keeps its identifier, which news, links and
people name. What was made of the others goes; ``unread`` says so until an answer has read all of it.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, exists, select, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.answers import CHANGE, standing_of
from qualifier.adapters.store.audit import note
from qualifier.adapters.store.joining import hold, settle
from qualifier.adapters.store.post.desk import CHANGE_THREAD, SYSTEM, hold_threads
from qualifier.adapters.store.post.tables import messages, news, thread_names, threads
from qualifier.adapters.store.tables import assessments, intakes, lead_keys, leads
from qualifier.records.inbox import PlacedDraft
from qualifier.records.stored import AuditEntry

_OUTCOME = ("outcome", "outcome_note", "outcome_by", "outcome_at")
_ALL = select(threads).where(threads.c.id.in_(bindparam("ids", expanding=True))).order_by(threads.c.id)
_ASSESSED = select(assessments.c.id).where(assessments.c.id.in_(bindparam("ids", expanding=True)))
_MOVES = tuple(
    update(table).where(table.c[name] == bindparam("gone")).values({name: bindparam("left")})
    for table, name in ((messages, "thread"), (thread_names, "thread"), (news, "assessment"))
)
_DROPS = tuple(delete(table).where(table.c.id == bindparam("gone")) for table in (assessments, intakes))
_DROP_THREAD = delete(threads).where(threads.c.id == bindparam("gone"))
_HAS_OTHERS = select(exists().where(assessments.c.lead == bindparam("lead")))
_KEYS = update(lead_keys).where(lead_keys.c.lead == bindparam("gone")).values(lead=bindparam("left"))
_NEWS = update(news).where(news.c.lead == bindparam("gone"), news.c.assessment == bindparam("thread"))
_ENDED = select(*(leads.c[name] for name in _OUTCOME)).where(leads.c.id == bindparam("lead"), leads.c.outcome.is_not(None))
_END = update(leads).where(leads.c.id == bindparam("lead"), leads.c.outcome.is_(None))


def join_threads(connection: Connection, ids: Sequence[str], now: datetime) -> str:
    """Makes one thread of these, held until the end of the transaction; its identifier.

    Raises:
        Again: one of them was joined or erased at this moment.
    """
    hold_threads(connection, sorted(ids))
    if len(ids) == 1:
        return ids[0]
    assessed = set(connection.execute(_ASSESSED, {"ids": list(ids)}).scalars())
    rows = {row["id"]: row for row in connection.execute(_ALL, {"ids": list(ids)}).mappings()}
    left = min(ids, key=lambda id: (id not in assessed, id))
    for gone in sorted(set(ids) - {left}):
        for move in _MOVES:
            connection.execute(move, {"gone": gone, "left": left})
        if gone in assessed:
            _join_answers(connection, gone, left)
        connection.execute(_DROP_THREAD, {"gone": gone})
        note(connection, AuditEntry(at=now, by=SYSTEM, action="thread.join", subject=left, detail=gone))
    connection.execute(CHANGE_THREAD, {"wanted": left, **_together(rows.pop(left), list(rows.values()), bool(assessed))})
    return left


def _together(left: RowMapping, gone: Sequence[RowMapping], assessed: bool) -> dict[str, object]:
    """The row of the thread that is left. A mailbox holds one draft a thread: those of the others are to be dropped."""
    drafts = [
        PlacedDraft(message=row["drafted_for"], place=row["draft_place"]).model_dump() for row in gone if row["drafted_for"]
    ]
    days = [row["away_until"] for row in (left, *gone) if row["away_until"]]
    return {
        "subject": next((row["subject"] for row in (left, *gone) if row["subject"]), None),
        "last_at": max(row["last_at"] for row in (left, *gone)),
        "away_until": max(days, default=None),
        "older_drafts": [*left["older_drafts"], *(one for row in gone for one in row["older_drafts"]), *drafts],
        "unread": assessed or any(row["unread"] for row in (left, *gone)),
    }


def _join_answers(connection: Connection, gone: str, left: str) -> None:
    """Both are assessed: one answer goes, its lead stays known by the other's until that is made again."""
    held = {id: standing_of(connection, id) for id in sorted((gone, left))}
    other, own = held[gone], held[left]
    for drop in _DROPS:
        connection.execute(drop, {"gone": gone})
    if other is None or other.lead is None:
        return
    hold(connection, {lead for lead in (other.lead, own and own.lead) if lead})
    if own is not None and own.lead is None:
        connection.execute(CHANGE, {"wanted": left, "lead": other.lead, "lead_keys": other.lead_keys})
    elif own is not None and own.lead is not None and own.lead != other.lead:
        _join_leads(connection, other.lead, own.lead, left)
    settle(connection, other.lead)


def _join_leads(connection: Connection, gone: str, left: str, thread: str) -> None:
    """A lead that has no conversation left goes on as the other: keys, outcome and news are that one's now."""
    if connection.execute(_HAS_OTHERS, {"lead": gone}).scalar():
        return
    connection.execute(_KEYS, {"gone": gone, "left": left})
    connection.execute(_NEWS.values(lead=left), {"gone": gone, "thread": thread})
    ended = connection.execute(_ENDED, {"lead": gone}).mappings().first()
    if ended is not None:
        connection.execute(_END, {"lead": left, "is_open": 0, **ended})
