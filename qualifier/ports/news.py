"""The port of places that are told of leads: another program today, a chat or a mailbox as well."""

from datetime import datetime
from typing import NamedTuple, Protocol

from qualifier.records.stored import Stored


class News(NamedTuple):
    """A hot lead to be told of."""

    id: str
    """Identifier of the message: that of the job, so that a receiver knows a repeated one."""
    at: datetime
    """When it is told, in UTC."""
    stored: Stored


class Notifier(Protocol):
    """A place that is told of hot leads."""

    @property
    def name(self) -> str:
        """The destination's name, as in the job's payload."""

    def tell(self, news: News) -> None:
        """Tells it; the same news may come again after a crash, with the same identifier.

        Raises:
            NotifyUnavailable: worth another try later.
            NotifyError: trying again changes nothing.
        """
