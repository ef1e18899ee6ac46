"""``qualifier serve`` as a process of its own, on a fresh machine without any configuration."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.service.talks import HOT_MAIL

_PATIENCE = 90.0
MAIL = {"Content-Type": "message/rfc822"}

pytestmark = pytest.mark.skipif(os.name != "posix", reason="ends a process by signals")


class Served(NamedTuple):
    """The process and where it listens."""

    process: subprocess.Popen[str]
    port: int
    home: Path

    def ask(
        self, method: str, path: str, body: bytes | str | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[http.client.HTTPResponse, bytes]:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)) as connection:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return answer, answer.read()


def started(home: Path, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    names = ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    environment = {name: os.environ[name] for name in names if name in os.environ} | {"HOME": str(home), **settings}
    command = [sys.executable, "-m", "qualifier", "serve", "--port", "0", *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    yield from serving(tmp_path)


@pytest.fixture
def workless(tmp_path: Path) -> Iterator[Served]:
    """Without a worker: its jobs wait for ever."""
    yield from serving(tmp_path, "--no-worker")


def serving(home: Path, *arguments: str) -> Iterator[Served]:
    process = started(home, *arguments)
    assert process.stdout is not None
    said = process.stdout.readline()
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", said)
    assert found, (said, process.communicate())
    yield Served(process, int(found[1]), home)
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_a_fresh_machine_serves_pages_and_the_api_keeps_things_privately_and_ends_in_order(served: Served) -> None:
    page, body = served.ask("GET", "/", headers={"Accept": "text/html"})
    assert page.status == 200
    assert b"<!doctype html>" in body[:200].lower()

    made, body = served.ask("POST", "/v1/assessments", HOT_MAIL, MAIL)
    assert made.status == 201
    assert json.loads(body)["assessment"]["temperature"] == "hot"

    later, body = served.ask("POST", "/v1/assessments", HOT_MAIL, {**MAIL, "Prefer": "respond-async", "Idempotency-Key": "1"})
    id = json.loads(body)["id"]
    assert later.status == 202
    events, body = served.ask("GET", f"/v1/jobs/{id}/events")
    assert events.getheader("Content-Type", "").startswith("text/event-stream")
    assert body.rstrip().splitlines()[-2] == b"event: done"
    assert served.ask("GET", f"/v1/assessments/{id}")[0].status == 200

    database = served.home / ".local" / "share" / "qualifier" / "qualifier.sqlite"
    assert database.stat().st_mode & 0o077 == 0
    assert database.parent.stat().st_mode & 0o077 == 0

    served.process.send_signal(signal.SIGTERM)
    _, log = served.process.communicate(timeout=_PATIENCE)
    assert served.process.returncode == 0
    assert "serve.stopped" in log
    assert "Traceback" not in log
    assert "leaked" not in log
    assert "Jane" not in log


def test_large_requests_are_refused_over_a_real_connection(served: Served) -> None:
    refused, body = served.ask("POST", "/v1/assessments", b"x" * 12_000_000, MAIL)
    assert refused.status == 413
    assert json.loads(body)["status"] == 413
    assert refused.getheader("Connection") == "close"


def test_a_stream_does_not_hold_up_the_end(workless: Served) -> None:
    _, body = workless.ask("POST", "/v1/assessments", HOT_MAIL, {**MAIL, "Prefer": "respond-async"})
    with closing(http.client.HTTPConnection("127.0.0.1", workless.port, timeout=_PATIENCE)) as connection:
        connection.request("GET", f"/v1/jobs/{json.loads(body)['id']}/events")
        with connection.getresponse() as answer:
            assert answer.readline() == b"event: status\n"
            workless.process.send_signal(signal.SIGINT)
            assert b"event: done" not in answer.read()
            workless.process.communicate(timeout=_PATIENCE)
    assert workless.process.returncode == 0


def test_its_processes_end_with_it_even_when_it_is_killed(served: Served) -> None:
    served.ask("POST", "/v1/assessments", HOT_MAIL, MAIL)
    children = family(served.process.pid)
    assert children
    served.process.kill()
    served.process.wait()
    deadline = time.monotonic() + _PATIENCE
    while alive := [one for one in children if Path(f"/proc/{one}").exists()]:
        assert time.monotonic() < deadline, alive
        time.sleep(0.05)


def family(pid: int) -> list[int]:
    """All that descend from the process (Linux)."""
    found = [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return [*found, *(deeper for one in found for deeper in family(one))]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    process = started(tmp_path, QUALIFIER_DATABASE=f"sqlite:///{tmp_path / 'file' / 'kept.sqlite'}")
    _, said = process.communicate(timeout=_PATIENCE)
    assert process.returncode == 1
    assert said.count("\n") == 1
    assert "cannot be made" in said
