"""Forgetting: a person everywhere, or all that is older than it may be; evaluation cases made of it go with it."""

from datetime import timedelta

from qualifier.errors import ConfigError, NotFound
from qualifier.records.stored import Erased
from qualifier.service.parts import Service

SYSTEM = "system"


def erase_person(service: Service, address: str, *, by: str) -> Erased:
    """Erases every conversation with this mail address in it, and all that was made of it. Twice is as good as once.

    Raises:
        ConfigError: this is no mail address.
        StoreError: it could not be erased.
    """
    plain = address.strip().lower()
    if "@" not in plain.strip("@") or any(letter.isspace() for letter in plain):
        raise ConfigError("give the person's mail address, such as jane@acme.com", place="address")
    erased = service.store.assessments.erase_person(plain, by=by)
    forget_cases(service)
    return erased


def purge(service: Service, days: int, *, by: str = SYSTEM) -> Erased:
    """Erases what was saved more than so many days ago.

    Raises:
        ConfigError: not at least one day.
        StoreError: it could not be erased.
    """
    if days < 1:
        raise ConfigError("keep conversations for at least one day", place="retention")
    erased = service.store.assessments.purge(service.clock() - timedelta(days=days), by=by)
    forget_cases(service)
    return erased


def forget_cases(service: Service) -> None:
    """Removes the cases of conversations that are not kept any more, also those that an interrupted erasure left behind."""
    if service.cases is not None:
        service.cases.forget(tuple(id for id in service.cases.ids() if not _is_kept(service, id)))


def _is_kept(service: Service, id: str) -> bool:
    try:
        service.store.assessments.get(id)
    except NotFound:
        return False
    return True
