"""Conversations taken in: assessed at once, by rules first and a model later, or as a job."""

from qualifier.adapters.ids import new_id
from qualifier.errors import NotFound
from qualifier.ports.jobs import JobOrder
from qualifier.records.stored import Intake, Stored
from qualifier.service.making import Task
from qualifier.service.parts import Service
from qualifier.service.telling import HOT, news_of


def take_in(service: Service, intake: Intake, *, by: str, id: str | None = None) -> Stored:
    """Assesses and keeps a conversation; the answer as it is kept.

    A request that may come twice brings the ``id`` along: what is kept under it already is the answer.

    Raises:
        NotFound: no profile of that name.
        ParseError: what was handed in is no conversation.
        LLMError: only with engine llm.
        ConfigError: the model's name or key is wrong.
        StoreError: it could not be kept.
    """
    task = task_for(service, id or new_id(service.clock()), intake)
    made = service.maker.make(task)
    service.store.assessments.save(intake, made, by=by, outbox=news_of(service, made, 1, intake.profile))
    return service.store.assessments.get(task.id)


def take_in_by_rules_first(service: Service, intake: Intake, *, by: str, id: str | None = None) -> Stored:
    """As ``take_in``, for somebody who waits at a page: rules answer at once; where a model is to be asked, it follows as
    a job of the same identifier and its answer takes the place of the first.
    """
    task = task_for(service, id or new_id(service.clock()), intake)
    if intake.engine != "auto" or not service.maker.model_is_asked(task):
        return take_in(service, intake, by=by, id=task.id)
    quick = task.model_copy(update={"intake": intake.model_copy(update={"engine": "rules"})})
    made = service.maker.make(quick)
    later = JobOrder(id=task.id, kind="assess", payload={"assessment": task.id})
    service.store.assessments.save(intake, made, by=by, outbox=(later, *news_of(service, made, 1, intake.profile)))
    return service.store.assessments.get(task.id)


def accept(service: Service, intake: Intake, *, by: str, id: str | None = None) -> str:
    """Keeps a conversation together with the job that will assess it; the identifier of both.

    Raises:
        NotFound: no profile of that name.
        ConfigError: the model engine is asked for and none is configured.
        StoreError: it could not be kept.
    """
    task = task_for(service, id or new_id(service.clock()), intake)
    service.maker.model_is_asked(task)
    order = JobOrder(id=task.id, kind="assess", payload={"assessment": task.id})
    service.store.assessments.accept(task.id, intake, order, by=by)
    return task.id


def assess_accepted(service: Service, id: str, *, by: str) -> None:
    """Does the job: assesses what was accepted, or lets a model read what rules have answered. Twice is as good as once.

    Raises:
        NotFound: the conversation was erased meanwhile.
        ParseError, LLMError, ConfigError, StoreError: as for ``take_in``.
    """
    intake = service.store.assessments.intake(id)
    standing = _standing(service, id)
    if standing and (standing.corrections or standing.assessment.provenance.engine == "llm"):
        # a person has looked at it, or the model has answered already: a late answer must not undo that
        return
    task = task_for(service, id, intake)
    if standing and not service.maker.model_is_asked(task):
        return
    made = service.maker.make(task)
    if standing is None:
        service.store.assessments.save(intake, made, by=by, outbox=news_of(service, made, 1, intake.profile))
    else:
        news = () if standing.assessment.temperature == HOT else news_of(service, made, standing.revision + 1, intake.profile)
        service.store.assessments.replace(made, standing.revision, by=by, action="assessment.read_again", outbox=news)


def task_for(service: Service, id: str, intake: Intake) -> Task:
    """The work of answering, with the profile as it is now.

    Raises:
        NotFound: no profile of that name.
    """
    known = service.profiles.current(intake.profile)
    return Task(id=id, intake=intake, profile=known.profile, profile_version=known.version, now=service.clock())


def _standing(service: Service, id: str) -> Stored | None:
    try:
        return service.store.assessments.get(id)
    except NotFound:
        return None
