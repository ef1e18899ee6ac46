"""Work done later, kept by DBOS in the store's own database: the port ``Outbox`` for who orders, ``JobQueue`` for who works.

What goes through is a ``Ticket``: identifiers only. DBOS is loaded with the first ticket, since that takes a third of a second.
"""

from qualifier.adapters.jobs.outbox import DbosOutbox
from qualifier.adapters.jobs.queue import DbosQueue
from qualifier.adapters.jobs.roll import Roll, Sighting
from qualifier.adapters.jobs.setup import prepare_jobs

__all__ = ["DbosOutbox", "DbosQueue", "Roll", "Sighting", "prepare_jobs"]
