"""The port of those who record calls: they tell that there is a transcript, and give it to who asks."""

from typing import Protocol


class Recorder(Protocol):
    """One who is asked for what was said."""

    def transcript(self, notice: bytes) -> bytes | None:
        """What was said in the call that the notice (JSON) tells of, as JSON that is read as a recording; None: nothing was.

        Raises:
            MailboxUnavailable: not there yet, busy or out of reach: worth another try later.
            MailboxError: refused, unknown, or too large: a person must mend it.
            ConfigError: its key or its address cannot be used.
        """

    def close(self) -> None:
        """Lets go of the connections."""
