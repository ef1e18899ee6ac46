"""Commands of the running service: declared here, done in rooms that are imported when a command runs."""

from typing import Annotated, Literal

import typer

LogLevel = Annotated[
    Literal["debug", "info", "warning", "error"],
    typer.Option("--log-level", help="How much is told on standard error; never words of a conversation.", case_sensitive=False),
]
Role = Literal["rep", "admin", "ingest"]
Status = Literal["queued", "running", "done", "dead"]
Name = Annotated[str, typer.Argument(metavar="NAME", help="Such as crm or anna.")]

keys_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Keys of the API and the page.")
db_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The database (QUALIFIER_DATABASE).")
jobs_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Work that is done after the answer.")
notify_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Who is told of leads (QUALIFIER_DESTINATIONS).")
people_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="People in conversations.")


def add_service_commands(app: typer.Typer) -> None:
    """Puts the service's commands beside the others."""
    app.command()(serve)
    app.command()(worker)
    app.command()(mcp)
    for name, group in (("keys", keys_app), ("db", db_app), ("jobs", jobs_app), ("notify", notify_app), ("people", people_app)):
        app.add_typer(group, name=name)


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; anything but this machine's own needs keys.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="Port to listen on; 0 takes a free one.")] = 8380,
    open: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    no_worker: Annotated[bool, typer.Option("--no-worker", help="Bring no worker along: others work on the jobs.")] = False,
    no_inboxes: Annotated[bool, typer.Option("--no-inboxes", help="Do not read the accounts of inboxes: others do.")] = False,
    log_level: LogLevel = "info",
) -> None:
    """Serve the page and the API until interrupted; without QUALIFIER_DATABASE, with SQLite in your data folder."""
    from qualifier.cli.serve import Wanted, run

    run(Wanted(host, port, open, not no_worker, log_level, inboxes=not no_inboxes))


def worker(
    log_level: LogLevel = "info",
    with_parent: Annotated[bool, typer.Option("--with-parent", hidden=True, help="End when standard input does.")] = False,
) -> None:
    """Work on jobs until interrupted; as many processes as wanted may share a database."""
    from qualifier.cli.worker import run

    run(log_level, with_parent=with_parent)


def mcp(
    allow_writes: Annotated[bool, typer.Option("--allow-writes", help="Let it keep what it assesses and drafts.")] = False,
) -> None:
    """Offer assess, explain, draft and search of leads to an assistant, on standard input and output (MCP)."""
    from qualifier.cli.mcp import run

    run(writes=allow_writes)


@keys_app.command("create")
def keys_create(
    name: Name, role: Annotated[Role, typer.Option(help="rep: read and assess; admin: all; ingest: only hand in.")]
) -> None:
    """Make a key and print it, once: it is kept as a digest only."""
    from qualifier.cli.keys import create

    create(name, role)


@keys_app.command("list")
def keys_list() -> None:
    """List all keys, with their last use."""
    from qualifier.cli.keys import list_all

    list_all()


@keys_app.command("revoke")
def keys_revoke(name: Name) -> None:
    """End a key and the page logins made from it."""
    from qualifier.cli.keys import revoke

    revoke(name)


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Make the database's tables, or bring them to this version."""
    from qualifier.cli.db import upgrade

    upgrade()


@db_app.command("check")
def db_check() -> None:
    """Say whether the database answers and has this version's tables."""
    from qualifier.cli.db import check

    check()


@jobs_app.command("list")
def jobs_list(
    status: Annotated[Status | None, typer.Option(help="Only of this status.", case_sensitive=False)] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="Most jobs to list.")] = 50,
) -> None:
    """List jobs, newest first."""
    from qualifier.cli.jobs import list_some

    list_some(status, limit)


@jobs_app.command("retry")
def jobs_retry(ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Dead jobs; all: every one.")]) -> None:
    """Queue dead jobs again."""
    from qualifier.cli.jobs import retry

    retry(ids)


@notify_app.command("list")
def notify_list() -> None:
    """List who is told of what, and what is wrong with a destination."""
    from qualifier.cli.notify import list_all

    list_all()


@notify_app.command("test")
def notify_test(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A destination.")],
    digest: Annotated[bool, typer.Option("--digest", help="Try the digest instead of an alert.")] = False,
) -> None:
    """Send a destination a message that is marked as a test, and say what came of it."""
    from qualifier.cli.notify import test

    test(name, digest=digest)


@notify_app.command("dead")
def notify_dead() -> None:
    """List what could not be told: message, destination, when, why."""
    from qualifier.cli.notify import dead

    dead()


@notify_app.command("replay")
def notify_replay(ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Messages; all: every one.")]) -> None:
    """Tell again what could not be told."""
    from qualifier.cli.notify import replay

    replay(ids)


@people_app.command("erase")
def people_erase(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The person's mail address.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Erase every conversation with this address in it, and all that was made of it."""
    from qualifier.cli.people import erase

    erase(address, sure=yes)
