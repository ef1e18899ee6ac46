"""``qualifier notify``: who is told of leads, a trial, and what could not be told."""

from collections.abc import Iterator

import typer

from qualifier.adapters.notify import DescribedNotifier
from qualifier.adapters.secrets import is_reference
from qualifier.cli.jobs import retry
from qualifier.cli.keeping import store_alone
from qualifier.errors import ConfigError, NotifyError, NotifyUnavailable
from qualifier.ports.destinations import (
    DAYS,
    Destination,
    EmailDestination,
    SlackDestination,
    TeamsDestination,
    WebhookDestination,
    When,
)
from qualifier.ports.news import Digester, Notifier
from qualifier.ports.store import Store
from qualifier.profile import MOST_EMPLOYEES
from qualifier.records.stored import Job
from qualifier.service.opening import Told, told_of, utc_now
from qualifier.service.trial import trial_news, trial_summary
from qualifier.settings import ServiceSettings, read_settings

_ALL = "all"
_PART = 200


def list_all() -> None:
    """Every destination with its rules, and what is wrong with it.

    Raises:
        ConfigError: the file or a setting is wrong.
    """
    told = _told()
    if not told.destinations:
        typer.echo("Nobody is told of anything yet; docs/notify.md says how to write destinations.yaml.", err=True)
    for destination, notifier in zip(_in_order(told), told.notifiers, strict=True):
        typer.echo(f"{destination.name:<20} {destination.kind:<8} {_where(destination)}")
        for line in _details(destination):
            typer.echo(f"{'':<20} {line}")
        if wrong := _wrong(notifier):
            typer.echo(f"{'':<20} CANNOT BE USED: {wrong}")


def test(name: str, *, digest: bool) -> None:
    """Sends a trial, marked as one, whatever the hour; says what came of it.

    Raises:
        ConfigError: there is no such destination, or its settings are wrong.
        NotifyError: it could not be told; says why and what to do.
    """
    told = _told()
    notifier = next((one for one in told.notifiers if one.name == name), None)
    destination = next((one for one in told.destinations if one.name == name), None)
    if notifier is None or destination is None:
        known = ", ".join(one.name for one in told.destinations) or "none"
        raise ConfigError(f"there is no destination {name!r}; there are: {known}", place="NAME")
    try:
        _try(notifier, destination, digest=digest)
    except NotifyUnavailable as error:
        raise NotifyError(f"{name} could not be told: {error}. Real news would be tried again") from None
    except NotifyError as error:
        raise NotifyError(f"{name} could not be told: {error}") from None
    typer.echo(_outcome(destination))


def dead() -> None:
    """One line a message that could not be told."""
    with store_alone() as store:
        jobs = list(_dead(store))
    if not jobs:
        typer.echo("Everything could be told.", err=True)
    for job in jobs:
        where = str(job.payload.get("destination", "?"))
        typer.echo(f"{job.id:<44} {where:<20} {job.updated_at.astimezone():%Y-%m-%d %H:%M}  {job.error or ''}")


def replay(ids: list[str]) -> None:
    """Queues them again.

    Raises:
        NotFound: no such message.
        Stale: it is not given up.
    """
    if ids != [_ALL]:
        retry(ids)
        return
    with store_alone() as store:
        chosen = [job.id for job in _dead(store)]
    if chosen:
        retry(chosen)
    else:
        typer.echo("Everything could be told.", err=True)


def _told() -> Told:
    return told_of(read_settings(ServiceSettings))


def _in_order(told: Told) -> Iterator[Destination]:
    by_name = {one.name: one for one in told.destinations}
    return (by_name[one.name] for one in told.notifiers)


def _try(notifier: Notifier, destination: Destination, *, digest: bool) -> None:
    if not digest and destination.alerts:
        notifier.tell(trial_news(utc_now()))
        return
    if destination.digest is None or not isinstance(notifier, Digester):
        raise ConfigError(f"{destination.name} is sent no digest; give it one in the destinations file", place="--digest")
    notifier.report(trial_summary(utc_now()))


def _dead(store: Store) -> Iterator[Job]:
    cursor: str | None = None
    while True:
        page = store.jobs.page("dead", cursor=cursor, limit=_PART)
        yield from (job for job in page.items if job.kind == "notify")
        cursor = page.next
        if cursor is None:
            return


def _where(destination: Destination) -> str:
    """Whom it reaches; of addresses only what is no secret."""
    match destination:
        case EmailDestination() as one:
            return f"{', '.join(one.to)} by {one.smtp.host}"
        case SlackDestination() | TeamsDestination() as one:
            return one.url
        case WebhookDestination() as one:
            return one.url if is_reference(one.url) else one.url.partition("://")[2].partition("/")[0]
    return "QUALIFIER_WEBHOOK_URL"


def _details(destination: Destination) -> Iterator[str]:
    if destination.alerts:
        yield f"told of {_rules(destination.when)}"
    for quiet in destination.quiet:
        zone = quiet.zone or destination.zone
        yield f"quiet {_clock(quiet.start)} to {_clock(quiet.end)}{_days(quiet.days)}, {zone}"
    if destination.digest:
        digest = destination.digest
        yield f"digest at {_clock(digest.at)}{_days(digest.days)}, {digest.zone or destination.zone}"
    yield f"{'with the strongest quote' if destination.quotes else 'without words'} of the conversation"


def _rules(when: When) -> str:
    given = when.model_dump(exclude_defaults=True, exclude={"news"})
    if when.employees:
        low, high = when.employees
        given["employees"] = f"{low} or more" if high >= MOST_EMPLOYEES else f"{low} to {high}"
    rules = "; ".join(f"{name.replace('_', ' ')} {_value(value)}" for name, value in given.items() if name != "otherwise")
    news = " and ".join({"hot": "hot leads", "reminder": "reminders"}[one] for one in when.news)
    otherwise = ", if nobody else is" if when.otherwise else ""
    return f"{news}{f' with {rules}' if rules else ''}{otherwise}"


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _days(days: tuple[str, ...]) -> str:
    return "" if set(days) == set(DAYS) else f" on {', '.join(days)}"


def _wrong(notifier: Notifier) -> str | None:
    try:
        if isinstance(notifier, DescribedNotifier):
            notifier.made()
    except ConfigError as error:
        return str(error)
    return None


def _outcome(destination: Destination) -> str:
    match destination:
        case EmailDestination() as one:
            return f"{one.smtp.host} took the mail to {', '.join(one.to)}; it is marked [TEST]."
        case SlackDestination():
            return "Slack took the message; in the channel it is marked [TEST]."
        case TeamsDestination():
            return (
                "The workflow took the message; in Teams it is marked [TEST]. If it does not come within a minute, look at "
                "the workflow's run history."
            )
    return "The receiver took the message; its type is lead.test."
