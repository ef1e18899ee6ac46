"""What the rooms of the post share: the database, the queue, the clock, and a message held together with its thread."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.database import Again, Database
from qualifier.adapters.store.jobs import queue
from qualifier.adapters.store.post.tables import messages, threads
from qualifier.errors import NotFound
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.records.inbox import MessageState

SYSTEM = "system"
"""Who does what no person asked for."""
COUNTING: tuple[MessageState, ...] = ("assessed", "ours", "waiting")
"""States of the messages that an answer reads."""
SETTLED: tuple[MessageState, ...] = ("assessed", "set_aside", "ours")
MOST_MAILS = 200
"""Messages of a thread that an answer reads, the latest."""
LONGEST_ERROR = 500

CHANGE_MESSAGE = update(messages).where(messages.c.id == bindparam("wanted"))
CHANGE_THREAD = update(threads).where(threads.c.id == bindparam("wanted"))
_ONE = select(
    *(messages.c[name] for name in ("id", "account", "thread", "state", "sender", "ours", "received_at"))
).where(messages.c.id == bindparam("wanted"))  # fmt: skip
_HOLD = select(threads.c.id).where(threads.c.id.in_(bindparam("ids", expanding=True))).order_by(threads.c.id).with_for_update()


class PostDesk:
    """What each room of the post works with."""

    def __init__(self, database: Database, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def _order(self, connection: Connection, message: str, id: str, now: datetime) -> None:
        """Queues a job for a message."""
        queue(connection, self._outbox, JobOrder(id=id, kind="message", payload={"message": message}), now)

    def _order_again(self, connection: Connection, message: str, now: datetime) -> None:
        """Lets a message count again: it waits, and a new job is queued for it, since the old one is done."""
        connection.execute(
            CHANGE_MESSAGE, {"wanted": message, "state": "waiting", "reason": None, "error": None, "done_at": None}
        )
        self._order(connection, message, new_id(now), now)


def hold_threads(connection: Connection, ids: list[str]) -> None:
    """Keeps others from changing these threads until the end, in the order of their ids, so that nobody waits in a circle.

    Raises:
        Again: one was joined to another or erased at this moment.
    """
    if len(connection.execute(_HOLD, {"ids": ids}).all()) < len(ids):
        raise Again


def held(connection: Connection, id: str) -> RowMapping:
    """A message with its thread held.

    Raises:
        NotFound: no such message.
        Again: it came to another thread at this moment.
    """
    found = _one(connection, id)
    if found["thread"] is None or connection.dialect.name != "postgresql":
        return found
    hold_threads(connection, [found["thread"]])
    again = _one(connection, id)
    if again["thread"] != found["thread"]:
        raise Again
    return again


def unknown_message(id: str) -> NotFound:
    return NotFound(f"there is no message {id}")


def _one(connection: Connection, id: str) -> RowMapping:
    found = connection.execute(_ONE, {"wanted": id}).mappings().first()
    if found is None:
        raise unknown_message(id)
    return found
