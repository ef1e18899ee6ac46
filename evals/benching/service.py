"""The service under load: what it costs to start, to wait, to be asked by many, and to ask a model for many. Loopback only."""

import json
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from evals.benching import texts
from evals.benching.figures import Figure, Out, publish
from evals.benching.serving import Client, Served
from evals.benching.stand_in import stand_in

_MAIL = {"Content-Type": "message/rfc822"}
_LATENCY = 1.0


class _Asked(NamedTuple):
    """One request's fate."""

    status: int
    seconds: float


def service(
    out: Out = None,
    database: Annotated[str | None, typer.Option(help="Database address; default: SQLite in a new folder.")] = None,
    seconds: Annotated[float, typer.Option(min=1, help="How long eight clients ask.")] = 20.0,
    clients: Annotated[int, typer.Option(min=1, help="Clients that ask without a pause.")] = 8,
    crowd: Annotated[int, typer.Option(min=1, help="Clients that paste at the same moment.")] = 200,
    model_calls: Annotated[int, typer.Option(min=1, help="Conversations for the model at once.")] = 100,
) -> None:
    """Print the figures of the service on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        figures = [*_by_rules(Path(folder), database, seconds, clients, crowd)]
    with tempfile.TemporaryDirectory() as folder:
        figures += _by_model(Path(folder), database, model_calls)
    publish(figures, out)


def _by_rules(folder: Path, database: str | None, seconds: float, clients: int, crowd: int) -> list[Figure]:
    with Served(folder, database=database) as served:
        time.sleep(5)
        idle = served.memory()
        steady = _steady(served, seconds, clients)
        asked, peak = _watched(served, lambda: _crowd(served, crowd))
        figures = [
            Figure("start to first page", served.seconds_to_page, "s", "< 3"),
            Figure("idle memory, all processes", idle, "MB", "< 200"),
            *_rate(f"{clients} clients, rules, stored", steady, seconds),
            Figure(f"{crowd} clients at once: errors", sum(one.status != 201 for one in asked), "", "0"),
            Figure(f"{crowd} clients at once: longest", max(one.seconds for one in asked), "s", ""),
            Figure(f"{crowd} clients at once: most memory, all processes", peak, "MB", "bounded"),
        ]
    return figures


def _rate(what: str, asked: list[_Asked], seconds: float) -> list[Figure]:
    times = sorted(one.seconds for one in asked)
    return [
        Figure(what, len(asked) / seconds, "assessments/s", ">= 60"),
        Figure(f"{what}: median", statistics.median(times) * 1000, "ms", ""),
        Figure(f"{what}: p95", times[int(len(times) * 0.95)] * 1000, "ms", "< 150"),
        Figure(f"{what}: errors", sum(one.status != 201 for one in asked), "", "0"),
    ]


def _steady(served: Served, seconds: float, clients: int) -> list[_Asked]:
    """Clients that ask again as soon as they are answered, after some warming up."""
    _asking(served, 2.0, clients)
    return _asking(served, seconds, clients)


def _asking(served: Served, seconds: float, clients: int) -> list[_Asked]:
    until = time.perf_counter() + seconds

    def ask(number: int) -> list[_Asked]:
        client = Client(served.port)
        asked: list[_Asked] = []
        while time.perf_counter() < until:
            asked.append(_ask(client, number * 100_000 + len(asked)))
        return asked

    with ThreadPoolExecutor(clients) as threads:
        return [one for asked in threads.map(ask, range(clients)) for one in asked]


def _ask(client: Client, number: int) -> _Asked:
    started = time.perf_counter()
    status = client.ask("POST", "/v1/assessments", texts.thread(number), _MAIL).status
    return _Asked(status, time.perf_counter() - started)


def _crowd(served: Served, count: int) -> list[_Asked]:
    together = threading.Barrier(count)

    def paste(number: int) -> _Asked:
        together.wait()
        return _ask(Client(served.port), number)

    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(paste, range(count)))


def _watched(served: Served, work: Callable[[], list[_Asked]]) -> tuple[list[_Asked], float]:
    """The work's answer, and the most memory seen while it went on."""
    over, seen = threading.Event(), [served.memory()]

    def watch() -> None:
        while not over.wait(0.25):
            seen.append(served.memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        return work(), max(seen)
    finally:
        over.set()
        watcher.join()


def _by_model(folder: Path, database: str | None, count: int) -> list[Figure]:
    """Many conversations at once for a model that takes a second a call. The ideal: its calls, as many at once as are allowed."""
    with stand_in(_LATENCY) as model:
        environment = {"OPENAI_BASE_URL": model.address, "OPENAI_API_KEY": "none", "QUALIFIER_MODEL": "stand-in"}
        with Served(folder, database=database, environment=environment) as served:
            _ask_model(served, 1)
            model.calls.clear()
            started = time.perf_counter()
            statuses = _ask_model(served, count)
            took = time.perf_counter() - started
        at_once = _most_at_once(model.calls)
    ideal = len(model.calls) * _LATENCY / at_once
    return [
        Figure(f"model path, {count} at once: errors", sum(status != 201 for status in statuses), "", "0"),
        Figure(f"model path, {count} at once: calls", len(model.calls), f"of 1 s, {at_once} at once", ""),
        Figure(f"model path, {count} at once: time", took, f"s, ideal {ideal:.3g} s", f"< {1.5 * ideal:.3g}"),
    ]


def _ask_model(served: Served, count: int) -> list[int]:
    def ask(number: int) -> int:
        body = json.dumps({"text": texts.thread(number).decode(), "engine": "auto"}).encode()
        return Client(served.port, 120).ask("POST", "/v1/assessments", body, {"Content-Type": "application/json"}).status

    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(ask, range(count)))


def _most_at_once(calls: list[float]) -> int:
    """Most calls under way in one moment."""
    return max(sum(start <= moment < start + _LATENCY for start in calls) for moment in calls)
