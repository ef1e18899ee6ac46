"""How often a job is tried, how long between, and how a worker lives."""

from typing import NamedTuple

RULES_AT_ONCE = 4
"""Bound by one processor: more at once would only wait for each other; fewer would idle while the database writes."""
MODEL_AT_ONCE = 16
"""Bound by waiting; from about 16 calls on the client library binds one processor."""


class Policy(NamedTuple):
    """How often, and when again."""

    tries: int = 8
    """Turns of a job that may fail for a reason that may pass; then it is dead."""
    notify_tries: int = 24
    """The same for messages to others and drafts in mailboxes, which may be out of reach for longer than a model: an hour and a
    half to two hours."""
    deaths: int = 3
    """Times that its process may die while it runs; then it is dead, before it takes everything down again."""
    first_delay: float = 2.0
    """Seconds until the second try; doubled for each further one."""
    longest_delay: float = 300.0
    """Seconds, however many tries."""
    longest_wish: float = 3600.0
    """Seconds that a model may ask us to stay away."""

    def delay(self, failed: int, wish: float | None, chance: float) -> float:
        """Seconds to wait after ``failed`` tries; ``chance`` (0 to 1) spreads jobs that failed together."""
        doubled: float = self.first_delay * 2.0 ** min(max(failed - 1, 0), 32)
        return max(min(doubled, self.longest_delay), min(wish or 0.0, self.longest_wish)) * (1.0 + chance / 2)


class Plan(NamedTuple):
    """How one worker lives; all but ``at_once`` should be the same for every worker of a database."""

    at_once: int = RULES_AT_ONCE
    """Jobs at a time in this process."""
    beat: float = 1.0
    """Seconds between two signs of life."""
    silence: float = 15.0
    """Seconds without a sign of life after which a worker is taken for dead and its jobs are taken over."""
    patience: float = 5.0
    """Seconds that jobs under way may take to end when the worker is stopped; then they are handed back."""
    leave_after: float | None = None
    """Seconds without a job that waits or runs after which the worker leaves by itself; None: never."""
    keep_tickets: float = 7 * 86_400.0
    """Seconds that used tickets stay in the queue's tables."""
    policy: Policy = Policy()
