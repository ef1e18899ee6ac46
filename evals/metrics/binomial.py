"""An interval for a share of few: Wilson's, which has width even where all or none of n were so."""

from math import sqrt

_Z = 1.959964
"""Two-sided 95 %."""


def wilson(hits: float, n: int) -> tuple[float, float]:
    """Bounds of the 95 % interval of ``hits`` of ``n``; from 0 to 1 where there is nothing."""
    if not n:
        return 0.0, 1.0
    share, square = hits / n, _Z**2
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = _Z * sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return max(0.0, middle - reach), min(1.0, middle + reach)
