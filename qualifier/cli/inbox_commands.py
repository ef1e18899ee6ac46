"""``qualifier inbox``: declared here, done in rooms that are imported when a command runs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from qualifier.cli.service import LogLevel
from qualifier.errors import ConfigError

if TYPE_CHECKING:
    # --help must not wait for it
    from pydantic import JsonValue

Kind = Literal["imap", "graph", "gmail", "webhook"]
Tls = Literal["implicit", "starttls", "none"]
Auth = Literal["password", "xoauth2", "app", "device", "service", "user"]
_AUTH = "imap: password or xoauth2; graph: app or device; gmail: service or user. Default: the first."
Tokens = Literal["microsoft", "google"]
Name = Annotated[str, typer.Argument(metavar="NAME", help="The account's name, such as sales.")]

inbox_app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="Mailboxes whose messages are qualified as they arrive."
)


@inbox_app.command("add")
def inbox_add(
    name: Name,
    kind: Annotated[Kind, typer.Option(help="Where messages come from.", case_sensitive=False)] = "imap",
    host: Annotated[str | None, typer.Option(help="Server, such as imap.example.com.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65_535, help="Port; default 993, 143 with starttls.")] = None,
    tls: Annotated[Tls | None, typer.Option(help="Encryption; default implicit.", case_sensitive=False)] = None,
    insecure: Annotated[bool, typer.Option("--insecure", help="Allow --tls none, in a private network only.")] = False,
    ca_file: Annotated[Path | None, typer.Option(help="Certificates (PEM) to trust beside the system's.")] = None,
    user: Annotated[str | None, typer.Option(help="Name to log in with.")] = None,
    auth: Annotated[Auth | None, typer.Option(help=_AUTH, case_sensitive=False)] = None,
    secret: Annotated[str | None, typer.Option(help="Where it is: env:NAME, file:PATH or keyring:SERVICE/USER.")] = None,
    key_file: Annotated[
        Path | None, typer.Option(help="gmail: the JSON file that Google hands out; short for --secret file:PATH.")
    ] = None,
    tokens: Annotated[
        Tokens | None, typer.Option(help="imap: whose login gives the tokens for xoauth2.", case_sensitive=False)
    ] = None,
    tenant: Annotated[str | None, typer.Option(help="graph: the organisation, its identifier or domain.")] = None,
    client_id: Annotated[
        str | None, typer.Option(help="graph: the app's identifier; gmail: the client's, where no key file names it.")
    ] = None,
    token_cache: Annotated[
        Path | None, typer.Option(help="File for the login of a person (auth device or user); default: in the data folder.")
    ] = None,
    notifications: Annotated[bool, typer.Option("--notifications", help="graph: be told of new mail at once.")] = False,
    topic: Annotated[str | None, typer.Option(help="gmail: Pub/Sub topic that tells of new mail at once.")] = None,
    push_account: Annotated[str | None, typer.Option(help="gmail: service account that the topic's calls are signed as.")] = None,
    audience: Annotated[
        str | None, typer.Option(help="gmail: audience of the push subscription; default: the address that it calls.")
    ] = None,
    address: Annotated[str | None, typer.Option(help="Mail address of the mailbox; default: the user, if it is one.")] = None,
    folder: Annotated[
        list[str] | None,
        typer.Option(help="Folder to read (gmail: label); may be repeated; default: sent mail and inbox."),
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Read from this day on; default today.")] = None,
    profile: Annotated[str, typer.Option(help="Name of the profile to assess with.")] = "default",
    drafts: Annotated[str | None, typer.Option(help="Folder for drafts; default: found by its mark or name.")] = None,
    create_drafts: Annotated[bool, typer.Option("--create-drafts", help="Make a folder for drafts if there is none.")] = False,
    setting: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Any other setting.")] = None,
) -> None:
    """Add an account. Nothing is connected to; try it with: qualifier inbox check NAME.

    imap takes host, user and secret; graph tenant, client-id, address and secret (or auth device); gmail address and key-file;
    webhook address, secret and --set provider=NAME.
    """
    from qualifier.cli.inbox import Given, add

    settings: dict[str, JsonValue] = {
        "host": host, "port": port, "tls": tls, "insecure": insecure or None, "ca_file": str(ca_file) if ca_file else None,
        "user": user, "auth": auth, "folders": [*folder] if folder else None, "since": since, "drafts": drafts,
        "create_drafts": create_drafts or None, "tokens": tokens, "tenant": tenant, "client_id": client_id, "topic": topic,
        "token_cache": str(token_cache.absolute()) if token_cache else None, "notifications": notifications or None,
        "push_account": push_account, "audience": audience,
    }  # fmt: skip
    if key_file and secret:
        raise ConfigError("give the key file or the secret, not both: the file is the secret", place="--key-file")
    if key_file:
        secret = f"file:{key_file.absolute()}"
    add(Given(name, kind, address, profile, secret, settings, tuple(setting or ())))


@inbox_app.command("list")
def inbox_list() -> None:
    """List all accounts: how they are doing, and what came."""
    from qualifier.cli.inbox import list_all

    list_all()


@inbox_app.command("check")
def inbox_check(name: Name) -> None:
    """Say in plain words what is wrong: secret, name, network, encryption, login, folders, drafts. Changes nothing."""
    from qualifier.cli.inbox import check

    check(name)


@inbox_app.command("login")
def inbox_login(name: Name) -> None:
    """Log in once, on a page of the provider's, where an account is read as a person; the login is kept in the account's file."""
    from qualifier.cli.inbox import login

    login(name)


@inbox_app.command("sync")
def inbox_sync(
    name: Name,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what is new and what would become of it.")] = False,
    log_level: LogLevel = "warning",
) -> None:
    """Read an account once, now."""
    from qualifier.cli.inbox_reading import foresee_all, sync

    (foresee_all if dry_run else sync)(name, log_level)


@inbox_app.command("run")
def inbox_run(log_level: LogLevel = "info") -> None:
    """Read all accounts as messages arrive, until interrupted. qualifier serve does it too."""
    from qualifier.cli.inbox_reading import run

    run(log_level)


@inbox_app.command("pause")
def inbox_pause(name: Name) -> None:
    """Stop reading an account."""
    from qualifier.cli.inbox import pause

    pause(name, paused=True)


@inbox_app.command("resume")
def inbox_resume(name: Name) -> None:
    """Go on reading an account; one that fails is tried again at once."""
    from qualifier.cli.inbox import pause

    pause(name, paused=False)


@inbox_app.command("remove")
def inbox_remove(name: Name) -> None:
    """Forget an account and how far it was read. What came of its messages stays."""
    from qualifier.cli.inbox import remove

    remove(name)
