"""Taking away mail for good: a conversation's messages with their bytes and people, its thread with all names, its news."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, delete, exists, func, or_, select

from qualifier.adapters.store.database import Database
from qualifier.adapters.store.post.desk import hold_threads
from qualifier.adapters.store.post.tables import erased_mail, message_bytes, message_people, messages, news, threads
from qualifier.adapters.store.tables import assessments
from qualifier.adapters.store.writing import insert_missing

_AT_ONCE = 10
"""Messages whose bytes are in memory together; a message may be large."""
_PART = 500
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_CONVERSATION = func.coalesce(messages.c.thread, messages.c.id)
_OF_PERSON = (
    select(_CONVERSATION)
    .join(message_people, message_people.c.message == messages.c.id)
    .where(message_people.c.address == bindparam("address"))
    .distinct()
)
_OF_MESSAGES = select(_CONVERSATION).where(messages.c.id.in_(_IDS)).distinct()
_THREADS = select(threads.c.id).where(
    or_(
        threads.c.id.in_(_IDS),
        threads.c.id.in_(select(messages.c.thread).where(messages.c.id.in_(_IDS))),
    )
)
_GOING = or_(messages.c.id.in_(_IDS), messages.c.thread.in_(_IDS))
_DROP_MESSAGES = delete(messages).where(_GOING)
_NAMES = select(messages.c.key).where(_GOING)
_BURIED = select(erased_mail.c.digest).where(erased_mail.c.digest.in_(_IDS))
_DROP_EMPTY = delete(threads).where(threads.c.id.in_(_IDS), ~exists().where(messages.c.thread == threads.c.id))
_DROP_NEWS = delete(news).where(news.c.assessment.in_(_IDS))


def said_in(database: Database, address: str) -> list[str]:
    """The messages in whose bytes this address stands. All are read, so this is done before anybody has to wait."""
    mark = address.encode("utf-8", "surrogatepass")
    with database.reading() as connection:
        rows = connection.execute(select(message_bytes.c.id, message_bytes.c.data), execution_options={"yield_per": _AT_ONCE})
        return [id for id, data in rows if mark in data.lower()]


def mail_with(connection: Connection, address: str, said: Sequence[str], limit: int) -> list[str]:
    """Some of the conversations with mail from or to this address, and those of the messages ``said`` that are left: a thread's
    identifier, or that of a message without thread."""
    found = list(connection.execute(_OF_PERSON.limit(limit), {"address": address}).scalars())
    for start in range(0, len(said), _PART):
        if len(found) >= limit:
            break
        found += connection.execute(_OF_MESSAGES, {"ids": list(said[start : start + _PART])}).scalars()
    return found


def mail_before(connection: Connection, before: datetime, limit: int) -> list[str]:
    """Some of the messages that were kept before that moment and are part of no assessment."""
    wanted = select(messages.c.id).where(messages.c.kept_at < before, ~exists().where(assessments.c.id == messages.c.thread))
    return list(connection.execute(wanted.limit(limit)).scalars())


def bury_mail(connection: Connection, ids: Sequence[str], at: datetime) -> None:
    """Notes what ``drop_mail`` is about to take away, so that a mailbox that is read anew does not bring it back."""
    keys = connection.execute(_NAMES, {"ids": ids}).scalars()
    rows = [{"digest": digest, "at": at} for digest in sorted({_digest(key) for key in keys})]
    insert_missing(connection, erased_mail, rows, erased_mail.c.digest)


def buried_among(connection: Connection, keys: Collection[str]) -> set[str]:
    """Those of the keys whose messages were taken away for a person's sake."""
    by_digest = {_digest(key): key for key in keys}
    return {by_digest[one] for one in connection.execute(_BURIED, {"ids": list(by_digest)}).scalars()}


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def drop_mail(connection: Connection, ids: Sequence[str]) -> int:
    """Takes away the messages of these identifiers, and all of the threads of these identifiers; how many messages."""
    of = sorted(connection.execute(_THREADS, {"ids": ids}).scalars())
    if of:
        hold_threads(connection, of)
    dropped = connection.execute(_DROP_MESSAGES, {"ids": ids}).rowcount
    connection.execute(_DROP_EMPTY, {"ids": of})
    connection.execute(_DROP_NEWS, {"ids": ids})
    return dropped
