"""What a worker does with a job: one verb a kind. Every job may be begun again after a crash; each verb bears that."""

from collections.abc import Callable

from qualifier.errors import ConfigError, NotFound
from qualifier.ports.news import News
from qualifier.records.stored import Job
from qualifier.service import rescoring
from qualifier.service.intake import HOT, assess_accepted
from qualifier.service.parts import Service

SYSTEM = "system"
Progress = Callable[[int, int], None]
"""Told how many are done, of how many."""


def perform(service: Service, job: Job, progress: Progress) -> None:
    """Does the job.

    Raises:
        ConfigError: its payload or the settings it needs are wrong.
        ParseError, LLMError, StoreError, NotifyError: as the verb says; ``LLMUnavailable``, ``StoreUnavailable``, ``Stale`` and
            ``NotifyUnavailable`` are worth another try.
    """
    match job.kind:
        case "assess":
            _assess(service, _text(job, "assessment"))
        case "rescore":
            rescoring.apply(service, _text(job, "profile"), progress)
        case "notify":
            _tell(service, job)


def _assess(service: Service, id: str) -> None:
    """Where the conversation was erased before its turn came, there is nothing left to do."""
    try:
        service.store.assessments.intake(id)
    except NotFound:
        return
    assess_accepted(service, id, by=SYSTEM)


def _tell(service: Service, job: Job) -> None:
    """News that is none any more (erased, or put right meanwhile) is not told."""
    wanted = _text(job, "destination")
    notifier = next((one for one in service.notifiers if one.name == wanted), None)
    if notifier is None:
        raise ConfigError(f"{wanted!r} is not configured any more; configure it again, then retry", place="destination")
    try:
        stored = service.store.assessments.get(_text(job, "assessment"))
    except NotFound:
        return
    if stored.assessment.temperature == HOT:
        notifier.tell(News(job.id, service.clock(), stored))


def _text(job: Job, name: str) -> str:
    value = job.payload.get(name)
    if not isinstance(value, str):
        raise ConfigError(f"the job {job.id} does not say which {name}", place=name)
    return value
