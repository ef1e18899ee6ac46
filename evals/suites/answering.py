"""Conversations to answers, on all cores: what the derived suites ask of the product.

Unlike a run, nothing is scored or kept. Rules are answered by processes, a model by threads.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime
from functools import lru_cache
from multiprocessing import get_context
from typing import NamedTuple

from evals.log import SampleError
from evals.running import Plan
from evals.running.run import Desk
from evals.samples import Sample
from qualifier.parsing import parse
from qualifier.pipeline import Corridor, assess
from qualifier.records import Assessment
from qualifier.settings import Settings
from qualifier.wiring import Order, uses_model

Answer = Assessment | SampleError
"""What the product made of a conversation, or why it made nothing."""


class Task(NamedTuple):
    """One conversation to be assessed."""

    id: str
    data: bytes
    order: Order
    reference_time: datetime | None = None


class Bench(NamedTuple):
    """With what, and on how many cores, a suite is answered."""

    plan: Plan
    settings: Settings
    concurrency: int = 1

    def task(self, sample: Sample) -> Task:
        return Task(sample.id, sample.input, self.plan.order_for(sample), sample.case.reference_time)


def answer_all(tasks: Sequence[Task], bench: Bench) -> dict[str, Answer]:
    """Every task's answer by its id; a failed one is data.

    Raises:
        ConfigError: an order cannot be carried out; found before the first task.
    """
    desk = Desk(bench.settings)
    for order in {task.order.model_dump_json(): task.order for task in tasks}.values():
        desk.corridor(order)
    return dict(zip([task.id for task in tasks], _answers(tasks, bench, desk), strict=True))


def answer(task: Task, corridor: Corridor) -> Answer:
    """One conversation through the whole corridor."""
    try:
        conversation = parse(task.data, seller=corridor.profile.seller, reference_time=task.reference_time)
        return assess(task.id, conversation, corridor)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong with one conversation, the others are read
        return SampleError(type=type(error).__name__, message=str(error))


def _answers(tasks: Sequence[Task], bench: Bench, desk: Desk) -> Iterator[Answer]:
    if bench.concurrency == 1 or len(tasks) < 2:
        yield from (answer(task, desk.corridor(task.order)) for task in tasks)
        return
    with _executor(tasks, bench) as executor:
        if isinstance(executor, ThreadPoolExecutor):
            yield from executor.map(lambda task: answer(task, desk.corridor(task.order)), tasks)
        else:
            yield from executor.map(_answer_in_process, tasks, _same(bench.settings.model_dump_json(), tasks), chunksize=8)


def _executor(tasks: Sequence[Task], bench: Bench) -> Executor:
    if any(uses_model(task.order, bench.settings) for task in tasks):
        return ThreadPoolExecutor(bench.concurrency)
    return ProcessPoolExecutor(bench.concurrency, mp_context=get_context("spawn"))


def _same(value: str, tasks: Iterable[Task]) -> Iterator[str]:
    return (value for _ in tasks)


def _answer_in_process(task: Task, settings: str) -> Answer:
    return answer(task, _own_desk(settings).corridor(task.order))


@lru_cache(maxsize=1)
def _own_desk(settings: str) -> Desk:
    """A worker process keeps its corridors. Keys do not travel, and rules need none."""
    return Desk(Settings.model_validate_json(settings))
