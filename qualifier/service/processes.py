"""Work by rules on as many processors as there are: the rules compute in Python, and of one process's threads only one does at a
time. What goes to another process and comes back is plain values.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from typing import TypeVar

from qualifier.errors import QualifierError
from qualifier.pipeline import Corridor
from qualifier.ports import LanguageModel
from qualifier.settings import Settings
from qualifier.wiring import Models, Order, build_corridor

CORRIDORS = 32
"""Profiles kept ready to use; each is small, building one takes some milliseconds."""
REST = 30.0
"""Seconds without work after which processes started at need end."""
_NICE = 5
Given = TypeVar("Given")
Result = TypeVar("Result")


class Corridors:
    """The corridors of the profiles used last. Threads may share one."""

    def __init__(self, settings: Settings, model: LanguageModel | None = None, models: Models | None = None) -> None:
        self._settings, self._model, self._models = settings, model, models
        self._kept: OrderedDict[str, Corridor] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, order: Order) -> Corridor:
        """The corridor for an order, kept ready.

        Raises:
            ConfigError: the definition in the profile, or the model's name or key, is wrong.
        """
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


class Processes:
    """Runs functions of a value and a corridor. Threads may share one; build it before they start, and close it."""

    def __init__(self, count: int, settings: Settings, corridors: Corridors, *, at_need: bool = False) -> None:
        """``count`` processes; 0: the calling thread does everything. ``at_need``: they are started once several threads have
        work at a time, the calling thread does it until they are ready, and they end when there is none for a while, so that
        little work takes no memory.
        """
        self._count, self._settings, self._corridors, self._at_need = count, settings, corridors, at_need
        self._lock = threading.Lock()
        self._here = self._there = 0
        self._used_at = 0.0
        self._first: Future[None] | None = None
        self._pool = None if at_need or not count else self._new_pool()

    def warm(self) -> None:
        """Starts those that are not started at need now, so that the first work does not wait for them; returns at once."""
        if self._pool is not None and not self._at_need:
            for _ in range(self._count):
                self._pool.submit(_ready)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def run(self, work: Callable[[Given, Corridor], Result], order: Order, given: Given) -> Result:
        """What the function, one of a module, makes of this value.

        Raises:
            QualifierError: as the function does.
        """
        with self._lent() as pool:
            if pool is None:
                return work(given, self._corridors.of(order))
            try:
                answer = pool.submit(_apart, work, order, given).result()
            except BrokenProcessPool:
                # a process was killed, for want of memory or by hand; what it worked on is tried once more
                renewed = self._renewed(pool)
                if self._at_need:
                    return work(given, self._corridors.of(order))
                answer = renewed.submit(_apart, work, order, given).result()
        if isinstance(answer, QualifierError):
            raise answer
        return answer

    @contextmanager
    def _lent(self) -> Iterator[ProcessPoolExecutor | None]:
        """The pool, if it is ready; it is not taken away meanwhile."""
        with self._lock:
            if self._at_need and self._pool is None and self._count and self._here:
                self._pool = self._new_pool()
                self._first = self._pool.submit(_ready)
                self._look_later()
            pool = self._pool if self._first is None or self._first.done() else None
            self._here += pool is None
            self._there += pool is not None
        try:
            yield pool
        finally:
            with self._lock:
                self._here -= pool is None
                self._there -= pool is not None
                self._used_at = time.monotonic()

    def _look_later(self) -> None:
        timer = threading.Timer(REST, self._end_unused)
        timer.daemon = True
        timer.start()

    def _end_unused(self) -> None:
        with self._lock:
            is_starting = self._first is not None and not self._first.done()
            if is_starting or self._there or self._here:
                self._used_at = time.monotonic()
            if time.monotonic() - self._used_at < REST:
                self._look_later()
                return
            unused, self._pool, self._first = self._pool, None, None
        if unused is not None:
            unused.shutdown()

    def _renewed(self, broken: ProcessPoolExecutor) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is broken or self._pool is None:
                self._pool = self._new_pool()
            return self._pool

    def _new_pool(self) -> ProcessPoolExecutor:
        # from a server they start at once and share what it has loaded, but it stays
        kind = "spawn" if self._at_need or sys.platform == "win32" else "forkserver"
        context = multiprocessing.get_context(kind)
        if kind == "forkserver":
            context.set_forkserver_preload(["qualifier.service.warmed"])
        told = (self._settings, self._at_need)
        return ProcessPoolExecutor(self._count, mp_context=context, initializer=_prepare, initargs=told)


_desk: list[Corridors] = []
"""As in ``bulk``, the exception to "no module state": a process is told its settings once, when it starts."""


def _prepare(settings: Settings, at_need: bool) -> None:
    if at_need and hasattr(os, "nice"):
        # who reads mailboxes and writes what was found out is few steps away from its end each time; computing can wait
        os.nice(_NICE)
    # the terminal's Ctrl-C is for the parent, which ends its processes in order
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    import_module("qualifier.service.warmed")
    _desk[:] = [Corridors(settings)]


def _end_with_parent() -> None:
    """A parent that is killed tells nobody, and its processes would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _ready() -> None:
    """Nothing to do: a process that can do it has started."""


def _apart(work: Callable[[Given, Corridor], Result], order: Order, given: Given) -> Result | QualifierError:
    """In another process. An error goes back as a value: not every exception survives being sent."""
    try:
        return work(given, _desk[0].of(order))
    except QualifierError as error:
        return error
