"""The port ``Outbox``: a turn is written by the caller's own transaction, so it exists exactly if what it is about does."""

import threading
from typing import TYPE_CHECKING

from qualifier.adapters.jobs.quiet import quieten_dbos
from qualifier.adapters.jobs.setup import prepare_jobs, translating
from qualifier.adapters.jobs.tickets import APPLICATION, SCHEMA, arguments_of, options_of
from qualifier.ports.jobs import JobOrder, Ticket, rank_of

if TYPE_CHECKING:
    from dbos import DBOSClient
    from sqlalchemy import Connection, Engine


class DbosOutbox:
    """Queues jobs in the database at ``url``; every transaction it is given must be one of that database."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._client: DBOSClient | None = None
        self._engine: Engine | None = None

    def prepare(self) -> None:
        """Makes or upgrades the queue's tables; once at start, after the store's own, any number of processes at a time.

        Raises:
            StoreUnavailable: the database cannot be reached or written.
        """
        prepare_jobs(self._url)

    def enqueue(self, transaction: "Connection", order: JobOrder) -> None:
        self.queue(transaction, Ticket(job=order.id, attempt=order.attempt, rank=rank_of(order.kind)))

    def queue(self, transaction: "Connection", ticket: Ticket, delay: float = 0.0) -> None:
        """Queues a turn when the transaction commits, to come after ``delay`` seconds.

        Raises:
            StoreUnavailable: the queue cannot be written.
        """
        client = self._client_of(transaction.engine)
        with translating(self._url):
            client.enqueue_in_transaction(transaction, options_of(ticket, delay), *arguments_of(ticket))

    def _client_of(self, engine: "Engine") -> "DBOSClient":
        """A client for the engine whose transactions come in: it opens no connection, and its compiled statements fit."""
        with self._lock:
            if self._client is None or self._engine is not engine:
                quieten_dbos()
                from dbos import DBOSClient

                self._client = DBOSClient(
                    system_database_engine=engine, dbos_system_schema=SCHEMA, application_name=APPLICATION, lazy=True
                )
                self._engine = engine
            return self._client
