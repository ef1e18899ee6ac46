"""Commands around the service: keys, database, jobs, people; and what ``serve`` refuses."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from qualifier.adapters.store import open_store
from qualifier.cli.serve import is_loopback, options_of
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Store
from qualifier.service.keys import PREFIX, digest_of
from qualifier.settings import ServiceSettings
from tests.cli.commands import CommandLine
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL
from tests.twins import RecordingOutbox, SteppingClock


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'data' / 'kept.sqlite'}"
    monkeypatch.setenv("QUALIFIER_DATABASE", url)
    return url


def opened(url: str) -> Store:
    return open_store(url, RecordingOutbox(), SteppingClock())


def test_a_key_is_made_shown_once_listed_and_revoked(line: CommandLine, database: str) -> None:
    assert "There are no keys" in line.run("keys", "list").err
    made = line.run("keys", "create", "crm", "--role", "ingest")
    secret = made.out.strip()
    assert made.code == 0
    assert secret.startswith(PREFIX)
    store = opened(database)
    assert store.keys.find(digest_of(secret)) is not None
    listed = line.run("keys", "list").out
    assert "crm" in listed
    assert secret not in listed
    assert line.run("keys", "create", "crm", "--role", "rep").code == 1
    assert line.run("keys", "revoke", "crm").code == 0
    assert store.keys.find(digest_of(secret)) is None
    again = line.run("keys", "revoke", "crm")
    assert (again.code, again.err.count("\n")) == (1, 1)
    store.close()


def test_a_key_needs_a_name_and_a_known_role(line: CommandLine, database: str) -> None:
    assert line.run("keys", "create", " ", "--role", "rep").code == 2
    assert line.run("keys", "create", "x", "--role", "king").code == 2


def test_the_database_is_checked_and_made(line: CommandLine, database: str, tmp_path: Path) -> None:
    missing = line.run("db", "check")
    assert missing.code == 1
    assert "missing" in missing.err
    assert not (tmp_path / "data" / "kept.sqlite").exists()
    assert line.run("db", "upgrade").code == 0
    assert line.run("db", "check").code == 0
    assert (tmp_path / "data" / "kept.sqlite").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "nonsense"])
def test_an_address_of_no_database_we_can_use(line: CommandLine, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("QUALIFIER_DATABASE", url)
    left = line.run("db", "check")
    assert left.code == 2
    assert left.err.count("\n") == 1


def test_a_database_out_of_reach_is_one_line_without_its_password(line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_DATABASE", "postgresql://rep:secret@127.0.0.1:1/none")
    left = line.run("db", "check")
    assert left.code == 1
    assert left.err.count("\n") == 1
    assert "secret" not in left.err


def test_dead_jobs_are_listed_and_queued_again(line: CommandLine, database: str) -> None:
    assert "There are no jobs." in line.run("jobs", "list").err
    store = opened(database)
    for number in range(3):
        store.jobs.add(JobOrder(id=f"job-{number}", kind="rescore", payload={"profile": "default"}), by="test")
        store.jobs.fail(f"job-{number}", "the model is out of reach", dead=number > 0)
    listed = line.run("jobs", "list", "--status", "dead").out
    assert "job-2" in listed
    assert "the model is out of reach" in listed
    assert "job-0" not in listed
    assert line.run("jobs", "retry", "job-0").code == 1
    assert line.run("jobs", "retry", "all").out == "Queued again: 2.\n"
    assert store.jobs.counts()["dead"] == 0
    store.close()


def test_a_person_is_erased_after_a_question(
    line: CommandLine, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.take(HOT_MAIL)
    monkeypatch.setenv("QUALIFIER_DATABASE", f"sqlite:///{tmp_path / 'kept.sqlite'}")
    address = "jane.doe@acme-foods.com"
    assert line.run("people", "erase", address, stdin=b"n\n").code == 1
    assert "Erased: 1 conversations, 1 leads." in line.run("people", "erase", address, "--yes").out
    assert line.run("people", "erase", "nobody", "--yes").code == 2


def test_bound_to_anything_but_this_machine_it_needs_a_key(line: CommandLine, database: str) -> None:
    left = line.run("serve", "--host", "0.0.0.0", "--port", "0")
    assert left.code == 2
    assert "qualifier keys create NAME --role admin" in left.err


def test_reached_by_a_name_it_needs_a_key_too(line: CommandLine, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_HOSTS", "qualify.acme.example")
    assert line.run("serve", "--port", "0").code == 2


def test_a_port_that_is_in_use_is_one_line(line: CommandLine, database: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        left = line.run("serve", "--port", str(taken.getsockname()[1]))
    assert left.code == 1
    assert "is in use" in left.err
    assert left.err.count("\n") == 1


def test_an_address_of_another_machine_cannot_be_listened_on(line: CommandLine, database: str) -> None:
    for host in ("192.0.2.1", "no-such-host.invalid"):
        left = line.run("serve", "--host", host, "--port", "0")
        assert left.code == 1
        assert left.err.count("\n") == 1


@pytest.mark.parametrize(
    ("host", "alone"),
    [("127.0.0.1", True), ("127.1.2.3", True), ("localhost", True), ("::1", True), ("[::1]", True), ("0.0.0.0", False),
     ("::", False), ("10.0.0.7", False), ("qualify.example", False)],
)  # fmt: skip
def test_what_is_this_machine_alone(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone


def test_how_it_behaves_where_it_is_bound() -> None:
    def given(host: str, **settings: object) -> tuple[bool, int, bool]:
        options = options_of(host, 8380, ServiceSettings.model_validate({"database": "sqlite:///x", **settings}))
        return options.login, options.per_minute, "evil.example" in options.hosts or not options.hosts

    assert given("127.0.0.1") == (False, 0, False)
    assert given("127.0.0.1", rate_per_minute=5) == (False, 5, False)
    assert given("127.0.0.1", hosts="qualify.example") == (True, 600, False)
    assert given("0.0.0.0") == (True, 600, True)
    assert given("0.0.0.0", hosts="a.example, b.example", rate_per_minute=0) == (True, 0, False)


def test_a_wrong_setting_names_its_variable(line: CommandLine, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_MAX_BODY_MB", "many")
    left = line.run("serve", "--port", "0")
    assert left.code == 2
    assert "QUALIFIER_MAX_BODY_MB" in left.err


def test_commands_that_do_not_serve_load_no_server(database: str) -> None:
    heavy = ("fastapi", "sqlalchemy", "dbos", "langchain", "uvicorn")
    code = f"import sys, qualifier.cli; print([one for one in {heavy} if one in sys.modules])"
    left = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(left.stdout.replace("'", '"')) == []
