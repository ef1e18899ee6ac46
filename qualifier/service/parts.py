"""The parts that every use case works with."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import NamedTuple, Protocol

from qualifier.ports.destinations import Destination
from qualifier.ports.inbox import Mailbox
from qualifier.ports.news import Notifier
from qualifier.ports.recorders import Recorder
from qualifier.ports.store import Store
from qualifier.records.inbox import Account
from qualifier.records.stored import Intake, Stored
from qualifier.service.making import Maker
from qualifier.service.profiles import ProfileShelf


class CaseFiler(Protocol):
    """Makes an unreviewed evaluation case of a corrected assessment."""

    def file(self, stored: Stored, intake: Intake) -> None:
        """Adds or renews the case of this assessment.

        Raises:
            ConfigError: the suite cannot be written.
        """

    def ids(self) -> tuple[str, ...]:
        """The assessments that have cases."""

    def forget(self, ids: tuple[str, ...]) -> None:
        """Removes the cases of these assessments."""


class Service(NamedTuple):
    """A running service; built once by a door."""

    store: Store
    profiles: ProfileShelf
    maker: Maker
    clock: Callable[[], datetime]
    """Now, in UTC."""
    cases: CaseFiler | None = None
    """None: corrections are kept, but no cases are made of them."""
    destinations: tuple[Destination, ...] = ()
    """The places that are told of leads, and of which."""
    notifiers: tuple[Notifier, ...] = ()
    """The places themselves; only the process that works on jobs needs them."""
    mailboxes: Callable[[Account], AbstractContextManager[Mailbox]] | None = None
    """Lends an account's mailbox, to put drafts into it; may raise ``ConfigError``. Needed as the notifiers are."""
    recorders: Callable[[Account], Recorder | None] | None = None
    """Who is asked for the words of calls that an account is told of, if anybody is; may raise ``ConfigError``."""
