"""A twin of the queue of jobs: tickets in a dict, handed out by threads; several workers may share it."""

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection

from qualifier.ports.jobs import JobOrder, Ticket, rank_of

Name = tuple[str, int]


class _Waiting(NamedTuple):
    due: float
    ticket: Ticket


class _Held(NamedTuple):
    worker: str
    ticket: Ticket


class MemoryTickets:
    """What all workers share; also the ``Outbox``. It knows nothing of transactions."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.waiting: dict[Name, _Waiting] = {}
        self.held: dict[Name, _Held] = {}
        self.used: dict[Name, float] = {}

    def enqueue(self, transaction: Connection, order: JobOrder) -> None:
        self.put(Ticket(job=order.id, attempt=order.attempt, rank=rank_of(order.kind)), 0.0)

    def put(self, ticket: Ticket, delay: float) -> None:
        name = (ticket.job, ticket.attempt)
        with self.changed:
            if name not in self.waiting and name not in self.held and name not in self.used:
                self.waiting[name] = _Waiting(time.monotonic() + delay, ticket)
                self.changed.notify_all()


class MemoryQueue:
    """A ``JobQueue`` over the tickets of all, for one worker."""

    def __init__(self, tickets: MemoryTickets, name: str, at_once: int) -> None:
        self._tickets, self._name, self._at_once = tickets, name, at_once
        self._ended = False

    def open(self, run: Callable[[Ticket], None]) -> None:
        for _ in range(self._at_once):
            threading.Thread(target=self._serve, args=(run,), daemon=True).start()

    def again(self, ticket: Ticket, delay: float) -> None:
        self._tickets.put(ticket, delay)

    def holders(self) -> frozenset[str]:
        with self._tickets.changed:
            return frozenset(one.worker for one in self._tickets.held.values())

    def take_over(self, worker: str) -> int:
        with self._tickets.changed:
            taken = {name: one.ticket for name, one in self._tickets.held.items() if one.worker == worker}
            for name, ticket in taken.items():
                del self._tickets.held[name]
                self._tickets.waiting[name] = _Waiting(0.0, ticket)
            self._tickets.changed.notify_all()
        return len(taken)

    def forget(self, before: float) -> int:
        with self._tickets.changed:
            old = [name for name, at in self._tickets.used.items() if at < before]
            for name in old:
                del self._tickets.used[name]
        return len(old)

    def pause(self) -> None:
        with self._tickets.changed:
            self._ended = True
            self._tickets.changed.notify_all()

    def close(self) -> None:
        self.pause()

    def _serve(self, run: Callable[[Ticket], None]) -> None:
        while (ticket := self._next()) is not None:
            run(ticket)
            name = (ticket.job, ticket.attempt)
            with self._tickets.changed:
                # taken over meanwhile: the end of this turn counts for nothing
                if name in self._tickets.held and self._tickets.held[name].worker == self._name:
                    del self._tickets.held[name]
                    self._tickets.used[name] = time.time()

    def _next(self) -> Ticket | None:
        with self._tickets.changed:
            while not self._ended:
                now = time.monotonic()
                due = [name for name, one in self._tickets.waiting.items() if one.due <= now]
                if due:
                    first = min(due, key=lambda name: self._tickets.waiting[name].ticket.rank)
                    ticket = self._tickets.waiting.pop(first).ticket
                    self._tickets.held[first] = _Held(self._name, ticket)
                    return ticket
                soonest = min((one.due for one in self._tickets.waiting.values()), default=now + 60)
                self._tickets.changed.wait(soonest - now)
        return None
