"""The port of work that is done later: what a job is before it runs, and how it gets into the queue with the data it is about."""

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
        """Queues the job when the transaction commits.

        Raises:
            StoreError: the queue cannot be written.
        """
