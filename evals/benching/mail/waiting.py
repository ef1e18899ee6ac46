"""Patience: what is waited for is looked at again and again, through everything that is killed meanwhile."""

import http.client
import time
from collections.abc import Callable

from qualifier.errors import StoreError

PATIENCE = 420.0
"""Seconds until what is not done counts as never done."""
_LOOK = 0.1
_PASSING = (StoreError, OSError, http.client.HTTPException)


def until(condition: Callable[[], bool], seconds: float = PATIENCE, look: float = _LOOK) -> bool:
    """Returns when the condition holds, or when it did not come to hold; whether it does. A store or a server that cannot be
    asked is asked again.
    """
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if condition():
                return True
        except _PASSING:
            pass
        time.sleep(look)
    return False
