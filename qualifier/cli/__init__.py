"""The command line: a door. Arguments in, text or JSON out, exit code 0 (all well), 1 (something failed), 2 (bad usage).

The rooms behind the commands are imported when a command runs: ``--help`` must not wait for them.
"""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

from qualifier import __version__
from qualifier.cli.inbox_commands import inbox_app
from qualifier.cli.service import add_service_commands

app = typer.Typer(
    name="qualifier", add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Qualify sales conversations: who is hot, why, by when, and what to answer. With proof for every value.",
)  # fmt: skip
profile_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Write or check the company's profile.")
prompts_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Look at the prompts that models are given.")
app.add_typer(profile_app, name="profile")
app.add_typer(prompts_app, name="prompts")

Engine = Literal["auto", "rules", "llm"]
ProfileOption = Annotated[
    Path | None, typer.Option("--profile", "-p", help="The company's profile (YAML): who we are, whom we want, what is hot.")
]
EngineOption = Annotated[
    Engine, typer.Option("--engine", help="auto takes the model if one is configured, else the rules.", case_sensitive=False)
]
ModelOption = Annotated[str | None, typer.Option("--model", help="Model as provider:name; a bare name is OpenAI's.")]
TimeOption = Annotated[
    str | None,
    typer.Option(
        "--reference-time", metavar="ISO", help="When the last message was sent or the call took place; overrules the file."
    ),
]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"qualifier {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
) -> None:
    """Options for all commands."""


@app.command()
def assess(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files or folders; - reads standard input.")],
    profile: ProfileOption = None,
    engine: EngineOption = "auto",
    model: ModelOption = None,
    reference_time: TimeOption = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")] = False,
    jsonl: Annotated[
        Path | None, typer.Option("--jsonl", metavar="OUT", help="Write one JSON object a line; - is standard output.")
    ] = None,
    no_draft: Annotated[bool, typer.Option("--no-draft", help="Leave out the reply draft.")] = False,
    workers: Annotated[int | None, typer.Option("--workers", min=1, help="Processes for many files; default: all cores.")] = None,
) -> None:
    """Assess conversations: e-mails, call transcripts, chats, in any of the formats that README lists."""
    from qualifier.cli.assess import Output, run
    from qualifier.cli.orders import make_request

    request = make_request(profile, engine, model, reference_time, draft=not no_draft)
    raise typer.Exit(run(paths, request, Output(json=json, jsonl=jsonl, workers=workers)))


@app.command()
def explain(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A conversation, or the JSON that assess --json wrote.")],
    profile: ProfileOption = None,
    engine: EngineOption = "auto",
    model: ModelOption = None,
    reference_time: TimeOption = None,
) -> None:
    """Show every point, every rejected claim, and the conversation with its evidence marked."""
    from qualifier.cli.explain import run
    from qualifier.cli.orders import make_request

    run(path, make_request(profile, engine, model, reference_time, draft=False))


@profile_app.command("init")
def profile_init(
    path: Annotated[Path, typer.Argument(help="File to write; - prints it.")] = Path("profile.yaml"),
    name: Annotated[str, typer.Option(help="Company name.")] = "",
    domain: Annotated[str, typer.Option(help="Mail domain.")] = "",
    offer: Annotated[str, typer.Option(help="What the company sells, in a sentence.")] = "",
    industry: Annotated[list[str] | None, typer.Option(help="A trade you want as customers; may be repeated.")] = None,
    country: Annotated[list[str] | None, typer.Option(help="A country (two letters) you sell to; may be repeated.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")] = False,
) -> None:
    """Write a commented starter profile, from flags or, on a terminal without flags, from a few questions."""
    from qualifier.cli.profile import Given, init

    init(path, Given(name, domain, offer, tuple(industry or ()), tuple(country or ())), force=force)


@profile_app.command("check")
def profile_check(path: Annotated[Path, typer.Argument(help="The profile to check.")] = Path("profile.yaml")) -> None:
    """Check a profile and its definition of hot: says what is wrong, and where."""
    from qualifier.cli.profile import check

    check(path)


@prompts_app.command("list")
def prompts_list() -> None:
    """List the prompts with their identifiers; the live version of each task is marked."""
    from qualifier.cli.prompts import list_all

    list_all()


@prompts_app.command("show")
def prompts_show(name: Annotated[str, typer.Argument(metavar="TASK[/VERSION]", help="Such as extract or extract/v1.")]) -> None:
    """Print a prompt's instructions as a model gets them, with an empty profile, and its output schema."""
    from qualifier.cli.prompts import show

    show(name)


add_service_commands(app)
app.add_typer(inbox_app, name="inbox")


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line; an error is one line on standard error, a traceback only with ``--debug``.

    ``arguments`` are those of the process unless given. Leaves by ``SystemExit``.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if hasattr(signal, "SIGPIPE") and arguments is None:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        app(args=words)
    except Exception as error:
        if "--debug" in words:
            raise
        _leave(error)


def _leave(error: Exception) -> NoReturn:
    from qualifier.errors import ConfigError, QualifierError

    if isinstance(error, QualifierError):
        text = str(error)
    elif isinstance(error, OSError):
        text = f"{error.filename or 'input'}: {error.strerror or error}"
    else:
        text = f"internal error, please report it ({type(error).__name__}); run again with --debug to see where"
    typer.echo(f"qualifier: {' '.join(text.split())}", err=True)
    sys.exit(2 if isinstance(error, ConfigError) else 1)
