"""How often an account is read, and how long it is left alone after a failure."""

from typing import NamedTuple

from qualifier.errors import MailboxUnavailable, QualifierError


class Pace(NamedTuple):
    """All in seconds."""

    every: float = 60.0
    """Between two passes without news; of folders that are not watched, this is how late a message is seen at most."""
    least: float = 0.5
    """Between the beginnings of two passes, however many news there are."""
    slice: float = 1.0
    """How long a wait for news lasts before the reader looks whether it is to end."""
    look: float = 2.0
    """Between two looks at which accounts there are."""
    first_delay: float = 5.0
    """After the first failure that may pass; doubled for each further one in a row."""
    longest_delay: float = 300.0
    first_mending: float = 60.0
    """After the first failure that a person must mend: a refused login that is repeated too often locks people out."""
    longest_mending: float = 3600.0
    longest_wish: float = 3600.0
    """That a server may ask us to stay away."""

    def delay(self, error: QualifierError, failed: int, chance: float) -> float:
        """How long to wait after ``failed`` failures in a row; ``chance`` (0 to 1) spreads accounts that failed together."""
        passing = isinstance(error, MailboxUnavailable)
        first, longest = (
            (self.first_delay, self.longest_delay) if passing else (self.first_mending, self.longest_mending)
        )  # fmt: skip
        doubled: float = first * 2.0 ** min(max(failed - 1, 0), 32)
        wish = error.retry_after if isinstance(error, MailboxUnavailable) else None
        return max(min(doubled, longest), min(wish or 0.0, self.longest_wish)) * (1.0 + chance / 2)
