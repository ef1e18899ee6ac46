"""The model path under load: many conversations at once through one process's shared model, against a stand-in on loopback.

The stand-in answers each call after a second, in a process of its own. The ideal is what its seconds take when as many calls
as are allowed are under way all the time; what is beyond is ours.
"""

import math
import multiprocessing
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Annotated, NamedTuple

import typer

from evals.benching import texts
from evals.benching.figures import Figure, Out, publish
from evals.benching.stand_in import stand_in

_MOST_OVER_IDEAL = 1.5


class _Load(NamedTuple):
    """What a crowd of conversations took."""

    wall: float
    cpu: float
    calls: int


def model(
    out: Out = None,
    conversations: Annotated[int, typer.Option(min=1, help="Conversations at once.")] = 100,
    latency: Annotated[float, typer.Option(min=0.0, help="Seconds that the stand-in takes for a call.")] = 1.0,
    concurrency: Annotated[list[int] | None, typer.Option(help="Calls at once; may be repeated. Default: as shipped.")] = None,
) -> None:
    """Print what the model path costs, and how near many conversations at once come to the ideal."""
    from qualifier.settings import Settings

    shipped = Settings().model_concurrency
    figures: list[Figure] = []
    with _elsewhere(latency) as address:
        for at_once in concurrency or [shipped]:
            for draft in (False, True):
                figures += _crowd(address, conversations, latency, at_once, draft=draft)
        figures += _heard(address)
    publish(figures, out)


@contextmanager
def _elsewhere(latency: float) -> Iterator[str]:
    """The stand-in in another process, so that its work is not counted as ours."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, latency), daemon=True)
    process.start()
    try:
        yield str(ours.recv())
    finally:
        ours.send(None)
        process.join(10)


def _serve(connection: Connection, latency: float) -> None:
    with stand_in(latency) as standing:
        connection.send(standing.address)
        connection.recv()


def _crowd(address: str, count: int, latency: float, at_once: int, *, draft: bool) -> list[Figure]:
    load = _measured(address, count, at_once, draft=draft)
    ideal, rounds = load.calls / at_once * latency, math.ceil(load.calls / at_once) * latency
    what = f"{count} conversations at once, {'read and drafted' if draft else 'read'}, {at_once} calls at once"
    return [
        Figure(what, load.wall, f"s, ideal {ideal:.3g} s, in whole rounds {rounds:.3g} s", f"< {_MOST_OVER_IDEAL * ideal:.3g}"),
        Figure(f"{what}: over the ideal", load.wall / ideal if ideal else 0.0, "times", f"< {_MOST_OVER_IDEAL}"),
        Figure(f"{what}: own processor time", load.cpu / count * 1000, "ms a conversation", ""),
    ]


def _measured(address: str, count: int, at_once: int, *, draft: bool) -> _Load:
    from qualifier.parsing import parse
    from qualifier.pipeline import assess
    from qualifier.settings import Settings
    from qualifier.wiring import Models, Order, build_corridor

    settings = Settings(cache=False, chosen_model="stand-in", base_url=address, model_concurrency=at_once)
    corridor = build_corridor(Order(draft=draft), settings, models=Models(settings))
    seller = corridor.profile.seller
    mails = [texts.thread(number) for number in range(count)]

    def work(number: int) -> int:
        return assess(str(number), parse(mails[number], seller=seller), corridor).provenance.usage.calls

    work(0)
    return _timed_crowd(work, count)


def _timed_crowd(work: Callable[[int], int], count: int) -> _Load:
    together = threading.Barrier(count + 1)

    def begin(number: int) -> int:
        together.wait()
        return work(number)

    with ThreadPoolExecutor(count) as threads:
        begun = [threads.submit(begin, number) for number in range(count)]
        together.wait()
        wall, cpu = time.perf_counter(), time.process_time()
        calls = sum(one.result() for one in begun)
        return _Load(time.perf_counter() - wall, time.process_time() - cpu, calls)


def _heard(address: str, calls: int = 3) -> list[Figure]:
    """What listening adds to a call; the stand-in's stream is short, so this is the fixed part."""
    from qualifier.adapters.models import ChatModel
    from qualifier.adapters.models import Connection as Address
    from qualifier.ports import CompletionRequest

    chat = ChatModel("openai:stand-in", Address(base_url=address, attempts=1))
    request = CompletionRequest(task="bench", front="x" * 20_000, body="y" * 4_000, output_schema={}, schema_name="extraction")
    spent = []
    for heard in (None, lambda text: None):
        chat.complete(request, heard)
        started = time.process_time()
        for _ in range(calls):
            chat.complete(request, heard)
        spent.append((time.process_time() - started) / calls * 1000)
    return [
        Figure("one call, own processor time", spent[0], "ms", ""),
        Figure("one call while it is heard, own processor time", spent[1], "ms", ""),
    ]
