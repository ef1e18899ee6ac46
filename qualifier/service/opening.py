"""The service put together from its settings: the one place that knows use cases and adapters of the store and the queue."""

from collections.abc import Callable
from datetime import UTC, datetime

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.notify import WebhookNotifier
from qualifier.adapters.outbound import Outbound
from qualifier.adapters.store import open_store
from qualifier.errors import ConfigError
from qualifier.ports import LanguageModel
from qualifier.ports.news import Notifier
from qualifier.service.making import Maker
from qualifier.service.parts import CaseFiler, Service
from qualifier.service.profiles import ProfileShelf
from qualifier.settings import ServiceSettings, Settings
from qualifier.wiring import Models


def utc_now() -> datetime:
    return datetime.now(UTC)


def open_service(
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
        ConfigError: the address of the database, or of a place that is told of hot leads, is none.
        StoreUnavailable: the database cannot be reached or written, or is of another version.
    """
    notifiers = notifiers_of(kept)
    outbox = DbosOutbox(kept.database)
    store = open_store(kept.database, outbox, clock)
    try:
        outbox.prepare()
        # what a model has answered is kept in the store, where a person can be erased, and nowhere else
        unkept = settings.model_copy(update={"cache": False})
        maker = Maker(unkept, processes=processes, model=model, models=Models(unkept, store.allowance))
    except BaseException:
        store.close()
        raise
    return Service(
        store=store,
        profiles=ProfileShelf(store.profiles),
        maker=maker,
        clock=clock,
        cases=cases,
        destinations=tuple(one.name for one in notifiers),
        notifiers=notifiers,
    )


def notifiers_of(kept: ServiceSettings) -> tuple[Notifier, ...]:
    """The places that are told of hot leads.

    Raises:
        ConfigError: an address or a secret cannot be used.
    """
    if kept.webhook_url is None:
        return ()
    if kept.webhook_secret is None:
        raise ConfigError(
            "is needed to sign what goes to QUALIFIER_WEBHOOK_URL", file="environment", place="QUALIFIER_WEBHOOK_SECRET"
        )
    outbound = Outbound(kept.webhook_url, local=kept.webhook_local)
    return (WebhookNotifier(outbound, kept.webhook_secret.get_secret_value(), quotes=kept.webhook_quotes),)


def close_service(service: Service) -> None:
    """Lets go of processes and connections."""
    service.maker.close()
    service.store.close()
