"""An account over the twins: a store, a post office, and what reading takes."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from qualifier.conversation import Seller
from qualifier.inbox import Pace, Reading
from qualifier.ports.store import Store
from qualifier.records.inbox import Account, AccountStatus, Message, MessageFilter
from tests.twins import MemoryStore
from tests.twins.mailbox import MemoryMailbox, MemoryPostOffice

OURS = "sales@us.example"
SELLER = Seller(domains=("us.example",))
QUICK = Pace(
    every=0.2, least=0.0, slice=0.02, look=0.01, first_delay=0.02, longest_delay=0.1, first_mending=0.04, longest_mending=0.2
)


class Office(NamedTuple):
    """Where mail comes in, and where it is kept."""

    store: Store
    post_office: MemoryPostOffice
    reading: Reading
    opened: list[MemoryMailbox]

    def status(self, name: str = "sales") -> AccountStatus:
        return self.store.post.account(name)

    def messages(self) -> tuple[Message, ...]:
        """All that is kept, newest first."""
        return self.store.post.page(MessageFilter(), limit=200).items


def account(name: str = "sales", **changes: object) -> Account:
    given = {"name": name, "kind": "imap", "address": OURS, "created_at": datetime.now(UTC), **changes}
    return Account.model_validate(given)


def office(*accounts: Account, pace: Pace = QUICK, seller_of: Callable[[str], Seller] = lambda profile: SELLER) -> Office:
    """An office with these accounts, or with one named sales."""
    store, post_office, opened = MemoryStore(clock=lambda: datetime.now(UTC)), MemoryPostOffice(), []
    for one in accounts or (account(),):
        store.post.add_account(one, by="anna")

    def open(wanted: Account) -> MemoryMailbox:
        opened.append(MemoryMailbox(post_office, tuple(wanted.settings.get("folders", ("INBOX",)))))  # type: ignore[arg-type]
        return opened[-1]

    reading = Reading(store.post, open, seller_of, lambda: datetime.now(UTC), pace, lambda: 0.0)
    return Office(store, post_office, reading, opened)
