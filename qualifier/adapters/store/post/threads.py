"""Threads: which one a message belongs to, what is in it, where its draft lies."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from sqlalchemy import Connection, bindparam, exists, func, select, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.database import Again
from qualifier.adapters.store.post.desk import CHANGE_MESSAGE, CHANGE_THREAD, COUNTING, MOST_MAILS, PostDesk, unknown_message
from qualifier.adapters.store.post.finding import own_domain_of, threads_by_names, threads_by_subject
from qualifier.adapters.store.post.joining import join_threads
from qualifier.adapters.store.post.kin import names_of
from qualifier.adapters.store.post.rows import MAILS, incoming_of, message_of
from qualifier.adapters.store.post.tables import messages, thread_names, threads
from qualifier.adapters.store.tables import assessments
from qualifier.adapters.store.writing import insert_missing, insert_new
from qualifier.errors import NotFound
from qualifier.ports.inbox import Counting
from qualifier.records.inbox import Incoming, PlacedDraft, Thread

_SUBJECTS = 7105
"""Kind of PostgreSQL's advisory locks for subjects: any number that nobody else takes."""
_PLACED = (
    select(messages.c.account, messages.c.thread, messages.c.received_at)
    .where(messages.c.id == bindparam("wanted"))
    .with_for_update()
)  # fmt: skip
_UNPLACED = (
    select(messages.c.id, messages.c.account, messages.c.received_at)
    .where(messages.c.id.in_(bindparam("ids", expanding=True)), messages.c.thread.is_(None))
    .order_by(messages.c.id)
    .with_for_update()
)
_EXTEND = (
    update(threads)
    .where(threads.c.id == bindparam("wanted"), threads.c.last_at < bindparam("received_at"))
    .values(last_at=bindparam("received_at"))
)
_THREAD = select(
    threads,
    select(func.count()).select_from(messages).where(messages.c.thread == threads.c.id).scalar_subquery().label("messages"),
    exists().where(assessments.c.id == threads.c.id).label("assessed"),
    select(assessments.c.lead).where(assessments.c.id == threads.c.id).scalar_subquery().label("lead"),
).where(threads.c.id == bindparam("wanted"))
_MAILS = (
    MAILS.where(messages.c.thread == bindparam("wanted"), messages.c.state.in_(COUNTING))
    .order_by(messages.c.received_at.desc(), messages.c.id.desc())
    .limit(MOST_MAILS)
)
_DRAFT = select(threads.c.older_drafts).where(threads.c.id == bindparam("wanted")).with_for_update()
_THREAD_OF = select(messages.c.thread).where(messages.c.id == bindparam("wanted"))


class PostThreads(PostDesk):
    """The threads' part of ``ports.inbox.Post``."""

    def thread_of(self, incoming: Incoming, account: str, *, days: int = 60) -> str:
        def work(connection: Connection) -> str:
            _subjects_in_turn(connection, account, [incoming.subject_key])
            placed = connection.execute(_PLACED, {"wanted": incoming.id}).mappings().first()
            if placed is None:
                raise unknown_message(incoming.id)
            if placed["thread"] is not None:
                return str(placed["thread"])
            domain = own_domain_of(connection, account)
            return self._place(connection, incoming, placed, domain, timedelta(days=days))

        return self._placed(incoming.id) or self._database.write(work)

    def place(self, arrivals: Sequence[Incoming], account: str, *, days: int = 60) -> None:
        def work(connection: Connection) -> None:
            # all before the first row: who waits for a subject holds nothing that another needs to come to its end
            _subjects_in_turn(connection, account, [one.subject_key for one in arrivals])
            found = connection.execute(_UNPLACED, {"ids": [one.id for one in arrivals]}).mappings()
            unplaced = {row["id"]: row for row in found}
            domain = own_domain_of(connection, account)
            for one in arrivals:
                if one.id in unplaced:
                    self._place(connection, one, unplaced[one.id], domain, timedelta(days=days))

        if arrivals:
            self._database.write(work)

    def thread(self, id: str) -> Thread:
        with self._database.reading() as connection:
            found = connection.execute(_THREAD, {"wanted": id}).mappings().first()
        if found is None:
            raise NotFound(f"there is no thread {id}")
        return Thread(**{name: found[name] for name in Thread.model_fields})

    def mails(self, thread: str) -> tuple[Counting, ...]:
        with self._database.reading() as connection:
            found = connection.execute(_MAILS, {"wanted": thread}).mappings().all()
        return tuple(Counting(message_of(row), incoming_of(row)) for row in reversed(found))

    def drafted(self, thread: str, message: str, place: str) -> None:
        def work(connection: Connection) -> None:
            present = connection.execute(_THREAD_OF, {"wanted": message}).scalar()
            older = connection.execute(_DRAFT, {"wanted": present}).scalar() if present else None
            if present is None or older is None:
                return
            if present == thread:
                change: dict[str, object] = {"drafted_for": message, "draft_place": place, "older_drafts": []}
            else:
                change = {"older_drafts": [*older, PlacedDraft(message=message, place=place).model_dump()]}
            connection.execute(CHANGE_THREAD, {"wanted": present, **change})

        self._database.write(work)

    def _placed(self, id: str) -> str | None:
        """The thread it has already: most messages are looked at again, and need no turn at writing for that."""
        with self._database.reading() as connection:
            thread: str | None = connection.execute(_THREAD_OF, {"wanted": id}).scalar()
        return thread

    def _place(self, connection: Connection, incoming: Incoming, row: RowMapping, domain: str, within: timedelta) -> str:
        now, account, received_at = self._clock(), row["account"], row["received_at"]
        known, candidates = threads_by_names(connection, incoming, account, domain)
        candidates = candidates or threads_by_subject(connection, incoming, account, domain, received_at, within)
        thread = join_threads(connection, candidates, now) if candidates else new_id(now)
        if candidates:
            connection.execute(_EXTEND, {"wanted": thread, "received_at": received_at})
        else:
            new = {
                "id": thread, "account": account, "subject": incoming.subject, "last_at": received_at, "older_drafts": [],
                "unread": False,
            }  # fmt: skip
            insert_new(connection, threads, new)
        connection.execute(CHANGE_MESSAGE, {"wanted": incoming.id, "thread": thread})
        _add_names(connection, account, thread, set(names_of(incoming)) - known)
        return thread


def _add_names(connection: Connection, account: str, thread: str, names: Iterable[str]) -> None:
    """From now on these names lead to the thread.

    Raises:
        Again: another thread was given one of them at this moment.
    """
    rows = [{"account": account, "name": name, "thread": thread} for name in sorted(names)]
    if len(insert_missing(connection, thread_names, rows, thread_names.c.name)) < len(rows):
        raise Again


def _subjects_in_turn(connection: Connection, account: str, subject_keys: Iterable[str]) -> None:
    """Two first messages of one subject at once would not see each other and make two threads. SQLite has one writer anyway."""
    if connection.dialect.name != "postgresql":
        return
    for key in sorted({*subject_keys} - {""}):
        lock = func.pg_advisory_xact_lock(_SUBJECTS, func.hashtext(f"{account}\n{key}"))
        connection.execute(select(lock))
