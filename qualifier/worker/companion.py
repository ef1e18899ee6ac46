"""The worker that a server brings along: a process of its own, since jobs are bound by the processor and requests must not wait
for them. It is there while there is something to do, since it takes as much memory as the server's own process; it is started
again when it dies, and ends when its parent does, however that happens.
"""

import logging
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from qualifier.errors import StoreError
from qualifier.ports.store import Jobs

_log = logging.getLogger("qualifier.jobs")
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 30.0
"""Seconds until a worker that died is started again; doubled while it dies young."""
_YOUNG = 30.0
"""Seconds; a worker that lived longer is started again after the first wait."""
_BETWEEN_LOOKS = 0.25
"""Seconds between two looks at whether there is work."""
_FIRST_ROUND, _BETWEEN_ROUNDS = 60.0, 3600.0
"""Seconds after which a worker is started though no job waits, for the periodic tasks: after the server's start, then again."""


def work_waits(jobs: Jobs) -> bool:
    """Whether any job waits or runs; False where that cannot be told."""
    try:
        return any(jobs.page(status, limit=1).items for status in ("queued", "running"))
    except StoreError:
        return False


class CompanionWorker:
    """Keeps one worker process while there is work. ``command`` must run a worker with ``with_parent``: it leaves when nothing is
    left to do, and ends when its standard input does.
    """

    def __init__(
        self,
        command: Sequence[str],
        waits: Callable[[], bool],
        *,
        environment: Mapping[str, str] | None = None,
        patience: float = 10.0,
    ) -> None:
        """``waits`` tells whether there is work; ``patience``: seconds that the worker may take to end before it is killed."""
        self._command, self._waits, self._environment, self._patience = list(command), waits, environment, patience
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper: threading.Thread | None = None
        self._round = 0.0

    @property
    def pid(self) -> int | None:
        """Process id of the worker, while there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Sees to it from now on that there is a worker when there is work."""
        self._round = time.monotonic() + _FIRST_ROUND
        self._keeper = threading.Thread(target=self._keep, name="companion-worker", daemon=True)
        self._keeper.start()

    def stop(self) -> None:
        """Lets the worker end what it does, and ends it."""
        self._ending.set()
        with self._lock:
            process = self._process
            if process is not None and process.stdin is not None:
                process.stdin.close()
        if process is not None:
            self._end(process)
        if self._keeper is not None:
            self._keeper.join(self._patience)

    def _keep(self) -> None:
        wait = _FIRST_WAIT
        while self._wanted():
            started = time.monotonic()
            code = self._run()
            if code == 0 or self._ending.is_set():
                continue
            if time.monotonic() - started > _YOUNG:
                wait = _FIRST_WAIT
            _log.warning("jobs.companion.died code=%s wait=%.1f", code, wait)
            self._ending.wait(wait)
            wait = min(wait * 2, _LONGEST_WAIT)

    def _wanted(self) -> bool:
        """Waits until a worker is needed; False at the end."""
        while not self._ending.wait(_BETWEEN_LOOKS):
            if self._waits() or time.monotonic() > self._round:
                self._round = time.monotonic() + _BETWEEN_ROUNDS
                return True
        return False

    def _run(self) -> int | None:
        """One life of the worker; its exit code, or None if it could not be started."""
        with self._lock:
            if self._ending.is_set():
                return 0
            try:
                # a group of its own: the terminal's Ctrl-C is for the parent, which then ends the worker in order
                self._process = subprocess.Popen(
                    self._command, stdin=subprocess.PIPE, env=self._environment, start_new_session=True
                )
            except OSError as error:
                _log.error("jobs.companion.unstarted error=%s", type(error).__name__)
                return None
        _log.info("jobs.companion.started pid=%d", self._process.pid)
        code = self._process.wait()
        with self._lock:
            if self._process.stdin is not None:
                self._process.stdin.close()
        return code

    def _end(self, process: "subprocess.Popen[bytes]") -> None:
        try:
            process.wait(self._patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
