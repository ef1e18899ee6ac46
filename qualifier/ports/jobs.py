"""The port of work that is done later: what a job is before it runs, how it gets into the queue with the data it is about, and
how a worker gets it out.

The list of jobs that people see (``ports.store.Jobs``) is the truth about a job; the queue holds ``Ticket``s, which only say
that it is somebody's turn. A ticket may come twice, or for a job that is done: the worker looks at the list first.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from pydantic import Field, JsonValue

from qualifier.conversation import Frozen
from qualifier.records.stored import JobKind

if TYPE_CHECKING:
    # the command line loads this room and must not wait for a database library
    from sqlalchemy import Connection


class JobOrder(Frozen):
    """A job to come. The same identifier never runs twice at once and never again once it is done."""

    id: str = Field(description="Identifier.")
    kind: JobKind = Field(description="assess, rescore or notify.")
    payload: dict[str, JsonValue] = Field(default_factory=dict, description="Identifiers only, never conversation text.")
    attempt: int = Field(0, description="How often it was begun before: what a retry of a dead job takes from its ``attempts``.")


class Outbox(Protocol):
    """Puts a job into the queue, in the transaction that stores what it is about: both are kept, or neither."""

    def enqueue(self, transaction: "Connection", order: JobOrder) -> None:
        """Queues the job when the transaction commits. The same id with the same attempt is queued once.

        Raises:
            StoreError: the queue cannot be written.
        """


class Ticket(Frozen):
    """A job's turn: what waits in the queue."""

    job: str = Field(description="Identifier of the job.")
    attempt: int = Field(0, description="How often the job had been begun when this turn was queued; job and attempt name it.")
    tries: int = Field(0, description="How many turns before this one failed for a reason that may pass.")
    rank: int = Field(0, description="Of those that wait the lowest come first, then the oldest; says nothing once it is taken.")


_RANKS: dict[JobKind, int] = {"assess": 1, "message": 1, "draft": 2, "rescore": 3}
"""However many messages wait to be read, nobody waits that long to be told of the hot one among them. Drafts come after the
messages: where a thread is written to again meanwhile, only the last one is put."""


def rank_of(kind: JobKind) -> int:
    """The rank of the turns of such a job: 0 for what somebody outside waits for, such as an alert."""
    return _RANKS.get(kind, 0)


class JobQueue(Protocol):
    """The queue as a worker sees it. A ticket is handed out until ``run`` returned, however often the process dies meanwhile."""

    def open(self, run: Callable[[Ticket], None]) -> None:
        """Begins to hand tickets to ``run``, each in a thread of its own, as many at once as the queue was built for.

        Raises:
            StoreError: the queue cannot be read.
        """

    def again(self, ticket: Ticket, delay: float) -> None:
        """Queues a turn, in ``delay`` seconds; a ticket of the same job and attempt that is there already is left alone.

        Raises:
            StoreError: the queue cannot be written.
        """

    def holders(self) -> frozenset[str]:
        """Names of the workers that hold tickets now, living or dead.

        Raises:
            StoreError: the queue cannot be read.
        """

    def take_over(self, worker: str) -> int:
        """Hands out again what a dead worker held; how many tickets. Several may call it at once.

        Raises:
            StoreError: the queue cannot be written.
        """

    def forget(self, before: float) -> int:
        """Drops the tickets that were used up before that moment (seconds since 1970); how many."""

    def pause(self) -> None:
        """Hands out nothing more."""

    def close(self) -> None:
        """Lets go of the queue. Turns under way are not waited for."""
