"""Every error the product raises on purpose, sorted by what the caller can do about it.

    QualifierError
    ├── ConfigError            mend the file: prompt, definition, profile (file, place inside it, reason)
    ├── ParseError             mend or skip the input
    │   ├── UnsupportedFormat    not a format we read
    │   ├── MalformedInput       a format we read, but broken beyond use
    │   └── EmptyInput           nothing said in it
    ├── LLMError               the model did not give a usable answer
    │   ├── LLMUnavailable       network, time-out, 429, 5xx: worth another try later
    │   ├── LLMRejected          key, request, refusal or content filter: trying again changes nothing
    │   └── LLMInvalidOutput     truncated, not JSON, or another schema, even after the repair attempt
    ├── StoreError             what is kept cannot be used
    │   ├── StoreUnavailable     the database or file is missing, locked, full or of another version: mend it, try again
    │   ├── NotFound             nothing of that name is kept
    │   ├── Stale                it has changed meanwhile: look again
    │   ├── Taken                the name or key is in use
    │   └── BadCursor            the cursor is none of ours
    ├── NotifyError            a place that is told of leads did not take the message; trying again changes nothing
    │   ├── NotifyUnavailable    network, time-out, 429, 5xx: worth another try later
    │   └── NotifyHeld           not to be told yet: quiet hours, or a digest before its time
    └── MailboxError           a mailbox or a recorder of calls refuses: login, permission, folder; a person must mend it
        └── MailboxUnavailable   name look-up, network, TLS, time-out, throttled, closed in the middle: worth another try later

Doors translate these (exit codes in ``cli``, HTTP status in ``api/errors.py``); nothing else catches the root.
"""


class QualifierError(Exception):
    """Root of the tree; the message is one line, meant for the user's eyes."""


class ConfigError(QualifierError):
    """A prompt, definition or profile is wrong; says in which file, where inside it, and why."""

    def __init__(self, reason: str, *, file: str | None = None, place: str | None = None) -> None:
        self.reason, self.file, self.place = reason, file, place
        super().__init__(": ".join(part for part in (file, place, reason) if part))


class ParseError(QualifierError):
    """The input could not be read as a conversation."""


class UnsupportedFormat(ParseError):
    """The bytes are of no format that we read."""


class MalformedInput(ParseError):
    """The format is known, the content is broken beyond use."""


class EmptyInput(ParseError):
    """The input holds nothing that anybody said."""


class LLMError(QualifierError):
    """The model gave no usable answer."""


class LLMUnavailable(LLMError):
    """Network, time-out, rate limit or server fault: another try later may succeed. ``busy``: it lives and asks for patience."""

    def __init__(self, reason: str, *, retry_after: float | None = None, busy: bool = False) -> None:
        self.retry_after, self.busy = retry_after, busy
        super().__init__(reason)


class LLMRejected(LLMError):
    """The provider or the model refuses this request: key, size, refusal or content filter."""


class LLMInvalidOutput(LLMError):
    """The answer is truncated, no JSON, or does not fit the schema; keeps the raw text."""

    def __init__(self, reason: str, *, raw: str = "") -> None:
        self.raw = raw
        super().__init__(reason)


class StoreError(QualifierError):
    """A database or cache file cannot be read or written, or does not hold what was asked for."""


class StoreUnavailable(StoreError):
    """The database is missing, locked for too long, full, or made by another version of this program."""


class NotFound(StoreError):
    """Nothing of that name is kept."""


class Stale(StoreError):
    """What was to be changed has changed meanwhile, or is not in a state for it."""


class Taken(StoreError):
    """The name or key is in use."""


class BadCursor(StoreError):
    """The cursor is none that a list of ours gave out."""


class NotifyError(QualifierError):
    """A message to another program was refused, or must not be sent to that address."""


class NotifyHeld(NotifyError):
    """Nothing failed: the message waits for its time, which comes in ``seconds``."""

    def __init__(self, reason: str, *, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(reason)


class NotifyUnavailable(NotifyError):
    """The receiver cannot be reached or is busy: another try later may succeed."""

    def __init__(self, reason: str, *, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


class MailboxError(QualifierError):
    """A mailbox or a recorder of calls refuses: login, permission, folder. Says in plain words what is wrong and what to do."""


class MailboxUnavailable(MailboxError):
    """Name look-up, network, TLS, time-out, throttling or a closed connection: another try later may succeed."""

    def __init__(self, reason: str, *, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(reason)
