"""The service put together from its settings: the one place that knows use cases and adapters of the store and the queue."""

from collections.abc import Callable
from datetime import UTC, datetime

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports import LanguageModel
from qualifier.service.making import Maker
from qualifier.service.parts import CaseFiler, Service
from qualifier.service.profiles import ProfileShelf
from qualifier.settings import ServiceSettings, Settings


def utc_now() -> datetime:
    return datetime.now(UTC)


def open_service(  # noqa: PLR0913 (one place for all of them)
    kept: ServiceSettings,
    settings: Settings,
    *,
    processes: int = 0,
    model: LanguageModel | None = None,
    cases: CaseFiler | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Service:
    """A running service; call it before threads start, and ``close_service`` at the end.

    ``processes`` work on the rules (0: the calling thread does); ``model`` is asked instead of the configured one.

    Raises:
        ConfigError: the address of the database is none.
        StoreUnavailable: the database cannot be reached or written, or is of another version.
    """
    outbox = DbosOutbox(kept.database)
    store = open_store(kept.database, outbox, clock)
    try:
        outbox.prepare()
        maker = Maker(settings, processes=processes, model=model)
    except BaseException:
        store.close()
        raise
    return Service(store=store, profiles=ProfileShelf(store.profiles), maker=maker, clock=clock, cases=cases)


def close_service(service: Service) -> None:
    """Lets go of processes and connections."""
    service.maker.close()
    service.store.close()
