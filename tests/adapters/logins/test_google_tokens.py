"""Logins at Google over the stand-in: keys of service accounts, people who log in on a page, refresh, what goes wrong."""

import json
import logging
import stat
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from qualifier.adapters.logins.google import google_web
from qualifier.adapters.logins.google_consent import log_in
from qualifier.adapters.logins.google_tokens import tokens_of
from qualifier.adapters.mailboxes.gmail.mailbox import GmailMailbox
from qualifier.adapters.mailboxes.gmail.settings import SCOPE, GmailSettings, gmail_settings
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Answer, Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.records.inbox import Account
from tests.adapters.mailboxes.contract import LONG_AGO, mail
from tests.adapters.mailboxes.gmail.site import settings_for
from tests.stub.cloud import serving
from tests.stub.gmail import GmailStandIn
from tests.stub.google import CLIENT, CLIENT_SECRET, USER, client_file, key_file, refused


@pytest.fixture
def cloud() -> Iterator[GmailStandIn]:
    made = GmailStandIn()
    with serving(made):
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "logins" / "tom.json"


@pytest.fixture
def opened() -> Iterator[Callable[[GmailSettings, str], GmailMailbox]]:
    made = []

    def open_(settings: GmailSettings, secret: str) -> GmailMailbox:
        made.append(GmailMailbox(settings, lambda: secret))
        return made[-1]

    yield open_
    for one in made:
        one.close()


Opened = Callable[[GmailSettings, str], GmailMailbox]


def user(cloud: GmailStandIn, file: Path, **more: Any) -> GmailSettings:
    return settings_for(cloud, auth="user", token_cache=file, **more)


def browse(cloud: GmailStandIn, *more: str) -> Callable[[str], None]:
    """Somebody who opens the page that is shown, in another thread; before that he opens others."""

    def show(words: str) -> None:
        page = next(word for word in words.split() if word.startswith("https://accounts.google.com"))
        back = cloud.consent(page)
        base = back.partition("?")[0]
        threading.Thread(target=lambda: [visit(one) for one in (*(base + one for one in more), back)], daemon=True).start()

    return show


def visit(url: str) -> int:
    try:
        with urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def let_in(cloud: GmailStandIn, settings: GmailSettings, secret: str = "", show: Callable[[str], None] | None = None) -> str:
    web = google_web(settings)
    try:
        return log_in(settings, SCOPE, secret or client_file(), web, show or browse(cloud), seconds=10)
    finally:
        web.close()


# -- service accounts ---------------------------------------------------------------------------------------------------------


def test_one_token_serves_until_it_is_refused_and_then_a_new_one(cloud: GmailStandIn, opened: Opened) -> None:
    mailbox = opened(settings_for(cloud), key_file())
    mailbox.folders()
    list(mailbox.arrivals("INBOX", None, LONG_AGO))
    assert cloud.count("token") == 1
    cloud.tokens.clear()
    list(mailbox.arrivals("INBOX", None, LONG_AGO))
    assert cloud.count("token") == 2


def test_a_new_token_is_not_renewed_again_while_the_provider_is_busy(cloud: GmailStandIn) -> None:
    mailbox = GmailMailbox(settings_for(cloud), key_file, sleep=lambda _: None)
    mailbox.folders()
    cloud.tokens.clear()
    cloud.fails("history|profile", 503, {"error": {"code": 503}}, times=2)
    list(mailbox.arrivals("INBOX", None, LONG_AGO))
    assert cloud.count("token") == 2
    mailbox.close()


def test_the_key_counts_whatever_address_it_names_and_a_new_one_is_taken_up(cloud: GmailStandIn) -> None:
    keys = iter(["{}", "no key", json.dumps({**json.loads(key_file()), "private_key": "x"}), key_file(), key_file()])
    mailbox = GmailMailbox(settings_for(cloud), lambda: next(keys))
    for _ in range(3):
        with pytest.raises(ConfigError, match="no key of a service account"):
            mailbox.folders()
    assert mailbox.folders() == ("SENT", "INBOX")
    assert cloud.count("token") == 1
    mailbox.close()


@pytest.mark.parametrize(
    ("name", "words", "said", "passing"),
    [
        ("invalid_grant", "Invalid email or User ID", "no such mailbox", False),
        ("invalid_grant", "Invalid JWT: Token must be a short-lived token (60 minutes)", "clock", False),
        ("invalid_grant", "Invalid JWT Signature.", "key was deleted", False),
        ("invalid_grant", "Token has been expired or revoked.", "log in again", False),
        ("invalid_grant", "reauth related error (invalid_rapt)", "log in again", False),
        ("unauthorized_client", "Words of theirs.", "domain-wide delegation", False),
        ("admin_policy_enforced", "Words of theirs.", "administrators", False),
        ("strange", "Words of theirs.", "check client_id", False),
        ("temporarily_unavailable", "Words of theirs.", "busy", True),
    ],
)
def test_a_login_that_fails_says_what_to_do_and_not_what_google_says(
    cloud: GmailStandIn, opened: Opened, name: str, words: str, said: str, passing: bool
) -> None:
    told = refused(name, words)
    cloud.login_error = told.status, told.body
    with pytest.raises(MailboxError, match=said) as caught:
        opened(settings_for(cloud), key_file()).folders()
    assert isinstance(caught.value, MailboxUnavailable) == passing
    assert words not in str(caught.value)


def test_a_service_account_that_may_not_act_says_so(cloud: GmailStandIn, opened: Opened) -> None:
    cloud.delegated = set()
    with pytest.raises(MailboxError, match="domain-wide delegation"):
        opened(settings_for(cloud), key_file()).folders()
    cloud.delegated = {SCOPE}
    with pytest.raises(MailboxError, match="no such mailbox"):
        opened(settings_for(cloud, mailbox="nobody@planwerk.example"), key_file()).folders()


def test_a_login_that_is_out_of_reach_or_talks_nonsense_is_tried_again(cloud: GmailStandIn, opened: Opened) -> None:
    mailbox = opened(settings_for(cloud), key_file())
    for status, body in ((503, b""), (200, b"<html>"), (200, b"[]"), (400, b"")):
        cloud.fails("token", status, body)
        with pytest.raises(MailboxUnavailable):
            mailbox.folders()
    assert mailbox.folders() == ("SENT", "INBOX")


def test_a_token_that_is_refused_again_and_again_is_a_fault_of_the_settings(cloud: GmailStandIn, opened: Opened) -> None:
    cloud.fails("labels", 401, {"error": {"code": 401}}, times=9)
    with pytest.raises(MailboxError, match="refuses the token") as caught:
        opened(settings_for(cloud), key_file()).folders()
    assert not isinstance(caught.value, MailboxUnavailable)


# -- people -------------------------------------------------------------------------------------------------------------------


def test_somebody_logs_in_once_and_the_login_is_kept_for_its_owner_alone(cloud: GmailStandIn, file: Path, opened: Opened) -> None:
    settings = user(cloud, file)
    with pytest.raises(MailboxError, match="qualifier inbox login"):
        opened(settings, client_file()).folders()
    assert let_in(cloud, settings) == USER
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["tom.json"]
    cloud.deliver(mail(1))
    mailbox = opened(settings, client_file())
    assert [one.data for one, _ in mailbox.arrivals("INBOX", None, LONG_AGO) if one] == [mail(1)]


def test_the_app_may_be_named_by_its_two_parts(cloud: GmailStandIn, file: Path, opened: Opened) -> None:
    settings = user(cloud, file, client_id=CLIENT)
    let_in(cloud, settings, CLIENT_SECRET)
    assert opened(settings, CLIENT_SECRET).folders() == ("SENT", "INBOX")
    with pytest.raises(ConfigError, match="client_id"):
        opened(user(cloud, file), CLIENT_SECRET).folders()
    with pytest.raises(ConfigError, match="JSON file"):
        opened(settings, "{}").folders()
    with pytest.raises(MailboxError, match="client_id or secret"):
        opened(settings, "wrong").folders()


def test_a_renewed_login_is_kept_and_one_made_anew_is_taken_up(cloud: GmailStandIn, file: Path, opened: Opened) -> None:
    settings = user(cloud, file)
    let_in(cloud, settings)
    cloud.rotates = True
    mailbox = opened(settings, client_file())
    for _ in range(3):
        kept = file.read_text()
        cloud.tokens.clear()
        mailbox.folders()
        list(mailbox.arrivals("INBOX", None, LONG_AGO))
        assert file.read_text() != kept
    cloud.refresh_tokens.clear()
    cloud.tokens.clear()
    with pytest.raises(MailboxError, match="revoked or has expired"):
        list(mailbox.arrivals("INBOX", None, LONG_AGO))
    let_in(cloud, settings)
    assert list(mailbox.arrivals("INBOX", None, LONG_AGO))[-1][0] is None


@pytest.mark.parametrize("subtype", ["invalid_rapt", "rapt_required"])
def test_where_the_organisation_wants_a_login_anew_that_is_said(
    cloud: GmailStandIn, file: Path, opened: Opened, subtype: str
) -> None:
    settings = user(cloud, file)
    let_in(cloud, settings)
    told = {"error": "invalid_grant", "error_description": "reauth related error", "error_subtype": subtype}
    cloud.login_error = 400, told
    with pytest.raises(MailboxError, match="log in anew now and then") as caught:
        opened(settings, client_file()).folders()
    assert not isinstance(caught.value, MailboxUnavailable)


def test_a_login_that_is_busy_is_not_taken_for_a_refusal(cloud: GmailStandIn, file: Path) -> None:
    cloud.login_error = 503, {"error": "server_error"}
    with pytest.raises(MailboxUnavailable, match="try again"):
        let_in(cloud, user(cloud, file))


def test_a_login_that_was_made_while_a_token_was_renewed_is_not_lost(cloud: GmailStandIn, file: Path) -> None:
    settings = user(cloud, file)
    let_in(cloud, settings)
    before = file.read_text()
    let_in(cloud, settings)
    later = file.read_text()

    class Meanwhile(Web):
        def ask(self, *asked: Any, **more: Any) -> Answer:
            answer = super().ask(*asked, **more)
            file.write_text(later)
            return answer

    file.write_text(before)
    cloud.rotates = True
    web = Meanwhile(settings.token_url, local=True, context=trust_in(settings.ca_file))
    assert tokens_of(settings, SCOPE, client_file, web).token() in cloud.tokens
    assert file.read_text() == later
    web.close()


def test_only_the_answer_that_is_waited_for_counts(cloud: GmailStandIn, file: Path) -> None:
    settings = user(cloud, file)
    others = ("/favicon.ico", "/?code=evil", "/?state=guess&code=evil", "/?state=%C3%A4&error=access_denied")
    assert let_in(cloud, settings, show=browse(cloud, *others)) == USER
    assert len(cloud.refresh_tokens) == 1


def test_who_says_no_leaves_no_login(cloud: GmailStandIn, file: Path) -> None:
    def refuse(words: str) -> None:
        page = next(word for word in words.split() if word.startswith("https://accounts.google.com"))
        back = cloud.consent(page).replace("code=", "error=access_denied&was=")
        threading.Thread(target=visit, args=(back,), daemon=True).start()

    with pytest.raises(MailboxError, match="was refused"):
        let_in(cloud, user(cloud, file), show=refuse)
    assert not file.exists()


def test_a_box_that_was_not_ticked_and_somebody_else_leave_no_login(cloud: GmailStandIn, file: Path) -> None:
    cloud.granted = {"openid", "email"}
    with pytest.raises(MailboxError, match="ticked"):
        let_in(cloud, user(cloud, file))
    cloud.granted = None
    with pytest.raises(MailboxError, match=r"that was tom@planwerk\.example, the account is for ann@"):
        let_in(cloud, user(cloud, file, mailbox="ann@planwerk.example"))
    assert not file.exists()


def test_where_nobody_comes_it_is_over_in_time(cloud: GmailStandIn, file: Path) -> None:
    settings = user(cloud, file)
    with pytest.raises(MailboxUnavailable, match="in time"):
        log_in(settings, SCOPE, client_file(), google_web(settings), lambda _: None, seconds=0.05)


def test_a_broken_file_of_a_login_is_a_fault_of_the_settings(cloud: GmailStandIn, file: Path, opened: Opened) -> None:
    file.parent.mkdir()
    for text in ("{", "[]", "{}"):
        file.write_text(text)
        with pytest.raises(ConfigError, match="log in again"):
            opened(user(cloud, file), client_file()).folders()


def test_neither_secrets_nor_tokens_nor_words_are_logged(
    cloud: GmailStandIn, file: Path, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    settings = user(cloud, file)
    let_in(cloud, settings)
    cloud.deliver(mail(1))
    list(opened(settings, client_file()).arrivals("INBOX", None, LONG_AGO))
    list(opened(settings_for(cloud), key_file()).arrivals("INBOX", None, LONG_AGO))
    for word in (CLIENT_SECRET, "We need a quote", "buyer.example", "PRIVATE KEY", *cloud.tokens, *cloud.refresh_tokens):
        assert word not in caplog.text, word


# -- settings -----------------------------------------------------------------------------------------------------------------


def account(**more: Any) -> Account:
    told = {"name": "sales", "kind": "gmail", "address": USER, "secret": "env:X", "created_at": datetime.now(UTC)}
    return Account.model_validate({**told, **more})


def test_settings_are_few_and_the_mailbox_is_the_accounts(tmp_path: Path) -> None:
    plain = gmail_settings(account(settings={"since": "2026-11-01"}))
    assert (plain.auth, plain.mailbox, plain.folders) == ("service", USER, ("SENT", "INBOX"))
    assert gmail_settings(account(settings={"folders": "Leads"})).folders == ("Leads",)
    assert gmail_settings(account(address="", settings={"auth": "user", "token_cache": "~/x"})).mailbox == ""


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"secret": None}, "secret"),
        ({"secret": None, "settings": {"auth": "user", "token_cache": "x"}}, "secret"),
        ({"address": ""}, "mailbox"),
        ({"settings": {"auth": "user"}}, "token_cache"),
        ({"settings": {"auth": "app"}}, "auth"),
        ({"settings": {"topic": "mail"}}, "topic"),
        ({"settings": {"topic": "projects/a/topics/b"}}, "push_account"),
        ({"settings": {"hots": "x"}}, "hots"),
    ],
)
def test_settings_that_are_wrong_are_named(more: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigError) as caught:
        gmail_settings(account(**more))
    assert caught.value.place == place


def test_nothing_on_this_machine_is_asked_unless_it_is_meant(cloud: GmailStandIn, opened: Opened) -> None:
    with pytest.raises(MailboxError, match="no public address"):
        opened(settings_for(cloud, local=False), key_file()).folders()
    assert cloud.asked == []
