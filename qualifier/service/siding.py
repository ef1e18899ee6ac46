"""Who of a conversation is ours, said by a person afterwards: read again with that, in the place of the first answer."""

from qualifier.errors import Stale
from qualifier.records.stored import Stored
from qualifier.service.intake import task_for
from qualifier.service.parts import Service
from qualifier.service.telling import HOT, news_of

ACTION = "assessment.sides"


def name_sellers(service: Service, id: str, revision: int, sellers: tuple[str, ...], *, by: str) -> Stored:
    """Reads a kept conversation again, now that these speakers or addresses are known to be ours.

    Everything is read anew: values that people had put right before are listed still, but no longer stand in the record.

    Raises:
        NotFound: no such assessment.
        Stale: another revision stands there by now, before or after the reading.
        LLMError: only for answers that were asked of a model alone.
        StoreError: it could not be kept.
    """
    standing = service.store.assessments.get(id)
    if standing.revision != revision:
        raise Stale(f"sides were named on revision {revision}, but {standing.revision} stands there by now: look again")
    intake = service.store.assessments.intake(id).model_copy(update={"sellers": sellers})
    made = service.maker.make(task_for(service, id, intake))
    news = () if standing.assessment.temperature == HOT else news_of(service, made, revision + 1, standing.profile)
    service.store.assessments.replace(made, revision, by=by, action=ACTION, sellers=sellers, outbox=news)
    return service.store.assessments.get(id)
