"""The proof of the inbox: is each message processed once in effect, whatever is killed, and how quickly?"""

import random
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from evals.benching.figures import Figure, Out, publish
from evals.benching.mail import alerts, backlogs, floods, surviving
from evals.benching.mail.dovecot import NoDovecot, running_dovecot
from evals.benching.mail.house import Around, House
from evals.benching.mail.making import make_post
from evals.benching.mail.receivers import receiving

_WORKERS = 3
_KILLS, _ALERTS, _CALLS = 10, 20, 2_000
_MOST_SAID = 40


class _Outcome(NamedTuple):
    """What a measurement found."""

    figures: list[Figure]
    wrong: tuple[str, ...] = ()


def inbox(
    out: Out = None,
    database: Annotated[
        str | None,
        typer.Option(help="Address of an empty database, for a reader and three workers; default: SQLite, one server."),
    ] = None,
    kills: Annotated[bool, typer.Option("--kills", help="Kill processes ten times while mails arrive.")] = False,
    count: Annotated[int, typer.Option(min=40, help="Mails that arrive while processes are killed.")] = 1_000,
    backlog: Annotated[int, typer.Option(min=0, help="Mails that lie there already, which are to be worked off.")] = 0,
    alert: Annotated[bool, typer.Option("--alert", help="Measure from a hot mail to its alert.")] = False,
    flood: Annotated[bool, typer.Option("--flood", help="Let many programs post more than is allowed, and some forge.")] = False,
    seed: Annotated[int, typer.Option(help="Seed of the mails and of chance.")] = 1,
) -> None:
    """Run the service over a real mail server; print what came of the mails, and how quickly. Choose one or more; a database is
    for one choice only.
    """
    chance, now = random.Random(seed), datetime.now(UTC)

    def killing(house: House, around: Around) -> _Outcome:
        survived = surviving.survive(house, around, make_post(count, seed, now), times=_KILLS, chance=chance)
        return _Outcome(surviving.figures_of(survived, "kills"), survived.wrong)

    def working(house: House, around: Around) -> _Outcome:
        worked = backlogs.work_off(house, around, make_post(backlog, seed, now))
        return _Outcome(backlogs.figures_of(worked, "backlog"), backlogs.wrong_in(worked))

    def telling(house: House, around: Around) -> _Outcome:
        waits = alerts.measure(house, around, _ALERTS, chance)
        return _Outcome(alerts.figures_of(waits, "alert"), alerts.wrong_in(waits))

    def flooding(house: House, around: Around) -> _Outcome:
        flooded = floods.flood(house, _CALLS, chance)
        return _Outcome(floods.figures_of(flooded, "flood"), floods.wrong_in(flooded))

    chosen: list[tuple[bool, Callable[[House, Around], _Outcome], Mapping[str, str]]] = [
        (kills, killing, {}), (backlog > 0, working, {}), (alert, telling, {}), (flood, flooding, floods.SETTINGS),
    ]  # fmt: skip
    outcomes: list[_Outcome] = []
    try:
        for wanted, measure, settings in chosen:
            if wanted:
                outcomes.append(_measured(measure, database, settings))
    except NoDovecot as error:
        typer.echo(f"{error}. Without a mail server there is nothing to measure.", err=True)
        raise typer.Exit(2) from None
    _report(outcomes, out)


def _measured(measure: Callable[[House, Around], _Outcome], database: str | None, settings: Mapping[str, str]) -> _Outcome:
    with _around() as (folder, around):
        # a server is what is posted to
        workers = _WORKERS if database and not settings else 0
        return measure(House(folder, around, database=database, workers=workers, settings=settings), around)


def _report(outcomes: list[_Outcome], out: Path | None) -> None:
    if not outcomes:
        raise typer.BadParameter("choose one or more of --kills, --backlog N, --alert, --flood")
    wrong = [line for one in outcomes for line in one.wrong]
    publish([figure for one in outcomes for figure in one.figures], out)
    for line in wrong[:_MOST_SAID]:
        typer.echo(f"WRONG: {line}")
    if wrong:
        typer.echo(f"{len(wrong)} things are not as they must be.")
        raise typer.Exit(1)


@contextmanager
def _around() -> Iterator[tuple[Path, Around]]:
    with tempfile.TemporaryDirectory() as folder, running_dovecot() as dovecot, receiving() as receivers:
        yield Path(folder), Around(dovecot, receivers)
