"""What of a message says which thread it is part of: the names it is known by, and the people of the other side. Pure.

All of it was written by strangers: names of any length and dates of any kind must neither break a key nor hold up a mailbox.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from qualifier.records.inbox import Incoming
from qualifier.values.names import company_from_domain

_LONGEST = 200
"""Letters of a name that may stand in a key: an index has no room for more."""
_LONGEST_ADDRESS = 320
_MOST_NAMES = 100
_MOST_PEOPLE = 500
_ROBOT = re.compile(
    r"(?:no|do[-_.]?not)[-_.]?reply|(?:mailer|bounces?|notifications?|notify|postmaster|wordpress|webform|forms?)\b|.*[-_.]noreply@"
)


def key_of(name: str) -> str:
    """The name as it stands in a key: a long one is cut, with a digest of the whole."""
    if len(name) <= _LONGEST:
        return name
    return name[: _LONGEST - 64] + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def names_of(incoming: Incoming) -> tuple[str, ...]:
    """What its thread is known by: its own Message-ID, then those it refers to, nearest first."""
    names = (incoming.message_id, *incoming.references[:_MOST_NAMES])
    return tuple(dict.fromkeys(key_of(name) for name in names if name and name.strip()))


def addresses_of(incoming: Incoming) -> tuple[str, ...]:
    """Everybody who can be found by address, the sender first."""
    people = dict.fromkeys(one for one in (incoming.sender, *incoming.people) if 0 < len(one) <= _LONGEST_ADDRESS)
    return tuple(people)[:_MOST_PEOPLE]


def storable(moment: datetime | None) -> datetime | None:
    """Dates are written by strangers: one without zone is taken for UTC, one that no calendar holds is none."""
    if moment is None:
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def is_reply(incoming: Incoming) -> bool:
    """Whether it looks as if it answers something."""
    return incoming.reply or bool(incoming.references)


def own_domain(address: str) -> str:
    """The domain whose people are all ours; none if the mailbox is one of free mail."""
    domain = address.rpartition("@")[2].lower()
    return domain if company_from_domain(domain) else ""


def other_side(people: Iterable[str], domain: str, *, but: str = "") -> frozenset[str]:
    """Who of them is neither ours nor a robot; ``but`` is left out too."""
    return frozenset(one for one in people if one and one != but and _domain(one) != (domain or None) and not _ROBOT.match(one))


def joined_by_names(
    incoming: Incoming, known: Mapping[str, str], people: Mapping[str, Collection[str]], mine: Collection[str]
) -> list[str]:
    """The threads that it joins of those known by its names (name to thread), the nearest first.

    ``people``: the other side of each thread; ``mine``: that of the message. Who answers belongs to what he answers; anything
    else joins only people who know each other, since an old mail may have been taken to write to somebody else.
    """
    sure = [incoming.message_id] if incoming.ours else [incoming.message_id, *incoming.references[:1]]
    certain = {known[key_of(name)] for name in sure if name and key_of(name) in known}
    near = dict.fromkeys(known[name] for name in names_of(incoming) if name in known)
    return [thread for thread in near if thread in certain or related(mine, people.get(thread, ()))]


def related(some: Collection[str], others: Collection[str]) -> bool:
    """Whether a person or a company is in both; nobody is related to everybody."""
    if not some or not others:
        return True
    return not set(some).isdisjoint(others) or not _companies(some).isdisjoint(_companies(others))


def latest_of_subject(candidates: Sequence[tuple[str, frozenset[str]]], mine: frozenset[str], *, reply: bool) -> str | None:
    """The first of these threads of the same subject (with the other side of one of its messages) that the message joins."""
    return next((thread for thread, theirs in candidates if (mine & theirs if reply else mine == theirs)), None)


def _companies(people: Iterable[str]) -> set[str]:
    return {domain for domain in map(_domain, people) if company_from_domain(domain)}


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
