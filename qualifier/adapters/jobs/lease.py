"""Who reads which account: one process at a time, over the roll of workers.

Being read twice would do no harm, since a message is kept once; it would be work for nothing, and many providers count logins.
"""

import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

from qualifier.adapters.jobs.roll import Identity, Sighting

READER = "reader-"
"""Begins the names of readers on the roll."""
_CHORE = "inbox."


class ReadingRoll(Protocol):
    """What is needed of the roll."""

    @property
    def me(self) -> Identity: ...
    def beat(self) -> None: ...
    def sightings(self) -> tuple[Sighting, ...]: ...
    def strike(self, name: str) -> None: ...
    def take_chore(self, name: str, every: float) -> bool: ...
    def leave_chore(self, name: str) -> None: ...
    def held_chores(self) -> frozenset[str]: ...


class _Seen(NamedTuple):
    beats: int
    since: float


class AccountLease:
    """One process's hold on accounts. Every call may raise ``StoreUnavailable``."""

    def __init__(
        self,
        roll: ReadingRoll,
        gone: Callable[[Identity], bool],
        *,
        silence: float = 15.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``gone``: whether a process of this machine ended; ``silence``: seconds without a beat after which one of another
        machine is taken for dead.
        """
        self._roll, self._gone, self._silence, self._clock = roll, gone, silence, clock
        self._seen: dict[str, _Seen] = {}
        self._looked = clock()

    def keep(self) -> frozenset[str]:
        """Says that this process lives, and sets free what dead ones held; the accounts that are its own."""
        self._roll.beat()
        for name in self._dead():
            self._roll.strike(name)
            self._seen.pop(name, None)
        return frozenset(name.removeprefix(_CHORE) for name in self._roll.held_chores() if name.startswith(_CHORE))

    def take(self, account: str) -> bool:
        """Takes an account, unless somebody has it."""
        return self._roll.take_chore(_CHORE + account, 0.0)

    def leave(self, account: str) -> None:
        """Gives an account back."""
        self._roll.leave_chore(_CHORE + account)

    def end(self) -> None:
        """Gives back everything."""
        self._roll.strike(self._roll.me.name)

    def _dead(self) -> list[str]:
        now = self._clock()
        if now - self._looked > self._silence / 2:
            # whatever held this process up may have held the others up as well
            self._seen.clear()
        self._looked = now
        others = [
            one for one in self._roll.sightings() if one.who.name.startswith(READER) and one.who.name != self._roll.me.name
        ]  # fmt: skip
        before = self._seen
        self._seen = {}
        for one in others:
            seen = before.get(one.who.name)
            self._seen[one.who.name] = seen if seen and seen.beats == one.beats else _Seen(one.beats, now)
        return [
            one.who.name for one in others if now - self._seen[one.who.name].since > self._silence or self._gone(one.who)
        ]  # fmt: skip
