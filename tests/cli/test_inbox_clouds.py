"""``qualifier inbox`` with accounts at Microsoft 365 and Gmail: added, logged in, checked step by step, read."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.adapters.mailboxes.contract import mail
from tests.adapters.mailboxes.gmail.site import given_for
from tests.cli.commands import CommandLine, Left
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.gmail import TOPIC, GmailStandIn, error
from tests.stub.google import SERVICE, client_file, key_file
from tests.stub.google import USER as TOM
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn, aadsts

WISH = b"We need planning software for 40 people by March, our budget is 90,000 euros. Can you send a quote?"


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_DATABASE", f"sqlite:///{tmp_path}/q.sqlite")
    monkeypatch.setenv("APP_SECRET", SECRET)


@pytest.fixture
def google() -> Iterator[GmailStandIn]:
    made = GmailStandIn()
    with serving(made):
        yield made


@pytest.fixture
def microsoft() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


@pytest.fixture
def key(tmp_path: Path) -> Path:
    file = tmp_path / "key.json"
    file.write_text(key_file())
    return file


def sets(settings: dict[str, object]) -> list[str]:
    return [word for name, value in settings.items() for word in ("--set", f"{name}={json.dumps(value)}")]


def add_gmail(line: CommandLine, google: GmailStandIn, *words: str, name: str = "sales") -> Left:
    common = ("--kind", "gmail", "--address", TOM, "--since", "2020-01-01")
    left = line.run("inbox", "add", name, *common, *words, *sets(given_for(google)))
    assert left.code == 0, left.err
    return left


def add_graph(line: CommandLine, microsoft: GraphStandIn, *words: str, name: str = "sales") -> Left:
    where = {"graph_url": f"{microsoft.url}/v1.0", "login_url": microsoft.url, "local": True}
    common = ("--kind", "graph", "--tenant", TENANT, "--client-id", CLIENT, "--address", USER, "--ca-file", str(AUTHORITY))
    left = line.run("inbox", "add", name, *common, "--since", "2020-01-01", *words, *sets(where))
    assert left.code == 0, left.err
    return left


def steps(left: Left) -> list[tuple[str, str]]:
    lines = [line for line in left.out.splitlines() if line[:4].strip() in ("ok", "note", "FAIL")]
    return [(line[:4].strip(), line[6:27].strip()) for line in lines]


def failed(left: Left) -> tuple[str, str]:
    """The step that failed, and what was said."""
    assert left.code == 1, left.out
    last = left.out.splitlines()[-1]
    assert last.startswith("FAIL")
    return last[6:27].strip(), last[27:]


# -- Gmail ----------------------------------------------------------------------------------------------------------------------


def test_a_gmail_account_is_added_with_its_key_file_and_read(line: CommandLine, google: GmailStandIn, key: Path) -> None:
    assert "inbox check sales" in add_gmail(line, google, "--key-file", str(key)).out
    item = google.deliver(mail(1, body=WISH))
    assert "1 messages would be read" in line.run("inbox", "sync", "sales", "--dry-run").out
    assert "1 new messages" in line.run("inbox", "sync", "sales").out
    assert "0 new messages" in line.run("inbox", "sync", "sales").out
    assert item.labels == {"INBOX", "UNREAD"}


def test_a_gmail_account_is_checked_from_the_outside_in(line: CommandLine, google: GmailStandIn, key: Path) -> None:
    google.labels["Label_1"] = "Leads"
    more = ("--folder", "INBOX", "--folder", "leads", "--topic", TOPIC, "--push-account", SERVICE)
    add_gmail(line, google, "--key-file", str(key), *more)
    before = google.number
    left = line.run("inbox", "check", "sales")
    assert left.code == 0, left.out
    server = ["name localhost", "network localhost", "encryption localhost"]
    names = ["settings", "secret", *server, *server, "token", "mailbox", "folder INBOX", "folder leads", "drafts", "news"]
    assert steps(left) == [("ok", name) for name in names]
    assert "PRIVATE" not in left.out
    assert (google.number, google.watches) == (before, [])


def test_what_is_wrong_with_a_gmail_account_is_told_at_its_step(
    line: CommandLine, google: GmailStandIn, key: Path, tmp_path: Path
) -> None:
    add_gmail(line, google, "--key-file", str(key))
    google.delegated = set()
    assert failed(line.run("inbox", "check", "sales"))[0] == "token"
    google.delegated = {"https://www.googleapis.com/auth/gmail.modify"}
    for pattern, told, step, words in (
        ("profile", error(403, "accessNotConfigured"), "mailbox", "switched on in the project"),
        ("labels", error(403, "domainPolicy"), "folder SENT", "administrators"),
        ("drafts", error(403, "insufficientPermissions"), "drafts", "gmail.modify"),
    ):
        google.fails(pattern, told.told.status, told.told.body)
        name, said = failed(line.run("inbox", "check", "sales"))
        assert (name, words in said) == (step, True), said
    add_gmail(line, google, "--key-file", str(tmp_path / "none.json"), name="nokey")
    assert failed(line.run("inbox", "check", "nokey"))[0] == "secret"
    add_gmail(line, google, "--key-file", str(key), "--folder", "Leeds", name="label")
    assert failed(line.run("inbox", "check", "label"))[0] == "folder Leeds"


def test_a_server_that_is_away_or_not_trusted_is_told_at_its_step(line: CommandLine, google: GmailStandIn, key: Path) -> None:
    def checked(name: str, **more: object) -> tuple[str, str]:
        where = {**given_for(google), **more}
        line.run("inbox", "add", name, "--kind", "gmail", "--address", TOM, "--key-file", str(key), *sets(where))
        return failed(line.run("inbox", "check", name))

    assert checked("away", token_url="https://localhost:9/token")[0] == "network localhost"
    name, said = checked("untrusted", ca_file=None)
    assert (name, "ca_file" in said) == ("encryption localhost", True)
    name, said = checked("private", local=False)
    assert (name, "no public address" in said) == ("name localhost", True)
    assert checked("nowhere", token_url="https://nowhere.invalid/token")[0] == "name nowhere.invalid"


def test_somebody_logs_in_at_google_and_the_mailbox_is_read(
    line: CommandLine, google: GmailStandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = tmp_path / "client.json"
    client.write_text(client_file())
    assert "inbox login sales" in add_gmail(line, google, "--auth", "user", "--key-file", str(client)).out
    assert failed(line.run("inbox", "check", "sales")) == (
        "token", "Google's login: nobody has logged in yet; do it once: qualifier inbox login NAME",
    )  # fmt: skip
    said: list[str] = []

    def echo(words: str, **_: object) -> None:
        said.append(words)
        for page in (word for word in words.split() if word.startswith("https://accounts.google.com")):
            threading.Thread(target=lambda page=page: urlopen(google.consent(page), timeout=10).close(), daemon=True).start()

    with monkeypatch.context() as patched:
        patched.setattr("qualifier.cli.inbox.typer.echo", echo)
        assert line.run("inbox", "login", "sales").code == 0
    assert said[-1].startswith(f"{TOM} is logged in.")
    assert (tmp_path / "logins" / "sales.json").stat().st_mode & 0o777 == 0o600
    google.deliver(mail(1))
    assert "1 new messages" in line.run("inbox", "sync", "sales").out
    assert line.run("inbox", "check", "sales").code == 0


def test_a_service_account_needs_no_login(line: CommandLine, google: GmailStandIn, key: Path) -> None:
    add_gmail(line, google, "--key-file", str(key))
    assert "nobody has to log in" in line.run("inbox", "login", "sales").err


# -- Microsoft 365 --------------------------------------------------------------------------------------------------------------


def test_a_graph_account_is_added_checked_and_read(line: CommandLine, microsoft: GraphStandIn) -> None:
    add_graph(line, microsoft, "--secret", "env:APP_SECRET", "--folder", "inbox", "--folder", "SentItems", "--notifications")
    left = line.run("inbox", "check", "sales")
    assert left.code == 0, left.out
    server = ["name localhost", "network localhost", "encryption localhost"]
    names = ["settings", "secret", *server, *server, "token", "folder inbox", "folder SentItems", "drafts"]
    assert steps(left) == [*(("ok", name) for name in names), ("note", "permission"), ("ok", "news")]
    assert SECRET not in left.out
    microsoft.deliver(mail(1, body=WISH))
    assert "1 new messages" in line.run("inbox", "sync", "sales").out


def test_what_is_wrong_with_a_graph_account_is_told_at_its_step(
    line: CommandLine, microsoft: GraphStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_graph(line, microsoft, "--secret", "env:APP_SECRET")
    microsoft.login_error = aadsts(700016, "unauthorized_client")
    name, said = failed(line.run("inbox", "check", "sales"))
    assert (name, "client_id" in said) == ("token", True)
    microsoft.login_error = None
    microsoft.fails("mailFolders", 403, {"error": {"code": "ErrorAccessDenied"}})
    name, said = failed(line.run("inbox", "check", "sales"))
    assert (name, "Mail.ReadWrite" in said) == ("folder sentitems", True)
    monkeypatch.delenv("APP_SECRET")
    assert failed(line.run("inbox", "check", "sales"))[0] == "secret"
    add_graph(line, microsoft, "--auth", "device", name="person")
    name, said = failed(line.run("inbox", "check", "person"))
    assert (name, "inbox login" in said) == ("token", True)


def test_somebody_logs_in_at_microsoft(line: CommandLine, microsoft: GraphStandIn, tmp_path: Path) -> None:
    assert "inbox login sales" in add_graph(line, microsoft, "--auth", "device").out
    microsoft.device_logged_in = True
    left = line.run("inbox", "login", "sales")
    assert "ABCD" in left.out
    assert f"{USER} is logged in." in left.out
    assert "as its owner" not in left.out
    assert (tmp_path / "logins" / "sales.json").stat().st_mode & 0o777 == 0o600
    assert line.run("inbox", "check", "sales").code == 0


def test_somebody_else_who_logs_in_at_microsoft_is_told_whose_mailbox_it_should_be(
    line: CommandLine, microsoft: GraphStandIn
) -> None:
    add_graph(line, microsoft, "--auth", "device")
    microsoft.device_logged_in, microsoft.person = True, "ann@planwerk.example"
    left = line.run("inbox", "login", "sales")
    assert f"The account's address is {USER}" in left.out
    assert "ann@planwerk.example is logged in." in left.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--kind", "gmail", "--secret", "env:X"), "--address"),
        (("--kind", "gmail", "--address", TOM, "--secret", "env:X", "--key-file", "x"), "--key-file"),
        (("--kind", "gmail", "--address", TOM), "JSON file"),
        (("--kind", "gmail", "--address", TOM, "--secret", "env:X", "--auth", "app"), "auth"),
        (("--kind", "gmail", "--address", TOM, "--secret", "env:X", "--topic", TOPIC), "push_account"),
        (("--kind", "gmail", "--address", TOM, "--secret", "env:X", "--tenant", "a"), "is no setting of a Gmail account"),
        (("--kind", "graph", "--address", TOM, "--secret", "env:X"), "tenant"),
        (("--kind", "graph", "--address", TOM, "--tenant", "a", "--client-id", "b"), "app's secret"),
        (("--kind", "imap", "--host", "a", "--user", "b", "--secret", "env:X", "--topic", TOPIC), "no setting of an IMAP"),
    ],
)
def test_what_is_missing_or_too_much_is_named(line: CommandLine, words: tuple[str, ...], said: str) -> None:
    left = line.run("inbox", "add", "sales", *words)
    assert left.code == 2
    assert said in left.err
