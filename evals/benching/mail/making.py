"""A mailbox full of mails from a seed, with what must come of them. The same seed and moment give the same bytes."""

import random
from collections.abc import Iterator
from datetime import datetime

from evals.benching.mail import oddities
from evals.benching.mail.made import Delivery, Post, Talk
from evals.benching.mail.talks import talk_of

_SIZES = (1, 1, 1, 2, 2, 3, 3, 4, 5, 6)
"""Mails a talk, as often as they stand here."""
_SHARES: tuple[tuple[oddities.Oddity, float, int], ...] = (
    (oddities.nameless, 0.015, 2),
    (oddities.passed_on, 0.03, 1),
    (oddities.by_machine, 0.06, 1),
    (oddities.no_lead, 0.06, 1),
    (oddities.injected, 0.03, 1),
    (oddities.malformed, 0.04, 1),
    (oddities.headless, 0.005, 1),
    (oddities.beyond_reading, 0.003, 1),
)
"""Of all deliveries, so many are of this kind; each takes so many."""
_COPIES, _MACHINES = 0.08, 0.05
"""Of all talks, those with a mail that comes twice or three times, and those that a machine answers to."""


def make_post(count: int, seed: int, at: datetime, *, huge: int = 2) -> Post:
    """So many deliveries, ``huge`` of them of 30 MB; what people write in them was sent in the days before ``at``."""
    chance = random.Random(seed)
    talks = list(_odd(count, huge, at, chance))
    left = count - sum(_size(talk) for talk in talks)
    while left > 0:
        talk = _talk(len(talks), left, at, chance)
        talks.append(talk)
        left -= _size(talk)
    return Post(tuple(talks), tuple(_mixed(talks, chance)))


def _odd(count: int, huge: int, at: datetime, chance: random.Random) -> Iterator[Talk]:
    """At least one of each kind, as long as there is room for something else."""
    number = 0
    for make, share, each in ((oddities.huge, huge / count, 1), *_SHARES):
        for _ in range(max(round(count * share / each), 1 if make is not oddities.huge else 0)):
            yield make(number, at, chance)
            number += 1


def _talk(number: int, left: int, at: datetime, chance: random.Random) -> Talk:
    size = min(chance.choice(_SIZES), left)
    copies = chance.choice((1, 2)) if chance.random() < _COPIES and left >= size + 2 else 0
    return talk_of(number, size, at, chance, copies=copies, machine=size > 1 and chance.random() < _MACHINES)


def _mixed(talks: list[Talk], chance: random.Random) -> Iterator[Delivery]:
    """All deliveries: copies at the end of their talk."""
    queues = [_in_order(talk) for talk in talks]
    turns = [place for place, queue in enumerate(queues) for _ in queue]
    chance.shuffle(turns)
    waiting = [iter(queue) for queue in queues]
    for turn in turns:
        yield next(waiting[turn])


def _in_order(talk: Talk) -> list[Delivery]:
    firsts = [mail.deliveries[0] for mail in talk.mails]
    return firsts + [copy for mail in talk.mails for copy in mail.deliveries[1:]]


def _size(talk: Talk) -> int:
    return sum(len(mail.deliveries) for mail in talk.mails)
