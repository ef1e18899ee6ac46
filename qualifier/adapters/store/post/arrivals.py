"""Messages: kept as they arrive, each once, with the job that looks at it; what became of each."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, tuple_, update

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.audit import note
from qualifier.adapters.store.cursors import moment_cursor, read_moment
from qualifier.adapters.store.database import Again
from qualifier.adapters.store.jobs import queue
from qualifier.adapters.store.post.desk import (
    CHANGE_MESSAGE,
    CHANGE_THREAD,
    LONGEST_ERROR,
    SETTLED,
    PostDesk,
    held,
    unknown_message,
)
from qualifier.adapters.store.post.erasing import buried_among
from qualifier.adapters.store.post.kin import addresses_of, key_of, storable
from qualifier.adapters.store.post.rows import INCOMING, MESSAGES, incoming_of, message_of
from qualifier.adapters.store.post.tables import accounts, folders, message_bytes, message_people, messages, threads
from qualifier.adapters.store.writing import insert_missing, insert_new
from qualifier.errors import NotFound, Stale
from qualifier.ports.inbox import TOGETHER
from qualifier.ports.jobs import JobOrder
from qualifier.records.inbox import AsideReason, Incoming, Message, MessageFilter, MessageState
from qualifier.records.stored import AuditEntry, Page

_LIST = "messages"
_ACCOUNT = (
    select(accounts.c.name).where(accounts.c.name == bindparam("wanted")).with_for_update(read=True, key_share=True)
)  # fmt: skip
_MOVE = update(folders).where(folders.c.account == bindparam("of"), folders.c.folder == bindparam("read"))
_UNREAD = select(threads.c.unread).where(threads.c.id == bindparam("wanted"))
_FILL = update(message_bytes).where(message_bytes.c.id == bindparam("wanted"))
_NOBODY = delete(message_people).where(message_people.c.message == bindparam("wanted"))
_WAITING = (
    select(messages.c.id)
    .where(messages.c.id.in_(bindparam("ids", expanding=True)), messages.c.state == "waiting")
    .order_by(messages.c.id)
)  # fmt: skip
_PLACED = select(messages.c.thread, messages.c.state).where(messages.c.id == bindparam("wanted"))
_REASONS = (
    select(messages.c.reason, func.count())
    .where(messages.c.state == "set_aside", messages.c.reason.is_not(None))
    .group_by(messages.c.reason)
)
_LATEST_ASSESSED = (
    select(messages.c.id)
    .where(messages.c.thread == bindparam("wanted"), messages.c.state == "assessed")
    .order_by(messages.c.received_at.desc(), messages.c.id.desc())
    .limit(1)
)


class PostArrivals(PostDesk):
    """The messages' part of ``ports.inbox.Post``."""

    def receive(self, account: str, folder: str, arrivals: Sequence[Incoming], cursor: str | None) -> int:
        by_key = {key_of(one.key): one for one in reversed(arrivals)}

        def work(connection: Connection) -> int:
            if connection.execute(_ACCOUNT, {"wanted": account}).first() is None:
                raise NotFound(f"there is no account named {account}")
            now = self._clock()
            # in one order everywhere: two who receive the same messages wait for each other, not in a circle
            wanted = by_key.keys() - buried_among(connection, by_key)
            rows = [_row(by_key[key], key, account, folder, now) for key in sorted(wanted)]
            added = insert_missing(connection, messages, rows, messages.c.id)
            new = [one for one in reversed(by_key.values()) if one.id in added]
            _add_parts(connection, new)
            for start in range(0, len(new), TOGETHER):
                self._order_together(connection, [one.id for one in new[start : start + TOGETHER]], now)
            if cursor is not None:
                _move(connection, account, folder, cursor)
            return len(new)

        return self._database.write(work)

    def separate(self, ids: Sequence[str]) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            for id in connection.execute(_WAITING, {"ids": list(ids)}).scalars().all():
                self._order(connection, id, id, now)

        self._database.write(work)

    def message(self, id: str) -> Message:
        with self._database.reading() as connection:
            found = connection.execute(MESSAGES.where(messages.c.id == id)).mappings().first()
        if found is None:
            raise unknown_message(id)
        return message_of(found)

    def incoming(self, id: str) -> Incoming:
        with self._database.reading() as connection:
            found = connection.execute(INCOMING.where(messages.c.id == id)).mappings().first()
        if found is None:
            raise unknown_message(id)
        return incoming_of(found)

    def fill(self, incoming: Incoming) -> None:
        def work(connection: Connection) -> None:
            if held(connection, incoming.id)["state"] != "waiting":
                return
            if not connection.execute(_FILL, {"wanted": incoming.id, "data": incoming.arrival.data}).rowcount:
                raise unknown_message(incoming.id)
            told = {"subject": incoming.subject, "people": list(incoming.people), "sent_at": storable(incoming.sent_at)}
            connection.execute(CHANGE_MESSAGE, {"wanted": incoming.id, **told})
            connection.execute(_NOBODY, {"wanted": incoming.id})
            _add_people(connection, [incoming])

        self._database.write(work)

    def page(self, chosen: MessageFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Message]:
        equal = {"account": chosen.account, "state": chosen.state, "reason": chosen.reason}
        wanted = MESSAGES.where(*(messages.c[name] == value for name, value in equal.items() if value is not None))
        if cursor is not None:
            wanted = wanted.where(tuple_(messages.c.received_at, messages.c.id) < tuple_(*read_moment(_LIST, cursor)))
        wanted = wanted.order_by(messages.c.received_at.desc(), messages.c.id.desc()).limit(limit + 1)
        with self._database.reading() as connection:
            found = [message_of(row) for row in connection.execute(wanted).mappings()]
        last = found[limit - 1] if len(found) > limit else None
        return Page[Message](items=tuple(found[:limit]), next=moment_cursor(_LIST, last.received_at, last.id) if last else None)

    def reasons(self, account: str | None = None) -> dict[AsideReason, int]:
        wanted = _REASONS if account is None else _REASONS.where(messages.c.account == account)
        with self._database.reading() as connection:
            return dict(connection.execute(wanted).all())

    def settle(
        self,
        id: str,
        state: MessageState,
        *,
        reason: AsideReason | None = None,
        error: str | None = None,
        returns_on: date | None = None,
        by: str | None = None,
    ) -> None:
        def work(connection: Connection) -> None:
            now = self._clock()
            message = held(connection, id)
            thread: str | None = message["thread"]
            if state != "waiting":
                done_at = None if state == "failed" else now
                change = {"state": state, "reason": reason, "error": error and error[:LONGEST_ERROR], "done_at": done_at}
                connection.execute(CHANGE_MESSAGE, {"wanted": id, **change, "returns_on": returns_on})
            elif message["state"] != "waiting":
                self._order_again(connection, id, now)
            if by is not None:
                connection.execute(CHANGE_MESSAGE, {"wanted": id, "wanted_by": by if state == "waiting" else None})
                detail = " ".join(filter(None, (state, reason)))
                note(connection, AuditEntry(at=now, by=by, action="message.settle", subject=id, detail=detail))
            if thread is not None and returns_on is not None:
                connection.execute(CHANGE_THREAD, {"wanted": thread, "away_until": returns_on})
            if thread is not None and state != "waiting":
                self._read_the_rest(connection, thread, now)

        self._database.write(work)

    def leave(self, id: str, *, to: str) -> None:
        def work(connection: Connection) -> None:
            message = held(connection, id)
            if message["state"] in SETTLED:
                return
            later = connection.execute(_PLACED, {"wanted": to}).first()
            if message["thread"] is None or later != (message["thread"], "waiting"):
                raise Stale(f"message {to} does not wait in the thread of message {id} any more; look again")
            state = "ours" if message["ours"] else "assessed"
            change = {"state": state, "reason": None, "error": None, "done_at": self._clock()}
            connection.execute(CHANGE_MESSAGE, {"wanted": id, **change})
            connection.execute(CHANGE_THREAD, {"wanted": message["thread"], "unread": True})

        self._database.write(work)

    def _order_together(self, connection: Connection, ids: Sequence[str], now: datetime) -> None:
        if len(ids) == 1:
            self._order(connection, ids[0], ids[0], now)
        else:
            order = JobOrder(id=new_id(now), kind="message", payload={"messages": list(ids)})
            queue(connection, self._outbox, order, now)

    def _read_the_rest(self, connection: Connection, thread: str, now: datetime) -> None:
        """What was left to an answer that does not come is read again: all of threads that became one, or what came before."""
        if not connection.execute(_UNREAD, {"wanted": thread}).scalar():
            return
        connection.execute(CHANGE_THREAD, {"wanted": thread, "unread": False})
        latest = connection.execute(_LATEST_ASSESSED, {"wanted": thread}).scalar()
        if latest is not None:
            self._order_again(connection, latest, now)


def _row(incoming: Incoming, key: str, account: str, folder: str, now: datetime) -> dict[str, object]:
    same = ("id", "message_id", "subject_key", "subject", "sender", "ours", "reply")
    return {
        **{name: getattr(incoming, name) for name in same},
        "account": account,
        "folder": folder,
        "place": incoming.arrival.place,
        "key": key,
        "refers_to": list(incoming.references),
        "people": list(incoming.people),
        "sent_at": storable(incoming.sent_at),
        "received_at": storable(incoming.arrival.received_at) or now,
        "kept_at": now,
        "state": "waiting",
    }


def _add_parts(connection: Connection, new: Sequence[Incoming]) -> None:
    """Bytes and people stand apart, so that lists stay quick and a person is found."""
    if not new:
        return
    connection.execute(insert(message_bytes), [{"id": one.id, "data": one.arrival.data} for one in new])
    _add_people(connection, new)


def _add_people(connection: Connection, new: Sequence[Incoming]) -> None:
    people = [{"address": address, "message": one.id} for one in new for address in addresses_of(one)]
    if people:
        connection.execute(insert(message_people), people)


def _move(connection: Connection, account: str, folder: str, cursor: str) -> None:
    if connection.execute(_MOVE, {"of": account, "read": folder, "cursor": cursor}).rowcount:
        return
    if not insert_new(connection, folders, {"account": account, "folder": folder, "cursor": cursor}):
        raise Again
