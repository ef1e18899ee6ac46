"""Many conversations: files, folders and mailboxes become items, items become assessments, on all cores.

Items are small (a path and, for a mailbox, where a thread's mails lie), so a mailbox of any size streams: each worker
reads only its thread. Rules run in processes, since they are bound by the processor; a model runs in threads, since it is
bound by waiting. A failed item is a ``Failure`` in the output and never stops the rest.
"""

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from qualifier.conversation import Conversation, Frozen
from qualifier.errors import EmptyInput, MalformedInput, ParseError, QualifierError
from qualifier.parsing import parse
from qualifier.parsing.detect import HEAD, detect_format
from qualifier.parsing.mailbox import Place, index_threads, read_thread
from qualifier.pipeline import Corridor, assess
from qualifier.records import Assessment
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor, uses_model

MODEL_THREADS = 16
"""Calls to a model under way at once; measured: SDK overhead binds one core from about 16 on."""
AHEAD = 8
"""Items handed out per worker before their answers are collected; bounds the memory of a run."""
IN_PROCESS = 8
"""Up to this many items starting worker processes costs more than it saves."""
LARGEST_INPUT = 64 << 20
"""Bytes of one file that is not a mailbox."""


class Item(NamedTuple):
    """One conversation to come: a file, or a thread of a mailbox."""

    name: str
    path: Path | None
    data: bytes | None = None
    thread: tuple[Place, ...] = ()


class ItemError(Frozen):
    """What went wrong with an item."""

    type: str
    message: str


class Failure(Frozen):
    """An item that could not be assessed; stands in the output where the assessment would."""

    id: str
    error: ItemError


class Request(NamedTuple):
    """What holds for all items of a run."""

    order: Order
    settings: Settings
    reference_time: datetime | None = None
    now: datetime | None = None


Outcome = Assessment | Failure


def find_items(paths: Sequence[Path]) -> list[Item]:
    """The conversations in files and folders, each with a name unique in the run.

    Raises:
        EmptyInput: a folder or path holds no file.
    """
    files = [file for path in paths for file in _files(path)]
    names = _unique_names(files)
    return [item for file, name in zip(files, names, strict=True) for item in _items(file, name)]


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(one for one in path.rglob("*") if one.is_file() and not any(part.startswith(".") for part in one.parts[-2:]))
    if not found:
        raise EmptyInput(f"{path}: the folder holds no files")
    return found


def _unique_names(files: Sequence[Path]) -> list[str]:
    """The file's name without its ending; with it, or with the whole path, where that is not unique."""
    for name in (lambda file: file.stem, lambda file: file.name, str):
        names = [name(file) for file in files]
        if len(set(names)) == len(names):
            return names
    return [f"{file}#{number}" for number, file in enumerate(files, 1)]


def _items(file: Path, name: str) -> list[Item]:
    """One item a thread for a mailbox, else one; what cannot be opened fails later, in its place."""
    try:
        with file.open("rb") as source:
            if detect_format(source.read(HEAD)) != "mbox":
                return [Item(name, file)]
            threads = index_threads(source)
    except (OSError, ParseError):
        return [Item(name, file)]
    if len(threads) < 2:
        return [Item(name, file, thread=tuple(thread)) for thread in threads] or [Item(name, file)]
    return [Item(f"{name}#{number}", file, thread=tuple(thread)) for number, thread in enumerate(threads, 1)]


def assess_items(items: Sequence[Item], request: Request, *, workers: int | None = None) -> Iterator[Outcome]:
    """One outcome an item, in the order of the items.

    Raises:
        ConfigError: the order itself is wrong; found before the first item.
    """
    count = workers or _cores()
    if uses_model(request.order, request.settings):
        _prepare(request)
        with ThreadPoolExecutor(min(MODEL_THREADS, max(1, len(items)))) as threads:
            yield from _collect(threads, items, MODEL_THREADS)
    elif count == 1 or len(items) <= IN_PROCESS:
        _prepare(request)
        for item in items:
            yield from _outcomes(item)
    else:
        build_corridor(request.order, request.settings)
        context = get_context("spawn" if sys.platform == "win32" else "forkserver")
        with ProcessPoolExecutor(count, mp_context=context, initializer=_prepare, initargs=(request,)) as processes:
            yield from _collect(processes, items, count)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _collect(executor: Executor, items: Iterable[Item], workers: int) -> Iterator[Outcome]:
    waiting: deque[Future[list[Outcome]]] = deque()
    for item in items:
        waiting.append(executor.submit(_outcomes, item))
        if len(waiting) >= workers * AHEAD:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


class _Desk(NamedTuple):
    """What a worker keeps from item to item."""

    corridor: Corridor
    request: Request


_desk: list[_Desk] = []
"""The one exception to "no module state": a worker process is told its order once, when it starts."""


def _prepare(request: Request) -> None:
    _desk[:] = [_Desk(build_corridor(request.order, request.settings), request)]


def _outcomes(item: Item) -> list[Outcome]:
    """The item's answer; for a mailbox thread also a failure for each of its mails that cannot be read."""
    try:
        found = list(_read(item, _desk[0].request))
    except (QualifierError, OSError) as error:
        return [_failure(item.name, item, error)]
    answers: list[Outcome] = [_assessed(item, one) for one in found if isinstance(one, Conversation)]
    broken = [one for one in found if isinstance(one, ParseError)]
    names = [item.name] if not answers and len(broken) == 1 else [f"{item.name}!{number}" for number in range(1, len(broken) + 1)]
    return answers + [_failure(name, item, error) for name, error in zip(names, broken, strict=True)]


def _assessed(item: Item, conversation: Conversation) -> Outcome:
    corridor, request = _desk[0]
    try:
        return assess(item.name, conversation, corridor, now=request.now)
    except QualifierError as error:
        return _failure(item.name, item, error)


def _failure(name: str, item: Item, error: Exception) -> Failure:
    message = f"{item.path}: {error.strerror or error}" if isinstance(error, OSError) else str(error)
    return Failure(id=name, error=ItemError(type=type(error).__name__, message=message))


def _read(item: Item, request: Request) -> Iterator[Conversation | ParseError]:
    seller = request.order.profile.seller
    if item.path is None or item.data is not None:
        yield parse(item.data or b"", seller=seller, reference_time=request.reference_time)
    elif item.thread:
        with item.path.open("rb") as source:
            yield from read_thread(source, item.thread, seller=seller, reference_time=request.reference_time)
    else:
        yield parse(_bytes(item.path), seller=seller, reference_time=request.reference_time)


def _bytes(path: Path) -> bytes:
    size = path.stat().st_size
    if size > LARGEST_INPUT:
        raise MalformedInput(f"{path}: {size >> 20} MB is more than the {LARGEST_INPUT >> 20} MB read of one conversation")
    return path.read_bytes()
