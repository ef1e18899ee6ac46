"""Messages and recordings that somebody brings to the door, instead of a mailbox that is read: kept with their jobs."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from qualifier.adapters.ids import new_id
from qualifier.adapters.mailboxes.left_out import whole_or_beginning
from qualifier.records.inbox import Account, Arrival, Incoming
from qualifier.service.mailroom.arriving import digest_of, incoming_of
from qualifier.service.mailroom.recorded import recorded
from qualifier.service.parts import Service

FOLDER = "webhook"
"""Where messages lie that came to no mailbox."""


class Mail(NamedTuple):
    """A message (RFC 5322)."""

    data: bytes


class Recording(NamedTuple):
    """What a recorder tells of a call: its JSON."""

    data: bytes
    call: str | None
    """The recorder's name of the call."""


def keep(service: Service, account: Account, recorder: str, brought: Sequence[Mail | Recording]) -> int:
    """Keeps what is new of it, in one transaction with its jobs; how many. The same message a second time changes nothing.

    Raises:
        NotFound: no such account, or its profile is gone.
        StoreError: nothing is kept.
    """
    if not brought:
        return 0
    now = service.clock()
    incoming = [_incoming(service, account, recorder, one, now) for one in brought]
    return service.store.post.receive(account.name, FOLDER, incoming, None)


def _incoming(service: Service, account: Account, recorder: str, one: Mail | Recording, now: datetime) -> Incoming:
    id = new_id(now)
    if isinstance(one, Recording):
        arrival = Arrival(place=digest_of(one.data), data=one.data, received_at=now)
        return recorded(arrival, recorder=recorder, call=one.call, own=account.address, id=id, now=now)
    arrival = Arrival(place=digest_of(one.data), data=whole_or_beginning(one.data), received_at=now)
    seller = service.profiles.current(account.profile).profile.seller
    return incoming_of(arrival, own=account.address, seller=seller, id=id, now=now)
