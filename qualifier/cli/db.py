"""``qualifier db``: the database made, brought to this version, checked."""

import typer

from qualifier.cli.keeping import store_alone


def upgrade() -> None:
    """Makes or changes the tables.

    Raises:
        StoreUnavailable: the database cannot be used.
    """
    with store_alone() as store:
        store.check()
    typer.echo("The database has this version's tables.")


def check() -> None:
    """Changes nothing.

    Raises:
        StoreUnavailable: says what is wrong and what to do.
    """
    with store_alone(migrate=False) as store:
        store.check()
        jobs = store.jobs.counts()
    typer.echo(f"The database answers and has this version's tables. Jobs: {', '.join(f'{n} {s}' for s, n in jobs.items())}.")
