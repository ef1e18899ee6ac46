"""A mailbox that is full already when the service comes: how long until all of it is received, and until all is settled?"""

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from evals.benching.figures import Figure
from evals.benching.mail.house import ACCOUNT, USER, Around, House
from evals.benching.mail.made import Post
from evals.benching.mail.seeing import at_rest, settled
from evals.benching.mail.waiting import until
from qualifier.ports.store import Store

_PATIENCE = 3600.0
_LOOK = 0.5


class Worked(NamedTuple):
    """How it went. Seconds count from the start of the processes."""

    mails: int
    messages: int
    received: float
    settled: float
    at_rest: float
    """Until drafts and alerts are done, too."""
    megabytes: float
    """Most memory of all processes together."""
    processor: float
    """Seconds of all processors that the processes took."""
    complete: bool


def work_off(house: House, around: Around, post: Post) -> Worked:
    """Fills the mailbox, starts the house, and waits until there is nothing to do. The house must not run yet."""
    for one in post.deliveries:
        around.dovecot.deliver(USER, one.data, folder=one.folder)
    wanted = len(post.mails)
    started = time.perf_counter()

    def moment_of(condition: Callable[[], bool]) -> float:
        until(condition, _PATIENCE, _LOOK)
        return time.perf_counter() - started

    with house, house.store() as store, _Memory(house) as memory:
        received = moment_of(lambda: _received(store) >= wanted)
        done = moment_of(lambda: settled(store) >= wanted)
        rest = moment_of(lambda: at_rest(store, wanted))
        processor, complete = house.processor_seconds(), at_rest(store, wanted)
    return Worked(len(post.deliveries), wanted, received, done, rest, memory.most, processor, complete)


def figures_of(worked: Worked, where: str) -> list[Figure]:
    """What was measured."""
    where = f"{where}: "
    return [
        Figure(f"{where}mails that lay there", worked.mails, "", ""),
        Figure(f"{where}received", worked.received, "s", ""),
        Figure(f"{where}receipt", worked.mails / worked.received, "mails/s", ""),
        Figure(f"{where}settled", worked.settled, "s", ""),
        Figure(f"{where}the whole", worked.mails / worked.settled, "mails/s", ">= 40"),
        Figure(f"{where}drafts and alerts done", worked.at_rest, "s", ""),
        Figure(f"{where}processors' time", worked.processor / worked.mails * 1000, "ms a mail", ""),
        Figure(f"{where}most memory, all processes", worked.megabytes, "MB", "bounded"),
    ]


def wrong_in(worked: Worked) -> tuple[str, ...]:
    """What does not hold."""
    return () if worked.complete else ("not every message of the backlog was settled",)


def _received(store: Store) -> int:
    return sum(store.post.account(ACCOUNT).counts.values())


class _Memory(threading.Thread):
    """Looks at the processes' memory now and then."""

    def __init__(self, house: House) -> None:
        super().__init__(name="memory", daemon=True)
        self._house, self._over = house, threading.Event()
        self.most = 0.0

    def __enter__(self) -> "_Memory":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        while not self._over.wait(_LOOK):
            self.most = max(self.most, self._house.memory())
