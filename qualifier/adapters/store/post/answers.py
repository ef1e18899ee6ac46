"""The answer to a thread after a message: assessment, message, news and jobs change together, or not at all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, func, select
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.answers import Standing, add_answer, put_answer, put_intake, standing_of
from qualifier.adapters.store.audit import note
from qualifier.adapters.store.post.desk import (
    CHANGE_MESSAGE,
    CHANGE_THREAD,
    COUNTING,
    MOST_MAILS,
    SETTLED,
    SYSTEM,
    PostDesk,
    held,
)
from qualifier.adapters.store.post.news import note_news
from qualifier.adapters.store.post.tables import messages
from qualifier.errors import Stale
from qualifier.ports.inbox import Basis
from qualifier.ports.jobs import JobOrder
from qualifier.records.inbox import Note
from qualifier.records.stored import AuditEntry, Intake, Made

_LATEST = (
    select(messages.c.id, messages.c.state)
    .where(messages.c.thread == bindparam("thread"), messages.c.state.in_(COUNTING))
    .order_by(messages.c.received_at.desc(), messages.c.id.desc())
    .limit(MOST_MAILS)
)
_STILL = select(func.count()).where(
    messages.c.id.in_(bindparam("ids", expanding=True)),
    messages.c.thread == bindparam("thread"),
    messages.c.state.in_(COUNTING),
)
_WAS_AWAY = select(
    exists().where(
        messages.c.thread == bindparam("thread"),
        messages.c.sender == bindparam("sender"),
        messages.c.received_at <= bindparam("at"),
        messages.c.returns_on.is_not(None),
    )
)


class PostAnswers(PostDesk):
    """The answers' part of ``ports.inbox.Post``."""

    def assessed(
        self,
        id: str,
        thread: str,
        intake: Intake,
        made: Made,
        *,
        basis: Basis,
        notes: Sequence[Note],
        outbox: Sequence[JobOrder],
    ) -> bool:
        def work(connection: Connection) -> bool:
            message = held(connection, id)
            if message["state"] in SETTLED:
                return False
            if message["thread"] != thread:
                raise Stale(f"message {id} is not of thread {thread} any more; look again")
            now = self._clock()
            _check_messages(connection, id, thread, set(basis.messages))
            _write(connection, message, intake, made, basis.revision, now)
            state = "ours" if message["ours"] else "assessed"
            connection.execute(CHANGE_MESSAGE, {"wanted": id, "state": state, "reason": None, "error": None, "done_at": now})
            connection.execute(CHANGE_THREAD, {"wanted": thread, "unread": False, **_back(connection, message)})
            note_news(connection, self._outbox, notes, outbox, now)
            return True

        return self._database.write(work)


def _check_messages(connection: Connection, id: str, thread: str, read: set[str]) -> None:
    """Whether the answer read what counts now, the message itself aside.

    Raises:
        Stale: it did not.
    """
    latest = connection.execute(_LATEST, {"thread": thread})
    unread = {other for other, state in latest if state != "waiting"} - read - {id}
    others = read - {id}
    still = connection.execute(_STILL, {"ids": sorted(others), "thread": thread}).scalar_one()
    if unread or still < len(others):
        raise Stale(f"thread {thread} has changed since its messages were read; read them again")


def _write(connection: Connection, message: RowMapping, intake: Intake, made: Made, revision: int | None, now: datetime) -> None:
    standing = standing_of(connection, made.id)
    if revision is not None and (standing is None or standing.revision != revision):
        raise Stale(f"assessment {made.id} has changed since revision {revision}; look again")
    action = "assessment.create"
    if standing is None:
        add_answer(connection, intake, made, now)
    else:
        put_answer(connection, made, _asked_again(standing, message)._replace(name=intake.name), now)
        put_intake(connection, intake, made)
        action = "assessment.continue"
    note(connection, AuditEntry(at=now, by=SYSTEM, action=action, subject=made.id, detail=intake.source))


def _asked_again(standing: Standing, message: RowMapping) -> Standing:
    """What somebody answered is unanswered again once the prospect writes."""
    answered_at = standing.answered_at
    later = answered_at is not None and not message["ours"] and message["received_at"] > answered_at
    return standing._replace(answered_at=None) if later else standing


def _back(connection: Connection, message: RowMapping) -> dict[str, None]:
    """Who was away and writes is back."""
    asked = {"thread": message["thread"], "sender": message["sender"], "at": message["received_at"]}
    return {"away_until": None} if connection.execute(_WAS_AWAY, asked).scalar() else {}
