"""The service put together from its settings: the one place that knows use cases and adapters of the store and the queue."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from qualifier.adapters.destinations import load_destinations
from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.mailboxes.keeping import KeptMailboxes
from qualifier.adapters.mailboxes.opening import open_mailbox
from qualifier.adapters.notify import DescribedNotifier, SparedNotifier, Surroundings, WebhookNotifier
from qualifier.adapters.outbound import Outbound
from qualifier.adapters.recorders import SparedRecorders, open_recorder
from qualifier.adapters.store import open_store
from qualifier.errors import ConfigError
from qualifier.ports import LanguageModel
from qualifier.ports.destinations import Destination, When
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
    at_need: bool = False,
    model: LanguageModel | None = None,
    cases: CaseFiler | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Service:
    """A running service; call it before threads start, and ``close_service`` at the end.

    ``processes`` work on the rules (0: the calling thread does), ``at_need`` once there is much to do; ``model`` is asked instead
    of the configured one.

    Raises:
        ConfigError: the address of the database, or of a place that is told of hot leads, is none.
        StoreUnavailable: the database cannot be reached or written, or is of another version.
    """
    told = told_of(kept)
    outbox = DbosOutbox(kept.database)
    store = open_store(kept.database, outbox, clock)
    try:
        outbox.prepare()
        # what a model has answered is kept in the store, where a person can be erased, and nowhere else
        unkept = settings.model_copy(update={"cache": False})
        maker = Maker(unkept, processes=processes, at_need=at_need, model=model, models=Models(unkept, store.allowance))
    except BaseException:
        store.close()
        raise
    return Service(
        store=store,
        profiles=ProfileShelf(store.profiles),
        maker=maker,
        clock=clock,
        cases=cases,
        destinations=told.destinations,
        notifiers=tuple(map(SparedNotifier, told.notifiers)),
        mailboxes=KeptMailboxes(lambda account: open_mailbox(account, store.post)).lent,
        recorders=SparedRecorders(open_recorder),
    )


class Told(NamedTuple):
    """Who is told of leads."""

    destinations: tuple[Destination, ...]
    notifiers: tuple[Notifier, ...]


def told_of(kept: ServiceSettings) -> Told:
    """The places that are told of leads: the one that the environment names, and those of the destinations file.

    Raises:
        ConfigError: the file, or an address or a secret in the environment, cannot be used.
    """
    path = kept.destinations_file
    described = load_destinations(path) if path else ()
    around = Surroundings(str(path), kept.public_url)
    notifiers: list[Notifier] = [DescribedNotifier(one, around) for one in described]
    named = _named_in_environment(kept)
    if named is None:
        return Told(described, tuple(notifiers))
    if any(one.name == named.name for one in described):
        raise ConfigError(
            f"the name {named.name} is that of QUALIFIER_WEBHOOK_URL; take another",
            file=str(path),
            place=f"destinations.{named.name}",
        )
    return Told((Destination(name=named.name, when=When(news=("hot",))), *described), (named, *notifiers))


def _named_in_environment(kept: ServiceSettings) -> WebhookNotifier | None:
    if kept.webhook_url is None:
        return None
    if kept.webhook_secret is None:
        raise ConfigError(
            "is needed to sign what goes to QUALIFIER_WEBHOOK_URL", file="environment", place="QUALIFIER_WEBHOOK_SECRET"
        )
    outbound = Outbound(kept.webhook_url, local=kept.webhook_local)
    return WebhookNotifier(outbound, kept.webhook_secret.get_secret_value(), quotes=kept.webhook_quotes)


def close_service(service: Service) -> None:
    """Lets go of processes and connections."""
    service.maker.close()
    service.store.close()
