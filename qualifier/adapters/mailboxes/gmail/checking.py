"""A Gmail account looked at from the outside in: secret, servers, token, mailbox, labels, drafts, news."""

from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

from qualifier.adapters.logins.google import google_web
from qualifier.adapters.logins.google_tokens import tokens_of
from qualifier.adapters.mailboxes.gmail.labels import GmailLabels
from qualifier.adapters.mailboxes.gmail.mailbox import rest_of
from qualifier.adapters.mailboxes.gmail.settings import ME, SCOPE, GmailSettings, gmail_settings
from qualifier.adapters.mailboxes.opening import secret_of
from qualifier.adapters.mailboxes.steps import Step, server_steps, step
from qualifier.adapters.rest import Rest
from qualifier.errors import MailboxError
from qualifier.records.inbox import Account


def check_gmail(account: Account) -> Iterator[Step]:
    """The steps as they are done; the first that fails is the last."""
    yield step("settings", lambda: _settings(gmail_settings(account)))
    settings = gmail_settings(account)
    yield step("secret", lambda: f"found at {account.secret}" if secret_of(account) else "")
    for url in (settings.token_url, settings.gmail_url):
        yield from server_steps(url, local=settings.local, ca_file=settings.ca_file)
    with closing(google_web(settings)) as web:
        yield step("token", lambda: _token(tokens_of(settings, SCOPE, lambda: secret_of(account), web).token()))
    with closing(rest_of(settings, lambda: secret_of(account))) as rest:
        yield step("mailbox", lambda: _mailbox(rest, settings))
        labels = GmailLabels(rest)
        for folder in settings.folders:
            yield step(f"folder {folder}", lambda folder=folder: _folder(rest, labels.id_of(folder)))  # type: ignore[misc]
        yield step("drafts", lambda: _drafts(rest))
    if settings.topic:
        yield Step("news", True, f"Gmail tells {settings.topic}; its push subscription calls as {settings.push_account}")
    else:
        yield Step("news", None, "nobody tells of new mail; Gmail is asked once a minute (topic, push_account)")


def _settings(settings: GmailSettings) -> str:
    who = "a service account that acts for it" if settings.auth == "service" else "somebody who logged in"
    return f"{settings.mailbox or 'the mailbox of who logged in'}, by {who}"


def _token(token: str) -> str:
    return "Google gives one for gmail.modify: to read, to put drafts and labels" if token else ""


def _mailbox(rest: Rest, settings: GmailSettings) -> str:
    told = rest.get(f"{ME}/profile")
    address = str(told.get("emailAddress", ""))
    if settings.mailbox and address.lower() != settings.mailbox.lower():
        raise MailboxError(f"that is the mailbox of {address}; give the account this address, or log in as {settings.mailbox}")
    return f"{address} holds {told.get('messagesTotal', 0)} messages"


def _folder(rest: Rest, label: str) -> str:
    told = rest.get(f"{ME}/labels/{quote(label, safe='')}")
    return f"{told.get('messagesTotal', 0)} messages"


def _drafts(rest: Rest) -> str:
    rest.get(f"{ME}/drafts", {"maxResults": "1"})
    return "go to Gmail's drafts; hot messages get a label of their own"
