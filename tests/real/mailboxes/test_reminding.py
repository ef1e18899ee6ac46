"""Reminders told by whole processes that are killed: each once, however often a worker looks for what is due."""

import base64
import signal
import subprocess
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from sqlalchemy import select, update
from standardwebhooks import Webhook

from qualifier.adapters.jobs.tables import CHORES
from qualifier.ports.store import Store
from qualifier.records.stored import Intake, JobStatus
from qualifier.service.intake import take_in
from qualifier.service.opening import close_service, open_service
from qualifier.settings import ServiceSettings, Settings
from tests.adapters.test_outbound import receiver, saying
from tests.real.mailboxes.test_processes import House
from tests.twins import SteppingClock
from tests.worker.conftest import changing
from tests.worker.yard import until

SECRET = base64.b64encode(b"what both sides of the webhook know").decode()
DESTINATIONS = """\
destinations:
  crm: {{kind: webhook, url: "{url}", secret: "file:{secret}", private: true, when: {{news: reminder}}}}
"""
WROTE_AT = datetime.now(UTC) - timedelta(days=3)
DECIDES = WROTE_AT + timedelta(days=5)
MAIL = """\
From: {name} <buyer@{domain}>
To: Sales <sales@us.example>
Subject: Planning tool
Date: {date}
Message-ID: <1@{domain}>
Content-Type: text/plain; charset=utf-8

Hello,

our planning in Excel costs us two days a week and we lose orders over it. The budget of EUR 40,000 a year is approved and I sign
the contract myself. We compare you with two other vendors and want to decide by {day}. What does it cost?

{name}
"""
CHORE = "leads.remind"
Got = list[tuple[str, bytes, dict[str, str]]]


def configured(folder: Path, url: str) -> House:
    """A house in which a program wants to know of what is due."""
    secret = folder / "hook.secret"
    secret.write_text(SECRET)
    (folder / "destinations.yaml").write_text(DESTINATIONS.format(url=url, secret=secret))
    return House(folder)


def unanswered(house: House, name: str, domain: str) -> str:
    """The assessment of a mail that came days ago, was taken in then and left there, and whose writer decides in some days."""
    day = f"{DECIDES.day} {DECIDES:%B %Y}"
    mail = MAIL.format(name=name, domain=domain, date=format_datetime(WROTE_AT), day=day).encode()
    service = open_service(ServiceSettings(database=house.url), Settings(cache=False), clock=SteppingClock(WROTE_AT))
    try:
        return take_in(service, Intake(data=mail, name="mail.eml", engine="rules"), by="anna").id
    finally:
        close_service(service)


def told(got: Got) -> list[tuple[str, dict[str, Any]]]:
    """The names under which messages came and what they say; their signatures are right, and they are reminders."""
    said = [(headers["webhook-id"], Webhook(SECRET).verify(body, headers)) for _, body, headers in got]
    assert {one["type"] for _, one in said} <= {"lead.reminder"}
    return [(id, one["data"]) for id, one in said]


def messages(store: Store) -> list[JobStatus]:
    """How those stand that were ordered."""
    return [one.status for one in store.jobs.page(limit=50).items if one.kind == "notify"]


def make_due(house: House) -> None:
    """As if the minutes had passed until what is due is looked for again."""
    with changing(house.url) as connection:
        assert connection.execute(update(CHORES).where(CHORES.c.name == CHORE).values(ran_at=0.0)).rowcount == 1


def has_looked(house: House) -> bool:
    """Whether what was due has been looked for to the end."""
    with changing(house.url) as connection:
        found = connection.execute(select(CHORES.c.ran_at, CHORES.c.holder).where(CHORES.c.name == CHORE)).one()
    return found.ran_at > 0 and found.holder is None


def all_told(house: House, store: Store, least: int) -> bool:
    """Whether so many messages at least were ordered, all are told, and no more will be ordered."""
    return _are_told(store, least) and has_looked(house) and _are_told(store, least)


def _are_told(store: Store, least: int) -> bool:
    states = messages(store)
    return len(states) >= least and set(states) == {"done"}


def leave(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0


def test_a_reminder_is_told_once_though_its_worker_is_killed_and_the_next_one_looks_again(tmp_path: Path) -> None:
    with receiver(saying(200)) as (url, got):
        house = configured(tmp_path, url)
        first = unanswered(house, "Jane Doe", "acme-foods.com")
        with house.store() as store:
            with house.running("worker") as killed:
                until(lambda: all_told(house, store, 1), 60)
                killed.kill()
                killed.wait()
            second = unanswered(house, "Bob Miller", "miller-tools.com")
            make_due(house)
            with house.running("worker") as working:
                # the reminder of another lead shows that this worker has looked too
                until(lambda: all_told(house, store, 2), 60)
                leave(working)
    reminders = told(got)
    assert [said["assessment"] for _, said in reminders] == [first, second]
    day = f"{DECIDES:%a} {DECIDES.day} {DECIDES:%b %Y}"
    assert all(f"They decide by {day}, and nobody has answered" in said["reason"].splitlines() for _, said in reminders)


def test_a_reminder_whose_worker_is_killed_while_it_is_told_is_told_again_under_the_same_name(tmp_path: Path) -> None:
    release = threading.Event()

    def hold_the_first(request: BaseHTTPRequestHandler) -> None:
        release.wait(60)
        # who asked first is dead by then
        with suppress(OSError):
            saying(200)(request)

    with receiver(hold_the_first) as (url, got):
        house = configured(tmp_path, url)
        lead = unanswered(house, "Jane Doe", "acme-foods.com")
        with house.store() as store:
            try:
                with house.running("worker") as killed:
                    until(lambda: len(got) == 1 and has_looked(house), 60)
                    killed.kill()
                    killed.wait()
            finally:
                release.set()
            assert messages(store) == ["running"]
            make_due(house)
            with house.running("worker") as working:
                until(lambda: all_told(house, store, 1), 60)
                leave(working)
    ((name, said), (again, said_again)) = told(got)
    assert (name, said["assessment"]) == (again, said_again["assessment"])
    assert said["assessment"] == lead
