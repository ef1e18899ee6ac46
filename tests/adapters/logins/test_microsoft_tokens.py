"""Logins at Microsoft over the stand-in: apps with a secret, people who log in once, what goes wrong."""

import json
import logging
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qualifier.adapters.logins.microsoft_tokens import log_in, tokens_of
from qualifier.adapters.mailboxes.graph.mailbox import GraphMailbox, web_of
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Answer, Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read, reply
from tests.adapters.mailboxes.graph.site import GraphSite, settings_for
from tests.stub.cloud import serving
from tests.stub.graph import SECRET, USER, GraphStandIn, aadsts


@pytest.fixture
def cloud() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


@pytest.fixture
def site(cloud: GraphStandIn) -> Iterator[GraphSite]:
    made = GraphSite(cloud)
    yield made
    made.close()


def test_one_token_serves_until_it_is_refused_and_then_a_new_one(site: GraphSite) -> None:
    mailbox = site.mailbox()
    mailbox.folders()
    read(mailbox)
    assert site.cloud.count("token") == 1
    site.cloud.tokens.clear()
    read(mailbox)
    assert site.cloud.count("token") == 2


def test_a_secret_that_was_changed_is_taken_up(cloud: GraphStandIn) -> None:
    secrets = iter(["old", "old", SECRET, SECRET, SECRET])
    mailbox = GraphMailbox(settings_for(cloud), lambda: next(secrets))
    with pytest.raises(MailboxError, match="secret is wrong"):
        mailbox.folders()
    with pytest.raises(MailboxError, match="secret is wrong"):
        mailbox.folders()
    assert mailbox.folders() == ("sentitems", "inbox")
    mailbox.close()


@pytest.mark.parametrize(
    ("told", "words", "passing"),
    [
        (aadsts(7000222, "invalid_client"), "has expired", False),
        (aadsts(700016, "unauthorized_client"), "client_id", False),
        (aadsts(90002, "invalid_request"), "no such tenant", False),
        (aadsts(50057, "invalid_grant"), "disabled", False),
        (aadsts(99999, "invalid_grant"), "log in again", False),
        (aadsts(90033, "temporarily_unavailable"), "busy", True),
        ({"error": "strange"}, "check tenant", False),
    ],
)
def test_a_login_that_fails_says_what_to_do_and_not_what_microsoft_says(
    site: GraphSite, told: dict[str, Any], words: str, passing: bool
) -> None:
    site.cloud.login_error = told
    with pytest.raises(MailboxError, match=words) as caught:
        site.mailbox().folders()
    assert isinstance(caught.value, MailboxUnavailable) == passing
    assert "Words of theirs" not in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_login_that_is_out_of_reach_or_talks_nonsense_is_tried_again(site: GraphSite) -> None:
    for status, body in ((503, b""), (200, b"<html>"), (200, b"[]")):
        site.cloud.fails("oauth2/v2.0/token", status, body)
        with pytest.raises(MailboxUnavailable):
            site.mailbox().folders()
    assert site.mailbox().folders() == ("INBOX",)


def test_a_token_that_is_refused_again_and_again_is_a_fault_of_the_settings(site: GraphSite) -> None:
    site.cloud.fails("mailFolders", 401, {"error": {"code": "InvalidAuthenticationToken"}}, times=9)
    with pytest.raises(MailboxError, match="refuses the token") as caught:
        site.mailbox().folders()
    assert not isinstance(caught.value, MailboxUnavailable)


def test_somebody_logs_in_once_and_the_login_is_kept_for_its_owner_alone(cloud: GraphStandIn, tmp_path: Path) -> None:
    file = tmp_path / "logins" / "tom.json"
    settings = settings_for(cloud, auth="device", token_cache=file, mailbox="")
    before = GraphMailbox(settings, lambda: "")
    with pytest.raises(MailboxError, match="qualifier inbox login"):
        before.folders()
    before.close()
    shown: list[str] = []
    cloud.device_logged_in = True
    web = web_of(settings)
    assert log_in(settings, web, shown.append) == USER
    assert "ABCD" in shown[0]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    mailbox = GraphMailbox(settings, lambda: "")
    cloud.deliver(mail(1))
    assert bytes_of([one for one, _ in mailbox.arrivals("inbox", None, LONG_AGO) if one]) == [mail(1)]
    assert any(one.path.startswith("/v1.0/me/") for one in cloud.asked)
    # the token is refused: the login is used for a new one, and what came with it is kept
    kept = file.read_text()
    cloud.tokens.clear()
    mailbox.folders()
    read_again = [one for one, _ in mailbox.arrivals("inbox", None, LONG_AGO) if one]
    assert len(read_again) == 1
    assert file.read_text() != kept
    assert [one.name for one in file.parent.iterdir()] == ["tom.json"]
    mailbox.close()
    web.close()


def test_a_login_that_was_revoked_asks_for_a_new_one(cloud: GraphStandIn, tmp_path: Path) -> None:
    settings = settings_for(cloud, auth="device", token_cache=tmp_path / "tom.json", mailbox="")
    cloud.device_logged_in = True
    web = web_of(settings)
    log_in(settings, web, lambda _: None)
    cloud.tokens.clear()
    cloud.login_error = aadsts(50173, "invalid_grant")
    mailbox = GraphMailbox(settings, lambda: "")
    with pytest.raises(MailboxError, match="revoked"):
        mailbox.folders()
    mailbox.close()
    web.close()


def test_who_logs_in_anew_takes_the_place_of_whoever_did_before(cloud: GraphStandIn, tmp_path: Path) -> None:
    settings = settings_for(cloud, auth="device", token_cache=tmp_path / "tom.json", mailbox="")
    cloud.device_logged_in = True
    web = web_of(settings)
    for person in ("ann@planwerk.example", USER):
        cloud.person = person
        assert log_in(settings, web, lambda _: None) == person
    kept = json.loads((tmp_path / "tom.json").read_text())
    assert [one["username"] for one in kept["Account"].values()] == [USER]
    # one who only begins to log in changes nothing
    cloud.fails("devicecode", 503)
    with pytest.raises(MailboxUnavailable):
        log_in(settings, web, lambda _: None)
    assert json.loads((tmp_path / "tom.json").read_text()) == kept
    web.close()


def test_a_login_that_was_made_while_a_token_was_renewed_is_not_lost(cloud: GraphStandIn, tmp_path: Path) -> None:
    file = tmp_path / "tom.json"
    settings = settings_for(cloud, auth="device", token_cache=file, mailbox="")
    cloud.device_logged_in = True
    web = web_of(settings)
    log_in(settings, web, lambda _: None)
    tokens = tokens_of(settings, lambda: "", web)
    tokens.token()
    before = file.read_text()
    log_in(settings, web, lambda _: None)
    later = file.read_text()

    class Meanwhile(Web):
        def ask(self, *asked: Any, **more: Any) -> Answer:
            answer = super().ask(*asked, **more)
            file.write_text(later)
            return answer

    file.write_text(before)
    slow = Meanwhile(settings.login, local=True, context=trust_in(settings.ca_file))
    assert tokens_of(settings, lambda: "", slow).token(fresh=True) in cloud.tokens
    assert file.read_text() == later
    slow.close()
    web.close()


def test_a_broken_file_of_a_login_is_a_fault_of_the_settings(cloud: GraphStandIn, tmp_path: Path) -> None:
    file = tmp_path / "tom.json"
    file.write_text("{")
    mailbox = GraphMailbox(settings_for(cloud, auth="device", token_cache=file, mailbox=""), lambda: "")
    with pytest.raises(ConfigError, match="log in again"):
        mailbox.folders()
    mailbox.close()


def test_neither_secrets_nor_tokens_nor_words_are_logged(site: GraphSite, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    item = site.cloud.deliver(mail(1))
    mailbox = site.mailbox()
    mailbox.folders()
    read(mailbox)
    mailbox.put_draft(reply()._replace(answers=item.id))
    for word in (SECRET, "We need a quote", "ann@buyer.example", *site.cloud.tokens):
        assert word not in caplog.text, word
