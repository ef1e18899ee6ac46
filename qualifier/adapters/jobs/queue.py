"""The port ``JobQueue``: tickets handed out by DBOS, one process at a time for each, whoever dies meanwhile.

DBOS keeps one application per process, so there is one open queue per process. Three of its inner parts are used here and nowhere
else, since the outer ones cannot do it; the version is pinned and ``tests/adapters/jobs`` holds a contract test for each:
recovery of another process's tickets (the outer ``resume_workflow`` resets counters and changes the queue), a queue whose limits
are this process's own (the outer ones are one row for all workers), and its interval (below).
"""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from qualifier.adapters.jobs.outbox import DbosOutbox
from qualifier.adapters.jobs.quiet import quieten_dbos
from qualifier.adapters.jobs.setup import dbos_url, open_place, translating
from qualifier.adapters.jobs.tickets import APPLICATION, QUEUE, SCHEMA, VERSION, WORKFLOW
from qualifier.ports.jobs import Ticket

if TYPE_CHECKING:
    from dbos import DBOS
    from dbos._queue import Queue

_USED_UP = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
_FETCHING = f"queue-worker-{QUEUE}"
"""DBOS's name for the thread that fetches our tickets."""
_FETCH_WAIT = 5.0
"""Seconds that a fetch under way may take to end."""
_AT_ONCE = 500
"""Tickets dropped in one transaction."""


class Pace(NamedTuple):
    """How often the queue is looked at, in seconds."""

    idle: float = 0.15
    """While nothing comes: the longest that a job waits for a worker with nothing to do."""
    busy: float = 0.01
    """While jobs come: DBOS fetches only when it looks, so ten short jobs a second and thread would be all at the idle pace."""
    rest: float = 0.5
    """After so long without a ticket the pace is idle again."""


class DbosQueue:
    """The queue in the database at ``url``, for the worker called ``name``, at most ``at_once`` tickets at a time."""

    def __init__(self, url: str, name: str, at_once: int, pace: Pace = Pace()) -> None:  # noqa: B008 (a constant)
        self._url, self._name, self._at_once, self._pace = url, name, at_once, pace
        self._engine = open_place(url, 2)
        self._outbox = DbosOutbox(url)
        self._application: DBOS | None = None
        self._queue: Queue | None = None
        self._stirred = threading.Event()
        self._closed = False

    def open(self, run: Callable[[Ticket], None]) -> None:
        quieten_dbos()
        from dbos import DBOS, DBOSConfig

        config: DBOSConfig = {
            "name": APPLICATION,
            "system_database_url": dbos_url(self._url),
            "dbos_system_schema": SCHEMA,
            "sys_db_pool_size": 5,
            "application_version": VERSION,
            "executor_id": self._name,
            "log_level": "WARNING",
            "run_migrations": False,
            "use_listen_notify": False,
            "notification_listener_polling_interval_sec": 0.25,
        }
        with translating(self._url):
            application = DBOS(config=config)

            # counting deaths is ours: DBOS would give a job up without the list of jobs hearing of it
            @DBOS.workflow(name=WORKFLOW, max_recovery_attempts=None)
            def turn(job: str, attempt: int, tries: int) -> None:
                self._stirred.set()
                run(Ticket(job=job, attempt=attempt, tries=tries))
                self._stirred.set()

            self._application = application
            self._queue = application._registry._register_internal_queue(
                QUEUE, worker_concurrency=self._at_once, polling_interval_sec=self._pace.idle
            )
            DBOS.launch()
        threading.Thread(target=self._keep_pace, name="jobs-pace", daemon=True).start()

    def again(self, ticket: Ticket, delay: float) -> None:
        with translating(self._url), self._engine.begin() as transaction:
            self._outbox.queue(transaction, ticket, delay)

    def holders(self) -> frozenset[str]:
        from dbos import DBOS

        with translating(self._url):
            held = DBOS.list_workflows(status="PENDING", queue_name=QUEUE, load_input=False, load_output=False)
        return frozenset(one.executor_id for one in held if one.executor_id)

    def take_over(self, worker: str) -> int:
        from dbos import DBOS

        with translating(self._url):
            return len(DBOS._recover_pending_workflows([worker]))

    def forget(self, before: float) -> int:
        from dbos import DBOS

        moment = datetime.fromtimestamp(before, UTC).isoformat()
        dropped = 0
        with translating(self._url):
            while True:
                used = DBOS.list_workflows(
                    status=_USED_UP, name=WORKFLOW, completed_before=moment, limit=_AT_ONCE, load_input=False, load_output=False
                )
                DBOS.delete_workflows([one.workflow_id for one in used])
                dropped += len(used)
                if len(used) < _AT_ONCE:
                    return dropped

    def pause(self) -> None:
        if self._application is None or self._queue is None:
            return
        self._queue._worker_concurrency = 0
        for event in self._application.background_thread_stop_events:
            event.set()
        for thread in threading.enumerate():
            # one that is only being started finds that it is to end, and fetches nothing
            if thread.name == _FETCHING and thread.is_alive():
                # what it is just fetching must be here before it is handed back
                thread.join(_FETCH_WAIT)

    def close(self) -> None:
        from dbos import DBOS

        self.pause()
        self._closed = True
        self._stirred.set()
        DBOS.destroy(destroy_registry=True)
        self._engine.dispose()

    def _keep_pace(self) -> None:
        """Sets the interval that DBOS reads before each look; the outer setter would write it for all workers."""
        while self._queue is not None and not self._closed:
            self._queue._polling_interval_sec = self._pace.idle
            self._stirred.wait()
            self._queue._polling_interval_sec = self._pace.busy
            while self._stirred.wait(self._pace.rest) and not self._closed:
                self._stirred.clear()
