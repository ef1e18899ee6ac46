"""Runs the product over a suite: rules in processes, models in threads; each answer is kept before the next is awaited."""

import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from functools import lru_cache
from multiprocessing import get_context
from typing import NamedTuple

from evals.log import EvalLog, EvalSample, EvalSpec, SampleError
from evals.metrics import build_metrics, estimate_all
from evals.running.kept import KeptAnswers, answer_key
from evals.running.plan import Plan
from evals.samples import Sample, Suite
from evals.scorers import score_sample
from qualifier.parsing import parse
from qualifier.pipeline import Corridor, assess
from qualifier.records import Assessment, Usage
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor


class Outcome(NamedTuple):
    """A sample's answer, or why there is none."""

    sample: Sample
    answer: Assessment | None
    error: SampleError | None
    seconds: float
    cached: bool = False


class Progress(NamedTuple):
    """How far a run is, after each sample."""

    done: int
    total: int
    failed: int
    cost: float


class Run(NamedTuple):
    """What a run needs beside suite and plan."""

    spec: EvalSpec
    settings: Settings
    store: KeptAnswers | None = None
    concurrency: int = 1
    watch: Callable[[Progress], None] = lambda _: None


class Desk:
    """The corridors of a run, one an order, each built once."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._corridors: dict[str, Corridor] = {}

    def corridor(self, order: Order) -> Corridor:
        key = order.model_dump_json()
        if key not in self._corridors:
            self._corridors[key] = build_corridor(order, self.settings)
        return self._corridors[key]


def run_suite(suite: Suite, plan: Plan, run: Run) -> EvalLog:
    """Assesses and scores every sample; a failed one is data.

    Raises:
        ConfigError: the plan itself is wrong; found before the first sample.
        StoreError: an answer cannot be kept; those before it are.
    """
    started = time.perf_counter()
    desk = Desk(run.settings)
    for sample in suite.samples:
        desk.corridor(plan.order_for(sample))
    samples: list[EvalSample] = []
    failed, cost = 0, 0.0
    for outcome in _outcomes(suite, plan, run, desk):
        samples.append(_scored(outcome))
        failed += outcome.answer is None
        cost += 0.0 if outcome.cached else samples[-1].usage.cost or 0.0
        run.watch(Progress(len(samples), len(suite.samples), failed, cost))
    samples.sort(key=lambda one: one.id)
    metrics = estimate_all(build_metrics(samples), len(samples))
    return EvalLog(spec=run.spec, metrics=metrics, samples=tuple(samples), seconds=round(time.perf_counter() - started, 3))


def _outcomes(suite: Suite, plan: Plan, run: Run, desk: Desk) -> Iterator[Outcome]:
    keys = {sample.id: answer_key(sample, plan, run.spec.model, run.spec.prompts) for sample in suite.samples}
    waiting: list[Sample] = []
    for sample in suite.samples:
        kept = run.store.get(keys[sample.id]) if run.store else None
        if kept:
            yield Outcome(sample, kept, None, kept.provenance.seconds, cached=True)
        else:
            waiting.append(sample)
    for outcome in _fresh(waiting, plan, run, desk):
        if run.store and outcome.answer:
            run.store.put(keys[outcome.sample.id], outcome.answer)
        yield outcome


def _fresh(waiting: list[Sample], plan: Plan, run: Run, desk: Desk) -> Iterator[Outcome]:
    if run.concurrency == 1 or len(waiting) < 2:
        yield from (answer_sample(sample, plan, desk) for sample in waiting)
        return
    with _executor(run) as executor:
        futures = [_submit(executor, sample, plan, desk) for sample in waiting]
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:  # stopped by the user, or the answers cannot be kept: what has not begun is not begun
            executor.shutdown(wait=False, cancel_futures=True)


def _executor(run: Run) -> Executor:
    """Rules are bound by the processor, a model by waiting."""
    if run.spec.model:
        return ThreadPoolExecutor(run.concurrency)
    return ProcessPoolExecutor(run.concurrency, mp_context=get_context("spawn"), initializer=_leave_stopping_to_the_parent)


def _leave_stopping_to_the_parent() -> None:
    """Ctrl-C reaches every process of a terminal; workers finish their sample, so that it is kept, and are sent home."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _submit(executor: Executor, sample: Sample, plan: Plan, desk: Desk) -> Future[Outcome]:
    if isinstance(executor, ThreadPoolExecutor):
        return executor.submit(answer_sample, sample, plan, desk)
    return executor.submit(_answer_in_process, sample, plan, desk.settings.model_dump_json())


def _answer_in_process(sample: Sample, plan: Plan, settings: str) -> Outcome:
    return answer_sample(sample, plan, _own_desk(settings))


@lru_cache(maxsize=1)
def _own_desk(settings: str) -> Desk:
    """A worker process keeps its corridors from sample to sample. Keys do not travel, and rules need none."""
    return Desk(Settings.model_validate_json(settings))


def answer_sample(sample: Sample, plan: Plan, desk: Desk) -> Outcome:
    started = time.perf_counter()
    try:
        corridor = desk.corridor(plan.order_for(sample))
        conversation = parse(sample.input, seller=corridor.profile.seller, reference_time=sample.case.reference_time)
        answer = assess(sample.id, conversation, corridor)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong with one sample, the others are run
        return Outcome(sample, None, SampleError(type=type(error).__name__, message=str(error)), time.perf_counter() - started)
    return Outcome(sample, answer, None, time.perf_counter() - started)


def _scored(outcome: Outcome) -> EvalSample:
    case, answer = outcome.sample.case, outcome.answer
    return EvalSample(
        id=case.id, channel=case.channel, format=case.format, language=case.language, seller=case.seller, tags=case.tags,
        characters=len(answer.conversation.text) if answer else len(outcome.sample.input),
        target=case.gold,
        answer=answer,
        error=outcome.error,
        scores=score_sample(outcome.sample, answer) if answer else {},
        seconds=round(outcome.seconds, 4),
        usage=answer.provenance.usage if answer else Usage(),
        cached=outcome.cached,
    )  # fmt: skip
