"""A service of its own for a measurement: real processes on a free loopback port, and clients that speak HTTP to it."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_PATIENCE = 60.0
_NO_MODEL = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "QUALIFIER_MODEL", "QUALIFIER_BASE_URL", "ANTHROPIC_API_KEY")


class Reply(NamedTuple):
    """What the service said."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        return json.loads(self.body)


class Client:
    """One client with one connection, opened anew when it breaks."""

    def __init__(self, port: int, timeout: float = _PATIENCE) -> None:
        self._port, self._timeout = port, timeout
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Reply:
        """One request.

        Raises:
            OSError, http.client.HTTPException: the service is not there, or went away in the middle.
        """
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=self._timeout)
        try:
            self._connection.request(method, path, body, dict(headers or {}))
            answer = self._connection.getresponse()
            lowered = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, lowered, answer.read())
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self._connection = None
            raise


class Served:
    """``qualifier serve`` in a folder of its own, with as many workers beside it as wanted."""

    def __init__(
        self, folder: Path, *, database: str | None = None, workers: int = 0, environment: Mapping[str, str] | None = None
    ) -> None:
        self._environment = {key: value for key, value in os.environ.items() if key not in _NO_MODEL}
        database = database or f"sqlite:///{folder / 'qualifier.sqlite'}"
        self._environment |= {"QUALIFIER_DATABASE": database, "HOME": str(folder), **(environment or {})}
        self._folder, self._worker_count = folder, workers
        self.port = free_port()
        self.server: subprocess.Popen[bytes] | None = None
        self.workers: list[subprocess.Popen[bytes]] = []
        self.seconds_to_page = 0.0

    def __enter__(self) -> Self:
        self.start_server()
        self.workers = [self._start("worker") for _ in range(self._worker_count)]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for process in [self.server, *self.workers]:
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in [self.server, *self.workers]:
            if process:
                ended(process)

    def start_server(self) -> None:
        """Starts it and waits for the first page."""
        started = time.perf_counter()
        arguments = ["serve", "--port", str(self.port)] + (["--no-worker"] if self._worker_count else [])
        self.server = self._start(*arguments)
        while True:
            try:
                if Client(self.port, timeout=5).ask("GET", "/").status == 200:
                    break
            except (OSError, http.client.HTTPException):
                pass
            if self.server.poll() is not None or time.perf_counter() - started > _PATIENCE:
                raise RuntimeError(f"the service does not start; see {self._folder / 'service.log'}")
            time.sleep(0.02)
        self.seconds_to_page = time.perf_counter() - started

    def kill_server(self) -> None:
        """kill -9, and up again."""
        assert self.server is not None
        self.server.kill()
        self.server.wait()
        self.start_server()

    def kill_worker(self, number: int) -> None:
        """kill -9, and another in its place."""
        self.workers[number].kill()
        self.workers[number].wait()
        self.workers[number] = self._start("worker")

    def memory(self) -> float:
        """Megabytes that the server and its children hold: proportional shares, so that shared pages count once."""
        assert self.server is not None
        return sum(share(pid) for pid in family(self.server.pid)) / 1024

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with (self._folder / "service.log").open("ab") as log:
            command = [sys.executable, "-m", "qualifier", *arguments]
            return subprocess.Popen(command, env=self._environment, stdout=log, stderr=log, cwd=self._folder)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ended(process: subprocess.Popen[bytes]) -> None:
    """Waits for the end of a process that was told to leave; one that stays is killed."""
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def family(pid: int) -> Sequence[int]:
    """The process and all that descend from it (Linux)."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += parents.get(one, [])
    return found


def share(pid: int) -> int:
    """Kilobytes of memory of a process, what it shares divided by those who share it (Linux)."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def processor_seconds(pid: int) -> float:
    """Time that a process, and those it started that have ended, had of a processor; Linux only, elsewhere not a number."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
