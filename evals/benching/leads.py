"""The pages about leads with many conversations kept: a store is filled, the service reads it, and pages are asked for over HTTP.

With ``--database`` the store is kept, and one that is full already is not filled again. ``demo`` fills one to look at.
"""

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NamedTuple
from urllib.parse import quote

import typer
from sqlalchemy import Connection

from evals.benching.figures import Figure, Out, publish
from evals.benching.seeding import MovingClock, company_of, fill, models_of
from evals.benching.serving import Client, Served
from evals.samples import find_suite, read_suite
from qualifier.adapters.store import open_store
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Store
from qualifier.records.stored import AssessmentFilter

_PAGE = {"Accept": "text/html", "Accept-Encoding": "gzip"}
_DEEP = 20
"""How many parts down the list the deep page is."""

Database = Annotated[str | None, typer.Option(help="Database address; default: SQLite in a new folder.")]


class _Asked(NamedTuple):
    """A page to ask for."""

    name: str
    path: str
    wanted: str = ""


def leads(
    out: Out = None,
    database: Database = None,
    number: Annotated[int, typer.Option(min=1, help="Conversations to keep.")] = 100_000,
    requests: Annotated[int, typer.Option(min=5, help="How often each page is asked for.")] = 60,
) -> None:
    """Print how long the pages about leads take with many conversations kept."""
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{Path(folder) / 'leads.sqlite'}"
        figures = _filled(url, number)
        with Served(Path(folder), database=url) as served:
            client = Client(served.port)
            for page in _pages(client):
                figures += _timed(client, page, requests)
    publish(figures, out)


def demo(
    database: Annotated[str, typer.Argument(help="Address of the database to fill, such as sqlite:///demo.sqlite.")],
    number: Annotated[int, typer.Option(min=1, help="Conversations to keep.")] = 300,
    seed: Annotated[int, typer.Option(help="Seed of chance.")] = 1,
) -> None:
    """Fill a database with the leads of thirteen weeks, to look at: QUALIFIER_DATABASE=... qualifier serve."""
    with _opened(database) as (store, clock):
        found = fill(store, clock, models_of(read_suite(find_suite("dev")).samples), number, seed=seed)
    sys.stdout.write(f"{number:,} conversations of {found:,} leads are kept in {database}\n")


def _filled(url: str, number: int) -> list[Figure]:
    with _opened(url) as (store, clock):
        kept = store.assessments.count(AssessmentFilter())
        if kept >= number:
            return [Figure("conversations kept already", kept, "", "")]
        models = models_of(read_suite(find_suite("dev")).samples)
        started = time.perf_counter()
        found = fill(store, clock, models, number - kept, whole=False, seed=kept + 1)
        took = time.perf_counter() - started
    return [
        Figure("conversations kept", number, "", ""),
        Figure("leads", found, "", ""),
        Figure("keeping, answers and outcomes included", (number - kept) / took, "conversations/s", ""),
    ]


class _NoQueue:
    """Nothing is queued here: what is seeded sends no news."""

    def enqueue(self, transaction: Connection, order: JobOrder) -> None:
        raise AssertionError(f"nothing should be queued, {order.kind} was")


@contextmanager
def _opened(url: str) -> Iterator[tuple[Store, MovingClock]]:
    clock = MovingClock(datetime.now(UTC))
    store = open_store(url, _NoQueue(), clock)
    try:
        yield store, clock
    finally:
        store.close()


def _pages(client: Client) -> list[_Asked]:
    first = client.ask("GET", "/leads", headers={"Accept": "text/html"}).body.decode()
    one = re.search(r'href="(/leads/[0-9a-z]{26})"', first)
    return [
        _Asked("leads", "/leads", "< 300"),
        _Asked("leads, hot", "/leads?temperature=hot", "< 300"),
        _Asked("leads, waiting for an answer", "/leads?show=waiting", "< 300"),
        _Asked("leads, closed", "/leads?show=closed", "< 300"),
        _Asked(f"leads, part {_DEEP}", _deep(client), "< 300"),
        _Asked("leads, search that finds", f"/leads?q={quote(company_of(7))}", "< 300"),
        _Asked("leads, search that finds nothing", "/leads?q=nobodyatall", "< 300"),
        _Asked("one lead", one[1] if one else "/leads", "< 200"),
        _Asked("review, 13 weeks", "/review", ""),
        _Asked("all leads as CSV", "/leads.csv?show=all", ""),
    ]


def _deep(client: Client) -> str:
    """The address of a part far down, found as a reader finds it."""
    path = "/leads"
    for _ in range(_DEEP - 1):
        page = client.ask("GET", path, headers={"Accept": "text/html"}).body.decode()
        following = re.search(r'href="(/leads\?[^"]*)" rel="next"', page)
        if following is None:
            break
        path = following[1].replace("&amp;", "&")
    return path


def _timed(client: Client, page: _Asked, requests: int) -> list[Figure]:
    times = []
    for _ in range(requests if page.wanted else max(5, requests // 10)):
        started = time.perf_counter()
        status = client.ask("GET", page.path, headers=_PAGE).status
        times.append((time.perf_counter() - started) * 1000)
        if status != 200:
            raise RuntimeError(f"{page.path} answers {status}")
    return [
        Figure(f"{page.name}: median", statistics.median(times), "ms", ""),
        Figure(f"{page.name}: p95", sorted(times)[int(len(times) * 0.95)], "ms", page.wanted),
    ]
