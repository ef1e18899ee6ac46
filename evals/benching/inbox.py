"""The proof of the inbox: is each message processed once in effect, whatever is killed, and how quickly?"""

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from evals.benching.figures import Figure, Out, publish
from evals.benching.mail.backlog import figures_of as backlog_figures
from evals.benching.mail.backlog import work_off
from evals.benching.mail.backlog import wrong_in as backlog_wrong
from evals.benching.mail.dovecot import NoDovecot, running_dovecot
from evals.benching.mail.house import Around, House
from evals.benching.mail.kills import figures_of, survive
from evals.benching.mail.making import make_post
from evals.benching.mail.receivers import receiving

_WORKERS = 3
_MOST_SAID = 40


def inbox(
    out: Out = None,
    database: Annotated[
        str | None,
        typer.Option(help="Address of an empty database, for a reader and three workers; default: SQLite, one server."),
    ] = None,
    kills: Annotated[bool, typer.Option("--kills", help="Kill processes while mails arrive, and look at what is left.")] = False,
    count: Annotated[int, typer.Option(min=40, help="Mails that arrive while processes are killed.")] = 1_000,
    times: Annotated[int, typer.Option(min=0, help="How often something is killed.")] = 10,
    backlog: Annotated[
        int, typer.Option(min=0, help="Mails that lie there already, of which the service is to make its way.")
    ] = 0,
    seed: Annotated[int, typer.Option(help="Seed of the mails and of chance.")] = 1,
) -> None:
    """Run the service over a real mail server, and print what came of the mails and how quickly. Without a choice: everything."""
    figures: list[Figure] = []
    wrong: tuple[str, ...] = ()
    try:
        if kills:
            with _around() as (folder, around):
                house = House(folder, around, database=database, workers=_WORKERS if database else 0)
                survived = survive(
                    house, around, make_post(count, seed, datetime.now(UTC)), times=times, chance=random.Random(seed)
                )
                figures, wrong = figures_of(survived, "kills"), survived.wrong
        if backlog:
            with _around() as (folder, around):
                house = House(folder, around, database=database, workers=_WORKERS if database else 0)
                worked = work_off(house, around, make_post(backlog, seed, datetime.now(UTC)))
                figures, wrong = [*figures, *backlog_figures(worked, "backlog")], (*wrong, *backlog_wrong(worked))
    except NoDovecot as error:
        typer.echo(f"{error}. Without a mail server there is nothing to measure.", err=True)
        raise typer.Exit(2) from None
    publish(figures, out)
    for line in wrong[:_MOST_SAID]:
        typer.echo(f"WRONG: {line}")
    if wrong:
        typer.echo(f"{len(wrong)} things are not as they must be.")
        raise typer.Exit(1)


@contextmanager
def _around() -> Iterator[tuple[Path, Around]]:
    with tempfile.TemporaryDirectory() as folder, running_dovecot() as dovecot, receiving() as receivers:
        yield Path(folder), Around(dovecot, receivers)
