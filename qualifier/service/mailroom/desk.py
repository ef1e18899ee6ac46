"""A message with what is around it: its account, its thread, what is kept of that, who is ours in it."""

from collections.abc import Sequence
from typing import NamedTuple

from qualifier.conversation import Seller
from qualifier.errors import ConfigError, NotFound
from qualifier.ports.inbox import Counting
from qualifier.profile import Profile
from qualifier.records.inbox import Account, Incoming, Message, MessageState
from qualifier.records.stored import Stored
from qualifier.service.mailroom.arriving import is_of_house
from qualifier.service.mailroom.binding import moment_of
from qualifier.service.mailroom.standing import Wish
from qualifier.service.mailroom.triage import is_ours
from qualifier.service.parts import Service
from qualifier.service.rejudging import with_sellers

_SETTLED: tuple[MessageState, ...] = ("assessed", "ours")
"""Of what counts in a thread, all but what waits; what waited a moment ago may have been set aside by now."""


class Desk(NamedTuple):
    """A message on the desk."""

    service: Service
    message: Message
    mail: Incoming
    """The same with its bytes."""
    account: Account
    profile: Profile
    thread: str
    mails: tuple[Incoming, ...]
    """The settled messages of its thread and itself, oldest first."""
    wish: Wish
    standing: Stored | None
    sellers: tuple[str, ...]
    """Addresses that are ours in this thread."""
    seller: Seller
    later: str | None = None
    """The latest message of the other side that waits, if it came after this one: its answer will read this one too."""
    left: bool = False
    """Messages before this one were left to it, or to one like it, so that the thread has no answer yet."""


class Accounts:
    """Accounts with their profiles, each looked up once: for as long as one job takes."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._known: dict[str, tuple[Account, Profile]] = {}

    def of(self, name: str) -> tuple[Account, Profile]:
        """The account of that name.

        Raises:
            ConfigError: its profile is not there.
        """
        if name not in self._known:
            account = account_of(self._service, name)
            self._known[name] = account, profile_of(self._service, account)
        return self._known[name]


def desk_of(service: Service, id: str, accounts: Accounts | None = None) -> Desk:
    """What there is to know before a message is read; it is put into its thread.

    Raises:
        NotFound: it was erased, or something around it at this moment.
        ConfigError: the account's profile is not there.
    """
    post = service.store.post
    present = post.message(id)
    thread = present.thread or post.thread_of(post.incoming(id), present.account)
    counting = post.mails(thread)
    own = next((one for one in counting if one.message.id == id), None) or Counting(post.message(id), post.incoming(id))
    mails = tuple(one.incoming for one in counting if one.message.id == id or one.message.state in _SETTLED)
    account, profile = (accounts or Accounts(service)).of(own.message.account)
    standing = _standing(service, thread)
    sellers = sellers_of(account, mails, standing)
    wish = Wish(bool(own.message.wanted_by), any(one.message.wanted_by for one in counting if one.message.id != id))
    seller = with_sellers(profile, sellers).seller
    return Desk(
        service, own.message, own.incoming, account, profile, thread, tuple(sorted(mails, key=moment_of)), wish, standing,
        sellers, seller,
        later=_later(own.message, counting, seller),
        left=standing is None and any(one.message.state == "assessed" for one in counting),
    )  # fmt: skip


def _later(message: Message, counting: Sequence[Counting], seller: Seller) -> str | None:
    came = (message.received_at, message.id)
    waiting = (one for one in reversed(counting) if one.message.state == "waiting" and not is_ours(one.incoming, seller))
    return next((one.message.id for one in waiting if (one.message.received_at, one.message.id) > came), None)


def profile_of(service: Service, account: Account) -> Profile:
    """The profile that the account's conversations are assessed with.

    Raises:
        ConfigError: there is none of that name.
    """
    try:
        return service.profiles.current(account.profile).profile
    except NotFound as error:
        raise ConfigError(str(error), file=f"inbox {account.name}", place="profile") from None


def settled_mails(service: Service, thread: str) -> tuple[Incoming, ...]:
    """The messages of a thread that count and do not wait, in the order in which they were sent."""
    found = (one.incoming for one in service.store.post.mails(thread) if one.message.state in _SETTLED)
    return tuple(sorted(found, key=moment_of))


def account_of(service: Service, name: str) -> Account:
    """The account; of one that was removed what is left of it: its name."""
    try:
        return service.store.post.account_alone(name)
    except NotFound:
        return Account(name=name, kind="webhook", created_at=service.clock())


def _standing(service: Service, thread: str) -> Stored | None:
    try:
        return service.store.assessments.get(thread)
    except NotFound:
        return None


def sellers_of(account: Account, mails: Sequence[Incoming], standing: Stored | None = None) -> tuple[str, ...]:
    """The addresses that are ours in these messages, whatever the profile says."""
    named = standing.sellers if standing else ()
    writers = (one.sender for one in mails if one.ours)
    colleagues = (person for one in mails for person in one.people if is_of_house(person, account.address))
    return tuple(dict.fromkeys(one for one in (*named, account.address, *writers, *colleagues) if one))
