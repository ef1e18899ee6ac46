"""The port of places that are told of leads: another program, a channel, people by mail."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple, Protocol, runtime_checkable

from pydantic import JsonValue

from qualifier.records.stored import Lead, NewsKind, Stored


class News(NamedTuple):
    """A lead to be told of: it turned hot, or something is due."""

    id: str
    """Identifier of the message: that of the job, so that a receiver knows a repeated one."""
    at: datetime
    """When it is told, in UTC."""
    stored: Stored
    kind: NewsKind = "hot"
    reasons: tuple[str, ...] = ()
    """For a reminder: what is due, in words of ours."""
    test: bool = False
    """Whether it is only a trial, made of an example, and to be marked as such."""


def keys_of(payload: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """The keys of the noted news that a job tells of: its payload's ``news`` is one, or a list of them."""
    named = payload.get("news")
    return tuple(one for one in (named if isinstance(named, list) else [named]) if isinstance(one, str))


class Summary(NamedTuple):
    """What a digest tells: open leads that nobody has answered, each once, in the order in which they should be."""

    id: str
    """Identifier of the message."""
    at: datetime
    """When it is told, in UTC."""
    day: date
    """The day it is for, at the destination."""
    overdue: tuple[Lead, ...]
    due: tuple[Lead, ...]
    """To be answered within a day."""
    hot: tuple[Lead, ...]
    """The other hot ones."""
    left_out: int = 0
    """How many more there are, too many for a mail."""
    test: bool = False


class Notifier(Protocol):
    """A place that is told of leads."""

    @property
    def name(self) -> str:
        """The destination's name, as in the job's payload."""

    def tell(self, news: News) -> None:
        """Tells it; the same news may come again after a crash, with the same identifier.

        Raises:
            NotifyUnavailable: worth another try later.
            NotifyError: trying again changes nothing.
            ConfigError: its secret or its address cannot be used.
        """


@runtime_checkable
class Digester(Notifier, Protocol):
    """A place that can be sent a digest too."""

    def report(self, summary: Summary) -> None:
        """Sends it.

        Raises:
            NotifyUnavailable, NotifyError, ConfigError: as for ``tell``.
        """
