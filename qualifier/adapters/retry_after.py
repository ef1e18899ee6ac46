"""How long a server wants to be left alone: ``Retry-After`` in seconds or as a moment (RFC 9110, 10.2.3)."""

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime

LONGEST = 3600.0
"""Seconds; nobody is left alone for longer because he says so."""


def seconds_asked(retry_after: str, date: str, clock: Callable[[], float] = time.time) -> float | None:
    """Seconds from now; None if it is neither a number nor a moment.

    A moment is compared with the answer's own ``Date``, since our clock may be another; ``clock`` (seconds since 1970) counts
    where there is none.
    """
    given = retry_after.strip()
    if given.isascii() and given.isdigit() and len(given) < 9:
        return min(float(given), LONGEST)
    until = _moment(given)
    if until is None:
        return None
    now = _moment(date)
    return min(max(0.0, until - (clock() if now is None else now)), LONGEST)


def _moment(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text.strip()).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
