"""What a worker does with a job: one verb a kind. Every job may be begun again after a crash; each verb bears that."""

from collections.abc import Callable

from qualifier.errors import NotFound
from qualifier.records.stored import Job
from qualifier.service import rescoring
from qualifier.service.digests import send_digest
from qualifier.service.intake import assess_accepted
from qualifier.service.mailroom.placing import put_reply
from qualifier.service.mailroom.together import read_messages
from qualifier.service.parts import Service
from qualifier.service.payloads import text_of
from qualifier.service.telling import tell

SYSTEM = "system"
Progress = Callable[[int, int], None]
"""Told how many are done, of how many."""


def perform(service: Service, job: Job, progress: Progress) -> str | None:
    """Does the job; why there was nothing left to do, where it is news that is none any more.

    Raises:
        ConfigError: its payload or the settings it needs are wrong.
        ParseError, LLMError, StoreError, NotifyError, MailboxError: as the verb says; ``LLMUnavailable``, ``StoreUnavailable``,
            ``Stale``, ``NotifyUnavailable`` and ``MailboxUnavailable`` are worth another try, ``NotifyHeld`` waits.
    """
    match job.kind:
        case "assess":
            _assess(service, text_of(job, "assessment"))
        case "rescore":
            rescoring.apply(service, text_of(job, "profile"), progress)
        case "notify":
            return (send_digest if "digest" in job.payload else tell)(service, job)
        case "message":
            read_messages(service, job)
        case "draft":
            put_reply(service, text_of(job, "thread"), text_of(job, "message"))
    return None


def _assess(service: Service, id: str) -> None:
    """Where the conversation was erased before its turn came, there is nothing left to do."""
    try:
        service.store.assessments.intake(id)
    except NotFound:
        return
    assess_accepted(service, id, by=SYSTEM)
