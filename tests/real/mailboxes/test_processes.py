"""Whole processes over a real server: what arrives is answered by a draft; a reader that is killed is replaced."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

import pytest

from qualifier.adapters.store import open_store
from qualifier.ports.store import Store
from qualifier.records.inbox import Message, MessageFilter
from tests.adapters.mailboxes.contract import mail
from tests.real.browser import free_port
from tests.real.dovecot import PASSWORD
from tests.real.mailboxes.cutting import cutting
from tests.real.mailboxes.site import AUTHORITY, DovecotSite
from tests.twins import RecordingOutbox, SteppingClock
from tests.worker.yard import until

ROOT = Path(__file__).resolve().parents[3]
THREAD = (ROOT / "qualifier" / "examples" / "thread.eml").read_bytes()


class House:
    """A database, and the commands that work on it."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'kept.sqlite'}"
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QUALIFIER_", "OPENAI_", "ANTHROPIC_"))},
            "QUALIFIER_DATABASE": self.url, "PYTHONPATH": str(ROOT), "MAIL_SECRET": PASSWORD, "HOME": str(folder),
        }  # fmt: skip

    def do(self, *words: str) -> str:
        done = subprocess.run(self._command(words), env=self._environment, capture_output=True, text=True, check=True)
        return done.stdout

    @contextmanager
    def running(self, *words: str) -> Iterator["subprocess.Popen[bytes]"]:
        process = subprocess.Popen(self._command(words), env=self._environment, stdout=subprocess.DEVNULL)
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()

    def add(self, site: DovecotSite, port: int | None = None) -> None:
        self.do(
            "inbox", "add", "sales", "--host", "localhost", "--port", str(port or site.server.tls_port), "--user", site.user,
            "--secret", "env:MAIL_SECRET", "--ca-file", str(AUTHORITY), "--address", "sales@us.example",
        )  # fmt: skip

    @contextmanager
    def store(self) -> Iterator[Store]:
        opened = open_store(self.url, RecordingOutbox(), SteppingClock())
        try:
            yield opened
        finally:
            opened.close()

    @staticmethod
    def _command(words: tuple[str, ...]) -> list[str]:
        return [sys.executable, "-m", "qualifier", *words]


def messages(store: Store) -> tuple[Message, ...]:
    return store.post.page(MessageFilter(), limit=200).items


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    made.do("db", "upgrade")
    return made


def test_a_service_answers_what_arrives_by_a_draft_and_leaves_no_trace(house: House, site: DovecotSite) -> None:
    with house.running("serve", "--port", str(free_port())) as serving, house.store() as store:
        # also an account that is added while the service runs
        house.add(site)
        until(lambda: store.post.account("sales").state == "ok", 120)
        site.deliver(re.sub(rb"(?m)^Date: .*", f"Date: {formatdate()}".encode(), THREAD))
        site.deliver(
            mail(1, body=b"Click here to leave this newsletter.").replace(b"\r\n\r\n", b"\r\nList-Id: <news>\r\n\r\n", 1)
        )
        until(lambda: len(site.drafts()) == 1, 120)
        until(lambda: {one.state for one in messages(store)} == {"assessed", "set_aside"}, 120)
        (draft,) = site.drafts()
        assert b"In-Reply-To: <" in draft
        assert all("\\Seen" not in flags for flags in site.flags() + site.flags("Drafts"))
        serving.send_signal(signal.SIGTERM)
        assert serving.wait(60) == 0


def test_what_a_killed_reader_had_is_read_by_another(house: House, site: DovecotSite) -> None:
    house.add(site)
    with house.running("inbox", "run") as first, house.store() as store:
        until(lambda: store.post.account("sales").state == "ok", 120)
        with house.running("inbox", "run") as second:
            site.deliver(mail(1))
            until(lambda: len(messages(store)) == 1, 120)
            first.kill()
            first.wait()
            site.deliver(mail(2))
            until(lambda: len(messages(store)) == 2, 120)
            second.send_signal(signal.SIGTERM)
            assert second.wait(60) == 0


def test_an_account_whose_server_goes_away_says_so_until_it_is_back(house: House, site: DovecotSite) -> None:
    with cutting(site.server.tls_port, []) as first:
        house.add(site, port=first.port)
        with house.running("inbox", "run"), house.store() as store:
            until(lambda: store.post.account("sales").state == "ok", 120)
            first.close()
            until(lambda: store.post.account("sales").state == "failing", 120)
            assert store.post.account("sales").next_try_at is not None
            site.deliver(mail(1))
            with cutting(site.server.tls_port, [], first.port):
                # without waiting for its next try
                house.do("inbox", "resume", "sales")
                until(lambda: store.post.account("sales").state == "ok", 120)
                assert len(messages(store)) == 1
