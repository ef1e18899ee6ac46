"""From the moment when a hot mail lies in the mailbox to the moment when somebody is told of it: with everything running."""

import random
import statistics
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from evals.benching.figures import Figure
from evals.benching.mail.house import ACCOUNT, USER, Around, House
from evals.benching.mail.made import INBOX
from evals.benching.mail.seeing import at_rest
from evals.benching.mail.talks import hot_letter
from evals.benching.mail.waiting import until
from qualifier.ports.store import Store

WANTED = 3.0
"""Seconds."""
_PATIENCE = 60.0


class Waits(NamedTuple):
    """Seconds each."""

    first: float
    """Of a mail that came as soon as the mailbox was being read, after the service was started."""
    others: Sequence[float]


def measure(house: House, around: Around, count: int, chance: random.Random) -> Waits:
    """Delivers one hot mail after the other, each when all that the one before set off is done. The house must not run yet."""
    with house, house.store() as store:
        if not until(lambda: store.post.account(ACCOUNT).state == "ok", _PATIENCE):
            raise RuntimeError(f"the mailbox is not read: {store.post.account(ACCOUNT).error}")
        waits = [_wait(around, store, number, chance) for number in range(count + 1)]
    return Waits(waits[0], waits[1:])


def figures_of(waits: Waits, where: str) -> list[Figure]:
    """What was measured."""
    others = sorted(waits.others)
    return [
        Figure(f"{where}: mail to alert, first after the start", waits.first, "s", ""),
        Figure(f"{where}: mail to alert, median of {len(others)}", statistics.median(others), "s", f"< {WANTED:g}"),
        Figure(f"{where}: mail to alert, p95", others[min(int(len(others) * 0.95), len(others) - 1)], "s", f"< {WANTED:g}"),
        Figure(f"{where}: mail to alert, longest", others[-1], "s", f"< {WANTED:g}"),
    ]


def wrong_in(waits: Waits) -> tuple[str, ...]:
    """What does not hold."""
    late = [wait for wait in waits.others if wait >= WANTED]
    return (f"{len(late)} alerts came later than {WANTED:g} s after the mail",) if late else ()


def _wait(around: Around, store: Store, number: int, chance: random.Random) -> float:
    data = hot_letter(number, datetime.now(UTC), chance)
    # nothing is known of the moment at which a mail comes
    time.sleep(chance.uniform(0.0, 1.0) if number else 0.0)
    begun = time.monotonic()
    around.dovecot.deliver(USER, data, folder=INBOX)
    told = around.receivers.wait(number + 1, _PATIENCE)
    until(lambda: at_rest(store, number + 1), _PATIENCE)
    return told.at - begun if told else _PATIENCE
