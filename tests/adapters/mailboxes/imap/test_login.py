"""Bearer tokens for IMAP from the providers' stand-ins: kept fresh, told to the server, asked of a person once."""

import base64
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from qualifier.adapters.mailboxes.imap.login import MicrosoftImapLogin, credential_of
from qualifier.adapters.mailboxes.imap.settings import imap_settings
from qualifier.adapters.mailboxes.opening import check_settings, log_in, open_mailbox
from qualifier.errors import ConfigError, MailboxError
from qualifier.records.inbox import Account
from tests.adapters.mailboxes.gmail.site import given_for
from tests.adapters.mailboxes.scripted import ScriptedServer
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.gmail import GmailStandIn
from tests.stub.google import USER as TOM
from tests.stub.google import client_file, key_file
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn

_GOOGLES = ("token_url", "local", "ca_file")


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


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("KEY", key_file()), ("CLIENT", client_file()), ("SECRET", SECRET)):
        monkeypatch.setenv(name, value)


def account(secret: str | None = None, **settings: Any) -> Account:
    told = {"host": "imap.example", "user": TOM, **settings}
    return Account(name="sales", kind="imap", address=TOM, settings=told, secret=secret, created_at=datetime.now(UTC))


def at_google(google: GmailStandIn, **more: Any) -> dict[str, Any]:
    given = given_for(google)
    return {"tokens": "google", **{name: given[name] for name in _GOOGLES}, **more}


def at_microsoft(microsoft: GraphStandIn, **more: Any) -> dict[str, Any]:
    where = {"login_url": microsoft.url, "local": True, "ca_file": str(AUTHORITY)}
    return {"tokens": "microsoft", "tenant": TENANT, "client_id": CLIENT, **where, **more}


def test_a_server_is_told_the_token_of_the_moment(google: GmailStandIn) -> None:
    told: list[str] = []

    def script(command: str) -> bytes | None:
        if command.startswith("AUTHENTICATE XOAUTH2"):
            return b"+ \r\n"
        if command.startswith("CAPABILITY"):
            return b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\nTAG OK done\r\n"
        if command.isascii() and " " not in command and len(command) > 40:
            told.append(base64.b64decode(command).decode())
            return b"TAG OK done\r\n"
        return None

    server = ScriptedServer(script)
    where = {"host": "127.0.0.1", "port": server.port, "tls": "none", "insecure": True}
    mailbox = open_mailbox(account("env:KEY", **where, **at_google(google)))
    assert mailbox.folders()[-1] == "INBOX"
    mailbox.close()
    server.close()
    [token] = google.tokens
    assert told == [f"user={TOM}\1auth=Bearer {token}\1\1"]


def test_one_token_serves_for_several_logins(google: GmailStandIn, microsoft: GraphStandIn) -> None:
    for settings, secret, stand_in in (
        (at_google(google), "KEY", google), (at_microsoft(microsoft), "SECRET", microsoft),
    ):  # fmt: skip
        made = imap_settings(account(f"env:{secret}", **settings))
        assert made.auth == "xoauth2"
        text = {"KEY": key_file(), "SECRET": SECRET}[secret]
        credential = credential_of(made.login, lambda text=text: text)  # type: ignore[misc]
        assert credential() == credential() == next(iter(stand_in.tokens))
        assert stand_in.count("token") == 1


def test_what_is_asked_for_is_mail_by_imap_and_nothing_else(google: GmailStandIn, microsoft: GraphStandIn) -> None:
    google.delegated = {"https://mail.google.com/"}
    credential_of(imap_settings(account("env:KEY", **at_google(google))).login, key_file)()
    credential_of(imap_settings(account("env:SECRET", **at_microsoft(microsoft))).login, lambda: SECRET)()
    asked = [one.form()["scope"] for one in microsoft.asked if one.path.endswith("/token")]
    assert asked == ["https://outlook.office365.com/.default"]
    china = MicrosoftImapLogin(tenant="t", client_id="c", cloud="china")
    assert china.delegated == "https://partner.outlook.cn/IMAP.AccessAsUser.All"


def test_somebody_logs_in_at_google(google: GmailStandIn, tmp_path: Path) -> None:
    made = account("env:CLIENT", **at_google(google, token_cache=str(tmp_path / "tom.json")))

    def show(words: str) -> None:
        page = next(word for word in words.split() if word.startswith("https://accounts.google.com"))
        threading.Thread(target=lambda: urlopen(google.consent(page), timeout=10).close(), daemon=True).start()

    assert log_in(made, show) == TOM
    assert credential_of(imap_settings(made).login, client_file)() in google.tokens


def test_somebody_logs_in_at_microsoft_without_a_secret(microsoft: GraphStandIn, tmp_path: Path) -> None:
    made = account(**at_microsoft(microsoft, token_cache=str(tmp_path / "tom.json")))
    check_settings(made)
    credential = credential_of(imap_settings(made).login, lambda: "")
    with pytest.raises(MailboxError, match="inbox login"):
        credential()
    microsoft.device_logged_in = True
    assert log_in(made, lambda _: None) == USER
    assert credential() in microsoft.tokens
    assert json.loads((tmp_path / "tom.json").read_text())["RefreshToken"]


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ({"tokens": "yahoo"}, "tokens"),
        ({"tokens": "microsoft", "tenant": "t", "client_id": "c"}, "secret"),
        ({"tokens": "microsoft", "client_id": "c", "token_cache": "x"}, "tenant"),
        ({"tokens": "google"}, "secret"),
        ({"tokens": "google", "tenant": "t"}, "secret"),
        ({"tokens": "microsoft", "tenant": "t", "client_id": "c", "token_cache": "x", "auth": "password"}, "auth"),
        ({"tenant": "t"}, "tenant"),
    ],
)
def test_settings_that_are_wrong_are_named(settings: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigError) as caught:
        imap_settings(account(**settings))
    assert caught.value.place == place


def test_who_has_a_password_needs_no_login() -> None:
    with pytest.raises(ConfigError, match="nobody has to log in"):
        log_in(account("env:SECRET"), lambda _: None)
    with pytest.raises(ConfigError, match="secret"):
        check_settings(account())
    assert credential_of(None, lambda: "hunter2")() == "hunter2"
