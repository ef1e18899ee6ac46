"""A twin of the queue: keeps what was queued, or refuses it."""

from sqlalchemy import Connection

from qualifier.errors import StoreError
from qualifier.ports.jobs import JobOrder


class RecordingOutbox:
    """An ``Outbox`` in a list. ``broken`` makes it raise, as a queue does that cannot be written.

    It knows nothing of transactions: what is rolled back stays in ``orders``.
    """

    def __init__(self) -> None:
        self.orders: list[JobOrder] = []
        self.broken = False

    def enqueue(self, transaction: Connection, order: JobOrder) -> None:
        if self.broken:
            raise StoreError("the queue cannot be written")
        self.orders.append(order)
