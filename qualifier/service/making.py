"""Bytes in, a finished answer out, on as many cores as there are: the service's use of the corridor.

The rules are bound by the processor, so they run in processes; a model is bound by waiting, so it runs in the caller's
thread. A process makes the answer's JSON itself: what comes back needs no second reading.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from typing import TypeVar

from qualifier.conversation import Frozen
from qualifier.errors import QualifierError
from qualifier.parsing import parse
from qualifier.pipeline import Corridor, assess
from qualifier.ports import LanguageModel
from qualifier.profile import Profile
from qualifier.records import Assessment
from qualifier.records.stored import Intake, Made
from qualifier.service.facets import addresses_in, facets_of, in_utc
from qualifier.settings import Settings
from qualifier.wiring import Models, Order, build_corridor, uses_model

CORRIDORS = 32
"""Profiles kept ready to use; each is small, building one takes some milliseconds."""
Answer = TypeVar("Answer")


class Task(Frozen):
    """One answer to make; plain values, so that it can be sent to another process."""

    id: str
    intake: Intake
    profile: Profile
    profile_version: int
    now: datetime

    @property
    def order(self) -> Order:
        return Order(profile=self.profile, engine=self.intake.engine, model=self.intake.model, draft=self.intake.draft)


class Maker:
    """Makes answers. Threads may share one; build it before other threads start, and close it."""

    def __init__(
        self, settings: Settings, *, processes: int = 0, model: LanguageModel | None = None, models: Models | None = None
    ) -> None:
        """``processes`` work on rules (0: the calling thread does); ``model`` is asked instead of the configured one.

        ``models`` are those that this process shares behind its guards.
        """
        self._settings, self._processes, self._model = settings, processes, model
        self._corridors = _Corridors(settings, model, models)
        self._lock = threading.Lock()
        self._pool = self._new_pool() if processes else None

    def model_is_asked(self, task: Task) -> bool:
        """Whether this answer needs a model: seconds instead of milliseconds, and money.

        Raises:
            ConfigError: the model engine is asked for and none is configured.
        """
        if self._model is not None:
            return task.intake.engine != "rules"
        return uses_model(task.order, self._settings)

    def make(self, task: Task) -> Made:
        """The answer to what was handed in.

        Raises:
            ParseError: what was handed in is no conversation.
            LLMError: only with engine llm: the model gave no usable answer.
            ConfigError: the model's name or key is wrong.
        """
        if self.model_is_asked(task):
            return made_of(task, self._corridors.of(task.order))
        return self._run(_make_here, task.model_copy(update={"intake": task.intake.model_copy(update={"engine": "rules"})}))

    def corridor(self, order: Order) -> Corridor:
        """The corridor for an order, kept ready; for drafting and scoring in the caller's thread."""
        return self._corridors.of(order)

    def warm(self) -> None:
        """Starts the processes now, so that the first conversation does not wait for them; returns at once."""
        if self._pool:
            for _ in range(self._processes):
                self._pool.submit(_ready)

    def close(self) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def _run(self, make: Callable[[Task], "Made | QualifierError"], task: Task) -> Made:
        if self._pool is None:
            return made_of(task, self._corridors.of(task.order))
        pool = self._pool
        try:
            answer = pool.submit(make, task).result()
        except BrokenProcessPool:
            # a process was killed, for want of memory or by hand; what it worked on is tried once more
            answer = self._renewed(pool).submit(make, task).result()
        if isinstance(answer, QualifierError):
            raise answer
        return answer

    def _renewed(self, broken: ProcessPoolExecutor) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is broken or self._pool is None:
                self._pool = self._new_pool()
            return self._pool

    def _new_pool(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
        if sys.platform != "win32":
            context.set_forkserver_preload(["qualifier.service.warmed"])
        return ProcessPoolExecutor(self._processes, mp_context=context, initializer=_prepare, initargs=(self._settings,))


def made_of(task: Task, corridor: Corridor) -> Made:
    """Parse, assess, and write the answer down.

    Raises:
        ParseError, LLMError: as for ``Maker.make``.
    """
    ours = corridor.profile.model_copy(update={"senders": (*corridor.profile.senders, *task.intake.sellers)})
    seller_known = corridor._replace(profile=ours)
    conversation = parse(task.intake.data, seller=ours.seller, reference_time=task.intake.reference_time)
    made = written_down(assess(task.id, conversation, seller_known, now=in_utc(task.now)), task.profile_version)
    # what a parser leaves aside, such as an address beside a speaker's name, is kept with the bytes, so it counts as well
    addresses = addresses_in(task.intake.data.decode("utf-8", "replace")).union(made.facets.addresses)
    return made.model_copy(update={"facets": made.facets.model_copy(update={"addresses": tuple(sorted(addresses))})})


def written_down(assessment: Assessment, profile_version: int) -> Made:
    """An assessment as it is kept."""
    return Made(
        id=assessment.id,
        body=assessment.model_dump_json().encode("utf-8", "surrogatepass"),
        facets=facets_of(assessment),
        profile_version=profile_version,
    )


class _Corridors:
    """The corridors of the profiles used last."""

    def __init__(self, settings: Settings, model: LanguageModel | None = None, models: Models | None = None) -> None:
        self._settings, self._model, self._models = settings, model, models
        self._kept: OrderedDict[str, Corridor] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, order: Order) -> Corridor:
        key = order.model_dump_json()
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        corridor = build_corridor(order, self._settings, self._model, models=self._models)
        with self._lock:
            self._kept[key] = corridor
            while len(self._kept) > CORRIDORS:
                self._kept.popitem(last=False)
        return corridor


_desk: list[_Corridors] = []
"""As in ``bulk``, the exception to "no module state": a worker process is told its settings once, when it starts."""


def _prepare(settings: Settings) -> None:
    # the terminal's Ctrl-C is for the parent, which ends its processes in order
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _desk[:] = [_Corridors(settings)]


def _end_with_parent() -> None:
    """A parent that is killed tells nobody, and its processes would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _ready() -> None:
    """Nothing to do: a process that can do it has started."""


def _make_here(task: Task) -> Made | QualifierError:
    """In a worker process. An error goes back as a value: not every exception survives being sent."""
    try:
        return made_of(task, _desk[0].of(task.order))
    except QualifierError as error:
        return error
