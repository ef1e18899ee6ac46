"""News of leads, each told once: what was noted under a key is never noted again, and its jobs are not queued again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from qualifier.adapters.store.jobs import queue
from qualifier.adapters.store.post.desk import PostDesk
from qualifier.adapters.store.post.tables import news
from qualifier.adapters.store.writing import insert_missing
from qualifier.errors import NotFound
from qualifier.ports.jobs import JobOrder, Outbox
from qualifier.ports.news import keys_of
from qualifier.records.inbox import Note

_ONE = select(news).where(news.c.key == bindparam("wanted"))


def note_news(connection: Connection, outbox: Outbox, notes: Sequence[Note], orders: Sequence[JobOrder], now: datetime) -> int:
    """Notes what is new and queues the orders, but those that tell only of what was known; how many notes were new."""
    by_key = {one.key: one for one in reversed(notes)}
    # in one order everywhere: two who note the same wait for each other, not in a circle
    rows = [by_key[key].model_dump() for key in sorted(by_key)]
    added: set[str] = insert_missing(connection, news, rows, news.c.key)
    known = by_key.keys() - added
    for order in orders:
        told = keys_of(order.payload)
        if not (told and known.issuperset(told)):
            queue(connection, outbox, order, now)
    return len(added)


class PostNews(PostDesk):
    """The part of ``ports.inbox.Post`` that is about news."""

    def remind(self, notes: Sequence[Note], outbox: Sequence[JobOrder]) -> int:
        return self._database.write(lambda connection: note_news(connection, self._outbox, notes, outbox, self._clock()))

    def note(self, key: str) -> Note:
        with self._database.reading() as connection:
            found = connection.execute(_ONE, {"wanted": key}).mappings().first()
        if found is None:
            raise NotFound(f"there is no news {key}")
        return Note(**found)
