"""kill -9 at random while many conversations wait to be assessed: is every one answered, once?"""

import http.client
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from evals.benching import texts
from evals.benching.figures import Figure, Out, publish
from evals.benching.serving import Client, Served

_CLIENTS = 8
_PATIENCE = 300.0


class _Tally(NamedTuple):
    """What is kept at the end."""

    accepted: set[str]
    answered: Counter[str]
    dead: int
    kills: int
    seconds: float
    counted_twice: int


def kills(
    out: Out = None,
    database: Annotated[str | None, typer.Option(help="Database address; default: SQLite in a new folder.")] = None,
    count: Annotated[int, typer.Option(min=1, help="Conversations.")] = 1_000,
    workers: Annotated[int, typer.Option(min=1, help="Worker processes.")] = 3,
    times: Annotated[int, typer.Option(min=0, help="How often something is killed.")] = 10,
    seed: Annotated[int, typer.Option(help="Seed of chance.")] = 1,
) -> None:
    """Kill the server and workers at random while conversations are assessed, and count what is kept."""
    with tempfile.TemporaryDirectory() as folder, Served(Path(folder), database=database, workers=workers) as served:
        tally = _run(served, count, times, random.Random(seed))
    figures = [
        Figure("conversations accepted", len(tally.accepted), "", f"{count:,}"),
        Figure("answered", len(tally.answered), "", f"{count:,}"),
        Figure("lost", len(tally.accepted - tally.answered.keys()), "", "0"),
        Figure("answered twice", sum(number > 1 for number in tally.answered.values()) + tally.counted_twice, "", "0"),
        Figure("given up", tally.dead, "", "0"),
        Figure("processes killed", tally.kills, "", f"{times}"),
        Figure("time", tally.seconds, "s", ""),
    ]
    publish(figures, out)
    if len(tally.answered) != count or any(one.value for one in figures[2:5]):
        raise typer.Exit(1)


def _run(served: Served, count: int, times: int, chance: random.Random) -> _Tally:
    started = time.perf_counter()
    over = threading.Event()
    killed = [0]

    def kill() -> None:
        for _ in range(times):
            if over.wait(chance.uniform(0.5, 4.0)):
                return
            victim = chance.randrange(len(served.workers) + 1)
            if victim == len(served.workers):
                served.kill_server()
            else:
                served.kill_worker(victim)
            killed[0] += 1

    killer = threading.Thread(target=kill)
    killer.start()
    with ThreadPoolExecutor(_CLIENTS) as threads:
        accepted = set(threads.map(lambda number: _accepted(served, number), range(count)))
    _wait(served, count)
    over.set()
    killer.join()
    seconds = time.perf_counter() - started
    answered = Counter(str(one["id"]) for one in _listed(served, "/v1/assessments"))
    conversations = sum(int(str(one["conversations"])) for one in _listed(served, "/v1/leads"))
    return _Tally(
        accepted, answered, len(_listed(served, "/v1/jobs?status=dead")), killed[0], seconds, conversations - len(answered)
    )


def _accepted(served: Served, number: int) -> str:
    """Hands one in, again and again under the same idempotency key, until the service says that it has it."""
    headers = {"Content-Type": "message/rfc822", "Prefer": "respond-async", "Idempotency-Key": f"kill-{number}"}
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            reply = Client(served.port, 10).ask("POST", "/v1/assessments", texts.thread(number), headers)
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
            continue
        if reply.status == 202:
            answer = reply.json()
            assert isinstance(answer, dict)
            return str(answer["id"])
        time.sleep(0.1)
    raise RuntimeError(f"conversation {number} was not accepted")


def _wait(served: Served, count: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            if sum(1 for _ in _pages(served, "/v1/assessments?limit=200")) >= count:
                return
        except (OSError, http.client.HTTPException, KeyError):
            pass
        time.sleep(1)


def _listed(served: Served, path: str) -> list[dict[str, object]]:
    return list(_pages(served, path + ("&" if "?" in path else "?") + "limit=200"))


def _pages(served: Served, path: str) -> Iterator[dict[str, object]]:
    cursor = ""
    while True:
        answer = Client(served.port, 10).ask("GET", path + cursor).json()
        assert isinstance(answer, dict)
        yield from answer["items"]
        if not answer["next"]:
            return
        cursor = f"&cursor={answer['next']}"
