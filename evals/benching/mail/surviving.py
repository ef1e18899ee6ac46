"""Mails arrive while processes are killed at random and replaced: what is there when all is done?"""

import random
import threading
import time
from typing import NamedTuple

from evals.benching.figures import Figure
from evals.benching.mail.house import USER, Around, House
from evals.benching.mail.judging import wrong_in
from evals.benching.mail.made import Delivery, Post
from evals.benching.mail.seeing import Seen, at_rest, look, settled
from evals.benching.mail.waiting import until


class Survived(NamedTuple):
    """How it went, and what is there at the end."""

    post: Post
    seen: Seen
    kills: int
    seconds: float

    @property
    def wrong(self) -> tuple[str, ...]:
        """What should be otherwise."""
        return wrong_in(self.post, self.seen)


def survive(house: House, around: Around, post: Post, *, times: int, chance: random.Random, rate: float = 60.0) -> Survived:
    """Delivers the mails, so many a second, while the house's processes are killed: each time when some more of the messages are
    settled. The house must not run yet.
    """
    messages = len(post.mails)
    moments = sorted(chance.sample(range(messages), times))
    started = time.perf_counter()
    delivering = _Delivering(around, post.deliveries, rate)
    with house, house.store() as store:
        delivering.start()
        for moment in moments:
            until(lambda moment=moment: settled(store) >= moment)  # type: ignore[misc]
            # not always at the moment in which a message is settled
            time.sleep(chance.uniform(0.0, 0.3))
            house.kill(chance.randrange(house.parts))
        delivering.join()
        until(lambda: at_rest(store, messages))
        seconds = time.perf_counter() - started
        seen = look(store, around.dovecot, around.receivers)
    return Survived(post, seen, times, seconds)


def figures_of(survived: Survived, where: str) -> list[Figure]:
    """What was counted."""
    post, seen, where = survived.post, survived.seen, f"{where}: "
    talks = sum(talk.assessed for talk in post.talks)
    hot, ids = f"{sum(talk.told or False for talk in post.talks):,} or a few more", {one.id for one in seen.told}
    states = [one.state for one in seen.messages]
    failing = sum(mail.state == "failed" for mail in post.mails)
    return [
        Figure(f"{where}mails delivered", len(post.deliveries), "", ""),
        Figure(f"{where}distinct messages kept", len(seen.messages), "", f"{len(post.mails):,}"),
        Figure(f"{where}waiting", states.count("waiting"), "", "0"),
        Figure(f"{where}failed", states.count("failed"), "", f"{failing:,}"),
        Figure(f"{where}assessments", len(seen.answers), "", f"{talks:,}"),
        Figure(f"{where}drafts", len(seen.drafts), "", f"{sum(talk.draft or False for talk in post.talks):,} or a few more"),
        Figure(f"{where}hot leads told by webhook", len(ids), "", hot),
        Figure(f"{where}the same alert told again after a kill", len(seen.told) - len(ids), "", "few"),
        Figure(f"{where}hot leads told by mail", len(set(seen.letters)), "", hot),
        Figure(f"{where}the same again after a kill", len(seen.letters) - len(set(seen.letters)), "", "few"),
        Figure(f"{where}marked as read", sum("\\Seen" in one.flags for one in (*seen.lying, *seen.drafts)), "", "0"),
        Figure(f"{where}processes killed", survived.kills, "", ""),
        Figure(f"{where}time", survived.seconds, "s", ""),
    ]


class _Delivering(threading.Thread):
    """Puts the mails into the mailbox, so many a second."""

    def __init__(self, around: Around, deliveries: tuple[Delivery, ...], rate: float) -> None:
        super().__init__(name="delivering", daemon=True)
        self._around, self._deliveries, self._rate = around, deliveries, rate

    def run(self) -> None:
        begun = time.monotonic()
        for number, one in enumerate(self._deliveries):
            self._around.dovecot.deliver(USER, one.data, folder=one.folder)
            time.sleep(max(begun + number / self._rate - time.monotonic(), 0.0))
