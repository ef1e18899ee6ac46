"""``qualifier jobs``: what is to be done, and dead jobs queued again."""

import typer

from qualifier.cli.keeping import WHO, store_alone
from qualifier.ports.store import Store
from qualifier.records.stored import JobStatus

_ALL = "all"
_PART = 200


def list_some(status: JobStatus | None, limit: int) -> None:
    """One line a job, newest first."""
    with store_alone() as store:
        jobs = store.jobs.page(status, limit=limit).items
    if not jobs:
        typer.echo("There are no such jobs." if status else "There are no jobs.", err=True)
    for job in jobs:
        error = f"  {job.error}" if job.error else ""
        typer.echo(f"{job.id:<34} {job.kind:<8} {job.status:<8} {job.created_at.astimezone():%Y-%m-%d %H:%M}{error}")


def retry(ids: list[str]) -> None:
    """Queues them again.

    Raises:
        NotFound: no such job.
        Stale: it is not dead.
    """
    with store_alone() as store:
        chosen = _dead(store) if ids == [_ALL] else ids
        for id in chosen:
            store.jobs.retry(id, by=WHO)
    typer.echo(f"Queued again: {len(chosen)}.")


def _dead(store: Store) -> list[str]:
    """All dead jobs, found before any is queued: the list changes with each."""
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = store.jobs.page("dead", cursor=cursor, limit=_PART)
        found += [job.id for job in page.items]
        cursor = page.next
        if cursor is None:
            return found
