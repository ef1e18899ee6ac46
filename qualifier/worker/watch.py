"""Signs of life, one's own and those of others: a living worker takes over what a dead one held.

A worker that is only slow must not be taken for dead, so it must be silent for long, as seen by this very process: what was seen
before this process was itself held up (a locked database, a stopped machine) counts for nothing. Taken for dead by mistake, a job
would run twice at once; its effects would still be there once, since they go by identifiers.
"""

import logging
import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

from qualifier.adapters.jobs.roll import Identity, Sighting
from qualifier.errors import StoreError
from qualifier.ports.jobs import JobQueue
from qualifier.worker.identity import is_gone

_log = logging.getLogger("qualifier.jobs")
_UNLISTED = -1
"""Beats where there is no heart: of a worker that holds tickets and is not on the roll."""


class LivingRoll(Protocol):
    """What is needed of the roll."""

    @property
    def me(self) -> Identity: ...
    def beat(self) -> None: ...
    def sightings(self) -> tuple[Sighting, ...]: ...
    def strike(self, name: str) -> None: ...


class _Seen(NamedTuple):
    beats: int
    since: float


class Watch:
    """One worker's view of all of them."""

    def __init__(
        self,
        roll: LivingRoll,
        queue: JobQueue,
        *,
        silence: float,
        busy: Callable[[], bool],
        gone: Callable[[Identity], bool] = is_gone,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``silence``: seconds; ``busy``: whether this worker is at a job; ``gone``: whether a process of this machine ended."""
        self._roll, self._queue, self._silence, self._busy, self._gone, self._clock = roll, queue, silence, busy, gone, clock
        self._seen: dict[str, _Seen] = {}
        self._looked = clock()
        self._troubled = False

    def tick(self) -> None:
        """Beats, then looks for the dead. A database that cannot be reached is no reason to stop."""
        try:
            self._roll.beat()
            for name in self._dead():
                taken = self._queue.take_over(name)
                if name != self._roll.me.name:
                    self._roll.strike(name)
                self._seen.pop(name, None)
                _log.warning("jobs.worker.buried name=%s tickets=%d", name, taken)
            self._troubled = False
        except StoreError as error:
            self._seen.clear()
            if not self._troubled:
                _log.warning("jobs.worker.unheard error=%s", type(error).__name__)
            self._troubled = True

    def _dead(self) -> list[str]:
        now = self._clock()
        if now - self._looked > self._silence / 2:
            # whatever held this process up may have held the others up as well
            self._seen.clear()
        self._looked = now
        listed = {one.who.name: one for one in self._roll.sightings()}
        beats = {name: one.beats for name, one in listed.items()}
        holders = self._queue.holders()
        beats.update(dict.fromkeys(holders - listed.keys(), _UNLISTED))
        beats.pop(self._roll.me.name, None)
        if self._roll.me.name in holders and not self._busy():
            # tickets that were fetched for this worker and never reached it: a fault of the connection in between
            beats[self._roll.me.name] = _UNLISTED
        self._seen = {name: self._saw(name, count, now) for name, count in beats.items()}
        return [
            name for name, seen in self._seen.items()
            if now - seen.since > self._silence or (seen.beats != _UNLISTED and self._gone(listed[name].who))
        ]  # fmt: skip

    def _saw(self, name: str, beats: int, now: float) -> _Seen:
        before = self._seen.get(name)
        return before if before and before.beats == beats else _Seen(beats, now)
