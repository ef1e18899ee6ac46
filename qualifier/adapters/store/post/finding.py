"""Looking for the threads that a message belongs to: by the names it is known by, then by subject and people."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, bindparam, not_, select

from qualifier.adapters.store.post.kin import (
    is_reply,
    joined_by_names,
    latest_of_subject,
    names_of,
    other_side,
    own_domain,
)
from qualifier.adapters.store.post.tables import accounts, message_people, messages, thread_names
from qualifier.records.inbox import Incoming

_MOST = 50
"""Messages of the same subject and people that are looked at, the latest."""
_ADDRESS = select(accounts.c.address).where(accounts.c.name == bindparam("wanted"))
_KNOWN = select(thread_names.c.name, thread_names.c.thread).where(
    thread_names.c.account == bindparam("account"), thread_names.c.name.in_(bindparam("names", expanding=True))
)
_PEOPLE = (
    select(messages.c.thread, message_people.c.address)
    .join(message_people, message_people.c.message == messages.c.id)
    .where(
        messages.c.thread.in_(bindparam("ids", expanding=True)),
        not_(and_(messages.c.ours, message_people.c.address == messages.c.sender)),
    )
    .distinct()
)
_SAME_SUBJECT = (
    select(messages.c.thread, messages.c.people, messages.c.sender, messages.c.ours)
    .where(
        messages.c.id.in_(
            select(message_people.c.message).where(message_people.c.address.in_(bindparam("people", expanding=True)))
        ),
        messages.c.account == bindparam("account"),
        messages.c.subject_key == bindparam("subject"),
        messages.c.received_at.between(bindparam("since"), bindparam("until")),
        messages.c.thread.is_not(None),
    )
    .order_by(messages.c.received_at.desc(), messages.c.id.desc())
    .limit(_MOST)
)


def threads_by_names(connection: Connection, incoming: Incoming, account: str, domain: str) -> tuple[set[str], list[str]]:
    """Which of its names are known, and the threads among theirs that it joins; ``domain`` is the account's own."""
    rows = connection.execute(_KNOWN, {"account": account, "names": list(names_of(incoming))})
    known = dict(rows.all())
    if not known:
        return set(), []
    people: dict[str, set[str]] = {}
    for thread, address in connection.execute(_PEOPLE, {"ids": sorted(set(known.values()))}):
        people.setdefault(thread, set()).add(address)
    mine = _other_side(incoming.people, incoming.sender, incoming.ours, domain)
    others = {thread: other_side(some, domain) for thread, some in people.items()}
    return set(known), joined_by_names(incoming, known, others, mine)


def threads_by_subject(
    connection: Connection, incoming: Incoming, account: str, domain: str, received_at: datetime, within: timedelta
) -> list[str]:
    """The latest thread of the same subject and people; none for a message without either."""
    mine = _other_side(incoming.people, incoming.sender, incoming.ours, domain)
    if not incoming.subject_key or not mine:
        return []
    asked = {
        "people": sorted(mine), "account": account, "subject": incoming.subject_key, "since": _shifted(received_at, -within),
        "until": _shifted(received_at, within),
    }  # fmt: skip
    candidates = [
        (thread, _other_side(people, sender, ours, domain))
        for thread, people, sender, ours in connection.execute(_SAME_SUBJECT, asked)
    ]
    found = latest_of_subject(candidates, mine, reply=is_reply(incoming))
    return [found] if found else []


def _other_side(people: Iterable[str], sender: str, ours: bool, domain: str) -> frozenset[str]:
    return other_side((sender, *people), domain, but=sender if ours else "")


def own_domain_of(connection: Connection, account: str) -> str:
    """The mail domain of an account; empty where it has none of its own."""
    return own_domain(connection.execute(_ADDRESS, {"wanted": account}).scalar() or "")


def _shifted(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return moment
