"""Messages that a provider does not hand out however often it is asked: they do not hold up those behind them."""

from collections import Counter

from qualifier.adapters.mailboxes.left_out import LEFT_OUT
from qualifier.errors import MailboxError, MailboxUnavailable

_MOST_FAILURES = 4
"""In a row; then a message comes without its words."""


class Stubborn:
    """How often each message could not be had."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()

    def failed(self, id: str, error: MailboxError) -> None:
        """Counts a failure.

        Raises:
            MailboxError: ``error``, as long as the message may still come.
        """
        if isinstance(error, MailboxUnavailable) and error.retry_after is not None:
            raise error
        self._failures[id] += 1
        if self._failures[id] < _MOST_FAILURES:
            raise error

    def came(self, id: str) -> None:
        self._failures.pop(id, None)


def without_words(message_id: str) -> bytes:
    """What stands for a message that does not come; ``message_id`` is its header, if that is known."""
    name = "".join(letter for letter in message_id if "!" <= letter <= "~")
    own = f"Message-ID: {name}\r\n" if name else ""
    return (
        f"{LEFT_OUT}: all; the mailbox does not hand the message out\r\n{own}"
        "Subject: A message cannot be read; look at it in the mailbox\r\n\r\n"
    ).encode()
