"""A look at an account from the outside in, on a real server: what is wrong is said in plain words, and nothing is changed."""

from datetime import UTC, datetime

import pytest

from qualifier.adapters.mailboxes.checking import check_mailbox
from qualifier.adapters.mailboxes.steps import Step
from qualifier.records.inbox import Account
from tests.adapters.mailboxes.contract import mail
from tests.real.dovecot import PASSWORD
from tests.real.mailboxes.site import AUTHORITY, DovecotSite


def checked(site: DovecotSite, **changed: object) -> dict[str, Step]:
    settings = {"host": "localhost", "port": site.server.tls_port, "user": site.user, "ca_file": str(AUTHORITY), **changed}
    account = Account.model_validate(
        {"name": "sales", "kind": "imap", "settings": settings, "secret": "env:MAIL_SECRET", "created_at": datetime.now(UTC)}
    )
    return {one.name: one for one in check_mailbox(account)}


def test_a_good_account(site: DovecotSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SECRET", PASSWORD)
    site.deliver(mail(1))
    site.deliver(mail(2), folder="Sent")
    steps = checked(site)
    assert all(one.ok for one in steps.values())
    assert [name for name in steps if name.startswith("folder")] == ["folder Sent", "folder INBOX"]
    assert site.flags() == [frozenset()]


def test_without_a_folder_of_sent_mail_it_says_what_is_not_seen(site: DovecotSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SECRET", PASSWORD)
    steps = checked(site)
    assert steps["sent mail"].ok is None
    assert "answers of ours are not seen" in steps["sent mail"].said
    assert "sent mail" not in checked(site, folders=["INBOX"])


def test_a_wrong_secret_ends_it(site: DovecotSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SECRET", "wrong")
    *_, last = checked(site).values()
    assert (last.name, last.ok) == ("login", False)
    assert "refused" in last.said
    assert "wrong" not in last.said
