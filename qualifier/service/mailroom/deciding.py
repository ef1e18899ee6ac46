"""What people decide about messages: it is a lead after all, it is none, read it again, read the mailbox again now."""

from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.service.corrections import Change, correct
from qualifier.service.parts import Service

_TRIES = 5
_NO_LEAD = "no lead, said the reader"


def take_as_lead(service: Service, id: str, *, by: str) -> bool:
    """Queues a message again that was set aside, or failed; triage leaves it alone from now on. False if it is neither.

    Raises:
        NotFound: no such message.
        StoreError: it could not be kept.
    """
    if service.store.post.message(id).state not in ("set_aside", "failed"):
        return False
    service.store.post.settle(id, "waiting", by=by)
    return True


def read_again(service: Service, id: str, *, by: str) -> bool:
    """Queues a message again that failed. False if it did not, or not any more.

    Raises:
        NotFound, StoreError: as for ``take_as_lead``.
    """
    return service.store.post.message(id).state == "failed" and take_as_lead(service, id, by=by)


def take_as_none(service: Service, id: str, *, by: str) -> bool:
    """Sets a message aside that was assessed; its conversation is no sale from now on. False if it was not assessed.

    Raises:
        NotFound: no such message.
        Stale: others keep changing the conversation.
        StoreError: it could not be kept.
    """
    message = service.store.post.message(id)
    if message.state != "assessed" or message.thread is None:
        return False
    _no_sale(service, message.thread, by)
    service.store.post.settle(id, "set_aside", reason="other", by=by)
    return True


def _no_sale(service: Service, thread: str, by: str) -> None:
    change = Change(field="kind", value="other", reason=_NO_LEAD)
    for _ in range(_TRIES):
        try:
            stored = service.store.assessments.get(thread)
            if stored.assessment.record.kind == "sales":
                correct(service, thread, stored.revision, [change], by=by)
            return
        except (NotFound, ConfigError):
            return
        except Stale:
            continue
    raise Stale("the conversation changes faster than it can be corrected; try again in a moment")
