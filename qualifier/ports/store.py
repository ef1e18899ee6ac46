"""The port of what is kept: small interfaces by subject, one store behind them.

Every change is one transaction that also writes its audit line, so each changing call names who asks (``by``). Every call may
raise ``StoreError``: the database cannot be reached, is locked for too long, or is full. Nothing is half done then.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from qualifier.ports.inbox import Post
from qualifier.ports.jobs import JobOrder
from qualifier.records.stored import (
    AssessmentFilter,
    AuditEntry,
    Correction,
    Erased,
    Intake,
    Job,
    JobStatus,
    Key,
    Lead,
    LeadFilter,
    LeadOutcome,
    Made,
    Page,
    ProfileVersion,
    Replay,
    Review,
    Row,
    Session,
    Stored,
)


class Assessments(Protocol):
    """Conversations handed in and the answers to them."""

    def accept(self, id: str, intake: Intake, order: JobOrder, *, by: str) -> None:
        """Keeps what was handed in together with the job that will assess it. A known id changes nothing."""

    def save(self, intake: Intake, made: Made, *, by: str, outbox: Sequence[JobOrder] = ()) -> int:
        """Keeps a new answer, its lead and its jobs in one transaction; the revision (1).

        An id that is kept already changes nothing and queues nothing; its present revision is returned.
        """

    def replace(
        self,
        made: Made,
        revision: int,
        *,
        by: str,
        action: str,
        corrections: Sequence[Correction] = (),
        sellers: tuple[str, ...] | None = None,
        outbox: Sequence[JobOrder] = (),
    ) -> int:
        """Puts a new answer where ``revision`` stands; the new revision. ``action`` is the audit's word for it; ``corrections``
        are what makes it new, all of them this one revision; ``sellers`` are who was named as ours since it was handed in
        (None: as before). Addresses are only added: for ``erase_person`` those of every answer before count as well.

        Raises:
            NotFound: no such assessment.
            Stale: another revision stands there by now.
        """

    def get(self, id: str) -> Stored:
        """One assessment.

        Raises:
            NotFound: no such assessment.
        """

    def intake(self, id: str) -> Intake:
        """What was handed in, also before it is assessed.

        Raises:
            NotFound: no such conversation.
        """

    def page(self, chosen: AssessmentFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Row]:
        """Newest first.

        Raises:
            BadCursor: the cursor is none of ours.
        """

    def scan(self, chosen: AssessmentFilter, *, limit: int | None = None) -> Iterator[Stored]:
        """All that match, newest first, read in parts: for scoring again and for export."""

    def count(self, chosen: AssessmentFilter) -> int:
        """How many match."""

    def known(self, fingerprint: str, before: datetime) -> str | None:
        """The latest assessment of the very same conversation that was saved before that moment, if there is one."""

    def answered(self, id: str, at: datetime | None, *, by: str) -> None:
        """Says that it was answered, or (None) that it was not. A change like any other: the revision goes up.

        Raises:
            NotFound: no such assessment.
        """

    def erase_person(self, address: str, *, by: str) -> Erased:
        """Erases every conversation with this address in it, and all that was made of it. The audit keeps no address.

        Conversations still waiting to be assessed count if the address stands in their bytes, and so do all messages of inboxes,
        each with its whole thread. Leads are computed again from what is left; jobs keep their lines, which hold identifiers
        only, and find nothing. More than 500 conversations are erased in several transactions, each with its line in the audit.
        """

    def purge(self, before: datetime, *, by: str) -> Erased:
        """Erases everything saved before that moment, in parts: a large one is several transactions. Old stored answers and
        jobs that have ended go with it. A thread that is assessed goes with its assessment, other messages go one by one."""


class Leads(Protocol):
    """Companies and people across conversations. They come and go with ``Assessments.save`` and ``replace``."""

    def page(self, chosen: LeadFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Lead]:
        """Hot first, then by when an answer is due (soonest first, none last), then by the latest message.

        Raises:
            BadCursor: the cursor is none of ours.
        """

    def get(self, id: str) -> Lead:
        """One lead.

        Raises:
            NotFound: no such lead.
        """

    def history(self, id: str, *, limit: int = 200) -> tuple[Stored, ...]:
        """Its conversations in the order of their last message; the latest ``limit`` of them. Empty for an unknown lead."""

    def counts(self) -> dict[str, int]:
        """Open leads by temperature (each of them, also 0), and under ``due`` how many open leads wait for an answer: those
        that are due at a known moment and not answered, as ``LeadFilter.unanswered`` means it."""

    def record_outcome(self, id: str, outcome: LeadOutcome | None, *, by: str | None = None) -> None:
        """Records how it ended, or (None) that it is open again. ``by`` is who asks; None: the outcome's own.

        Raises:
            NotFound: no such lead.
        """

    def review(self, *, since: datetime, now: datetime) -> Review:
        """What a team looks back on: conversations saved since then, and the leads that got one since then.

        Weeks run from the first with a sales conversation to that of ``now``. Counts over a closed set name all of it, also 0.
        """


class Profiles(Protocol):
    """The company's profiles, each in versions that never change."""

    def names(self) -> tuple[str, ...]:
        """All profile names, in alphabetical order."""

    def current(self, name: str) -> ProfileVersion:
        """The latest version.

        Raises:
            NotFound: no such profile.
        """

    def version(self, name: str, version: int) -> ProfileVersion:
        """One version.

        Raises:
            NotFound: no such profile or version.
        """

    def history(self, name: str) -> tuple[ProfileVersion, ...]:
        """All versions, latest first; empty for an unknown name."""

    def save(self, name: str, text: str, base: int, *, by: str, at: datetime) -> ProfileVersion:
        """Adds a version on top of ``base`` (0 for a new profile).

        Raises:
            Stale: somebody saved another version since.
        """


class Keys(Protocol):
    """Keys and the page logins made from them."""

    def add(self, key: Key, *, by: str) -> None:
        """Keeps a new key.

        Raises:
            Taken: a key of that name exists.
        """

    def all(self) -> tuple[Key, ...]:
        """Every key, newest first, revoked ones included."""

    def find(self, digest: str) -> Key | None:
        """The key with this digest that is not revoked."""

    def used(self, name: str, at: datetime) -> None:
        """Notes the use; writes at most once a minute."""

    def revoke(self, name: str, at: datetime, *, by: str) -> None:
        """Ends a key and its logins.

        Raises:
            NotFound: no such key, or revoked already.
        """

    def open_session(self, session: Session) -> None:
        """Keeps a login.

        Raises:
            NotFound: no such key.
        """

    def session(self, digest: str, now: datetime) -> Key | None:
        """The key behind a login that is neither over nor revoked."""

    def close_session(self, digest: str) -> None:
        """Ends a login; an unknown one is no fault."""


class Audit(Protocol):
    """Who saw and changed what."""

    def write(self, entry: AuditEntry) -> None:
        """Adds a line."""

    def page(self, *, cursor: str | None = None, limit: int = 100) -> Page[AuditEntry]:
        """Newest first.

        Raises:
            BadCursor: the cursor is none of ours.
        """


class Jobs(Protocol):
    """The list of jobs as people see it; the queue itself is behind ``Outbox``."""

    def add(self, order: JobOrder, *, by: str) -> None:
        """Keeps and queues a job that has no other data. A known id changes nothing."""

    def get(self, id: str) -> Job:
        """One job.

        Raises:
            NotFound: no such job.
        """

    def page(self, status: JobStatus | None = None, *, cursor: str | None = None, limit: int = 50) -> Page[Job]:
        """Newest first.

        Raises:
            BadCursor: the cursor is none of ours.
        """

    def counts(self) -> dict[JobStatus, int]:
        """Jobs by status."""

    def begin(self, id: str) -> Job:
        """Marks it running and counts the attempt; why the one before failed stays until it is done.

        Raises:
            NotFound: no such job.
        """

    def advance(self, id: str, progress: int, total: int) -> None:
        """Notes how far it is. Of an unknown job, as in the two below, nothing is noted."""

    def finish(self, id: str, word: str | None = None) -> None:
        """Marks it done; ``word`` says why there was nothing left to do."""

    def fail(self, id: str, error: str, *, dead: bool) -> None:
        """Notes why an attempt failed; ``dead`` gives it up until somebody retries it, else it is queued for another attempt."""

    def retry(self, id: str, *, by: str) -> None:
        """Queues a dead job again; the order's ``attempt`` is how often it was begun.

        Raises:
            NotFound: no such job.
            Stale: it is not dead.
        """


class Idempotency(Protocol):
    """Answers given before, so that a repeated request has no second effect."""

    def claim(self, key: str, request: str, at: datetime) -> Replay | None:
        """Takes the key for a request (its digest); the answer given before, or None: go on and ``settle`` or ``release``.

        Raises:
            Taken: the key was used for another request.
            Stale: the same request is still under way. A claim that was left for a minute is anybody's again: its process died.
        """

    def settle(self, key: str, replay: Replay) -> None:
        """Keeps the answer."""

    def release(self, key: str) -> None:
        """Gives the key back, as if it had never been used: the request failed and may be tried again."""

    def forget(self, before: datetime) -> int:
        """Drops what was claimed before that moment."""


class Allowance(Protocol):
    """What all processes together may ask of a model in a minute."""

    def take(self, name: str, amount: int, per_minute: int, at: datetime) -> timedelta:
        """Takes ``amount`` from a bucket that refills at ``per_minute``; how long to wait before using it (zero: none).

        A full bucket holds a minute's worth. What is taken beyond that is owed, so those who wait are served in turn.
        """


class Store(Protocol):
    """Everything that is kept."""

    @property
    def assessments(self) -> Assessments: ...
    @property
    def leads(self) -> Leads: ...
    @property
    def profiles(self) -> Profiles: ...
    @property
    def keys(self) -> Keys: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def idempotency(self) -> Idempotency: ...
    @property
    def allowance(self) -> Allowance: ...
    @property
    def post(self) -> Post: ...

    def check(self) -> None:
        """Whether the database answers and has this program's tables.

        Raises:
            StoreError: it does not; says why and what to do.
        """

    def close(self) -> None:
        """Lets go of all connections."""
