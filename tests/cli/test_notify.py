"""``qualifier notify``: who is told, a trial, and what could not be told."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Store
from qualifier.records.stored import JobKind
from qualifier.service.opening import utc_now
from tests.adapters.notify.mailhouse import House, mail_house
from tests.adapters.test_outbound import receiver, saying
from tests.cli.commands import CommandLine

SLACK = (
    "  sales: {kind: slack, url: env:HOOK_OF_SALES, private: true, when: {countries: [DE], employees: [500, null]},"
    " quiet: {from: 20:00, to: 07:00}}\n"
)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: CommandLine) -> Path:
    """A folder with a database to be, and no destinations yet."""
    for name in ("QUALIFIER_DESTINATIONS", "QUALIFIER_WEBHOOK_URL", "QUALIFIER_PUBLIC_URL", "HOOK_OF_SALES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QUALIFIER_DATABASE", f"sqlite:///{tmp_path / 'kept.sqlite'}")
    return tmp_path


def write(house: Path, text: str) -> None:
    (house / "destinations.yaml").write_text(f"zone: Europe/Berlin\ndestinations:\n{text}")


@contextmanager
def store_in(house: Path) -> Iterator[Store]:
    url = f"sqlite:///{house / 'kept.sqlite'}"
    outbox = DbosOutbox(url)
    store = open_store(url, outbox, utc_now)
    outbox.prepare()
    try:
        yield store
    finally:
        store.close()


def test_nobody_is_listed_where_nobody_is_told(house: Path, line: CommandLine) -> None:
    left = line.run("notify", "list")
    assert (left.code, left.out) == (0, "")
    assert "docs/notify.md" in left.err


def test_the_list_says_who_is_told_of_what_and_what_is_wrong(house: Path, line: CommandLine) -> None:
    write(
        house,
        SLACK + "  team: {kind: email, from: a@x.example, to: [b@x.example], smtp: {host: mail.x.example}, alerts: false,"
        " digest: {at: 08:00, days: mon}, quotes: false}\n",
    )  # fmt: skip
    left = line.run("notify", "list")
    assert left.code == 0
    said = [" ".join(one.split()) for one in left.out.splitlines()]
    assert said == [
        "sales slack env:HOOK_OF_SALES",
        "told of hot leads and reminders with countries DE; employees 500 or more",
        "quiet 20:00 to 07:00, Europe/Berlin",
        "with the strongest quote of the conversation",
        f"CANNOT BE USED: {house / 'destinations.yaml'}: sales: env:HOOK_OF_SALES: this environment variable is not set",
        "team email b@x.example by mail.x.example",
        "digest at 08:00 on mon, Europe/Berlin",
        "without words of the conversation",
    ]


def test_a_mistake_in_the_file_is_bad_usage_with_its_line(house: Path, line: CommandLine) -> None:
    write(house, "  sales: {kind: slack, url: https://hooks.slack.com/services/s3cret}\n")
    left = line.run("notify", "list")
    assert left.code == 2
    assert "destinations.yaml: line 3, destinations.sales.url: is a secret" in left.err
    assert "s3cret" not in left.err


def test_a_trial_is_sent_at_any_hour_and_marked(house: Path, line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house, SLACK.replace("from: 20:00, to: 07:00", "from: 00:00, to: 23:59"))
    with receiver(saying(200)) as (url, got):
        monkeypatch.setenv("HOOK_OF_SALES", f"{url}/s3cret")
        left = line.run("notify", "test", "sales")
    assert (left.code, left.out) == (0, "Slack took the message; in the channel it is marked [TEST].\n")
    assert json.loads(got[0][1])["text"].startswith("[TEST] Hot lead: ")


def test_a_trial_that_fails_says_why_in_plain_words(house: Path, line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house, SLACK)
    for status, said in ((404, "there is nothing at its address"), (503, "answered 503. Real news would be tried again")):
        with receiver(saying(status)) as (url, _):
            monkeypatch.setenv("HOOK_OF_SALES", f"{url}/s3cret")
            left = line.run("notify", "test", "sales")
        assert (left.code, left.out) == (1, "")
        assert left.err.startswith("qualifier: sales could not be told: 127.0.0.1 ")
        assert said in left.err
        assert "s3cret" not in left.err


def test_an_unknown_destination_names_those_there_are(house: Path, line: CommandLine) -> None:
    write(house, SLACK)
    left = line.run("notify", "test", "sale")
    assert left.code == 2
    assert "there is no destination 'sale'; there are: sales" in left.err
    assert "is sent no digest" in line.run("notify", "test", "sales", "--digest").err


def mail(port: int) -> str:
    return (
        f"  team: {{kind: email, from: a@x.example, to: [b@x.example], smtp: {{host: 127.0.0.1, port: {port}, security: none}},"
        " private: true, digest: {at: 08:00}}\n"
    )


@pytest.mark.parametrize(("words", "mark"), [((), "alert"), (("--digest",), "digest")])
def test_a_trial_by_mail(house: Path, line: CommandLine, words: tuple[str, ...], mark: str) -> None:
    with mail_house(tls=False) as (taken, port):
        write(house, mail(port))
        left = line.run("notify", "test", "team", *words)
    assert (left.code, left.out) == (0, "127.0.0.1 took the mail to b@x.example; it is marked [TEST].\n")
    assert _marks(taken) == [mark]


def _marks(taken: House) -> list[str]:
    return [one["X-Qualifier"] for one in taken.mails]


def test_what_could_not_be_told_is_listed_and_told_again(house: Path, line: CommandLine) -> None:
    assert "Everything could be told" in line.run("notify", "dead").err
    with store_in(house) as store:
        kinds: tuple[JobKind, ...] = ("notify", "notify", "assess")
        for number, kind in enumerate(kinds):
            id = f"j{number}"
            payload = {"assessment": "a" * 26, "destination": "sales"}
            store.jobs.add(JobOrder(id=id, kind=kind, payload=payload), by="system")
            store.jobs.begin(id)
            store.jobs.fail(id, "hooks.slack.com refuses the message with 410", dead=True)
    listed = line.run("notify", "dead").out.splitlines()
    assert [one.split()[:2] for one in listed] == [["j1", "sales"], ["j0", "sales"]]
    assert all(one.endswith("hooks.slack.com refuses the message with 410") for one in listed)
    assert line.run("notify", "replay", "j0").out == "Queued again: 1.\n"
    assert line.run("notify", "replay", "j0").code == 1
    assert line.run("notify", "replay", "all").out == "Queued again: 1.\n"
    assert "Everything could be told" in line.run("notify", "replay", "all").err
    with store_in(house) as store:
        assert [store.jobs.get(f"j{number}").status for number in range(3)] == ["queued", "queued", "dead"]
