"""The service as a team runs it, as processes that may be killed: set up by its own commands, told of the mailbox and of those
who want alerts.

On one machine ``qualifier serve`` does everything (it brings a worker along); with PostgreSQL ``qualifier inbox run`` reads, and
several ``qualifier worker`` do the work.
"""

import base64
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import NamedTuple, Self

from evals.benching.mail.dovecot import PASSWORD, Dovecot
from evals.benching.mail.made import FOLDERS, LEADS, OWN, PROFILE, SENT
from evals.benching.mail.receivers import SECRET, Receivers
from evals.benching.mail.waiting import until
from evals.benching.serving import Client, ended, family, free_port, processor_seconds, share
from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports.store import Store
from qualifier.records.stored import DEFAULT_PROFILE

ACCOUNT, USER = "sales", "sales"
HOOKS = "hooks"
"""Account of those who post messages."""
INBOUND_SECRET = "whsec_" + base64.b64encode(b"what those who post messages know").decode("ascii")
_SINCE = "2020-01-01"
_NONE: Mapping[str, str] = MappingProxyType({})
_DESTINATIONS = """\
destinations:
  crm:
    kind: webhook
    url: http://127.0.0.1:{receivers.port}/alerts
    secret: env:HOOK_SECRET
    private: true
    when: {{news: hot}}
  anna:
    kind: email
    from: qualifier@us.example
    to: [anna@us.example]
    smtp: {{host: 127.0.0.1, port: {receivers.mail_port}, security: none}}
    private: true
    when: {{news: hot}}
"""


class Around(NamedTuple):
    """What the house speaks to."""

    dovecot: Dovecot
    receivers: Receivers


class House:
    """Processes on one database. While it is entered, they run."""

    def __init__(
        self, folder: Path, around: Around, *, database: str | None = None, workers: int = 0, settings: Mapping[str, str] = _NONE
    ) -> None:
        """``workers``: 0 lets one server do everything, else a reader and so many workers share the work; ``settings``: further
        variables of the environment.
        """
        self.url = database or f"sqlite:///{folder / 'qualifier.sqlite'}"
        self.port = free_port()
        self.log = folder / "house.log"
        destinations = folder / "destinations.yaml"
        destinations.write_text(_DESTINATIONS.format(receivers=around.receivers), encoding="utf-8")
        ours = ("QUALIFIER_", "OPENAI_", "ANTHROPIC_")
        self._environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)} | {
            "QUALIFIER_DATABASE": self.url, "QUALIFIER_DESTINATIONS": str(destinations), "HOME": str(folder),
            "MAIL_SECRET": PASSWORD, "HOOK_SECRET": SECRET, "INBOUND_SECRET": INBOUND_SECRET, **settings,
        }  # fmt: skip
        self._folder = folder
        serve = ("serve", "--port", str(self.port))
        self._commands = [("inbox", "run"), *[("worker",)] * workers] if workers else [serve]
        self._processes: list[subprocess.Popen[bytes]] = []
        self._set_up(around.dovecot)

    def __enter__(self) -> Self:
        self._processes = [self._start(command) for command in self._commands]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self._processes:
            ended(process)

    @property
    def parts(self) -> int:
        """How many processes can be killed: those that were started, and the worker that a server brings along."""
        return len(self._commands) if len(self._commands) > 1 else 2

    def kill(self, part: int) -> None:
        """kill -9; another takes its place at once. A server that has no worker at this moment is killed itself."""
        if part >= len(self._processes):
            worker = self._worker_of(self._processes[0].pid)
            if worker is not None:
                os.kill(worker, signal.SIGKILL)
                return
            part = 0
        self._processes[part].kill()
        self._processes[part].wait()
        self._processes[part] = self._start(self._commands[part])

    def memory(self) -> float:
        """Megabytes that all processes hold together: proportional shares, so that shared pages count once."""
        return sum(share(pid) for process in self._processes for pid in family(process.pid)) / 1024

    def processor_seconds(self) -> float:
        """Time of all processors that the processes have had so far."""
        return sum(processor_seconds(pid) for process in self._processes for pid in family(process.pid))

    def do(self, *words: str) -> str:
        """What a command says.

        Raises:
            CalledProcessError: it failed.
        """
        return subprocess.run(self._command(words), env=self._environment, capture_output=True, text=True, check=True).stdout

    def await_page(self) -> None:
        """Waits until the server answers."""
        until(lambda: Client(self.port, 5).ask("GET", "/healthz").status == 200)

    def open_hooks(self) -> None:
        """Lets others post messages."""
        secret = ("--secret", "env:INBOUND_SECRET")
        self.do("inbox", "add", HOOKS, "--kind", "webhook", "--set", "provider=standard", *secret, "--address", OWN)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """What is kept, to look at."""
        opened = open_store(self.url, DbosOutbox(self.url), lambda: datetime.now(UTC))
        try:
            yield opened
        finally:
            opened.close()

    def _set_up(self, dovecot: Dovecot) -> None:
        self.do("db", "upgrade")
        with self.store() as store:
            store.profiles.save(DEFAULT_PROFILE, PROFILE, 0, by="bench", at=datetime.now(UTC))
        with dovecot.looking(USER) as client:
            for folder in (LEADS, SENT):
                client.create_folder(folder)
        folders = [word for folder in FOLDERS for word in ("--folder", folder)]
        self.do(
            "inbox", "add", ACCOUNT, "--host", "127.0.0.1", "--port", str(dovecot.port), "--tls", "none", "--insecure", "--user",
            USER, "--secret", "env:MAIL_SECRET", "--address", OWN, "--since", _SINCE, *folders,
        )  # fmt: skip

    def _worker_of(self, server: int) -> int | None:
        for pid in family(server):
            try:
                words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"worker" in words:
                return pid
        return None

    def _start(self, words: Sequence[str]) -> "subprocess.Popen[bytes]":
        with self.log.open("ab") as log:
            return subprocess.Popen(self._command(words), env=self._environment, stdout=log, stderr=log, cwd=self._folder)

    @staticmethod
    def _command(words: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "qualifier", *words]
