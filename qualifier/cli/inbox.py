"""``qualifier inbox``: accounts added, listed, looked at, paused and removed. Secrets are named, never shown."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

import typer
from pydantic import JsonValue, ValidationError

from qualifier.adapters.mailboxes.checking import check_mailbox
from qualifier.adapters.mailboxes.opening import check_settings, log_in
from qualifier.adapters.mailboxes.steps import Step
from qualifier.adapters.secrets import is_reference
from qualifier.cli.keeping import WHO, store_alone
from qualifier.errors import ConfigError
from qualifier.inbox import since_of
from qualifier.ports.inbox import Post
from qualifier.ports.store import Store
from qualifier.records.inbox import Account, AccountKind, AccountStatus
from qualifier.records.stored import DEFAULT_PROFILE
from qualifier.service.mailroom.troubles import trouble_of
from qualifier.settings import ServiceSettings, read_settings

_TICKS = {True: "ok  ", None: "note", False: "FAIL"}
_BY_ADDRESS, _BY_PERSON = frozenset({"graph", "gmail"}), frozenset({"device", "user"})
"""Kinds whose mailbox is named by its address, and ways to log in that take a person."""
_FORMS = "env:NAME, file:PATH or keyring:SERVICE/USER"


class Given(NamedTuple):
    """What the options of ``add`` say."""

    name: str
    kind: AccountKind
    address: str | None
    profile: str
    secret: str | None
    settings: Mapping[str, JsonValue]
    """By name; null: not given."""
    more: tuple[str, ...]
    """KEY=VALUE."""


def add(given: Given) -> None:
    """Keeps an account.

    Raises:
        ConfigError: a setting is wrong or missing; names it.
        Taken: there is one of that name.
    """
    account = _account(given)
    check_settings(account)
    since_of(account)
    with store_alone() as store:
        _check_profile(store, account.profile)
        store.post.add_account(account, by=WHO)
    if account.settings.get("auth") in _BY_PERSON:
        typer.echo(f"Added {account.name}. Log in once: qualifier inbox login {account.name}")
    else:
        typer.echo(f"Added {account.name}. See whether it can be read: qualifier inbox check {account.name}")


def list_all() -> None:
    """A line or two an account."""
    with store_alone() as store:
        accounts = store.post.accounts()
        troubles = {one.account.name: tuple(_troubles(store.post, one.account.name)) for one in accounts}
    if not accounts:
        typer.echo("There are no accounts; add one: qualifier inbox add NAME --host ... --user ... --secret env:...", err=True)
    for status in accounts:
        account = status.account
        typer.echo(f"{account.name:<20} {account.kind:<8} {status.state:<8} {account.address:<32} {_figures(status)}")
        if status.error and status.state == "failing":
            again = f"; tried again {_moment(status.next_try_at)}" if status.next_try_at else ""
            typer.echo(f"{'':<20} {status.error}{again}")
        for line in troubles[account.name]:
            typer.echo(f"{'':<20} {line}")


def check(name: str) -> None:
    """A line a step; leaves with 1 if one fails.

    Raises:
        NotFound: there is no such account.
    """
    with store_alone() as store:
        account = store.post.account(name).account
    failed = False
    for step in check_mailbox(account):
        typer.echo(_line(step))
        failed = failed or step.ok is False
    if failed:
        raise typer.Exit(1)
    typer.echo(f"{name} can be read.")


def login(name: str) -> None:
    """Lets somebody log in, on a page of the provider's.

    Raises:
        NotFound: there is no such account.
        ConfigError: accounts like this need no login.
        MailboxError: it was refused.
    """
    with store_alone() as store:
        account = store.post.account(name).account
    who = log_in(account, typer.echo)
    if who and account.address and who.lower() != account.address:
        typer.echo(f"The account's address is {account.address}: unless that is the same mailbox, log in again as its owner.")
    typer.echo(f"{who or 'Somebody'} is logged in. See whether the account can be read: qualifier inbox check {name}")


def pause(name: str, *, paused: bool) -> None:
    """Stops or goes on.

    Raises:
        NotFound: there is no such account.
    """
    with store_alone() as store:
        store.post.pause(name, paused, by=WHO)
    typer.echo(f"{name} is {'paused' if paused else 'read again'}; a process that reads it notices within seconds.")


def remove(name: str) -> None:
    """Forgets an account.

    Raises:
        NotFound: there is no such account.
    """
    with store_alone() as store:
        store.post.remove_account(name, by=WHO)
    typer.echo(f"Removed {name}. What came of its messages stays.")


def _account(given: Given) -> Account:
    if given.secret is not None and not is_reference(given.secret):
        raise ConfigError(f"say where the secret is found: {_FORMS}; the secret itself does not belong here", place="--secret")
    settings = {name: value for name, value in given.settings.items() if value is not None} | _more(given.more)
    user = settings.get("user")
    address = given.address or (user if isinstance(user, str) and "@" in user else "")
    if given.kind in _BY_ADDRESS and not address:
        raise ConfigError("say whose mailbox it is; our own messages are known by that, too", place="--address")
    if settings.get("auth") in _BY_PERSON and "token_cache" not in settings:
        settings["token_cache"] = str(read_settings(ServiceSettings).logins_folder / f"{given.name}.json")
    try:
        return Account(
            name=given.name, kind=given.kind, address=address.lower(), profile=given.profile, settings=settings,
            secret=given.secret, created_at=datetime.now(UTC),
        )  # fmt: skip
    except ValidationError:
        raise ConfigError("write it in small letters, digits, dots and dashes, such as sales", place="NAME") from None


def _more(words: tuple[str, ...]) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not (key and equals):
            raise ConfigError(f"write it as KEY=VALUE, not {key!r}", place="--set")
        try:
            found[key] = json.loads(value)
        except ValueError:
            found[key] = value
    return found


def _check_profile(store: Store, name: str) -> None:
    known = store.profiles.names()
    if name != DEFAULT_PROFILE and name not in known:
        raise ConfigError(f"there is no profile {name!r}; there are: {', '.join((DEFAULT_PROFILE, *known))}", place="--profile")


def _figures(status: AccountStatus) -> str:
    counts = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in status.counts.items() if count)
    return f"read {_moment(status.last_sync_at)}" + (f"; {counts}" if counts else "")


def _troubles(post: Post, account: str) -> Iterator[str]:
    if why := trouble_of(post, account, "untold"):
        yield f"looked at once a minute, since the provider does not tell of news: {why}"
    if why := trouble_of(post, account, "undrafted"):
        yield f"drafts cannot be put there: {why}"


def _line(step: Step) -> str:
    return f"{_TICKS[step.ok]}  {step.name:<20} {step.said}"


def _moment(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}" if moment else "never"
