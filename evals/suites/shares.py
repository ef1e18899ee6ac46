"""Shares with their intervals: how many of how many, and between which bounds the true share lies."""

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

_Z = 1.959964
"""Standard deviations of a 95 % interval."""


class Share(NamedTuple):
    """So many of so many."""

    held: int
    n: int

    @classmethod
    def of(cls, verdicts: Iterable[bool]) -> "Share":
        listed = list(verdicts)
        return cls(sum(listed), len(listed))

    @property
    def value(self) -> float | None:
        """None where nothing was there to be measured."""
        return self.held / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval after Wilson, which stays within 0 and 1 and is honest for few and for all."""
        if not self.n:
            return None
        share, spread = self.held / self.n, _Z * _Z / self.n
        middle = share + spread / 2
        half = _Z * sqrt(share * (1 - share) / self.n + spread / (4 * self.n))
        return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))

    def reaches(self, least: float) -> bool:
        """Whether the share is at least so large; nothing measured reaches nothing."""
        return self.value is not None and self.value >= least
