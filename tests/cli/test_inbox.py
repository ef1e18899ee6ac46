"""``qualifier inbox``: accounts kept, looked at and read; secrets are never shown, and a dry run writes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.mailboxes.contract import mail
from tests.adapters.mailboxes.scripted import ScriptedServer, listed, message
from tests.cli.commands import CommandLine, Left

BOUNCE = (
    "From: MAILER-DAEMON@x.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMessage-ID: <b@x>\r\n\r\nIt failed.\r\n"
)
AWAY = (
    "From: ann@buyer.example\r\nAuto-Submitted: auto-replied\r\nSubject: \x1b[31mOut of office\r\n\r\n"
    "I am back on 4 January 2027.\r\n"
)
WISH = b"We need planning software for 40 people by March, our budget is 90,000 euros. Can you send a quote?"
MAILS = {1: mail(1, body=WISH), 2: BOUNCE.encode(), 3: AWAY.encode()}


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_DATABASE", f"sqlite:///{tmp_path}/q.sqlite")
    monkeypatch.setenv("MAIL_SECRET", "hunter2")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A mailbox of three messages."""

    def script(command: str) -> bytes | None:
        if not command.startswith("UID FETCH"):
            return None
        uids = [int(one) for one in command.split()[2].split(",")]
        if "RFC822.SIZE" in command:
            return listed(*uids)
        return b"".join(message(uid, MAILS[uid]) for uid in uids) + b"TAG OK done\r\n"

    opened = ScriptedServer(script)
    yield opened
    opened.close()


def add(line: CommandLine, *more: str, name: str = "sales", port: int = 1) -> Left:
    given = {
        "--host": "127.0.0.1",
        "--port": str(port),
        "--tls": "none",
        "--user": "sales@us.example",
        "--secret": "env:MAIL_SECRET",
    }
    words = [word for pair in given.items() for word in pair]
    return line.run("inbox", "add", name, *words, "--insecure", "--since", "2020-01-01", *more)


def test_an_account_is_added_listed_paused_resumed_and_removed(line: CommandLine) -> None:
    assert "inbox check sales" in add(line).out
    assert "sales@us.example" in line.run("inbox", "list").out
    assert line.run("inbox", "pause", "sales").code == 0
    assert "paused" in line.run("inbox", "list").out
    assert line.run("inbox", "resume", "sales").code == 0
    assert "new" in line.run("inbox", "list").out
    assert line.run("inbox", "remove", "sales").code == 0
    assert "There are no accounts" in line.run("inbox", "list").err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--secret", "hunter2"), "does not belong here"),
        (("--tls", "none"), "in the clear"),
        (("--since", "yesterday"), "since: is no day"),
        (("--profile", "north"), "no profile 'north'"),
        (("--set", "hosst=x"), "hosst: is no setting of an IMAP account"),
        (("--set", "nothing"), "KEY=VALUE"),
    ],
)
def test_what_cannot_be_is_refused_with_the_place_and_without_the_secret(
    line: CommandLine, more: tuple[str, ...], said: str
) -> None:
    base = ("--host", "imap.example", "--user", "anna", *(() if "--secret" in more else ("--secret", "env:MAIL_SECRET")))
    left = line.run("inbox", "add", "sales", *base, *more)
    assert left.code == 2
    assert said in left.err
    assert "hunter2" not in left.err + left.out


def test_names_secrets_and_hosts_are_needed(line: CommandLine) -> None:
    assert "small letters" in line.run("inbox", "add", "My Box", "--host", "a.example", "--user", "a", "--secret", "env:X").err
    assert "host" in line.run("inbox", "add", "sales", "--user", "a", "--secret", "env:X").err
    assert "secret" in line.run("inbox", "add", "sales", "--host", "a.example", "--user", "a").err
    add(line)
    assert "exists already" in add(line).err


def test_an_account_of_another_kind_says_what_it_lacks(line: CommandLine) -> None:
    assert "provider" in line.run("inbox", "add", "hooks", "--kind", "webhook").err
    words = ("--kind", "webhook", "--set", "provider=mailgun", "--secret", "env:MAIL_SECRET")
    assert line.run("inbox", "add", "hooks", *words).code == 0
    left = line.run("inbox", "sync", "hooks")
    assert left.code == 2
    assert "handed in" in left.err


def test_check_goes_from_the_outside_in_and_ends_at_what_does_not_work(line: CommandLine, server: ScriptedServer) -> None:
    add(line, name="good", port=server.port)
    left = line.run("inbox", "check", "good")
    assert left.code == 0
    assert [words.split()[:2] for words in left.out.splitlines()[:-1]] == [
        ["ok", "settings"], ["ok", "secret"], ["ok", "name"], ["ok", "network"], ["note", "encryption"], ["ok", "login"],
        ["ok", "folder"], ["note", "sent"], ["ok", "news"], ["ok", "drafts"],
    ]  # fmt: skip
    add(line, "--folder", "Leads", name="folder", port=server.port)
    left = line.run("inbox", "check", "folder")
    assert left.code == 1
    assert "FAIL  folder Leads" in left.out.splitlines()[-1]
    assert "hunter2" not in left.out + left.err


def test_check_without_secret_and_without_server(line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    add(line)
    left = line.run("inbox", "check", "sales")
    assert left.code == 1
    assert "FAIL  network" in left.out
    assert "nothing listens on port 1" in left.out
    monkeypatch.delenv("MAIL_SECRET")
    left = line.run("inbox", "check", "sales")
    assert "FAIL  secret" in left.out
    assert "env:MAIL_SECRET" in left.out


def test_a_dry_run_says_what_would_become_of_each_and_writes_nothing(line: CommandLine, server: ScriptedServer) -> None:
    add(line, port=server.port)
    left = line.run("inbox", "sync", "sales", "--dry-run")
    assert left.code == 0
    first, bounce, away, end = left.out.splitlines()
    assert "Request 1" in first
    assert first.endswith("assessed")
    assert bounce.endswith("set aside: bounce")
    assert away.endswith("set aside: auto reply, back on 2027-01-04")
    assert "\x1b" not in left.out
    assert end == "3 messages would be read. Nothing was written."
    assert not any(word in said for said in server.said for word in ("STORE", "APPEND", "SELECT INBOX", "EXPUNGE"))
    assert "new" in line.run("inbox", "list").out
    assert "There are no jobs" in line.run("jobs", "list").err
    assert line.run("inbox", "sync", "sales", "--dry-run").out == left.out


def test_a_pass_keeps_each_message_once_and_queues_what_reads_it(line: CommandLine, server: ScriptedServer) -> None:
    add(line, port=server.port)
    assert line.run("inbox", "sync", "sales").out == "3 new messages; a worker reads them.\n"
    assert line.run("inbox", "sync", "sales").out == "0 new messages.\n"
    (job,) = line.run("jobs", "list").out.splitlines()
    assert "message" in job
    assert "queued" in job
    assert "3 waiting" in line.run("inbox", "list").out


def test_what_is_wrong_at_a_pass_is_one_line(line: CommandLine) -> None:
    add(line)
    left = line.run("inbox", "sync", "sales")
    assert left.code == 1
    assert left.err.count("\n") == 1
    assert "nothing listens" in left.err
